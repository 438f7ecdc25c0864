import type * as own from '../../../../../../src/fr/thesaurus/edit-distance.ts';

/** Words are the same or as far apart as can be. */
export const editDistance: typeof own.editDistance = (one, other) => (one === other ? 0 : Infinity);
