import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import Database from 'libsql';
import { explainDatabase, isBusy } from './explain.ts';

/** The engine waits without letting anything else run: hardly at all. The waiting is done here, between two tries. */
const ENGINE_WAIT_MS = 20;
const TRY_AGAIN_MS = 30;

interface DialectOptions {
  readonly file: string;
  /** Milliseconds that a query waits, at this time, for another program to let go of the file. */
  readonly patience: () => number;
}

/**
 * SQLite in one file: write-ahead log, so that reading never waits for writing. The only engine-specific code;
 * the queries are plain SQL that kysely writes for PostgreSQL as well.
 */
export function sqliteDialect(options: DialectOptions): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new Driver(options),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** A migration is whole or not at all, and two programs that start together make it once. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * Whatever is written is written in a transaction, begun by the engine's own `exec`: a prepared statement that finds
 * the file held counts as still running afterwards, and nothing could be committed beside it. Once a transaction
 * holds the right to write, none of its statements is refused.
 */
class Driver extends SqliteDriver {
  readonly #options: DialectOptions;
  #database: Database.Database | null = null;

  constructor(options: DialectOptions) {
    super({
      database: async () => {
        this.#database = open(options.file);
        return this.#database;
      },
    });
    this.#options = options;
  }

  override async init(): Promise<void> {
    await patiently(() => super.init(), this.#options);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    const run = <Row>(query: CompiledQuery) =>
      patiently(() => connection.executeQuery<Row>(query), this.#options) as Promise<QueryResult<Row>>;
    return {
      executeQuery: async <Row>(query: CompiledQuery) => {
        if (query.query.kind === 'SelectQueryNode' || this.#database?.inTransaction) return run<Row>(query);
        await this.beginTransaction();
        try {
          const result = await run<Row>(query);
          await this.commitTransaction();
          return result;
        } catch (error) {
          await this.rollbackTransaction();
          throw error;
        }
      },
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  /** Takes the right to write at once: a transaction that reads first and writes later could be refused in its middle. */
  override async beginTransaction(): Promise<void> {
    await this.#execute('begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    await this.#execute('commit');
  }

  override async rollbackTransaction(): Promise<void> {
    // The engine has already left the transaction when what failed was the file itself.
    if (this.#database?.inTransaction) await this.#execute('rollback');
  }

  async #execute(sql: string): Promise<void> {
    await patiently(async () => this.#database?.exec(sql), this.#options);
  }
}

function open(file: string): Database.Database {
  const database = new Database(file);
  try {
    database.pragma(`busy_timeout = ${ENGINE_WAIT_MS}`);
    database.pragma('journal_mode = WAL');
    // What is committed survives a power cut: a delivery is written down before it is posted.
    database.pragma('synchronous = FULL');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Runs again while another program holds the file; anything else that goes wrong is explained. */
async function patiently<T>(run: () => Promise<T>, { file, patience }: DialectOptions): Promise<T> {
  const until = performance.now() + patience();
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw explainDatabase(error, file);
      await sleep(TRY_AGAIN_MS);
    }
  }
}
