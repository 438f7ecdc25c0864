/** Words to show, never markup: each renderer escapes `text` for its own medium. */
export interface Inline {
  readonly text: string;
  readonly bold?: boolean;
  readonly dim?: boolean;
  /** http(s) only; the renderer refuses any other. */
  readonly url?: string;
  /** The TIMEX3 value that `text` says in French, never one of a quotation: `inLanguage` may say it otherwise. */
  readonly date?: string;
}

/** How the dates of Sommet's own words are said: in French, in English, or as ISO 8601. */
export type DateLanguage = 'fr' | 'en' | 'iso';

/** One block of a reply. `quote` is verbatim source text; `source` is the line under it. */
export type Block =
  | { readonly kind: 'heading'; readonly content: readonly Inline[] }
  | { readonly kind: 'text'; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly content: readonly Inline[] }
  | { readonly kind: 'source'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'divider' }
  | { readonly kind: 'picture'; readonly name: string; readonly png: Uint8Array; readonly alt: string };

/** A button that runs a command again with other words (page 2 of /sources); the edge encodes it for its medium. `label` ≤ 34 characters. */
export interface Action {
  readonly label: string;
  readonly command: string;
  readonly words: Readonly<Record<string, string>>;
  readonly enabled: boolean;
}

/** What a command answers, whatever the medium. */
export interface Reply {
  readonly kind: 'reply';
  readonly tone: 'answer' | 'abstention' | 'notice' | 'error';
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  /** Shown to the asker only. */
  readonly ephemeral: boolean;
}
