import { names } from '../annotate/names/names.ts';
import { fold } from '../fr/letters.ts';
import type { Reading } from './reading.ts';

const SENTENCES_READ = 6;
const MOST_PEOPLE = 3;

/** The people a story names with their full name, most named first, as its lead article writes them. */
export function peopleOf({ article, sentences }: Reading): string[] {
  const read = sentences.slice(0, SENTENCES_READ).map(({ sentence }) => sentence);
  const found = names.annotate({ text: article.raw, sentences: read, published: article.published });
  const counted = new Map<string, { name: string; count: number }>();
  for (const mention of found) {
    if (mention.kind !== 'person' || !('name' in mention)) continue;
    const name = article.raw.slice(mention.name.start, mention.name.end).replace(/\s+/gu, ' ');
    const key = fold(name).split(' ').at(-1) ?? '';
    const known = counted.get(key);
    counted.set(key, {
      name: known && known.name.length >= name.length ? known.name : name,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...counted.values()]
    .filter(({ name }) => /\s/u.test(name))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PEOPLE)
    .map(({ name }) => name);
}
