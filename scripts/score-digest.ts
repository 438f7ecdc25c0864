import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Scored, type SentenceFeatures, scoreSentences } from '../src/digest/central.ts';
import { chooseSentences } from '../src/digest/choose.ts';
import { rarityIn, readArticle } from '../src/digest/reading.ts';
import type { Article } from '../src/model/article.ts';
import { solve } from './digest/ridge.ts';
import { type Rouge, rouge, rougeWords } from './digest/rouge.ts';
import { textRank } from './digest/textrank.ts';

/**
 * One sentence an article against its human summary: ROUGE F1 beside the first sentence, a random one and TextRank.
 * `--fit` prints weights fitted on the even articles; figures are given for all, even and odd articles.
 */
const FILE = join(resolve(import.meta.dirname, '../../shared/eval'), 'orangesum.jsonl');
const RIDGE = 3;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly summary: string;
  readonly date: string;
}

function articleOf({ id, title, text, date }: Row): Article {
  return {
    kind: 'article',
    id,
    file: id,
    raw: text,
    title,
    publisher: null,
    agency: null,
    url: null,
    published: date,
    publishedInferred: false,
    publishedRule: null,
    metadata: [],
  };
}

/** The same at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

interface Case {
  /** Rank of the sentence that the digest quotes. */
  readonly quoted: number;
  readonly sentences: readonly Scored[];
  readonly scores: readonly Rouge[];
}

type Choice = (one: Case) => number;

function best(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

const next = random(7);
const CHOICES: Readonly<Record<string, Choice>> = {
  digest: ({ quoted }) => quoted,
  'by score alone': ({ sentences }) => best(sentences.map(({ score }) => score)),
  'lead-1': () => 0,
  random: ({ sentences }) => Math.floor(next() * sentences.length),
  TextRank: ({ sentences }) => textRank(sentences.map(({ vector }) => vector)),
  'best possible': ({ scores }) => best(scores.map(({ two, one }) => two + one / 1_000)),
};

function mean(values: readonly number[]): string {
  return ((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(2).padStart(7);
}

function table(title: string, cases: readonly Case[]): void {
  process.stdout.write(`${title} (${cases.length} articles)\n${' '.repeat(15)} ROUGE-1 ROUGE-2 ROUGE-L\n`);
  for (const [name, choose] of Object.entries(CHOICES)) {
    const chosen = cases.flatMap((one) => one.scores[choose(one)] ?? []);
    const cells = [
      chosen.map(({ one }) => one),
      chosen.map(({ two }) => two),
      chosen.map(({ longest }) => longest),
    ].map(mean);
    process.stdout.write(`${name.padEnd(15)} ${cells.join(' ')}\n`);
  }
}

function fit(cases: readonly Case[]): void {
  const names = Object.keys(cases[0]?.sentences[0]?.features ?? {}) as (keyof SentenceFeatures)[];
  const rows = cases.flatMap(({ sentences, scores }) => {
    const goal = scores.map(({ two, one, longest }) => two + 0.3 * one + 0.3 * longest);
    const middle = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const centre = names.map((name) => middle(sentences.map(({ features }) => features[name])));
    const level = middle(goal);
    // Within an article: what tells a sentence from its neighbours, not an article from the others.
    return sentences.map(({ features }, at) => ({
      x: names.map((name, column) => features[name] - (centre[column] ?? 0)),
      y: (goal[at] ?? 0) - level,
    }));
  });
  for (const [at, weight] of solve(rows, RIDGE).entries())
    process.stdout.write(`  ${names[at]}: ${weight.toFixed(3)},\n`);
}

if (!existsSync(FILE)) {
  process.stderr.write(`not here, skipped (${FILE})\n`);
} else {
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const readings = rows.map((row) => readArticle(articleOf(row)));
  const rarity = rarityIn(readings);
  const cases = rows
    .map((row, at): Case => {
      const reading = readings[at];
      const sentences = reading ? scoreSentences(reading, rarity) : [];
      const start = reading ? chooseSentences(reading, rarity, { most: 1, told: [] })[0]?.start : 0;
      const quoted = Math.max(
        0,
        sentences.findIndex(({ passage }) => passage.start === start),
      );
      const wanted = rougeWords(row.summary);
      return { quoted, sentences, scores: sentences.map(({ passage }) => rouge(rougeWords(passage.text), wanted)) };
    })
    .filter(({ sentences }) => sentences.length > 0);
  const [even, odd] = [cases.filter((_, at) => at % 2 === 0), cases.filter((_, at) => at % 2 === 1)];
  if (process.argv.includes('--fit')) fit(process.argv.includes('--all') ? cases : even);
  table('all', cases);
  table('even, fitted on', even);
  table('odd, held out', odd);
}
