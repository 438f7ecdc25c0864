import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/render/date-words.ts';
import { resolvedDate } from '../../src/render/resolved-date.ts';

describe('resolvedDate', () => {
  it.each([
    ['mercredi', '2024-06-19'],
    ['l’an dernier', '2023'],
    ['en juin', '2024-06'],
    ['', '2024-06-19'],
  ])('adds to « %s » the words of %s', (short, value) => {
    expect(resolvedDate(short, value)).toBe(dateInWords(value));
  });

  it.each([
    ['le mercredi 19 juin 2024', '2024-06-19'],
    ['19 JUIN 2024', '2024-06-19'],
    ['en juin 2024', '2024-06'],
    ['une dizaine', 10],
    ['vingt-quatre ans', 'P24Y'],
    ['le mercredi', 'XXXX-WXX-3'],
    ['là', null],
    ['bientôt', 'FUTURE_REF'],
  ])('adds nothing to « %s » (%s)', (short, value) => {
    expect(resolvedDate(short, value)).toBeNull();
  });
});
