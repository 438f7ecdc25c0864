import { SommetError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Preferences } from '../store/preferences.ts';
import type { Kept, Store } from '../store/store.ts';

export type { Preferences };

/** What a reader said of an answer. */
export interface Report {
  /** ISO instant. */
  readonly at: string;
  /** The passage: « 002#1421 », article and offset. */
  readonly about: string;
  /** The question and what is wrong. */
  readonly words: string;
}

/** What the bot keeps between two starts, as far as answering needs it. Nothing in it can keep an answer from leaving. */
export interface Memory {
  /** How a server wants the bot to behave; the defaults in private conversations and while the database fails. */
  readonly preferences: (server: string | null) => Promise<Preferences>;
  /** Changes what is kept, and gives what is now; rejects with a SommetError that says why it could not be read or kept. */
  readonly changePreferences: (server: string, change: (before: Preferences) => Preferences) => Promise<Preferences>;
  /** Keeps what a reader finds wrong; false when it could not be kept. */
  readonly report: (report: {
    readonly place: string;
    readonly about: string;
    readonly words: string;
  }) => Promise<boolean>;
  /** Keeps a question that stayed without answer. */
  readonly missed: (place: string, words: string) => Promise<void>;
  /** What the readers of a place reported, newest first. */
  readonly reports: (place: string) => Promise<readonly Report[]>;
  /** All that is kept of a place, by table. */
  readonly kept: (place: string) => Promise<Kept>;
  readonly erase: (place: string) => Promise<void>;
}

export const DEFAULTS: Preferences = {
  askChannel: null,
  reportChannel: null,
  visibility: 'public',
  logQuestions: false,
  dates: 'fr',
};

/** An answer waits so long for the preferences of its server; a database that is held must not keep it from leaving. */
const PREFERENCES_WITHIN_MS = 400;

const NO_STORE = new SommetError(
  'La base du bot n’est pas ouverte\u00a0: rien ne peut être gardé. Les réponses, elles, fonctionnent.',
);

/**
 * The memory of the bot on its store; without one (it could not be opened) nothing is kept and everything else works.
 * Preferences are read once a server: they are asked for at every message.
 */
export function openMemory(store: Store | null, log: Log): Memory {
  const known = new Map<string, Preferences>();
  const safely = async <T>(what: string, run: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      log.warn({ what, reason: error instanceof Error ? error.message : String(error) }, 'store');
      return otherwise;
    }
  };
  const required = (): Store => {
    if (store === null) throw NO_STORE;
    return store;
  };
  return {
    preferences: async (server) => {
      if (server === null || store === null) return DEFAULTS;
      const cached = known.get(server);
      if (cached) return cached;
      const find = async () => (await soon(store.preferences.find(server))) ?? DEFAULTS;
      const found = await safely('preferences', find, null);
      if (found) known.set(server, found);
      return found ?? DEFAULTS;
    },
    changePreferences: async (server, change) => {
      const { preferences } = required();
      // Read anew: the defaults of a database that did not answer must not be written over what it holds.
      const before = (await preferences.find(server)) ?? DEFAULTS;
      const after = change(before);
      if (after !== before) await preferences.save(server, after);
      known.set(server, after);
      return after;
    },
    report: ({ place, about, words }) =>
      safely(
        'report',
        async () => {
          if (store === null) return false;
          const at = new Date().toISOString();
          await store.notes.addRemark({ server: place, at, kind: 'report', about, words });
          return true;
        },
        false,
      ),
    missed: (place, words) =>
      safely(
        'missed',
        async () => store?.notes.addQuestion({ server: place, at: new Date().toISOString(), words }),
        undefined,
      ),
    reports: async (place) => {
      const remarks = await required().notes.remarks(place);
      return remarks.filter(({ kind }) => kind === 'report').reverse();
    },
    kept: async (place) => required().kept(place),
    erase: async (place) => {
      await required().forget(place);
      known.delete(place);
    },
  };
}

/** What a promise gives, if it does in time. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new Error(`no answer within ${PREFERENCES_WITHIN_MS} ms`)), PREFERENCES_WITHIN_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(alarm));
}
