import type { Command } from '../command.ts';
import type { Inline, Reply } from '../model/reply.ts';

/** What the bot says about itself on Discord; what it says about the dossier is in render/phrases. */

function notice(tone: Reply['tone'], content: readonly Inline[]): Reply {
  return { kind: 'reply', tone, blocks: [{ kind: 'text', content }], actions: [], ephemeral: true };
}

/** Something broke; `id` is in the log too. */
export function apology(id: string): Reply {
  return notice('error', [
    {
      text: 'Désolé, je n’ai pas pu répondre : une erreur est survenue de mon côté. Réessayez ; si cela se répète, signalez le code ',
    },
    { text: id, bold: true },
    { text: '.' },
  ]);
}

/** A button that was forged, or that says something no command accepts any more. */
export const STALE_BUTTON = notice('notice', [
  { text: 'Ce bouton n’est plus valable. Relancez la commande pour en avoir un neuf.' },
]);

/** A command that Discord still lists and that this version no longer has. */
export const UNKNOWN_COMMAND = notice('notice', [
  {
    text: 'Cette commande n’existe plus. Discord met parfois un moment à l’oublier : tapez / pour voir celles qui restent.',
  },
]);

/** « /qui question : … », from the command's own example. */
function typed({ name, examples }: Command): string {
  const words = Object.entries(examples[0].words).map(([option, value]) => `${option}\u00a0: ${value}`);
  return [`/${name}`, ...words].join(' ');
}

/** Someone called the bot and asked nothing. */
export function shortHelp(commands: readonly Command[]): Reply {
  const [first] = commands;
  const example: readonly Inline[] = first
    ? [{ text: ' Par exemple\u00a0: ' }, { text: typed(first), bold: true }]
    : [];
  const content = [
    { text: 'Posez-moi une question sur le dossier, à la suite de mon nom ou avec une commande (tapez /).' },
    ...example,
  ];
  return { ...notice('notice', content), ephemeral: false };
}
