import { contentTokens } from '../../fr/chains.ts';
import { lemmas } from '../../fr/families.ts';
import { looksFinite } from '../../fr/finite-verbs.ts';
import { BE_FORMS, HAVE_FORMS } from '../../fr/grammar-words.ts';
import { fold, plain } from '../../fr/letters.ts';
import { isOffice, officesOfAddress } from '../../fr/titles.ts';
import { tokenize } from '../../fr/tokens.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Asked, Unit } from '../answer-type.ts';
import type { View } from '../view.ts';
import { sameField, sure } from './held-field.ts';

/** Nouns that everybody answers to: nothing beside a name has to say them. */
const ANYBODY = new Set(
  'personne homme femme gens type personnalite membre dirigeant leader responsable joueur acteur nom figure allie soutien proche rival adversaire ami'.split(
    ' ',
  ),
);
/** « Quel ministre a signé ? »: someone who signed, of whom nothing says that they are a minister. */
const UNLINKED = 0.5;
/** « qui est le maire », « quel est le nom du », « comment s’appelle »: asks who it is rather than who did something. */
const ASKS_WHO_IS =
  /(?<!\p{L})(?:qui|quel(?:le)?s?|c'?|ce) ?(?:est|sont|etai(?:t|ent)|fut|furent|sera)(?!\p{L})|s'appel|noms? d/u;
/** « la femme de X »: not everybody any more. */
const WIFE = /(?<!\p{L})femme d(?:e|u|es|')(?!\p{L})/u;
/** Characters between an office and the name it belongs to. */
const BESIDE = 40;
/** « Premier | ministre »: characters of what may stand before an office. */
const PRIME = 'Premier '.length;
/** What who holds the office is worth where nothing says that they do. */
const NAMED_ONLY = 0.5;
/** What an office there is worth beside one that the name bears here, and one borne in another sentence. */
const BESIDE_WORTH = 0.8;
const ELSEWHERE = 0.9;

/**
 * How well a name answers « quel ministre », « qui est le sélectionneur »: 1 when its function says so (or nothing is asked),
 * a little less when another sentence of the dossier says so, little when none does.
 */
export function linkOf(mention: NameMention, view: View, asked: Asked): number {
  const wanted = asked.units.filter((unit) => asksOffice(unit, asked));
  if (wanted.length === 0) return 1;
  const unlinked = asksHolder(asked) ? 0 : UNLINKED;
  if (mention.kind !== 'person') return unlinked;
  const raw = view.passage.article.raw;
  const here = mention.role ? raw.slice(mention.role.start, mention.role.end) : '';
  const address = officesOfAddress(raw.slice(mention.start, mention.name.start));
  const everywhere = view.clusterOf(mention)?.roles ?? [];
  return Math.max(
    ...wanted.map((unit) =>
      Math.max(
        unlinked,
        held(unit, mention, view, asked),
        says(unit, here) * sameField(unit, here, asked),
        says(unit, address),
        beside(unit, mention, view, asked),
        ...everywhere.map((role) => ELSEWHERE * says(unit, role) * sameField(unit, role, asked)),
      ),
    ),
  );
}

/** True when nothing but an office is told: « Qui est le sélectionneur du Mali ? » Whoever nothing calls so is no answer. */
export function asksHolder(asked: Asked): boolean {
  const { question, units } = asked;
  if (!units.some((unit) => asksOffice(unit, asked)) || units.some(({ predicate }) => predicate)) return false;
  return ASKS_WHO_IS.test(fold(question.text)) || !tokenize(question.text).some(({ word }) => looksFinite(word));
}

function asksOffice({ focus, kind, text, clusters }: Unit, { question, units }: Asked): boolean {
  if (kind === 'name' && clusters.length > 0 && clusters.every(({ by }) => by === 'role'))
    return focus || units.length === 1;
  return focus && kind === 'word' && (isRestrictive(text) || WIFE.test(fold(question.text)));
}

/** « Qui est le patron de la SNCF ? »: whom the dossier knows by that function; rather where it says so than where it only names them. */
function held(unit: Unit, mention: NameMention, view: View, asked: Asked): number {
  const cluster = view.clusterOf(mention);
  if (cluster === null || !unit.clusters.some((match) => match.by === 'role' && match.cluster === cluster)) return 0;
  const field = Math.max(...cluster.roles.map((role) => sameField(unit, role, asked)));
  return field * (mention.role === null ? NAMED_ONLY : 1);
}

/** « le médecin de l’équipe, le Pr. Ngatchou », « Sélectionneur : Michel Dussuyer »: the office stands just before or after. */
function beside(unit: Unit, mention: NameMention, view: View, asked: Asked): number {
  const met = view.matches.find((match) => match.unit === unit);
  if (!met || met.at < 0 || unit.stems.length > 1) return 0;
  const [from, to] = met.at < mention.start ? [met.at, mention.start] : [mention.end, met.at];
  const { raw } = view.passage.article;
  const between = raw.slice(from, to);
  if (to - from > BESIDE || /[.;?!«»“”]\s/u.test(between) || OF.test(between)) return 0;
  if (met.at > mention.start && !/^\s*[,(:–—-]/u.test(between)) return 0;
  if (tokenize(between).some(({ word }) => isVerb(word))) return 0;
  const after = met.at > mention.start ? raw.slice(to, to + BESIDE).split(/[,;:.!?()]/u)[0] : '';
  const role = `${raw.slice(from - PRIME, from)}${between}${after}`;
  return BESIDE_WORTH * sure(met.strength) * sameField(unit, role, asked);
}

/** « le médecin de Paul Orvel » is not Paul Orvel. */
const OF = /\s(?:d[eu]s?\s|d['’])$/iu;

function isRestrictive(text: string): boolean {
  return isOffice(text) && !lemmas(fold(text)).some((lemma) => ANYBODY.has(lemma));
}

const isVerb = (word: string): boolean => HAVE_FORMS.has(word) || BE_FORMS.has(word) || looksFinite(word);

/** Where a function is held is no part of it: « professeure | à l’université pour femmes ». */
const PLACE = /\s(?:à|aux?|pour|chez|en|dans)\s/u;

function says(unit: Unit, whole: string): number {
  const [role = ''] = plain(whole).split(PLACE);
  if (role === '' || unit.stems.length > 1) return 0;
  return Math.max(
    0,
    ...contentTokens(role).map(({ stem }) => (unit.stems.includes(stem) ? 1 : sure(unit.related.get(stem)?.weight))),
  );
}
