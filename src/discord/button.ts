import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Reply } from '../model/reply.ts';
import { decodeAction } from './actions.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, privateBody } from './payload.ts';
import { runCommand, showInTime } from './run-command.ts';
import { STALE_BUTTON } from './wording.ts';

/** To the person who pressed, beside the message. */
async function tell(interaction: ButtonInteraction, reply: Reply): Promise<void> {
  await (interaction.deferred || interaction.replied
    ? interaction.followUp(privateBody(reply))
    : interaction.reply(privateBody(reply)));
}

/** Turns the page of the message itself. */
async function turnPage(interaction: ButtonInteraction, reply: Reply): Promise<void> {
  await (interaction.deferred ? interaction.editReply(messageBody(reply)) : interaction.update(messageBody(reply)));
}

/** Whoever asked turns the pages of the answer; anybody else is shown the page apart. */
function isAsker({ message, user }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user;
  return asker === undefined || asker.id === user.id;
}

/** A pressed button: the command of its id runs again with the words of its id. */
export function buttonTurn(interaction: ButtonInteraction, context: Context): Turn {
  const pressed = decodeAction(interaction.customId, context.commands);
  const inPlace = isAsker(interaction);
  const defer = () => (inPlace ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const show = (reply: Reply) => {
    const page = inPlace && !reply.ephemeral && reply.tone !== 'error';
    return page ? turnPage(interaction, reply) : tell(interaction, reply);
  };
  return {
    name: pressed ? `button /${pressed.command.name}` : 'button',
    said: pressed ? Object.values(pressed.words) : [],
    answer: async () => {
      if (!pressed) return tell(interaction, STALE_BUTTON);
      return showInTime(runCommand(pressed.command, pressed.words, context), {
        patience: context.patience,
        defer,
        show,
      });
    },
    apologise: (apology) => tell(interaction, apology),
  };
}
