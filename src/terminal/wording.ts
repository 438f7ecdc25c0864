import type { Command } from '../command.ts';
import { phrases } from '../render/phrases.ts';
import { french } from '../render/typography.ts';
import { closest } from './closest.ts';

/** What the terminal says of itself; what is said of the dossier is in render/phrases. */

export const PROMPT = '› ';

/** The first lines of the console: what it is, how to ask; how to open the same on Discord. `names` are two commands. */
export function welcome(articles: number, names: readonly string[]): readonly string[] {
  const examples = names.map((name) => `/${name}\u00A0…`).join(', ');
  return [
    french`Sommet répond d'après ${phrases.articles(articles)}, mot pour mot. Posez une question, ou : ${examples} ; /aide les montre toutes.`,
    french`Sur Discord : écrivez DISCORD_TOKEN=… dans le fichier .env et relancez npm start. Ctrl-D pour quitter.`,
  ];
}

/** How to ask in the console. */
export const invitation = french`Posez une question sur le dossier, en quelques mots ; /aide montre tout ce que je sais faire.`;

/** A command that is about a server: « /etat ne marche que sur Discord (Comment va le bot). » */
export function onlyOnDiscord({ name, describe }: Pick<Command, 'name' | 'describe'>): string {
  return french`/${name} ne marche que sur Discord (${describe.fr}).`;
}

/** One helpful line about a command that does not exist. */
export function unknownCommand(typed: string, names: readonly string[]): string {
  const near = closest(typed, names);
  const known = french`Commandes : ${names.join(', ')}.`;
  return near === null
    ? french`La commande « ${typed} » n'existe pas. ${known}`
    : french`La commande « ${typed} » n'existe pas : vouliez-vous dire « ${near} » ?`;
}

/** Help of the command line. */
export const HELP = {
  program: french`Interroge un dossier d'articles français depuis un terminal.`,
  ask: french`Pose une question au dossier et montre ce que Discord montrerait.`,
  words: french`une commande et sa question (quand "Poutine arrive à Pyongyang"), ou une question seule`,
  why: french`dit comment la question a été comprise et pourquoi ce passage l'emporte`,
  dossier: french`le dossier d'articles à lire (sinon DOSSIER, sinon seeds)`,
  askLines: french`lit des lignes {"id","command","question"} sur l'entrée, écrit une ligne par réponse`,
  annotate: french`Montre les dates, les noms, les nombres et les paroles reconnus dans un texte.`,
  text: french`le texte à lire`,
  published: french`la date du texte, pour « hier », « mercredi » (ISO : 2024-06-19)`,
  annotateLines: french`lit des lignes {"id","text","published"} sur l'entrée, écrit une ligne par texte`,
  digest: french`Montre le point du jour qui serait posté, sans Discord.`,
  digestJson: french`un objet JSON`,
  digestText: french`le texte, comme un message (par défaut)`,
  digestPng: french`une image PNG, dans ce fichier ou sur la sortie redirigée`,
  since: french`les articles parus depuis cette date (ISO) ; sans elle, un premier point`,
  at: french`le point tel qu'il serait à cette date (ISO)`,
  sentences: french`phrases par sujet, de 1 à 3`,
  help: french`affiche cette aide`,
  examples: french`Exemples :`,
  titles: {
    'Usage:': french`Usage :`,
    'Arguments:': french`Arguments :`,
    'Options:': french`Options :`,
    'Commands:': french`Commandes :`,
  },
} as const;

/** What is wrong with the options typed, by the code of the command line's library. */
export const USAGE_ERRORS: Readonly<Record<string, string>> = {
  'commander.unknownOption': french`Cette option n'existe pas`,
  'commander.optionMissingArgument': french`Il manque la valeur d'une option`,
  'commander.unknownCommand': french`Cette commande n'existe pas`,
  'commander.excessArguments': french`Il y a trop de mots`,
};

export const seeHelp = french`Ajoutez --help pour voir l'usage.`;
export const nothingAsked = french`Que voulez-vous savoir ? Par exemple : npm run -s ask -- quand "Poutine arrive à Pyongyang"`;
export const nothingToRead = french`Donnez un texte, ou --jsonl et des lignes JSON sur l'entrée.`;
export const noMention = french`Rien n'a été reconnu.`;

export const notJson = french`Cette ligne n'est pas du JSON.`;
export const notAnObject = french`Cette ligne n'est pas un objet JSON.`;
export const notText = (field: string) => french`Le champ « ${field} » doit être du texte.`;
export const wrongInstant = (given: string) =>
  french`« ${given} » n'est pas une date : donnez-la comme 2024-06-18 ou 2024-06-18T08:00:00Z.`;
export const wrongSentences = (given: string, most: number) =>
  french`« ${given} » : donnez un nombre de phrases de 1 à ${most}.`;
export const oneFormat = french`Choisissez une seule forme : --json, --text ou --png.`;
export const notOnTerminal = french`Une image ne se lit pas dans un terminal : donnez un fichier (--png point.png) ou redirigez la sortie (--png > point.png).`;
export const written = (file: string) => french`L'image est dans ${file}.`;
export const unwritable = (file: string, code: string) =>
  french`« ${file} » ne peut pas être écrit (${code}) : vérifiez que son dossier existe et que vous pouvez y écrire.`;
