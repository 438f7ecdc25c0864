import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/model/reply.ts';
import { wrapContent } from '../../src/render/wrap.ts';

const lines = (content: readonly Inline[], width: number) =>
  wrapContent(content, width).map((line) => line.map(({ text }) => text).join(''));

describe('wrapContent', () => {
  it.each([
    ['un deux trois', 8, ['un deux', 'trois']],
    ['un deux trois', 100, ['un deux trois']],
    ['anticonstitutionnellement oui', 8, ['anticonstitutionnellement', 'oui']],
    ['«\u00A0un\u00A0» deux', 8, ['«\u00A0un\u00A0»', 'deux']],
    ['北韓 北韓 a', 9, ['北韓 北韓', 'a']],
    ['e\u0301te\u0301 a', 5, ['e\u0301te\u0301 a']],
  ])('%s in %i columns', (text, width, expected) => {
    expect(lines([{ text }], width)).toEqual(expected);
  });

  it('keeps together a word whose style changes inside it', () => {
    expect(wrapContent([{ text: 'de l’' }, { text: 'accord signé', bold: true }, { text: '.' }], 11)).toEqual([
      [{ text: 'de l’' }, { text: 'accord', bold: true }],
      [{ text: 'signé', bold: true }, { text: '.' }],
    ]);
  });

  it('keeps bold the spaces between bold words', () => {
    expect(wrapContent([{ text: 'a b', bold: true }, { text: ' c' }], 20)).toEqual([
      [{ text: 'a b', bold: true }, { text: ' c' }],
    ]);
  });

  it('loses no word and respects the width', () => {
    const word = fc.constantFrom('a', 'bon', 'sommet', 'pyongyang', 'l’accord');
    const content = fc.array(fc.record({ text: fc.array(word).map((words) => words.join(' ')), bold: fc.boolean() }));
    fc.assert(
      fc.property(content, fc.integer({ min: 30, max: 60 }), (inlines, width) => {
        const all = inlines.map(({ text }) => text).join('');
        const wrapped = lines(inlines, width);
        expect(wrapped.join(' ').split(' ').filter(Boolean)).toEqual(all.split(' ').filter(Boolean));
        for (const line of wrapped) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
