import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';

/** What is read of a sentence whatever the question, kept as long as its article is; `read` must look at nothing else. */
export function remembered<Value>(read: (passage: Passage) => Value): (passage: Passage) => Value {
  const byArticle = new WeakMap<Article, Map<string, Value>>();
  return (passage) => {
    const { article, start, end } = passage;
    const known = byArticle.get(article) ?? new Map<string, Value>();
    byArticle.set(article, known);
    const key = `${start} ${end}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const value = read(passage);
    known.set(key, value);
    return value;
  };
}
