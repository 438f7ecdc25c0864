import { APART } from './families/apart.ts';
import { root, singular } from './families/derivation.ts';
import { cuts, infinitives, wordsBehind } from './families/endings.ts';
import { IRREGULAR_FORMS } from './families/irregular-verbs.ts';
import { JOINED } from './families/joined.ts';
import { fold } from './letters.ts';
import { isInNews } from './vectors.ts';

/** Feminine endings and the masculine that dictionaries give. */
const FEMININE: readonly (readonly [ending: string, masculine: string])[] = [
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['euse', 'eux'],
  ['ive', 'if'],
  ['elle', 'el'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['iere', 'ier'],
  ['ale', 'al'],
  ['ere', 'er'],
  ['e', ''],
];

/**
 * Dictionary forms that a folded word may come from, the word itself first: `parlaient` → parlaient, parler;
 * `vu` → voir; `electrices` → electrices, electrice, electeur. Irregular verbs by table, the rest by rule, so a candidate may not exist.
 */
export function lemmas(folded: string): readonly string[] {
  const irregular = IRREGULAR_FORMS.get(folded) ?? [];
  const one = singular(folded);
  return [
    ...new Set([...irregular, folded, one, ...masculines(one), ...(irregular.length === 0 ? infinitives(folded) : [])]),
  ];
}

// « electrice » → electeur
function masculines(one: string): string[] {
  const found: string[] = [];
  if (!one.endsWith('e')) return found;
  for (const [ending, masculine] of FEMININE)
    if (cuts(one, ending)) found.push(one.slice(0, -ending.length) + masculine);
  return found;
}

const FAMILIES: ReadonlyMap<string, string> = tableOf();

function tableOf(): Map<string, string> {
  const families = new Map<string, string>();
  for (const line of `${JOINED}\n${APART}`.split(/[\n·]/u)) {
    const words = line.split(' ').filter(Boolean).map(fold);
    const [head = ''] = words;
    for (const word of words) if (!families.has(word)) families.set(word, head);
  }
  return families;
}

/**
 * The derivational family of a folded word, as a key to compare: `visiteurs`, `visitait` and `visite` share one,
 * `elus`, `elections` and `electoral` another. Tables first, then endings.
 */
export function family(folded: string): string {
  const one = singular(folded);
  const itself = FAMILIES.get(folded) ?? FAMILIES.get(one);
  if (itself !== undefined) return itself;
  // « sortants » → sortant
  const irregular = IRREGULAR_FORMS.get(one.endsWith('ant') ? one : folded);
  let verb = irregular?.[0];
  for (const infinitive of irregular ?? infinitives(folded)) {
    const known = FAMILIES.get(infinitive);
    if (known !== undefined) return known;
    if (verb === undefined && isInNews(infinitive)) verb = infinitive;
  }
  const men = masculines(one);
  for (const masculine of men) {
    const known = FAMILIES.get(masculine);
    if (known !== undefined) return known;
  }
  if (verb !== undefined) return `~${root(verb)}`;
  const behind = men.find(isAdjective) ?? wordsBehind(one).find(isInUse);
  return behind === undefined ? `~${root(folded)}` : family(behind);
}

// « retraitée » is a feminine, « misère » and « dose » are not
const isAdjective = (masculine: string): boolean =>
  masculine.length > 5 && 'tdefrnlx'.includes(masculine.slice(-1)) && isInNews(masculine);

// a table’s word may be rare in the news
const isInUse = (word: string): boolean => FAMILIES.has(word) || isInNews(word);
