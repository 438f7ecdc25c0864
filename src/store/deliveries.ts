import type { Kysely } from 'kysely';
import type { Reply } from '../model/reply.ts';
import type { DeliveryRow, Tables } from './schema.ts';

/** What a digest said, for the ones after it. */
export interface DeliveryRecord {
  /** Keys of the articles it covers. */
  readonly articles: readonly string[];
  /** The sentences it quotes. */
  readonly quotes: readonly string[];
  /** What goes in its thread: still to be posted when the process dies after the message. */
  readonly thread: readonly Reply[];
}

/**
 * One digest of one server. `sending` from before the post until its message is known, `posted` until what comes with
 * the message (thread, publication) is done, `done` when nothing is left to do, `skipped` when it was not worth posting late.
 */
export interface Delivery {
  readonly server: string;
  /** The day of the digest where the server is, « 2024-06-18 »; « 2024-06-18 14:05 » when asked for by hand. */
  readonly date: string;
  /** When it was due (ISO). */
  readonly slot: string;
  readonly state: 'sending' | 'posted' | 'done' | 'skipped';
  readonly nonce: string;
  readonly channel: string;
  readonly message: string | null;
  readonly late: boolean;
  /** Process that works on it, until `lease` (ISO). */
  readonly owner: string;
  readonly lease: string;
  /** Grows by one at each change: whoever holds an older one has lost the right to write. */
  readonly version: number;
  readonly record: DeliveryRecord;
  readonly created: string;
}

export type NewDelivery = Omit<Delivery, 'version'>;

/** What can change once a delivery is written down. */
export type DeliveryChange = Partial<
  Pick<Delivery, 'state' | 'channel' | 'message' | 'late' | 'owner' | 'lease' | 'record'>
>;

export interface DeliveriesTable {
  readonly find: (server: string, date: string) => Promise<Delivery | null>;
  /** The newest delivery of a server by slot, whatever its state. */
  readonly latest: (server: string) => Promise<Delivery | null>;
  /** Writes down a digest that is about to be posted; null when somebody already has. */
  readonly claim: (delivery: NewDelivery) => Promise<Delivery | null>;
  /** Changes a delivery if nobody did since it was read; null when somebody has. Articles of a finished one become seen. */
  readonly change: (delivery: Delivery, change: DeliveryChange) => Promise<Delivery | null>;
  /** Deliveries left half-way, oldest first. */
  readonly unfinished: () => Promise<readonly Delivery[]>;
  /** Records of the last digests that were posted, newest first. */
  readonly records: (server: string, count: number) => Promise<readonly DeliveryRecord[]>;
  readonly seen: (server: string) => Promise<ReadonlySet<string>>;
}

/** Rows of one insertion: engines bound how many values a statement takes. */
const MOST_ROWS = 200;

export function deliveriesTable(db: Kysely<Tables>): DeliveriesTable {
  const all = () => db.selectFrom('deliveries').selectAll();
  return {
    find: async (server, date) => {
      const row = await all().where('server', '=', server).where('date', '=', date).executeTakeFirst();
      return row === undefined ? null : read(row);
    },
    latest: async (server) => {
      const row = await all().where('server', '=', server).orderBy('slot', 'desc').limit(1).executeTakeFirst();
      return row === undefined ? null : read(row);
    },
    claim: async (delivery) => {
      const first = { ...delivery, version: 1 };
      const { numInsertedOrUpdatedRows: count } = await db
        .insertInto('deliveries')
        .values(write(first))
        .onConflict((conflict) => conflict.columns(['server', 'date']).doNothing())
        .executeTakeFirst();
      return Number(count) === 1 ? first : null;
    },
    change: (delivery, change) =>
      db.transaction().execute(async (transaction) => {
        const next: Delivery = { ...delivery, ...change, version: delivery.version + 1 };
        const { numUpdatedRows } = await transaction
          .updateTable('deliveries')
          .set(write(next))
          .where('server', '=', delivery.server)
          .where('date', '=', delivery.date)
          .where('version', '=', delivery.version)
          .executeTakeFirst();
        if (Number(numUpdatedRows) !== 1) return null;
        // With the message known, the articles are told, whatever happens to the thread.
        if (next.state === 'posted' || next.state === 'done') await remember(transaction, next);
        return next;
      }),
    unfinished: async () => {
      const rows = await all().where('state', 'in', ['sending', 'posted']).orderBy('created').execute();
      return rows.map(read);
    },
    records: async (server, count) => {
      const rows = await all()
        .where('server', '=', server)
        .where('message', 'is not', null)
        .orderBy('slot', 'desc')
        .limit(count)
        .execute();
      return rows.map((row) => read(row).record);
    },
    seen: async (server) => {
      const rows = await db.selectFrom('seen').select('article').where('server', '=', server).execute();
      return new Set(rows.map(({ article }) => article));
    },
  };
}

async function remember(db: Kysely<Tables>, { server, date, record }: Delivery): Promise<void> {
  for (let from = 0; from < record.articles.length; from += MOST_ROWS) {
    await db
      .insertInto('seen')
      .values(record.articles.slice(from, from + MOST_ROWS).map((article) => ({ server, article, date })))
      .onConflict((conflict) => conflict.columns(['server', 'article']).doNothing())
      .execute();
  }
}

function read({ state, late, record, ...row }: DeliveryRow): Delivery {
  return {
    ...row,
    state: state as Delivery['state'],
    late: late === 1,
    record: JSON.parse(record) as DeliveryRecord,
  };
}

function write({ late, record, ...delivery }: Delivery): DeliveryRow {
  return { ...delivery, late: Number(late), record: JSON.stringify(record) };
}
