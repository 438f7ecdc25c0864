import type { Kysely } from 'kysely';
import type { SettingsRow, Tables } from './schema.ts';

/** How one server wants its digest. */
export interface DigestSettings {
  readonly server: string;
  readonly channel: string;
  /** Local time, « 08:00 ». */
  readonly hour: string;
  /** ISO days of the week, Monday 1. At least one. */
  readonly days: readonly number[];
  /** IANA name of the zone the hour is meant in. */
  readonly zone: string;
  /** The one role that the digest may notify; null for nobody. */
  readonly role: string | null;
  /** What a day without news gives: nothing, or a fact of the chronology that has its birthday. */
  readonly quiet: 'silence' | 'fact';
  /** What does not fit in one message goes in a thread. */
  readonly thread: boolean;
  /** Publishes the digest to the servers that follow the channel, where the channel is for announcements. */
  readonly publish: boolean;
  /** Keeps the day's questions that stayed without answer, to show them. */
  readonly logQuestions: boolean;
  /** Channel where failures are told; null for a private message to `admin`. */
  readonly report: string | null;
  readonly admin: string;
  readonly state: 'active' | 'suspended' | 'stopped';
  /** Why the bot suspended it; null when the admin did, or when it is active. */
  readonly reason: string | null;
  /** Digests due before this instant (ISO) are not owed. */
  readonly since: string;
  /** Grows by one at each change; 0 before the first. */
  readonly version: number;
}

export interface SettingsTable {
  readonly find: (server: string) => Promise<DigestSettings | null>;
  readonly active: () => Promise<readonly DigestSettings[]>;
  /** Writes them if nobody else did since they were read; returns them as written, or null. */
  readonly save: (settings: DigestSettings) => Promise<DigestSettings | null>;
}

export function settingsTable(db: Kysely<Tables>): SettingsTable {
  return {
    find: async (server) => {
      const row = await db.selectFrom('digest_settings').selectAll().where('server', '=', server).executeTakeFirst();
      return row === undefined ? null : read(row);
    },
    active: async () => {
      const rows = await db
        .selectFrom('digest_settings')
        .selectAll()
        .where('state', '=', 'active')
        .orderBy('server')
        .execute();
      return rows.map(read);
    },
    save: async (settings) => {
      const next = { ...settings, version: settings.version + 1 };
      const row = write(next);
      if (settings.version === 0) {
        const { numInsertedOrUpdatedRows: count } = await db
          .insertInto('digest_settings')
          .values(row)
          .onConflict((conflict) => conflict.column('server').doNothing())
          .executeTakeFirst();
        return Number(count) === 1 ? next : null;
      }
      const { numUpdatedRows } = await db
        .updateTable('digest_settings')
        .set(row)
        .where('server', '=', settings.server)
        .where('version', '=', settings.version)
        .executeTakeFirst();
      return Number(numUpdatedRows) === 1 ? next : null;
    },
  };
}

function read({ log_questions, days, thread, publish, quiet, state, ...row }: SettingsRow): DigestSettings {
  return {
    ...row,
    days: days.split(',').map(Number),
    thread: thread === 1,
    publish: publish === 1,
    logQuestions: log_questions === 1,
    quiet: quiet as DigestSettings['quiet'],
    state: state as DigestSettings['state'],
  };
}

function write({ logQuestions, days, thread, publish, ...settings }: DigestSettings): SettingsRow {
  return {
    ...settings,
    days: days.join(','),
    thread: Number(thread),
    publish: Number(publish),
    log_questions: Number(logQuestions),
  };
}
