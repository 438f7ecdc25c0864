import type * as own from '../../../../../../src/annotate/clause/clause.ts';

export const clauses: typeof own.clauses = { name: 'clauses', annotate: () => [] };
