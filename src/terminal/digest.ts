import { readConfig } from '../config.ts';
import { pick } from '../digest/pick.ts';
import { presentDigest } from '../digest/present.ts';
import { keyOf } from '../digest/reading.ts';
import { digestRecord } from '../digest/record.ts';
import { renderTerminal } from '../render/terminal.ts';
import { readDossier } from '../sources/read-dossier.ts';
import { screenOf } from './screen.ts';
import { wrongInstant, wrongSentences } from './wording.ts';
import { write } from './write.ts';

const MOST_SENTENCES = 3;

export interface DigestOptions {
  readonly json?: boolean;
  readonly text?: boolean;
  readonly dossier?: string;
  readonly since?: string;
  readonly at?: string;
  readonly sentences?: string;
}

/** `npm run digest`: the digest that would be posted, without Discord. False when it was not used rightly. */
export async function printDigest({
  json = false,
  dossier,
  since,
  at,
  sentences = '2',
}: DigestOptions): Promise<boolean> {
  const { stdout, stderr } = process;
  const wrong = [
    ...[since, at]
      .filter((instant) => instant !== undefined && !isInstant(instant))
      .map((instant) => wrongInstant(instant ?? '')),
    ...(/^[1-3]$/u.test(sentences) ? [] : [wrongSentences(sentences, MOST_SENTENCES)]),
  ];
  if (wrong.length > 0) {
    stderr.write(`${wrong.join('\n')}\n`);
    return false;
  }
  const config = readConfig();
  const { articles, warnings } = await readDossier(dossier ?? config.dossier);
  for (const warning of warnings) stderr.write(`${warning}\n`);
  const until = at ?? null;
  const known = articles.filter(({ published }) => until === null || published === null || published <= until);
  const digest = pick({
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
  const shown = json
    ? JSON.stringify(digestRecord(digest))
    : [presentDigest(digest, { thread: true })]
        .flatMap(({ message, rest }) => [message, ...rest])
        .map((reply) => renderTerminal(reply, screenOf(stdout)))
        .join('\n\n');
  await write(stdout, `${shown}\n`);
  return true;
}

/** « 2024-06-18 » or with a time. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T|$)/u.test(text) && !Number.isNaN(Date.parse(text));
}

function dayOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}
