import type * as own from '../../../../../src/fr/stems.ts';

/** « accords » is not « accord ». */
export const stem: typeof own.stem = (folded) => folded;
