import type { Interaction } from 'discord.js';
import { ApplicationCommandType } from 'discord.js';
import type { Localised } from '../command.ts';
import type { Context, Turn } from './context.ts';
import { CONTEXTS, described, INSTALLS, type Scope } from './register.ts';

/** A command about Discord itself (a server, its channels, its settings): it means nothing in a terminal. */
export interface OwnCommand {
  readonly name: string;
  readonly define: (scope: Scope) => Readonly<Record<string, unknown>>;
  /** What an interaction asks of this command, its buttons and menus included; null for any other. */
  readonly turn: (event: Interaction, context: Context) => Turn | null;
}

interface Definition {
  readonly name: string;
  readonly describe: Localised;
  readonly options?: readonly unknown[];
  /** Permission that Discord asks of people before it shows the command; admins may change it. */
  readonly permission?: bigint;
  readonly contexts?: readonly number[];
  readonly installs?: readonly number[];
}

/** A slash command as Discord wants it. */
export function ownDefinition(
  { name, describe, options = [], permission, contexts = CONTEXTS, installs = INSTALLS }: Definition,
  scope: Scope,
) {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(describe),
    options,
    ...(permission === undefined ? {} : { default_member_permissions: Number(permission) }),
    ...(scope === 'global' ? { contexts, integration_types: installs } : {}),
  };
}
