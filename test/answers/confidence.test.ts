import { describe, expect, it } from 'vitest';
import { openType } from '../../src/answers/answer-types.ts';
import { probability, type Signals, signalsOf } from '../../src/answers/confidence.ts';
import { CONFIDENCE } from '../../src/answers/learned.ts';
import type { Candidate } from '../../src/answers/rank.ts';
import type { Line } from '../../src/desk.ts';
import { lineOf } from './invented.ts';

const line = lineOf(
  'Luc Bramard a signé le traité à Bergen le 3 mars 2031.',
  'Un cargo a livré 300 tonnes de blé. Le cargo est reparti hier. Les soldats dorment.',
);

function reading(type: string, question: string, on: Line = line) {
  const { asked, candidates } = on.rank(type, question);
  const [best, second] = candidates;
  if (!best) throw new Error(`nothing ranked for « ${question} »`);
  return { best, second: second ?? null, about: { asked, type: on.understand(type, question).type } };
}
const signals = (type: string, question: string): Signals => {
  const { best, second, about } = reading(type, question);
  return signalsOf(best, second, about);
};

describe('signalsOf', () => {
  it('carries the evidence of the winner, without the score of the search', () => {
    const { best, second, about } = reading('quand', 'Quand Bramard a-t-il signé le traité ?');
    const { retrieval, ...evidence } = best.features;
    expect(retrieval).toBe(1);
    expect(signalsOf(best, second, about)).toMatchObject(evidence);
  });

  it('asks for a short answer only from the types that need one', () => {
    expect(signals('citation', 'Que dit Bramard du traité ?').finding).toBe(0);
    expect(signals('libre', 'le cargo livre du blé').finding).toBe(1);
    expect(signals('quand', 'Quand Bramard a-t-il signé ?').finding).toBe(
      reading('quand', 'Quand Bramard a-t-il signé ?').best.features.finding,
    );
  });

  it('knows a stranger from someone of the dossier', () => {
    expect(signals('quand', 'Quand Zorglub a-t-il signé ?').stranger).toBe(1);
    expect(signals('quand', 'Quand Bramard a-t-il signé ?').stranger).toBe(0);
    expect(signals('quand', 'Quand le zibelin a-t-il signé ?').stranger).toBe(0);
    // a short form of a name that the dossier has in full
    expect(signals('quand', 'Quand LB a-t-il signé ?').stranger).toBe(0);
    // a country is known by any of its ways
    const north = lineOf('Le navire norvégien est parti.');
    const asking = (place: string) => {
      const { best, second, about } = reading('quand', `Quand le navire quitte-t-il ${place} ?`, north);
      return signalsOf(best, second, about).stranger;
    };
    expect(asking('Oslo')).toBe(0);
    expect(asking('Lima')).toBe(1);
  });

  it('looks at the content word that tells most, names and generic nouns aside', () => {
    expect(signals('quand', 'Quel jour Zorglub a-t-il signé ?').key).toBe(1);
    expect(signals('libre', 'un zibelin signé').key).toBeLessThan(0.5);
    expect(signals('quand', 'Quelle décennie Bramard a-t-il signé ?').key).toBe(1);
    expect(signals('qui', 'Qui est Bramard ?').key).toBe(1);
  });

  it('measures the lead, at most 1, whole when nothing else is there', () => {
    const { best, second, about } = reading('libre', 'le cargo et les soldats');
    if (!second) throw new Error('one candidate only');
    const lead = (by: number) => signalsOf(best, { ...second, score: best.score - by }, about).margin;
    expect(lead(0)).toBe(0);
    expect(lead(1)).toBeCloseTo(0.5);
    expect(lead(50)).toBe(1);
    expect(signalsOf(best, null, about).margin).toBe(1);
  });

  it('counts the words of the question, at most 10', () => {
    expect(signals('libre', 'cargo blé').length).toBe(0.2);
    const many = 'cargo blé soldats traité signé tonnes livré dorment reparti hier Bergen Bramard';
    expect(signals('libre', many).length).toBe(1);
  });
});

describe('probability', () => {
  it.each([
    ['quand', 'Quand Bramard a-t-il signé le traité ?'],
    ['libre', 'cargo'],
    ['qui', 'Zorglub et son zibelin ont-ils vu le cargo ?'],
  ])('%s %s: between 0 and 1', (type, question) => {
    const { best, second, about } = reading(type, question);
    const value = probability(best, second, about);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
  });

  it('is higher for a full answer than for a chance word', () => {
    const of = (type: string, question: string) => {
      const { best, second, about } = reading(type, question);
      return probability(best, second, about);
    };
    expect(of('quand', 'Quand Luc Bramard a-t-il signé le traité à Bergen ?')).toBeGreaterThan(
      of('quand', 'Quand le zibelin de Zorglub a-t-il mangé le chou du cargo ?') + 0.2,
    );
  });

  it('moves with every signal the way its weight says', () => {
    const { best, second, about } = reading('quand', 'Quand Bramard a-t-il signé le blé ?');
    for (const name of Object.keys(best.features) as (keyof Candidate['features'])[]) {
      const shifted = (by: number): Candidate => ({ ...best, features: { ...best.features, [name]: by } });
      const rise = probability(shifted(0.9), second, about) - probability(shifted(0.1), second, about);
      const weight = name === 'retrieval' ? 0 : CONFIDENCE[name];
      expect(Math.sign(rise)).toBe(Math.sign(weight));
    }
  });

  it('tells the short answer that a type needs from one that it can do without', () => {
    const { best, second, about } = reading('quand', 'Quand Bramard a-t-il signé le blé ?');
    expect(signalsOf(best, second, about).told).toBe(0);
    const open = signalsOf(best, second, { ...about, type: openType });
    expect(open.finding).toBe(1);
    expect(open.told).toBe(best.features.finding);
  });
});
