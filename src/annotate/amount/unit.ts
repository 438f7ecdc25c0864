import { BE_FORMS, CLAUSE_OPENERS, HAVE_FORMS, NOT_FINITE, PREPOSITIONS } from '../../fr/grammar-words.ts';
import { parseNumber } from '../../fr/numbers.ts';
import { BEFORE_NOUN, NOT_UNITS, PLAIN_UNITS } from '../../fr/units.ts';
import type { Word } from '../speech/words.ts';

/** Ranks of the words of a unit, both included, and of its first noun. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
  readonly noun: number;
}

/** Words taken after the noun: « missiles balistiques », « hommes politiques français ». */
const MOST_ADJECTIVES = 2;
const FINITE = /(?:aient|èrent|irent|urent|eront|ront|ent)$/u;
/** Nouns in -ent, which a plural in -ents would show: « deux mouvement » does not exist, so -ent alone is a verb after a number. */
const PLURAL = /[sxz]$/u;

/** The unit counted by a number: from `at`, « autres missiles balistiques ». Null when no noun follows. `one`: the number is 1. */
export function readUnit(words: readonly Word[], at: number, one: boolean): UnitRange | null {
  let noun = at;
  while (
    noun < at + 3 &&
    isNounWord(words[noun]) &&
    BEFORE_NOUN.has(words[noun]?.low ?? '') &&
    isNounWord(words[noun + 1])
  ) {
    noun += 1;
  }
  const word = words[noun];
  if (!isNounWord(word) || word === undefined) return null;
  if (!one && FINITE.test(word.low) && !PLURAL.test(word.low)) return null;
  if (PLAIN_UNITS.has(word.low)) return withMeasure(words, { from: at, to: noun, noun });
  let to = noun;
  while (!one && to < noun + MOST_ADJECTIVES && isAdjective(words[to + 1]) && !isOpenParticiple(words, to + 1)) to += 1;
  return withComplement(words, { from: at, to, noun });
}

function isNounWord(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.low.length < 2 || word.low.endsWith("'")) return false;
  if (NOT_UNITS.has(word.low) || PREPOSITIONS.has(word.low) || CLAUSE_OPENERS.has(word.low)) return false;
  if (HAVE_FORMS.has(word.low) || BE_FORMS.has(word.low)) return false;
  // « deux Français » counts, « 75008 Paris » and « Boeing 737 Max » do not
  return !word.capital || /.{3}(?:s|x)$/u.test(word.low);
}

// Adjectives agree with what is counted: « balistiques », « français »; not « plus », « dans », « alors »
function isAdjective(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.capital || !/.{3}[sx]$/u.test(word.low)) return false;
  return (
    !NOT_UNITS.has(word.low) &&
    !PREPOSITIONS.has(word.low) &&
    !CLAUSE_OPENERS.has(word.low) &&
    !NOT_FINITE.has(word.low)
  );
}

// « élèves | répartis en trois classes », but « soldats tués »
function isOpenParticiple(words: readonly Word[], at: number): boolean {
  return /(?:é|i|(?<![qg])u)e?s$/u.test(words[at]?.low ?? '') && PREPOSITIONS.has(words[at + 1]?.low ?? '');
}

// « tonnes de blé », « milliards d’euros », « degrés Celsius », « francs CFA », « mètres carrés »
function withMeasure(words: readonly Word[], unit: UnitRange): UnitRange {
  const next = words[unit.to + 1];
  if (
    next?.kind === 'word' &&
    /^(?:carrés?|cubes?|celsius|fahrenheit|cfa|suisses?|sterling|américains?|canadiens?|australiens?)$/u.test(next.low)
  ) {
    return { ...unit, to: unit.to + 1 };
  }
  return /^(?:tonnes?|kilos?|grammes?|litres?|kilogrammes?|hectares?|points?)$/u.test(words[unit.noun]?.low ?? '')
    ? withComplement(words, unit)
    : unit;
}

// « coups de matraque », « chefs d’État », « tirs au but », « promesses de dons »; a complement with an article is no part of the unit
function withComplement(words: readonly Word[], unit: UnitRange): UnitRange {
  const link = words[unit.to + 1];
  const noun = words[unit.to + 2];
  if (link?.kind !== 'word' || noun?.kind !== 'word') return unit;
  if (link.low === 'au' && noun.low === 'but') return { ...unit, to: unit.to + 2 };
  if (link.low !== 'de' && link.low !== "d'") return unit;
  const state = /^[eé]tat$/u.test(noun.low);
  if (
    (noun.capital && !state) ||
    /^(?:plus|moins|le|la|l'|les|leurs?|ses|son|sa|ces|cette|ce|retard|là|entre|nos|vos|mon|ma|mes|tous|toutes|chaque|part|nouveau)$/u.test(
      noun.low,
    )
  ) {
    return unit;
  }
  return (isNounWord(noun) && parseNumber(noun.low) === null) || state ? { ...unit, to: unit.to + 2 } : unit;
}
