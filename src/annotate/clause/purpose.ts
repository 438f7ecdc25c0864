import { isPast } from './cause.ts';
import type { ClauseView, Found } from './clause-view.ts';
import { clauseEnd } from './extent.ts';
import { verbBehind } from './verb-behind.ts';

// « pour stopper la surveillance des sanctions »; « pour avoir tué » is a cause (see cause.ts), « pour l’instant » nothing
export function toDo(view: ClauseView, at: number): Found | null {
  const { words } = view;
  if (words[at]?.low !== 'pour') return null;
  const verb = verbBehind(words, at + 1);
  if (verb === null || isPast(words, at, verb)) return null;
  // « trop jeune pour comprendre », « prêt pour partir » say no purpose
  if (/^(?:trop|assez|suffisamment|suffisant|suffisante)$/u.test(words[at - 2]?.low ?? '')) return null;
  return {
    kind: 'purpose',
    rule: 'purpose-infinitive',
    value: 'pour',
    from: at,
    body: at + 1,
    to: clauseEnd(view, at + 1, false),
  };
}
