import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  Routes,
} from 'discord.js';
import type { Command, CommandOption, Localised } from '../command.ts';

/** In a server, in a private message with the bot, in any other private conversation. */
export const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];
/** Installed on a server, or by one person for themselves. */
export const INSTALLS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** Everywhere, or one server in development. */
export type Scope = 'global' | 'guild';

type Json = Readonly<Record<string, unknown>>;

/** French is the default text, shown in every language that has none of its own. */
export function described({ fr, en }: Localised): Json {
  return { description: fr, description_localizations: { fr, 'en-US': en, 'en-GB': en } };
}

function definedOption(option: CommandOption): Json {
  const { name, required } = option;
  const common = { name, ...described(option.describe), required };
  if (option.kind === 'text') {
    return {
      ...common,
      type: ApplicationCommandOptionType.String,
      max_length: option.maxLength,
      autocomplete: option.suggest !== undefined,
    };
  }
  // Numbers in commands count things (a page, how many): Discord refuses « 1,5 » before it reaches the bot.
  return { ...common, type: ApplicationCommandOptionType.Integer, min_value: option.min, max_value: option.max };
}

/** A command as Discord's REST interface wants it. Contexts and installs only mean something for a global command. */
export function defineCommand(command: Command, scope: 'global' | 'guild'): Json {
  const where = scope === 'global' ? { contexts: CONTEXTS, integration_types: INSTALLS } : {};
  const { name, options } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(command.describe),
    options: options.map(definedOption),
    ...where,
  };
}

/** Fields that we define; Discord adds its own (ids, version, permissions that admins may change), which do not count. */
const FIELDS = ['type', 'name', 'description', 'description_localizations', 'options', 'contexts', 'integration_types'];
const OPTION_FIELDS = [
  'type',
  'name',
  'description',
  'description_localizations',
  'required',
  'max_length',
  'autocomplete',
  'min_value',
  'max_value',
];

/** Discord leaves out what is false or empty, or says null: all of these are the same absence. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function kept(fields: readonly string[], json: Json): Json {
  return Object.fromEntries(fields.filter((field) => !isAbsent(json[field])).map((field) => [field, json[field]]));
}

function normalised(definition: Json, scope: 'global' | 'guild'): Json {
  const fields =
    scope === 'global' ? FIELDS : FIELDS.filter((field) => field !== 'contexts' && field !== 'integration_types');
  const json: Record<string, unknown> = { ...kept(fields, definition) };
  for (const field of ['contexts', 'integration_types']) {
    if (Array.isArray(json[field])) json[field] = [...json[field]].sort();
  }
  if (Array.isArray(json.options)) json.options = json.options.map((option: Json) => kept(OPTION_FIELDS, option));
  return json;
}

function byName(definitions: readonly Json[], scope: 'global' | 'guild'): Json {
  return Object.fromEntries(definitions.map((definition) => [String(definition.name), normalised(definition, scope)]));
}

export interface Registration {
  readonly rest: REST;
  readonly application: string;
  /** Server to register in, for development (seen at once); null for everywhere. */
  readonly guild: string | null;
  readonly commands: readonly Command[];
  /** A command that is more than words and a reply: as Discord wants it. */
  readonly others?: readonly ((scope: 'global' | 'guild') => Json)[];
}

/**
 * Tells Discord the commands, only when their definition differs from what it has (200 creations a day are allowed).
 * Returns how many it told: 0 when it did not have to.
 */
export async function registerCommands({
  rest,
  application,
  guild,
  commands,
  others = [],
}: Registration): Promise<number> {
  const scope = guild === null ? 'global' : 'guild';
  const route =
    guild === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const wanted = [
    ...commands.map((command) => defineCommand(command, scope)),
    ...others.map((define) => define(scope)),
  ];
  const known = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as readonly Json[];
  if (isDeepStrictEqual(byName(wanted, scope), byName(known, scope))) return 0;
  await rest.put(route, { body: wanted });
  return wanted.length;
}
