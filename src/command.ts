import type { Desk } from './desk.ts';
import { DISCORD_ONLY, VERIFY_NAME } from './discord-only.ts';
import type { Outcome } from './model/answer.ts';
import type { Article } from './model/article.ts';
import type { Action, Block, DateLanguage, Inline, Reply } from './model/reply.ts';
import { dateIn } from './render/date-language.ts';
import { phrases } from './render/phrases.ts';
import { errorReply, quotation } from './render/reply.ts';
import { sourceLine } from './render/source-line.ts';
import { drawTimeline } from './render/timeline.ts';
import { french, typeset } from './render/typography.ts';
import { suggestQuestions } from './suggest.ts';

export type { Action, Block, DateLanguage, Desk, Inline };

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
  /** Longest text accepted, in characters; Discord enforces it, `command` checks it again. */
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
  /** True where a picture can be seen: making one takes a while. */
  readonly pictures?: boolean;
  /** How the bot's own dates are said here; in French when absent. Sources follow by themselves. */
  readonly dates?: DateLanguage;
}

/** What a file of commands/ exports by default. */
export interface Command {
  /** Name on Discord: lower case French, accents allowed (« où »). */
  readonly name: string;
  readonly describe: Localised;
  readonly options: readonly CommandOption[];
  /** At least one; run by the tests on the sample dossier and listed by /aide. */
  readonly examples: readonly [Example, ...Example[]];
  /** For a command that answers questions: the type of answer that its first option asks for. */
  readonly asks?: string;
  /** True when the reply depends on the words, the dossier and the list of commands alone: it may be made once and shown again. */
  readonly constant?: boolean;
  readonly run: (input: CommandInput) => Outcome | Reply | Promise<Outcome | Reply>;
}

/** Longest question: some fifty words. Longer ones are refused with a sentence that says so. */
const LONGEST_QUESTION = 300;

/** The option of every command that takes a question; suggests questions that the dossier answers, and its names. */
function questionOption(type: string): TextOption {
  return {
    kind: 'text',
    name: 'question',
    describe: {
      fr: 'La question, en quelques mots, avec ou sans « qui », « quand »…',
      en: 'The question, in a few French words',
    },
    required: true,
    maxLength: LONGEST_QUESTION,
    suggest: (typed, desk) => suggestQuestions(typed, type, desk),
  };
}

/**
 * Declares a command. Its French descriptions are typeset (type them on a plain keyboard), and its words are checked
 * before `run`, wherever they come from. The loader checks what types cannot.
 */
export function command(definition: Command): Command {
  return {
    ...definition,
    describe: typesetFrench(definition.describe),
    options: definition.options.map((option) => ({ ...option, describe: typesetFrench(option.describe) })),
    run: (input) => complaint(definition, input.words) ?? definition.run(input),
  };
}

interface QuestionCommand extends Pick<Command, 'name' | 'describe'> {
  /** The answer type asked of the desk; `libre` has it read from the words. */
  readonly type: string;
  /** Questions on the sample dossier, each with words that the answer shows. */
  readonly examples: readonly [QuestionExample, ...QuestionExample[]];
}

type QuestionExample = Pick<Example, 'shows'> & { readonly question: string };

/** Declares a command that takes a question and answers it with one type of answer. */
export function questionCommand({ name, type, describe, examples }: QuestionCommand): Command {
  const [first, ...others] = examples.map((example) => ({
    words: { question: example.question },
    shows: example.shows,
  }));
  return command({
    name,
    describe,
    options: [questionOption(type)],
    asks: type,
    examples: [first as Example, ...others],
    run: ({ words, desk }) => desk.ask(type, words.question ?? ''),
  });
}

/** Answers a plain question; what it asks for is read from the words unless `type` says it. */
export function askFreely(desk: Desk, words: string, type = 'libre'): Outcome | Reply {
  const wrong = wrongText(LONGEST_QUESTION, words.trim());
  return wrong === null ? desk.ask(type, words) : errorReply(wrong);
}

interface Notice {
  readonly blocks: readonly Block[];
  readonly actions?: readonly Action[];
  /** True to show it to the asker only. */
  readonly ephemeral?: boolean;
}

/** A reply that is no answer: a list, an explanation. */
export function notice({ blocks, actions = [], ephemeral = false }: Notice): Reply {
  return { kind: 'reply', tone: 'notice', blocks, actions, ephemeral };
}

/** French typography for a command's own sentences: french`Combien d'articles ?` */
export const sentence = french;

/** What /aide says of Discord: the commands that exist there only, and the one in the menu of a message. */
export const onDiscord = { commands: Object.values(DISCORD_ONLY), menu: VERIFY_NAME } as const;

/** Dated points as a picture. */
export const timeline = drawTimeline;

/** A quotation, word for word with its highlights, and the line that says where it is from. */
export const quoted = quotation;

/** A date in words: « 18 juin 2024 », « fin mars 2024 »; as it is where words cannot tell it. */
export const dateWords = (value: string, mod: string | null = null, language: DateLanguage = 'fr'): string =>
  dateIn(language, value, { mod, weekday: false }) ?? value;

/** A reply that finds nothing and says so. */
export function nothingFound(...sentences: readonly string[]): Reply {
  const blocks = sentences.map((text): Block => ({ kind: 'text', content: [{ text }] }));
  return { kind: 'reply', tone: 'abstention', blocks, actions: [], ephemeral: false };
}

/** The two buttons that turn the pages of a list; none for a list of one page. */
export function pageTurns(
  name: string,
  words: Words,
  { page, pages }: { page: number; pages: number },
): readonly Action[] {
  if (pages <= 1) return [];
  const turn = (label: string, to: number): Action => ({
    label,
    command: name,
    words: { ...words, page: String(to) },
    enabled: to >= 1 && to <= pages,
  });
  return [turn(french`Page précédente`, page - 1), turn(french`Page suivante`, page + 1)];
}

/** An article in one line: title, publisher, date, link. */
export const articleLine = (article: Article): readonly Inline[] => sourceLine(article, null);

const typesetFrench = ({ fr, en }: Localised): Localised => ({ fr: typeset(fr), en });

/** What is wrong with the words given, as a reply; null when they can be used. */
function complaint({ name, options, examples }: Command, words: Words): Reply | null {
  const typed = [`/${name}`, ...Object.values(examples[0].words)].join(' ');
  for (const option of options) {
    const given = words[option.name]?.trim() ?? '';
    if (given === '' && option.required) return errorReply(phrases.missing(option.name, typed));
    const wrong =
      given === '' ? null : option.kind === 'text' ? wrongText(option.maxLength, given) : wrongNumber(option, given);
    if (wrong !== null) return errorReply(wrong);
  }
  return null;
}

function wrongText(maxLength: number = Infinity, given: string): string | null {
  return given.length > maxLength ? phrases.tooLong(given.length, maxLength) : null;
}

function wrongNumber({ name, min = -Infinity, max = Infinity }: NumberOption, given: string): string | null {
  if (!/^[-+]?\d+$/u.test(given)) return phrases.notANumber(name, given);
  const value = Number(given);
  if (value < min) return phrases.tooSmall(name, min);
  return value > max ? phrases.tooLarge(name, max) : null;
}
