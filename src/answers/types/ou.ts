import { cityKey, cityKeys } from '../../fr/cities.ts';
import { countryOf } from '../../fr/countries.ts';
import { fold } from '../../fr/letters.ts';
import type { Mention, NameMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { clausesAfter } from './clauses.ts';
import { preferBesideTold } from './segment.ts';

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
/** The spot that has the noun asked. */
const ASKED_SPOT = 1.1;
/** The town in the name of a body, when a town is asked; where a spot is asked it says little. */
const TOWN = 1;
const TOWN_ASIDE = 0.3;
/** What has a name of its own, folded: « dans quelle ville » wants « Brest », not « dans la ville de Brest ». */
const NAMED = /^(?:pays|ville|capitale|commune|region|continent|province|departement|ile)s?$/u;
const IN_NAME = /\s(?:de|d['’]|à|du)\s?(\p{Lu}[\p{L}’' -]*)$/u;
/** « Dans quelle enceinte », « Dans quel hôpital »: a body is asked. */
const BODIES =
  /^(?:enceinte|institution|organisation|instance|universite|ecole|entreprise|club|tribunal|journal|etablissement|media)s?$/u;
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
  find: (view, asked) => {
    const places = view.mentions.filter(isPlace);
    return preferBesideTold(
      [
        ...places.map((mention) => located(mention, view, asked)),
        ...places.flatMap((mention) => townOf(mention, view, asked)),
        ...clausesAfter(SPOTS, view).map((clause) => spot(clause, view, asked)),
      ],
      view,
    );
  },
};

/** « Devant quel monument » → « devant le monument aux soldats »: the spot that has the noun asked. */
function spot(clause: Span, view: View, asked: Asked): Finding {
  const wanted = !NAMED.test(focusOf(asked)) && holdsFocus(clause, view);
  return { ...clause, value: null, strength: wanted ? ASKED_SPOT : SPOT, rule: 'spot' };
}

function holdsFocus({ start, end }: Span, { matches }: View): boolean {
  return matches.some(({ unit, at, strength }) => unit.focus && strength >= 0.5 && start <= at && at < end);
}

/** The town in the name of a body: « Séoul » in « Université Ewha de Séoul ». */
function townOf(mention: NameMention, view: View, asked: Asked): Finding[] {
  const { raw } = view.passage.article;
  const name = mention.kind === 'organisation' ? IN_NAME.exec(raw.slice(mention.start, mention.end))?.[1] : undefined;
  if (name === undefined || !(cityKeys.has(cityKey(name)) || countryOf(name)?.by === 'capital')) return [];
  const strength =
    (NAMED.test(focusOf(asked)) ? TOWN : TOWN_ASIDE) *
    fitsNoun({ start: mention.end - name.length, end: mention.end }, view, asked);
  return [{ start: mention.end - name.length, end: mention.end, value: null, strength, rule: 'town in a name' }];
}

function isPlace(mention: Mention): mention is NameMention {
  return mention.kind === 'place' || mention.kind === 'organisation';
}

function focusOf({ question }: Asked): string {
  return fold(question.terms.find(({ focus }) => focus)?.word ?? '');
}

/** « quel pays » wants a country, « quelle ville » anything but one; other nouns take what comes. */
function fitsNoun(name: Span, view: View, asked: Asked): number {
  const noun = asked.units.find((unit) => unit.generic)?.text.toLowerCase() ?? '';
  const way = countryOf(view.passage.article.raw.slice(name.start, name.end));
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
  const body = BODIES.test(focusOf(asked));
  const place = (mention.kind === 'place') === body ? 0.4 : 1;
  const fits = fitsNoun(mention.name, view, asked);
  const strength = fits * place * (PREPOSITION.test(before) ? BESIDE_PREPOSITION : BARE) * (known ? ASKED_FOR : 1);
  return { start: mention.start, end: mention.end, value: null, strength, rule: `place ${mention.rule}` };
}
