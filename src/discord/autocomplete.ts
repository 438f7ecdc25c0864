import type { AutocompleteInteraction } from 'discord.js';
import type { CommandOption, Desk } from '../command.ts';
import { type Choice, suggest } from './callback.ts';
import type { Context, Turn } from './context.ts';

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
/** What is left of a character of two units when a text is cut in its middle. */
const HALF_PAIR = /[\ud800-\udbff]$/;

/** A suggestion as a choice. A long one is cut: shown with an ellipsis, given to the command as its beginning. */
function choice(text: string): Choice {
  if (text.length <= LONGEST_CHOICE) return { name: text, value: text };
  const value = text
    .slice(0, LONGEST_CHOICE - 1)
    .replace(HALF_PAIR, '')
    .trimEnd();
  return { name: `${value}…`, value };
}

function choicesOf(option: CommandOption | undefined, typed: string, desk: Desk): readonly Choice[] {
  const suggested = option?.kind === 'text' ? (option.suggest?.(typed, desk) ?? []) : [];
  const choices = suggested.filter((text) => text.trim() !== '').map(choice);
  return [...new Map(choices.map((one) => [one.value, one])).values()].slice(0, MOST_CHOICES);
}

/** Suggestions while someone types; when there are none, or making them failed, whatever they type is accepted all the same. */
export function autocompleteTurn(interaction: AutocompleteInteraction, { commands, desk }: Context): Turn {
  const { commandName } = interaction;
  const { name, value } = interaction.options.getFocused(true);
  return {
    name: `suggestions /${commandName}`,
    said: [value],
    answer: async () => {
      const option = commands.get(commandName)?.options.find((one) => one.name === name);
      await suggest(interaction, choicesOf(option, value, desk));
    },
    apologise: () => suggest(interaction, []),
  };
}
