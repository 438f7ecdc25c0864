import type { Span } from '../../model/span.ts';

/** One family of boilerplate. `find` gives the pieces to remove, in any order; it must be linear in the text. */
export interface BoilerplateRule {
  readonly name: string;
  readonly find: (text: string) => readonly Span[];
}
