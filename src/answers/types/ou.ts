import { countryOf } from '../../fr/countries.ts';
import type { Mention, NameMention } from '../../model/mention.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { clausesAfter } from './clauses.ts';

/** A place after a preposition of place is where something is; without one it may be only someone's country. */
const BESIDE_PREPOSITION = 1;
const BARE = 0.55;
/** « entre les deux tours », « sur le parvis »: a spot without a name. */
const SPOT = 0.3;
const SPOTS = [
  'au large de',
  'au pied de',
  'au bord de',
  'à bord de',
  'à côté de',
  'près de',
  'autour de',
  'au centre de',
  'à l’intérieur de',
  'entre',
  'dans',
  'sur',
  'sous',
  'devant',
  'derrière',
  'chez',
  'à travers',
  'le long de',
];
/** A place that the question already names is rarely its answer. */
const ASKED_FOR = 0.3;
const PREPOSITION =
  /(?:^|[^\p{L}])(?:à|au|aux|en|dans|sur|sous|chez|devant|derrière|près de|près du|vers|depuis|de|du|d['’])\s*(?:la|le|les|l['’]|une?)?\s*$/iu;

export const ou: AnswerType = {
  name: 'ou',
  cues: [
    'ou',
    'ou est ce que',
    'd ou',
    'par ou',
    'c est ou',
    'vers ou',
    'dans quel pays',
    'dans quelle ville',
    'a quel endroit',
    'en quel lieu',
  ],
  nouns: [
    'pays',
    'ville',
    'lieu',
    'endroit',
    'region',
    'continent',
    'place',
    'capitale',
    'quartier',
    'rue',
    'stade',
    'salle',
    'hopital',
    'enceinte',
    'site',
    'zone',
    'province',
    'batiment',
    'monument',
    'destination',
    'commune',
    'departement',
    'ile',
    'aeroport',
    'prison',
    'hotel',
    'port',
  ],
  needsFinding: true,
  find: (view, asked) => [
    ...view.mentions.filter(isPlace).map((mention) => located(mention, view, asked)),
    ...clausesAfter(SPOTS, view).map((clause) => ({ ...clause, value: null, strength: SPOT, rule: 'spot' })),
  ],
};

function isPlace(mention: Mention): mention is NameMention {
  return mention.kind === 'place' || mention.kind === 'organisation';
}

/** « quel pays » wants a country, « quelle ville » anything but one; other nouns take what comes. */
function fitsNoun(mention: NameMention, view: View, asked: Asked): number {
  const noun = asked.units.find((unit) => unit.generic)?.text.toLowerCase() ?? '';
  const way = countryOf(view.passage.article.raw.slice(mention.name.start, mention.name.end));
  if (/^pays$/u.test(noun)) return way?.by === 'name' ? 1 : 0.5;
  if (/^(?:villes?|capitales?|communes?)$/u.test(noun)) return way?.by === 'name' ? 0.3 : 1;
  return 1;
}

function located(mention: NameMention, view: View, asked: Asked): Finding {
  const before = view.passage.article.raw.slice(Math.max(view.passage.start, mention.start - 20), mention.start);
  const cluster = view.clusterOf(mention);
  const known = asked.units.some((unit) =>
    unit.clusters.some((match) => match.cluster === cluster && match.by !== 'metonymy'),
  );
  const place = mention.kind === 'place' ? 1 : 0.4;
  const fits = fitsNoun(mention, view, asked);
  const strength = fits * place * (PREPOSITION.test(before) ? BESIDE_PREPOSITION : BARE) * (known ? ASKED_FOR : 1);
  return { start: mention.start, end: mention.end, value: null, strength, rule: `place ${mention.rule}` };
}
