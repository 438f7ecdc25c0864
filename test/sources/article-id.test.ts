import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIds } from '../../src/sources/article-id.ts';

describe('short names of articles', () => {
  test.each([
    [
      ['000_2f87.txt', '001_843b.txt'],
      ['000', '001'],
    ],
    [
      ['a.b.txt', 'a.c.txt'],
      ['a.b', 'a.c'],
    ],
    [
      ['a.txt', 'a.md'],
      ['a', 'a.md'],
    ],
    [
      ['fil.xml', 'fil.xml', 'fil.xml'],
      ['fil', 'fil.xml', 'fil.xml-2'],
    ],
    [['_.txt'], ['_.txt']],
  ])('%j → %j', (files, ids) => {
    expect(articleIds(files)).toEqual(ids);
  });

  test('are all different', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ab_.]{1,6}\.txt$/u)), (files) => {
        const ids = articleIds(files);
        expect(new Set(ids).size).toBe(files.length);
      }),
    );
  });
});
