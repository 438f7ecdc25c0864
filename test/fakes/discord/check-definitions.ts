import type { Definition, Json, Option } from './shapes.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_COMMANDS = 100;
const MOST_OPTIONS = 25;

function checkName(name: string): readonly string[] {
  return NAME.test(name) && name === name.toLowerCase() ? [] : [`bad name "${name}"`];
}

function checkText({ name, description, description_localizations: localised }: Json): readonly string[] {
  const texts = [description, ...Object.values((localised ?? {}) as Json)];
  return texts.every((text) => typeof text === 'string' && text.length >= 1 && text.length <= 100)
    ? []
    : [`bad description of "${name}"`];
}

/** A command of the menu of a message or of a person: a name in plain words, and nothing else. */
function checkMenu({ name, description, options }: Definition): readonly string[] {
  const complaints: string[] = [];
  if (name.length < 1 || name.length > 32) complaints.push(`bad name "${name}"`);
  if (description || options) complaints.push(`"${name}" with a description or options`);
  return complaints;
}

function checkOptions(options: readonly Option[]): readonly string[] {
  const complaints: string[] = [];
  if (options.length > MOST_OPTIONS) complaints.push(`${options.length} options`);
  if (new Set(options.map(({ name }) => name)).size < options.length) complaints.push('two options of one name');
  const firstOptional = options.findIndex(({ required }) => !required);
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required))
    complaints.push('required option after an optional one');
  return [...complaints, ...options.flatMap((option) => [...checkName(option.name), ...checkText({ ...option })])];
}

/** What Discord would refuse in a list of commands. */
export function checkDefinitions(definitions: readonly Definition[]): readonly string[] {
  const complaints = definitions.flatMap((one) => [
    ...(one.type === 1 ? [...checkName(one.name), ...checkText(one)] : checkMenu(one)),
    ...checkOptions(one.options ?? []),
  ]);
  if (definitions.length > MOST_COMMANDS) complaints.push(`${definitions.length} commands`);
  if (new Set(definitions.map(({ name }) => name)).size < definitions.length)
    complaints.push('two commands of one name');
  return complaints;
}

function stored({ required, autocomplete, ...option }: Option): Json {
  return {
    ...option,
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    name_localizations: null,
  };
}

/** A command as Discord gives it back: with what it adds, and without what is false or empty. */
export function storeDefinition(
  { options = [], ...definition }: Definition,
  { id, application, guild }: { id: string; application: string; guild: string | null },
): Definition {
  return {
    ...definition,
    id,
    application_id: application,
    version: id,
    default_member_permissions: definition.default_member_permissions ?? null,
    name_localizations: null,
    nsfw: false,
    dm_permission: true,
    contexts: guild === null ? (definition.contexts ?? null) : null,
    integration_types:
      guild === null ? [...((definition.integration_types as number[] | undefined) ?? [0])].reverse() : [0],
    ...(guild === null ? {} : { guild_id: guild }),
    ...(options.length > 0 ? { options: options.map(stored) as unknown as readonly Option[] } : {}),
  };
}
