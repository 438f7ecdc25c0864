import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { openClock } from '../digest/clock.ts';
import type { DigestSettings } from '../store/settings.ts';
import { PANEL_WORDS as WORDS } from './digest-words.ts';

/** Every component of the panel has an id that begins so. */
export const PANEL_PREFIX = 'digest:';

const OPTIONS = ['fact', 'thread', 'publish', 'questions'] as const;
type OptionName = (typeof OPTIONS)[number];

/** The switches of the settings, as one menu shows them. */
export function optionsOf({ quiet, thread, publish, logQuestions }: DigestSettings): readonly OptionName[] {
  const on = { fact: quiet === 'fact', thread, publish, questions: logQuestions };
  return OPTIONS.filter((name) => on[name]);
}

/** The settings with the switches that the menu has on. */
export function withOptions(settings: DigestSettings, on: readonly string[]): DigestSettings {
  return {
    ...settings,
    quiet: on.includes('fact') ? 'fact' : 'silence',
    thread: on.includes('thread'),
    publish: on.includes('publish'),
    logQuestions: on.includes('questions'),
  };
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function row(...components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}

function channelMenu(name: 'channel' | 'report', chosen: string | null): Row {
  return row({
    type: ComponentType.ChannelSelect,
    custom_id: `${PANEL_PREFIX}${name}`,
    placeholder: WORDS.places[name],
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    min_values: name === 'report' ? 0 : 1,
    max_values: 1,
    ...(chosen === null ? {} : { default_values: [{ id: chosen, type: SelectMenuDefaultValueType.Channel }] }),
  });
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function menu(
  name: 'hour' | 'days' | 'options',
  choices: readonly Choice[],
  chosen: readonly string[],
  range: [number, number],
): Row {
  return row({
    type: ComponentType.StringSelect,
    custom_id: `${PANEL_PREFIX}${name}`,
    placeholder: WORDS.places[name],
    min_values: range[0],
    max_values: range[1],
    options: choices.map(({ value, label }) => ({ value, label, default: chosen.includes(value) })),
  });
}

function roleMenu(role: string | null): Row {
  return row({
    type: ComponentType.RoleSelect,
    custom_id: `${PANEL_PREFIX}role`,
    placeholder: WORDS.places.role,
    min_values: 0,
    max_values: 1,
    ...(role === null ? {} : { default_values: [{ id: role, type: SelectMenuDefaultValueType.Role }] }),
  });
}

/** Every full hour, and the one that is set when it is none. */
function hoursWith(hour: string): readonly Choice[] {
  const full = Array.from({ length: 24 }, (_, at) => `${String(at).padStart(2, '0')}:00`);
  return [...new Set([...full, hour])].sort().map((value) => ({ value, label: value.replace(':', '\u00a0h\u00a0') }));
}

function buttons({ state }: DigestSettings): Row {
  const turn = state === 'active' ? 'suspend' : 'resume';
  const names = ['preview', 'send', turn, ...(state === 'stopped' ? [] : ['stop' as const])] as const;
  return row(
    ...names.map(
      (name): APIButtonComponentWithCustomId => ({
        type: ComponentType.Button,
        style: name === 'stop' ? ButtonStyle.Danger : ButtonStyle.Secondary,
        custom_id: `${PANEL_PREFIX}${name}`,
        label: WORDS.buttons[name],
      }),
    ),
  );
}

function summary(settings: DigestSettings, now: Date): string {
  const { channel, hour, days, zone, state, reason } = settings;
  const named = days.length === 7 ? WORDS.everyDay : days.map((day) => WORDS.days[day - 1]).join(', ');
  const next = openClock(settings).next(now);
  const lines = [
    WORDS.states[state],
    ...(reason === null ? [] : [WORDS.reasons[reason] ?? reason]),
    WORDS.when(`<#${channel}>`, hour, named, zone),
    ...(state === 'active' ? [WORDS.next(`<t:${Math.floor(next.at.getTime() / 1_000)}:F>`)] : []),
  ];
  return lines.join('\n');
}

interface PanelInput {
  readonly settings: DigestSettings | null;
  readonly now: Date;
  /** Said above everything: what is missing, what went wrong. */
  readonly notice?: string;
}

/** The panel: what is set, and everything that can be. Without settings, a channel is asked for first. */
export function panelBody({ settings, now, notice }: PanelInput) {
  const text = [
    `### ${WORDS.title}`,
    ...(notice === undefined ? [] : [`**${notice}**`]),
    WORDS.about,
    settings === null ? WORDS.chooseChannel : summary(settings, now),
  ].join('\n');
  const weekdays = WORDS.days.map((label, rank) => ({ value: String(rank + 1), label }));
  const more =
    settings === null
      ? []
      : [
          menu('hour', hoursWith(settings.hour), [settings.hour], [1, 1]),
          menu('days', weekdays, settings.days.map(String), [1, 7]),
          roleMenu(settings.role),
          menu(
            'options',
            OPTIONS.map((value) => ({ value, label: WORDS.options[value] })),
            optionsOf(settings),
            [0, OPTIONS.length],
          ),
          channelMenu('report', settings.report),
          buttons(settings),
        ];
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: [
      { type: ComponentType.TextDisplay, content: text },
      channelMenu('channel', settings?.channel ?? null),
      ...more,
    ],
  };
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    // Raw JSON: the client would rewrite the keys of a plain object.
    components: [{ toJSON: () => container }],
    allowedMentions: { parse: [] },
  };
}
