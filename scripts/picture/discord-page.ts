import { CHANNEL, discordHtml, escapeHtml } from './discord-markdown.ts';

/** A component as the API takes it (discord.com/developers/docs/components/reference): only the fields drawn here. */
export interface Component {
  readonly type: number;
  readonly accent_color?: number;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly default?: boolean }[];
  readonly default_values?: readonly { readonly id: string }[];
  readonly components?: readonly Component[];
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
}

interface PageInput {
  /** « /quand question: … » */
  readonly typed: string;
  readonly components: readonly Component[];
  /** Files of the message, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Pixels. */
  readonly width: number;
  /** Shown to who asks alone: Discord says so under the message. */
  readonly isPrivate?: boolean;
}

const DANGER = 4;

/** A menu, closed: what is chosen in it, else what it is for. */
function menu({ options = [], default_values: values = [], placeholder = '' }: Component): string {
  const chosen = [
    ...options.filter((option) => option.default).map(({ label }) => label),
    ...values.map(() => CHANNEL),
  ];
  const shown = chosen.length > 0 ? escapeHtml(chosen.join(', ')) : `<i>${escapeHtml(placeholder)}</i>`;
  return `<div class="menu"><span>${shown}</span><span>⌄</span></div>`;
}

/** How each type of component is drawn. */
const DRAW: Readonly<Record<number, (component: Component, files: PageInput['files']) => string>> = {
  1: (row, files) => `<div class="row">${inside(row, files)}</div>`,
  2: ({ label = '', disabled, style }) =>
    `<span class="button${disabled ? ' off' : ''}${style === DANGER ? ' danger' : ''}">${escapeHtml(label)}</span>`,
  3: menu,
  6: menu,
  8: menu,
  10: ({ content = '' }) => `<div class="text">${discordHtml(content)}</div>`,
  12: ({ items = [] }, files) => items.map(({ media }) => picture(media.url, files)).join(''),
  14: () => '<hr>',
  17: (container, files) =>
    `<div class="container" style="border-left-color:${colour(container.accent_color)}">${inside(container, files)}</div>`,
};

function inside({ components = [] }: Component, files: PageInput['files']): string {
  return components.map((component) => draw(component, files)).join('\n');
}

function draw(component: Component, files: PageInput['files']): string {
  const how = DRAW[component.type];
  if (how === undefined) throw new Error(`No drawing for a component of type ${component.type}: add it to DRAW.`);
  return how(component, files);
}

function colour(accent = 0x4e5058): string {
  return `#${accent.toString(16).padStart(6, '0')}`;
}

function picture(url: string, files: PageInput['files']): string {
  const bytes = files.get(url.replace(/^attachment:\/\//u, ''));
  return bytes ? `<img alt="" src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">` : '';
}

const STYLE = `
* { box-sizing: border-box; margin: 0; }
body { background: #323339; color: #dfe0e2; font: 16px/1.4 "gg sans", Inter, "Noto Sans", "DejaVu Sans", sans-serif; padding: 18px 20px 22px; }
.asked { color: #a6a7ad; font-size: 14px; margin: 0 0 6px 56px; }
.asked b { color: #c9cdfb; font-weight: 500; }
.message { display: flex; gap: 16px; }
.face { flex: 0 0 40px; height: 40px; border-radius: 50%; background: #2f7d5b; display: grid; place-items: center; }
.who b { color: #fff; font-weight: 600; }
.who span { background: #5865f2; color: #fff; font-size: 11px; font-weight: 600; border-radius: 4px; padding: 1px 5px; margin-left: 6px; vertical-align: 2px; }
.body { flex: 1; min-width: 0; }
.container { margin-top: 6px; max-width: 600px; background: #393a41; border: 1px solid #44454c; border-left: 4px solid; border-radius: 8px; padding: 14px 16px; }
.container > * + * { margin-top: 12px; }
.heading { color: #fff; font-size: 18px; font-weight: 700; margin: 2px 0 6px; }
.quote { border-left: 4px solid #65666e; border-radius: 2px; padding-left: 12px; margin: 4px 0; }
.small { color: #a6a7ad; font-size: 13px; }
.item { padding-left: 20px; text-indent: -14px; }
.item::before { content: "•"; margin-right: 8px; }
a { color: #7bb5f7; }
b { font-weight: 700; color: #fff; }
hr { border: 0; border-top: 1px solid #4a4b53; }
img { width: 100%; border-radius: 8px; display: block; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.button { background: #4c4d55; color: #fff; border-radius: 8px; padding: 5px 14px; font-size: 14px; font-weight: 500; }
.off { opacity: 0.5; }
.danger { background: #c43a3f; }
.menu { width: 100%; max-width: 400px; display: flex; justify-content: space-between; gap: 12px; background: #2b2c31; border: 1px solid #44454c; border-radius: 8px; padding: 8px 12px; font-size: 15px; }
.menu span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.menu i { color: #a6a7ad; font-style: normal; }
.body > .row, .body > .text { margin-top: 8px; }
.body > .text > * + * { margin-top: 4px; }
.mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
.only { color: #a6a7ad; font-size: 13px; margin-top: 8px; }
`;

const FACE =
  '<svg width="26" height="26" viewBox="0 0 26 26"><path d="M2 22 10 7l4 7 3-5 7 13z" fill="#fff"/><path d="m10 7 2.6 4.6-1.6 1.2-1-1-1.2 1.4-1.2-1.6z" fill="#2f7d5b"/></svg>';

/** A page that shows one message of the bot, as a reader of Discord would see it. */
export function discordPage({ typed, components, files, width, isPrivate = false }: PageInput): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><style>${STYLE} html { width: ${width}px; }</style><body>
<p class="asked">Léa a utilisé <b>${escapeHtml(typed)}</b></p>
<div class="message"><div class="face">${FACE}</div><div class="body">
<p class="who"><b>Sommet</b><span>APP</span></p>
${components.map((component) => draw(component, files)).join('\n')}
${isPrivate ? '<p class="only">Vous seul pouvez voir ceci</p>' : ''}
</div></div>
<script>document.documentElement.dataset.height = String(Math.ceil(document.body.getBoundingClientRect().height))</script>
</body></html>`;
}
