import { contentTokens } from '../../fr/chains.ts';
import { isNationalityWord } from '../../fr/countries.ts';
import { fold, plain } from '../../fr/letters.ts';
import { nameKey } from '../../fr/name-key.ts';
import { fieldOf } from '../../fr/office-synonyms.ts';
import { isOrganisationHead, isOrganisationLabel } from '../../fr/organisations.ts';
import { isArea } from '../../fr/place-heads.ts';
import { isOfficeKey } from '../../fr/titles.ts';
import type { Asked, Unit } from '../answer-type.ts';

/** « le ministre de la Pêche » for « le ministre de la Santé »: hardly an answer. */
const OTHER_FIELD = 0.25;
/** A synonym is a function or a field by another name from this weight on: « chancelière » is near « ministre », and no name for one. */
const SURE = 0.55;
/** What a synonym is worth as another name for the same. */
export const sure = (weight = 0): number => (weight < SURE ? 0 : weight);
/** What an office told is of: « ministre socialiste | de la Pêche », « député | PS ». */
const OF = /(?:\s(?:de|du|des|à|aux?)\s|\sd'|\s(?=\p{Lu}{2})).*$/su;
/** « le Premier ministre » is no minister of anything. */
const PRIME = /premi(?:er|ère)\sministre/iu;
/** « | de la Santé », « | général de FO »: what an office is of, after at most two more words of it. */
const COMPLEMENT =
  /^(?:\s[\p{L}-]+){0,2}?\s(?:(?:de|à)\s(?:la\s|l'\s?)|de\s|du\s|des\s|d'\s?|aux?\s)([\p{L}\p{N}][\p{L}\p{N}-]*)/u;

/**
 * How well what an office is of in the text fits the one that the question asks after: 1 when it is the same, or when either
 * leaves it open, little when they differ (« secrétaire général de la CFDT » for « secrétaire général de FO »).
 */
export function sameField(office: Unit, role: string, asked: Asked): number {
  const wanted = fieldAsked(office, asked);
  if (wanted === null) return 1;
  if (PRIME.test(role)) return OTHER_FIELD;
  const told = contentTokens(OF.exec(plain(role))?.[0] ?? '').filter(
    ({ folded }) => !isOfficeKey(folded) && !isNationalityWord(folded),
  );
  if (told.length === 0) return 1;
  const fields = wanted.map(({ text }) => fieldOf(nameKey(text)));
  const same = told.some(
    ({ stem, folded }) =>
      fields.includes(fieldOf(folded)) ||
      wanted.some((unit) => unit.stems.includes(stem) || sure(unit.related.get(stem)?.weight) > 0),
  );
  return same ? 1 : OTHER_FIELD;
}

/** The units that say what the office is of; null when nothing does, or only a country, a town or a word as wide as « club ». */
function fieldAsked(office: Unit, { question, units }: Asked): readonly Unit[] | null {
  const text = fold(plain(question.text));
  const at = text.indexOf(fold(office.text));
  const noun = at < 0 ? undefined : COMPLEMENT.exec(text.slice(at + office.text.length))?.[1];
  if (noun === undefined || isOrganisationLabel(noun) || isOrganisationHead(noun, true) || isArea(noun)) return null;
  const wanted = units.filter(
    (unit) =>
      unit !== office &&
      fold(unit.text)
        .split(/[^\p{L}\p{N}-]+/u)
        .includes(noun),
  );
  return wanted.length === 0 || wanted.some(({ country, clusters }) => country !== null || clusters.some(isPlace))
    ? null
    : wanted;
}

function isPlace({ cluster }: Unit['clusters'][number]): boolean {
  return cluster.kind === 'place';
}
