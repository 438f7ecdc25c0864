import { countryOf } from '../../fr/countries.ts';
import { keyOf } from './full-names.ts';
import { isNationality, lowerOf } from './grammar.ts';
import { type Found, isFree, type Scene, take } from './scene.ts';

const DIRECTIONS = new Set(
  'nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre extrême-nord extrême-sud'.split(' '),
);

/** Places said by way of others: « la capitale nord-coréenne », « l’est de la Russie ». */
export function placesAround(scene: Scene): void {
  scene.words.forEach((word, at) => {
    const found = lowerOf(word) === 'capitale' ? capital(scene, at) : direction(scene, at);
    if (found !== null) take(scene, found);
  });
}

// « la capitale nord-coréenne » is Pyongyang; « la capitale du Bélarus » is Minsk
function capital(scene: Scene, at: number): Found | null {
  const { words } = scene;
  if (!isFree(scene, at, at) || words[at + 1]?.tied !== true) return null;
  const named = placeAfter(scene, at);
  const last = named?.last ?? (isNationality(words[at + 1]) ? at + 1 : null);
  if (last === null) return null;
  const country = countryOf(keyOf(scene, named === null ? last : named.first, last));
  const value = country === null || country.by === 'capital' ? undefined : country.country.capitals[0];
  return value === undefined ? null : { kind: 'place', first: at, last, rule: 'capital', value };
}

// « l’est de la Russie », « le sud de Paris »
function direction(scene: Scene, at: number): Found | null {
  const word = scene.words[at];
  if (word === undefined || !DIRECTIONS.has(lowerOf(word)) || !isFree(scene, at, at)) return null;
  const named = placeAfter(scene, at);
  return named === null
    ? null
    : { ...named, first: at, rule: 'direction', name: named.name ?? [named.first, named.last] };
}

/** The known place after « de », « du », « de la », « de l’ ». */
function placeAfter(scene: Scene, at: number): Found | null {
  const { words, taken } = scene;
  if (words[at + 1]?.tied !== true || !/^(?:de|d'|du|des)$/u.test(lowerOf(words[at + 1]))) return null;
  const name = /^(?:la|l'|les)$/u.test(lowerOf(words[at + 2])) ? at + 3 : at + 2;
  const found = taken[name];
  return words[name]?.tied === true && found?.kind === 'place' && found.first === name ? found : null;
}
