import type * as own from '../../../../../src/answers/read.ts';

/** « Moscou » is not « russe ». */
export const countriesIn: typeof own.countriesIn = () => [];
