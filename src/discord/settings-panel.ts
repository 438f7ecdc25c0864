import {
  type AnySelectMenuInteraction,
  type APIComponentInContainer,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { errorReply } from '../render/reply.ts';
import { french } from '../render/typography.ts';
import type { Context, Turn } from './context.ts';
import type { Preferences } from './memory.ts';
import { type OwnCommand, ownDefinition } from './own-command.ts';
import { NO_MENTIONS, privateBody } from './payload.ts';

const NAME = 'reglages';
const PREFIX = 'settings:';
const ASK_OPTION = 'salon-questions';
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

const WORDS = {
  title: french`### Réglages de ce serveur`,
  ask: french`Salon où chaque message est une question`,
  report: french`Salon où arrivent les signalements`,
  none: french`aucun`,
  public: french`Réponses visibles par tout le monde`,
  private: french`Réponses visibles par qui demande seulement`,
  keep: french`Garder les questions restées sans réponse`,
  forget: french`Ne garder aucune question`,
  noContent: french`Le salon des questions ne marche pas encore : Discord ne me donne le texte des messages que si l'on me mentionne. Qui fait tourner le bot doit activer MESSAGE_CONTENT ; en attendant, mentionnez-moi.`,
  notManager: french`Ces réglages sont à qui gère le serveur.`,
  noServer: french`Ces réglages sont ceux d'un serveur : il n'y en a pas ici.`,
} as const;

/** /reglages: one panel for those who manage a server; each menu is kept as soon as it is chosen. */
export const settings: OwnCommand = {
  name: NAME,
  define: (scope) =>
    ownDefinition(
      {
        name: NAME,
        describe: { fr: french`Régler le bot sur ce serveur`, en: 'Set the bot up on this server' },
        permission: PermissionFlagsBits.ManageGuild,
        contexts: [InteractionContextType.Guild],
        installs: [ApplicationIntegrationType.GuildInstall],
        options: [
          {
            type: ApplicationCommandOptionType.Channel,
            name: ASK_OPTION,
            description: WORDS.ask,
            description_localizations: {
              fr: WORDS.ask,
              'en-US': 'Channel of questions',
              'en-GB': 'Channel of questions',
            },
            required: false,
            channel_types: CHANNELS,
          },
        ],
      },
      scope,
    ),
  turn: (event: Interaction, context: Context): Turn | null => {
    const isPanel = event.isAnySelectMenu() && event.customId.startsWith(PREFIX);
    const isCommand = event.isChatInputCommand() && event.commandName === NAME;
    if (!isPanel && !isCommand) return null;
    return {
      name: `/${NAME}`,
      said: [],
      answer: () => answer(event, context),
      apologise: (apology) =>
        event.replied ? event.followUp(privateBody(apology)) : event.reply(privateBody(apology)),
    };
  },
};

type Asked = ChatInputCommandInteraction | AnySelectMenuInteraction;

async function answer(event: Asked, { memory, readsAll }: Context): Promise<unknown> {
  if (!event.guildId) return event.reply(privateBody(errorReply(WORDS.noServer)));
  if (!event.memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    return event.reply(privateBody(errorReply(WORDS.notManager)));
  const before = await memory.preferences(event.guildId);
  const after = changed(before, event);
  if (after !== before) await memory.savePreferences(event.guildId, after);
  const body = panel(after, readsAll);
  return event.isAnySelectMenu()
    ? event.update(body)
    : event.reply({ ...body, flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });
}

/** What was chosen, on top of what was set. Ids and values come from outside: an unknown one changes nothing. */
function changed(before: Preferences, event: Asked): Preferences {
  if (event.isChatInputCommand()) {
    const channel = event.options.get(ASK_OPTION)?.value;
    return typeof channel === 'string' ? { ...before, askChannel: channel } : before;
  }
  const [value = null] = event.values;
  switch (event.customId.slice(PREFIX.length)) {
    case 'ask':
      return { ...before, askChannel: value };
    case 'report':
      return { ...before, reportChannel: value };
    case 'visibility':
      return value === 'public' || value === 'private' ? { ...before, visibility: value } : before;
    case 'questions':
      return { ...before, logQuestions: value === 'keep' };
    default:
      return before;
  }
}

function panel({ askChannel, reportChannel, visibility, logQuestions }: Preferences, readsAll: boolean) {
  const shown = (channel: string | null): string => (channel === null ? WORDS.none : `<#${channel}>`);
  const lines = [
    WORDS.title,
    french`- ${WORDS.ask} : ${shown(askChannel)}`,
    french`- ${WORDS.report} : ${shown(reportChannel)}`,
    `- ${WORDS[visibility]}`,
    `- ${logQuestions ? WORDS.keep : WORDS.forget}`,
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
        custom_id: `${PREFIX}${name}`,
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
      { type: ComponentType.StringSelect, custom_id: `${PREFIX}${name}`, min_values: 1, max_values: 1, options },
    ],
  };
}
