import { nameKey } from '../../../fr/name-key.ts';
import type { NameMention } from '../../../model/mention.ts';
import { identityOf } from './form.ts';
import type { Annotated } from './groups.ts';

const SMALL = new Set('de du des d la le les l et a au aux en pour the of and'.split(' '));

/** « la Confédération africaine de football (CAF) », « la KRT (Centrale féline belge) »: pairs of identities that the text says are one. */
export function expansions(articles: readonly Annotated[]): [from: string, to: string][] {
  const pairs: [string, string][] = [];
  for (const { article, mentions } of articles) {
    let before: NameMention | null = null;
    for (const mention of mentions) {
      if (mention.kind !== 'organisation' && mention.kind !== 'place') continue;
      if (
        before !== null &&
        before.kind === mention.kind &&
        /^\s*\(\s*$/u.test(article.raw.slice(before.end, mention.start))
      ) {
        const [short, long] = before.text.length < mention.text.length ? [before, mention] : [mention, before];
        if (isAcronymOf(short.value, long.value))
          pairs.push([identityOf(short.kind, short.value), identityOf(long.kind, long.value)]);
      }
      before = mention;
    }
  }
  return pairs;
}

/** True when every letter of `short` begins, in order, a word of `long`: CAF, Confédération africaine de football. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^[\p{Lu}\p{N}]{2,8}$/u.test(short)) return false;
  const initials = nameKey(long)
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0]);
  const letters = [...nameKey(short)];
  return (
    letters.length <= initials.length + 1 &&
    letters.filter((letter) => initials.includes(letter)).length >= Math.min(letters.length, 2) &&
    letters[0] === initials[0]
  );
}
