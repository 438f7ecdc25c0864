import {
  type AnySelectMenuInteraction,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { DISCORD_ONLY } from '../discord-only.ts';
import { inLanguage } from '../render/date-language.ts';
import { errorReply } from '../render/reply.ts';
import type { Context, Turn } from './context.ts';
import type { Preferences } from './memory.ts';
import { type OwnCommand, ownDefinition } from './own-command.ts';
import { messageBody, privateBody } from './payload.ts';
import { reportsPage } from './reports-page.ts';
import { CHANNELS, SETTINGS_PREFIX as PREFIX, panel, REPORTS, SETTINGS_WORDS as WORDS } from './settings-view.ts';
import { STALE_BUTTON } from './wording.ts';

const { name: NAME, describe } = DISCORD_ONLY.settings;
const CHANNEL_ID = /^\d{17,20}$/u;
const ASK_OPTION = 'salon-questions';

/** /reglages: one panel for those who manage a server; each menu is kept as soon as it is chosen. */
export const settings: OwnCommand = {
  name: NAME,
  define: (scope) =>
    ownDefinition(
      {
        name: NAME,
        describe,
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
    const isPanel = (event.isAnySelectMenu() || event.isButton()) && event.customId.startsWith(PREFIX);
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

type Asked = ChatInputCommandInteraction | AnySelectMenuInteraction | ButtonInteraction;

async function answer(event: Asked, context: Context): Promise<unknown> {
  const { memory } = context;
  if (!event.guildId) return event.reply(privateBody(errorReply(WORDS.noServer)));
  if (!event.memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    return event.reply(privateBody(errorReply(WORDS.notManager)));
  const { guildId: server } = event;
  if (event.isButton()) return showReports(event, server, context);
  const wanted = (before: Preferences) => changed(before, event);
  if (event.isAnySelectMenu()) return event.update(panel(await memory.changePreferences(server, wanted), context));
  const isAsked = event.options.get(ASK_OPTION) !== null;
  const now = isAsked ? await memory.changePreferences(server, wanted) : await memory.preferences(server);
  return event.reply({ ...panel(now, context), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });
}

/** What readers reported: a message of its own, whose buttons turn its pages. */
async function showReports(event: ButtonInteraction, server: string, { memory, desk }: Context): Promise<unknown> {
  const [name, page] = event.customId.slice(PREFIX.length).split(':');
  if (name !== REPORTS) return event.reply(privateBody(STALE_BUTTON));
  const shown = reportsPage(await memory.reports(server), { page: Number(page ?? 1), desk });
  const reply = inLanguage(shown, (await memory.preferences(server)).dates);
  return page === undefined ? event.reply(privateBody(reply)) : event.update(messageBody(reply));
}

/** What was chosen, on top of what was set. Ids and values come from outside: an unknown one changes nothing. */
function changed(before: Preferences, event: Exclude<Asked, ButtonInteraction>): Preferences {
  if (event.isChatInputCommand()) {
    const channel = event.options.get(ASK_OPTION)?.value;
    return typeof channel === 'string' ? { ...before, askChannel: channel } : before;
  }
  const [value = null] = event.values;
  const isChannel = value === null || CHANNEL_ID.test(value);
  switch (event.customId.slice(PREFIX.length)) {
    case 'ask':
      return isChannel ? { ...before, askChannel: value } : before;
    case 'report':
      return isChannel ? { ...before, reportChannel: value } : before;
    case 'visibility':
      return value === 'public' || value === 'private' ? { ...before, visibility: value } : before;
    case 'questions':
      return { ...before, logQuestions: value === 'keep' };
    case 'dates':
      return value === 'fr' || value === 'en' || value === 'iso' ? { ...before, dates: value } : before;
    default:
      return before;
  }
}
