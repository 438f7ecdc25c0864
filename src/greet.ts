import type { Desk } from './desk.ts';
import { type Courtesy, courtesyOf } from './fr/courtesies.ts';
import type { Block, Reply } from './model/reply.ts';
import { phrases } from './render/phrases.ts';
import { french } from './render/typography.ts';

/** Enough to show the way. */
const MOST_EXAMPLES = 3;
/** People tried until so many questions about them are answered. */
const MOST_TRIED = 8;

/** Questions of this dossier that it answers: those found so far, else who its people are, or what its titles say. */
export function examplesOf({ views, ask, articles }: Desk, most = MOST_EXAMPLES): readonly string[] {
  const likely = views.likely.of('');
  const spread = likely.filter((_, rank) => rank % Math.ceil(likely.length / most) === 0).slice(0, most);
  if (spread.length === most) return spread;
  const people = views.names().filter(({ kind }) => kind === 'person');
  const tried = [
    ...people.slice(0, MOST_TRIED).map(({ name }) => french`qui est ${name} ?`),
    ...articles.slice(0, MOST_TRIED).flatMap(({ title }) => title ?? []),
  ];
  const found: string[] = [...spread];
  for (const question of tried) {
    if (found.length < most && ask('libre', question).kind === 'answer') found.push(question);
  }
  return found;
}

/** How to ask, with examples of this dossier. `invitation` is what to do where it is shown. */
export function shortHelp(desk: Desk, invitation: string, { most = MOST_EXAMPLES, opener = '' } = {}): Reply {
  const examples = examplesOf(desk, most);
  const text = [opener, invitation, ...(examples.length > 0 ? [phrases.forExample] : [])].filter(Boolean).join(' ');
  const list: readonly Block[] =
    examples.length > 0 ? [{ kind: 'list', items: examples.map((example) => [{ text: example }]) }] : [];
  return {
    kind: 'reply',
    tone: 'notice',
    blocks: [{ kind: 'text', content: [{ text }] }, ...list],
    actions: [],
    ephemeral: false,
  };
}

/** True for « merci », « bonjour », « aide »: words that ask nothing. */
export function isGreeting(words: string): boolean {
  return courtesyOf(words) !== null;
}

/** The reply to « merci », « bonjour », « aide »: a word back, how to ask, one example. Null for anything else. */
export function greeted(words: string, desk: Desk, invitation: string): Reply | null {
  const kind = courtesyOf(words);
  return kind === null
    ? null
    : shortHelp(desk, invitation, { most: 1, opener: phrases.courtesy[kind satisfies Courtesy] });
}
