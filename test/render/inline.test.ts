import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/model/reply.ts';
import { shorten, showable, tidy, wordsOf } from '../../src/render/inline.ts';
import { anyText } from './samples.ts';

describe('showable', () => {
  it.each([
    ['mots\u00A0: « oui »', 'mots\u00A0: « oui »'],
    ['deux\r\n\r\n  lignes', 'deux lignes'],
    ['tabulation\tet   espaces', 'tabulation et espaces'],
    ['a\u2028b\u2029c\u0085d', 'a b c d'],
    ['zé\u200Bro\uFEFF', 'zéro'],
    ['\u202Egauche\u202C \u2066ici\u2069', 'gauche ici'],
    ['cé\u00ADsure', 'césure'],
    ['\u{E0041}\u{E0042}', ''],
    ['\u3164', ''],
    ['\u0000\u0007\u001B[31m', '[31m'],
    ['\uD800x', '\uFFFDx'],
    ['👨‍👩‍👧 et ❤️‍🔥', '👨‍👩‍👧 et ❤️‍🔥'],
    ['a\u200Db', 'ab'],
    ['a \u0001 b', 'a b'],
  ])('%j → %j', (text, shown) => {
    expect(showable(text)).toBe(shown);
  });

  it('is one line, without anything invisible, whatever the text, and stays so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = showable(text);
        expect(shown).not.toMatch(
          /\p{Cc}|\p{Cs}|[\u2028\u2029\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\s\s/u,
        );
        expect(showable(shown)).toBe(shown);
      }),
    );
  });
});

describe('tidy', () => {
  it('joins neighbours of one style and drops what shows nothing', () => {
    const content: Inline[] = [
      { text: ' Le ' },
      { text: ' sommet' },
      { text: '\u200B', bold: true },
      { text: ' a ', bold: true },
      { text: ' lieu\n' },
    ];
    expect(tidy(content)).toEqual([{ text: 'Le sommet' }, { text: ' a ', bold: true }, { text: 'lieu' }]);
  });

  it('keeps links apart', () => {
    expect(
      tidy([
        { text: 'a', url: 'https://a.example' },
        { text: 'b', url: 'https://b.example' },
      ]),
    ).toHaveLength(2);
  });

  it('shows the same words as one showable text', () => {
    const anyContent = fc.array(fc.record({ text: anyText, bold: fc.boolean() }));
    fc.assert(
      fc.property(anyContent, (content) => {
        const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();
        const apart = content.map(({ text }) => showable(text)).join('');
        expect(squeezed(wordsOf(tidy(content)))).toBe(squeezed(apart));
      }),
    );
  });
});

describe('shorten', () => {
  it.each([
    ['Le sommet', 9, 'Le sommet'],
    ['Le sommet de Pyongyang', 16, 'Le sommet de […]'],
    ['Le sommet de Pyongyang', 15, 'Le sommet […]'],
    ['Le sommet de Pyongyang', 12, 'Le […]'],
    ['anticonstitutionnellement', 12, 'anticons […]'],
    ['  deux\nlignes ', 20, 'deux lignes'],
    ['', 10, ''],
  ])('%j in %i is %j', (text, most, shown) => {
    expect(shorten(text, most)).toBe(shown);
  });

  it('never exceeds its length and never cuts a pair', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 80 }), (text, most) => {
        const shown = shorten(text, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
