import type { AnswerType } from '../answer-type.ts';
import type { View } from '../view.ts';

const CLAUSE = 0.3;

/** A request without a question word (« dates des visites »): the clause that has its words is the answer. */
export const libre: AnswerType = {
  name: 'libre',
  cues: [],
  nouns: [],
  needsFinding: false,
  find: (view) => matchedClause(view),
};

/** From the clause of the first shared word to the end of the clause of the last. */
function matchedClause(view: View) {
  const { passage } = view;
  const places = view.matches.filter(({ at }) => at >= 0).map(({ at }) => at - passage.start);
  if (places.length === 0) return [];
  const first = Math.min(...places);
  const last = Math.max(...places);
  const before = passage.text.slice(0, first).search(/[^,;:]*$/u);
  const after = passage.text.slice(last).search(/[,;:.!?]|$/u);
  const words = passage.text.slice(before, last + after);
  const lead = words.length - words.trimStart().length;
  const start = passage.start + before + lead;
  return [{ start, end: start + words.trim().length, value: null, strength: CLAUSE, rule: 'clause' }];
}
