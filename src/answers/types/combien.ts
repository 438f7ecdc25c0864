import { contentTokens } from '../../fr/chains.ts';
import { fold, plain } from '../../fr/letters.ts';
import { stem } from '../../fr/stems.ts';
import type { AmountMention, Mention } from '../../model/mention.ts';
import type { AnswerType, Asked, Finding, Unit } from '../answer-type.ts';
import type { View } from '../view.ts';
import { COUNTS, MEASURES, TOLLS } from './measures.ts';

/** The unit asked for is the unit found; otherwise any amount is a weak answer. */
const SAME_UNIT = 1;
const NEAR_UNIT = 0.8;
const OTHER_UNIT = 0.1;
/** When the question does not say what is counted. */
const UNSAID = 0.7;
const UNSAID_DURATION = 0.5;
/** « combien de temps » of a duration is sure, of anything else a duration is no answer. */
const OTHER_DURATION = 0.05;
/** Where a verb asks (« combien coûte »), another unit may still answer. */
const OTHER_BY_VERB = 0.3;
/** « Sur les 164 enfants examinés, deux … »: the whole answers less than its part. */
const WHOLE = 0.3;
const OF_ALL = /(?<!\p{L})sur (?:(?:les|ces|ses|leurs|un total de|quelque) )?$/iu;
/** Around an amount, as far as its own clause: « 120 personnes | ont été tuées », « a tué | 120 personnes ». */
const BEHIND = /^[^,;:.!?]{0,45}?(?=[,;:.!?]|\set\s|$)/u;
const AHEAD = /(?:^|[,;:.!?]|\set\s)([^,;:.!?]{0,30})$/u;
/** « à combien », « jusqu’à quel montant » and « de combien », folded, and what brings their answer. */
const BOUND: readonly (readonly [asks: RegExp, brings: RegExp])[] = [
  [/^(?:jusqu['’ ]?)?a (?:combien|quel)/u, /(?<!\p{L})(?:à|au|aux)[ ]$/iu],
  [/^de combien/u, /(?<!\p{L})(?:de|d')[ ]?$/iu],
];
const NOT_BOUND = 0.6;
/** « quatre points, contre six »: the number that is compared with. */
const ELIDED = 0.85;
const DURATION_STEMS = [
  'temps',
  'an',
  'ans',
  'annee',
  'mois',
  'jour',
  'heure',
  'minute',
  'semaine',
  'siecle',
  'duree',
].map(stem);

export const combien: AnswerType = {
  name: 'combien',
  cues: [
    'combien',
    'combien de',
    'combien de temps',
    'combien de fois',
    'a combien',
    'quel est le nombre',
    'quel est le montant',
    'quel pourcentage',
    'quel age',
    'quel est le prix',
    'nombre de',
  ],
  nouns: [
    'nombre',
    'montant',
    'prix',
    'pourcentage',
    'taux',
    'somme',
    'duree',
    'distance',
    'longueur',
    'age',
    'taille',
    'poids',
    'hauteur',
    'superficie',
    'part',
    'score',
    'budget',
    'salaire',
    'cout',
    'quantite',
    'vitesse',
    'temperature',
    'population',
    'proportion',
    'seuil',
  ],
  needsFinding: true,
  find: (view, asked) =>
    preferBound(
      view.mentions.flatMap((mention) => amount(mention, view, asked)),
      view,
      asked,
    ),
};

/** « À combien » prefers what « à » brings: of « de 12 à 15 euros » the second. */
function preferBound(findings: readonly Finding[], { passage }: View, { question }: Asked): Finding[] {
  const bound = BOUND.find(([asks]) => asks.test(fold(question.text)))?.[1];
  const { raw } = passage.article;
  const isBound = ({ start }: Finding) => bound?.test(plain(raw.slice(Math.max(passage.start, start - 12), start)));
  const strongest = Math.max(0, ...findings.map(({ strength }) => strength));
  if (!findings.some((finding) => isBound(finding) && finding.strength >= strongest * ELIDED)) return [...findings];
  return findings.map((finding) =>
    isBound(finding) ? finding : { ...finding, strength: finding.strength * NOT_BOUND },
  );
}

function amount(mention: Mention, view: View, asked: Asked): Finding[] {
  const { start, end } = mention;
  if (mention.kind === 'duration')
    return [
      { start, end, value: durationNumber(mention.value), strength: durationStrength(asked), rule: mention.rule },
    ];
  if (mention.kind !== 'amount') return [];
  return [{ start, end, value: mention.value, strength: amountStrength(mention, view, asked), rule: mention.rule }];
}

function durationStrength(asked: Asked): number {
  const focus = focusOf(asked);
  if (focus.length === 0 || focus.some(({ text }) => fold(text) === 'age')) return UNSAID_DURATION;
  return focus.some((unit) => unit.stems.some((one) => DURATION_STEMS.includes(one))) ? SAME_UNIT : OTHER_DURATION;
}

/** What is counted: the noun of « combien de N »; behind « nombre » the noun that follows. */
function focusOf({ units }: Asked): Unit[] {
  const at = units.findIndex(({ focus, text }) => focus && COUNTS.test(fold(text)));
  const next = units[at + 1];
  return at >= 0 && next ? [next] : units.filter(({ focus }) => focus);
}

/** A bare number is a part of the whole before it: « Sur les 164 enfants examinés, deux … ». */
function amountStrength(mention: AmountMention, view: View, asked: Asked): number {
  const amounts = view.mentions.filter((other) => other.kind === 'amount');
  const whole = amounts.find((other) => isWhole(other, view) && amounts.some((part) => isPart(part, other)));
  if (mention.rule === 'elided') return ELIDED * unitStrength(mention, view, asked);
  if (whole === mention) return WHOLE * unitStrength(mention, view, asked);
  return unitStrength(whole && isPart(mention, whole) ? { ...mention, unit: whole.unit } : mention, view, asked);
}

function isPart({ rule, start }: AmountMention, whole: AmountMention): boolean {
  return rule === 'bare' && whole.end < start;
}

function isWhole({ start }: AmountMention, { passage }: View): boolean {
  return OF_ALL.test(plain(passage.article.raw.slice(Math.max(passage.start, start - 20), start)));
}

function unitStrength(mention: AmountMention, view: View, asked: Asked): number {
  const { unit, rule, text } = mention;
  const focus = focusOf(asked);
  const named = MEASURES.find(({ nouns }) => focus.some((one) => nouns.test(fold(one.text))));
  const measure = named ?? (focus.length > 0 ? undefined : MEASURES.find(({ verbs }) => asksByVerb(verbs, asked)));
  if (measure) {
    if (measure.units.test(unit) || measure.units.test(text)) return SAME_UNIT;
    return rule === 'ordinal' ? NEAR_UNIT : named ? OTHER_UNIT : OTHER_BY_VERB;
  }
  if (focus.length === 0) return UNSAID;
  const toll = TOLLS.find(([asks]) => focus.some((one) => asks.test(fold(one.text))));
  if (toll?.[1].test(unit)) return SAME_UNIT;
  if (toll && TOLLS.some(([, tells]) => tells.test(unit))) return OTHER_UNIT;
  if (toll?.[1].test(around(mention, view))) return NEAR_UNIT;
  const stems = contentTokens(unit).map((token) => token.stem);
  if (focus.some((candidate) => candidate.stems.some((one) => stems.includes(one)))) return SAME_UNIT;
  if (focus.some((candidate) => [...candidate.related.keys()].some((one) => stems.includes(one)))) return NEAR_UNIT;
  return !toll && view.matches.some(({ unit: met, strength }) => focus.includes(met) && strength > 0.5)
    ? NEAR_UNIT / 2
    : OTHER_UNIT;
}

function asksByVerb(verbs: RegExp | null, { question }: Asked): boolean {
  return verbs !== null && question.terms.some(({ word }) => verbs.test(fold(word)));
}

/** The words that an amount leans on in its own clause. */
function around({ start, end }: AmountMention, { passage }: View): string {
  const { raw } = passage.article;
  const behind = BEHIND.exec(plain(raw.slice(end, passage.end)))?.[0] ?? '';
  const ahead = AHEAD.exec(plain(raw.slice(passage.start, start)))?.[1] ?? '';
  return `${ahead} ${behind}`;
}

/** The number of an ISO duration: P24Y → 24, PT4H → 4, P1Y6M → 1. */
function durationNumber(value: string): number | null {
  const match = /^PT?(\d+(?:\.\d+)?)/.exec(value);
  return match ? Number(match[1]) : null;
}
