import type { Asked } from './answer-row.ts';

/** The bot's answer to a message. */
export interface Answered {
  /** Id of the answer; null while it leaves, and when it could not. */
  readonly answer: string | null;
  readonly asked: Asked;
  /** When the question was written, in milliseconds since the epoch. */
  readonly at: number;
}

/** The last answers to messages, so that a question may be edited, deleted, or followed by another. In memory alone. */
export interface Conversation {
  /** By the message of the question. */
  readonly of: (question: string) => Answered | null;
  /** By the message of the answer. */
  readonly askedBy: (answer: string) => Asked | null;
  readonly keep: (question: string, answered: Answered) => void;
  readonly drop: (question: string) => void;
}

const MOST_KEPT = 1_000;

export function openConversation(most = MOST_KEPT): Conversation {
  const byQuestion = new Map<string, Answered>();
  const byAnswer = new Map<string, Asked>();
  const drop = (question: string): void => {
    const answer = byQuestion.get(question)?.answer;
    if (answer) byAnswer.delete(answer);
    byQuestion.delete(question);
  };
  return {
    of: (question) => byQuestion.get(question) ?? null,
    askedBy: (answer) => byAnswer.get(answer) ?? null,
    keep: (question, answered) => {
      drop(question);
      byQuestion.set(question, answered);
      if (answered.answer !== null) byAnswer.set(answered.answer, answered.asked);
      const [oldest] = byQuestion.keys();
      if (byQuestion.size > most && oldest !== undefined) drop(oldest);
    },
    drop,
  };
}
