import type { Block, Inline } from '../model/reply.ts';
import { escapeDiscord } from './discord-escape.ts';
import { tidy, wordsOf } from './inline.ts';
import { webAddress } from './text-fragment.ts';
import { ELLIPSIS, marksAround } from './typography.ts';

/** Longest block of each kind, in characters of Markdown: a heading, a quotation and its source always fit in one message. */
const LONGEST = { heading: 300, text: 1_200, quote: 1_500, source: 900, list: 3_600, item: 900 } as const;

type TextBlock = Exclude<Block, { kind: 'divider' | 'picture' }>;

/** A block as Discord Markdown of at most `room` characters, shortened at a word; null when nothing of it can be shown. */
export function blockMarkdown(block: TextBlock, room: number): string | null {
  switch (block.kind) {
    case 'heading':
      return wrap('### ', block.content, Math.min(room, LONGEST.heading));
    case 'text':
      return wrap('', block.content, Math.min(room, LONGEST.text));
    case 'quote':
      return quoted(block.content, Math.min(room, LONGEST.quote));
    case 'source':
      return wrap('-# ', block.content, Math.min(room, LONGEST.source));
    case 'list':
      return list(block.items, Math.min(room, LONGEST.list));
  }
}

function wrap(before: string, content: readonly Inline[], room: number, after = ''): string | null {
  const inner = fit(content, room - before.length - after.length);
  return inner === '' ? null : `${before}${inner}${after}`;
}

function quoted(content: readonly Inline[], room: number): string | null {
  const [before, after] = marksAround(wordsOf(tidy(content)));
  return wrap(`> ${before}`, content, room, after);
}

function list(items: readonly (readonly Inline[])[], room: number): string | null {
  const lines: string[] = [];
  let left = room;
  for (const item of items) {
    const line = wrap('- ', item, Math.min(left, LONGEST.item));
    if (line === null) continue;
    lines.push(line);
    left -= line.length + 1;
  }
  return lines.length === 0 ? null : lines.join('\n');
}

/** The content as Markdown of at most `room` characters: whole, or cut at a word and ended by « […] ». */
function fit(content: readonly Inline[], room: number): string {
  const inlines = tidy(content.map(forDiscord));
  const whole = markdown(inlines);
  if (whole.length <= room) return whole;
  const total = wordsOf(inlines).length;
  let low = 0;
  let high = total;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (markdown(cut(inlines, middle)).length <= room) low = middle;
    else high = middle - 1;
  }
  if (low > 0) return markdown(cut(inlines, low));
  // An address alone may be longer than the room: the words come first.
  return inlines.some(({ url }) => url !== undefined)
    ? fit(
        inlines.map(({ text, bold = false }) => ({ text, bold })),
        room,
      )
    : '';
}

/** What Discord can show of an inline: small print is a matter of lines there, and a link leads to the web or nowhere. */
function forDiscord({ text, bold = false, url }: Inline): Inline {
  const address = webAddress(url ?? null);
  return address === null ? { text, bold } : { text, bold, url: address };
}

/** At most the first `most` characters, back to the end of a word. */
function cut(inlines: readonly Inline[], most: number): Inline[] {
  const kept: Inline[] = [];
  let left = most;
  for (const inline of inlines) {
    if (inline.text.length <= left) {
      kept.push(inline);
      left -= inline.text.length;
      continue;
    }
    const part = wordsBefore(inline.text, left, kept.length === 0);
    if (part !== '') kept.push({ ...inline, text: part });
    break;
  }
  return kept.length === 0 ? [] : tidy([...tidy(kept), { text: ` ${ELLIPSIS}` }]);
}

/** The words that end before `most`; a first word longer than that is cut in its middle. */
function wordsBefore(text: string, most: number, isFirst: boolean): string {
  const end = text.slice(0, most + 1).search(/\s\S*$/u);
  if (end > 0) return text.slice(0, end);
  return isFirst ? text.slice(0, most).replace(/\p{Cs}$/u, '') : '';
}

/** Neighbours in bold share one pair of marks: `**a****b**` would show its marks. Blanks stay outside of the marks. */
function markdown(inlines: readonly Inline[]): string {
  const runs: { bold: boolean; text: string }[] = [];
  for (const inline of inlines) {
    const bold = inline.bold ?? false;
    const last = runs.at(-1);
    if (last && last.bold === bold) last.text += linked(inline);
    else runs.push({ bold, text: linked(inline) });
  }
  return runs.map(({ bold, text }) => (bold ? text.replace(/\S(?:.*\S)?/su, '**$&**') : text)).join('');
}

/** The words, escaped, with their link. Brackets would end the words of a link: they become round. */
function linked({ text, url }: Inline): string {
  if (url === undefined) return escapeDiscord(text);
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return text;
  return `${before}[${escapeDiscord(words.replaceAll('[', '(').replaceAll(']', ')'))}](${url})${after}`;
}
