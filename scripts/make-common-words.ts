/**
 * Makes src/fr/data/common-words.txt: `npx tsx scripts/make-common-words.ts DIR`.
 * DIR holds `fr-news.vocab.txt`, the words of French news, the most frequent first. Kept: the first content words, folded, in that order.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/fr/letters.ts';
import { isStopWord } from '../src/fr/stop-words.ts';

const KEPT = 8000;

const [directory] = process.argv.slice(2);
if (!directory) {
  process.stderr.write('Usage: npx tsx scripts/make-common-words.ts DIR\n');
  process.exit(2);
}
const words = new Set<string>();
for (const line of readFileSync(join(directory, 'fr-news.vocab.txt'), 'utf8').split('\n')) {
  const word = fold(line.trim());
  if (/^\p{L}{2,}$/u.test(word) && !isStopWord(word)) words.add(word);
  if (words.size === KEPT) break;
}
writeFileSync(join(import.meta.dirname, '../src/fr/data/common-words.txt'), `${[...words].join(' ')}\n`);
