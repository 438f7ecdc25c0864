import { setTimeout as sleep } from 'node:timers/promises';
import { REST } from 'discord.js';
import type { Step } from '../../../src/digest/deliver.ts';
import { openRunner } from '../../../src/digest/run.ts';
import { discordOutlet } from '../../../src/discord/digest-outlet.ts';
import { openStore } from '../../../src/store/store.ts';
import { ARTICLES } from '../samples.ts';

/** What a process of the campaign is told, as JSON in its first argument. */
export interface Orders {
  readonly api: string;
  readonly token: string;
  readonly self: string;
  readonly folder: string;
  readonly owner: string;
  /** « 2024-06-18 »: it stops when this digest is done. */
  readonly date: string;
  /** Kills itself at this step. */
  readonly killAt: Step | null;
  /** Milliseconds after the step. */
  readonly killAfter: number;
  /** Milliseconds that its clock is wrong by. */
  readonly clock: number;
  readonly lease: number;
}

const LONGEST_MS = 9_000;
const BETWEEN_TICKS_MS = 60;

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
const store = await openStore({ folder: orders.folder });
const rest = new REST({ api: orders.api, retries: 1, timeout: 3_000 }).setToken(orders.token);
const runner = openRunner({
  store,
  outlet: discordOutlet({ rest, self: () => orders.self, canReadHistory: () => true }),
  articles: () => ARTICLES,
  now: () => new Date(Date.now() + orders.clock),
  owner: orders.owner,
  lease: orders.lease,
  onError: () => {},
  watch: async (step) => {
    if (step !== orders.killAt) return;
    await sleep(orders.killAfter);
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  },
});
const until = Date.now() + LONGEST_MS;
for (let isDone = false; !isDone && Date.now() < until; ) {
  await runner.tick();
  const [server] = await store.settings.active();
  const row = server ? await store.deliveries.find(server.server, orders.date) : null;
  isDone = row?.state === 'done';
  // With its clock set back, nothing may be due yet: that is for a process of a better time.
  if (orders.clock < 0 && row === null) break;
  if (!isDone) await sleep(BETWEEN_TICKS_MS);
}
await store.close();
// A connection kept open for later must not hold it.
process.exit();
