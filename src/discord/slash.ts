import type { ChatInputCommandInteraction, InteractionReplyOptions } from 'discord.js';
import type { Command, Words } from '../command.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, type Page, privateBody } from './payload.ts';
import { runCommand, showInTime } from './run-command.ts';
import { UNKNOWN_COMMAND } from './wording.ts';

type Asked = Pick<
  ChatInputCommandInteraction,
  'deferred' | 'replied' | 'reply' | 'editReply' | 'deleteReply' | 'followUp'
>;

/** A message of its own, for everybody or for the asker alone. */
function newMessage(reply: Page): InteractionReplyOptions {
  return reply.ephemeral ? privateBody(reply) : messageBody(reply);
}

/** Shows a reply, whatever was said to the asker before. */
async function show(interaction: Asked, reply: Page): Promise<void> {
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(newMessage(reply));
  } else if (interaction.replied) {
    await interaction.followUp(newMessage(reply));
  } else if (reply.ephemeral) {
    // The announcement was public and cannot be made private: it goes away.
    await interaction.deleteReply();
    await interaction.followUp(privateBody(reply));
  } else {
    await interaction.editReply(messageBody(reply));
  }
}

function wordsOf(interaction: ChatInputCommandInteraction, command: Command): Words {
  const given = command.options.map(({ name }) => [name, interaction.options.get(name)?.value] as const);
  return Object.fromEntries(
    given.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
  );
}

/** A slash command: « /quand question: … ». */
export function slashTurn(interaction: ChatInputCommandInteraction, context: Context): Turn {
  const command = context.commands.get(interaction.commandName);
  const words = command ? wordsOf(interaction, command) : {};
  return {
    name: `/${interaction.commandName}`,
    said: Object.values(words),
    answer: async () => {
      if (!command) return show(interaction, UNKNOWN_COMMAND);
      return showInTime(runCommand(command, words, context), {
        patience: context.patience,
        defer: () => interaction.deferReply(),
        show: (reply) => show(interaction, reply),
      });
    },
    apologise: (apology) => show(interaction, apology),
  };
}
