import type { Desk } from '../desk.ts';
import { examplesOf } from '../greet.ts';
import type { Inline, Reply } from '../model/reply.ts';
import { french } from '../render/typography.ts';

/** What the bot says of itself on Discord; what it says of the dossier is in render/phrases. */

function says(tone: Reply['tone'], content: readonly Inline[]): Reply {
  return { kind: 'reply', tone, blocks: [{ kind: 'text', content }], actions: [], ephemeral: true };
}

/** Something broke; `id` is in the log too. */
export function apology(id: string): Reply {
  const regret = french`Désolé, je n'ai pas pu répondre : une erreur est survenue de mon côté. Réessayez ; si cela se répète, signalez le code `;
  return says('error', [{ text: regret }, { text: id, bold: true }, { text: '.' }]);
}

/** A failure that the asker can put right: its message says how. */
export function refusal(message: string): Reply {
  return says('error', [{ text: message }]);
}

/** A button that was forged, or that says something no command accepts any more. */
export const STALE_BUTTON = says('notice', [
  { text: french`Ce bouton n'est plus valable. Relancez la commande pour en avoir un neuf.` },
]);

/** A click on an answer that another version of the dossier gave. */
export function changedDossier(question: string, actions: Reply['actions']): Reply {
  const content = [
    {
      text: french`Le dossier a changé depuis cette réponse : elle n'est peut-être plus la bonne. Reposez la question : `,
    },
    { text: question, bold: true },
  ];
  return { ...says('notice', content), actions };
}

export const ASK_AGAIN = french`Reposer la question`;

/** The window of « Signaler ». */
export const REPORT_WINDOW = {
  title: french`Signaler cette réponse`,
  label: french`Qu'est-ce qui ne va pas ?`,
  hint: french`Par exemple : ce n'est pas la bonne date.`,
  note: french`Vos mots, la question et le passage vont aux responsables du bot, sans votre nom.`,
} as const;

export const REPORTED = says('notice', [{ text: french`Merci, c'est transmis.` }]);

export const NOT_REPORTED = says('error', [
  { text: french`Votre signalement n'a pas pu être gardé : la base du bot ne répond pas. Réessayez plus tard.` },
]);

/** What the report channel of a server receives. */
export function report({ question, quote, words }: { question: string; quote: Reply['blocks']; words: string }): Reply {
  return {
    ...says('notice', [{ text: words }]),
    blocks: [
      { kind: 'heading', content: [{ text: french`Une réponse est signalée` }] },
      { kind: 'text', content: [{ text: french`Question : ` }, { text: question, bold: true }] },
      { kind: 'text', content: [{ text: french`Ce qui ne va pas : ` }, { text: words }] },
      ...quote,
    ],
    ephemeral: false,
  };
}

/** A command that Discord still lists and that this version no longer has. */
export const UNKNOWN_COMMAND = says('notice', [
  { text: french`Cette commande n'existe plus. Tapez « / » pour voir celles qui restent.` },
]);

/** How to ask on Discord. */
export const INVITATION = french`Posez-moi une question sur le dossier, à la suite de mon nom ou avec une commande (tapez « / ») ; /aide montre tout ce que je sais faire.`;

/** The first message in a server. */
export function welcome(desk: Desk): Reply {
  return {
    ...says('notice', []),
    blocks: [
      { kind: 'heading', content: [{ text: french`Bonjour, je suis Sommet.` }] },
      {
        kind: 'text',
        content: [
          {
            text: french`Je réponds aux questions sur un dossier de presse par un passage des articles, mot pour mot, avec sa source. Mentionnez-moi, répondez-moi, ou tapez « / ». Par exemple :`,
          },
        ],
      },
      { kind: 'list', items: examplesOf(desk).map((text) => [{ text }]) },
      {
        kind: 'text',
        content: [{ text: french`/aide montre tout ce que je sais faire ; /reglages est pour qui gère le serveur.` }],
      },
    ],
    ephemeral: false,
  };
}

/** Too many questions at once; `wait` in milliseconds. */
export function slowDown(wait: number): Reply {
  const seconds = Math.ceil(wait / 1_000);
  const delay = seconds <= 1 ? french`une seconde` : french`${seconds} secondes`;
  return says('notice', [
    { text: french`Doucement : je réponds mieux à tête reposée. Reposez votre question dans ${delay}.` },
  ]);
}

/** Where the bot may not answer; `missing` is empty when Discord does not say what. */
export function lacking(missing: readonly string[], channel: string | null): Reply {
  const where = channel === null ? french`dans ce salon` : french`dans le salon « ${channel} »`;
  const what =
    missing.length === 0
      ? french`il m'y manque une permission`
      : french`il m'y manque ${missing.length === 1 ? 'la permission' : 'les permissions'} ${missing.map((name) => french`« ${name} »`).join(', ')}`;
  return {
    ...says('error', [
      { text: french`Je ne peux pas répondre ${where} : ${what}. Demandez à qui gère le serveur de me l'accorder.` },
    ]),
    ephemeral: false,
  };
}

/** What the dossier says of a message. */
export function verified(quotes: Reply['blocks']): Reply {
  return {
    ...says('notice', []),
    blocks: [
      { kind: 'heading', content: [{ text: french`Ce que le dossier en dit` }] },
      {
        kind: 'text',
        content: [
          {
            text: french`Les passages les plus proches de ce message, mot pour mot. À vous de comparer : je ne juge pas.`,
            dim: true,
          },
        ],
      },
      ...quotes,
    ],
  };
}

export function nothingToVerify(why: 'empty' | 'nothing'): Reply {
  return says('abstention', [
    {
      text:
        why === 'empty'
          ? french`Ce message ne contient pas de texte à vérifier.`
          : french`Le dossier ne dit rien de ce message.`,
    },
  ]);
}
