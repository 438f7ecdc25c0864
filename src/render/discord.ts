import type { Action, Block, Reply } from '../model/reply.ts';
import type { ActionRow, Button, Container, DiscordMessage, RowButton } from './discord-message.ts';
import { FLAGS, KIND, LIMITS, SECONDARY_BUTTON } from './discord-message.ts';
import { blockMarkdown } from './discord-text.ts';
import { shorten } from './inline.ts';
import { phrases } from './phrases.ts';

/** Less room than this is not worth beginning a block. */
const SHORTEST_BLOCK = 40;
const ACCENT: Readonly<Record<Reply['tone'], number>> = {
  answer: 0x2f7d5b,
  abstention: 0xb98a1f,
  notice: 0x4a6fa5,
  error: 0xb3382c,
};

interface DiscordOptions {
  /** custom_id of a button (at most 100 characters), or null when it cannot be carried: the button is then left out. */
  readonly encodeAction: (action: Action) => string | null;
  /** Buttons of the medium's own, after those of the reply. */
  readonly row?: readonly RowButton[];
}

type Part = Container['components'][number];

/**
 * A reply as raw Components V2: one container, always within Discord's limits; pings nobody whatever its words.
 * A picture is shown from `attachment://<its name>`: whoever sends the message attaches the file.
 */
export function renderDiscord(reply: Reply, { encodeAction, row: own = [] }: DiscordOptions): DiscordMessage {
  const actions = reply.actions.map(({ label, enabled, ...action }) => ({
    label,
    enabled,
    id: encodeAction({ label, enabled, ...action }) ?? '',
  }));
  const row = buttons([...actions, ...own]);
  const most = LIMITS.components - 1 - (row === null ? 0 : row.components.length + 1);
  const body = parts(reply.blocks, most);
  return {
    flags: FLAGS.componentsV2 | (reply.ephemeral ? FLAGS.ephemeral : 0),
    components: [
      { type: KIND.container, accent_color: ACCENT[reply.tone], components: row === null ? body : [...body, row] },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** Text between two dividers shares one text display; past the limit of components, dividers and pictures are left out. */
function parts(blocks: readonly Block[], most: number): Part[] {
  const out: Part[] = [];
  let open = '';
  let left: number = LIMITS.text;
  const close = (): void => {
    if (open !== '') out.push({ type: KIND.textDisplay, content: open });
    open = '';
  };
  for (const block of blocks) {
    if (block.kind === 'divider' || block.kind === 'picture') {
      // This part, and the text that may come before and after it.
      if (out.length + 3 > most) continue;
      close();
      if (block.kind === 'picture') out.push(gallery(block.name, block.alt));
      else if (out.length > 0) out.push({ type: KIND.separator, divider: true, spacing: 1 });
      continue;
    }
    const glue = open === '' ? '' : '\n';
    const text = left < SHORTEST_BLOCK ? null : blockMarkdown(block, left - glue.length);
    if (text === null) continue;
    open += glue + text;
    left -= glue.length + text.length;
  }
  close();
  if (out.at(-1)?.type === KIND.separator) out.pop();
  return out.length === 0 ? [{ type: KIND.textDisplay, content: phrases.nothingToShow }] : out;
}

function gallery(name: string, alt: string): Part {
  const media = { url: `attachment://${name}` };
  return { type: KIND.mediaGallery, items: [{ media, description: shorten(alt, LIMITS.description) }] };
}

function buttons(wanted: readonly RowButton[]): ActionRow | null {
  const byId = new Map<string, Button>();
  for (const { id, label: words, enabled } of wanted) {
    const label = shorten(words, LIMITS.label);
    if (id === '' || id.length > LIMITS.customId || label === '' || byId.has(id)) continue;
    byId.set(id, { type: KIND.button, style: SECONDARY_BUTTON, label, custom_id: id, disabled: !enabled });
  }
  const row = [...byId.values()].slice(0, LIMITS.buttonsInRow);
  return row.length === 0 ? null : { type: KIND.actionRow, components: row };
}
