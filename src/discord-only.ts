import { french } from './render/typography.ts';

/** A command that means nothing outside of Discord: it is about a server, its channels, its members. */
interface DiscordCommand {
  readonly name: string;
  readonly describe: { readonly fr: string; readonly en: string };
}

/** All of them; `discord/` says what they do, /aide lists them, the console says that they are not for it. */
export const DISCORD_ONLY = {
  digest: {
    name: 'digest',
    describe: {
      fr: french`Le point du jour : salon, heure, jours, et l'aperçu`,
      en: 'The daily digest: channel, hour, days, and a preview',
    },
  },
  state: {
    name: 'etat',
    describe: { fr: french`Comment va le bot, et ce qui lui manque ici`, en: 'How the bot is, and what it lacks here' },
  },
  settings: {
    name: 'reglages',
    describe: { fr: french`Régler le bot sur ce serveur`, en: 'Set the bot up on this server' },
  },
  privacy: {
    name: 'confidentialite',
    describe: {
      fr: french`Ce que le bot garde ; l'exporter, l'effacer`,
      en: 'What the bot keeps: export it, erase it',
    },
  },
} as const satisfies Readonly<Record<string, DiscordCommand>>;

/** The command in the menu of a message. */
export const VERIFY_NAME = french`Vérifier dans le dossier`;
