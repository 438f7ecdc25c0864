import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** What a reader says of an answer or of a digest: that it is wrong, or how good it is. */
export interface Remark {
  readonly server: string;
  /** ISO instant. */
  readonly at: string;
  readonly kind: 'report' | 'feedback';
  /** What it is about: a passage (« 002#14 ») or the date of a digest. */
  readonly about: string;
  readonly words: string;
}

export interface NotesTable {
  /** Keeps a question that the dossier could not answer: only where the admin allows it. */
  readonly addQuestion: (question: {
    readonly server: string;
    readonly at: string;
    readonly words: string;
  }) => Promise<void>;
  /** The questions kept until an instant, oldest first. */
  readonly questions: (server: string, until: string) => Promise<readonly string[]>;
  readonly dropQuestions: (server: string, until: string) => Promise<void>;
  readonly addRemark: (remark: Remark) => Promise<void>;
  readonly remarks: (server: string) => Promise<readonly Remark[]>;
}

export function notesTable(db: Kysely<Tables>): NotesTable {
  return {
    addQuestion: async (question) => {
      await db
        .insertInto('open_questions')
        .values({ id: randomUUID(), ...question })
        .execute();
    },
    questions: async (server, until) => {
      const rows = await db
        .selectFrom('open_questions')
        .select('words')
        .where('server', '=', server)
        .where('at', '<=', until)
        .orderBy('at')
        .execute();
      return rows.map(({ words }) => words);
    },
    dropQuestions: async (server, until) => {
      await db.deleteFrom('open_questions').where('server', '=', server).where('at', '<=', until).execute();
    },
    addRemark: async (remark) => {
      await db
        .insertInto('remarks')
        .values({ id: randomUUID(), ...remark })
        .execute();
    },
    remarks: async (server) => {
      const rows = await db
        .selectFrom('remarks')
        .select(['server', 'at', 'kind', 'about', 'words'])
        .where('server', '=', server)
        .orderBy('at')
        .execute();
      return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as Remark['kind'] }));
    },
  };
}
