import { signalsOf } from '../../src/answers/confidence.ts';
import { excerptOf, widen } from '../../src/answers/excerpt.ts';
import type { Features } from '../../src/answers/features.ts';
import type { Line } from '../../src/desk.ts';

export interface MeasuredCandidate {
  readonly features: Features;
  /** Signals of the candidate that are no ranking feature. */
  readonly own: { readonly key: number; readonly finding: number; readonly told: number };
  readonly gold: boolean;
}

/** A question measured on a dossier: every candidate's features, and what of the question the dossier knows. */
export interface Measured {
  readonly candidates: readonly MeasuredCandidate[];
  readonly known: { readonly length: number; readonly stranger: number };
}

export function measureQuestion(line: Line, type: string, words: string, isGold: (text: string) => boolean): Measured {
  const { asked, candidates } = line.rank(type, words);
  const { type: answerType } = line.understand(type, words);
  const { needsFinding } = answerType;
  const kept = candidates.filter(({ finding }) => finding !== null || !needsFinding);
  const [best] = kept;
  const { length, stranger } = best ? signalsOf(best, null, { asked, type: answerType }) : { length: 0, stranger: 0 };
  return {
    candidates: kept.map((candidate) => {
      const { features, finding, view } = candidate;
      const shown = widen(view.passage, {
        close: [],
        needs: finding,
        explains: !needsFinding && !finding,
      });
      const { key, finding: evidence, told } = signalsOf(candidate, null, { asked, type: answerType });
      return {
        features,
        own: { key, finding: evidence, told },
        gold: isGold(shown.text) || isGold(excerptOf(view.passage).text),
      };
    }),
    known: { length, stranger },
  };
}
