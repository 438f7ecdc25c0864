import { CONNECTIVES, type Connective } from '../../fr/connectives.ts';
import { HAVE_FORMS } from '../../fr/grammar-words.ts';
import type { Word } from '../speech/words.ts';
import type { ClauseView, Found } from './clause-view.ts';
import { clauseEnd } from './extent.ts';
import { verbBehind } from './verb-behind.ts';

interface Entry {
  readonly connective: Connective;
  readonly parts: readonly (readonly string[])[];
}

const LAST: Readonly<Record<string, readonly string[]>> = {
  de: ['de', "d'", 'du', 'des'],
  à: ['à', 'au', 'aux'],
  que: ['que', "qu'"],
};
const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = index();

function index(): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const connective of CONNECTIVES) {
    const parts = connective.words.split(' ').flatMap((word) => word.match(/(?:c|d|l|s)'(?=\p{L})|.+/gu) ?? []);
    const spelled = parts.map((part, at) => (at === parts.length - 1 ? (LAST[part] ?? [part]) : [part]));
    const first = parts[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), { connective, parts: spelled }]);
  }
  for (const entries of map.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  return map;
}

/** Clauses that open with the connectives of the table at rank `at`: the longest connective of each kind. */
export function byConnective(view: ClauseView, at: number): Found[] {
  const found: Found[] = [];
  for (const { connective, parts } of BY_FIRST.get(view.words[at]?.low ?? '') ?? []) {
    if (found.some(({ kind }) => kind === connective.kind)) continue;
    if (!parts.every((forms, rank) => forms.includes(view.words[at + rank]?.low ?? ''))) continue;
    const body = at + parts.length;
    if (!fits(view.words, at, body, connective)) continue;
    const to = clauseEnd(view, body, connective.follows === 'clause');
    if (to < body) continue;
    const rule = connective.weak ? `${connective.kind}-weak` : `${connective.kind}-connective`;
    found.push({ kind: connective.kind, rule, value: connective.words, from: at, body, to });
  }
  return found;
}

function fits(words: readonly Word[], at: number, body: number, { words: name, follows }: Connective): boolean {
  const infinitive = verbBehind(words, body) !== null;
  if (follows === 'infinitive' && !infinitive) return false;
  if (follows === 'noun' && infinitive) return false;
  const before = words[at - 1];
  // « un car de police » is a bus; « le dénommé », « si …, c’est que » is a cause, « c’est que » alone seldom
  if (name === 'car')
    return before?.kind !== 'word' || !/^(?:un|le|les|des|du|en|par|ce|de|d'|au|\p{N}+)$/u.test(before.low);
  if (name === "c'est que") return before?.low === ',';
  // « font face à » meets, « a appelé à » asks
  if (name === 'face à') return !/^f(?:ai|on|i|er|is)/u.test(before?.low ?? '');
  if (/^(?:appel|surnomm)/u.test(name)) return !carriedByHave(words, at) && words[body]?.low !== 'à';
  return true;
}

// « a appelé »: somebody acts; « est appelé », « appelé X » names
function carriedByHave(words: readonly Word[], at: number): boolean {
  for (let rank = at - 1; rank >= 0 && rank > at - 6; rank -= 1)
    if (HAVE_FORMS.has(words[rank]?.low ?? '')) return true;
  return false;
}
