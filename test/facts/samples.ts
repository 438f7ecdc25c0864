import { annotate } from '../../src/annotate/annotators.ts';
import type { Article } from '../../src/model/article.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Passage } from '../../src/model/passage.ts';
import { passagesOf } from '../../src/text/passages.ts';
import { segment } from '../../src/text/segment.ts';
import { article } from '../digest/samples.ts';

let articles = 0;

/** A text of its own as an article: its passages, and all that the annotators find in it. */
export function readText(text: string, more: Partial<Article> = {}) {
  articles += 1;
  const segmented = segment(article(`texte${articles}`, '', text, { title: null, ...more }));
  const { published, raw } = segmented.article;
  const mentions: readonly Mention[] = annotate({ text: raw, sentences: segmented.sentences, published });
  const passages: readonly Passage[] = passagesOf(segmented);
  return { passages, mentions };
}
