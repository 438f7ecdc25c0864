import { COMPONENT, type Component, FLAG, flatten, LINK_BUTTON, type MessageBody } from './shapes.ts';

/**
 * The limits of Components V2, and of this house: nobody is ever pinged, every picture says in words what it shows,
 * every button says in a few words what it does. Each rule gives its complaints.
 */

const TOP_LEVEL = [
  COMPONENT.row,
  COMPONENT.section,
  COMPONENT.text,
  COMPONENT.gallery,
  COMPONENT.file,
  COMPONENT.divider,
];
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
/** Longer labels are cut on a telephone. */
const LONGEST_LABEL = 33;

function placement(components: readonly Component[], inContainer: boolean): readonly string[] {
  const allowed = inContainer ? TOP_LEVEL : [...TOP_LEVEL, COMPONENT.container];
  return components.flatMap((one) => {
    const misplaced = allowed.includes(one.type) ? [] : [`component ${one.type} misplaced`];
    return one.type === COMPONENT.container ? [...misplaced, ...placement(one.components ?? [], true)] : misplaced;
  });
}

function menu({
  type,
  custom_id = '',
  options = [],
  min_values = 1,
  max_values = 1,
  placeholder = '',
}: Component): readonly string[] {
  const complaints: string[] = [];
  if (custom_id.length < 1 || custom_id.length > 100) complaints.push(`custom_id of ${custom_id.length} characters`);
  if (placeholder.length > 150) complaints.push('placeholder too long');
  if (min_values > max_values || max_values < 1 || max_values > 25) complaints.push('a menu that nobody can use');
  const isList = type === COMPONENT.menus[0];
  if (isList && (options.length < 1 || options.length > 25 || max_values > options.length))
    complaints.push(`menu of ${options.length} options`);
  if (new Set(options.map(({ value }) => value)).size < options.length) complaints.push('an option twice');
  if (options.some(({ label, value }) => label === '' || label.length > 100 || value.length > 100))
    complaints.push('option too long');
  return complaints;
}

function row({ components = [] }: Component): readonly string[] {
  const count = components.length >= 1 && components.length <= 5 ? [] : [`${components.length} buttons in a row`];
  const [first] = components;
  if (first && COMPONENT.menus.includes(first.type))
    return components.length === 1 ? menu(first) : ['a menu shares its row'];
  return [
    ...count,
    ...components.filter(({ type }) => type !== COMPONENT.button).map(({ type }) => `component ${type} in a row`),
  ];
}

function button(one: Component): readonly string[] {
  const isLink = one.style === LINK_BUTTON;
  const complaints: string[] = [];
  const label = one.label ?? '';
  if ((label === '' && !one.emoji) || label.length > LONGEST_LABEL)
    complaints.push(`button label of ${label.length} characters`);
  if (isLink && (!/^https?:\/\//.test(one.url ?? '') || (one.url ?? '').length > 512))
    complaints.push(`link button to "${one.url}"`);
  if (isLink && one.custom_id !== undefined) complaints.push('link button with a custom_id');
  if (!isLink && one.url !== undefined) complaints.push('button with a url and no link style');
  const id = one.custom_id ?? '';
  if (!isLink && (id.length < 1 || id.length > 100)) complaints.push(`custom_id of ${id.length} characters`);
  return complaints;
}

function section({ components = [], accessory }: Component): readonly string[] {
  const texts =
    components.every(({ type }) => type === COMPONENT.text) && components.length >= 1 && components.length <= 3;
  const beside = accessory !== undefined && [COMPONENT.button, COMPONENT.thumbnail].includes(accessory.type);
  return [...(texts ? [] : ['section without 1 to 3 texts']), ...(beside ? [] : ['section without an accessory'])];
}

function pictures({ items = [] }: Component): readonly string[] {
  const count = items.length >= 1 && items.length <= 10 ? [] : ['gallery without 1 to 10 items'];
  const mute = items.filter(({ description = '' }) => description.trim() === '');
  return [...count, ...mute.map(({ media }) => `picture without words: ${media.url}`)];
}

function oneComponent(one: Component): readonly string[] {
  if (one.type === COMPONENT.row) return row(one);
  if (one.type === COMPONENT.button) return button(one);
  if (one.type === COMPONENT.section) return section(one);
  if (one.type === COMPONENT.text && (one.content ?? '').trim() === '') return ['empty text'];
  if (one.type === COMPONENT.container && (one.components ?? []).length === 0) return ['empty container'];
  if (one.type === COMPONENT.gallery) return pictures(one);
  return [];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, rank) => values.indexOf(value) !== rank))];
}

function files(all: readonly Component[], uploaded: readonly string[]): readonly string[] {
  const urls = all.flatMap(({ items = [], file }) => [
    ...items.map(({ media }) => media.url),
    ...(file ? [file.url] : []),
  ]);
  const named = urls.filter((url) => url.startsWith('attachment://')).map((url) => url.slice('attachment://'.length));
  const lost = named.filter((name) => !uploaded.includes(name)).map((name) => `attachment ${name} is not uploaded`);
  return [...lost, ...uploaded.filter((name) => !named.includes(name)).map((name) => `uploaded ${name} is not shown`)];
}

/** What Discord would refuse in a message, or this house would: empty when all is well. */
export function checkMessage(
  message: MessageBody,
  uploaded: readonly string[],
  kind: 'new' | 'edit',
): readonly string[] {
  const { components = [], flags = 0 } = message;
  const all = flatten(components);
  const complaints: string[] = [];
  if ((flags & FLAG.componentsV2) === 0) complaints.push('not a Components V2 message');
  if (message.content || message.embeds?.length || message.poll || message.sticker_ids?.length)
    complaints.push('content beside components');
  if (kind === 'edit' && (flags & FLAG.ephemeral) !== 0) complaints.push('an edit cannot change who sees a message');
  if (components.length === 0) complaints.push('empty message');
  if (all.length > MOST_COMPONENTS) complaints.push(`${all.length} components`);
  const text = all.reduce((sum, { content = '' }) => sum + content.length, 0);
  if (text > MOST_TEXT) complaints.push(`${text} characters of text`);
  complaints.push(
    ...repeated(all.flatMap(({ custom_id }) => custom_id ?? [])).map((id) => `custom_id used twice: ${id}`),
  );
  complaints.push(...placement(components, false), ...all.flatMap(oneComponent), ...files(all, uploaded));
  const { parse, replied_user } = message.allowed_mentions ?? {};
  if (!parse || parse.length > 0 || replied_user) complaints.push('allowed_mentions does not forbid every mention');
  return complaints;
}
