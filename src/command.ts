import type { Desk } from './desk.ts';
import type { Outcome } from './model/answer.ts';
import type { Reply } from './model/reply.ts';

/** A text in the two languages of Discord's command list (fr; en-US and en-GB share `en`). */
export interface Localised {
  readonly fr: string;
  readonly en: string;
}

export interface TextOption {
  readonly kind: 'text';
  /** As typed on Discord: lower case, accents allowed. */
  readonly name: string;
  readonly describe: Localised;
  readonly required: boolean;
  /** Longest text accepted, in characters; Discord enforces it, the desk checks it again. */
  readonly maxLength?: number;
  /** Suggestions while the user types; at most 25 are shown, free text stays possible. */
  readonly suggest?: (typed: string, desk: Desk) => readonly string[];
}

export interface NumberOption {
  readonly kind: 'number';
  readonly name: string;
  readonly describe: Localised;
  readonly required: boolean;
  readonly min?: number;
  readonly max?: number;
}

export type CommandOption = TextOption | NumberOption;

/** Option values by option name, as text; an absent option is absent. */
export type Words = Readonly<Record<string, string>>;

/** A call that the tests make on the sample dossier: the rendered reply must contain `shows`. */
export interface Example {
  readonly words: Words;
  readonly shows: string;
}

export interface CommandInput {
  readonly words: Words;
  readonly desk: Desk;
  /** All loaded commands, in order: what /aide lists. */
  readonly commands: readonly Command[];
}

/** What a file of commands/ exports by default. */
export interface Command {
  /** Name on Discord: lower case French, accents allowed (« où »). */
  readonly name: string;
  readonly describe: Localised;
  readonly options: readonly CommandOption[];
  /** At least one; run by the tests on the sample dossier and listed by /aide. */
  readonly examples: readonly [Example, ...Example[]];
  readonly run: (input: CommandInput) => Outcome | Reply | Promise<Outcome | Reply>;
}

/** Declares a command; only checks types. The loader checks what types cannot (see discord/load-commands). */
export function command(definition: Command): Command {
  return definition;
}
