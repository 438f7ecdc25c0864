/** The part of Discord's Components V2 that Sommet writes (discord.com/developers/docs/components/reference). */

/** Most components of a message (all levels), characters of its text displays, buttons of a row, characters of … */
export const LIMITS = {
  components: 40,
  text: 4_000,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  description: 1_024,
} as const;
export const FLAGS = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;
export const KIND = {
  actionRow: 1,
  button: 2,
  textDisplay: 10,
  mediaGallery: 12,
  separator: 14,
  container: 17,
} as const;
export const SECONDARY_BUTTON = 2;

/** A button whose id is known already. */
export interface RowButton {
  readonly label: string;
  readonly id: string;
  readonly enabled: boolean;
}

interface TextDisplay {
  readonly type: typeof KIND.textDisplay;
  readonly content: string;
}

interface Separator {
  readonly type: typeof KIND.separator;
  readonly divider: boolean;
  readonly spacing: 1 | 2;
}

interface MediaGallery {
  readonly type: typeof KIND.mediaGallery;
  readonly items: { readonly media: { readonly url: string }; readonly description: string }[];
}

export interface Button {
  readonly type: typeof KIND.button;
  readonly style: typeof SECONDARY_BUTTON;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled: boolean;
}

export interface ActionRow {
  readonly type: typeof KIND.actionRow;
  readonly components: Button[];
}

export interface Container {
  readonly type: typeof KIND.container;
  readonly accent_color: number;
  readonly components: (TextDisplay | Separator | MediaGallery | ActionRow)[];
}

/** Body of a message or of an interaction response, as Discord's API wants it. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: Container[];
  readonly allowed_mentions: { readonly parse: never[] };
}
