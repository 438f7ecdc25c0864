import type { ChatInputCommandInteraction } from 'discord.js';
import { DISCORD_ONLY } from '../discord-only.ts';
import type { Inline } from '../model/reply.ts';
import { dateInWords } from '../render/date-words.ts';
import { phrases } from '../render/phrases.ts';
import { french } from '../render/typography.ts';
import { programVersion } from '../version.ts';
import type { Context } from './context.ts';
import { type OwnCommand, ownDefinition } from './own-command.ts';
import { privateBody } from './payload.ts';
import { lackingAmong } from './permissions.ts';

const { name: NAME, describe } = DISCORD_ONLY.state;
const MINUTE_MS = 60_000;

/** /etat: how the bot is, for whoever wonders. */
export const state: OwnCommand = {
  name: NAME,
  define: (scope) =>
    ownDefinition(
      {
        name: NAME,
        describe,
      },
      scope,
    ),
  turn: (event, context) =>
    event.isChatInputCommand() && event.commandName === NAME
      ? {
          name: `/${NAME}`,
          said: [],
          answer: async () => event.reply(privateBody(await stateOf(event, context))),
          apologise: (apology) => event.reply(privateBody(apology)),
        }
      : null,
};

async function stateOf(event: ChatInputCommandInteraction, { desk, digest, openedAt }: Context) {
  const { ping } = event.client.ws;
  const missing = event.inCachedGuild() ? lackingAmong(event.appPermissions, event.channel?.isThread() ?? false) : [];
  const last = await lastDigest(event.guildId, digest);
  const lines: readonly (readonly [string, string])[] = [
    [french`Version : `, programVersion()],
    [
      french`Dossier : `,
      french`${phrases.articles(desk.articles.length)}, ${desk.views.passages} passages (${desk.views.version})`,
    ],
    [french`Ouvert depuis : `, duration(Date.now() - openedAt)],
    [french`Dernier point du jour : `, last],
    [french`Délai de Discord : `, ping < 0 ? french`pas encore mesuré` : french`${Math.round(ping)} ms`],
    [french`Permissions qui manquent ici : `, missing.length === 0 ? french`aucune` : missing.join(', ')],
  ];
  const items = lines.map(([label, value]): readonly Inline[] => [{ text: label }, { text: value, bold: true }]);
  return {
    kind: 'reply',
    tone: missing.length === 0 ? 'notice' : 'error',
    blocks: [
      { kind: 'heading', content: [{ text: french`État du bot` }] },
      { kind: 'list', items },
    ],
    actions: [],
    ephemeral: true,
  } as const;
}

/** « mardi 18 juin 2024 »; a database that fails does not keep the rest from being said. */
async function lastDigest(server: string | null, digest: Context['digest']): Promise<string> {
  if (digest === null || server === null) return french`aucun`;
  try {
    const last = await digest.store.deliveries.latest(server);
    return last === null ? french`aucun` : (dateInWords(last.date.slice(0, 'AAAA-MM-JJ'.length)) ?? last.date);
  } catch {
    return french`inconnu, la base du bot ne répond pas`;
  }
}

/** « 3 h 12 min », « moins d’une minute » */
function duration(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 1) return french`moins d'une minute`;
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
  return [days > 0 ? french`${days} j` : '', hours > 0 ? french`${hours} h` : '', rest > 0 ? french`${rest} min` : '']
    .filter((part) => part !== '')
    .join(' ');
}
