import { setTimeout as sleep } from 'node:timers/promises';
import { errorReply } from '../render/reply.ts';
import type { DigestSettings } from '../store/settings.ts';
import { type Clock, isLate, openClock } from './clock.ts';
import { type Delivered, type Delivering, deliver } from './deliver.ts';
import { Refusal } from './outlet.ts';
import { WORDS } from './wording.ts';

/** Between two posts: Discord takes 50 requests a second from a bot, and answers need most of them. */
const BETWEEN_POSTS_MS = 60;

/** Failures that may be chance: the next try comes at once. After them, ever later. */
const AT_ONCE = 3;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 30 * 60_000;

export interface RunInput extends Delivering {
  /** What went wrong for one server; the others go on. */
  readonly onError: (server: string, error: unknown) => void;
  readonly between?: number;
}

export interface Runner {
  /** Settles what was left half-way, then posts what is due. Called every few seconds; a call during another does nothing. */
  readonly tick: () => Promise<ReadonlyMap<string, Delivered>>;
  /** Posts what is new now, whatever the hour; does not take the place of the day's digest. */
  readonly sendNow: (settings: DigestSettings) => Promise<Delivered>;
}

export function openRunner(input: RunInput): Runner {
  const { store, now, onError, between = BETWEEN_POSTS_MS } = input;
  const clocks = new Map<string, Clock>();
  const busy = new Set<string>();
  const failures = new Map<string, { count: number; at: number }>();
  let isTicking = false;

  /** Whatever refuses a digest again and again is not asked every few seconds. */
  const isPaused = (key: string): boolean => {
    const { count, at } = failures.get(key) ?? { count: 0, at: 0 };
    if (count < AT_ONCE) return false;
    return Math.abs(now().getTime() - at) < Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (count - AT_ONCE));
  };

  const clockOf = ({ hour, days, zone }: DigestSettings): Clock => {
    const key = `${hour} ${days.join()} ${zone}`;
    const clock = clocks.get(key) ?? openClock({ hour, days, zone });
    clocks.set(key, clock);
    return clock;
  };

  /** One delivery of a server at a time in this process; among processes, the row decides. */
  const bring = async (settings: DigestSettings, slot: { date: string; at: Date }): Promise<Delivered> => {
    const key = `${settings.server} ${slot.date}`;
    if (busy.has(key)) return 'taken';
    busy.add(key);
    try {
      return await deliver(input, settings, slot, isLate(slot.at, now()));
    } catch (error) {
      if (error instanceof Refusal) await suspend(input, settings, error);
      throw error;
    } finally {
      busy.delete(key);
    }
  };

  const tick = async (): Promise<ReadonlyMap<string, Delivered>> => {
    const results = new Map<string, Delivered>();
    const active = new Map((await store.settings.active()).map((settings) => [settings.server, settings]));
    const attempt = async (settings: DigestSettings, slot: { date: string; at: Date }): Promise<void> => {
      const key = `${settings.server} ${slot.date}`;
      if (isPaused(key)) return;
      try {
        const result = await bring(settings, slot);
        results.set(key, result);
        failures.delete(key);
        if (result === 'posted') await sleep(between);
      } catch (error) {
        failures.set(key, { count: (failures.get(key)?.count ?? 0) + 1, at: now().getTime() });
        onError(settings.server, error);
      }
    };
    for (const { server, date, slot } of await store.deliveries.unfinished()) {
      const settings = active.get(server);
      if (settings) await attempt(settings, { date, at: new Date(slot) });
    }
    for (const settings of active.values()) {
      const due = clockOf(settings).due(now(), new Date(settings.since));
      // A digest missed by a day or more is no news: what it would have said is new still, for the next one.
      if (due === null || due.kind === 'missed' || results.has(`${settings.server} ${due.slot.date}`)) continue;
      await attempt(settings, due.slot);
    }
    return results;
  };

  return {
    tick: async () => {
      if (isTicking) return new Map();
      isTicking = true;
      try {
        return await tick();
      } finally {
        isTicking = false;
      }
    },
    sendNow: (settings) => {
      const at = now();
      const minute = new Intl.DateTimeFormat('sv-SE', {
        timeZone: settings.zone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      return bring(settings, { date: minute.format(at), at });
    },
  };
}

/** Nothing more is tried until the admin resumes, and the admin is told: by whoever suspended, once. */
async function suspend(
  { store, outlet, onError }: RunInput,
  { server }: DigestSettings,
  { reason }: Refusal,
): Promise<void> {
  const settings = await store.settings.find(server);
  if (settings === null || settings.state !== 'active') return;
  const saved = await store.settings.save({ ...settings, state: 'suspended', reason });
  if (saved === null) return;
  const what = errorReply(WORDS.suspended[reason], WORDS.resume);
  await outlet.tell(settings, what).catch((error: unknown) => onError(server, error));
}
