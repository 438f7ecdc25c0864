import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fr/letters.ts';
import { isAskingWord, isNounHere, isStopWord } from '../../src/fr/stop-words.ts';

const list = (words: string): string[] => words.split(' ').map(fold);

describe('isStopWord', () => {
  it.each(list('le les une du aux ils eux y ce ça cette celles mon ses leurs à dans avec sans entre et ou mais donc'))(
    '%s carries grammar',
    (word) => expect(isStopWord(word)).toBe(true),
  );

  it.each(list('est sont étaient été a ont avait ayant eut eue eus eues fait ne pas plus très aussi ainsi même tous'))(
    '%s says nothing of the subject',
    (word) => expect(isStopWord(word)).toBe(true),
  );

  it.each(list('qui que quoi quand où comment combien pourquoi quel quelles lequel auxquels desquels'))(
    '%s only asks, in a text too',
    (word) => expect(isStopWord(word)).toBe(true),
  );

  it.each(list("l' d' qu' jusqu' lorsqu' s t"))('%s is left by an elision or an inversion', (word) =>
    expect(isStopWord(word)).toBe(true),
  );

  it.each(list('kim poutine visite accord russe guerre homme premier deux nord jour dire avant contre'))(
    '%s is subject matter',
    (word) => expect(isStopWord(word)).toBe(false),
  );
});

describe('isAskingWord', () => {
  it.each(list('dis donne peux savoir appelle stp'))('%s asks politely', (word) =>
    expect(isAskingWord(word)).toBe(true),
  );

  it.each(list('ki koi pk pkoi kan cmt'))('%s asks on a phone', (word) => expect(isAskingWord(word)).toBe(true));

  it.each(list('dire demande question nom date'))('%s may be in a text', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  it.each(list('poutine nom date demande'))('%s is looked for', (word) => expect(isAskingWord(word)).toBe(false));
});

describe('isNounHere', () => {
  it.each([
    ['est', "l'"], // « l’Est de l’Ukraine »
    ['or', "d'"], // « une médaille d’or »
    ['ete', "l'"], // « l’été »
    ['ete', 'cet'], // « cet été »
  ])('%s after %s', (word, before) => expect(isNounHere(word, before)).toBe(true));

  it.each([
    ['est', 'il'],
    ['ete', 'a'],
    ['un', "l'"],
    ['est', undefined],
  ])('not %s after %s', (word, before) => expect(isNounHere(word, before)).toBe(false));
});
