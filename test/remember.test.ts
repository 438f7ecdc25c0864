import { describe, expect, it, vi } from 'vitest';
import { rememberAnswers } from '../src/remember.ts';
import { fakeDesk } from './fakes/desk.ts';

function counted(most: number) {
  const ask = vi.fn(fakeDesk.ask);
  return { ask, desk: rememberAnswers({ ...fakeDesk, ask }, most) };
}

describe('a desk that remembers', () => {
  it('is asked once what is asked twice, by type and question', () => {
    const { ask, desk } = counted(10);
    const first = desk.ask('quand', 'le pont');
    expect(desk.ask('quand', 'le pont')).toBe(first);
    expect(desk.ask('qui', 'le pont')).not.toBe(first);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('forgets what was asked the longest ago, and no more than it must', () => {
    const { ask, desk } = counted(2);
    for (const words of ['pont 1', 'pont 2', 'pont 1', 'pont 3', 'pont 1']) desk.ask('quand', words);
    expect(ask).toHaveBeenCalledTimes(3);
    desk.ask('quand', 'pont 2');
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('remembers no failure', () => {
    const { ask, desk } = counted(2);
    for (let time = 0; time < 2; time += 1) expect(() => desk.ask('quand', 'panne')).toThrow();
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
