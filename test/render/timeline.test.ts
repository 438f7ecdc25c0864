import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/render/timeline.ts';
import { sizeOfPng } from './png.ts';

const POINT = {
  date: '18 juin 2024',
  count: '3 articles',
  text: 'Vladimir Poutine est arrivé à Pyongyang.',
  source: 'News7',
};

describe('a timeline', () => {
  it('is a picture as high as its points need', async () => {
    const [width, one] = sizeOfPng(await drawTimeline('Chronologie', [POINT]));
    const [, two] = sizeOfPng(
      await drawTimeline('Chronologie', [POINT, { ...POINT, count: '', text: 'mot '.repeat(400) }]),
    );
    expect(width).toBe(1_000);
    expect(two).toBeGreaterThan(one + 80);
    expect(two).toBeLessThan(1_000);
  });
});
