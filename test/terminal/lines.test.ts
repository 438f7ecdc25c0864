import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/terminal/lines.ts';
import { streamOf } from './stand-in.ts';

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe('linesOf', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb'], ['a', 'b']],
    [
      ['a', 'b\nc', '\n\nd'],
      ['ab', 'c', '', 'd'],
    ],
    [['a\u2028b\n'], ['a\u2028b']],
    [[''], []],
  ])('%j', async (chunks, lines) => {
    expect(await collect(linesOf(streamOf(...chunks)))).toEqual(lines);
  });

  it('gives the lines of a text however its bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/gu, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        expect(await collect(linesOf(streamOf(...chunks)))).toEqual(lines);
      }),
      { numRuns: 50 },
    );
  });
});
