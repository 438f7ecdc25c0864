import type * as own from '../../../../../../src/fr/thesaurus/misspelt.ts';

export const misspelt: typeof own.misspelt = () => () => [];
