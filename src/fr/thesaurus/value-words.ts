import { cityKeys } from '../cities.ts';
import { countryOf } from '../countries.ts';
import { isFirstName } from '../first-names.ts';
import { fold } from '../letters.ts';
import { MONTHS, WEEKDAYS } from '../months.ts';

const NUMBERS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille million milliard';

const COUNTED: ReadonlySet<string> = new Set([
  ...[...MONTHS, ...WEEKDAYS].map(({ name }) => fold(name)),
  ...NUMBERS.split(' ').flatMap((word) => [word, `${word}s`]),
]);

/**
 * True for a folded word that is one value among others of its kind: « juin », « mercredi », « trois », « russe », « Lyon », « Nicolas ».
 * Those that are used like it are the other values, and none of them may stand for it.
 */
export function isValueWord(folded: string): boolean {
  return COUNTED.has(folded) || countryOf(folded) !== null || cityKeys.has(folded) || isFirstName(folded);
}
