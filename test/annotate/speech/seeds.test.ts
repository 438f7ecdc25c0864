import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { names } from '../../../src/annotate/names/names.ts';
import { resolveSpeakers } from '../../../src/annotate/speech/resolve.ts';
import { speech } from '../../../src/annotate/speech/speech.ts';
import { fold } from '../../../src/fr/letters.ts';
import type { NameMention } from '../../../src/model/mention.ts';
import { readDossier } from '../../../src/sources/read-dossier.ts';
import { segment } from '../../../src/text/segment.ts';

interface Gold {
  readonly seed: string;
  readonly quote: string;
  readonly speaker: string;
}

const root = new URL('../../../', import.meta.url);
const gold: readonly Gold[] = readFileSync(new URL('test/gold/seeds-quotes.jsonl', root), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const { articles } = await readDossier(fileURLToPath(new URL('seeds', root)));

/** Quotation found, and its speaker's words or name hold the gold speaker (case and accents apart). */
function misses(resolve: boolean): string[] {
  const read = new Map(
    articles.map((article) => {
      const text = article.raw;
      const input = { text, sentences: segment(article).sentences, published: null };
      const mentions = speech.annotate(input).filter((mention) => mention.kind === 'speech');
      const named = names.annotate(input).filter((mention) => 'role' in mention) as NameMention[];
      return [
        article.file.slice(0, 3),
        { text, mentions: resolve ? resolveSpeakers(mentions, named, text) : mentions },
      ] as const;
    }),
  );
  return gold.flatMap(({ seed, quote, speaker }) => {
    const { text, mentions } = read.get(seed) ?? { text: '', mentions: [] };
    const found = mentions.filter(({ value, direct }) => direct && fold(value).includes(fold(quote)));
    const said = found.map((one) => (one.speaker === null ? '' : text.slice(one.speaker.start, one.speaker.end)));
    const who = found.map(({ speakerName }, index) => `${said[index]} (${speakerName})`);
    return who.some((words) => fold(words).includes(fold(speaker)))
      ? []
      : [`${seed} ${quote}: ${who.join(' | ') || 'not found'}`];
  });
}

test('finds the quotations of the seeds with their speakers', () => {
  expect(misses(false)).toEqual([]);
});

test('keeps them when names are resolved', () => {
  expect(misses(true)).toEqual([]);
});
