import type { Abstention, Answer, Excerpt, Outcome } from '../model/answer.ts';
import type { Block, Inline, Reply } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import { showable } from './inline.ts';
import { phrases } from './phrases.ts';
import { resolvedDate } from './resolved-date.ts';
import { sourceLine } from './source-line.ts';

const MOST_NEAREST = 2;
const MOST_DISAGREEMENTS = 2;
/** A longer short answer is a clause: it is shown in the quotation only. */
const LONGEST_HEADING = 120;

interface PresentOptions {
  /** True where the readers do not see the question: it is then repeated above the answer. */
  readonly repeatQuestion?: boolean;
}

/** What a reader sees of an outcome, whatever the medium; a reply stays as it is. */
export function presentOutcome(outcome: Outcome | Reply, { repeatQuestion = false }: PresentOptions = {}): Reply {
  if (outcome.kind === 'reply') return outcome;
  const asked: Block[] = repeatQuestion
    ? [{ kind: 'source', content: [{ text: phrases.asked(outcome.question.text) }] }]
    : [];
  const blocks = outcome.kind === 'answer' ? answerBlocks(outcome) : abstentionBlocks(outcome);
  return {
    kind: 'reply',
    tone: outcome.kind,
    blocks: [...(outcome.question.text === '' ? [] : asked), ...blocks],
    actions: [],
    ephemeral: false,
  };
}

/** The `rank`-th best passage (1 after the answer itself) of so many. */
export function presentPassage(
  question: string,
  excerpt: Excerpt,
  { rank, count }: { rank: number; count: number },
): Reply {
  return {
    kind: 'reply',
    tone: 'abstention',
    blocks: [
      { kind: 'source', content: [{ text: phrases.asked(question) }] },
      { kind: 'heading', content: [{ text: phrases.passageRank(rank + 1, count) }] },
      { kind: 'text', content: [{ text: phrases.passageDoubt }] },
      ...quotation(excerpt),
    ],
    actions: [],
    ephemeral: false,
  };
}

/** What stands around a passage, which is in bold; for the asker alone. */
export function presentContext(excerpt: Excerpt, context: Excerpt): Reply {
  return {
    kind: 'reply',
    tone: 'notice',
    blocks: [{ kind: 'heading', content: [{ text: phrases.context }] }, ...quotation(context, [excerpt])],
    actions: [],
    ephemeral: true,
  };
}

/** A reply that says what is wrong, to the asker only. */
export function errorReply(...sentences: readonly string[]): Reply {
  const blocks = sentences.map((text): Block => ({ kind: 'text', content: [{ text }] }));
  return { kind: 'reply', tone: 'error', blocks, actions: [], ephemeral: true };
}

/** A quotation and the line that says where it is from. */
export function quotation(excerpt: Excerpt, highlights: readonly Span[] = []): readonly Block[] {
  return [
    { kind: 'quote', content: marked(excerpt, highlights) },
    { kind: 'source', content: sourceLine(excerpt.article, excerpt) },
  ];
}

function answerBlocks(answer: Answer): readonly Block[] {
  const blocks: Block[] = [];
  const heading = shortAnswer(answer);
  if (heading !== null) blocks.push({ kind: 'heading', content: heading });
  if (answer.speaker !== null) blocks.push({ kind: 'text', content: [{ text: phrases.accordingTo(answer.speaker) }] });
  blocks.push(...quotation(answer.excerpt, answer.highlights));
  const corroboration = phrases.corroboration(answer.corroboration);
  if (corroboration !== null) blocks.push({ kind: 'source', content: [{ text: corroboration }] });
  const others = answer.disagreements.slice(0, MOST_DISAGREEMENTS);
  if (others.length > 0) {
    blocks.push(
      { kind: 'divider' },
      { kind: 'text', content: [{ text: others.length === 1 ? phrases.disagreement : phrases.disagreements }] },
    );
    blocks.push(...others.flatMap((excerpt) => quotation(excerpt, [])));
  }
  return blocks;
}

function abstentionBlocks({ reason, nearest }: Abstention): readonly Block[] {
  const isEmpty = reason === 'empty';
  const blocks: Block[] = [
    { kind: 'heading', content: [{ text: isEmpty ? phrases.abstention.empty : phrases.notInDossier }] },
    {
      kind: 'text',
      content: [{ text: isEmpty ? phrases.hint.empty : `${phrases.abstention[reason]} ${phrases.hint[reason]}` }],
    },
  ];
  const shown = nearest.slice(0, MOST_NEAREST);
  if (shown.length > 0) {
    blocks.push({ kind: 'divider' }, { kind: 'text', content: [{ text: phrases.nearest }] });
    blocks.push(...shown.flatMap((excerpt) => quotation(excerpt, [])));
  }
  return blocks;
}

/** « mercredi → mercredi 19 juin 2024 »; null when the quotation itself is the answer, or nearly. */
function shortAnswer({ short, value, excerpt }: Answer): readonly Inline[] | null {
  const resolved = resolvedDate(short?.text ?? '', value);
  const words =
    short === null || isLong(short.text) || bare(short.text) === bare(excerpt.text) ? null : paired(short.text) || null;
  if (resolved === null) return words === null ? null : [{ text: words }];
  const date = { text: resolved, date: String(value) };
  return words === null ? [date] : [{ text: phrases.resolvesTo(words) }, date];
}

/** Too long for a heading: the bold words of the quotation say it. */
function isLong(words: string): boolean {
  return words.length > LONGEST_HEADING;
}

/** Words without the blanks and the full stop around them. */
function bare(words: string): string {
  return showable(words).replace(/^[\s«“"]+|[\s.!?…»”"]+$/gu, '');
}

/** Marks that go by two: the opening one, the closing one. */
const PAIRS = ['«»', '“”', '()', '[]'] as const;

/** « 16 h 00 GMT) » → « 16 h 00 GMT »: a mark at one end whose other half the answer does not hold is left out of the heading. */
function paired(words: string): string {
  const trimmed = words.trim();
  for (const [open = '', close = ''] of PAIRS) {
    if (trimmed.startsWith(open) && !trimmed.includes(close)) return paired(trimmed.slice(1));
    if (trimmed.endsWith(close) && !trimmed.includes(open)) return paired(trimmed.slice(0, -1));
  }
  return trimmed;
}

/** The excerpt's words with the highlighted ones in bold. */
function marked({ text, start }: Excerpt, highlights: readonly Span[]): readonly Inline[] {
  const content: Inline[] = [];
  let from = 0;
  for (const highlight of [...highlights].sort((a, b) => a.start - b.start)) {
    const begin = Math.min(Math.max(highlight.start - start, from), text.length);
    const end = Math.min(Math.max(highlight.end - start, begin), text.length);
    content.push({ text: text.slice(from, begin) }, { text: text.slice(begin, end), bold: true });
    from = end;
  }
  return [...content, { text: text.slice(from) }];
}
