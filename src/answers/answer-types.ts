import type { AnswerType } from './answer-type.ts';
import { citation } from './types/citation.ts';
import { combien } from './types/combien.ts';
import { comment } from './types/comment.ts';
import { libre } from './types/libre.ts';
import { ou } from './types/ou.ts';
import { pourquoi } from './types/pourquoi.ts';
import { quand } from './types/quand.ts';
import { qui } from './types/qui.ts';
import { quoi } from './types/quoi.ts';

/** Takes the words that no cue asks with. */
export const openType: AnswerType = libre;

/** Every answer type. The order decides between cues of the same length. */
export const answerTypes: readonly AnswerType[] = [
  citation,
  quand,
  combien,
  ou,
  pourquoi,
  comment,
  qui,
  quoi,
  openType,
];
