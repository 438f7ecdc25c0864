import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hollowIn } from '../../src/ask/hollow.ts';

const hollow = (text: string) => hollowIn(text).map(({ start, end }) => text.slice(start, end));

describe('hollowIn', () => {
  it.each([
    ['Qui est mort selon la maire ?', 'selon'],
    ['Que dit-il d’après la maire ?', 'd’après'],
    ['Que dit la maire à propos du pont ?', 'à propos du'],
    ['Que dit la maire au sujet des bacs ?', 'au sujet des'],
    ['Combien de bacs par rapport aux années 1990 ?', 'par rapport aux'],
    ['Que dit-elle en ce qui concerne le pont ?', 'en ce qui concerne'],
    ['Que dit-elle pour ce qui est du pont ?', 'pour ce qui est du'],
    ['Est-ce sûr du point de vue des marins ?', 'du point de vue des'],
    ['Que fait-on en matière d’impôts ?', 'en matière d’'],
    ['Que coûte-t-il en termes d’emplois ?', 'en termes d’'],
    ['Que change-t-on au niveau des tarifs ?', 'au niveau des'],
    ['Quelle réponse de la part du port ?', 'de la part du'],
    ['Quel geste à l’égard des marins ?', 'à l’égard des'],
    ['Quelle plainte à l’encontre du port ?', 'à l’encontre du'],
    ['Quelle attitude vis-à-vis de Bergen ?', 'vis-à-vis de'],
    ['Qui parle dans le cadre du procès ?', 'dans le cadre du'],
    ['Qui parle au cours du procès ?', 'au cours du'],
    ['Qui chante lors de la fête ?', 'lors de'],
    ['Qui chante au moment de la fête ?', 'au moment de'],
    ['Qui chante à l’occasion de la fête ?', 'à l’occasion de'],
    ['Qui gagne à l’issue du vote ?', 'à l’issue du'],
    ['Qui part à la suite du vote ?', 'à la suite du'],
    ['Que faire en cas d’orage ?', 'en cas d’'],
    ['Que dit-elle en tant que maire ?', 'en tant que'],
    ['Qui vote au sein du conseil ?', 'au sein du'],
    ['Où aller à partir de Bergen ?', 'à partir de'],
    ['Qui paie à compter de lundi ?', 'à compter de'],
    ['Qui est en train de chercher ?', 'en train de'],
    ['Qui est sur le point de vendre ?', 'sur le point de'],
    ['Que fait-on en vue de vendre ?', 'en vue de'],
    ['Pourquoi ne part-il pas tout de suite ?', 'tout de suite'],
    ['Combien de jours de suite ?', 'de suite'],
    ['Qui chante à nouveau ?', 'à nouveau'],
    ['Qui chante de nouveau ?', 'de nouveau'],
    ['C’est quoi, au juste ?', 'au juste'],
    ['Qui, par exemple, chante ?', 'par exemple'],
    ['Combien de bacs, à peu près ?', 'à peu près'],
    ['Qui est tout à fait prêt ?', 'tout à fait'],
    ['Qui chante en particulier ?', 'en particulier'],
    ['Qui chante, à ton avis ?', 'à ton avis'],
    ['Qui chante, à votre avis ?', 'à votre avis'],
    ['Qui chante, s’il te plaît ?', 's’il te plaît'],
    ['Qui chante, s’il vous plaît ?', 's’il vous plaît'],
    ['De quoi s’agit-il ?', 's’agit'],
  ])('%s', (text, expected) => {
    expect(hollow(text)).toContain(expected);
  });

  it.each([
    'Comment est-il venu en train de Bergen ?',
    'Qui a une vue de la mer ?',
    'Qui a tenu ce propos ?',
    'Quel est le niveau de la mer ?',
    'Qui part après la fête ?',
  ])('leaves %s', (text) => {
    expect(hollow(text)).toEqual([]);
  });

  it('gives slices of any text', () => {
    const pieces = fc.constantFrom('au', 'sujet', 'du', 'd’', 'après', 'en', 'train', 'de', 'partir', 'œ', '🙂', ',');
    fc.assert(
      fc.property(fc.array(pieces), (words) => {
        const text = words.join(' ');
        for (const { start, end } of hollowIn(text)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toMatch(/^\p{L}.*[\p{L}’]$/u);
        }
      }),
    );
  });
});
