import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { compose } from '../digest/compose.ts';
import { Refusal } from '../digest/outlet.ts';
import { errorReply } from '../render/reply.ts';
import type { DigestSettings } from '../store/settings.ts';
import type { DigestService } from './digest-service.ts';
import { PANEL_WORDS as WORDS } from './digest-words.ts';
import { privateBody } from './payload.ts';

/** The digest as it would be posted now, to the admin only; nobody is notified and nothing is remembered. */
export async function preview(
  event: ButtonInteraction,
  settings: DigestSettings,
  service: DigestService,
): Promise<unknown> {
  await event.deferReply({ flags: MessageFlags.Ephemeral });
  const now = service.now();
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: settings.zone, dateStyle: 'short' }).format(now);
  const { parcel } = await compose(service.store, service.articles(), { settings, date, late: false, now });
  return event.editReply(editBody(parcel?.message ?? errorReply(WORDS.sent.silent)));
}

/** Posts it now, and says what became of it. */
export async function send(
  event: ButtonInteraction,
  settings: DigestSettings,
  service: DigestService,
): Promise<unknown> {
  await event.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    return await event.editReply(editBody(errorReply(WORDS.sent[await service.sendNow(settings)])));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return event.editReply(editBody(errorReply(WORDS.notSent)));
  }
}

/** An edit cannot say again that the message is private. */
function editBody(reply: Parameters<typeof privateBody>[0]) {
  const { flags: _flags, ...body } = privateBody({ ...reply, tone: 'notice' });
  return { ...body, flags: MessageFlags.IsComponentsV2 as const };
}
