import {
  type APIComponentInContainer,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { french } from '../render/typography.ts';
import type { Preferences } from './memory.ts';
import { NO_MENTIONS } from './payload.ts';

/** Every component of the panel has an id that begins so. */
export const SETTINGS_PREFIX = 'settings:';
/** The id of the reports, alone or with « :page » after it. */
export const REPORTS = 'reports';
/** Channels that can be chosen. */
export const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

export const SETTINGS_WORDS = {
  title: french`### Réglages de ce serveur`,
  ask: french`Salon où chaque message est une question`,
  report: french`Salon où arrivent les signalements`,
  none: french`aucun`,
  public: french`Réponses visibles par tout le monde`,
  private: french`Réponses visibles par qui demande seulement`,
  keep: french`Garder les questions restées sans réponse`,
  forget: french`Ne garder aucune question`,
  noContent: french`Le salon des questions ne marche pas encore : Discord ne me donne le texte des messages que si l'on me mentionne. Qui fait tourner le bot doit activer MESSAGE_CONTENT ; en attendant, mentionnez-moi.`,
  dates: {
    fr: french`Dates en français : 18 juin 2024`,
    en: french`Dates en anglais : 18 June 2024`,
    iso: french`Dates au format ISO 8601 : 2024-06-18`,
  },
  reports: french`Voir les signalements`,
  notManager: french`Ces réglages sont à qui gère le serveur.`,
  noServer: french`Ces réglages sont ceux d'un serveur : il n'y en a pas ici.`,
} as const;

const WORDS = SETTINGS_WORDS;

/** The panel: what is set, one menu for each, and the way to the reports. */
export function panel(
  { askChannel, reportChannel, visibility, logQuestions, dates }: Preferences,
  { readsAll }: { readonly readsAll: boolean },
) {
  const shown = (channel: string | null): string => (channel === null ? WORDS.none : `<#${channel}>`);
  const lines = [
    WORDS.title,
    french`- ${WORDS.ask} : ${shown(askChannel)}`,
    french`- ${WORDS.report} : ${shown(reportChannel)}`,
    `- ${WORDS[visibility]}`,
    `- ${logQuestions ? WORDS.keep : WORDS.forget}`,
    `- ${WORDS.dates[dates]}`,
    ...(askChannel !== null && !readsAll ? [`**${WORDS.noContent}**`] : []),
  ];
  const container = {
    type: ComponentType.Container as const,
    components: [
      { type: ComponentType.TextDisplay as const, content: lines.join('\n') },
      channelMenu('ask', askChannel),
      channelMenu('report', reportChannel),
      menu('visibility', { public: WORDS.public, private: WORDS.private }, visibility),
      menu('questions', { forget: WORDS.forget, keep: WORDS.keep }, logQuestions ? 'keep' : 'forget'),
      menu('dates', WORDS.dates, dates),
      reportsButton(),
    ],
  };
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ toJSON: () => container }],
    allowedMentions: NO_MENTIONS,
  } as const;
}

function channelMenu(name: 'ask' | 'report', chosen: string | null): APIComponentInContainer {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: `${SETTINGS_PREFIX}${name}`,
        placeholder: WORDS[name],
        channel_types: [...CHANNELS],
        min_values: 0,
        max_values: 1,
        ...(chosen === null ? {} : { default_values: [{ id: chosen, type: SelectMenuDefaultValueType.Channel }] }),
      },
    ],
  };
}

function menu(name: string, choices: Readonly<Record<string, string>>, chosen: string): APIComponentInContainer {
  const options = Object.entries(choices).map(([value, label]) => ({ value, label, default: value === chosen }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: `${SETTINGS_PREFIX}${name}`,
        min_values: 1,
        max_values: 1,
        options,
      },
    ],
  };
}

function reportsButton(): APIComponentInContainer {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        custom_id: `${SETTINGS_PREFIX}${REPORTS}`,
        label: WORDS.reports,
      },
    ],
  };
}
