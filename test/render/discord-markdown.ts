/**
 * A reader of Discord's Markdown, written for the tests from what its client is known to read (its rules are those of
 * Khan's simple-markdown, with Discord's own beside). It tells what a reader would see and which markup was understood.
 */
export interface Seen {
  /** The words shown, without markup. */
  readonly words: string;
  /** Names of the markup understood, in order: bold, link <address>, mention, heading, quote… */
  readonly marks: readonly string[];
}

const LINE_START: readonly (readonly [string, RegExp, boolean])[] = [
  ['heading', /^\s*#{1,3}\s+/u, false],
  ['small', /^\s*-#\s+/u, false],
  ['quote', /^\s*(?:>>>|>)\s+/u, true],
  ['list', /^\s*(?:[-*+]|\d+[.)])\s+/u, true],
];

const LINK =
  /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"][\s\S]*?['"])?\s*\)/u;

/** Markup that shows no words of ours. */
const OPAQUE: readonly (readonly [string, RegExp])[] = [
  ['code', /^```[\s\S]*?```/u],
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/u],
  ['mention', /^@(?:everyone|here)/u],
  ['mention', /^<(?:@[!&]?|#)\d+>/u],
  ['command', /^<\/[^>]+:\d+>/u],
  ['time', /^<t:-?\d+(?::[A-Za-z])?>/u],
  ['emoji', /^<a?:[0-9A-Za-z_]+:\d+>/u],
  ['guide', /^<id:[^>]+>/u],
  ['emoji', /^:[0-9A-Za-z_+-]+:/u],
  ['address', /^<[A-Za-z][A-Za-z0-9+.-]*:[^ >]+>/u],
  ['address', /^[A-Za-z]{2,}:\/\/[^\s<]+/u],
];

const PAIRS: readonly (readonly [string, RegExp])[] = [
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/u],
  ['italic', /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/u],
  ['italic', /^_((?:__|\\[\s\S]|[^\\_])+?)_/u],
  ['strike', /^~~([\s\S]+?)~~(?!_)/u],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/u],
];

/** What Discord shows of a text display. */
export function readDiscord(markdown: string): Seen {
  const lines = markdown.split('\n').map(readLine);
  return { words: lines.map(({ words }) => words).join('\n'), marks: lines.flatMap(({ marks }) => marks) };
}

function readLine(line: string): Seen {
  for (const [name, pattern, isNested] of LINE_START) {
    const found = pattern.exec(line);
    if (!found) continue;
    const rest = line.slice(found[0].length);
    const inner = isNested ? readLine(rest) : readInline(rest);
    return { words: inner.words, marks: [name, ...inner.marks] };
  }
  return readInline(line);
}

function readInline(text: string): Seen {
  let words = '';
  const marks: string[] = [];
  let rest = text;
  while (rest !== '') {
    const step = readOne(rest, text.slice(0, text.length - rest.length));
    words += step.words;
    marks.push(...step.marks);
    rest = rest.slice(step.length);
  }
  return { words, marks };
}

function readOne(rest: string, before: string): Seen & { readonly length: number } {
  const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
  if (escaped) return { words: escaped[1] ?? '', marks: [], length: escaped[0].length };
  const link = LINK.exec(rest);
  if (link) {
    const inner = readInline(link[1] ?? '');
    return { words: inner.words, marks: [`link ${link[2]}`, ...inner.marks], length: link[0].length };
  }
  for (const [name, pattern] of OPAQUE) {
    const found = pattern.exec(rest);
    if (found && !(name === 'address' && /[A-Za-z]$/u.test(before)))
      return { words: found[0], marks: [name], length: found[0].length };
  }
  for (const [name, pattern] of PAIRS) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const inner = readInline(found[1] ?? '');
    return { words: inner.words, marks: [name, ...inner.marks], length: found[0].length };
  }
  const [first = ''] = rest;
  return { words: first, marks: [], length: first.length };
}
