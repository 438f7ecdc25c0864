import { writeFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import type { Digest } from '../digest/digest.ts';
import { pick } from '../digest/pick.ts';
import { presentDigest } from '../digest/present.ts';
import { keyOf } from '../digest/reading.ts';
import { digestRecord } from '../digest/record.ts';
import { SommetError } from '../errors.ts';
import { renderTerminal } from '../render/terminal.ts';
import { readDossier } from '../sources/read-dossier.ts';
import { screenOf } from './screen.ts';
import { notOnTerminal, oneFormat, unwritable, written, wrongInstant, wrongSentences } from './wording.ts';
import { write } from './write.ts';

const MOST_SENTENCES = 3;
const DEFAULT_SENTENCES = '2';

export interface DigestOptions {
  readonly json?: boolean;
  readonly text?: boolean;
  /** A file, or true for the standard output. */
  readonly png?: string | true;
  readonly dossier?: string;
  readonly since?: string;
  readonly at?: string;
  readonly sentences?: string;
}

/** `npm run digest`: the digest that would be posted, without Discord. False when it was not used rightly. */
export async function printDigest(options: DigestOptions): Promise<boolean> {
  const { stdout, stderr } = process;
  const wrong = mistakes(options);
  if (wrong.length > 0) {
    stderr.write(`${wrong.join('\n')}\n`);
    return false;
  }
  const digest = await digestOf(options);
  if (options.png !== undefined) await writePicture(digest, options.png);
  else if (options.json) await write(stdout, `${JSON.stringify(digestRecord(digest))}\n`);
  else {
    const shown = [presentDigest(digest, { thread: true })]
      .flatMap(({ message, rest }) => [message, ...rest])
      .map((reply) => renderTerminal(reply, screenOf(stdout)));
    await write(stdout, `${shown.join('\n\n')}\n`);
  }
  return true;
}

/** What is wrong with the options, in words. */
function mistakes({ json, text, png, since, at, sentences = DEFAULT_SENTENCES }: DigestOptions): readonly string[] {
  return [
    ...[since, at].flatMap((instant) => (instant === undefined || isInstant(instant) ? [] : [wrongInstant(instant)])),
    ...(/^[1-3]$/u.test(sentences) ? [] : [wrongSentences(sentences, MOST_SENTENCES)]),
    ...([json, text, png].filter(Boolean).length > 1 ? [oneFormat] : []),
    ...(png === true && process.stdout.isTTY ? [notOnTerminal] : []),
  ];
}

async function digestOf({ dossier, since, at, sentences = DEFAULT_SENTENCES }: DigestOptions): Promise<Digest> {
  const config = readConfig();
  const { articles, warnings } = await readDossier(dossier ?? config.dossier);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const until = at ?? null;
  const known = articles.filter(({ published }) => until === null || published === null || published <= until);
  return pick({
    date: dayOf(at === undefined ? new Date() : new Date(at), config.timezone),
    late: false,
    articles: known,
    // An article without a date may be new: it is kept.
    seen:
      since === undefined
        ? null
        : new Set(known.filter(({ published }) => published !== null && published < since).map(keyOf)),
    told: [],
    questions: [],
    sentences: Number(sentences),
    quiet: 'fact',
  });
}

/** The digest as one message, drawn: what a reader sees at a glance. */
async function writePicture(digest: Digest, to: string | true): Promise<void> {
  // Loaded when needed: text needs no drawing.
  const { drawReply } = await import('../render/reply-picture.ts');
  const png = await drawReply(presentDigest(digest, { thread: false }).message);
  if (to === true) return write(process.stdout, png);
  try {
    await writeFile(to, png);
  } catch (error) {
    throw new SommetError(unwritable(to, (error as NodeJS.ErrnoException).code ?? ''), { cause: error });
  }
  process.stderr.write(`${written(to)}\n`);
}

/** « 2024-06-18 » or with a time. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T|$)/u.test(text) && !Number.isNaN(Date.parse(text));
}

function dayOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}
