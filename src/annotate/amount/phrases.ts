import { FRACTIONS, ORDINALS, VAGUE_NUMBERS } from '../../fr/units.ts';
import { type Counted, type CountView, wordFrom } from './count-view.ts';
import { readUnit } from './unit.ts';

const EDGE = "(?<![\\p{L}\\p{N}'-])";
const END = '(?![\\p{L}\\p{N}-])';
const keys = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replaceAll(' ', '[ ]+'))
    .join('|');
const VAGUE = keys(VAGUE_NUMBERS);
const VAGUE_PHRASE = new RegExp(
  `${EDGE}(?:des|plusieurs|quelques|les|ces)[ ](${VAGUE})(?:[ ]de[ ](${VAGUE}))?${END}`,
  'gu',
);
const FRACTION = new RegExp(`${EDGE}(?:les[ ])?(${keys(FRACTIONS)})${END}(?![ ]+de[ ]+finale)`, 'gu');
const OF = /^[ ]+(?:de la|de l'|de leurs?|de ses|de son|de sa|des|du|d'entre|de|d')[ ]*/u;
const SCORE =
  /(?<![\p{L}\p{N}.,/–-])(\d{1,3})[ ]?[-–][ ]?(\d{1,3})(?![\p{L}\p{N}/–-]|[.,]\d|[ ]?(?:ans|mois|jours|heures|euros|dollars|%|€))/gu;
const GOALS = new RegExp(
  `${EDGE}(\\d{1,2}|\\p{Ll}+)[ ](buts?|points?|sets?|manches?|tirs? au but)[ ]à[ ](?:\\d{1,2}|z[ée]ro|un|deux|trois|quatre|cinq|six)${END}`,
  'gu',
);
const SMALL: Readonly<Record<string, number>> = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
};
const ORDINAL = new RegExp(
  `${EDGE}(?:l[ea]s?|l'|une?|sa|son|ses|leur|cette|ce)[ ]?(?:(${keys(ORDINALS)})s?|(\\d{1,4})(?:e|è|ème|ième|eme|nde?))${END}`,
  'gu',
);

/** « des dizaines de milliers de manifestants »: at least that many, roughly. */
export function vague(view: CountView): Counted[] {
  return [...view.low.matchAll(VAGUE_PHRASE)].map((match) => {
    const value = (VAGUE_NUMBERS[lower(match[1])] ?? 1) * (VAGUE_NUMBERS[lower(match[2])] ?? 1);
    return withNoun(view, match.index, match[0], 'vague', value, true);
  });
}

/** « deux tiers des sièges », « la moitié », « les trois quarts »; not « quart de finale ». */
export function fraction(view: CountView): Counted[] {
  return [...view.low.matchAll(FRACTION)].flatMap((match) => {
    const value = FRACTIONS[lower(match[1]).replace(/ +/gu, ' ')] ?? 0;
    const after = view.plain.slice(match.index + match[0].length, match.index + match[0].length + 16);
    // « un sixième mandat » ranks, « un sixième des sièges » shares
    if (match[0].endsWith('ième') && !OF.test(after)) return [];
    return [withNoun(view, match.index, match[0], 'fraction', value, false)];
  });
}

/** « 3-0 », « 2 buts à 1 »: value is the first side's, unit « score ». */
export function score(view: CountView): Counted[] {
  const dashes = [...view.plain.matchAll(SCORE)].filter((match) => isScore(view, match));
  return [...dashes, ...view.low.matchAll(GOALS)].flatMap((match) => {
    const value = SMALL[lower(match[1])] ?? Number(match[1]);
    if (Number.isNaN(value)) return [];
    const start = view.start + match.index;
    return [{ start, end: start + match[0].length, rule: 'score', value, approximate: false, unit: 'score' }];
  });
}

/** « la deuxième rencontre » → 2, « le 70e anniversaire » → 70. A century or a district counts nothing. */
export function ordinal(view: CountView): Counted[] {
  return [...view.low.matchAll(ORDINAL)].flatMap((match) => {
    const value = match[1] === undefined ? Number(match[2]) : (ORDINALS[lower(match[1])] ?? 0);
    const end = view.start + match.index + match[0].length;
    const unit = readUnit(view.words, wordFrom(view, end), true);
    const head = unit === null ? '' : (view.words[unit.noun]?.low ?? '');
    if (unit === null || /^(?:siècle|arrondissement|guerre|république|régiment|fois-ci)$/u.test(head)) return [];
    const to = view.words[unit.to]?.end ?? end;
    const from = view.words[unit.from]?.start ?? end;
    const slice = view.plain.slice(from - view.start, to - view.start);
    return [{ start: view.start + match.index, end: to, rule: 'ordinal', value, approximate: false, unit: slice }];
  });
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}

// A score is small on both sides and no range: « 20-25 ans », « 2019-2020 » are not
function isScore(view: CountView, match: RegExpExecArray): boolean {
  const [left, right] = [Number(match[1]), Number(match[2])];
  if (left > 150 || right > 150 || /^0\d/u.test(match[2] ?? '')) return false;
  const after = view.plain.slice(match.index + match[0].length, match.index + match[0].length + 24);
  return !/^[ ](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|personnes|places)/u.test(
    after,
  );
}

function withNoun(
  view: CountView,
  index: number,
  words: string,
  rule: string,
  value: number,
  approximate: boolean,
): Counted {
  const start = view.start + index;
  const end = start + words.length;
  const link = OF.exec(view.plain.slice(end - view.start, end - view.start + 16))?.[0];
  const unit = link === undefined ? null : readUnit(view.words, wordFrom(view, end + link.length), false);
  if (unit === null) return { start, end, rule, value, approximate, unit: '' };
  const from = view.words[unit.from]?.start ?? end;
  const to = view.words[unit.to]?.end ?? end;
  return { start, end: to, rule, value, approximate, unit: view.plain.slice(from - view.start, to - view.start) };
}
