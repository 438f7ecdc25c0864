import type { Block, Inline, Reply } from '../model/reply.ts';
import { type Box, box, COLOURS, draw, INSIDE, type Style } from './canvas.ts';
import { tidy, wordsOf } from './inline.ts';
import { phrases } from './phrases.ts';
import { webAddress } from './text-fragment.ts';
import { marksAround } from './typography.ts';

/** Left of quotations, of their sources and of the lines of a list. */
const LEAD = 28;
const BAR = 4;
const SOURCE_SIZE = 21;

/**
 * A reply as a picture: a PNG, 1,000 pixels wide and as high as its words need. Quotations have a bar and « », sources
 * smaller letters; a picture cannot be clicked, so that a link is the name of its site.
 */
export function drawReply({ blocks }: Reply): Promise<Uint8Array> {
  const shown = blocks.flatMap((block, rank) => blockBox(block, rank === 0) ?? []);
  return draw(shown.length > 0 ? shown : [box({}, phrases.nothingToShow)]);
}

function blockBox(block: Block, isFirst: boolean): Box | null {
  switch (block.kind) {
    case 'heading':
      return flow(
        block.content.map((inline) => ({ ...inline, bold: true })),
        { width: INSIDE, fontSize: isFirst ? 36 : 30, marginTop: isFirst ? 0 : 34, marginBottom: 8 },
      );
    case 'text':
      return flow(block.content, { width: INSIDE, marginTop: 10, marginBottom: 6 });
    case 'quote':
      return led(flow(withMarks(block.content), {}), { marginTop: 12, borderLeft: `${BAR}px solid ${COLOURS.line}` });
    case 'source':
      return led(flow(block.content.map(unlinked), { fontSize: SOURCE_SIZE, color: COLOURS.source }), {
        marginTop: 4,
        marginLeft: BAR,
      });
    case 'list':
      return box(
        { flexDirection: 'column' },
        block.items.flatMap((content) => led(flow(content, {}), { marginTop: 8 }, box({ width: LEAD }, '•')) ?? []),
      );
    case 'divider':
      return box({ height: 2, marginTop: 20, marginBottom: 10, backgroundColor: COLOURS.line }, '');
    case 'picture':
      return flow([{ text: block.alt }], { width: INSIDE, fontSize: SOURCE_SIZE, color: COLOURS.source });
  }
}

/** Words with what stands before them at the left. */
function led(words: Box | null, style: Style, lead: Box = box({ width: LEAD }, '')): Box | null {
  return words === null ? null : box(style, [lead, box({ width: INSIDE - LEAD - BAR }, [words])]);
}

/** Words one after another, in lines as wide as there is room; null when there is nothing to read. */
function flow(content: readonly Inline[], style: Style): Box | null {
  const words = tidy(content).flatMap(({ text, bold = false }) =>
    // Ordinary spaces only: « 18 h » stays together. The space goes with the word before it.
    (text.match(/ ?[^ ]+ ?| /gu) ?? []).map((piece) => ({ piece, bold })),
  );
  if (words.length === 0) return null;
  const pieces = words.map(({ piece, bold }) => box({ whiteSpace: 'pre', fontWeight: bold ? 700 : 400 }, piece));
  return box({ flexWrap: 'wrap', lineHeight: 1.35, ...style }, pieces);
}

function withMarks(content: readonly Inline[]): readonly Inline[] {
  const words = tidy(content);
  if (words.length === 0) return [];
  const [before, after] = marksAround(wordsOf(words));
  return [{ text: before }, ...words, { text: after }];
}

const INVITATIONS: ReadonlySet<string> = new Set([phrases.openPassage, phrases.openArticle]);

/** « Lire le passage » is the address that it opens: « lemonde.fr ». */
function unlinked({ url, ...inline }: Inline): Inline {
  const address = webAddress(url ?? null);
  if (address === null || !INVITATIONS.has(inline.text)) return inline;
  return { ...inline, text: new URL(address).hostname.replace(/^www\./u, '') };
}
