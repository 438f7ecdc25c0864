import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/render/timeline.ts';

/** Width and height, from the header of a PNG. */
function size(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  return [view.getUint32(16), view.getUint32(20)];
}

const POINT = {
  date: '18 juin 2024',
  count: '3 articles',
  text: 'Vladimir Poutine est arrivé à Pyongyang.',
  source: 'News7',
};

describe('a timeline', () => {
  it('is a picture as high as its points need', async () => {
    const [width, one] = size(await drawTimeline('Chronologie', [POINT]));
    const [, two] = size(await drawTimeline('Chronologie', [POINT, { ...POINT, count: '', text: 'mot '.repeat(400) }]));
    expect(width).toBe(1_000);
    expect(two).toBeGreaterThan(one + 80);
    expect(two).toBeLessThan(1_000);
  });
});
