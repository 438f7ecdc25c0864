import { plain } from './letters.ts';
import { AFTER, ANYWHERE, ASKING, BEFORE, BEFORE_ONE, NOISE } from './sms/forms.ts';

interface Form {
  readonly words: readonly string[];
  readonly becomes: string;
}

/** A word as typed, hyphens and apostrophes inside, with what stands between it and the word before. */
interface Chunk {
  readonly gap: string;
  readonly word: string;
  /** In lower case with straight apostrophes when it may be a short form: typed without capitals, or first in the text. */
  readonly key: string | null;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean).map(plain));

// « pk, pq = pourquoi »
function formsOf(table: string): readonly Form[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [typed = '', becomes = ''] = line.split(' = ');
      return typed.split(', ').map((form) => ({ words: plain(form).split(' '), becomes }));
    })
    .toSorted((one, other) => other.words.length - one.words.length);
}

const byFirst = (forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> =>
  new Map(
    forms.map(({ words }) => words[0] ?? '').map((first) => [first, forms.filter(({ words }) => words[0] === first)]),
  );

const FORMS = byFirst(formsOf(ANYWHERE));
const ASKING_FORMS = byFirst(formsOf(ASKING));
const BEFORE_ASKING = setOf(BEFORE);
const AFTER_ASKING = setOf(AFTER);
const ONE = setOf(BEFORE_ONE);
const DROPPED = setOf(NOISE);

/** « est ce que », « qu’est ce qui » have lost their hyphen. */
const EST_CE = /(?<![\p{L}\p{M}])(est) ce (?=qu)/giu;
/** « a t il » has lost its hyphens, « l accord » its apostrophe. */
const INVERSION = /(?<=\p{L}) +t +(?=(?:il|elle|on)s?(?![\p{L}\p{M}]))/giu;
const ELISION =
  /(?<![\p{L}\p{M}\p{N}'’-])(?<!\p{N} )([djlmnst]|qu|jusqu|lorsqu|puisqu|c(?= (?:est|était|etait|étaient|etaient)(?!\p{L}))) (?=[aeiouyhàâéèêëîïôœ]\p{L}|[ay](?!\p{L}))/giu;
const CHUNK = /([^\p{L}\p{M}\p{N}]*)([\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?)/giu;

/**
 * A question typed as on a phone in plain French: « pk il a démissionné » → « pourquoi il a démissionné », « c ki choigou » →
 * « c’est qui choigou », « est ce que », « a t il », « l accord ». Only forms that are no French word are touched; offsets are lost.
 * Normalising twice changes nothing more.
 */
export function normaliseQuestion(text: string): string {
  let made = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = normaliseOnce(made);
    if (next === made) break;
    made = next;
  }
  return made;
}

/** « ya kan » needs two: « kan » is read as « quand » beside « il y a » only. Every round leaves fewer short forms. */
const MOST_ROUNDS = 8;

function normaliseOnce(text: string): string {
  const mended = text.replace(INVERSION, '-t-').replace(ELISION, "$1'").replace(EST_CE, '$1-ce ');
  const chunks = chunksOf(mended);
  let made = '';
  for (let at = 0; at < chunks.length; ) {
    const found = formAt(chunks, at);
    const chunk = chunks[at];
    if (chunk === undefined) break;
    if (found === null) made += chunk.gap + chunk.word;
    else made += found.becomes === '' ? '' : chunk.gap + found.becomes;
    at += found?.words.length ?? 1;
  }
  const last = chunks.reduce((length, { gap, word }) => length + gap.length + word.length, 0);
  return made + mended.slice(last);
}

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const [, gap = '', word = ''] of text.matchAll(CHUNK)) {
    const typed = chunks.length === 0 ? word.slice(0, 1).toLowerCase() + word.slice(1) : word;
    chunks.push({ gap, word, key: typed === typed.toLowerCase() ? plain(typed) : null });
  }
  return chunks;
}

function formAt(chunks: readonly Chunk[], at: number): Form | null {
  const key = chunks[at]?.key ?? null;
  if (key === null) return null;
  if (DROPPED.has(key)) return { words: [key], becomes: '' };
  if (key === '1' && ONE.has(chunks[at - 1]?.key ?? '')) return { words: [key], becomes: 'un' };
  const fits = ({ words }: Form): boolean =>
    words.every(
      (word, rank) => chunks[at + rank]?.key === word && (rank === 0 || /^\s+$/u.test(chunks[at + rank]?.gap ?? '')),
    );
  const anywhere = FORMS.get(key)?.find(fits);
  if (anywhere !== undefined) return anywhere;
  const before = chunks[at - 1]?.key ?? '';
  const asks =
    at === 0 || BEFORE_ASKING.has(before) || (!/^\p{N}+$/u.test(before) && AFTER_ASKING.has(chunks[at + 1]?.key ?? ''));
  return asks ? (ASKING_FORMS.get(key)?.find(fits) ?? null) : null;
}
