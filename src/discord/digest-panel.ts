import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Guild,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { isZone, ZONES } from '../digest/clock.ts';
import { DISCORD_ONLY } from '../discord-only.ts';
import { errorReply } from '../render/reply.ts';
import type { DigestSettings } from '../store/settings.ts';
import type { Turn } from './context.ts';
import { changed, hourOf } from './digest-changes.ts';
import { missingPermissions } from './digest-permissions.ts';
import { preview, send } from './digest-send.ts';
import type { DigestService } from './digest-service.ts';
import { PANEL_PREFIX, panelBody } from './digest-view.ts';
import { PANEL_WORDS as WORDS } from './digest-words.ts';
import type { Memory } from './memory.ts';
import { privateBody } from './payload.ts';

const DIGEST_COMMAND = DISCORD_ONLY.digest.name;
const MOST_CHOICES = 25;

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
  // An hour that is past today is for tomorrow.
  const since = service.now().toISOString();
  const { notice, saved } = await save(
    { ...settings, zone: zone ?? settings.zone, hour: hour ?? settings.hour, since },
    guild,
    service,
  );
  return show(notice, saved);
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
  await memory.changePreferences(server, (before) =>
    before.logQuestions === logQuestions ? before : { ...before, logQuestions },
  );
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

/** Zones whose name holds what is typed: those that begin with it, or whose city does, first. */
async function suggestZones(event: AutocompleteInteraction): Promise<unknown> {
  const typed = event.options.getFocused().trim().toLowerCase().replaceAll(' ', '_');
  const found = ZONES.filter((zone) => zone.toLowerCase().includes(typed));
  const rank = (zone: string): number =>
    Number(!zone.toLowerCase().startsWith(typed) && !zone.toLowerCase().includes(`/${typed}`));
  const sorted = typed === '' ? ['Europe/Paris', ...found] : [...found].sort((a, b) => rank(a) - rank(b));
  return event.respond([...new Set(sorted)].slice(0, MOST_CHOICES).map((zone) => ({ name: zone, value: zone })));
}
