import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauses } from '../../../src/annotate/clause/clause.ts';
import type { ClauseMention } from '../../../src/model/mention.ts';
import { segmentText } from '../../../src/text/segment.ts';

function read(text: string): ClauseMention[] {
  return clauses.annotate({ text, sentences: segmentText(text), published: null }) as ClauseMention[];
}

function shown(text: string): string[] {
  return read(text).map(({ kind, text: words, body }) => `${kind}: ${words} | ${text.slice(body.start, body.end)}`);
}

const CORPUS: readonly (readonly [string, readonly string[]])[] = [
  // purpose
  [
    'La Russie a utilisé son veto pour stopper la surveillance des sanctions, un geste rare.',
    ['purpose: pour stopper la surveillance des sanctions | stopper la surveillance des sanctions'],
  ],
  // what the aim is
  ['Objectif : sauver le pont.', ['purpose: Objectif : sauver le pont | sauver le pont']],
  ['But : sauver le pont.', ['purpose: But : sauver le pont | sauver le pont']],
  ['L’objectif est de dormir.', ['purpose: objectif est de dormir | dormir']],
  ['L’objectif était de dormir.', ['purpose: objectif était de dormir | dormir']],
  ['Le but est de dormir.', ['purpose: but est de dormir | dormir']],
  ['Le but était de dormir.', ['purpose: but était de dormir | dormir']],
  ['L’objectif étant de dormir.', ['purpose: objectif étant de dormir | dormir']],
  ['Le but étant de dormir.', ['purpose: but étant de dormir | dormir']],
  ['L’idée est de dormir.', ['purpose: idée est de dormir | dormir']],
  ['La mission est de dormir.', ['purpose: mission est de dormir | dormir']],
  // infinitives that are nouns elsewhere
  ['On enquête pour savoir si le pont tient.', ['purpose: pour savoir si le pont tient | savoir si le pont tient']],
  ['Il part afin de pouvoir dormir.', ['purpose: afin de pouvoir dormir | pouvoir dormir']],
  ['Il part pour mieux vivre.', ['purpose: pour mieux vivre | mieux vivre']],
  ['Il sort pour déjeuner.', ['purpose: pour déjeuner | déjeuner']],
  ['Il sort pour dîner.', ['purpose: pour dîner | dîner']],
  ['Il vote pour le pouvoir.', []],
  ['Il part pour ne pas rester seul.', ['purpose: pour ne pas rester seul | ne pas rester seul']],
  ['Il s’est présenté pour être interrogé.', ['purpose: pour être interrogé | être interrogé']],
  ['Les outils qui servent pour couper le bois sont vieux.', ['purpose: pour couper le bois | couper le bois']],
  ['On agit afin d’éviter le gel de mars.', ['purpose: afin d’éviter le gel de mars | éviter le gel de mars']],
  ['On agit pour que la crise cesse.', ['purpose: pour que la crise cesse | la crise cesse']],
  ['Il est venu dans le but de vendre sa maison.', ['purpose: dans le but de vendre sa maison | vendre sa maison']],
  [
    'Il livre des vivres pour aider les villes, les villages et les hameaux.',
    ['purpose: pour aider les villes, les villages et les hameaux | aider les villes, les villages et les hameaux'],
  ],
  ['Il vit depuis peu à Vesoul (Haute-Saône).', []],
  ['Il pleut aussi à Béthune (Pas-de-Calais).', []],
  ['Il reste pour l’instant à Paris.', []],
  ['Il vote pour la deuxième fois.', []],
  ['Il est trop jeune pour voter.', []],
  ['Il vote pour papier et pour avenir.', []],
  [
    'Ils viennent pour manger puis repartent, ou pour manger restent.',
    ['purpose: pour manger puis repartent | manger puis repartent', 'purpose: pour manger | manger'],
  ],
  // cause
  ['Il est parti parce que la pluie tombait, dit-il.', ['cause: parce que la pluie tombait | la pluie tombait']],
  ['Le match est reporté en raison de la neige.', ['cause: en raison de la neige | la neige']],
  [
    'Pour des raisons évidentes de sécurité, le pont est fermé.',
    ['cause: Pour des raisons évidentes de sécurité | évidentes de sécurité'],
  ],
  ['Il perd à cause des erreurs du gardien.', ['cause: à cause des erreurs du gardien | erreurs du gardien']],
  ['Elle refuse, faute de « preuves solides ».', ['cause: faute de « preuves solides » | « preuves solides »']],
  [
    'Il reste, car, malgré le froid, il est bien.',
    ['cause: car, malgré le froid, il est bien | malgré le froid, il est bien'],
  ],
  ['La panne s’explique par le gel.', ['cause: s’explique par le gel | le gel']],
  [
    'S’il court, c’est que son frère, marin, a gagné.',
    ['cause: c’est que son frère, marin, a gagné | son frère, marin, a gagné'],
  ],
  ['Ils réagissent après que le juge a parlé.', ['cause: après que le juge a parlé | le juge a parlé']],
  [
    'Le club est condamné pour les insultes de ses joueurs.',
    ['cause: pour les insultes de ses joueurs | les insultes de ses joueurs'],
  ],
  ['Il a été condamné pour avoir tué un homme.', ['cause: pour avoir tué un homme | avoir tué un homme']],
  ['Il s’est excusé pour s’être trompé.', ['cause: pour s’être trompé | s’être trompé']],
  [
    'Ils partent, craignant que le pont ne cède.',
    ['cause: craignant que le pont ne cède | craignant que le pont ne cède'],
  ],
  [
    'Le sommet étant axé sur la défense, il a parlé.',
    ['cause: Le sommet étant axé sur la défense | Le sommet étant axé sur la défense'],
  ],
  ['Elle est revenue par amour.', ['cause: par amour | amour']],
  ['Ils reculent face à la crise.', ['cause: face à la crise | la crise']],
  ['Ils font face à la crise.', []],
  ['Il a pris un car de police.', []],
  ['Il est condamné pour l’instant au silence.', []],
  // means
  [
    'Il aide son voisin en livrant des armes et des munitions.',
    ['means: en livrant des armes et des munitions | livrant des armes et des munitions'],
  ],
  ['Il gagne en s’imposant chez lui.', ['means: en s’imposant chez lui | s’imposant chez lui']],
  ['Il est venu à bord d’un train blindé.', ['means: à bord d’un train blindé | un train blindé']],
  ['Il a été accueilli par une grande cérémonie.', ['means: par une grande cérémonie | une grande cérémonie']],
  ['On répond en ligne ou par téléphone.', ['means: en ligne ou par téléphone | ligne ou par téléphone']],
  ['On répond en ligne et chez soi.', ['means: en ligne | ligne']],
  ['Il est en ligne de mire.', []],
  ['Il est en ligne avec elle.', []],
  ['Ils ont parlé par téléphone.', ['means: par téléphone | téléphone']],
  ['Elle voyage en avion.', ['means: en avion | avion']],
  ['Il agit à l’aide de blindés, puis part.', ['means: à l’aide de blindés | blindés']],
  ['Il vit en Ukraine, en mars, en avant.', []],
  ['Arrêté par la police, par un officier, par Vladimir Martin.', []],
  ['Par exemple, par an, par la suite, par ailleurs.', []],
  ['Il est en train de partir.', []],
  ['Tout en restant calme.', []],
  // both: « grâce à » is a cause and a means
  [
    'Il gagne grâce à son gardien.',
    ['cause: grâce à son gardien | son gardien', 'means: grâce à son gardien | son gardien'],
  ],
  // definition
  ['Cette visite est une victoire.', ['definition: est une victoire | une victoire']],
  [
    'Réunis à Brest, une ville de Bretagne, ils parlent.',
    ['definition: une ville de Bretagne | une ville de Bretagne'],
  ],
  ['Andrei Martin, expert de la Corée, a parlé.', ['definition: expert de la Corée | expert de la Corée']],
  [
    'Le chef du Service de renseignement (SR) est là.',
    ['definition: Service de renseignement (SR) | Service de renseignement'],
  ],
  [
    'La grève, c’est-à-dire l’arrêt du travail, dure.',
    ['definition: c’est-à-dire l’arrêt du travail | l’arrêt du travail'],
  ],
  [
    'Il est au service médico-légal régional (SMLR).',
    ['definition: service médico-légal régional (SMLR) | service médico-légal régional'],
  ],
  ['La technique consiste à déposer un film.', ['definition: consiste à déposer un film | déposer un film']],
  ['Un outil appelé « le ciseau ».', ['definition: appelé « le ciseau » | « le ciseau »']],
  ['Il a appelé le médecin.', []],
  ['Il est parti, c’est une chance.', []],
  ['La Pologne, les Pays-Bas et l’Ukraine.', []],
  ['Lundi, un nul suffit.', []],
  // where a clause ends
  ['Il vient pour parler de paix alors que la guerre dure.', ['purpose: pour parler de paix | parler de paix']],
  ['Il vient pour parler de paix, selon un témoin.', ['purpose: pour parler de paix | parler de paix']],
  ['« Je viens pour parler », dit-il.', ['purpose: pour parler | parler']],
  ['"Je viens pour parler", dit-il.', ['purpose: pour parler | parler']],
  [
    'Elle part pour éviter des "provocations".',
    ['purpose: pour éviter des "provocations" | éviter des "provocations"'],
  ],
  ['Il la remercie pour son aide et a promis de revenir.', ['cause: pour son aide | son aide']],
  [
    'Il vient pour voir l’homme qui dirige le pays.',
    ['purpose: pour voir l’homme qui dirige le pays | voir l’homme qui dirige le pays'],
  ],
  ['', []],
];

test.each(CORPUS)('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('tells the weak connectives', () => {
  expect(read('Ils reculent face à la crise.').map(({ rule, value }) => [rule, value])).toEqual([
    ['cause-weak', 'face à'],
  ]);
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'pour',
    'avoir',
    'parler',
    'de',
    'parce',
    'que',
    'qu’',
    'en',
    'livrant',
    'par',
    'une',
    'X',
    ',',
    '.',
    '"',
    '«',
    '»',
    '(',
    ')',
    'SVR',
    'est',
    'et',
    'étant',
    'face',
    'à',
    'appelé',
    'le',
    'amour',
    '\n',
    '–',
    'condamné',
    'a',
    'dit',
    ';',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  test('gives sorted slices inside sentences, disjoint within a kind', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = segmentText(text);
        const ends = new Map<string, number>();
        let start = 0;
        for (const mention of read(text)) {
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.start).toBeGreaterThanOrEqual(start);
          expect(mention.start).toBeGreaterThanOrEqual(ends.get(mention.kind) ?? 0);
          expect(mention.body.start).toBeGreaterThanOrEqual(mention.start);
          expect(mention.body.end).toBeLessThanOrEqual(mention.end);
          expect(mention.body.end).toBeGreaterThan(mention.body.start);
          expect(sentences.some((sentence) => mention.start >= sentence.start && mention.end <= sentence.end)).toBe(
            true,
          );
          ends.set(mention.kind, mention.end);
          start = mention.start;
        }
      }),
    );
  });
});
