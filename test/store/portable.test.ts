import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { describe, expect, it } from 'vitest';
import { deliveriesTable } from '../../src/store/deliveries.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { notesTable } from '../../src/store/notes.ts';
import type { Tables } from '../../src/store/schema.ts';
import { settingsTable } from '../../src/store/settings.ts';
import { DELIVERY, SETTINGS } from './samples.ts';

/** A PostgreSQL that takes every query and answers nothing: what it is sent is what a real one would be sent. */
function paperPostgres(): { db: Kysely<Tables>; sent: string[] } {
  const sent: string[] = [];
  const db = new Kysely<Tables>({
    log: ({ query }) => {
      sent.push(query.sql);
    },
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (inner) => new PostgresIntrospector(inner),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return { db, sent };
}

describe('on PostgreSQL', () => {
  it('the tables are made of types that it has', async () => {
    const { db, sent } = paperPostgres();
    for (const migration of Object.values(MIGRATIONS)) await migration.up(db);
    const types = new Set(
      sent.flatMap((sql) => [...sql.matchAll(/"[a-z_]+" (text|integer|\S+)/gu)].map((match) => match[1])),
    );
    expect(
      [...types].filter(
        (type) => !['text', 'integer', 'primary', 'add'].includes(type ?? '') && !type?.startsWith('('),
      ),
    ).toEqual([]);
    expect(sent).toHaveLength(7);
  });

  it('every query is written for it, without a word of another engine', async () => {
    const { db, sent } = paperPostgres();
    const [settings, deliveries, notes] = [settingsTable(db), deliveriesTable(db), notesTable(db)];
    await settings.find('S');
    await settings.active();
    await settings.save(SETTINGS);
    await settings.save({ ...SETTINGS, version: 3 });
    await deliveries.find('S', '2024-06-18');
    await deliveries.latest('S');
    await deliveries.claim(DELIVERY);
    await deliveries.change({ ...DELIVERY, version: 1 }, { state: 'done' });
    await deliveries.unfinished();
    await deliveries.records('S', 3);
    await deliveries.seen('S');
    await notes.addQuestion({ server: 'S', at: '2024', words: 'Qui ?' });
    await notes.questions('S', '2024');
    await notes.dropQuestions('S', '2024');
    await notes.addRemark({ server: 'S', at: '2024', kind: 'report', about: '', words: '' });
    await notes.remarks('S');
    expect(sent.length).toBeGreaterThanOrEqual(16);
    for (const sql of sent) {
      expect(sql).not.toMatch(/\?|`|insert or|pragma|rowid|strftime|datetime\(/iu);
      expect(sql).toMatch(/\$1|"state" =|^select .* from "digest_settings"/u);
    }
  });
});
