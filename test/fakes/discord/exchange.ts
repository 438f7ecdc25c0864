import { type Json, type MessageBody, textOf } from './shapes.ts';

/** A window of the bot, and the message whose button opened it. */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Json[];
}

/** Something that the bot was asked, and all it answered: an interaction or a message. */
export class Exchange {
  readonly id: string;
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly askedAt = Date.now();
  /** Type of the first response (4 message, 5 « … réfléchit », 6 and 7 the same for a button, 8 suggestions); null before. */
  callback: number | null = null;
  answeredAt: number | null = null;
  /** What the bot shows now in answer; null before, while it thinks, and once deleted. */
  message: MessageBody | null = null;
  readonly followUps: MessageBody[] = [];
  readonly edits: MessageBody[] = [];
  choices: readonly { readonly name: string; readonly value: string }[] | null = null;
  /** The window opened in answer to a button. */
  modal: Modal | null = null;
  /** Ids of the message that asked and of the bot's reply to it, and their channel; empty for an interaction. */
  channel = '';
  reply = '';
  isDeleted = false;
  /** Set by the fake: called when anything of the above changed. */
  readonly #watchers = new Set<() => void>();

  constructor(id: string, token: string) {
    this.id = id;
    this.token = token;
  }

  changed(): void {
    for (const watch of this.#watchers) watch();
  }

  /** Waits until `done` gives something. Fails after `ms`. */
  until<T>(done: (exchange: Exchange) => T | null, ms = 10_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const alarm = setTimeout(() => {
        this.#watchers.delete(watch);
        reject(
          new Error(`no such answer within ${ms} ms (callback ${this.callback}, ${this.followUps.length} follow-ups)`),
        );
      }, ms);
      const watch = () => {
        const found = done(this);
        if (found === null) return;
        clearTimeout(alarm);
        this.#watchers.delete(watch);
        resolve(found);
      };
      this.#watchers.add(watch);
      watch();
    });
  }

  /** The type of the first response. */
  responded(): Promise<number> {
    return this.until(({ callback }) => callback);
  }

  /** The answer that the asker ends up reading: the message, or the follow-up that took its place. */
  shown(): Promise<MessageBody> {
    return this.until(({ message, followUps }) => followUps.at(-1) ?? message);
  }

  opened(): Promise<Modal> {
    return this.until(({ modal }) => modal);
  }

  async text(): Promise<string> {
    return textOf(await this.shown());
  }

  suggested(): Promise<readonly { readonly name: string; readonly value: string }[]> {
    return this.until(({ choices }) => choices);
  }
}
