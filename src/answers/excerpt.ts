import { fold } from '../fr/letters.ts';
import type { Excerpt } from '../model/answer.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Finding } from './answer-type.ts';

/** An excerpt never passes this many characters. */
const LONGEST = 600;
/** A neighbour is joined only while the whole stays this short: short answers are read, long ones are not. */
const JOINED = 480;

/** Sentence openings that lean on the sentence before: « Il a ajouté … », « Cette visite … », « Celle-ci … ». */
const LEANING =
  /^[\s«“"–—-]*(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|ces derniers|ces dernieres|ce|cet|cette|ces|cela|c'est|c'etait|ceci|en retour|mais|or|ainsi|par ailleurs|lui|leur|son|sa|ses)(?![\p{L}])/u;

export function excerptOf(passage: Passage): Excerpt {
  return { article: passage.article, start: passage.start, end: passage.end, text: passage.text };
}

/** True when the sentence needs the one before to be understood. */
export function leans(passage: Passage): boolean {
  return LEANING.test(fold(passage.text.slice(0, 60)));
}

interface WidenOptions {
  /** Passages that answer nearly as well: shown too when they are neighbours. */
  readonly close: readonly Passage[];
  /** The short answer, which may be in the sentence before or a part of a longer quotation. */
  readonly needs: (Span & Pick<Finding, 'whole'>) | null;
  /** The sentence was found without the explanation asked for: it usually follows. */
  readonly explains: boolean;
}

/**
 * The sentence, with its neighbour when it cannot stand alone, when the neighbour answers nearly as well or holds what is asked; a quotation whole.
 * Always a slice of the article of at most 600 characters; a longer sentence is cut at a word.
 */
export function widen(passage: Passage, { close, needs, explains }: WidenOptions): Excerpt {
  const { previous, next } = passage;
  const neighbours = close
    .filter(
      ({ article, sentence }) => article === passage.article && Math.abs(sentence.index - passage.sentence.index) === 1,
    )
    .map(({ sentence }) => sentence);
  if (leans(passage) && previous && !previous.heading) neighbours.push(previous);
  if (explains && next && !next.heading && next.paragraph === passage.sentence.paragraph) neighbours.push(next);
  const near: readonly Span[] = neighbours.filter((other) => touches(passage, other));
  const shown = (needs?.whole ? [needs.whole, ...near] : near).reduce<Span>(joinIfShort, passage);
  return cut(
    passage,
    needs && needs.start < shown.start && previous && touches(passage, previous)
      ? { start: previous.start, end: shown.end }
      : shown,
  );
}

/** True when nothing but space stands between: what was removed as boilerplate must not come back inside an excerpt. */
function touches({ article, sentence }: Passage, other: Span): boolean {
  const between =
    other.start >= sentence.end
      ? article.raw.slice(sentence.end, other.start)
      : article.raw.slice(other.end, sentence.start);
  return between.trim() === '' && between.length < 40;
}

function joinIfShort(span: Span, other: Span): Span {
  const union = { start: Math.min(span.start, other.start), end: Math.max(span.end, other.end) };
  return union.end - union.start <= JOINED ? union : span;
}

function cut(passage: Passage, span: Span): Excerpt {
  const { article } = passage;
  let end = span.end;
  if (end - span.start > LONGEST) {
    const last = article.raw.slice(span.start, span.start + LONGEST).search(/\s\S*$/u);
    end = span.start + (last > 0 ? last : LONGEST);
    if (last <= 0 && isInsideCharacter(article.raw, end)) end -= 1;
  }
  return { article, start: span.start, end, text: article.raw.slice(span.start, end) };
}

/** True between the two halves of a character outside the basic plane: « 🙂 ». */
function isInsideCharacter(raw: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(raw.slice(at - 1, at + 1));
}
