import { fold } from '../../fr/letters.ts';
import { MONTHS, SEASONS } from '../../fr/months.ts';
import type { Here } from './rule.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words before a number that say it is a year: « en 2006 », « dès 1962 », « l’an 2000 ». */
const YEARLY: ReadonlySet<string> = new Set([
  ...set('en depuis des fin debut mi courant avant apres an annee annees millesime entre vers exercice saison'),
  ...[...MONTHS, ...SEASONS].map((entry) => fold(entry.name)),
]);
/** Words before a number that say it is none: « page 1900 », « plus de 2000 soldats », « les 1500 mètres ». */
const NUMBERED = set(
  `n° no numero page pages p article articles art loi chapitre route rn rd code ligne vol bp cs cedex tel modele norme
   environ quelque quelques les ces ses leurs aux seuil fois x total soit`,
);
const COMPARED = /(?:plus|moins|pres|barre|seuil|cap) (?:de|des) $/u;
/** Words after a number that count it and are no plural: « 2000 km », « 1500 euros ». */
const UNITS = set(
  'euro dollar franc km m kg g l h ha cm mm mw kw go mo million milliard mille mille personne homme femme',
);
/** Words that end like plurals and count nothing. */
const NO_PLURAL = set(
  `dans sans sous plus moins puis mais alors apres depuis des les ses ces mes tes nos vos leurs pas tous toutes plusieurs
   certains certaines vers hors lors suis jamais toujours aux deux dix six jusqu chez quelques tres fois ainsi aussi dans
   est`,
);
/** Signs that glue a number to something else: « 1998-A », « €2000 », « @2020 ». */
const GLUED_BEFORE = /[\p{L}\d][-/.]$|[€$£#@_=&?+×-]$/u;
const GLUED_AFTER = /^(?: ?[%°€$£]|[-/]\p{L}|[-–/]?\d| \d{3}(?!\d))/u;

/** True when the four digits at [start, end) of the sentence are a year and not a quantity or a number of something. */
export function isYear(here: Here, start: number, end: number): boolean {
  const { folded, text } = here.view;
  const before = folded.slice(Math.max(0, start - 18), start);
  const after = folded.slice(end, end + 24);
  if (GLUED_AFTER.test(after) || (/\d $/u.test(before) && /^ \d/u.test(after))) return false;
  const next = /^ (\p{L}+)(?!['’])/u.exec(after)?.[1];
  const capital = /^ \p{Lu}/u.test(text.slice(end, end + 2));
  if (next !== undefined && !capital && UNITS.has(next.replace(/s$/u, ''))) return false;
  const last = /([\p{L}°]+)[ .-]*$/u.exec(before)?.[1];
  if (last !== undefined && YEARLY.has(last)) return true;
  if (GLUED_BEFORE.test(before) || COMPARED.test(before) || (last !== undefined && NUMBERED.has(last))) return false;
  return next === undefined || capital || !/[sx]$/u.test(next) || NO_PLURAL.has(next);
}
