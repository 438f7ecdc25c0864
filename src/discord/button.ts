import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { decodeAction } from './actions.ts';
import { update } from './callback.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, type Page } from './payload.ts';
import { isAsker, tell } from './people.ts';
import { runCommand, showInTime } from './run-command.ts';
import { STALE_BUTTON } from './wording.ts';

/** Turns the page of the message itself. */
async function turnPage(interaction: ButtonInteraction, page: Page): Promise<void> {
  await (interaction.deferred ? interaction.editReply(messageBody(page)) : update(interaction, page));
}

/** A pressed button: the command of its id runs again with the words of its id. */
export function buttonTurn(interaction: ButtonInteraction, context: Context): Turn {
  const pressed = decodeAction(interaction.customId, context.commands);
  const inPlace = isAsker(interaction);
  const defer = () => (inPlace ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const show = (reply: Page) => {
    const page = inPlace && !reply.ephemeral && reply.tone !== 'error';
    return page ? turnPage(interaction, reply) : tell(interaction, reply);
  };
  return {
    name: pressed ? `button /${pressed.command.name}` : 'button',
    said: pressed ? Object.values(pressed.words) : [],
    answer: async () => {
      if (!pressed) return tell(interaction, STALE_BUTTON);
      const { dates } = await context.memory.preferences(interaction.guildId);
      return showInTime(runCommand(pressed.command, pressed.words, context, dates), {
        patience: context.patience,
        defer,
        show,
      });
    },
    apologise: (apology) => tell(interaction, apology),
  };
}
