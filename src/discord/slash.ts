import { type ChatInputCommandInteraction, type InteractionReplyOptions, MessageFlags } from 'discord.js';
import type { Command, Words } from '../command.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, type Page, privateBody } from './payload.ts';
import { placeOf } from './people.ts';
import { runCommand, showInTime } from './run-command.ts';
import { slowDown, UNKNOWN_COMMAND } from './wording.ts';

type Asked = Pick<
  ChatInputCommandInteraction,
  'deferred' | 'ephemeral' | 'replied' | 'reply' | 'editReply' | 'deleteReply' | 'followUp'
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
  } else if (reply.ephemeral && !interaction.ephemeral) {
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
      const wait = command.asks === undefined ? 0 : context.coolDown(interaction.user.id, Date.now());
      if (wait > 0) return show(interaction, slowDown(wait));
      const { visibility, logQuestions, dates } = await context.memory.preferences(interaction.guildId);
      const isPrivate = visibility === 'private';
      await showInTime(runCommand(command, words, context, dates), {
        patience: context.patience,
        defer: () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
        show: async (page) => {
          await show(interaction, isPrivate ? { ...page, ephemeral: true } : page);
          if (logQuestions && page.tone === 'abstention' && command.asks !== undefined)
            await context.memory.missed(placeOf(interaction), Object.values(words).join(' '));
        },
      });
    },
    apologise: (apology) => show(interaction, apology),
  };
}
