import type { Kysely, Migration } from 'kysely';

/** Every change of the tables, in order. One that was released is never edited: the next one is added below it. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-digest': { up: digest },
  '002-questions-and-remarks': { up: questionsAndRemarks },
  '003-preferences': { up: preferences },
  '004-language-of-dates': { up: languageOfDates },
};

async function digest(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('digest_settings')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('hour', 'text', (column) => column.notNull())
    .addColumn('days', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('role', 'text')
    .addColumn('quiet', 'text', (column) => column.notNull())
    .addColumn('thread', 'integer', (column) => column.notNull())
    .addColumn('publish', 'integer', (column) => column.notNull())
    .addColumn('log_questions', 'integer', (column) => column.notNull())
    .addColumn('report', 'text')
    .addColumn('admin', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('lease', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('deliveries_key', ['server', 'date'])
    .execute();
  await db.schema
    .createTable('seen')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('seen_key', ['server', 'article'])
    .execute();
}

async function questionsAndRemarks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('open_questions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('remarks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .execute();
}

async function preferences(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('preferences')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('ask_channel', 'text')
    .addColumn('report_channel', 'text')
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addColumn('log_questions', 'integer', (column) => column.notNull())
    .execute();
}

async function languageOfDates(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('preferences')
    .addColumn('dates', 'text', (column) => column.notNull().defaultTo('fr'))
    .execute();
}
