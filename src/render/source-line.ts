import type { Article } from '../model/article.ts';
import type { Inline } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import { dateInWords } from './date-words.ts';
import { shorten, showable } from './inline.ts';
import { phrases } from './phrases.ts';
import { passageAddress, webAddress } from './text-fragment.ts';
import { SEPARATOR } from './typography.ts';

const LONGEST_TITLE = 140;
const LONGEST_NAME = 60;
/** First words that stand for a missing title. */
const LONGEST_START = 60;

/**
 * Where words come from: title, publisher, date (marked when inferred), link. With `passage`, the link opens on its words.
 * « Poutine à Pyongyang · News7 · 18 juin 2024 · Lire le passage »
 */
export function sourceLine(article: Article, passage: Span | null): readonly Inline[] {
  if (passage !== null) return lineOf(article, passage);
  const known = wholeLines.get(article);
  if (known !== undefined) return known;
  const line = lineOf(article, null);
  wholeLines.set(article, line);
  return line;
}

/** Lines of whole articles: articles do not change, and every list of sources shows the same. */
const wholeLines = new WeakMap<Article, readonly Inline[]>();

function lineOf(article: Article, passage: Span | null): readonly Inline[] {
  const parts: Inline[] = [{ text: titleOf(article), bold: passage === null }];
  const publisher = publisherOf(article);
  if (publisher !== null) parts.push({ text: publisher });
  const date = dateOf(article);
  const url = passage ? passageAddress(article.url, article.raw, passage) : webAddress(article.url);
  const link = url === null ? [] : [[{ text: passage ? phrases.openPassage : phrases.openArticle, url }]];
  return [...parts.map((part) => [part]), date, ...link].flatMap((part, index) =>
    index === 0 ? part : [{ text: SEPARATOR, dim: true }, ...part],
  );
}

/** Title of an article, or its first words. */
function titleOf(article: Article): string {
  const title = shorten(article.title ?? '', LONGEST_TITLE);
  if (title !== '') return title;
  const start = shorten(body(article).slice(0, LONGEST_START * 4), LONGEST_START);
  return start === '' ? phrases.untitled : phrases.startsWith(start);
}

/** « News7 », « News7 (AFP) », or null. */
function publisherOf({ publisher, agency }: Article): string | null {
  const named = [publisher, agency].map((name) => shorten(name ?? '', LONGEST_NAME)).filter((name) => name !== '');
  const [first, second] = [...new Set(named)];
  return second === undefined ? (first ?? null) : `${first} (${second})`;
}

/** « 18 juin 2024 », « 19 juin 2024 (date déduite) », « date inconnue ». */
function dateOf({ published, publishedInferred }: Article): readonly Inline[] {
  const date = published?.slice(0, 'AAAA-MM-JJ'.length) ?? '';
  const words = dateInWords(date, { weekday: false });
  if (words === null) return [{ text: phrases.dateUnknown }];
  return [{ text: words, date }, ...(publishedInferred ? [{ text: ` ${phrases.dateInferred}` }] : [])];
}

/** The text without its metadata lines. */
function body({ raw, metadata, opening }: Article): string {
  if (opening) return raw.slice(opening.start, opening.end);
  let from = 0;
  let text = '';
  for (const span of metadata) {
    text += `${raw.slice(from, span.start)} `;
    from = span.end;
    if (showable(text).length > LONGEST_START * 4) break;
  }
  return (text + raw.slice(from, from + LONGEST_START * 4)).trim();
}
