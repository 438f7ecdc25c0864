import { describe, expect, it } from 'vitest';
import { THRESHOLD } from '../../src/answers/learned.ts';
import type { Abstention, Answer } from '../../src/model/answer.ts';
import { lineOf } from './invented.ts';

const line = lineOf(
  'Luc Bramard a signé le traité à Bergen le 3 mars 2031. Il a ensuite dîné avec la reine au château. Moscou proteste contre le traité. Un traité dort.',
  'Un cargo a livré 300 tonnes de blé au port de Bergen. Les soldats dorment debout. Le cargo est reparti. Le cargo a coulé. Un cargo fume. Ce cargo rouille.',
);
const answer = (type: string, question: string): Answer => {
  const outcome = line.answer(type, question);
  if (outcome.kind !== 'answer') throw new Error(`« ${question} » is not answered: ${outcome.reason}`);
  return outcome;
};
const abstention = (type: string, question: string): Abstention => {
  const outcome = line.answer(type, question);
  if (outcome.kind !== 'abstention') throw new Error(`« ${question} » is answered: ${outcome.excerpt.text}`);
  return outcome;
};

describe('answer', () => {
  it('thinks little of a clause that only says the question again', () => {
    const strength = (words: string) => {
      const arrival = lineOf(`Peu avant ${words}, la fête a été lancée.`);
      return arrival.rank('quand', 'quand le navire arrive à Bergen').candidates[0]?.finding?.strength ?? 0;
    };
    expect(strength('l’arrivée du navire à Bergen')).toBeLessThan(0.3 * strength('la vente du cargo'));
  });

  it('takes who does what is asked for surer than whoever is there', () => {
    const { candidates } = lineOf(
      'Paul Orvel a fermé le port. Le port de la ville de Bergen a été fermé, hélas, devant Luc Bramard.',
    ).rank('qui', 'Qui a fermé le port ?');
    const of = (words: string) => candidates.find(({ view }) => view.passage.text.includes(words))?.features.finding;
    expect(of('Paul Orvel')).toBe(1);
    expect(of('hélas')).toBeLessThan(0.9);
  });

  it('shows the sentence with its short answer marked and its value', () => {
    const found = answer('quand', 'Quand Luc Bramard a-t-il signé le traité ?');
    expect(found.excerpt.text).toBe('Luc Bramard a signé le traité à Bergen le 3 mars 2031.');
    expect(found.short?.text).toBe('le 3 mars 2031');
    expect(found.highlights).toEqual([found.short]);
    expect(found.value).toBe('2031-03-03');
    expect(found.confidence).toBeGreaterThanOrEqual(THRESHOLD);
    expect(found.corroboration).toEqual({ articles: 1, origins: 1 });
  });

  it('gives no value that it does not show', () => {
    const apart = lineOf(
      `Luc Bramard est venu à Bergen le 3 mars 2031.${' '.repeat(60)}Il a ensuite dîné avec la reine au château.`,
      'Un cargo fume. Ce cargo rouille. Le cargo a coulé. Les soldats dorment debout. Il pleut.',
    );
    expect(apart.answer('quand', 'Quand a-t-il dîné avec la reine au château ?')).toMatchObject({
      kind: 'answer',
      excerpt: { text: 'Il a ensuite dîné avec la reine au château.' },
      short: null,
      value: null,
    });
  });

  it('shows a sentence that leans with the one before', () => {
    expect(answer('libre', 'dîner avec la reine au château').excerpt.text).toMatch(/^Luc Bramard .*château\.$/u);
  });

  it('shows two neighbours together when they answer equally well', () => {
    const twin = lineOf('Le cargo livre 300 tonnes de blé. Le cargo livre 400 tonnes de riz. Il pleut.');
    expect(twin.answer('combien', 'Combien de tonnes le cargo livre-t-il ?')).toMatchObject({
      excerpt: { text: 'Le cargo livre 300 tonnes de blé. Le cargo livre 400 tonnes de riz.' },
    });
  });

  it('gives other passages beside the answer, at most four, none twice', () => {
    const { excerpt, alternatives } = answer('combien', 'Combien de tonnes de blé le cargo a-t-il livrées au port ?');
    expect(excerpt.text).toContain('300 tonnes');
    expect(alternatives).toHaveLength(4);
    expect(alternatives.map(({ text }) => text)).not.toContain(excerpt.text);
    expect(new Set(alternatives.map(({ text }) => text)).size).toBe(4);
  });

  it.each(['', '?', 'de la', '🙂', 'qui est-ce'])('abstains from %j, which asks nothing', (question) => {
    expect(abstention('libre', question)).toMatchObject({ reason: 'empty', confidence: 0, nearest: [] });
  });

  it('abstains when no passage has anything of the question', () => {
    expect(abstention('libre', 'zorglubien zibelineux')).toMatchObject({
      reason: 'nothing',
      confidence: 0,
      nearest: [],
    });
  });

  it('abstains when no passage has the kind of answer wanted, with the nearest', () => {
    const found = abstention('citation', 'Que dit Luc Bramard du traité ?');
    expect(found.reason).toBe('no-evidence');
    expect(found.confidence).toBeLessThanOrEqual(THRESHOLD);
    expect(found.nearest.length).toBeGreaterThan(0);
    expect(found.nearest.length).toBeLessThanOrEqual(4);
    expect(found.nearest[0]?.text).toContain('traité');
  });

  it('abstains below the threshold', () => {
    const found = abstention(
      'pourquoi',
      'Pourquoi Zorglub élève-t-il une zibeline près des soldats de plomb du musée lunaire ?',
    );
    expect(found.reason).toBe('unsure');
    expect(found.confidence).toBeLessThan(THRESHOLD);
    expect(found.nearest.length).toBeGreaterThan(0);
  });

  it('says why: the words and their weights, what they stand for, the winner and the runner-up', () => {
    const { why } = answer('quand', 'Quand Bramar a-t-il signé le traité avec les militaires ?');
    expect(why.terms.join(' · ')).toMatch(
      /Bramar \(\d\.\d\) · signé \(\d\.\d\) · traité \(\d\.\d\) · militaires \(\d\.\d\)/u,
    );
    expect(why.expansions).toContain('Bramar → Luc Bramard (typo)');
    expect(why.expansions).toContain('militaires → soldat (synonym 0.90)');
    expect(why.winner?.rules).toEqual(expect.arrayContaining(['day-month', 'Bramar: name', 'traité: form']));
    expect(why.winner?.score).toBeGreaterThanOrEqual(why.runnerUp?.score ?? 0);
    expect(Object.keys(why.winner?.features ?? {})).toContain('context');
  });
});

describe('rank', () => {
  const first = (type: string, question: string) => line.rank(type, question).candidates[0]?.view.passage.text;

  it('puts what has the kind of answer wanted before what has not', () => {
    const { candidates } = line.rank('quand', 'Quand le traité dort-il ?');
    const without = candidates.findIndex(({ finding }) => finding === null);
    expect(without).toBeGreaterThan(0);
    expect(candidates.slice(without).every(({ finding }) => finding === null)).toBe(true);
    expect(first('libre', 'un traité dort')).toBe('Un traité dort.');
  });

  it('finds by a synonym, another name, another way of speaking of a country', () => {
    expect(first('libre', 'militaires')).toContain('soldats');
    expect(first('libre', 'Russie')).toContain('Moscou');
    expect(first('libre', 'Bramar')).toContain('Bramard');
  });

  it('finds who has a function by the name alone', () => {
    const two = lineOf('Le ministre de la Pêche, Luc Bramard, dort.', 'Il pleut. Bramard chante.');
    const texts = two.rank('libre', 'le ministre de la Pêche').candidates.map(({ view }) => view.passage.text);
    expect(texts).toContain('Bramard chante.');
  });

  it('sorts by score, ties by place, always the same', () => {
    const ranked = () =>
      line.rank('libre', 'cargo de Bergen').candidates.map(({ view, score }) => [view.passage.id, score] as const);
    const scores = ranked().map(([, score]) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(ranked()).toEqual(ranked());
    expect(line.rank('libre', 'zorglubien').candidates).toEqual([]);
  });

  it('marks a short answer made of the question’s words down', () => {
    const found = (question: string) => line.rank('quand', question).candidates[0]?.finding;
    expect(found('Quand Bramard a-t-il signé ?')?.strength).toBeGreaterThan(
      found('Quand Bramard a-t-il signé, le 3 mars 2031 ?')?.strength ?? 1,
    );
  });

  it('takes a short answer from the sentence that this one leans on, for less', () => {
    const here = line
      .rank('quand', 'Quand a-t-il dîné avec la reine au château ?')
      .candidates.find(({ view }) => view.passage.text.includes('dîné'));
    const there = line.rank('quand', 'Quand Bramard a-t-il signé ?').candidates[0];
    expect(here?.finding?.value).toBe('2031-03-03');
    expect(here?.finding?.strength).toBeLessThan(there?.finding?.strength ?? 0);
  });

  it('takes the short answer beside what is asked', () => {
    const two = lineOf(
      'En mai 2011, le moulin a brûlé, dit le journal ; le garage, lui, ferme bien plus tard, en août 2019.',
    );
    const value = (question: string) => two.rank('quand', question).candidates[0]?.finding?.value;
    expect(value('Quand le moulin a-t-il brûlé ?')).toBe('2011-05');
    expect(value('Quand le garage ferme-t-il ?')).toBe('2019-08');
  });
});
