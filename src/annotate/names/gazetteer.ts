import { cityKeys } from '../../fr/cities.ts';
import { isOfAPlace } from '../../fr/complements.ts';
import { countries } from '../../fr/countries.ts';
import { isFirstName } from '../../fr/first-names.ts';
import { nameKey } from '../../fr/name-key.ts';
import { isBodyWord, organisationWords, otherNames } from '../../fr/organisations.ts';
import { regionKeys } from '../../fr/regions.ts';
import { isOpener } from '../../fr/sentence-openers.ts';
import { keyOf } from './full-names.ts';
import { isNationality, lowerOf } from './grammar.ts';
import { type Found, isFree, type Scene, take } from './scene.ts';
import { isBig, type Word } from './words.ts';

/** null: surely no name. */
type Kind = 'place' | 'organisation' | null;

const table = new Map<string, Kind>();
for (const name of organisationWords) table.set(nameKey(name), 'organisation');
for (const country of countries) for (const seat of country.seats) table.set(nameKey(seat.name), 'organisation');
for (const key of [...cityKeys, ...regionKeys]) table.set(key, 'place');
for (const country of countries)
  for (const name of [...country.names, ...country.capitals]) table.set(nameKey(name), 'place');

for (const name of otherNames) table.set(nameKey(name), null);

/** « au Figaro », « aux Échos »: the article of the name joined to « à ». Key → the name. */
const joined = new Map(
  organisationWords.flatMap((name) => {
    const [article = '', ...rest] = name.split(' ');
    const to = article === 'Le' ? 'au' : article === 'Les' ? 'aux' : null;
    return to === null || rest.length === 0 ? [] : [[nameKey(`${to} ${rest.join(' ')}`), name] as const];
  }),
);
for (const key of joined.keys()) table.set(key, 'organisation');

/** Every beginning of a name of several words, so that the search stops as soon as none can follow. */
const beginnings = new Set<string>();
for (const key of table.keys()) {
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
}

/** Names known to everybody: « la Corée du Nord », « Pyongyang », « le Conseil de sécurité de l’ONU », « la mer Noire ». */
export function knownNames(scene: Scene): void {
  for (let at = 0; at < scene.words.length; at++) {
    const found = longestAt(scene, at);
    if (found === null) continue;
    take(scene, apart(scene, found));
    at = found.last;
  }
}

// « au | Figaro »
function apart(scene: Scene, found: Found): Found {
  const value = joined.get(keyOf(scene, found.first, found.last));
  return value === undefined ? found : { ...found, first: found.first + 1, value };
}

function longestAt(scene: Scene, at: number): Found | null {
  const word = scene.words[at];
  if (word === undefined || word.shape === 'initial' || !isFree(scene, at, at)) return null;
  let key = '';
  let best: Found | null = null;
  let big = false;
  for (let last = at; last < scene.words.length; last++) {
    const next = scene.words[last];
    if (next === undefined || (last > at && !next.tied)) break;
    key = key === '' ? next.key : `${key} ${next.key}`;
    big ||= isBig(next) || next.shape === 'number';
    const kind = table.get(key);
    if (kind !== undefined && big && fits(scene, at, last)) best = { kind, first: at, last, rule: 'known' };
    if (!beginnings.has(key)) break;
  }
  return best;
}

function fits(scene: Scene, first: number, last: number): boolean {
  const { words } = scene;
  const word = words[first];
  const end = words[last];
  if (word === undefined || end === undefined) return false;
  // « Mars » and « Cher » open sentences, « tours » and « nice » are common words; « mer Noire » starts small and ends big
  if (first === last && (!isBig(word) || (word.first && (isOpener(word.text) || scene.lower.has(word.key)))))
    return false;
  // « la Défense » may be a ministry, « La Défense » is a town
  if (first < last && !isBig(word) && (!isBig(end) || /^(?:le|la|les|l')$/u.test(lowerOf(word)))) return false;
  // « Lyon FC », « un Suisse »
  if ((end.tied || first === last) && isBodyWord(words[last + 1]?.key ?? '') && words[last + 1]?.tied === true)
    return false;
  if (first === last && isNationality(word) && /^(?:un|une|les|des|aux|deux)$/u.test(lowerOf(words[first - 1])))
    return false;
  // « l’AP », « le PS »: two letters say little unless both are capitals
  if (first === last && word.key.length < 4 && word.shape !== 'upper' && table.get(word.key) === 'organisation')
    return false;
  // « Oxford Wanderers »
  if (
    first === last &&
    cityKeys.has(word.key) &&
    !isOfAPlace(words[first - 2]?.key ?? '') &&
    startsClub(words[last + 1])
  )
    return false;
  return first < last || !(besideFirstName(words[first - 1], word) || startsPerson(word, words[first + 1]));
}

// « François Hollande », « Jack London », « George W. Washington »
function besideFirstName(before: Word | undefined, word: Word): boolean {
  if (before === undefined || !word.tied) return false;
  return before.shape === 'initial' || (isBig(before) && isFirstName(before.key) && !table.has(before.key));
}

// « Florence Parly », « Victoria Beckham »
function startsPerson(word: Word, after: Word | undefined): boolean {
  return isFirstName(word.key) && after?.tied === true && isBig(after) && !table.has(after.key);
}

// A club, not a person who happens to come next: « à Marseille Emmanuel Macron »
function startsClub(after: Word | undefined): boolean {
  return (
    after?.tied === true &&
    after.shape === 'capital' &&
    !isFirstName(after.key) &&
    !table.has(after.key) &&
    !isOpener(after.text)
  );
}
