import {
  type APIComponentInContainer,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { DISCORD_ONLY } from '../discord-only.ts';
import { errorReply } from '../render/reply.ts';
import { french } from '../render/typography.ts';
import type { Context, Turn } from './context.ts';
import { type OwnCommand, ownDefinition } from './own-command.ts';
import { NO_MENTIONS, privateBody } from './payload.ts';
import { placeOf } from './people.ts';

const { name: NAME, describe } = DISCORD_ONLY.privacy;
const PREFIX = 'privacy:';
const FILE = 'sommet.json';

const TEXT = {
  what: french`### Ce que je garde
- **Vos questions** : rien, sauf si qui gère le serveur a choisi de garder celles qui restent sans réponse (sans votre nom). Pour pouvoir suivre vos modifications, mes dernières réponses sont en mémoire jusqu'à l'arrêt du programme, jamais sur disque.
- **Vos signalements** : vos mots, la question et le passage, sans votre nom. Hors d'un serveur qui m'a invité, ils sont gardés sous votre identifiant, pour que vous seul puissiez les reprendre.
- **Les réglages du serveur** ; pour le point du jour, l'identifiant de qui l'a réglé, afin de l'avertir d'un échec.
- **Les points du jour déjà postés** : leur salon, leurs articles et leurs citations, pour ne rien répéter.`,
  here: french`Les boutons montrent et effacent tout ce qui est gardé d'ici.`,
  export: french`Exporter`,
  erase: french`Effacer`,
  confirm: french`Oui, tout effacer`,
  sure: french`Effacer les réglages, le point du jour, les signalements et les questions gardés d'ici ? C'est sans retour.`,
  erased: french`C'est effacé.`,
  exported: french`Tout ce qui est gardé d'ici :`,
  notManager: french`C'est à qui gère le serveur de le faire : ce qui est gardé ne porte pas de nom.`,
} as const;

/** /confidentialite: what is kept, with buttons that export and erase it. */
export const privacy: OwnCommand = {
  name: NAME,
  define: (scope) =>
    ownDefinition(
      {
        name: NAME,
        describe,
      },
      scope,
    ),
  turn: (event: Interaction, context: Context): Turn | null => {
    if (event.isChatInputCommand() && event.commandName === NAME)
      return turn(event, () => event.reply(page(TEXT.what, ['export', 'erase'])));
    if (!event.isButton() || !event.customId.startsWith(PREFIX)) return null;
    return turn(event, () => press(event, context));
  },
};

type Asked = ChatInputCommandInteraction | ButtonInteraction;

function turn(event: Asked, answer: Turn['answer']): Turn {
  return {
    name: `/${NAME}`,
    said: [],
    answer,
    apologise: (apology) => (event.replied ? event.followUp(privateBody(apology)) : event.reply(privateBody(apology))),
  };
}

/** In a server, for those who manage it; in private, for the person. */
async function press(event: ButtonInteraction, { memory }: Context): Promise<unknown> {
  const place = placeOf(event);
  if (place === event.guildId && !event.memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    return event.reply(privateBody(errorReply(TEXT.notManager)));
  switch (event.customId.slice(PREFIX.length)) {
    case 'export': {
      const kept = JSON.stringify(await memory.kept(place), null, 2);
      return event.reply({ ...page(TEXT.exported, [], true), files: [{ attachment: Buffer.from(kept), name: FILE }] });
    }
    case 'erase':
      return event.reply(page(TEXT.sure, ['confirm']));
    case 'confirm':
      await memory.erase(place);
      return event.update({ ...page(TEXT.erased, []), flags: MessageFlags.IsComponentsV2 });
    default:
      return event.reply(page(TEXT.what, ['export', 'erase']));
  }
}

function page(text: string, buttons: readonly ('export' | 'erase' | 'confirm')[], withFile = false) {
  const components: APIComponentInContainer[] = [
    { type: ComponentType.TextDisplay, content: text === TEXT.what ? `${text}\n-# ${TEXT.here}` : text },
  ];
  if (withFile) components.push({ type: ComponentType.File, file: { url: `attachment://${FILE}` } });
  if (buttons.length > 0)
    components.push({
      type: ComponentType.ActionRow,
      components: buttons.map((name) => ({
        type: ComponentType.Button as const,
        style: name === 'confirm' ? (ButtonStyle.Danger as const) : (ButtonStyle.Secondary as const),
        custom_id: `${PREFIX}${name}`,
        label: TEXT[name],
      })),
    });
  const container = { type: ComponentType.Container as const, components };
  return {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: [{ toJSON: () => container }],
    allowedMentions: NO_MENTIONS,
  } as const;
}
