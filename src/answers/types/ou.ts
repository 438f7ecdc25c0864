import { fold } from '../../fr/letters.ts';
import type { Mention, NameMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { AnswerType, Asked, Finding } from '../answer-type.ts';
import type { View } from '../view.ts';
import { clausesAfter } from './clauses.ts';
import { leaning } from './leaning.ts';
import { fitsKind, isTown } from './place-kind.ts';
import { preferBesideTold } from './segment.ts';

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
/** « devant la mairie de Lyon » says more than « Lyon »: what lies between is at most a few words that open no clause. */
const BESIDE =
  /^(?:devant|derrière|sous|à bord|au pied|au large|à l['’]intérieur|le long) (?!.*(?<!\p{L})(?:qui|que|où|dont|pour|et|afin)(?!\p{L})).{4,40}$/iu;
const BESIDE_NAMED = 1.05;
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
        ...clausesAfter(SPOTS, view).flatMap((clause) => [
          spot(clause, view, asked),
          ...named(clause, places, view, asked),
        ]),
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

/** « devant le tribunal de Rouen »: the spot up to the place that it is beside, unless a town or its like is asked. */
function named({ start, end }: Span, places: readonly NameMention[], { passage }: View, asked: Asked): Finding[] {
  const place = places.find((mention) => mention.start > start && mention.end <= end);
  if (place === undefined || NAMED.test(focusOf(asked)) || !BESIDE.test(passage.article.raw.slice(start, place.start)))
    return [];
  return [{ start, end: place.end, value: null, strength: BESIDE_NAMED, rule: 'spot beside a place' }];
}

function holdsFocus({ start, end }: Span, { matches }: View): boolean {
  return matches.some(({ unit, at, strength }) => unit.focus && strength >= 0.5 && start <= at && at < end);
}

/** The town in the name of a body: « Séoul » in « Université Ewha de Séoul ». */
function townOf(mention: NameMention, view: View, asked: Asked): Finding[] {
  const { raw } = view.passage.article;
  const name = mention.kind === 'organisation' ? IN_NAME.exec(raw.slice(mention.start, mention.end))?.[1] : undefined;
  if (name === undefined || !isTown(name)) return [];
  const strength = (NAMED.test(focusOf(asked)) ? TOWN : TOWN_ASIDE) * fitsKind(genericOf(asked), name);
  return [{ start: mention.end - name.length, end: mention.end, value: null, strength, rule: 'town in a name' }];
}

function isPlace(mention: Mention): mention is NameMention {
  return mention.kind === 'place' || mention.kind === 'organisation';
}

function focusOf({ question }: Asked): string {
  return fold(question.terms.find(({ focus }) => focus)?.word ?? '');
}

function genericOf({ units }: Asked): string {
  return fold(units.find(({ generic }) => generic)?.text ?? '');
}

function located(mention: NameMention, view: View, asked: Asked): Finding {
  const before = view.passage.article.raw.slice(Math.max(view.passage.start, mention.start - 20), mention.start);
  const cluster = view.clusterOf(mention);
  const known = asked.units.some((unit) =>
    unit.clusters.some((match) => match.cluster === cluster && match.by !== 'metonymy'),
  );
  const body = BODIES.test(focusOf(asked));
  const place = (mention.kind === 'place') === body ? 0.4 : 1;
  const fits = fitsKind(genericOf(asked), view.passage.article.raw.slice(mention.name.start, mention.name.end));
  const strength = fits * place * leaning(before, mention.text, asked) * (known ? ASKED_FOR : 1);
  return { start: mention.start, end: mention.end, value: null, strength, rule: `place ${mention.rule}` };
}
