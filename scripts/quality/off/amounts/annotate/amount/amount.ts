import type * as own from '../../../../../../src/annotate/amount/amount.ts';

export const amounts: typeof own.amounts = { name: 'amounts', annotate: () => [] };
