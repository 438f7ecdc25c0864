import type { Kysely } from 'kysely';
import type { DateLanguage } from '../model/reply.ts';
import type { PreferencesRow, Tables } from './schema.ts';

/** How one server wants the bot to behave. */
export interface Preferences {
  /** Channel where every message is a question; null for none. */
  readonly askChannel: string | null;
  /** Channel where readers' reports are told; null for none. */
  readonly reportChannel: string | null;
  /** Who sees the answer to a slash command: everybody, or the asker alone. */
  readonly visibility: 'public' | 'private';
  /** Keeps the questions that stayed without answer. */
  readonly logQuestions: boolean;
  /** How the bot says dates, but in what it quotes. */
  readonly dates: DateLanguage;
}

export interface PreferencesTable {
  readonly find: (server: string) => Promise<Preferences | null>;
  readonly save: (server: string, preferences: Preferences) => Promise<void>;
}

export function preferencesTable(db: Kysely<Tables>): PreferencesTable {
  return {
    find: async (server) => {
      const row = await db.selectFrom('preferences').selectAll().where('server', '=', server).executeTakeFirst();
      return row === undefined ? null : read(row);
    },
    save: async (server, { askChannel, reportChannel, visibility, logQuestions, dates }) => {
      const row = {
        ask_channel: askChannel,
        report_channel: reportChannel,
        visibility,
        log_questions: Number(logQuestions),
        dates,
      };
      await db
        .insertInto('preferences')
        .values({ server, ...row })
        .onConflict((conflict) => conflict.column('server').doUpdateSet(row))
        .execute();
    },
  };
}

function read(row: PreferencesRow): Preferences {
  return {
    askChannel: row.ask_channel,
    reportChannel: row.report_channel,
    visibility: row.visibility === 'private' ? 'private' : 'public',
    logQuestions: row.log_questions === 1,
    dates: row.dates === 'en' || row.dates === 'iso' ? row.dates : 'fr',
  };
}
