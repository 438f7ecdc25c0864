import { APART } from './families/apart.ts';
import { root, singular } from './families/derivation.ts';
import { IRREGULAR_FORMS } from './families/irregular-verbs.ts';
import { JOINED } from './families/joined.ts';
import { fold } from './letters.ts';
import { isInNews } from './vectors.ts';

/** Endings of regular verbs, folded, and the infinitive they point to; the longest that fits wins, the rest of the word keeps 2 letters. */
const VERB_ENDINGS: readonly (readonly [ending: string, infinitive: string])[] = [
  ...'issaient issait issant issent issez issons iront irent iraient irait ira it is i ie ies'
    .split(' ')
    .map((ending) => [ending, 'ir'] as const),
  ...'eraient erait eront erons erez erent era aient ait ant ons ez a ent e ee es ees er'
    .split(' ')
    .map((ending) => [ending, 'er'] as const),
];

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
  const found = new Set<string>([...irregular, folded, one]);
  for (const [ending, masculine] of FEMININE)
    if (cuts(one, ending)) found.add(one.slice(0, -ending.length) + masculine);
  if (irregular.length === 0)
    for (const [ending, infinitive] of VERB_ENDINGS)
      if (cuts(folded, ending)) found.add(infinitiveOf(folded, ending, infinitive));
  return [...found];
}

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
  const known = knownFamily(folded);
  if (known !== undefined) return known;
  const [irregular] = IRREGULAR_FORMS.get(folded) ?? [];
  return `~${root(irregular ?? infinitiveInUse(folded) ?? folded)}`;
}

/** « verbalisé » → verbaliser: the endings alone would take some forms of a verb for a noun of another family. Null without a verb in use. */
function infinitiveInUse(folded: string): string | null {
  for (const [ending, infinitive] of VERB_ENDINGS) {
    if (!cuts(folded, ending)) continue;
    const verb = infinitiveOf(folded, ending, infinitive);
    if (isInNews(verb)) return verb;
  }
  return null;
}

// the word as it stands wins over what it may be a form of: « parti » is not « partir »
function knownFamily(folded: string): string | undefined {
  for (const word of [folded, singular(folded), ...lemmas(folded)]) {
    const known = FAMILIES.get(word);
    if (known !== undefined) return known;
  }
  return undefined;
}
