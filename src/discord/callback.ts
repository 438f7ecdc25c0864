import {
  type AutocompleteInteraction,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import { type Page, picturesOf, renderedPage } from './payload.ts';

/**
 * First responses to interactions. What the renderer gives is already what Discord reads, so it is written as JSON once for a
 * page that is shown again, and sent through the client's own REST manager, with its retries and its limits. The client's
 * `reply`, `update` and `respond` would rewrite it field by field each time, which took a fifth of the time of a response.
 */

type Event = Pick<Interaction, 'client' | 'id' | 'token'>;
type Answered = Event & Pick<RepliableInteraction, 'ephemeral' | 'replied'>;
type Suggesting = Event & Pick<AutocompleteInteraction, 'responded'>;
type Kind = 'public' | 'private' | 'update';

const JSON_HEADERS = { 'Content-Type': 'application/json' };

/** A message of its own, for everybody or for the asker alone. */
export async function reply(interaction: Answered, page: Page, isPrivate = page.ephemeral): Promise<void> {
  await show(interaction, page, isPrivate ? 'private' : 'public');
  interaction.ephemeral = isPrivate;
  interaction.replied = true;
}

/** In place of the message that the button stands under. */
export async function update(interaction: Answered, page: Page): Promise<void> {
  await show(interaction, page, 'update');
  interaction.replied = true;
}

/** A suggestion: what is shown and what is then given to the command. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What is suggested for a text that is being typed. */
export async function suggest(interaction: Suggesting, choices: readonly Choice[]): Promise<void> {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  await send(interaction, asJson({ type, data: { choices } }));
  interaction.responded = true;
}

async function show(event: Event, page: Page, kind: Kind): Promise<void> {
  const pictures = picturesOf(page);
  if (pictures.length === 0) return send(event, written(page, kind));
  const files = pictures.map(({ name, png }): RawFile => ({ name, data: Buffer.from(png), contentType: 'image/png' }));
  await event.client.rest.post(route(event), { body: callback(page, kind, files), files, auth: false });
}

async function send(event: Event, body: Buffer): Promise<void> {
  await event.client.rest.post(route(event), { body, passThroughBody: true, headers: JSON_HEADERS, auth: false });
}

function route({ id, token }: Event) {
  return Routes.interactionCallback(id, token);
}

/** By the page, which is frozen data. */
const kept = new WeakMap<Page, Map<Kind, Buffer>>();

function written(page: Page, kind: Kind): Buffer {
  const known = kept.get(page) ?? new Map<Kind, Buffer>();
  kept.set(page, known);
  const body = known.get(kind) ?? asJson(callback(page, kind));
  known.set(kind, body);
  return body;
}

function asJson(body: unknown): Buffer {
  return Buffer.from(JSON.stringify(body));
}

function callback(page: Page, kind: Kind, files: readonly RawFile[] = []) {
  const { components } = renderedPage(page);
  const flags = MessageFlags.IsComponentsV2 | (kind === 'private' ? MessageFlags.Ephemeral : 0);
  const message = { flags, components, allowed_mentions: { parse: [], replied_user: false } };
  if (kind !== 'update') return { type: InteractionResponseType.ChannelMessageWithSource, data: message };
  // The pictures of the message that was there go away.
  const attachments = files.map((_, rank) => ({ id: String(rank) }));
  return { type: InteractionResponseType.UpdateMessage, data: { ...message, attachments } };
}
