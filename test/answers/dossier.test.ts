import { describe, expect, it } from 'vitest';
import { article, lineOf } from './invented.ts';

const TEXT = 'La maire Odile Terrasse dort à Bergen. Luc Bramard rit. Odile Terrasse rit le 3 mars 2031.';
const one = article('a', TEXT);
const two = article('b', 'Luc Bramard chante. Un cargo fume.');
const { dossier } = lineOf(one, two);
const whole = { start: 0, end: TEXT.length };
const texts = (start: number, end: number) => dossier.mentionsIn(one, { start, end }).map(({ text }) => text);

describe('openDossier', () => {
  it('knows its words by their stems', () => {
    expect(dossier.knows('cargo')).toBe(true);
    expect(dossier.knows('zibelin')).toBe(false);
    expect(dossier.wordOf('ri')).toBe('ri');
    expect(dossier.wordOf('dort')).toBe('dort');
    expect(dossier.wordOf('zibelin')).toBe('zibelin');
  });

  it('gives the mentions of a span, those cut by its edges aside', () => {
    expect(texts(whole.start, whole.end).join(' · ')).toMatch(
      /Odile Terrasse.* · Bergen.* · Luc Bramard.* · Odile Terrasse.* · le 3 mars 2031/u,
    );
    const second = TEXT.indexOf('Luc');
    expect(texts(second, second + 'Luc Bramard rit.'.length)).toEqual(['Luc Bramard']);
    expect(texts(second + 1, second + 16)).toEqual([]);
    expect(texts(second, second + 6)).toEqual([]);
    expect(dossier.mentionsIn(article('c', TEXT), whole)).toEqual([]);
  });

  it('knows who is meant, and in how many sentences', () => {
    const mentions = dossier.mentionsIn(one, whole).filter(({ kind }) => kind === 'person');
    const names = mentions.map((mention) => dossier.clusterOf(one, mention)?.name);
    expect(names).toEqual(['Odile Terrasse', 'Luc Bramard', 'Odile Terrasse']);
    const count = (name: string) => {
      const cluster = dossier.names.clusters.find((other) => other.name === name);
      return cluster && dossier.passagesWith(cluster);
    };
    expect(count('Odile Terrasse')).toBe(2);
    expect(count('Luc Bramard')).toBe(2);
    expect(count('Bergen')).toBe(1);
  });

  it('has no cluster for a date, nor for a mention of another article', () => {
    const [date] = dossier.mentionsIn(one, whole).filter(({ kind }) => kind === 'date');
    expect(date && dossier.clusterOf(one, date)).toBeNull();
    const [person] = dossier.mentionsIn(one, whole);
    expect(person && dossier.clusterOf(two, person)).toBeNull();
  });
});
