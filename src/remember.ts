import type { Desk } from './desk.ts';
import type { Outcome } from './model/answer.ts';

/** A few megabytes at most: an outcome holds no text of its own, only slices of the articles. */
const MOST_KEPT = 300;

/**
 * The same desk, which remembers its last answers: the same dossier and the same question give the same answer, people
 * ask what was just asked, and the buttons of an answer ask it again. The least recently asked is forgotten first.
 */
export function rememberAnswers(desk: Desk, most = MOST_KEPT): Desk {
  const kept = new Map<string, Outcome>();
  return {
    ...desk,
    ask: (type, question) => {
      const key = JSON.stringify([type, question]);
      const outcome = kept.get(key) ?? desk.ask(type, question);
      kept.delete(key);
      kept.set(key, outcome);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return outcome;
    },
  };
}
