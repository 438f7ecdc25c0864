import { ChannelType, type Message } from 'discord.js';
import { askFreely } from '../command.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, type Page } from './payload.ts';
import { answerPage } from './run-command.ts';
import { shortHelp } from './wording.ts';

/** « <@123> », « <@!123> », « <@&123> », « <#123> », « <:nom:123> »: names that only Discord can read are no part of a question. */
const MARKUP = /<(?:@[!&]?|#|a?:[\p{L}\p{N}_]+:)\d+>/gu;

function isForMe(message: Message): boolean {
  if (message.author.bot || message.system) return false;
  if (message.channel.type === ChannelType.DM) return true;
  return message.mentions.users.has(message.client.user.id);
}

/** The question of a message: its text without mentions. */
export function questionOf(content: string): string {
  return content.replace(MARKUP, ' ').replace(/\s+/gu, ' ').trim();
}

/** A message that mentions the bot or is sent to it in private; null for any other. */
export function messageTurn(message: Message, { desk, commands }: Context): Turn | null {
  if (!isForMe(message)) return null;
  const question = questionOf(message.content);
  const show = (reply: Page) => message.reply({ ...messageBody(reply), failIfNotExists: false });
  return {
    name: 'message',
    said: [question],
    answer: () =>
      show(
        question === ''
          ? shortHelp([...commands.values()])
          : answerPage(askFreely(desk, question), { type: 'libre', repeatQuestion: false, desk }),
      ),
    apologise: show,
  };
}
