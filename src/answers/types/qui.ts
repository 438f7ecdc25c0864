import { contentTokens } from '../../fr/chains.ts';
import { fold } from '../../fr/letters.ts';
import type { Mention, NameMention } from '../../model/mention.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { officesIn } from './office.ts';

const KIND_STRENGTH = { person: 1, organisation: 0.8, place: 0.35 } as const;
/** Someone whom the question already names is rarely the answer. */
const ASKED_FOR = 0.15;
/** « le ministre de la sécurité »: someone without a name. */
const OFFICE_STRENGTH = 0.5;
/** « L’association X juge … et a demandé … »: who opens the sentence mostly does what it tells. */
const SUBJECT_BONUS = 0.2;
const OPENING = 45;
/** « qui est X »: the function beside the name is the answer. */
const ROLE_STRENGTH = 1;
/** « son homologue », « l’allié de »: says whom someone is to another, not what they are. */
const RELATIVE_ROLE = 0.35;
const RELATIVE =
  /^(?:homologue|allie|ami|collegue|compatriote|rival|adversaire|camarade|ancien|predecesseur|successeur|voisin)(?!\p{L})/u;
/** A name whose function has the words asked for (« quel ministre »). */
const FOCUS_BONUS = 0.4;
const MOST = 1.4;

/** « Qui est X ? », « c’est qui X », « X, c’est qui »: asks what someone is rather than who did something. */
const IDENTITY =
  /(?:^|[^\p{L}])(?:qui (?:est|sont|etait|etaient|etais)|c(?:'| )?est qui|c (?:est )?qui|cest qui)(?![\p{L}])/u;

export const qui: AnswerType = {
  name: 'qui',
  cues: [
    'qui',
    'qui est ce qui',
    'c est qui',
    'a qui',
    'avec qui',
    'par qui',
    'pour qui',
    'selon qui',
    'de qui',
    'chez qui',
    'contre qui',
    'comment s appelle',
    'quel est le nom',
    'nom du',
    'nom de la',
  ],
  nouns: [
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
    'equipe',
    'pays',
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
    'club',
    'agence',
    'groupe',
    'autorite',
    'delegation',
    'famille',
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
  ],
  needsFinding: true,
  find: (view, asked) => {
    const names = view.mentions.filter(isName);
    if (asksIdentity(asked)) return names.flatMap((mention) => roleOf(mention, view, asked));
    return [...names.map((mention) => named(mention, view, asked)), ...unnamed(view, names)];
  },
};

function isName(mention: Mention): mention is NameMention {
  return mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place';
}

/** Only when hardly anything is told but the name: « Qui est Sergueï Lavrov ? », not « Qui est le père de Sergueï Lavrov ? ». */
function asksIdentity({ question, units }: Asked): boolean {
  const named = units.filter((unit) => unit.clusters.some(({ by }) => by !== 'role' && by !== 'metonymy'));
  return IDENTITY.test(fold(question.text)) && units[0] !== undefined && named.includes(units[0]);
}

function isAsked(mention: NameMention, view: View, asked: Asked): boolean {
  const cluster = view.clusterOf(mention);
  return (
    cluster !== null &&
    asked.units.some((unit) =>
      unit.clusters.some((match) => match.cluster === cluster && (match.by !== 'role' || asked.units.length > 1)),
    )
  );
}

function roleOf(mention: NameMention, view: View, asked: Asked): Finding[] {
  if (!mention.role || !isAsked(mention, view, asked)) return [];
  const role = view.passage.article.raw.slice(mention.role.start, mention.role.end);
  const strength = RELATIVE.test(fold(role))
    ? RELATIVE_ROLE
    : Math.min(ROLE_STRENGTH, 0.6 + 0.15 * contentTokens(role).length);
  return [{ ...mention.role, value: null, strength, rule: 'role of the name' }];
}

/** Offices without a name beside them. */
function unnamed(view: View, names: readonly NameMention[]): Finding[] {
  return officesIn(view)
    .filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end && name.kind === 'person'))
    .map((span) => ({ ...span, value: null, strength: OFFICE_STRENGTH, rule: 'office' }));
}

function named(mention: NameMention, view: View, asked: Asked): Finding {
  const asks = asked.units
    .filter((unit) => unit.focus || unit.kind === 'word')
    .flatMap((unit) => [...unit.stems, ...(unit.focus ? unit.related.keys() : [])]);
  const raw = view.passage.article.raw;
  const role = mention.role
    ? contentTokens(raw.slice(mention.role.start, mention.role.end)).map(({ stem }) => stem)
    : [];
  const focus = asks.some((stem) => role.includes(stem)) ? FOCUS_BONUS : 0;
  const subject =
    mention.start - view.passage.start < OPENING && /^qui/u.test(asked.question.cue ?? '') ? SUBJECT_BONUS : 0;
  const known = isAsked(mention, view, asked) ? ASKED_FOR : 1;
  const strength = known * (KIND_STRENGTH[mention.kind] + subject) + focus;
  return { ...mention.name, value: null, strength: Math.min(MOST, strength), rule: `${mention.kind} ${mention.rule}` };
}
