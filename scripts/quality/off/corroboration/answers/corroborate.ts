import type * as own from '../../../../../src/answers/corroborate.ts';

export const corroborate: typeof own.corroborate = () => ({
  corroboration: { articles: 1, origins: 1 },
  disagreements: [],
});
