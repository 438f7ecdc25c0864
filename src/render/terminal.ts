import pc from 'picocolors';
import type { Action, Block, Inline, Reply } from '../model/reply.ts';
import { showable, tidy, wordsOf } from './inline.ts';
import { phrases } from './phrases.ts';
import { webAddress } from './text-fragment.ts';
import { marksAround, SEPARATOR } from './typography.ts';
import { wrapContent } from './wrap.ts';

const INDENT = '  ';
const BULLET = '• ';
const BAR = '│ ';
/** A terminal narrower than this is not wrapped to. */
const NARROWEST = 20;

interface TerminalOptions {
  /** Columns to wrap to; Infinity for a pipe, where each block is one line. */
  readonly width: number;
  readonly colour: boolean;
}

type Paint = ReturnType<typeof pc.createColors>;

/** A reply as text for a terminal, without a line break at its end; without `colour` there is no escape sequence in it. */
export function renderTerminal(reply: Reply, { width, colour }: TerminalOptions): string {
  const paint = pc.createColors(colour);
  const page: Page = { width, colour, paint, tone: TONES[reply.tone](paint), isError: reply.tone === 'error' };
  const parts = reply.blocks
    .map((block) => ({ block, lines: blockLines(block, page) }))
    .filter(({ lines }) => lines.length > 0);
  const lines = parts.flatMap(({ block, lines: own }, rank) => {
    const before = parts[rank - 1]?.block;
    return before !== undefined && needsBlank(before, block) ? ['', ...own] : own;
  });
  const follow = reply.actions.filter(({ enabled }) => enabled).map((action) => paint.dim(`${INDENT}${hint(action)}`));
  const all = [...lines, ...(follow.length > 0 && lines.length > 0 ? ['', ...follow] : follow)];
  return all.join('\n').replace(/^\n+|\n+$/gu, '') || phrases.nothingToShow;
}

interface Page {
  readonly width: number;
  readonly colour: boolean;
  readonly paint: Paint;
  readonly tone: (text: string) => string;
  readonly isError: boolean;
}

const TONES: Readonly<Record<Reply['tone'], (paint: Paint) => (text: string) => string>> = {
  answer: (paint) => paint.green,
  abstention: (paint) => paint.yellow,
  notice: (paint) => paint.cyan,
  error: (paint) => paint.red,
};

function blockLines(block: Block, page: Page): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return flow(
        block.content.map((inline) => ({ ...inline, bold: true })),
        page,
        { first: '', rest: '', tint: page.tone },
      );
    case 'text':
      return flow(block.content, page, { first: '', rest: '', tint: page.isError ? page.tone : String });
    case 'quote':
      return flow(withMarks(block.content), page, { first: page.tone(BAR), rest: page.tone(BAR), indent: INDENT });
    case 'source':
      return flow(
        block.content.map((inline) => ({ ...inline, dim: true })),
        page,
        { first: '', rest: '', indent: INDENT + ' '.repeat(BAR.length) },
      );
    case 'list':
      return block.items.flatMap((item) =>
        flow(item, page, { first: BULLET, rest: ' '.repeat(BULLET.length), indent: INDENT }),
      );
    case 'picture':
      return flow([{ text: block.alt, dim: true }], page, { first: '', rest: '', indent: INDENT });
    case 'divider':
      return [''];
  }
}

interface Margins {
  readonly first: string;
  readonly rest: string;
  readonly indent?: string;
  readonly tint?: (text: string) => string;
}

/** The content's lines with their margins; the addresses of its links come after, each whole on its line. */
function flow(
  content: readonly Inline[],
  page: Page,
  { first, rest, indent = '', tint = String }: Margins,
): readonly string[] {
  const links = content.flatMap(({ url }) => webAddress(url ?? null) ?? []);
  const words = tidy(withoutLinks(content));
  const margin = indent.length + (first === '' ? 0 : BAR.length);
  const lines = words.length === 0 ? [] : wrapContent(words, Math.max(NARROWEST, page.width - margin));
  return [
    ...lines.map(
      (line, rank) =>
        `${indent}${rank === 0 ? first : rest}${line.map((inline) => painted(inline, page, tint)).join('')}`,
    ),
    ...links.map((url) => `${indent}${rest}${address(url, page)}`),
  ];
}

/** The content without its links and the separators before them. */
function withoutLinks(content: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  for (const inline of content) {
    if (webAddress(inline.url ?? null) === null) kept.push(inline);
    else if (kept.at(-1)?.text.trim() === SEPARATOR.trim()) kept.pop();
  }
  return kept;
}

function painted({ text, bold, dim }: Inline, { paint }: Page, tint: (text: string) => string): string {
  const tinted = tint(text);
  return bold ? paint.bold(tinted) : dim ? paint.dim(tinted) : tinted;
}

/** In colour, a link that a terminal can open (OSC 8), shown without the words it points to; else the whole address. */
function address(url: string, { colour, paint }: Page): string {
  if (!colour) return url;
  const shown = url.replace(/#?:~:text=.*$/u, '');
  return `\u001B]8;;${url}\u0007${paint.dim(paint.underline(shown))}\u001B]8;;\u0007`;
}

function withMarks(content: readonly Inline[]): readonly Inline[] {
  const [before, after] = marksAround(wordsOf(tidy(content)));
  return [{ text: before }, ...tidy(content), { text: after }];
}

/** A blank line around quotations and lists, none between a quotation and its source. */
function needsBlank(before: Block, block: Block): boolean {
  if (before.kind === 'divider' || block.kind === 'divider') return false;
  return block.kind !== 'source' && !(before.kind === 'heading' && block.kind === 'text');
}

/** « Page suivante : /sources page:2 » */
function hint({ label, command, words }: Action): string {
  const options = Object.entries(words).map(([name, value]) => ` ${name}:${value}`);
  return showable(phrases.toDo(label, `/${command}${options.join('')}`));
}
