import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Features, measure, nearness } from '../../src/answers/features.ts';
import { CONFIDENCE, CONFIDENCE_BIAS, RANKING, THRESHOLD } from '../../src/answers/learned.ts';
import type { Line } from '../../src/desk.ts';
import { anyText } from '../text/any-text.ts';
import { article, askedOf, lineOf, viewFor } from './invented.ts';

const TEXT =
  'Luc Bramard a signé le traité à Bergen le 3 mars 2031. Un cargo a livré 300 tonnes de blé au port de Bergen en 2030. La Russie proteste. Les soldats, selon la maire, « dorment debout » depuis hier.';
const line = lineOf(
  TEXT,
  'Le pont du Nord a été fermé parce que la rivière débordait. La centrale nucléaire ronronne.',
);

const of = (question: string, words: string, on: Line = line): Omit<Features, 'finding' | 'near'> => {
  const asked = askedOf(on, on.understand('libre', question).type.name, question);
  return measure(viewFor(on, asked, words), asked, 0.5);
};

describe('measure', () => {
  it('covers the question with the sentence, its words apart', () => {
    expect(of('Luc Bramard a signé le traité', 'signé').soft).toBe(1);
    expect(of('Luc Bramard mange le traité', 'signé').soft).toBeLessThan(1);
    expect(of('Luc Bramard mange du chou', 'signé').words).toBe(0);
    expect(of('Pourquoi Terrasse a-t-il signé ?', 'signé').words).toBe(1);
    expect(of('le chou', 'signé')).toMatchObject({ words: 0, context: 0 });
  });

  it('counts the neighbours in the context alone', () => {
    const { words, context } = of('le traité', 'cargo');
    expect(words).toBe(0);
    expect(context).toBeGreaterThan(0);
  });

  it('counts near use in soft alone', () => {
    const { words, soft } = of('des missiles', 'ronronne');
    expect(words).toBe(0);
    expect(soft).toBeGreaterThan(0);
  });

  it('leaves what is asked out of what is told', () => {
    expect(of('Quelle charrette a livré le blé ?', 'cargo').words).toBe(1);
    expect(of('Quelle charrette a livré le chou ?', 'cargo').words).toBeLessThan(1);
  });

  it('wants no sentence to say how the answer should be', () => {
    expect(of('Quel jour le traité a-t-il été signé ?', 'signé').missing).toBe(0);
    expect(of('Quel jour exactement le traité a-t-il été signé ?', 'signé').missing).toBe(0);
    expect(of('Quelle charrette a signé le traité ?', 'signé').missing).toBeGreaterThan(0);
    expect(of('Quel jour ?', 'signé').context).toBe(0);
    expect(of('Quel jour exactement le traité a-t-il été mangé ?', 'signé').words).toBeCloseTo(
      of('Quel jour le traité a-t-il été mangé ?', 'signé').words,
    );
  });

  it('counts what nothing meets', () => {
    expect(of('Quel cargo a livré ?', 'cargo').missing).toBe(0);
    expect(of('le cargo zibeline', 'cargo').missing).toBe(0.5);
  });

  it('finds short sentences shorter', () => {
    expect(of('blé', 'Russie').brevity).toBe(1);
    expect(of('blé', 'cargo').brevity).toBeLessThan(1);
  });

  it('sees units that are neighbours', () => {
    expect(of('signé le traité', 'signé').adjacent).toBe(1);
    expect(of('La maire et Luc Bramard', 'soldats').adjacent).toBeLessThan(1);
    expect(of('signé le chou', 'signé').adjacent).toBe(0);
  });

  it.each([
    ['Bramard n’a pas encore signé le traité.', 'Quand Bramard a-t-il signé le traité ?', 1],
    ['Bramard n’a jamais, dit-il, signé.', 'Quand Bramard a-t-il signé ?', 1],
    ['Le port ne rouvrira plus.', 'Quand le port rouvrira-t-il ?', 1],
    ['Bramard n’a signé qu’un traité.', 'Quand Bramard a-t-il signé ?', 0],
    ['Bramard craint qu’il ne signe.', 'Quand Bramard a-t-il signé ?', 0],
    ['Bramard a signé le traité.', 'Quand Bramard a-t-il signé le traité ?', 0],
    ['Bramard a signé le traité.', 'Pourquoi Bramard n’a-t-il pas signé le traité ?', 1],
    ['Bramard n’a pas signé le traité.', 'Pourquoi Bramard n’a-t-il pas signé le traité ?', 0],
    ['Bramard ne dort pas.', 'Où est le port ?', 0],
  ])('%s %s: denied %d', (text, question, denied) => {
    const only = lineOf(text);
    const asked = askedOf(only, 'quand', question);
    expect(measure(viewFor(only, asked, text.slice(0, 9)), asked, 1).denied).toBe(denied);
  });

  it('hands on the score of the search', () => {
    expect(of('traité', 'signé').retrieval).toBe(0.5);
  });

  it('looks for what is quoted, whatever its case', () => {
    expect(of('Qui a dit « Dorment debout » ?', 'soldats').quoted).toBe(1);
    expect(of('Qui a dit « dorment debout » et « chantent faux » ?', 'soldats').quoted).toBe(0.5);
    expect(of('Qui a dit « chantent faux » ?', 'soldats').quoted).toBe(0);
    expect(of('Qui dorment debout ?', 'soldats').quoted).toBe(0);
  });

  it.each([
    ['Que s’est-il passé en mars 2031 ?', 'signé', 1],
    ['Que s’est-il passé le 3 mars 2031 ?', 'signé', 1],
    ['Que s’est-il passé en 2029 ?', 'signé', -1],
    ['Que s’est-il passé ?', 'signé', 0],
    ['Que s’est-il passé en mars 2031 ?', 'Russie', 0],
  ])('%s against « … %s … »: time %d', (question, words, time) => {
    expect(of(question, words).time).toBe(time);
  });

  it('keeps every feature between -1 and 1, in any text', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom('Qui a vu le navire en 2030 ?', '« Bergen »', 'Quel jour ?', ''),
        (text, title, words) => {
          const any = lineOf(article('a', `Le navire, dit-on. ${text}\nBergen en 2030.`, { title }));
          const asked = askedOf(any, 'quand', words + text.slice(0, 40));
          for (const { text: sentence } of any.dossier.library.passages) {
            for (const value of Object.values(measure(viewFor(any, asked, sentence), asked, 1))) {
              expect(value).toBeGreaterThanOrEqual(-1);
              expect(value).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('nearness', () => {
  const asked = askedOf(line, 'quand', 'Quand Bramard a-t-il signé ?');
  const view = viewFor(line, asked, 'signé');
  const at = (words: string) => {
    const start = TEXT.indexOf(words);
    return nearness({ start, end: start + words.length, value: null, strength: 1, rule: 'test' }, view);
  };

  it('falls with the distance to what is met', () => {
    expect(at('traité')).toBeGreaterThan(at('Bergen'));
    expect(at('Bergen')).toBeGreaterThan(at('le 3 mars 2031'));
    expect(at('Luc Bramard a signé le traité')).toBe(1);
  });

  it('is 0 when nothing is met', () => {
    const other = askedOf(line, 'quand', 'zibeline');
    expect(nearness({ start: 0, end: 3, value: null, strength: 1, rule: 'test' }, viewFor(line, other, 'signé'))).toBe(
      0,
    );
  });
});

describe('what was learned', () => {
  it('is of a sane size, and some of it counts', () => {
    for (const weight of [...Object.values(RANKING), ...Object.values(CONFIDENCE), CONFIDENCE_BIAS]) {
      expect(Number.isFinite(weight)).toBe(true);
      expect(Math.abs(weight)).toBeLessThan(30);
    }
    expect(RANKING.context + RANKING.words + RANKING.soft).toBeGreaterThan(0);
    expect(RANKING.finding).toBeGreaterThan(0);
    expect(THRESHOLD).toBeGreaterThan(0);
    expect(THRESHOLD).toBeLessThan(1);
  });
});
