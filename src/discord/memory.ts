import { SommetError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Preferences } from '../store/preferences.ts';
import type { Store } from '../store/store.ts';

export type { Preferences };

/** What the bot keeps between two starts, as far as answering needs it. Nothing in it can keep an answer from leaving. */
export interface Memory {
  /** How a server wants the bot to behave; the defaults in private conversations and while the database fails. */
  readonly preferences: (server: string | null) => Promise<Preferences>;
  /** Rejects with a SommetError that says why they could not be kept. */
  readonly savePreferences: (server: string, preferences: Preferences) => Promise<void>;
  /** Keeps what a reader finds wrong; false when it could not be kept. */
  readonly report: (report: {
    readonly place: string;
    readonly about: string;
    readonly words: string;
  }) => Promise<boolean>;
  /** Keeps a question that stayed without answer. */
  readonly missed: (place: string, words: string) => Promise<void>;
  /** All that is kept of a place, as data. */
  readonly kept: (place: string) => Promise<Kept>;
  readonly erase: (place: string) => Promise<void>;
}

/** What is kept of one server or private conversation. */
export interface Kept {
  readonly preferences: Preferences | null;
  readonly reports: readonly { readonly at: string; readonly about: string; readonly words: string }[];
  readonly questions: readonly string[];
}

export const DEFAULTS: Preferences = {
  askChannel: null,
  reportChannel: null,
  visibility: 'public',
  logQuestions: false,
};

/** After every date there is. */
const FOREVER = '9999';

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
      const found = await safely('preferences', async () => (await store.preferences.find(server)) ?? DEFAULTS, null);
      if (found) known.set(server, found);
      return found ?? DEFAULTS;
    },
    savePreferences: async (server, preferences) => {
      await required().preferences.save(server, preferences);
      known.set(server, preferences);
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
    kept: async (place) => {
      const { preferences, notes } = required();
      const reports = await notes.remarks(place);
      return {
        preferences: await preferences.find(place),
        reports: reports.map(({ at, about, words }) => ({ at, about, words })),
        questions: await notes.questions(place, FOREVER),
      };
    },
    erase: async (place) => {
      await required().forget(place);
      known.delete(place);
    },
  };
}
