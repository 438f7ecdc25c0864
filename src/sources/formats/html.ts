import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { SommetError } from '../../errors.ts';
import type { Draft, Format } from '../draft.ts';
import { UNKNOWN } from '../draft.ts';
import { writtenDate } from '../metadata/written-date.ts';
import { WARNINGS } from '../wording.ts';

/** A saved web page. Its text is what a reader mode shows: title, then paragraphs, one blank line between. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  maxBytes: 4 * 1024 * 1024,
  parse: (page) => [draft(page)],
};

/** Elements nested deeper than this are no article: a page of a thousand takes a reader mode six seconds, and its time grows with the cube. */
const DEEPEST = 200;

function draft(page: string): Draft {
  const { document } = parseHTML(/<body[\s>]/iu.test(page) ? page : asPage(page));
  if (depthOf(document as unknown as PageNode) > DEEPEST) throw new SommetError(WARNINGS.tooDeep(DEEPEST));
  const published = given(document, PUBLISHED);
  const publisher = given(document, PUBLISHER);
  const url = given(document, URL_PLACES);
  const heading = given(document, TITLE);
  const article = new Readability(document, { charThreshold: 0 }).parse();
  const body = article?.content ? parseHTML(asPage(article.content)).document.body : document.body;
  const title = clean(heading ?? article?.title ?? '') || null;
  const paragraphs = blocks(body as unknown as PageNode).filter((words) => words !== title);
  return {
    ...UNKNOWN,
    raw: [title, ...paragraphs].filter((words) => words !== null).join('\n\n'),
    title,
    publisher,
    url: url !== null && /^https?:/iu.test(url) ? url : null,
    published: published === null ? null : (writtenDate(published)?.value ?? null),
    metadata: [],
  };
}

function depthOf(root: PageNode): number {
  let deepest = 0;
  const pending: (readonly [PageNode, number])[] = [[root, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of node.childNodes) pending.push([child, depth + 1]);
  }
  return deepest;
}

/** linkedom finds a body only where a whole page is. */
function asPage(content: string): string {
  return `<!doctype html><html><head></head><body>${content}</body></html>`;
}

/** Where a page says something of itself: a selector, and the attribute that holds it (null: the text). First match wins. */
type Place = readonly [selector: string, attribute: string | null];
const TITLE: readonly Place[] = [
  ['meta[property="og:title"]', 'content'],
  ['h1', null],
];
const PUBLISHED: readonly Place[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['time[datetime]', 'datetime'],
];
const PUBLISHER: readonly Place[] = [
  ['meta[property="og:site_name"]', 'content'],
  ['meta[name="publisher"]', 'content'],
];
const URL_PLACES: readonly Place[] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
];

/** What is used of a DOM node: the types of the DOM are those of browsers, and this is Node. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

interface PageElement extends PageNode {
  readonly getAttribute: (name: string) => string | null;
}

function given(document: { querySelector: (selector: string) => unknown }, places: readonly Place[]): string | null {
  for (const [selector, attribute] of places) {
    const element = document.querySelector(selector) as PageElement | null;
    const value = clean((attribute === null ? element?.textContent : element?.getAttribute(attribute)) ?? '');
    if (value !== '') return value;
  }
  return null;
}

const BLOCK =
  /^(?:p|h[1-6]|li|blockquote|pre|td|th|dt|dd|figcaption|caption|div|section|article|header|footer|ul|ol|table|tr|main|body)$/iu;

/** The text of each innermost block, in order. */
function blocks(root: PageNode): string[] {
  const found: string[] = [];
  let run = '';
  const flush = (): void => {
    const words = clean(run);
    if (words !== '') found.push(words);
    run = '';
  };
  const walk = (node: PageNode): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === 3) run += child.textContent ?? '';
      if (child.nodeType !== 1) continue;
      const breaks = BLOCK.test(child.nodeName);
      if (breaks || /^br$/iu.test(child.nodeName)) flush();
      if (!/^(?:script|style|noscript|template)$/iu.test(child.nodeName)) walk(child);
      if (breaks) flush();
    }
  };
  walk(root);
  flush();
  return found;
}

function clean(text: string): string {
  return text.replace(/[^\S\u00A0\u202F]+/gu, ' ').trim();
}
