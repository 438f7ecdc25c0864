import type { Message } from 'discord.js';

/** An answer that takes longer is announced. Discord shows the announcement for ten seconds. */
const TYPING_AFTER_MS = 300;

/** Makes an answer; « Sommet est en train d'écrire… » is shown in its channel when it is not ready at once. */
export type Typing = <T>(channel: Message['channel'], make: () => Promise<T>) => Promise<T>;

/**
 * The desk answers in one go: while it does, nothing can leave. A question after one that was slow is therefore announced
 * before it is asked; whatever else is slow (Discord, the database) is announced while it lasts.
 */
export function openTyping(after = TYPING_AFTER_MS): Typing {
  let last = 0;
  return async (channel, make) => {
    const show = async (): Promise<void> => {
      // It is a courtesy: that it could not be shown is no reason not to answer.
      if ('sendTyping' in channel) await channel.sendTyping().catch(() => {});
    };
    if (last > after) await show();
    const alarm = setTimeout(show, after);
    const started = performance.now();
    try {
      return await make();
    } finally {
      clearTimeout(alarm);
      last = performance.now() - started;
    }
  };
}
