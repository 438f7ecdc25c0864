import { cityKey } from '../../../fr/cities.ts';
import { countryOf } from '../../../fr/countries.ts';
import { isFamilyFirst } from '../../../fr/first-names.ts';
import { nameKey } from '../../../fr/name-key.ts';
import { organisationNames } from '../../../fr/organisations.ts';
import { soundKey } from '../../../fr/transliterations.ts';
import type { NameMention } from '../../../model/mention.ts';

/** Articles and small words that names may carry or lose: « l’Union européenne », « Abdel Fattah al-Sissi ». */
const SMALL = new Set('le la les l the al el ben bin de du des d'.split(' '));

/** The words of a name that tell it from others, as keys. */
export function tellingWords(key: string): readonly string[] {
  const words = key.split(' ');
  const telling = words.filter((word, at) => !SMALL.has(word) || (at > 0 && at === words.length - 1));
  return telling.length > 0 ? telling : words;
}

/** What two spellings of one name share: country, town, known organisation, or the sound of their words. */
export function identityOf(kind: NameMention['kind'], name: string): string {
  const key = nameKey(name);
  if (kind === 'place') {
    const bare = key.replace(/^(?:le|la|les|l) /u, '');
    const country = countryOf(bare);
    if (country?.by === 'name') return `country ${country.country.name}`;
    return `place ${soundOf(tellingWords(cityKey(bare)))}`;
  }
  if (kind === 'organisation') return `organisation ${organisationNames(name)?.[0] ?? soundOf(tellingWords(key))}`;
  return `person ${soundOf(tellingWords(key))}`;
}

/** Sounds of words met before: a dossier says the same names again and again. Emptied when full. */
const sounds = new Map<string, string>();
const FULL = 50_000;

/** The sound of some words together: « Jong-un » and « Jongun » sound alike. */
export function soundOf(words: readonly string[]): string {
  return words.map(sound).join('');
}

function sound(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  if (sounds.size >= FULL) sounds.clear();
  const key = soundKey(word);
  sounds.set(word, key);
  return key;
}

/**
 * Keys that name a person without the first name: « Andrei Lankov » → `lankov`, « Ursula von der Leyen » → `von der leyen`, `leyen`,
 * « Kim Jong-un » → `kim`, « Jean-Paul Morand » → `morand`. None for a single word. `name` as written.
 */
export function familyKeys(name: string): readonly string[] {
  const words = name
    .replace(/^(?:MM?|Mmes?|Mlles?|Me|Mgr|Dr|Pr)\.?\s+/u, '')
    .split(/\s+/u)
    .map(nameKey);
  const first = words[0];
  if (first === undefined || words.length < 2) return [];
  if (isFamilyFirst(first)) return [first];
  const tails = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  // « al-Sissi » is « Sissi » too
  const bare = tails.map((tail) => tail.replace(/^(?:al|el) /u, ''));
  return [...new Set([...tails, ...bare])].filter((tail) => tail !== '' && !SMALL.has(tail));
}
