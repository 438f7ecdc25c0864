import { APART } from './families/apart.ts';
import { byLastLetter } from './families/by-last-letter.ts';
import { root, singular } from './families/derivation.ts';
import { IRREGULAR_FORMS } from './families/irregular-verbs.ts';
import { JOINED } from './families/joined.ts';
import { fold } from './letters.ts';
import { isInNews } from './vectors.ts';

/** An ending of a verb’s forms, folded, and that of its infinitive. */
interface VerbEnding {
  readonly ending: string;
  readonly infinitive: string;
}

/** Endings of regular verbs; the longest that fits wins, the rest of the word keeps 2 letters. */
const verbEndingsOf = byLastLetter<VerbEnding>([
  ...'issaient issait issant issent issez issons iront irent iraient irait ira it is i ie ies'
    .split(' ')
    .map((ending) => ({ ending, infinitive: 'ir' })),
  ...'eraient erait eront erons erez erent era aient ait ant ons ez a ent e ee es ees er'
    .split(' ')
    .map((ending) => ({ ending, infinitive: 'er' })),
]);

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
const masculines = (one: string): string[] =>
  one.endsWith('e')
    ? FEMININE.filter(([ending]) => cuts(one, ending)).map(
        ([ending, masculine]) => one.slice(0, -ending.length) + masculine,
      )
    : [];

// « nageait » → nager
const infinitives = (folded: string): string[] =>
  verbEndingsOf(folded)
    .filter(({ ending }) => cuts(folded, ending))
    .map(({ ending, infinitive }) => infinitiveOf(folded, ending, infinitive));

const cuts = (word: string, ending: string): boolean => word.endsWith(ending) && word.length >= ending.length + 2;

// « annonçait » is folded to « annoncait », « nageait » → nager
function infinitiveOf(word: string, ending: string, infinitive: string): string {
  const stem = word.slice(0, -ending.length);
  return (stem.endsWith('ge') ? stem.slice(0, -1) : stem) + infinitive;
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
  const irregular = IRREGULAR_FORMS.get(folded);
  const verbs = irregular ?? infinitives(folded);
  return (
    firstKnown(verbs) ?? firstKnown(masculines(one)) ?? `~${root(irregular?.[0] ?? verbs.find(isInNews) ?? folded)}`
  );
}

function firstKnown(words: readonly string[]): string | undefined {
  for (const word of words) {
    const known = FAMILIES.get(word);
    if (known !== undefined) return known;
  }
  return undefined;
}
