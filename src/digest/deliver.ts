import type { Article } from '../model/article.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { DigestSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { isStale, type Slot } from './clock.ts';
import { type Composed, compose, marksOf } from './compose.ts';
import { type Outlet, type Parcel, Refusal } from './outlet.ts';
import { WORDS } from './wording.ts';

/** Longer than a post can take with all its retries: whoever holds a delivery for longer is dead or lost. */
const LEASE_MS = 120_000;

/** The steps of a delivery, in order, for those who watch it (the tests kill the process at each). */
export type Step = 'before the row' | 'after the row' | 'in flight' | 'after the post' | 'before the close';

export interface Delivering {
  readonly store: Store;
  readonly outlet: Outlet;
  readonly articles: () => readonly Article[];
  readonly now: () => Date;
  /** Names this process among those that share the store. */
  readonly owner: string;
  readonly lease?: number;
  readonly watch?: (step: Step) => Promise<void> | void;
}

/**
 * `posted` (now, by us), `found` (it was there already), `silent` (nothing to say), `done` (long ago),
 * `taken` (by another process), `skipped` (too late to be worth posting).
 */
export type Delivered = 'posted' | 'found' | 'silent' | 'done' | 'taken' | 'skipped';

/**
 * Brings one digest to one server, exactly once. The row is written before the post; whoever finds a row half-way looks
 * for the message before posting another; a row is changed only by who holds its last version; and two posts of one
 * digest bear the same nonce, which Discord makes one. Rejects with what the outlet rejects with: the row then stays
 * half-way and free, to be settled by the next try.
 */
export async function deliver(
  delivering: Delivering,
  settings: DigestSettings,
  slot: Slot,
  late: boolean,
): Promise<Delivered> {
  const { store, now, watch } = delivering;
  const known = await store.deliveries.find(settings.server, slot.date);
  if (known) return resume(delivering, settings, known, slot, late);
  const composed = await compose(store, delivering.articles(), { settings, date: slot.date, late, now: now() });
  await watch?.('before the row');
  const claimed = await store.deliveries.claim({
    server: settings.server,
    date: slot.date,
    slot: slot.at.toISOString(),
    state: composed.parcel === null ? 'done' : 'sending',
    nonce: marksOf(settings, slot.date).nonce,
    channel: settings.channel,
    message: null,
    late,
    record: composed.record,
    created: now().toISOString(),
    ...held(delivering),
  });
  if (claimed === null) return 'taken';
  if (composed.parcel === null) return 'silent';
  await watch?.('after the row');
  return post(delivering, settings, claimed, composed.parcel);
}

/** A row that is there already: done, in other hands, or left half-way by a process that is gone. */
async function resume(
  delivering: Delivering,
  settings: DigestSettings,
  known: Delivery,
  slot: Slot,
  late: boolean,
): Promise<Delivered> {
  const { store, now } = delivering;
  if (known.state === 'done' || known.state === 'skipped') return 'done';
  if (isHeld(known, delivering)) return 'taken';
  const mine = await store.deliveries.change(known, held(delivering));
  if (mine === null) return 'taken';
  return releasing(delivering, mine, async () => {
    const message = mine.message ?? (await lookUp(delivering, settings, mine));
    if (message !== null) {
      // What it said is on the row: what has come since is for the next one.
      const posted = await store.deliveries.change(mine, { message, state: 'posted' });
      return posted === null ? 'taken' : close(delivering, settings, posted, 'found');
    }
    if (isStale(slot.at, now())) {
      await store.deliveries.change(mine, { state: 'skipped' });
      return 'skipped';
    }
    const composed = await compose(store, delivering.articles(), { settings, date: slot.date, late, now: now() });
    return repost(delivering, settings, mine, composed);
  });
}

/** The message of a row, where it was to be posted. In a channel that is gone since the admin chose another, there is none. */
async function lookUp({ outlet }: Delivering, settings: DigestSettings, mine: Delivery): Promise<string | null> {
  const { channel, created, date } = mine;
  try {
    return await outlet.find({ channel, ...marksOf(settings, date), since: new Date(created) });
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'channel' && channel !== settings.channel) return null;
    throw error;
  }
}

async function repost(
  delivering: Delivering,
  settings: DigestSettings,
  mine: Delivery,
  { parcel, record }: Composed,
): Promise<Delivered> {
  const { store } = delivering;
  if (parcel === null) {
    await store.deliveries.change(mine, { state: 'done', record });
    return 'silent';
  }
  const ready = await store.deliveries.change(mine, { record, channel: parcel.channel, ...held(delivering) });
  return ready === null ? 'taken' : post(delivering, settings, ready, parcel);
}

async function post(
  delivering: Delivering,
  settings: DigestSettings,
  mine: Delivery,
  parcel: Parcel,
): Promise<Delivered> {
  const { store, outlet, watch } = delivering;
  return releasing(delivering, mine, async () => {
    const sending = outlet.post(parcel);
    // Whoever watches may never come back; a failure is awaited below all the same.
    sending.catch(() => {});
    await watch?.('in flight');
    const message = await sending;
    await watch?.('after the post');
    const posted = await store.deliveries.change(mine, { message, state: 'posted' });
    return posted === null ? 'taken' : close(delivering, settings, posted, 'posted');
  });
}

/** What comes with the message, then the end of the row. A thread that fails does not undo a digest. */
async function close(
  delivering: Delivering,
  settings: DigestSettings,
  posted: Delivery,
  how: 'posted' | 'found',
): Promise<Delivered> {
  const { store, outlet, watch, now } = delivering;
  const { server, date, channel, message, record, slot, created } = posted;
  await watch?.('before the close');
  const { thread } = record;
  const { publish } = settings;
  if (message !== null && (publish || thread.length > 0)) {
    const sequel = {
      channel,
      message,
      thread,
      publish,
      threadName: WORDS.threadName(date),
      ...marksOf({ server }, date),
    };
    await outlet.follow(sequel).catch((error: unknown) => {
      // Worth another try, but not for ever, and not when it will never be taken.
      if (!(error instanceof Refusal) && !isStale(new Date(slot), now())) throw error;
    });
  }
  await store.deliveries.change(posted, { state: 'done' });
  await store.notes.dropQuestions(server, created);
  return how;
}

/** On failure, lets go of the row at once: the next try need not wait for the lease. */
async function releasing(
  delivering: Delivering,
  { server, date }: Delivery,
  work: () => Promise<Delivered>,
): Promise<Delivered> {
  try {
    return await work();
  } catch (error) {
    const { deliveries } = delivering.store;
    const row = await deliveries.find(server, date).catch(() => null);
    if (row?.owner === delivering.owner)
      await deliveries.change(row, { lease: delivering.now().toISOString() }).catch(() => null);
    throw error;
  }
}

function held({ owner, now, lease = LEASE_MS }: Delivering): Pick<Delivery, 'owner' | 'lease'> {
  return { owner, lease: new Date(now().getTime() + lease).toISOString() };
}

/** True while another process may be at work. A lease longer than any was written before the clock was set back. */
function isHeld(row: Delivery, { owner, now, lease = LEASE_MS }: Delivering): boolean {
  const left = Date.parse(row.lease) - now().getTime();
  return row.owner !== owner && left > 0 && left <= lease;
}
