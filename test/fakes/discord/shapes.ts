/** The parts of Discord's JSON that the fake and the tests read. https://discord.com/developers/docs/components/reference */

export type Json = Readonly<Record<string, unknown>>;

export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly file?: { readonly url: string };
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: unknown;
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[];
  readonly default_values?: readonly { readonly id: string; readonly type: string }[];
}

export interface MessageBody {
  readonly content?: string;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly Component[];
  readonly flags?: number;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly roles?: readonly string[];
    readonly replied_user?: boolean;
  };
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly attachments?: readonly { readonly id: string; readonly description?: string }[];
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean };
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[];
}

export interface Option {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

export interface Definition {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly Option[];
  readonly [field: string]: unknown;
}

export const COMPONENT = {
  row: 1,
  button: 2,
  /** Of words, people, roles, both, channels. */
  menus: [3, 5, 6, 7, 8],
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  divider: 14,
  container: 17,
};
export const FLAG = { ephemeral: 1 << 6, componentsV2: 1 << 15 };
export const LINK_BUTTON = 5;

/** A component and all those inside it, in reading order. */
export function flatten(components: readonly Component[] = []): readonly Component[] {
  return components.flatMap((one) => [
    one,
    ...flatten(one.components),
    ...(one.accessory ? flatten([one.accessory]) : []),
  ]);
}

/** All the text that a message shows, one block a line. */
export function textOf(message: MessageBody): string {
  return flatten(message.components)
    .flatMap(({ content }) => (content === undefined ? [] : [content]))
    .join('\n');
}

/** The buttons of a message that run something. */
export function buttonsOf(message: MessageBody): readonly Component[] {
  return flatten(message.components).filter(({ type, style }) => type === COMPONENT.button && style !== LINK_BUTTON);
}

export function isEphemeral(message: MessageBody): boolean {
  return ((message.flags ?? 0) & FLAG.ephemeral) !== 0;
}
