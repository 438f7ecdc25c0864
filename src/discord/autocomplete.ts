import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Context, Turn } from './context.ts';

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
/** What is left of a character of two units when a text is cut in its middle. */
const HALF_PAIR = /[\ud800-\udbff]$/;

/** A suggestion as a choice. A long one is cut: shown with an ellipsis, given to the command as its beginning. */
function choice(text: string): ApplicationCommandOptionChoiceData<string> {
  if (text.length <= LONGEST_CHOICE) return { name: text, value: text };
  const value = text
    .slice(0, LONGEST_CHOICE - 1)
    .replace(HALF_PAIR, '')
    .trimEnd();
  return { name: `${value}…`, value };
}

/** Suggestions while someone types; when there are none, or making them failed, whatever they type is accepted all the same. */
export function autocompleteTurn(interaction: AutocompleteInteraction, { commands, desk }: Context): Turn {
  const typed = interaction.options.getFocused(true);
  const option = commands.get(interaction.commandName)?.options.find(({ name }) => name === typed.name);
  return {
    name: `suggestions /${interaction.commandName}`,
    said: [typed.value],
    answer: () => {
      const suggested = option?.kind === 'text' ? (option.suggest?.(typed.value, desk) ?? []) : [];
      const choices = suggested.filter((text) => text.trim() !== '').map(choice);
      const distinct = [...new Map(choices.map((one) => [one.value, one])).values()];
      return interaction.respond(distinct.slice(0, MOST_CHOICES));
    },
    apologise: () => interaction.respond([]),
  };
}
