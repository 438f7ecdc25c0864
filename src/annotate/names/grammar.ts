import { isNationalityWord } from '../../fr/countries.ts';
import { BE_FORMS, CLAUSE_OPENERS, HAVE_FORMS, PLAIN_FINITE, SUBJECT_PRONOUNS } from '../../fr/grammar-words.ts';
import { plain } from '../../fr/letters.ts';
import { SPEECH_FORMS } from '../../fr/speech-verbs.ts';
import type { Word } from './words.ts';

const ARTICLES = new Set(
  "le la les l' un une du des au aux ce cet cette ces son sa ses leur leurs notre nos votre vos".split(' '),
);
const LINKS = new Set(
  "de d' du des à au aux en pour par chargé chargée chargés près auprès contre sur dans chez lès".split(' '),
);

/** As typed, in lower case with a straight apostrophe. */
export function lowerOf(word: Word | undefined): string {
  return word === undefined ? '' : plain(word.text).toLowerCase();
}

/** « le », « l’ », « au », « son ». */
export function isArticle(word: Word | undefined): boolean {
  return ARTICLES.has(lowerOf(word));
}

/** « de », « du », « aux », « chargé »: what ties a complement to its noun. */
export function isLink(word: Word | undefined): boolean {
  return LINKS.has(lowerOf(word));
}

/** A word that ends a noun phrase: a verb, a pronoun, « qui ». */
export function endsPhrase(word: Word | undefined): boolean {
  const lower = lowerOf(word);
  return (
    CLAUSE_OPENERS.has(lower) ||
    HAVE_FORMS.has(lower) ||
    BE_FORMS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    /^(?:se|s'|ne|n'|y|avec|sans|selon|après|avant|depuis|pendant|lors|dès)$/u.test(lower) ||
    isFiniteVerb(word)
  );
}

/** A finite verb that cannot be read as a noun or an adjective. */
function isFiniteVerb(word: Word | undefined): boolean {
  const lower = lowerOf(word);
  if (PLAIN_FINITE.has(lower)) return true;
  return SPEECH_FORMS.get(lower)?.some((form) => form.form === 'finite') ?? false;
}

/** What only follows a subject: « a », « est », « ne », « se », a finite verb. */
export function followsSubject(word: Word | undefined): boolean {
  const lower = lowerOf(word);
  return (
    HAVE_FORMS.has(lower) ||
    BE_FORMS.has(lower) ||
    /^(?:se|s'|ne|n'|qui)$|.{2}(?:ait|aient)$/u.test(lower) ||
    isFiniteVerb(word)
  );
}

/** « créée », « cité »: in the shape of a past participle. */
export function isParticiple(word: Word | undefined): boolean {
  return /[^g]ée?s?$/u.test(lowerOf(word)) && !/^(?:délégué|associé|retraité|employé|spécialisé)/u.test(lowerOf(word));
}

/** A form of a verb of saying: « déclaré », « estime ». */
export function isSpeech(word: Word | undefined): boolean {
  return SPEECH_FORMS.has(lowerOf(word));
}

/** « russe », « sud-coréennes », « franco-allemand ». */
export function isNationality(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const last = word.key.split(' ').at(-1) ?? '';
  return isNationalityWord(word.key) || (word.key.includes(' ') && isNationalityWord(last));
}

const ADJECTIVE =
  /(?:al|ale|aux|ales|els?|elles?|iens?|iennes?|ais|aises?|ois|oises?|ins?|ines?|iques?|aires?|istes?|ifs?|ives?|eux|euses?|és?|ées?|ants?|antes?|ibles?|ables?|ieurs?|ieures?|[iu]?[eè]re?s?|ints?|intes?|ules?|ides?|iles?)$/u;
const PLAIN_ADJECTIVES = new Set(
  `adjoint adjointe chef russe belge suisse serbe croate slave arabe perse turc turque grec grecque délégué sortant déchu élu laïc jeune vieux grand haut vice-premier laïque corse
  adjoints unie unis unies nations public publique publics privé libre libres occidental vert rouge bleu blanc noir honoraire émérite général`.split(
    /\s+/u,
  ),
);

const NOT_ADJECTIVES = new Set(
  `deux durant pendant avant devant suivant concernant moyennant étant ayant demain hier enfin afin soudain jamais mais ailleurs`.split(
    /\s+/u,
  ),
);

/** A word in the shape of an adjective: « général », « délégué », « russe ». */
export function isAdjective(word: Word | undefined): boolean {
  if (word === undefined || word.shape !== 'lower') return false;
  const lower = lowerOf(word);
  if (PLAIN_ADJECTIVES.has(lower) || isNationality(word)) return true;
  return ADJECTIVE.test(lower) && !NOT_ADJECTIVES.has(lower) && !isFiniteVerb(word);
}
