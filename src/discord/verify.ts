import { ApplicationCommandType, type Interaction, type MessageContextMenuCommandInteraction } from 'discord.js';
import { VERIFY_NAME } from '../discord-only.ts';
import type { Excerpt } from '../model/answer.ts';
import { inLanguage } from '../render/date-language.ts';
import { quotation } from '../render/reply.ts';
import { passagesOf } from './answer-row.ts';
import { reply } from './callback.ts';
import type { Context, Turn } from './context.ts';
import { questionOf } from './messages.ts';
import type { OwnCommand } from './own-command.ts';
import { type Page, privateBody } from './payload.ts';
import { CONTEXTS, INSTALLS } from './register.ts';
import { nothingToVerify, verified } from './wording.ts';

const LONGEST = 300;
const MOST_SHOWN = 3;

/** The message command « Vérifier dans le dossier ». It judges nothing: it quotes, the reader compares. */
export const verify: OwnCommand = {
  name: VERIFY_NAME,
  define: (scope) => {
    const where = scope === 'global' ? { contexts: CONTEXTS, integration_types: INSTALLS } : {};
    return { type: ApplicationCommandType.Message, name: VERIFY_NAME, ...where };
  },
  turn: (event: Interaction, context: Context): Turn | null =>
    event.isMessageContextMenuCommand() && event.commandName === VERIFY_NAME ? verifyTurn(event, context) : null,
};

/** What the dossier says of a message, quoted, for who asks alone. */
function verifyTurn(interaction: MessageContextMenuCommandInteraction, { desk, memory }: Context): Turn {
  const words = questionOf(interaction.targetMessage.content);
  const show = (page: Page) => tell(interaction, page);
  const answer = async () => {
    const { dates } = await memory.preferences(interaction.guildId);
    await show(inLanguage(pageOf(nearest(words, desk)), dates));
  };
  return {
    name: VERIFY_NAME,
    said: [words],
    answer: () => (words === '' ? show(nothingToVerify('empty')) : answer()),
    apologise: show,
  };
}

/** The passages nearest to the message, by its sentences: a long message says several things. */
function nearest(words: string, desk: Context['desk']): readonly Excerpt[] {
  const sentences = words.match(/[^.!?…]+[.!?…]*/gu) ?? [words];
  const parts = sentences.length > 1 ? [words.slice(0, LONGEST), ...sentences.slice(0, 2 * MOST_SHOWN)] : [words];
  const found = new Map<string, Excerpt>();
  for (const part of parts) {
    const outcome = desk.ask('libre', part.slice(0, LONGEST));
    const sure = outcome.kind === 'answer' ? passagesOf(outcome).slice(0, 1) : outcome.nearest.slice(0, 1);
    for (const excerpt of sure) found.set(`${excerpt.article.id} ${excerpt.start}`, excerpt);
  }
  return [...found.values()].slice(0, MOST_SHOWN);
}

function pageOf(excerpts: readonly Excerpt[]): Page {
  return excerpts.length === 0
    ? nothingToVerify('nothing')
    : verified(excerpts.flatMap((excerpt) => quotation(excerpt)));
}

async function tell(interaction: MessageContextMenuCommandInteraction, page: Page): Promise<void> {
  await (interaction.replied || interaction.deferred
    ? interaction.followUp(privateBody(page))
    : reply(interaction, page, true));
}
