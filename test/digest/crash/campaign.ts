import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from '../../../src/digest/deliver.ts';
import { openStore } from '../../../src/store/store.ts';
import { openFakeDiscord } from '../../fakes/discord/fake-discord.ts';
import type { Fault } from '../../fakes/discord/http.ts';
import { snowflake } from '../../fakes/discord/people.ts';
import { settings } from '../samples.ts';
import type { Orders } from './child.ts';

export const STEPS: readonly (Step | null)[] = [
  'before the row',
  'after the row',
  'in flight',
  'after the post',
  'before the close',
  null,
];

const POSTS = /^\/channels\/\d+\/messages$/;
const DOWN = { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
const WAIT = {
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
  headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'shared' },
};

/** What goes wrong beside the kill. `clock`: of the process that comes after. */
export interface Trouble {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly clock?: number;
  /** Two processes work from the start. */
  readonly isCrowded?: boolean;
}

export const TROUBLES: readonly Trouble[] = [
  { name: 'none', faults: [] },
  { name: 'slow', faults: [{ method: 'POST', path: POSTS, delayMs: 400 }] },
  { name: '429', faults: [{ method: 'POST', path: POSTS, answer: WAIT, times: 2 }] },
  { name: '500', faults: [{ method: 'POST', path: POSTS, answer: DOWN, times: 3 }] },
  { name: '500, posted', faults: [{ method: 'POST', path: POSTS, answer: DOWN, isHandled: true, times: 3 }] },
  { name: 'cut before', faults: [{ method: 'POST', path: POSTS, isCut: true, times: 2 }] },
  { name: 'cut after', faults: [{ method: 'POST', path: POSTS, isCut: true, isHandled: true, times: 2 }] },
  { name: 'clock +3 h', faults: [{ method: 'POST', path: POSTS, delayMs: 200 }], clock: 3 * 3_600_000 },
  { name: 'clock −20 min', faults: [{ method: 'POST', path: POSTS, delayMs: 200 }], clock: -20 * 60_000 },
  { name: 'two at once', faults: [{ method: 'POST', path: POSTS, delayMs: 300 }], isCrowded: true },
];

const ROOT = join(import.meta.dirname, '../../..');
const COMPILED = join(ROOT, 'dist', 'crash');

/** Makes plain JavaScript of the process to kill: hundreds are started. Types are checked elsewhere. */
export async function compileChild(): Promise<readonly string[]> {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags =
    '--ignoreConfig --module nodenext --target es2023 --types node --skipLibCheck --resolveJsonModule --rewriteRelativeImportExtensions';
  const where = ['--rootDir', ROOT, '--outDir', COMPILED, join(import.meta.dirname, 'child.ts')];
  const made = spawn(process.execPath, [tsc, ...flags.split(' '), ...where], { cwd: ROOT, stdio: 'ignore' });
  await new Promise((resolve) => made.on('exit', resolve));
  return [join(COMPILED, 'test/digest/crash/child.js')];
}

const LEASE_MS = 700;

function live(program: readonly string[], orders: Orders): Promise<'killed' | 'ended' | 'broken'> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...program, JSON.stringify(orders)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', (code, signal) => resolve(signal === 'SIGKILL' ? 'killed' : code === 0 ? 'ended' : 'broken'));
  });
}

export interface Outcome {
  readonly posts: number;
  readonly isKilled: boolean;
  readonly isBroken: boolean;
  readonly complaints: readonly string[];
}

/**
 * One digest of one server, whatever happens: a process that is killed, the trouble, then a process after it (with its
 * clock wrong, if so), then one more at the right time, as a machine that restarts would.
 */
export async function liveThrough(
  program: readonly string[],
  step: Step | null,
  trouble: Trouble,
  random: () => number,
): Promise<Outcome> {
  const discord = await openFakeDiscord();
  const folder = await mkdtemp(join(tmpdir(), 'sommet-crash-'));
  try {
    const [{ id: server, channel }] = discord.servers;
    const due = new Date(Math.floor(Date.now() / 60_000 - 1) * 60_000);
    const store = await openStore({ folder });
    const hour = due.toISOString().slice(11, 16);
    const since = new Date(due.getTime() - 60_000).toISOString();
    await store.settings.save(settings({ server, channel, hour, zone: 'UTC', since }));
    await store.close();
    for (const fault of trouble.faults) discord.fail(fault);
    const orders: Orders = {
      api: discord.api,
      token: discord.token,
      self: discord.bot.id,
      folder,
      owner: snowflake(),
      date: due.toISOString().slice(0, 10),
      killAt: step,
      killAfter: Math.floor(random() * (step === 'in flight' ? 500 : 20)),
      clock: 0,
      lease: LEASE_MS,
    };
    const after = (clock: number): Orders => ({ ...orders, owner: snowflake(), killAt: null, clock });
    const ends = trouble.isCrowded
      ? await Promise.all([live(program, orders), live(program, after(0))])
      : [
          await live(program, orders),
          ...(step === null && !trouble.clock ? [] : [await live(program, after(trouble.clock ?? 0))]),
        ];
    if (trouble.clock || trouble.isCrowded) ends.push(await live(program, after(0)));
    return {
      posts: discord.channels.in(channel).length,
      isKilled: ends[0] === 'killed',
      isBroken: ends.includes('broken'),
      complaints: discord.complaints,
    };
  } finally {
    await discord.close();
    await rm(folder, { recursive: true, force: true });
  }
}
