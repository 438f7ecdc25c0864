import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Desk } from '../../src/desk.ts';
import type { Outcome } from '../../src/model/answer.ts';

const goldRow = z.object({
  id: z.string(),
  command: z.string(),
  question: z.string(),
  answers: z.array(z.string()),
  passages: z.array(z.object({ quote: z.string() })),
  normalized: z.union([z.string(), z.number()]).nullable(),
  answerable: z.boolean(),
  difficulty: z.string(),
});
export type GoldRow = z.infer<typeof goldRow>;

/** What one set scored; shares are of 1. */
export interface AnswerScore {
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly paraphrase: number;
  readonly refused: number;
  readonly balanced: number;
  readonly shortF1: number;
  readonly value: number;
  readonly answered: number;
  readonly notVerbatim: number;
  readonly tooLong: number;
  readonly meanChars: number;
  readonly by: Readonly<Record<string, string>>;
  readonly misses: readonly string[];
}

export function readGold(file: string): GoldRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => goldRow.parse(JSON.parse(line)));
}

/** Asks every gold question and scores the outcomes the way the outside scorer does: same normalisation, same coverage rule. */
export function scoreAnswers(gold: readonly GoldRow[], desk: Desk): AnswerScore {
  return scoreOutcomes(
    gold,
    gold.map((row) => desk.ask(row.command, row.question)),
  );
}

export function scoreOutcomes(gold: readonly GoldRow[], outcomes: readonly Outcome[]): AnswerScore {
  const count = {
    answerable: 0,
    unanswerable: 0,
    hit: 0,
    hit3: 0,
    refused: 0,
    short: 0,
    valueN: 0,
    valueOk: 0,
    answered: 0,
  };
  const lengths: number[] = [];
  const misses: string[] = [];
  const by = new Map<string, { hit: number; n: number }>();
  const tally = (key: string, hit: boolean) => {
    const cell = by.get(key) ?? { hit: 0, n: 0 };
    by.set(key, { hit: cell.hit + Number(hit), n: cell.n + 1 });
  };
  let notVerbatim = 0;
  gold.forEach((row, at) => {
    const outcome = outcomes[at];
    const answer = outcome?.kind === 'answer' ? outcome : null;
    const excerpt = answer?.excerpt.text ?? '';
    if (answer) {
      lengths.push(excerpt.length);
      if (!squash(answer.excerpt.article.raw).includes(squash(excerpt))) notVerbatim += 1;
    }
    if (!row.answerable) {
      count.unanswerable += 1;
      count.refused += Number(!answer);
      tally(`!${row.difficulty}`, !answer);
      if (answer)
        misses.push(
          `BLUFF ${row.id} [${row.command}/${row.difficulty}] ${row.question}\n   got  : (${answer.confidence.toFixed(2)}) ${excerpt.slice(0, 160)}`,
        );
      return;
    }
    count.answerable += 1;
    count.answered += Number(answer !== null);
    const hit = answer !== null && row.passages.some((passage) => covered(passage.quote, excerpt));
    const near = (answer?.alternatives ?? [])
      .slice(0, 2)
      .some((other) => row.passages.some((passage) => covered(passage.quote, other.text)));
    count.hit += Number(hit);
    count.hit3 += Number(hit || near);
    count.short += answer
      ? Math.max(0, ...row.answers.map((expected) => overlapF1(answer.short?.text ?? '', expected)))
      : 0;
    if ((row.command === 'quand' || row.command === 'combien') && row.normalized !== null) {
      count.valueN += 1;
      const ok = answer !== null && String(answer.value) === String(row.normalized);
      count.valueOk += Number(ok);
      if (hit && !ok)
        misses.push(
          `VALUE ${row.id} ${row.question}\n   gold : ${row.normalized}\n   got  : ${answer?.value} « ${answer?.short?.text ?? ''} »`,
        );
    }
    tally(row.command, hit);
    tally(`~${row.difficulty}`, hit);
    if (!hit) {
      const got = answer
        ? excerpt
        : `ABSTAINED ${outcome?.kind === 'abstention' ? `${outcome.reason} (${outcome.confidence.toFixed(2)}) near: ${outcome.nearest[0]?.text ?? ''}` : ''}`;
      misses.push(
        `MISS ${row.id} [${row.command}/${row.difficulty}] ${row.question}\n   gold : ${row.passages[0]?.quote.slice(0, 180) ?? ''}\n   got  : ${got.slice(0, 220)}`,
      );
    }
  });
  const share = (part: number, whole: number) => Math.round((part / Math.max(whole, 1)) * 1000) / 1000;
  const paraphrase = by.get('~paraphrase') ?? { hit: 0, n: 0 };
  return {
    questions: gold.length,
    hit1: share(count.hit, count.answerable),
    hit3: share(count.hit3, count.answerable),
    paraphrase: share(paraphrase.hit, paraphrase.n),
    refused: share(count.refused, count.unanswerable),
    balanced: share(count.hit / Math.max(count.answerable, 1) + count.refused / Math.max(count.unanswerable, 1), 2),
    shortF1: share(count.short, count.answerable),
    value: share(count.valueOk, count.valueN),
    answered: share(count.answered, count.answerable),
    notVerbatim,
    tooLong: lengths.filter((length) => length > 600).length,
    meanChars: Math.round(lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1)),
    by: Object.fromEntries(
      [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, cell]) => [key, `${cell.hit}/${cell.n}`]),
    ),
    misses,
  };
}

/** Lower case ASCII words, as the outside scorer compares them. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** True when the excerpt shows the gold quote: one holds the other, or three quarters of the quote's words are in it. */
export function covered(quote: string, excerpt: string): boolean {
  const q = words(quote);
  const e = words(excerpt);
  if (q !== '' && e !== '' && (e.includes(q) || (q.includes(e) && e.length > 25))) return true;
  const wanted = q.split(' ').filter((word) => word !== '');
  return wanted.length > 0 && common(wanted, e.split(' ')) / wanted.length >= 0.75;
}

/** Token F1 between the short answer and one expected answer, 0 to 1. */
export function overlapF1(short: string, expected: string): number {
  const a = words(short).split(' ').filter(Boolean);
  const b = words(expected).split(' ').filter(Boolean);
  const shared = common(a, b);
  return shared === 0 ? 0 : (2 * (shared / a.length) * (shared / b.length)) / (shared / a.length + shared / b.length);
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) {
      shared += 1;
      left.set(word, rest - 1);
    }
  }
  return shared;
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
