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
  it('covers the question with the sentence, its words and names apart', () => {
    expect(of('Luc Bramard a signé le traité', 'signé').cover).toBe(1);
    expect(of('Luc Bramard mange le traité', 'signé').cover).toBeLessThan(1);
    expect(of('Luc Bramard mange du chou', 'signé')).toMatchObject({ names: 1, words: 0 });
    expect(of('Pourquoi Terrasse a-t-il signé ?', 'signé')).toMatchObject({ names: 0, words: 1 });
    expect(of('le chou', 'signé')).toMatchObject({ cover: 0, context: 0, rarest: 0 });
  });

  it('counts the neighbours in the context alone', () => {
    const { cover, context } = of('le traité', 'cargo');
    expect(cover).toBe(0);
    expect(context).toBeGreaterThan(0);
  });

  it('counts near use in soft alone', () => {
    const { cover, soft } = of('des missiles', 'ronronne');
    expect(cover).toBe(0);
    expect(soft).toBeGreaterThan(0);
  });

  it('measures what is asked apart from what is told', () => {
    expect(of('Quel cargo a livré le chou ?', 'cargo').focus).toBe(1);
    expect(of('Quelle charrette a livré le blé ?', 'cargo').focus).toBe(0);
    expect(of('Quelle charrette a livré le blé ?', 'cargo').words).toBe(1);
  });

  it('wants no sentence to say the noun that only names the type of answer', () => {
    expect(of('Quel jour le traité a-t-il été signé ?', 'signé').cover).toBe(1);
    expect(of('Quelle charrette a signé le traité ?', 'signé').cover).toBeLessThan(1);
    expect(of('Quel jour ?', 'signé').cover).toBe(0);
  });

  it('tells the heaviest unit, what nothing meets, and the least met', () => {
    expect(of('Quel cargo a livré ?', 'cargo')).toMatchObject({ rarest: 1, gap: 0, weakest: 1, missing: 0 });
    const half = of('le cargo zibeline', 'cargo');
    expect(half.rarest).toBe(0);
    expect(half.gap).toBeGreaterThan(0.5);
    expect(half.missing).toBe(0.5);
    expect(half.weakest).toBeLessThan(0.3);
  });

  it('finds short sentences shorter', () => {
    expect(of('blé', 'Russie').brevity).toBe(1);
    expect(of('blé', 'cargo').brevity).toBeLessThan(1);
  });

  it('sees units that are neighbours, and close together', () => {
    expect(of('signé le traité', 'signé').adjacent).toBe(1);
    expect(of('La maire et Luc Bramard', 'soldats').adjacent).toBeLessThan(1);
    expect(of('signé le chou', 'signé').adjacent).toBe(0);
    expect(of('signé le traité', 'signé').tight).toBe(1);
    expect(of('cargo en 2030', 'cargo').tight).toBeLessThan(1);
    expect(of('signé', 'signé').tight).toBe(0);
  });

  it('reads meaning from the words in use', () => {
    expect(of('un accord paraphé', 'signé').meaning).toBeGreaterThan(of('du fromage fondu', 'signé').meaning);
    expect(of('zorglubien', 'signé').meaning).toBe(0);
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
    expect(RANKING.cover + RANKING.context + RANKING.soft).toBeGreaterThan(0);
    expect(RANKING.finding).toBeGreaterThan(0);
    expect(THRESHOLD).toBeGreaterThan(0);
    expect(THRESHOLD).toBeLessThan(1);
  });
});
