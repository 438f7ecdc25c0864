import { fold } from '../../../fr/letters.ts';
import { isOpener } from '../../../fr/sentence-openers.ts';
import { isOfficeKey } from '../../../fr/titles.ts';
import type { Annotated } from './groups.ts';

/** Characters of articles read for common words: enough for the vocabulary of the news, little enough for any dossier. */
const READ = 1_000_000;

/** The words that a dossier writes in lower case, folded: they are no misspelt names. */
export function commonWords(articles: readonly Annotated[]): ReadonlySet<string> {
  const written = new Set<string>();
  let left = READ;
  for (const { article } of articles) {
    if (left <= 0) break;
    for (const [word] of article.raw.slice(0, left).matchAll(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu))
      written.add(word);
    left -= article.raw.length;
  }
  return new Set(Array.from(written, fold));
}

/** True for a word of the language rather than a name. */
export function isCommon(key: string, seen: ReadonlySet<string>): boolean {
  return seen.has(key) || isOpener(key) || isOfficeKey(key);
}
