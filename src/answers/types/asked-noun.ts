import { isNationalityWord } from '../../fr/countries.ts';
import { fold } from '../../fr/letters.ts';
import { isPeopleNoun } from '../../fr/speech-nouns.ts';
import { isOffice } from '../../fr/titles.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Asked } from '../answer-type.ts';

/** Nouns that ask for someone, folded singulars. */
export const PERSONS: readonly string[] = [
  'personne',
  'homme',
  'femme',
  'ministre',
  'president',
  'presidente',
  'dirigeant',
  'leader',
  'chef',
  'responsable',
  'expert',
  'specialiste',
  'joueur',
  'candidat',
  'candidate',
  'auteur',
  'elu',
  'elue',
  'membre',
  'directeur',
  'directrice',
  'avocat',
  'juge',
  'chercheur',
  'professeur',
  'entraineur',
  'selectionneur',
  'porte parole',
  'conseiller',
  'general',
  'acteur',
  'ecrivain',
  'athlete',
  'artiste',
  'temoin',
  'victime',
  'suspect',
  'patron',
  'eveque',
  'archeveque',
  'roi',
  'reine',
  'prince',
];

/** Nouns that ask for a body, folded singulars. */
export const BODIES: readonly string[] = [
  'organisation',
  'association',
  'entreprise',
  'societe',
  'ministere',
  'organe',
  'administration',
  'institution',
  'journal',
  'media',
  'parti',
  'agence',
  'groupe',
  'autorite',
  'delegation',
  'famille',
];

/** Nouns that ask for what bears the name of a country or a town too: « quelle équipe » → « le Sénégal ». */
export const TEAMS: readonly string[] = ['equipe', 'pays', 'club'];

type Wanted = Readonly<Record<NameMention['kind'], number>>;

const PERSON: Wanted = { person: 1, organisation: 0.3, place: 0.1 };
const BODY: Wanted = { person: 0.3, organisation: 1, place: 0.3 };
const TEAM: Wanted = { person: 0.3, organisation: 1, place: 1 };
/** « qui »: mostly someone, often a body, seldom a country. */
const ANYBODY: Wanted = { person: 1, organisation: 0.8, place: 0.35 };

/** « La Russie a signé »: who does what the question tells answers « qui » whatever it is. */
const DOING: Wanted = { person: 1, organisation: 1, place: 0.9 };

/**
 * What each kind of name is worth for the noun after « quel »; « quel chercheur » wants a person, « quel journal » a body.
 * `does`: the sentence says that the name does what the question tells.
 */
export function wantedKinds({ question }: Asked, does: boolean): Wanted {
  for (const { word, focus } of question.terms) {
    if (!focus) continue;
    const noun = fold(word);
    const among = (table: readonly string[]) => table.some((listed) => noun === listed || noun === `${listed}s`);
    if (among(PERSONS)) return PERSON;
    if (among(BODIES)) return BODY;
    if (among(TEAMS)) return TEAM;
    if (isOffice(word) || isPeopleNoun(word.toLowerCase()) || isNationalityWord(word)) return PERSON;
  }
  return does ? DOING : ANYBODY;
}

/** « Quels … », « qui sont … »: more than one is asked. */
const PLURAL = /(?<!\p{L})(?:(?:les)?quel(?:le)?s|qui (?:sont|etaient|furent|ont))(?!\p{L})/u;

export function asksSeveral({ question }: Asked): boolean {
  return PLURAL.test(fold(question.text));
}
