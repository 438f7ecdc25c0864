import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, type Migration, Migrator } from 'kysely';
import { SommetError } from '../errors.ts';
import { type DeliveriesTable, deliveriesTable } from './deliveries.ts';
import { sqliteDialect } from './dialect.ts';
import { MIGRATIONS } from './migrations.ts';
import { type NotesTable, notesTable } from './notes.ts';
import { type PreferencesTable, preferencesTable } from './preferences.ts';
import { TABLES, type Tables } from './schema.ts';
import { type SettingsTable, settingsTable } from './settings.ts';

const FILE = 'sommet.db';
/** Another program that makes the tables is done within this time, or something is wrong. */
const START_PATIENCE_MS = 5_000;
/** Half of the time that Discord gives to an answer: who asked still hears that the database is held. */
const PATIENCE_MS = 1_500;

/** What outlives the program. Every method rejects with a SommetError that says what to do when the database fails. */
export interface Store {
  readonly settings: SettingsTable;
  readonly deliveries: DeliveriesTable;
  readonly notes: NotesTable;
  readonly preferences: PreferencesTable;
  /** All that is kept of a server: its rows, by table. */
  readonly kept: (server: string) => Promise<Kept>;
  /** Erases all that is kept of a server. */
  readonly forget: (server: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Rows as they stand, by table. */
export type Kept = Readonly<Record<keyof Tables, readonly object[]>>;

interface StoreOptions {
  /** Folder of the file, made if need be: DATA_DIR. */
  readonly folder: string;
  /** Milliseconds to wait for another program that holds the file. */
  readonly patience?: number;
}

/** Opens the one file of the store and brings its tables up to date. */
export async function openStore({ folder, patience }: StoreOptions): Promise<Store> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new SommetError(
      `Le dossier DATA_DIR «\u00a0${folder}\u00a0» ne peut pas être créé (${error.code}). Donnez-en un où le programme peut écrire.`,
      { cause: error },
    );
  });
  let wait = patience ?? START_PATIENCE_MS;
  const db = new Kysely<Tables>({ dialect: sqliteDialect({ file: join(folder, FILE), patience: () => wait }) });
  try {
    await migrate(db);
    wait = patience ?? PATIENCE_MS;
  } catch (error) {
    // A database that cannot be opened cannot be closed either.
    await db.destroy().catch(() => {});
    throw error;
  }
  return {
    settings: settingsTable(db),
    deliveries: deliveriesTable(db),
    notes: notesTable(db),
    preferences: preferencesTable(db),
    kept: (server) => kept(db, server),
    forget: (server) => forget(db, server),
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrations: Record<string, Migration> = { ...MIGRATIONS };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    throw new SommetError(
      'La base vient d’une version plus récente du programme. Mettez-le à jour, ou changez DATA_DIR.',
      { cause: error },
    );
  if (error !== undefined) throw error;
}

async function forget(db: Kysely<Tables>, server: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of TABLES) await transaction.deleteFrom(table).where('server', '=', server).execute();
  });
}

async function kept(db: Kysely<Tables>, server: string): Promise<Kept> {
  const all: Partial<Record<keyof Tables, readonly object[]>> = {};
  for (const table of TABLES)
    all[table] = await db.selectFrom(table).selectAll().where('server', '=', server).execute();
  return all as Kept;
}
