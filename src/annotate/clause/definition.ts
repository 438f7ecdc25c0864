import { DETERMINERS, PREPOSITIONS } from '../../fr/grammar-words.ts';
import { fold } from '../../fr/letters.ts';
import { monthNumber, weekdayNumber } from '../../fr/months.ts';
import { isSpeakerNoun } from '../../fr/speech-nouns.ts';
import { phraseBefore } from '../speech/phrases.ts';
import type { ClauseView, Found } from './clause-view.ts';
import { clauseEnd } from './extent.ts';

const IS = new Set([
  'est',
  'sont',
  'était',
  'étaient',
  'fut',
  'constitue',
  'constituent',
  'représente',
  'représentent',
  'signifie',
  'devient',
  'reste',
  'demeure',
]);
/** Words that give no letter to an acronym. */
const SMALL = /^(?:de|des|du|d'|la|le|les|l'|et|en|pour|a|au|aux|sur)$/u;
/** Words of an apposition, at most. */
const LONGEST = 30;

// « cette visite est une victoire », « Brest est une ville de Bretagne »
export function isA(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (!IS.has(words[at]?.low ?? '') || at === 0) return null;
  const before = words[at - 1];
  if (before?.kind !== 'word' || /^(?:c'|il|qu'|n'|ne|y|on|qui|s'|se)$/u.test(before.low)) return null;
  const article = words[at + 1]?.low ?? '';
  if (!/^(?:une?|l[ea]|l'|l'un|des)$/u.test(article) || words[at + 2]?.kind !== 'word') return null;
  return {
    kind: 'definition',
    rule: 'definition-is',
    value: words[at]?.low ?? '',
    from: at,
    body: at + 1,
    to: clauseEnd(view, at + 1, false),
  };
}

// « Brest, une ville de Bretagne, », « Andrei Lankov, expert de la Corée du Nord, »; `at` is the comma
export function apposition(view: ClauseView, at: number): Found | null {
  const { words, verbAt } = view;
  const name = words[at - 1];
  if (words[at]?.low !== ',' || name?.kind !== 'word' || !name.capital || DETERMINERS.has(name.low)) return null;
  const first = words[at + 1];
  const article = /^(?:l[ea]|l'|une?)$/u.test(first?.low ?? '');
  if (monthNumber(name.low) !== null || weekdayNumber(name.low) !== null) return null;
  const noun = article ? words[at + 2] : first;
  if (first?.kind !== 'word' || noun?.kind !== 'word' || first.capital || noun.capital || PREPOSITIONS.has(noun.low))
    return null;
  if (!article && !isSpeakerNoun(noun.low) && !/^(?:ex-|vice-)/u.test(noun.low)) return null;
  for (let to = at + 1; to < words.length && to < at + LONGEST; to += 1) {
    const low = words[to]?.low ?? '';
    if ((verbAt[to] ?? -1) >= 0 && view.verbs[verbAt[to] ?? 0]?.form === 'finite' && !insideRelative(view, at, to))
      return null;
    if (low === 'et' && DETERMINERS.has(words[to + 1]?.low ?? '') && words[to + 2]?.capital) return null;
    if (/^[,.;)]$/u.test(low))
      return { kind: 'definition', rule: 'definition-apposition', value: ',', from: at + 1, body: at + 1, to: to - 1 };
  }
  return null;
}

function insideRelative({ words }: ClauseView, from: number, to: number): boolean {
  return words.slice(from, to).some(({ low }) => /^(?:qui|que|qu'|dont|où)$/u.test(low));
}

/** « à Vesoul (Haute-Saône) », « Calais (Pas-de-Calais) »: where it is, no acronym. */
const DEPARTMENT = /^\p{Lu}\p{Ll}+(?:-\p{L}+)+$/u;

// « le renseignement extérieur russe (SVR) », « l’Agence régionale de santé (ARS) »; `at` is the opening parenthesis
export function acronym(view: ClauseView, at: number): Found | null {
  const { words } = view;
  const [open, name, close] = [words[at], words[at + 1], words[at + 2]];
  if (open?.low !== '(' || close?.low !== ')' || name?.kind !== 'word') return null;
  const letters = view.text.slice(name.start, name.end);
  if (!/^\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*$/u.test(letters) || DEPARTMENT.test(letters) || at === 0) return null;
  const from = spelledFrom(view, at - 1, letters) ?? shortPhrase(view, at - 1);
  if (from === null) return null;
  const body = DETERMINERS.has(words[from]?.low ?? '') ? from + 1 : from;
  return { kind: 'definition', rule: 'definition-acronym', value: '(', from, body, to: at + 2 };
}

/** Rank of the word from which the initials spell the acronym: « Coupe d’Afrique des nations (CAN) »; small words are passed over. */
function spelledFrom({ words }: ClauseView, last: number, name: string): number | null {
  const letters = fold(name).replace(/[^a-z]/gu, '');
  let letter = letters.length - 1;
  for (let at = last; at >= 0 && at > last - 2 * letters.length - 4; at -= 1) {
    const low = fold(words[at]?.low ?? '');
    if (words[at]?.kind !== 'word') return null;
    if (SMALL.test(low)) continue;
    for (const part of low.split('-').reverse()) {
      if (part.startsWith(letters[letter] ?? '')) letter -= 1;
      else if (part.length > 4) return null;
    }
    if (letter < 0) return at;
  }
  return null;
}

// « Le directeur du renseignement extérieur russe (SVR) »: a foreign acronym, whose letters say nothing here
function shortPhrase(view: ClauseView, last: number): number | null {
  const phrase = phraseBefore(view, last, false);
  return phrase !== null && phrase.to > phrase.from && phrase.to - phrase.from < 8 ? phrase.from : null;
}
