import { existsSync, readFileSync } from 'node:fs';
import { names } from '../src/annotate/names/names.ts';
import type { Mention } from '../src/model/mention.ts';
import { segmentText } from '../src/text/segment.ts';

interface Row {
  readonly text: string;
  readonly entities: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** Quaero types → ours; electronic addresses are left out. */
const KINDS: readonly (readonly [string, Mention['kind']])[] = [
  ['loc.', 'place'],
  ['pers.', 'person'],
  ['org.', 'organisation'],
];

const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--')) ?? '../shared/eval/ner-news.jsonl';
const show = args.includes('--misses');
if (!existsSync(file)) {
  process.stdout.write(`${file} is not here: nothing to score\n`);
  process.exit(0);
}

const counts = new Map<string, { gold: number; found: number; right: number; hit: number }>();
for (const kind of ['person', 'place', 'organisation']) counts.set(kind, { gold: 0, found: 0, right: 0, hit: 0 });
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
for (const row of rows) {
  const mentions = names.annotate({ text: row.text, sentences: segmentText(row.text), published: null });
  const gold = row.entities.flatMap((entity) => {
    const kind = entity.type === 'loc.add.elec' ? undefined : KINDS.find(([type]) => entity.type.startsWith(type))?.[1];
    return kind === undefined ? [] : [{ ...entity, kind }];
  });
  const overlaps = (a: { start: number; end: number; kind: string }, b: { start: number; end: number; kind: string }) =>
    a.kind === b.kind && a.start < b.end && b.start < a.end;
  for (const entity of gold) {
    const count = counts.get(entity.kind);
    const hit = mentions.some((mention) => overlaps(entity, mention));
    if (count) count.gold++;
    if (count && hit) count.hit++;
    if (show && !hit) process.stdout.write(`MISS ${entity.type} « ${entity.text} » in: ${row.text.slice(0, 160)}\n`);
  }
  for (const mention of mentions) {
    const count = counts.get(mention.kind);
    const right = gold.some((entity) => overlaps(entity, mention));
    if (count) count.found++;
    if (count && right) count.right++;
    if (show && !right)
      process.stdout.write(
        `FALSE ${mention.kind} [${mention.rule}] « ${mention.text} » in: ${row.text.slice(0, 160)}\n`,
      );
  }
}
for (const [kind, { gold, found, right, hit }] of counts) {
  const precision = right / Math.max(found, 1);
  const recall = hit / Math.max(gold, 1);
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
  process.stdout.write(
    `${kind.padEnd(13)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (gold ${gold}, found ${found})\n`,
  );
}
