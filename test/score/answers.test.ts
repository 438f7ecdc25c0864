import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  covered,
  type GoldRow,
  overlapF1,
  readGold,
  scoreAnswers,
  scoreOutcomes,
} from '../../scripts/score/answers.ts';
import { openDesk } from '../../src/desk.ts';
import type { Outcome } from '../../src/model/answer.ts';
import { article } from '../answers/invented.ts';

const RAW = 'La maire a inauguré le pont mardi. Le chantier a duré quatre ans. Le pont a coûté 12 millions d’euros.';
const desk = openDesk([article('a', RAW)]);

const row = (more: Partial<GoldRow>): GoldRow => ({
  id: 'g1',
  command: 'combien',
  question: 'Combien le pont a-t-il coûté ?',
  answers: ['12 millions d’euros'],
  passages: [{ quote: 'Le pont a coûté 12 millions d’euros.' }],
  normalized: 12_000_000,
  answerable: true,
  difficulty: 'direct',
  ...more,
});
const good = desk.ask('combien', 'Combien le pont a-t-il coûté ?');
const refusal = desk.ask('combien', '');
const score = (gold: readonly GoldRow[], ...outcomes: readonly Outcome[]) => scoreOutcomes(gold, outcomes);

describe('covered', () => {
  it.each([
    ['Le pont a coûté cher.', 'Le pont a coûté cher.', true],
    ['Le pont a coûté cher.', 'Hier, LE PONT A COUTE CHER, dit-on', true],
    ['Le pont a coûté cher et la maire a payé mardi.', 'La maire a payé mardi', false],
    ['Le pont a coûté cher et la maire a payé mardi matin.', 'le pont a coûté cher et la maire', true],
    ['un deux trois quatre', 'quatre trois deux', true],
    ['un deux trois quatre', 'un deux', false],
    ['un un un un', 'un deux trois', false],
    ['Le cœur', 'le coeur', true],
    ['', 'Le pont', false],
    ['Le pont', '', false],
  ])('« %s » in « %s »: %s', (quote, excerpt, expected) => {
    expect(covered(quote, excerpt)).toBe(expected);
  });
});

describe('overlapF1', () => {
  it.each([
    ['quatre ans', 'quatre ans', 1],
    ['Quatre ans !', 'quatre ANS', 1],
    ['quatre', 'quatre ans', 2 / 3],
    ['quatre quatre', 'quatre ans', 0.5],
    ['cinq', 'quatre ans', 0],
    ['', 'quatre ans', 0],
    ['quatre ans', '', 0],
  ])('« %s » for « %s » is %d', (short, expected, f1) => {
    expect(overlapF1(short, expected)).toBeCloseTo(f1);
  });
});

describe('scoreOutcomes', () => {
  it('scores a right answer in every column', () => {
    expect(score([row({})], good)).toMatchObject({
      questions: 1,
      hit1: 1,
      hit3: 1,
      shortF1: 1,
      value: 1,
      answered: 1,
      notVerbatim: 0,
      tooLong: 0,
      by: { combien: '1/1', '~direct': '1/1' },
      misses: [],
    });
  });

  it('scores a refusal as a miss of what can be answered and right for what cannot', () => {
    const both = score([row({}), row({ id: 'g2', answerable: false, difficulty: 'absent' })], refusal, refusal);
    expect(both).toMatchObject({ hit1: 0, answered: 0, refused: 1, balanced: 0.5, by: { '!absent': '1/1' } });
    expect(both.misses.join()).toMatch(/MISS g1[\s\S]*ABSTAINED empty/u);
  });

  it('scores an answer to what cannot be answered as a bluff', () => {
    const bluff = score([row({ answerable: false })], good);
    expect(bluff).toMatchObject({ refused: 0, answered: 0 });
    expect(bluff.misses.join()).toContain('BLUFF g1');
  });

  it('looks for the passage in the first two alternatives for hit3 only', () => {
    if (good.kind !== 'answer') throw new Error('not answered');
    const [first] = good.alternatives;
    const gold = [row({ passages: [{ quote: first?.text ?? '' }] })];
    expect(score(gold, good)).toMatchObject({ hit1: 0, hit3: 1 });
    const late = { ...good, alternatives: [good.excerpt, good.excerpt, ...good.alternatives] };
    expect(score(gold, late)).toMatchObject({ hit1: 0, hit3: 0 });
  });

  it('compares values of dates and amounts only, and says which are wrong', () => {
    const wrong = score([row({ normalized: 7 })], good);
    expect(wrong.value).toBe(0);
    expect(wrong.misses.join()).toMatch(/VALUE g1[\s\S]*gold : 7[\s\S]*got {2}: 12000000/u);
    expect(score([row({ command: 'qui', normalized: 7 })], good).misses).toEqual([]);
    expect(score([row({ normalized: null })], good)).toMatchObject({ value: 0, misses: [] });
  });

  it('counts what is not verbatim, too long, and the mean length', () => {
    if (good.kind !== 'answer') throw new Error('not answered');
    const bent = { ...good, excerpt: { ...good.excerpt, text: 'Le pont a coûté treize millions.' } };
    const long = { ...good, excerpt: { ...good.excerpt, text: 'a'.repeat(601) } };
    expect(score([row({}), row({}), row({})], good, bent, long)).toMatchObject({ notVerbatim: 2, tooLong: 1 });
    expect(score([row({})], long).meanChars).toBe(601);
    const spaced = { ...good, excerpt: { ...good.excerpt, text: good.excerpt.text.replaceAll(' ', '\n ') } };
    expect(score([row({})], spaced).notVerbatim).toBe(0);
  });

  it('gives shares of 0 for no question', () => {
    expect(score([])).toMatchObject({ questions: 0, hit1: 0, refused: 0, shortF1: 0, meanChars: 0 });
  });

  it('counts paraphrases apart', () => {
    const gold = [row({ difficulty: 'paraphrase' }), row({ difficulty: 'paraphrase' })];
    expect(score(gold, good, refusal)).toMatchObject({ paraphrase: 0.5, hit1: 0.5 });
  });
});

describe('scoreAnswers', () => {
  it('asks the desk with the command of each row', () => {
    expect(scoreAnswers([row({}), row({ command: 'citation', answerable: false })], desk)).toMatchObject({
      hit1: 1,
      refused: 1,
    });
  });
});

describe('readGold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const path = join(folder, 'gold.jsonl');
    writeFileSync(path, text);
    return path;
  };

  it('reads one row a line, blank lines aside', () => {
    const text = JSON.stringify({ ...row({}), more: 'left aside' });
    expect(readGold(file(`${text}\n\n${text}\n`))).toEqual([row({}), row({})]);
  });

  it('refuses a row without what the score needs', () => {
    expect(() => readGold(file('{"id":"g1"}'))).toThrow(/command/u);
  });
});
