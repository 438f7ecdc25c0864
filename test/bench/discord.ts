import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type FakeDiscord, openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf } from '../fakes/discord/shapes.ts';
import { processorMs, settled, start, stop } from './bots.ts';
import { ascending, percentile } from './percentile.ts';

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

type Call = () => Promise<unknown>;

interface Contestant {
  readonly name: string;
  readonly bot: ChildProcess;
  readonly call: Call;
}

interface Figures {
  readonly name: string;
  /** From the interaction leaving Discord to its first response arriving, one at a time, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Interactions answered a second, 16 at a time; the median round. */
  readonly perSecond: number;
  /** Processor time of the bot for one of them, in microseconds, whatever else the machine does; null where unknown. */
  readonly processor: number | null;
}

function caller(discord: FakeDiscord, name: string, words: Readonly<Record<string, string>> = {}): Call {
  // Somebody else each time: one person is asked to wait after a few questions.
  return () => discord.slash(name, words, { by: person('Camille') }).responded();
}

function suggester(discord: FakeDiscord, typed: readonly string[]): Call {
  let turn = 0;
  return () => {
    turn += 1;
    return discord.suggest('quand', 'question', typed[turn % typed.length] ?? '').suggested();
  };
}

/** Presses « Contexte » under an answer. */
async function presser(discord: FakeDiscord, name: string, words: Readonly<Record<string, string>> = {}) {
  const asked = discord.slash(name, words);
  const button = buttonsOf(await asked.shown()).find(({ label }) => label === 'Contexte');
  if (!button) throw new Error('the answer has no button');
  return () => discord.press(button, asked).responded();
}

async function alone(call: Call, ms: number): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const started = performance.now();
    await call();
    times.push(performance.now() - started);
  }
  return times;
}

interface Round {
  readonly count: number;
  readonly perSecond: number;
  readonly processorMs: number | null;
}

async function together({ bot, call }: Contestant, ms: number): Promise<Round> {
  const [started, before] = [performance.now(), processorMs(bot)];
  const counts = await Promise.all(Array.from({ length: CONCURRENCY }, () => alone(call, ms)));
  const count = counts.flat().length;
  const after = processorMs(bot);
  return {
    count,
    perSecond: (count / (performance.now() - started)) * 1_000,
    processorMs: before === null || after === null ? null : after - before,
  };
}

async function measure(contestants: readonly Contestant[]): Promise<readonly Figures[]> {
  const times = contestants.map((): number[] => []);
  const rounds = contestants.map((): Round[] => []);
  for (const contestant of contestants) await together(contestant, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [rank, contestant] of contestants.entries()) {
      times[rank]?.push(...(await alone(contestant.call, ALONE_MS)));
      rounds[rank]?.push(await together(contestant, TOGETHER_MS));
    }
  }
  return contestants.map(({ name }, rank) => {
    const sorted = ascending(times[rank] ?? []);
    const own = rounds[rank] ?? [];
    const perSecond = percentile(ascending(own.map((one) => one.perSecond)), 0.5);
    const count = own.reduce((sum, one) => sum + one.count, 0);
    const used = own.some((one) => one.processorMs === null)
      ? null
      : own.reduce((sum, one) => sum + (one.processorMs ?? 0), 0);
    const processor = used === null ? null : (used / count) * 1_000;
    return { name, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), perSecond, processor };
  });
}

function line({ name, p50, p99, perSecond, processor }: Figures, pong: Figures): string {
  const cells = [
    name.padEnd(16),
    `p50 ${p50.toFixed(2)} ms`,
    `p99 ${p99.toFixed(2)} ms`,
    `${perSecond.toFixed(0).padStart(6)}/s`,
    `ratio ${(perSecond / pong.perSecond).toFixed(2)}`,
  ];
  if (processor !== null && pong.processor !== null)
    cells.push(`processor ${processor.toFixed(0).padStart(4)} µs  ratio ${(pong.processor / processor).toFixed(2)}`);
  return cells.join('  ');
}

/** The arguments of node in `npm start`. */
function asStarted(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

/**
 * Time from an interaction to its first response, interactions a second, and processor time of the bot for each, beside a bot
 * that answers "pong" with the same client, both in processes of their own on the same Discord of our own, which checks
 * nothing here. The rows of the bare bot tell what the client itself costs: a short body, the body of /quand, a button
 * (whose event brings the message it stands under). Returns lines to print.
 */
export async function benchDiscord(): Promise<readonly string[]> {
  const [ours, bare] = [await openFakeDiscord({ isStrict: false }), await openFakeDiscord({ isStrict: false })];
  const children: ChildProcess[] = [];
  try {
    const sommet = await start(asStarted(), {
      DISCORD_TOKEN: ours.token,
      DISCORD_API: ours.api,
      DISCORD_GUILD: '',
      LOG_LEVEL: 'info',
    });
    children.push(sommet);
    await settled(sommet);
    const answer = await ours.slash('quand', { question: QUESTION }).shown();
    const pong = await start(['test/bench/pong.js', bare.token, bare.api, JSON.stringify(answer)]);
    children.push(pong);
    for (const name of ['ping', 'copy']) bare.define(name);
    const figures = await measure([
      { name: 'pong', bot: pong, call: caller(bare, 'ping') },
      { name: 'pong, same body', bot: pong, call: caller(bare, 'copy') },
      { name: 'pong, button', bot: pong, call: await presser(bare, 'copy') },
      { name: '/aide', bot: sommet, call: caller(ours, 'aide') },
      { name: '/sources', bot: sommet, call: caller(ours, 'sources') },
      { name: '/quand', bot: sommet, call: caller(ours, 'quand', { question: QUESTION }) },
      { name: 'suggestions', bot: sommet, call: suggester(ours, TYPED) },
      { name: 'button', bot: sommet, call: await presser(ours, 'quand', { question: QUESTION }) },
    ]);
    const [first] = figures;
    return first ? figures.map((one) => line(one, first)) : [];
  } finally {
    await Promise.all(children.map(stop));
    await Promise.all([ours.close(), bare.close()]);
  }
}
