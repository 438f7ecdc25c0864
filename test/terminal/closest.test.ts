import { describe, expect, it } from 'vitest';
import { closest } from '../../src/terminal/closest.ts';

const NAMES = ['aide', 'combien', 'comment', 'demander', 'où', 'pourquoi', 'quand', 'qui', 'quoi', 'sources'];

describe('closest', () => {
  it.each([
    ['qand', 'quand'],
    ['QUAND', 'quand'],
    ['pourkoi', 'pourquoi'],
    ['source', 'sources'],
    ['coment', 'comment'],
    ['ou', 'où'],
    ['sou', 'sources'],
    ['pour', 'pourquoi'],
    ['com', null],
    ['kwa', null],
    ['pyongyang', null],
    ['', null],
  ])('%s → %s', (typed, name) => {
    expect(closest(typed, NAMES)).toBe(name);
  });
});
