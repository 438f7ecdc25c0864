import type { Abstention, Corroboration } from '../model/answer.ts';
import { french } from './typography.ts';

/** Every French sentence that Sommet says of itself; commands add only their own names and descriptions. */
export const phrases = {
  articles: (count: number) => (count === 1 ? french`un article` : french`${count} articles`),
  /** « mercredi → mercredi 19 juin 2024 » */
  resolvesTo: (short: string) => `${short} → `,
  /** Before a quotation whose speaker is known. */
  accordingTo: (speaker: string) => french`D'après ${speaker} :`,
  dateInferred: french`(date déduite)`,
  dateUnknown: french`date inconnue`,
  untitled: french`Article sans titre`,
  /** Title of an article that has none: its first words. */
  startsWith: (words: string) => french`Sans titre : « ${words} »`,
  openPassage: french`Lire le passage`,
  openArticle: french`Lire l'article`,
  asked: (question: string) => french`Question : ${question}`,
  corroboration: corroborationSentence,
  disagreement: french`Un autre passage donne une autre réponse :`,
  disagreements: french`D'autres passages donnent une autre réponse :`,
  notInDossier: french`Le dossier ne le dit pas.`,
  abstention: {
    empty: french`Il manque la question.`,
    nothing: french`Aucun article ne parle de cela.`,
    'no-evidence': french`Des articles en parlent, mais aucun passage ne donne la réponse.`,
    unsure: french`Aucun passage ne répond assez clairement à la question.`,
  } satisfies Record<Abstention['reason'], string>,
  hint: {
    empty: french`Écrivez-la en quelques mots, par exemple « Poutine arrive à Pyongyang ».`,
    nothing: french`Essayez d'autres mots, ou le nom complet de la personne, du lieu ou de l'organisation.`,
    'no-evidence': french`Essayez une autre commande, ou dites de quel événement il s'agit.`,
    unsure: french`Précisez qui, où ou quand, ou reprenez les mots de l'article.`,
  } satisfies Record<Abstention['reason'], string>,
  nearest: french`Au plus près, sans que ce soit la réponse :`,
  forExample: french`Par exemple :`,
  /** A word back to who asks nothing. */
  courtesy: {
    thanks: french`Avec plaisir !`,
    greeting: french`Bonjour !`,
    farewell: french`À bientôt !`,
    help: '',
  },
  nothingToShow: french`Rien à montrer.`,
  missing: (option: string, example: string) => french`Il manque « ${option} ». Par exemple : ${example}`,
  tooLong: (length: number, most: number) =>
    french`C'est trop long : ${length} caractères, pour ${most} au plus. Gardez l'essentiel et redemandez.`,
  notANumber: (option: string, given: string) => french`« ${option} » doit être un nombre entier, pas « ${given} ».`,
  tooSmall: (option: string, min: number) => french`« ${option} » doit être au moins ${min}.`,
  tooLarge: (option: string, max: number) => french`« ${option} » doit être au plus ${max}.`,
  percent: (share: number) => french`${Math.round(share * 100)} %`,
  why: {
    heading: french`Pourquoi cette réponse`,
    type: french`Genre de question : `,
    readFrom: (type: string, cue: string) => french`${type} (lu dans « ${cue} »)`,
    terms: french`Mots cherchés : `,
    expansions: french`Élargis à : `,
    quoted: french`Mots entre guillemets : `,
    times: french`Dates de la question : `,
    confidence: french`Confiance : `,
    winner: french`Passage retenu`,
    runnerUp: french`Passage suivant`,
    scored: (label: string, score: string) => french`${label} (note ${score})`,
    features: french`Indices : `,
    rules: french`Règles : `,
    none: french`aucun`,
    andMore: (shown: string, more: number) => french`${shown} et ${more} de plus`,
  },
  /** The same for a reader. */
  plainWhy: {
    noAnswer: french`Pourquoi je ne réponds pas`,
    sought: french`J'ai cherché : `,
    also: french`Et aussi : `,
    times: french`À cette date : `,
    met: {
      form: french`le même mot, ou une autre de ses formes`,
      family: french`un mot de la même famille`,
      synonym: french`un mot de même sens`,
      vector: french`un mot de sens voisin`,
      typo: french`le même mot, à une faute près`,
      name: french`le même nom, ou une autre façon de le dire`,
      country: french`le même pays, ou une façon d'en parler`,
    },
    holds: french`Le passage contient ce qui est demandé : `,
    confidence: french`Confiance : `,
    next: french`Le passage suivant aurait été :`,
  },
  passageRank: (rank: number, count: number) => french`Passage ${rank} sur ${count}`,
  passageDoubt: french`Moins proche de la question que la réponse, d'après les mots qu'il contient.`,
  context: french`Autour du passage`,
  /** « Page suivante : /sources page:2 » */
  toDo: (label: string, typed: string) => french`${label} : ${typed}`,
  failure: french`Quelque chose n'a pas marché. Reposez la question dans un instant.`,
} as const;

function corroborationSentence({ articles, origins }: Corroboration): string | null {
  if (articles < 1) return null;
  if (articles === 1) return french`Un seul article le dit.`;
  if (origins <= 1) return french`${articles} articles le disent, tous de même origine.`;
  if (origins >= articles) return french`${articles} articles le disent, d'origines distinctes.`;
  return french`${articles} articles le disent, de ${origins} origines distinctes.`;
}
