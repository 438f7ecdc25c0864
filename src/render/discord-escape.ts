import { showable } from './inline.ts';

/**
 * What Discord would read as markup anywhere in a line: emphasis, code, spoilers, links, mentions, timestamps, `:emoji:`,
 * addresses, and at its start headings, small print, lists, numbered lists. `](` is broken twice: after a link on the same
 * line, Discord would take an escaped `\](…)` for the end of that link.
 */
const MARKUP = /[\\*_~`|<>[\]]|:(?=\/\/|[0-9A-Za-z_+-]+:)|@|\((?<=\]\()|[#+-](?<=^\s*.)|[.)](?<=^\s*\d+.)/gu;
const ZERO_WIDTH_SPACE = '\u200B';

/** Any words as Discord Markdown that shows exactly these words, on one line: no style, no link, no mention. */
export function escapeDiscord(text: string): string {
  return showable(text).replace(MARKUP, (char) => (char === '@' ? `@${ZERO_WIDTH_SPACE}` : `\\${char}`));
}
