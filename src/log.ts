import { type DestinationStream, destination, type Logger, pino } from 'pino';

/**
 * The program's log: JSON lines on standard error, so that standard output stays for people.
 * It says what was asked of the bot by name (« /quand »), never the words of a question, never a token.
 */
export type Log = Logger;

/** What the log keeps of an error: enough to find the line that broke, nothing of what a person typed. */
export interface ErrorRecord {
  readonly type: string;
  readonly message: string;
  readonly code: string | number | null;
  readonly status: number | null;
  /** The frames alone: the first lines of a stack repeat the message. */
  readonly frames: readonly string[];
}

const HIDDEN = '***';
/** Shorter words say nothing of a question, and hiding them would make messages unreadable. */
const TELLING_LENGTH = 4;
const TELLING_WORD = new RegExp(`[\\p{L}\\p{N}]{${TELLING_LENGTH},}`, 'gu');
const ANY_WORD = /[\p{L}\p{N}]+/gu;

/**
 * Hides every word of `said` in `text`: engines quote what they choked on («Unexpected token 'q', "quand est-"… is not valid JSON»),
 * often cut short, so the words are hidden one by one and a word that begins one of them is hidden too.
 */
function hide(text: string, said: readonly string[]): string {
  const secret = said.flatMap((words) => words.toLowerCase().match(TELLING_WORD) ?? []);
  if (secret.length === 0) return text;
  return text.replace(ANY_WORD, (word) => {
    const low = word.toLowerCase();
    return low.length >= TELLING_LENGTH && secret.some((one) => one.startsWith(low)) ? HIDDEN : word;
  });
}

/**
 * Reads an error for the log. `said` holds what a person typed or a secret: its words are hidden.
 * An error of Discord's client carries the request (an answer, a token in the address): those fields are left out.
 */
export function describeError(error: unknown, said: readonly string[] = []): ErrorRecord {
  if (!(error instanceof Error)) return { type: typeof error, message: '', code: null, status: null, frames: [] };
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? error.code : null;
  const status = 'status' in error && typeof error.status === 'number' ? error.status : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: error.name,
    message: hide(error.message, said),
    code,
    status,
    frames: frames.map((line) => line.trim()),
  };
}

/** Opens the log. `to` is for tests; standard error, written at once, otherwise. */
export function openLog(level: string, to: DestinationStream = destination({ fd: 2, sync: true })): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
}
