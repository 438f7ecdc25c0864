import { beforeAll, describe, expect, it } from 'vitest';
import { compileChild, liveThrough, TROUBLES, type Trouble } from './campaign.ts';

/** The short form of `npx tsx scripts/crash-matrix.ts`: real processes, killed by the system. */
let program: readonly string[];
beforeAll(async () => {
  program = await compileChild();
}, 60_000);

const named = (name: string): Trouble => TROUBLES.find((trouble) => trouble.name === name) ?? { name, faults: [] };

describe('a process killed', () => {
  it.each([
    ['in flight', 'slow'],
    ['after the post', 'none'],
    [null, 'two at once'],
  ] as const)(
    '%s, with %s, leaves one digest',
    async (step, trouble) => {
      const outcome = await liveThrough(program, step, named(trouble), () => 0.3);
      expect(outcome).toEqual({ posts: 1, isKilled: step !== null, isBroken: false, complaints: [] });
    },
    60_000,
  );
});
