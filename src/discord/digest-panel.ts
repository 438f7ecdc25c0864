import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Guild,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { isZone, ZONES } from '../digest/clock.ts';
import { compose } from '../digest/compose.ts';
import { Refusal } from '../digest/outlet.ts';
import { errorReply } from '../render/reply.ts';
import type { DigestSettings } from '../store/settings.ts';
import type { Turn } from './context.ts';
import { missingPermissions } from './digest-permissions.ts';
import type { DigestService } from './digest-service.ts';
import { PANEL_PREFIX, panelBody, withOptions } from './digest-view.ts';
import { PANEL_WORDS as WORDS } from './digest-words.ts';
import type { Memory } from './memory.ts';
import { privateBody } from './payload.ts';

export const DIGEST_COMMAND = 'digest';
const MOST_CHOICES = 25;
const HOUR = /^([01]?\d|2[0-3])\s*[:hH]\s*([0-5]\d)?$/u;

type Asked = ChatInputCommandInteraction | MessageComponentInteraction;

/** Anything of /digest: the command, its suggestions, its panel; null for any other event. */
export function digestTurn(event: Interaction, service: DigestService, memory: Memory): Turn | null {
  if (event.isAutocomplete() && event.commandName === DIGEST_COMMAND)
    return turn(
      'suggestions /digest',
      () => suggestZones(event),
      () => event.respond([]),
    );
  const isPanel = event.isMessageComponent() && event.customId.startsWith(PANEL_PREFIX);
  if (!(event.isChatInputCommand() && event.commandName === DIGEST_COMMAND) && !isPanel) return null;
  const name = event.isChatInputCommand() ? '/digest' : 'panel /digest';
  return turn(
    name,
    () => answer(event, service, memory),
    (apology) =>
      event.deferred || event.replied ? event.followUp(privateBody(apology)) : event.reply(privateBody(apology)),
  );
}

function turn(name: string, answered: Turn['answer'], apologise: Turn['apologise']): Turn {
  return { name, said: [], answer: answered, apologise };
}

async function answer(event: Asked, service: DigestService, memory: Memory): Promise<unknown> {
  const { guild } = event;
  const wrong =
    guild === null
      ? WORDS.noServer
      : event.memberPermissions?.has(PermissionFlagsBits.ManageGuild)
        ? null
        : WORDS.noManager;
  if (guild === null || wrong !== null) return event.reply(privateBody(errorReply(wrong ?? WORDS.noServer)));
  const settings = await service.store.settings.find(guild.id);
  return event.isMessageComponent()
    ? press(event, { guild, settings, service, memory })
    : openPanel(event, guild, settings, service);
}

/** /digest fuseau: heure: — sets what menus cannot hold, and shows the panel. */
async function openPanel(
  event: ChatInputCommandInteraction,
  guild: Guild,
  settings: DigestSettings | null,
  service: DigestService,
): Promise<unknown> {
  const zone = event.options.getString('fuseau')?.trim() ?? null;
  const typed = event.options.getString('heure')?.trim() ?? null;
  const hour = typed === null ? null : hourOf(typed);
  const show = (notice?: string, now = settings) =>
    event.reply({
      ...panelBody({ settings: now, now: service.now(), ...(notice ? { notice } : {}) }),
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    });
  if (zone !== null && !isZone(zone)) return show(WORDS.unknownZone(zone));
  if (typed !== null && hour === null) return show(WORDS.unknownHour(typed));
  if (settings === null || (zone === null && hour === null)) return show();
  const { notice, saved } = await save(
    { ...settings, zone: zone ?? settings.zone, hour: hour ?? settings.hour },
    guild,
    service,
  );
  return show(notice, saved);
}

/** « 8h30 », « 08:30 », « 8 h » → « 08:30 ». */
function hourOf(typed: string): string | null {
  const match = HOUR.exec(typed);
  return match === null ? null : `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
}

interface Pressed {
  readonly guild: Guild;
  readonly settings: DigestSettings | null;
  readonly service: DigestService;
  readonly memory: Memory;
}

async function press(
  event: MessageComponentInteraction,
  { guild, settings, service, memory }: Pressed,
): Promise<unknown> {
  const name = event.customId.slice(PANEL_PREFIX.length);
  if (event.isButton()) {
    if (settings === null) return event.update(panelBody({ settings, now: service.now() }));
    if (name === 'preview') return preview(event, settings, service);
    if (name === 'send') return send(event, settings, service);
  }
  const values = event.isAnySelectMenu() ? event.values : [];
  const wanted = changed(
    settings ?? service.defaults({ server: guild.id, admin: event.user.id }),
    name,
    values,
    service.now(),
  );
  const { notice, saved } = await save(wanted, guild, service);
  if (name === 'options' && saved) await keepQuestions(saved, memory);
  return event.update(panelBody({ settings: saved, now: service.now(), ...(notice ? { notice } : {}) }));
}

/** What is shown must be kept first: the switch of the digest is that of the server. */
async function keepQuestions({ server, logQuestions }: DigestSettings, memory: Memory): Promise<void> {
  const preferences = await memory.preferences(server);
  if (preferences.logQuestions !== logQuestions) await memory.savePreferences(server, { ...preferences, logQuestions });
}

/** What each part of the panel does to the settings. Ids come from outside: an unknown one changes nothing. */
function changed(settings: DigestSettings, name: string, values: readonly string[], now: Date): DigestSettings {
  const [first = null] = values;
  const since = now.toISOString();
  switch (name) {
    case 'channel':
      // A new channel is what a suspension for want of one waits for.
      return first === null
        ? settings
        : { ...settings, channel: first, ...(settings.reason === null ? {} : { state: 'active', reason: null }) };
    case 'hour':
      return first !== null && hourOf(first) === first ? { ...settings, hour: first, since } : settings;
    case 'days': {
      const days = values
        .map(Number)
        .filter((day) => day >= 1 && day <= 7)
        .sort((a, b) => a - b);
      return days.length === 0 ? settings : { ...settings, days, since };
    }
    case 'role':
      return { ...settings, role: first };
    case 'report':
      return { ...settings, report: first };
    case 'options':
      return withOptions(settings, values);
    case 'suspend':
      return { ...settings, state: 'suspended', reason: null };
    case 'resume':
      return { ...settings, state: 'active', reason: null, since: settings.reason === null ? since : settings.since };
    case 'stop':
      return { ...settings, state: 'stopped', reason: null };
    default:
      return settings;
  }
}

/** Checks the bot's permissions where it will post, then writes. What is missing is said, and nothing is written. */
async function save(
  wanted: DigestSettings,
  guild: Guild,
  { store }: DigestService,
): Promise<{ notice?: string; saved: DigestSettings | null }> {
  const known = await store.settings.find(wanted.server);
  if (wanted.state === 'active') {
    const channel = await guild.channels.fetch(wanted.channel).catch(() => null);
    const me = guild.members.me ?? (await guild.members.fetchMe());
    const isMentionable = wanted.role !== null && (guild.roles.cache.get(wanted.role)?.mentionable ?? false);
    const missing = missingPermissions(wanted, channel?.permissionsFor(me) ?? null, isMentionable);
    if (missing.length > 0) return { notice: WORDS.missing(missing.join(', ')), saved: known };
  }
  const saved = await store.settings.save(wanted);
  return saved === null ? { notice: WORDS.changed, saved: await store.settings.find(wanted.server) } : { saved };
}

/** The digest as it would be posted now, to the admin only; nobody is notified and nothing is remembered. */
async function preview(event: ButtonInteraction, settings: DigestSettings, service: DigestService): Promise<unknown> {
  await event.deferReply({ flags: MessageFlags.Ephemeral });
  const now = service.now();
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: settings.zone, dateStyle: 'short' }).format(now);
  const { parcel } = await compose(service.store, service.articles(), { settings, date, late: false, now });
  return event.editReply(editBody(parcel?.message ?? errorReply(WORDS.sent.silent)));
}

async function send(event: ButtonInteraction, settings: DigestSettings, service: DigestService): Promise<unknown> {
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

/** Zones whose name holds what is typed: those that begin with it, or whose city does, first. */
async function suggestZones(event: AutocompleteInteraction): Promise<unknown> {
  const typed = event.options.getFocused().trim().toLowerCase().replaceAll(' ', '_');
  const found = ZONES.filter((zone) => zone.toLowerCase().includes(typed));
  const rank = (zone: string): number =>
    Number(!zone.toLowerCase().startsWith(typed) && !zone.toLowerCase().includes(`/${typed}`));
  const sorted = typed === '' ? ['Europe/Paris', ...found] : [...found].sort((a, b) => rank(a) - rank(b));
  return event.respond([...new Set(sorted)].slice(0, MOST_CHOICES).map((zone) => ({ name: zone, value: zone })));
}
