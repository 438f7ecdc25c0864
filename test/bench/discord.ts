import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf } from '../fakes/discord/shapes.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WARM_UP_MS = 500;
const ALONE_MS = 250;
const TOGETHER_MS = 400;
const CONCURRENCY = 16;
/** The bots take turns, so that a busy moment of the machine weighs on all. */
const ROUNDS = 9;

const QUESTION = 'Quand Poutine est-il arrivé à Pyongyang ?';
const TYPED = [
  '',
  'p',
  'pout',
  'accompagne lavrof',
  'quand Poutine arrive à piong',
  'kim jong',
  'zzzz',
  'le ministre choigou',
];

type Call = () => Promise<number>;

interface Contestant {
  readonly name: string;
  readonly call: Call;
}

interface Figures {
  readonly name: string;
  /** From the interaction leaving Discord to its first response arriving, one at a time, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Interactions answered a second, 16 at a time; the median round. */
  readonly perSecond: number;
}

/** Starts a bot in a process of its own and waits until it is connected. */
async function start(args: readonly string[], env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    child.stdout?.on('data', (chunk) => String(chunk).includes('Connecté') && ready());
    child.once('exit', (code) => failed(new Error(`${args[0]} ended with ${code}`)));
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

function caller(discord: FakeDiscord, name: string, words: Readonly<Record<string, string>>): Call {
  return async () => {
    const started = performance.now();
    // Somebody else each time: one person is asked to wait after a few questions.
    await discord.slash(name, words, { by: person('Camille') }).responded();
    return performance.now() - started;
  };
}

function suggester(discord: FakeDiscord, typed: readonly string[]): Call {
  let turn = 0;
  return async () => {
    const started = performance.now();
    turn += 1;
    await discord.suggest('quand', 'question', typed[turn % typed.length] ?? '').suggested();
    return performance.now() - started;
  };
}

/** Presses « Contexte » under an answer. */
async function presser(discord: FakeDiscord, question: string): Promise<Call> {
  const asked = discord.slash('quand', { question });
  const button = buttonsOf(await asked.shown()).find(({ label }) => label === 'Contexte');
  if (!button) throw new Error('the answer has no button');
  return async () => {
    const started = performance.now();
    await discord.press(button, asked).responded();
    return performance.now() - started;
  };
}

async function alone(call: Call, ms: number): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + ms;
  while (performance.now() < end) times.push(await call());
  return times;
}

async function perSecond(call: Call, ms: number): Promise<number> {
  const started = performance.now();
  const counts = await Promise.all(Array.from({ length: CONCURRENCY }, () => alone(call, ms)));
  return (counts.flat().length / (performance.now() - started)) * 1_000;
}

function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

async function measure(contestants: readonly Contestant[]): Promise<readonly Figures[]> {
  const times = contestants.map((): number[] => []);
  const rates = contestants.map((): number[] => []);
  for (const { call } of contestants) await perSecond(call, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [rank, { call }] of contestants.entries()) {
      times[rank]?.push(...(await alone(call, ALONE_MS)));
      rates[rank]?.push(await perSecond(call, TOGETHER_MS));
    }
  }
  return contestants.map(({ name }, rank) => {
    const sorted = ascending(times[rank] ?? []);
    const rate = percentile(ascending(rates[rank] ?? []), 0.5);
    return { name, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), perSecond: rate };
  });
}

function line({ name, p50, p99, perSecond: rate }: Figures, pong: Figures): string {
  const cells = [
    name.padEnd(16),
    `p50 ${p50.toFixed(2)} ms`,
    `p99 ${p99.toFixed(2)} ms`,
    `${rate.toFixed(0).padStart(6)}/s`,
  ];
  return `${cells.join('  ')}  ratio ${(rate / pong.perSecond).toFixed(2)}`;
}

/**
 * Time from an interaction to its first response, and interactions a second, beside a bot that answers "pong" with the
 * same client, both in processes of their own on the same Discord of our own. Returns lines to print.
 */
export async function benchDiscord(): Promise<readonly string[]> {
  const [ours, bare] = [await openFakeDiscord({ isStrict: false }), await openFakeDiscord({ isStrict: false })];
  const children: ChildProcess[] = [];
  try {
    children.push(
      await start(['src/main.ts'], {
        DISCORD_TOKEN: ours.token,
        DISCORD_API: ours.api,
        DISCORD_GUILD: '',
        LOG_LEVEL: 'info',
      }),
    );
    children.push(await start(['test/bench/pong.ts', bare.token, bare.api], {}));
    bare.define('ping');
    const figures = await measure([
      { name: 'pong', call: caller(bare, 'ping', {}) },
      { name: '/aide', call: caller(ours, 'aide', {}) },
      { name: '/sources', call: caller(ours, 'sources', {}) },
      { name: '/quand', call: caller(ours, 'quand', { question: QUESTION }) },
      { name: 'suggestions', call: suggester(ours, TYPED) },
      { name: 'button', call: await presser(ours, QUESTION) },
    ]);
    const [pong] = figures;
    return pong ? figures.map((one) => line(one, pong)) : [];
  } finally {
    await Promise.all(children.map(stop));
    await Promise.all([ours.close(), bare.close()]);
  }
}
