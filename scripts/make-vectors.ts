/**
 * Makes src/fr/data from full word vectors: `npx tsx scripts/make-vectors.ts DIR`.
 * DIR holds `fr-news.vocab.txt` (a word a line, most frequent first) and `fr-news.i8` (one signed byte a dimension, row after row).
 * Words are folded; vectors lose their mean and two first principal components, which say how frequent a word is rather than what
 * it means (Mu and Viswanath, « All-but-the-top », ICLR 2018); what is left is written on four bits a dimension, near words together.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../src/fr/letters.ts';
import { isStopWord } from '../src/fr/stop-words.ts';

const DIMENSIONS = 128;
/** Values past this many standard deviations are clipped: the best rank agreement of 2 / 2.3 / 2.6 / 3. */
const CLIP = 2.6;
const REMOVED_COMPONENTS = 2;
const ROUNDS = 60;
/** Groups of near words (spherical k-means): a search looks only into the groups near its word. */
const GROUPS = 256;
const GROUPING_ROUNDS = 8;

interface Table {
  readonly words: readonly string[];
  readonly rows: readonly Float64Array[];
}

function read(directory: string): Table {
  const bytes = readFileSync(path.join(directory, 'fr-news.i8'));
  const listed = readFileSync(path.join(directory, 'fr-news.vocab.txt'), 'utf8').trimEnd().split('\n');
  const rows = new Map<string, Float64Array>();
  for (const [index, word] of listed.entries()) {
    const folded = fold(word);
    // a rarer spelling of the same letters (« né » beside « ne ») gives way
    if (!/^\p{L}{2,}$/u.test(folded) || isStopWord(folded) || rows.has(folded)) continue;
    rows.set(
      folded,
      unit(Float64Array.from({ length: DIMENSIONS }, (_, at) => bytes.readInt8(index * DIMENSIONS + at))),
    );
  }
  return { words: [...rows.keys()], rows: [...rows.values()] };
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function unit(row: Float64Array): Float64Array {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((value) => value / length);
}

const minus = (row: Float64Array, other: Float64Array, times: number): Float64Array =>
  row.map((value, at) => value - times * (other[at] ?? 0));

function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(DIMENSIONS);
  for (const row of rows)
    for (let at = 0; at < DIMENSIONS; at += 1) mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length;
  return mean;
}

/** The direction in which centred rows vary most, by power iteration. */
function principal(rows: readonly Float64Array[]): Float64Array {
  let direction = unit(new Float64Array(DIMENSIONS).fill(1));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(DIMENSIONS);
    for (const row of rows) {
      const along = dot(row, direction);
      for (let at = 0; at < DIMENSIONS; at += 1) next[at] = (next[at] ?? 0) + along * (row[at] ?? 0);
    }
    direction = unit(next);
  }
  return direction;
}

function allButTheTop(rows: readonly Float64Array[]): Float64Array[] {
  const mean = meanOf(rows);
  let left = rows.map((row) => minus(row, mean, 1));
  for (let component = 0; component < REMOVED_COMPONENTS; component += 1) {
    const direction = principal(left);
    left = left.map((row) => minus(row, direction, dot(row, direction)));
  }
  return left.map(unit);
}

/** For each row, the group it belongs to. */
function grouped(rows: readonly Float64Array[]): number[] {
  const every = Math.floor(rows.length / GROUPS);
  let centres = Array.from({ length: GROUPS }, (_, group) => rows[group * every] ?? new Float64Array(DIMENSIONS));
  let groups: number[] = [];
  for (let round = 0; round < GROUPING_ROUNDS; round += 1) {
    groups = rows.map((row) => nearestOf(centres, row));
    const sums = centres.map(() => new Float64Array(DIMENSIONS));
    for (const [index, row] of rows.entries()) {
      const sum = sums[groups[index] ?? 0];
      if (sum !== undefined) for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
    }
    centres = sums.map(unit);
  }
  return groups;
}

function nearestOf(centres: readonly Float64Array[], row: Float64Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, centre] of centres.entries()) {
    const near = dot(centre, row);
    if (near > most) [best, most] = [index, near];
  }
  return best;
}

/** Levels 0 to 15 for the sixteen odd numbers −15 to 15, two dimensions a byte, the first in the high bits. */
function quantise(rows: readonly Float64Array[]): Uint8Array {
  const step = CLIP / Math.sqrt(DIMENSIONS) / 7.5;
  const level = (value: number): number => Math.min(15, Math.max(0, Math.floor(value / step) + 8));
  const bytes = new Uint8Array((rows.length * DIMENSIONS) / 2);
  for (const [index, row] of rows.entries()) {
    for (let at = 0; at < DIMENSIONS; at += 2) {
      bytes[(index * DIMENSIONS + at) / 2] = level(row[at] ?? 0) * 16 + level(row[at + 1] ?? 0);
    }
  }
  return bytes;
}

function unpack(bytes: Uint8Array, index: number): Float64Array {
  const odd = (nibble: number): number => 2 * nibble - 15;
  return unit(
    Float64Array.from({ length: DIMENSIONS }, (_, at) => {
      const byte = bytes[(index * DIMENSIONS + at - (at % 2)) / 2] ?? 0;
      return odd(at % 2 === 0 ? byte >> 4 : byte & 15);
    }),
  );
}

/** Of the ten nearest words before packing, the share still among the ten nearest after it; asked of every 200th word. */
function agreement(rows: readonly Float64Array[], bytes: Uint8Array): number {
  const packed = rows.map((_, index) => unpack(bytes, index));
  const nearest = (table: readonly Float64Array[], index: number): number[] => {
    const own = table[index] ?? new Float64Array(DIMENSIONS);
    const near = table.map((row, other) => (other === index ? -1 : dot(own, row)));
    return near
      .map((_, other) => other)
      .toSorted((a, b) => (near[b] ?? 0) - (near[a] ?? 0))
      .slice(0, 10);
  };
  let kept = 0;
  let asked = 0;
  for (let index = 0; index < rows.length; index += 200) {
    const after = new Set(nearest(packed, index));
    kept += nearest(rows, index).filter((other) => after.has(other)).length / 10;
    asked += 1;
  }
  return kept / asked;
}

const [directory] = process.argv.slice(2);
if (directory === undefined)
  throw new Error('Usage: npx tsx scripts/make-vectors.ts DIR (the folder of fr-news.i8 and fr-news.vocab.txt)');
const { words, rows } = read(directory);
const cleaned = allButTheTop(rows);
const lines: string[][] = Array.from({ length: GROUPS }, () => []);
const order: Float64Array[][] = lines.map(() => []);
for (const [index, group] of grouped(cleaned).entries()) {
  lines[group]?.push(words[index] ?? '');
  order[group]?.push(cleaned[index] ?? new Float64Array(DIMENSIONS));
}
const sorted = order.flat();
const bytes = quantise(sorted);
const target = path.join(import.meta.dirname, '..', 'src', 'fr', 'data');
writeFileSync(path.join(target, 'fr-news.words.txt'), `${lines.map((line) => line.join(' ')).join('\n')}\n`);
writeFileSync(path.join(target, 'fr-news.i4'), bytes);
process.stdout.write(
  `${words.length} words, ${bytes.length} bytes, ten nearest kept ${(100 * agreement(sorted, bytes)).toFixed(1)} %\n`,
);
