/**
 * The tables. Columns are text and whole numbers only, so that they mean the same in SQLite and in PostgreSQL:
 * an instant is ISO 8601 in UTC, a switch 0 or 1, a list JSON.
 */
export interface Tables {
  digest_settings: SettingsRow;
  deliveries: DeliveryRow;
  seen: SeenRow;
  open_questions: OpenQuestionRow;
  remarks: RemarkRow;
  preferences: PreferencesRow;
}

/** All of them: each has rows of servers, which are exported and erased. */
export const TABLES = [
  'digest_settings',
  'deliveries',
  'seen',
  'open_questions',
  'remarks',
  'preferences',
] as const satisfies readonly (keyof Tables)[];

export interface SettingsRow {
  server: string;
  channel: string;
  /** Local time, « 08:00 ». */
  hour: string;
  /** ISO days of the week, « 1,2,3,4,5 ». */
  days: string;
  zone: string;
  role: string | null;
  quiet: string;
  thread: number;
  publish: number;
  log_questions: number;
  report: string | null;
  /** Who set it up: told in private when there is no report channel. */
  admin: string;
  state: string;
  reason: string | null;
  /** Digests before this instant are not owed. */
  since: string;
  version: number;
}

export interface DeliveryRow {
  server: string;
  /** The day of the digest where the server is, « 2024-06-18 »; with the time after it when asked for by hand. */
  date: string;
  /** When it was due. */
  slot: string;
  state: string;
  nonce: string;
  channel: string;
  message: string | null;
  late: number;
  owner: string;
  lease: string;
  version: number;
  /** JSON: what it says, for the next ones. */
  record: string;
  created: string;
}

export interface SeenRow {
  server: string;
  article: string;
  date: string;
}

export interface OpenQuestionRow {
  id: string;
  server: string;
  at: string;
  words: string;
}

export interface RemarkRow {
  id: string;
  server: string;
  at: string;
  kind: string;
  about: string;
  words: string;
}

export interface PreferencesRow {
  server: string;
  ask_channel: string | null;
  report_channel: string | null;
  visibility: string;
  log_questions: number;
  dates: string;
}
