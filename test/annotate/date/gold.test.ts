import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dates } from '../../../src/annotate/date/date.ts';
import { segmentText } from '../../../src/text/segment.ts';

const root = new URL('../../../', import.meta.url);

function rows<T>(file: string): readonly T[] {
  const lines = readFileSync(new URL(`test/gold/${file}`, root), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): T => JSON.parse(line));
}

interface Fact {
  readonly seed: string;
  readonly date: string;
  readonly quote: string;
}
interface Metadata {
  readonly seed: string;
  readonly published: string | null;
  readonly inferred: string | null;
}

const published = new Map(
  // A date known only to the month gives way to the day inferred from the text
  rows<Metadata>('seeds-metadata.jsonl').map(({ seed, published: given, inferred }) => [
    seed,
    given === null || given.length < 'AAAA-MM-JJ'.length ? (inferred ?? given) : given,
  ]),
);
const texts = new Map(
  readdirSync(new URL('seeds/', root))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file.slice(0, 3), readFileSync(new URL(`seeds/${file}`, root), 'utf8')]),
);

describe('dated facts of the sample articles', () => {
  test.each(rows<Fact>('seeds-facts.jsonl'))('$seed: $quote → $date', ({ seed, date, quote }) => {
    const text = texts.get(seed) ?? '';
    const start = text.indexOf(quote);
    expect(start).toBeGreaterThanOrEqual(0);
    const mentions = dates.annotate({ text, sentences: segmentText(text), published: published.get(seed) ?? null });
    const inQuote = mentions.filter((mention) => mention.start >= start && mention.end <= start + quote.length);
    expect(inQuote.map((mention) => mention.value)).toContain(date);
  });
});
