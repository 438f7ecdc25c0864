import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fr/letters.ts';
import { tokenize } from '../../src/fr/tokens.ts';

const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.word)
    .join('|');

describe('tokenize', () => {
  it.each([
    // Elision: the article apart, with any apostrophe
    ["l'accord d’Helsinki", "l'|accord|d’|Helsinki"],
    ['jusqu’à, lorsqu’il, puisqu’on, quoiqu’elle', 'jusqu’|à|lorsqu’|il|puisqu’|on|quoiqu’|elle'],
    ["QU'EST-CE QUE C'EST", "QU'|EST|CE|QUE|C'|EST"],
    ['d’« accord »', 'd’|accord'],
    ['c’qu’il a', 'c’|qu’|il|a'],
    ['d’aujourd’hui', 'd’|aujourd’hui'],
    // Not elision: one word
    ['aujourd’hui quelqu’un', 'aujourd’hui|quelqu’un'],
    ['les prud’hommes, la presqu’île', 'les|prud’hommes|la|presqu’île'],
    ["M. O'Brien et l’O’Brien", "M|O'Brien|et|l’|O’Brien"],
    ['KCNA’s', 'KCNA’s'],
    ['rock ’n’ roll', 'rock|n|roll'],
    // Hyphens part words
    ['Kim Jong-un', 'Kim|Jong|un'],
    ['a-t-il', 'a|t|il'],
    // Letters of other alphabets and combining marks
    ['œuvre Кремль 北京', 'œuvre|Кремль|北京'],
    ['e\u0301te\u0301', 'e\u0301te\u0301'],
    ['\u0301a \u0301', 'a'],
    // Numbers
    ['1.200 et 2,5 %', '1.200|et|2,5'],
    ['24\u202F000', '24|000'],
    ['21h45, le 18.', '21|h|45|le|18'],
    ['KN-23 G7', 'KN|23|G|7'],
    // Nothing to read
    ['', ''],
    ['… ! 🙂 «»', ''],
  ])('%s → %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('gives slices in order that do not overlap, and leaves out no letter and no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aBéŒ’' -«.,7\u00A0\u0301я🙂") }), (text) => {
        let end = 0;
        let rest = '';
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.word);
          expect(token.folded).toBe(fold(token.word));
          rest += text.slice(end, token.start);
          end = token.end;
        }
        expect(rest + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
