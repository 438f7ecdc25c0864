import type { Command } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { Log } from '../log.ts';
import type { Reply } from '../model/reply.ts';
import type { Conversation } from './conversation.ts';
import type { CoolDown } from './cool-down.ts';
import type { DigestService } from './digest-service.ts';
import type { Memory } from './memory.ts';
import type { Typing } from './typing.ts';

/** What every answer needs; opened once, shared by all. */
export interface Context {
  readonly desk: Desk;
  /** By name, in order. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly log: Log;
  readonly memory: Memory;
  readonly conversation: Conversation;
  readonly coolDown: CoolDown;
  readonly typing: Typing;
  /** When the dossier was opened, in milliseconds since the epoch. */
  readonly openedAt: number;
  /** Whether Discord gives the content of every message (MESSAGE_CONTENT). */
  readonly readsAll: boolean;
  /** Milliseconds given to a command before the asker is told that the answer is coming. */
  readonly patience: number;
  /** The digest, where there is a store to keep it in. */
  readonly digest: DigestService | null;
}

/** One thing asked of the bot, whatever the way: all that dispatch needs to know of it. */
export interface Turn {
  /** For the log: « /quand », « bouton /sources », « message ». */
  readonly name: string;
  /** What the person typed: hidden from the log. */
  readonly said: readonly string[];
  readonly answer: () => Promise<unknown>;
  /** Says to the asker that it failed, whatever was already shown. */
  readonly apologise: (apology: Reply) => Promise<unknown>;
}
