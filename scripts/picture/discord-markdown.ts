/** The part of Discord's Markdown that the bot writes, as HTML: headings, quotations, small lines, lists, bold, italics, links. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}

/** Each kind of line: its mark, the element it becomes, the class of that element. */
const LINES: readonly { readonly mark: string; readonly tag: string; readonly name: string }[] = [
  { mark: '### ', tag: 'h3', name: 'heading' },
  { mark: '-# ', tag: 'p', name: 'small' },
  { mark: '> ', tag: 'blockquote', name: 'quote' },
  { mark: '- ', tag: 'p', name: 'item' },
];

/** One text display as HTML, line by line. */
export function discordHtml(markdown: string): string {
  return markdown.split('\n').map(lineHtml).join('\n');
}

function lineHtml(line: string): string {
  const kind = LINES.find(({ mark }) => line.startsWith(mark));
  if (kind === undefined) return `<p>${inlineHtml(line)}</p>`;
  return `<${kind.tag} class="${kind.name}">${inlineHtml(line.slice(kind.mark.length))}</${kind.tag}>`;
}

/** What a channel of the picture is called. */
export const CHANNEL = '# général';

const MOMENT = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** Names and instants that Discord words itself: « <#123> », « <t:1718690400:F> ». */
function mentions(html: string): string {
  return html
    .replace(/&lt;#\d+&gt;/gu, `<span class="mention">${CHANNEL}</span>`)
    .replace(
      /&lt;t:(\d+):F&gt;/gu,
      (_, seconds: string) => `<span class="mention">${MOMENT.format(Number(seconds) * 1_000)}</span>`,
    );
}

/** Stands for an escaped character (« \* ») while the marks are read; a private-use character, in no text of ours. */
const ESCAPED = '\uE000';

function inlineHtml(text: string): string {
  const escaped: string[] = [];
  const marked = text.replace(/\\([\p{P}\p{S}])/gu, (_, character: string) => {
    escaped.push(escapeHtml(character));
    return ESCAPED;
  });
  const html = mentions(escapeHtml(marked))
    .replace(/\[([^\]]+)\]\((?:&lt;)?([^)\s]+?)(?:&gt;)?\)/gu, '<a>$1</a>')
    .replace(/\*\*(.+?)\*\*/gu, '<b>$1</b>')
    .replace(/\*(.+?)\*/gu, '<i>$1</i>');
  return html.replaceAll(ESCAPED, () => escaped.shift() ?? '');
}
