import { describe, expect, it } from 'vitest';
import { corroborate } from '../../src/answers/corroborate.ts';
import type { Article } from '../../src/model/article.ts';
import { article, lineOf } from './invented.ts';

function agreementOf(type: string, question: string, ...articles: readonly Article[]) {
  const line = lineOf(...articles);
  const { candidates } = line.rank(type, question);
  const best = candidates.find(({ view }) => view.passage.article.id === articles[0]?.id);
  if (!best) throw new Error(`nothing ranked for « ${question} »`);
  const { corroboration, disagreements } = corroborate(best, candidates, line.dossier);
  return { ...corroboration, others: disagreements.map(({ text }) => text) };
}
const bridge = (id: string, when: string, more: Partial<Article> = {}) =>
  article(id, `Le pont de Valmorin a été inauguré ${when}.`, more);
const WHEN = ['quand', 'Quand le pont de Valmorin a-t-il été inauguré ?'] as const;
const HOW_MANY = ['combien', 'Combien d’ouvriers le pont de Valmorin a-t-il occupés ?'] as const;
const WHO = ['qui', 'Qui a inauguré le pont de Valmorin ?'] as const;
const workers = (id: string, words: string, more: Partial<Article> = {}) =>
  article(id, `Le pont de Valmorin a occupé ${words} ouvriers.`, more);

describe('corroborate', () => {
  it('counts one article for an answer that one gives', () => {
    expect(agreementOf(...WHEN, bridge('a', 'le 13 septembre 2030'))).toEqual({ articles: 1, origins: 1, others: [] });
  });

  it.each([
    ['the same day in other words', 'le 13/09/2030'],
    ['a month for a day', 'en septembre 2030'],
    ['a year for a day', 'en 2030'],
  ])('counts an article that gives %s', (_, when) => {
    const found = agreementOf(...WHEN, bridge('a', 'le 13 septembre 2030'), bridge('b', when));
    expect(found).toEqual({ articles: 2, origins: 2, others: [] });
    const turned = agreementOf(...WHEN, bridge('b', when), bridge('a', 'le 13 septembre 2030'));
    expect(turned).toEqual({ articles: 2, origins: 2, others: [] });
  });

  it.each(['le 13 septembre 2030', 'le 14 septembre 2030', 'le 15 septembre 2030', 'le 14 septembre 2030 à 10 heures'])(
    'counts a day of an interval: %s',
    (day) => {
      const interval = 'du 13 au 15 septembre 2030';
      const both = { articles: 2, origins: 2, others: [] };
      expect(agreementOf(...WHEN, bridge('a', interval), bridge('b', day))).toEqual(both);
      expect(agreementOf(...WHEN, bridge('a', day), bridge('b', interval))).toEqual(both);
    },
  );

  it('counts copies of an agency, of a publisher and of nobody as origins', () => {
    const day = 'le 13 septembre 2030';
    const origins = (one: Partial<Article>, two: Partial<Article>) =>
      agreementOf(...WHEN, bridge('a', day, one), bridge('b', day, two)).origins;
    expect(origins({ agency: 'AFP', publisher: 'Le Phare' }, { agency: 'AFP', publisher: 'La Digue' })).toBe(1);
    expect(origins({ agency: 'AFP' }, { agency: 'Reuters' })).toBe(2);
    expect(origins({ publisher: 'Le Phare' }, { publisher: 'LE PHARE' })).toBe(1);
    expect(origins({ publisher: 'Le Phare' }, { publisher: 'La Digue' })).toBe(2);
    expect(origins({}, {})).toBe(2);
  });

  it('lists the other value of another article', () => {
    const other = bridge('b', 'le 20 septembre 2030');
    expect(agreementOf(...WHEN, bridge('a', 'le 13 septembre 2030'), other)).toEqual({
      articles: 1,
      origins: 1,
      others: [other.raw],
    });
    expect(agreementOf(...HOW_MANY, workers('a', '300'), workers('b', '450')).others).toHaveLength(1);
    expect(agreementOf(...HOW_MANY, workers('a', '300'), workers('b', 'trois cents'))).toMatchObject({
      articles: 2,
      others: [],
    });
    expect(agreementOf(...HOW_MANY, workers('a', '3'), workers('b', '300')).others).toHaveLength(1);
  });

  it.each([
    ['a rounding of it', workers('b', '302')],
    ['a rough number', workers('b', 'une centaine d’')],
    ['a number of something else', article('b', 'Le pont de Valmorin a occupé 450 grues et des ouvriers.')],
    ['a comparison', article('b', 'Le pont de Valmorin a occupé 450 ouvriers, contre 900 ouvriers pour le tunnel.')],
    ['another bridge', article('b', 'Le pont de Bergen a occupé 450 ouvriers.')],
    ['the same too', article('b', 'Le pont de Valmorin a occupé 450 ouvriers. On en a compté 300 ouvriers en hiver.')],
  ])('does not call at odds an article that gives %s', (_, other) => {
    expect(agreementOf(...HOW_MANY, workers('a', '300'), other).others).toEqual([]);
  });

  it('does not call at odds the news of two days, nor what happened twice', () => {
    const dated = (id: string, words: string, published: string) => bridge(id, words, { published });
    expect(agreementOf(...WHEN, dated('a', 'lundi', '2030-09-10'), dated('b', 'mardi', '2030-09-25')).others).toEqual(
      [],
    );
    expect(agreementOf(...WHEN, bridge('a', 'en juillet 2020'), bridge('b', 'le 20 septembre 2030')).others).toEqual(
      [],
    );
    expect(
      agreementOf(...WHEN, dated('a', 'lundi', '2030-09-18'), dated('b', 'mardi', '2030-09-18')).others,
    ).toHaveLength(1);
  });

  it('does not call a share and a count at odds', () => {
    const share = article('b', 'Le pont de Valmorin a occupé 12 % des ouvriers.');
    expect(agreementOf(...HOW_MANY, workers('a', '300'), share)).toEqual({ articles: 1, origins: 1, others: [] });
  });

  it('lists two others at most', () => {
    const all = ['13', '14', '15', '16'].map((day) => bridge(`a${day}`, `le ${day} septembre 2030`));
    expect(agreementOf(...WHEN, ...all).others).toHaveLength(2);
  });

  it('hears nothing from a passage about something else', () => {
    const about = article('b', 'Le moulin de Poncey a été détruit le 20 septembre 2030.');
    expect(agreementOf(...WHEN, bridge('a', 'le 13 septembre 2030'), about)).toEqual({
      articles: 1,
      origins: 1,
      others: [],
    });
  });

  it('does not call an article at odds with itself', () => {
    const twice = article(
      'a',
      'Le pont de Valmorin a été inauguré le 13 septembre 2030. Le pont de Valmorin a été inauguré le 20 septembre 2030.',
    );
    expect(agreementOf(...WHEN, twice).others).toEqual([]);
  });

  it('knows the same name in another form, and never calls names at odds', () => {
    const said = (id: string, who: string) => article(id, `${who} a inauguré le pont de Valmorin. Odile Terrasse rit.`);
    expect(agreementOf(...WHO, said('a', 'Odile Terrasse'), said('b', 'La maire, Mme Terrasse,'))).toMatchObject({
      articles: 2,
    });
    expect(agreementOf(...WHO, said('a', 'Odile Terrasse'), said('b', 'Luc Bramard'))).toEqual({
      articles: 1,
      origins: 1,
      others: [],
    });
  });

  it('knows the same words without value, whatever their case', () => {
    const why = (id: string, cause: string) => article(id, `Le pont de Valmorin a été fermé ${cause}.`);
    const asked = ['pourquoi', 'Pourquoi le pont de Valmorin a-t-il été fermé ?'] as const;
    expect(agreementOf(...asked, why('a', 'à cause de la crue'), why('b', 'à cause de la Crue')).articles).toBe(2);
    expect(agreementOf(...asked, why('a', 'à cause de la crue'), why('b', 'à cause du gel')).articles).toBe(1);
    // a place that both name is not what they answer
    const near = (cause: string) => `${cause} venue de Bergen`;
    expect(
      agreementOf(...asked, why('a', near('à cause de la crue')), why('b', near('à cause de la neige'))).articles,
    ).toBe(1);
  });
});
