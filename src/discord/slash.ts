import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Command, Words } from '../command.ts';
import { reply } from './callback.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, type Page, privateBody } from './payload.ts';
import { placeOf } from './people.ts';
import { runCommand, showInTime } from './run-command.ts';
import { slowDown, UNKNOWN_COMMAND } from './wording.ts';

/** Shows a page, whatever was said to the asker before. */
async function show(
  interaction: ChatInputCommandInteraction,
  page: Page,
  isPrivate: boolean = page.ephemeral,
): Promise<void> {
  if (!interaction.deferred && !interaction.replied) {
    await reply(interaction, page, isPrivate);
  } else if (interaction.replied) {
    await interaction.followUp(isPrivate ? privateBody(page) : messageBody(page));
  } else if (isPrivate && !interaction.ephemeral) {
    // The announcement was public and cannot be made private: it goes away.
    await interaction.deleteReply();
    await interaction.followUp(privateBody(page));
  } else {
    await interaction.editReply(messageBody(page));
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
          await show(interaction, page, isPrivate || page.ephemeral);
          if (logQuestions && page.tone === 'abstention' && command.asks !== undefined)
            await context.memory.missed(placeOf(interaction), Object.values(words).join(' '));
        },
      });
    },
    apologise: (apology) => show(interaction, apology),
  };
}
