import { signalsOf } from '../../src/answers/confidence.ts';
import { excerptOf, widen } from '../../src/answers/excerpt.ts';
import type { Features } from '../../src/answers/features.ts';
import type { Line } from '../../src/desk.ts';

export interface MeasuredCandidate {
  readonly features: Features;
  readonly gold: boolean;
}

/** A question measured on a dossier: every candidate's features, and what of the question the dossier knows. */
export interface Measured {
  readonly candidates: readonly MeasuredCandidate[];
  readonly known: { readonly unknown: number; readonly length: number };
}

export function measureQuestion(line: Line, type: string, words: string, isGold: (text: string) => boolean): Measured {
  const { asked, candidates } = line.rank(type, words);
  const { needsFinding } = line.understand(type, words).type;
  const kept = candidates.filter(({ finding }) => finding !== null || !needsFinding);
  const [best] = kept;
  const { unknown, length } = best ? signalsOf(best, null, asked) : { unknown: 1, length: 0 };
  return {
    candidates: kept.map(({ features, finding, view }) => {
      const shown = widen(view.passage, { close: [], needs: finding, explains: !needsFinding && !finding });
      return { features, gold: isGold(shown.text) || isGold(excerptOf(view.passage).text) };
    }),
    known: { unknown, length },
  };
}
