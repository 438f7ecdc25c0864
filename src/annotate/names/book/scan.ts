import { countryOf } from '../../../fr/countries.ts';
import { nameKey } from '../../../fr/name-key.ts';
import { isEmptyInOffice } from '../../../fr/office-synonyms.ts';
import { isStopWord } from '../../../fr/stop-words.ts';
import { isBeforeOffice, isOfficeKey } from '../../../fr/titles.ts';
import type { NameBook, NameMatch } from '../../../model/names.ts';
import type { Span } from '../../../model/span.ts';
import { isCommon } from './common-words.ts';
import type { CountryIndex } from './country-index.ts';
import type { NameIndex } from './name-index.ts';
import type { RoleIndex } from './role-index.ts';
import { roleSense } from './role-sense.ts';

/** Longest name or function looked for, in words. */
const LONGEST = 9;
/** Longest question read, in characters. */
const LIMIT = 1000;

interface Tools {
  readonly names: NameIndex;
  readonly roles: RoleIndex;
  readonly countries: CountryIndex;
  readonly seen: ReadonlySet<string>;
  readonly best: (matches: readonly NameMatch[]) => NameMatch[];
}

interface Piece extends Span {
  readonly key: string;
  readonly big: boolean;
}

/** Reads a question from left to right and takes the longest name at each place. */
export function scanner(tools: Tools): NameBook['scan'] {
  return (question) => {
    const pieces = piecesOf(question);
    const found: (NameMatch & Span)[] = [];
    for (let at = 0; at < pieces.length; at++) {
      const [size, matches] = longestAt(pieces, at, tools);
      const start = pieces[at]?.start ?? 0;
      const end = pieces[at + size - 1]?.end ?? start;
      for (const match of matches) found.push({ ...match, start, end });
      at += Math.max(size, 1) - 1;
    }
    return found;
  };
}

function piecesOf(question: string): Piece[] {
  return [...question.slice(0, LIMIT).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    key: nameKey(text),
    big: /^\p{Lu}/u.test(text),
    start: index,
    end: index + text.length,
  }));
}

function longestAt(pieces: readonly Piece[], at: number, tools: Tools): readonly [number, readonly NameMatch[]] {
  const roleSizes = sizesOfRole(pieces, at, tools.roles);
  const small = isStopWord(pieces[at]?.key ?? '');
  for (let size = Math.min(LONGEST, pieces.length - at); size > 0; size--) {
    const window = pieces.slice(at, at + size);
    const key = window.map((piece) => piece.key).join(' ');
    const held = roleSizes.has(size) && !goesOn(pieces, at + size, key) ? tools.roles.held(key) : [];
    const named =
      small || isPlainWord(window, tools) ? [] : [...tools.names.sounding(key), ...tools.countries.meant(key)];
    const exact = isPlainWord(window, tools) ? [] : tools.names.exact(key);
    if (exact.length + named.length + held.length > 0) return [size, tools.best([...exact, ...named, ...held])];
    if (small || !maybeMisspelt(window, tools)) continue;
    const typos = tools.names.misspelt(key);
    if (typos.length > 0) return [size, tools.best(typos)];
  }
  return [0, []];
}

// « le sélectionneur | du Bénin »: no sélectionneur of another team
function goesOn(pieces: readonly Piece[], next: number, key: string): boolean {
  if (!/^(?:de|du|des|d)$/u.test(pieces[next]?.key ?? '')) return false;
  const sense = roleSense(key);
  return sense !== null && sense.fields.size === 0 && sense.country === null;
}

// « poutne », « conseil de securitee »: one word unknown to the language at least, and that no name by itself
function maybeMisspelt(window: readonly Piece[], { seen }: Tools): boolean {
  const rest = window.slice(1).filter((piece) => !isStopWord(piece.key));
  if (window.length > 4 || isStopWord(window.at(-1)?.key ?? '')) return false;
  return [...window.slice(0, 1), ...rest].some((piece) => (piece.big && rest.length > 0) || !isCommon(piece.key, seen));
}

// « terre », in lower case, is no planet, « un » no part of a name; « russe » is Russia all the same
function isPlainWord([piece, ...others]: readonly Piece[], { seen }: Tools): boolean {
  if (piece === undefined || others.length > 0) return false;
  return isStopWord(piece.key) || (!piece.big && isCommon(piece.key, seen) && countryOf(piece.key) === null);
}

// « le ministre de la défense russe | est-il »: sizes at which the words may be a function
function sizesOfRole(pieces: readonly Piece[], at: number, roles: RoleIndex): ReadonlySet<number> {
  const sizes = new Set<number>();
  let head = at;
  while (isBeforeOffice(pieces[head]?.key ?? '') && !startsRole(pieces, head)) head++;
  if (!startsRole(pieces, head)) return sizes;
  for (let ahead = head; ahead < pieces.length && ahead - at < LONGEST; ahead++) {
    const key = pieces[ahead]?.key ?? '';
    if (isOfficeKey(key) || isField(pieces, ahead, roles)) sizes.add(ahead - at + 1);
    else if (ahead > head && !linksInRole(pieces, ahead)) break;
  }
  return sizes;
}

// « conseiller en politique étrangère », not « le président russe en Corée du Nord »
function linksInRole(pieces: readonly Piece[], at: number): boolean {
  const key = pieces[at]?.key ?? '';
  if (/^(?:en|a|au|aux)$/u.test(key)) return countryOf(pieces[at + 1]?.key ?? '') === null;
  return /^(?:de|du|des|d|la|le|les|l|et)$/u.test(key);
}

function startsRole(pieces: readonly Piece[], at: number): boolean {
  const key = pieces[at]?.key ?? '';
  const next = pieces[at + 1]?.key ?? '';
  return (
    isOfficeKey(key) ||
    (key === 'porte' && next === 'parole') ||
    (key === 'garde' && next === 'des') ||
    (key === 'numero' && next === 'un')
  );
}

function isField(pieces: readonly Piece[], at: number, roles: RoleIndex): boolean {
  const key = pieces[at]?.key ?? '';
  const next = pieces[at + 1]?.key ?? '';
  const before = pieces[at - 1]?.key ?? '';
  if (isStopWord(key) && key !== 'un') return false;
  return (
    roles.knows(key) ||
    isEmptyInOffice(key) ||
    /^(?:diplomatie|gouvernement|executif|sceaux|parole|armees|etat)$/u.test(key) ||
    [key, `${key} ${next}`, `${before} ${key}`, `${before} ${key} ${next}`].some((words) => countryOf(words) !== null)
  );
}
