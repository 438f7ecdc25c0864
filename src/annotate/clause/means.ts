import { AFTER_BY, CARRIERS, MOTIVES, NOT_GERUNDS } from '../../fr/connectives.ts';
import { DETERMINERS } from '../../fr/grammar-words.ts';
import { isSpeakerNoun } from '../../fr/speech-nouns.ts';
import type { ClauseView, Found } from './clause-view.ts';
import { clauseEnd } from './extent.ts';

// « en livrant des armes et des munitions à la Russie »; not « en Ukraine », « en mars », « en avant »
export function byDoing(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (words[at]?.low !== 'en') return null;
  let verb = at + 1;
  while (verb < at + 4 && /^(?:ne|n'|se|s'|l'|le|la|les|lui|leur|y|en|nous|vous|me|m')$/u.test(words[verb]?.low ?? ''))
    verb += 1;
  const word = words[verb];
  if (word?.kind !== 'word' || word.capital || !/.{2}ant$/u.test(word.low) || NOT_GERUNDS.has(word.low)) return null;
  // « tout en restant » and « en faisant partie » say no means
  if (words[at - 1]?.low === 'tout') return null;
  return {
    kind: 'means',
    rule: 'means-gerund',
    value: 'en',
    from: at,
    body: at + 1,
    to: clauseEnd(view, at + 1, false),
  };
}

// « en train », « en visioconférence », « en ligne ou par téléphone »
export function carrier(view: ClauseView, at: number): Found | null {
  const one = carrierAt(view, at);
  if (one === null || !/^(?:et|ou)$/u.test(view.words[one.to + 1]?.low ?? '')) return one;
  const other = carrierAt(view, one.to + 2);
  return other === null ? one : { ...one, to: other.to };
}

function carrierAt(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (!/^(?:en|par)$/u.test(words[at]?.low ?? '') || !CARRIERS.has(words[at + 1]?.low ?? '')) return null;
  // « en route pour », « en mer »
  if (
    words[at]?.low === 'en' &&
    /^(?:route|mer|terre|voie|message|radio|télévision|écrit)$/u.test(words[at + 1]?.low ?? '')
  )
    return null;
  // « en train de parler », « en ligne de mire », « en ligne avec »
  if (/^(?:train|ligne)$/u.test(words[at + 1]?.low ?? '') && /^(?:de|d'|avec)$/u.test(words[at + 2]?.low ?? ''))
    return null;
  const adjective =
    /(?:ique|el|elle|al|ale|aire|é|ée)$/u.test(words[at + 2]?.low ?? '') && words[at + 2]?.kind === 'word';
  return {
    kind: 'means',
    rule: 'means-carrier',
    value: words[at]?.low ?? '',
    from: at,
    body: at + 1,
    to: adjective ? at + 2 : at + 1,
  };
}

// « accueilli par une grande cérémonie »; not « par la police », « par Vladimir Poutine », « par exemple »
export function byThing(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (words[at]?.low !== 'par') return null;
  const first = words[at + 1];
  const noun = DETERMINERS.has(first?.low ?? '') ? words[at + 2] : first;
  if (first?.kind !== 'word' || noun?.kind !== 'word' || first.capital || noun.capital) return null;
  if (first === noun || /^qu/u.test(noun.low) || AFTER_BY.has(noun.low) || MOTIVES.has(noun.low)) return null;
  if (somebody(view, at)) return null;
  return { kind: 'means', rule: 'means-by', value: 'par', from: at, body: at + 1, to: clauseEnd(view, at + 1, false) };
}

// The doer of a passive verb is no means: people, bodies, names
function somebody({ words }: ClauseView, at: number): boolean {
  for (let rank = at + 2; rank < at + 5; rank += 1) {
    const word = words[rank];
    if (word?.kind !== 'word' || /^(?:de|d'|du|des|en|à|sur|pour)$/u.test(word.low)) return false;
    if (
      word.capital ||
      isSpeakerNoun(word.low) ||
      /^(?:personnes?|gens|particuliers?|fortunes?|consommateurs?|électeurs?|citoyens?|foules?|populations?|forces?|troupes?|juges?|états?)$/u.test(
        word.low,
      )
    )
      return true;
  }
  return false;
}
