import { contentTokens } from '../../fr/chains.ts';
import { fold } from '../../fr/letters.ts';
import { stem } from '../../fr/stems.ts';
import type { AmountMention, Mention } from '../../model/mention.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';

/** The unit asked for is the unit found; otherwise any amount is a weak answer. */
const SAME_UNIT = 1;
const NEAR_UNIT = 0.8;
const OTHER_UNIT = 0.1;
/** « combien de temps » of a duration is sure, of anything else a duration is no answer. */
const OTHER_DURATION = 0.05;
/** What a noun of measure is counted in; « fois » is told by ranks too (« la deuxième rencontre »). */
const MEASURED_IN: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:longueur|distance|hauteur|taille|largeur|profondeur|altitude)s?$/u,
    /^(?:k|c|m)?m$|m[eè]tre|kilom[eè]tre|mille|pieds?/iu,
  ],
  [
    /^(?:montant|prix|somme|budget|salaire|cout)s?$/u,
    /euro|dollar|franc|livre|yen|rouble|yuan|[€$£]|million|milliard/iu,
  ],
  [/^(?:pourcentage|taux|part|proportion)s?$/u, /^%|pour cent|tiers|quart|moiti[ée]/iu],
  [/^age$/u, /^ans?(?!\p{L})/iu],
  [/^(?:poids|masse)$/u, /^(?:k?g|kilo|tonne|gramme)/iu],
  [/^fois$/u, /fois|reprise|occasion|participation/iu],
];
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
  find: (view, asked) => view.mentions.flatMap((mention) => amount(mention, view, asked)),
};

function amount(mention: Mention, view: View, asked: Asked): Finding[] {
  const focus = asked.units.filter((unit) => unit.focus);
  if (mention.kind === 'duration') {
    const asksTime =
      focus.length === 0 || focus.some(({ text }) => fold(text) === 'age')
        ? 0.5
        : focus.some((unit) => unit.stems.some((one) => DURATION_STEMS.includes(one)))
          ? SAME_UNIT
          : OTHER_DURATION;
    return [
      {
        start: mention.start,
        end: mention.end,
        value: durationNumber(mention.value),
        strength: asksTime,
        rule: mention.rule,
      },
    ];
  }
  if (mention.kind !== 'amount') return [];
  return [
    {
      start: mention.start,
      end: mention.end,
      value: mention.value,
      strength: unitStrength(mention, view, asked),
      rule: mention.rule,
    },
  ];
}

function unitStrength({ unit, rule }: AmountMention, view: View, asked: Asked): number {
  const focus = asked.units.filter((candidate) => candidate.focus);
  if (focus.length === 0) return 0.7;
  const measure = MEASURED_IN.find(([noun]) => focus.some(({ text }) => noun.test(fold(text))));
  if (measure) return measure[1].test(unit) ? SAME_UNIT : rule === 'ordinal' ? NEAR_UNIT : OTHER_UNIT;
  const stems = contentTokens(unit).map((token) => token.stem);
  if (focus.some((candidate) => candidate.stems.some((one) => stems.includes(one)))) return SAME_UNIT;
  if (focus.some((candidate) => [...candidate.related.keys()].some((one) => stems.includes(one)))) return NEAR_UNIT;
  return view.matches.some(({ unit: { focus: asks }, strength }) => asks && strength > 0.5)
    ? NEAR_UNIT / 2
    : OTHER_UNIT;
}

/** The number of an ISO duration: P24Y → 24, PT4H → 4, P1Y6M → 1. */
function durationNumber(value: string): number | null {
  const match = /^PT?(\d+(?:\.\d+)?)/.exec(value);
  return match ? Number(match[1]) : null;
}
