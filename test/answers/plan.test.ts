import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/answers/answer-type.ts';
import { anyText } from '../text/any-text.ts';
import { askedOf, lineOf } from './invented.ts';

const line = lineOf(
  'Le ministre de la Pêche, Luc Bramard, a signé le traité à Bergen le 3 mars 2031. La Russie a protesté. Les soldats sont partis en 2030. Un cargo a livré 300 tonnes de blé. Le traité dort. Le traité a un lieu.',
);
const unitsOf = (question: string, type?: string) =>
  askedOf(line, type ?? line.understand('libre', question).type.name, question).units;
const unit = (question: string, text: string): Unit => {
  const found = unitsOf(question).find((one) => one.text === text);
  if (!found) throw new Error(`no unit « ${text} » in « ${question} »`);
  return found;
};

describe('readAgainst', () => {
  it('makes one unit of a name of several words, in the order of the question', () => {
    expect(unitsOf('Le traité, Luc Bramard l’a signé ?').map(({ text, kind }) => [text, kind])).toEqual([
      ['traité', 'word'],
      ['Luc Bramard', 'name'],
      ['signé', 'word'],
    ]);
    expect(unit('Qui a vu Luc Bramard ?', 'Luc Bramard').stems).toEqual(['luc', 'bramard']);
  });

  it.each([
    ['Que dit Bramard ?', 'Bramard', 'Luc Bramard'],
    ['Que dit Bramar ?', 'Bramar', 'Luc Bramard'],
    ['que dit le ministre de la peche', 'ministre de la peche', 'Luc Bramard'],
    ['Que se passe-t-il à Bergen ?', 'Bergen', 'Bergen'],
  ])('%s: « %s » is %s', (question, words, name) => {
    expect(unit(question, words).clusters.map(({ cluster }) => cluster.name)).toContain(name);
  });

  it('keeps the near-synonyms of a function that names someone, not those of a name', () => {
    const on = lineOf('L’expert Luc Bramard dort. Un spécialiste parle.');
    const [expert] = askedOf(on, 'quoi', 'Que dit l’expert ?').units;
    expect(expert?.clusters.map(({ by }) => by)).toEqual(['role']);
    expect([...(expert?.related.keys() ?? [])]).toContain('specialist');
    expect(unit('Que dit Bramard ?', 'Bramard').related.size).toBe(0);
  });

  it('knows the country that words speak of', () => {
    expect(unit('Que veut Moscou ?', 'Moscou').country?.name).toBe('Russie');
    expect(unit('Que veut la Russie ?', 'Russie').country?.name).toBe('Russie');
    expect(unit('Que fait l’armée russe ?', 'russe').country?.name).toBe('Russie');
    expect(unit('Qui a signé le traité ?', 'traité').country).toBeNull();
  });

  it('tells numbers, names and words', () => {
    expect(unit('Que fait le cargo en 2030 ?', '2030').kind).toBe('number');
    expect(unit('Que fait le cargo ?', 'cargo').kind).toBe('word');
    expect(unit('Que fait Zorglub ?', 'Zorglub').kind).toBe('name');
  });

  it('gives a direction to words only', () => {
    expect(unit('Que fait le cargo ?', 'cargo').direction).not.toBeNull();
    expect(unit('Que fait Ministre ?', 'Ministre').direction).toBeNull();
  });

  it('finds words that mean the same, and no words of near use only', () => {
    expect([...unit('Que font les militaires ?', 'militaires').related.keys()]).toContain('soldat');
    const ways = unitsOf('Où le navire a-t-il livré son froment ?').flatMap(({ related }) =>
      [...related.values()].map(({ by }) => by),
    );
    expect(ways.length).toBeGreaterThan(0);
    expect(ways).not.toContain('vector');
  });

  it('finds what a phrase means', () => {
    const units = askedOf(lineOf('Les pompiers sont partis.'), 'ou', 'Où sont les soldats du feu ?').units;
    expect(units.flatMap(({ related }) => [...related.keys()])).toContain('pompi');
  });

  it('says what the dossier does not know', () => {
    expect(unit('Que dit Zorglub ?', 'Zorglub').unknown).toBe(true);
    expect(unit('Que dit zibeline ?', 'zibeline').unknown).toBe(true);
    expect(unit('Que dit Bramard ?', 'Bramard').unknown).toBe(false);
    expect(unit('Que font les militaires ?', 'militaires').unknown).toBe(false);
    expect(unit('Qui a signé ?', 'signé').unknown).toBe(false);
  });

  it('marks what is asked, and what only names the type of answer', () => {
    expect(unit('Quel jour le traité a-t-il été signé ?', 'jour')).toMatchObject({ focus: true, generic: true });
    expect(unit('Quels jours le traité dort-il ?', 'jours')).toMatchObject({ focus: true, generic: true });
    expect(unit('Quel cargo a livré le blé ?', 'cargo')).toMatchObject({ focus: true, generic: false });
    expect(unit('Qui a vu le jour ?', 'jour')).toMatchObject({ focus: false, generic: false });
    expect(unit('Quel ministre a signé ?', 'ministre').focus).toBe(true);
    expect(unit('Où est le ministre de la Pêche ?', 'ministre de la Pêche').focus).toBe(false);
  });

  it('weighs what is rare more: in the dossier, and in the language', () => {
    const weight = (text: string) => unit(`zut ${text} zut`, text).weight;
    expect(weight('traité')).toBeLessThan(weight('cargo'));
    expect(weight('zibeline')).toBeGreaterThan(weight('protesté'));
    expect(weight('mois')).toBeLessThan(weight('zibeline'));
    expect(weight('300')).toBeGreaterThan(weight('partis'));
    // the commonest words of all news keep a share
    const common = lineOf('Le président dort. La zibeline dort.');
    const [president, zibeline] = askedOf(common, 'libre', 'le président et la zibeline').units;
    expect(president?.weight).toBeGreaterThan(0.1 * (zibeline?.weight ?? 0));
  });

  it('weighs a name by the passages that name it', () => {
    const named = lineOf('Luc Bramard dort. Luc Bramard rit. Luc Bramard chante. Odile Terrasse mange.');
    const [often, once] = askedOf(named, 'qui', 'Luc Bramard aime Odile Terrasse').units.filter(
      (one) => one.kind === 'name',
    );
    expect(often?.weight).toBeLessThan(once?.weight ?? 0);
  });

  it('lets a verb that only carries a noun weigh little', () => {
    const [verb, noun] = askedOf(line, 'quand', 'Quand a-t-il procédé au zibelinage ?').units;
    expect(verb?.weight).toBeLessThan(0.3 * (noun?.weight ?? 0));
  });

  it('reads any text: no unit twice, weights of more than nothing', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', 'Luc Bramard Bergen ', 'Quel jour '), (text, lead) => {
        const { units, question } = askedOf(line, 'libre', lead + text);
        expect(units.length).toBeLessThanOrEqual(question.terms.length);
        for (const { weight, related } of units) {
          expect(weight).toBeGreaterThan(0);
          for (const near of related.values()) {
            expect(near.weight).toBeGreaterThan(0);
            expect(near.weight).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
