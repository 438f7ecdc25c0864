import { BLAME_OR_PRAISE, MOTIVES, REASON_PARTICIPLES } from '../../fr/connectives.ts';
import { DETERMINERS } from '../../fr/grammar-words.ts';
import type { Word } from '../speech/words.ts';
import type { ClauseView, Found } from './clause-view.ts';
import { clauseEnd } from './extent.ts';
import { verbBehind } from './verb-behind.ts';

/** Words between « condamné » and its « pour ». */
const FARTHEST = 12;
const NO_REASON =
  /^(?:lui|elle|eux|moi|nous|vous|que|qu'|autant|certains|qui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;
const ARTICLE = /^(?:l'|la|le|une?|trois|deux|six|dix|sa|son)$/u;
/** « pour l’instant », « pour la première fois », « pour deux ans » */
const TIME =
  /^(?:instant|moment|première|deuxième|fois|durée|vie|ans?|mois|jours?|années?|part|plus|tour|semaines?|saison)$/u;

// « condamné pour avoir tué », « une amende pour les insultes des joueurs »
export function blamedFor(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (words[at]?.low !== 'pour') return null;
  const verb = verbBehind(words, at + 1);
  const rule = isPast(words, at, verb) ? 'cause-past' : verb === null && isBlamed(view, at) ? 'cause-blame' : null;
  if (rule === null) return null;
  return { kind: 'cause', rule, value: 'pour', from: at, body: at + 1, to: clauseEnd(view, at + 1, false) };
}

/** « pour avoir aidé », « pour s’être trompé »; « pour être interrogé » is a purpose. */
export function isPast(words: readonly Word[], at: number, verb: number | null): boolean {
  if (verb === null || !/(?:é|i|u|is|it|ert)e?s?$/u.test(words[verb + 1]?.low ?? '')) return false;
  return (
    words[verb]?.low === 'avoir' ||
    (words[verb]?.low === 'être' && /^s[e']$/u.test(words[verb - 1]?.low ?? '') && verb > at + 1)
  );
}

function isBlamed({ words }: ClauseView, at: number): boolean {
  const [first, second] = [words[at + 1], words[at + 2]];
  if (first?.kind !== 'word' || first.capital || second?.capital || NO_REASON.test(first.low)) return false;
  if (ARTICLE.test(first.low) && TIME.test(second?.low ?? '')) return false;
  for (let rank = at - 1; rank >= 0 && rank > at - FARTHEST; rank -= 1) {
    if (/^[.;:"«“»”]$/u.test(words[rank]?.low ?? '')) return false;
    if (BLAME_OR_PRAISE.test(words[rank]?.low ?? '')) return true;
  }
  return false;
}

// « , accusant les États-Unis de … », « Craignant que … », « Le sommet étant axé sur … »
export function reasonParticiple(view: ClauseView, at: number): Found | null {
  const { words } = view;
  const low = words[at]?.low ?? '';
  if (!REASON_PARTICIPLES.has(low)) return null;
  const before = words[at - 1];
  const absolute = /^(?:étant|ayant)$/u.test(low);
  const opens = before === undefined || /^(?:[,–—•]|s'|l'|se)$/u.test(before.low);
  if (!absolute && !opens) return null;
  const from = absolute && !opens ? subjectStart(view, at) : at;
  if (from === null) return null;
  const to = clauseEnd(view, at + 1, false);
  return to > at ? { kind: 'cause', rule: 'cause-participle', value: low, from, body: from, to } : null;
}

// « Le sommet | étant axé », « mais la pluie | ayant cessé »: the phrase from the sentence's start or the last mark
function subjectStart({ words, verbAt }: ClauseView, at: number): number | null {
  let from = at;
  while (/^(?:ne|n')$/u.test(words[from - 1]?.low ?? '')) from -= 1;
  while (from > 0 && at - from < 12 && words[from - 1]?.kind === 'word' && (verbAt[from - 1] ?? -1) < 0) from -= 1;
  while (from < at && /^(?:mais|et|or|car)$/u.test(words[from]?.low ?? '')) from += 1;
  return from < at && (DETERMINERS.has(words[from]?.low ?? '') || words[from]?.capital) ? from : null;
}

// « par amour », « par devoir »
export function motive(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (words[at]?.low !== 'par' || !MOTIVES.has(words[at + 1]?.low ?? '')) return null;
  const de = /^(?:de|d'|du|des|pour|envers)$/u.test(words[at + 2]?.low ?? '');
  return {
    kind: 'cause',
    rule: 'cause-motive',
    value: 'par',
    from: at,
    body: at + 1,
    to: de ? clauseEnd(view, at + 1, false) : at + 1,
  };
}
