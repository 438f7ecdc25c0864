import type { Message, PartialMessage } from 'discord.js';
import { askFreely } from '../command.ts';
import { greeted } from '../greet.ts';
import { inLanguage } from '../render/date-language.ts';
import type { Context, Turn } from './context.ts';
import { questionOf } from './messages.ts';
import { messageBody } from './payload.ts';
import { answerPage } from './run-command.ts';
import { INVITATION } from './wording.ts';

/** An edited question is answered anew for so long; later, people have read the answer. */
const EDITABLE_MS = 120_000;
const FREE = 'libre';

/** A question that was answered was edited: its answer changes with it. Null for any other message. */
export function editTurn(message: Message | PartialMessage, context: Context): Turn | null {
  const { conversation, desk, memory } = context;
  const known = conversation.of(message.id);
  if (!known?.answer || message.content === null || Date.now() - known.at > EDITABLE_MS) return null;
  const question = questionOf(message.content);
  const { answer } = known;
  if (question === '' || question === known.asked.question) return null;
  return {
    name: 'message edited',
    said: [question],
    answer: async () => {
      const { dates } = await memory.preferences(message.guildId);
      const page =
        greeted(question, desk, INVITATION) ??
        answerPage(askFreely(desk, question), { type: FREE, repeatQuestion: false, desk });
      conversation.keep(message.id, { ...known, asked: { type: FREE, question } });
      await message.channel.messages.edit(answer, messageBody(inLanguage(page, dates)));
    },
    apologise: async () => {},
  };
}

/** A question was deleted: its answer goes with it. Null for any other message. */
export function deletionTurn({ id, channel }: Message | PartialMessage, { conversation }: Context): Turn | null {
  const known = conversation.of(id);
  if (!known) return null;
  const { answer } = known;
  return {
    name: 'message deleted',
    said: [],
    answer: async () => {
      conversation.drop(id);
      if (answer !== null) await channel.messages.delete(answer);
    },
    apologise: async () => {},
  };
}
