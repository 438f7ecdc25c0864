import { ChannelType, DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';
import { askFreely } from '../command.ts';
import { componentIds, readRow } from './answer-row.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, type Page } from './payload.ts';
import { lackingIn } from './permissions.ts';
import { answerPage } from './run-command.ts';
import { lacking, shortHelp, slowDown } from './wording.ts';

/** « <@123> », « <@!123> », « <@&123> », « <#123> », « <:nom:123> »: names that only Discord can read are no part of a question. */
const MARKUP = /<(?:@[!&]?|#|a?:[\p{L}\p{N}_]+:)\d+>/gu;
const FREE = 'libre';

/** The question of a message: its text without mentions. */
export function questionOf(content: string): string {
  return content.replace(MARKUP, ' ').replace(/\s+/gu, ' ').trim();
}

/** A message sent to the bot (mention, reply, private conversation), or any message of a server where every one may be read. */
export function messageTurn(message: Message, context: Context): Turn | null {
  if (message.author.bot || message.system) return null;
  const isCalled = message.channel.type === ChannelType.DM || message.mentions.users.has(message.client.user.id);
  if (!isCalled && !context.readsAll) return null;
  const question = questionOf(message.content);
  return {
    name: 'message',
    said: [question],
    answer: async () => {
      if (isCalled || (await isAskChannel(message, context))) await answer(message, question, context);
    },
    apologise: (apology) => reply(message, apology),
  };
}

/** In the channel that a server made for questions, and in its threads, each message that says something is one. */
async function isAskChannel({ guildId, channel, content }: Message, { memory }: Context): Promise<boolean> {
  const { askChannel } = await memory.preferences(guildId);
  const place = channel.isThread() ? channel.parentId : channel.id;
  return askChannel !== null && askChannel === place && questionOf(content) !== '';
}

async function answer(message: Message, question: string, context: Context): Promise<void> {
  const { desk, commands, conversation, coolDown, memory } = context;
  if (await lacksPermission(message)) return;
  const wait = question === '' ? 0 : coolDown(message.author.id, Date.now());
  if (wait > 0) {
    await reply(message, slowDown(wait));
    return;
  }
  if (question === '') {
    await reply(message, shortHelp([...commands.values()], desk));
    return;
  }
  const earlier = await earlierQuestion(message, context);
  const asked = earlier ? desk.views.followUp(earlier, question) : { type: FREE, question };
  const outcome = askFreely(desk, asked.question, asked.type);
  // What was made of a follow-up is said: it is not what the person wrote.
  const page = answerPage(outcome, { type: asked.type, repeatQuestion: earlier !== null, desk });
  conversation.keep(message.id, { answer: null, asked, at: message.createdTimestamp });
  const sent = await reply(message, page);
  // Deleted while the answer left: it goes too.
  if (conversation.of(message.id) === null) await sent?.delete().catch(() => {});
  else conversation.keep(message.id, { answer: sent?.id ?? null, asked, at: message.createdTimestamp });
  if (outcome.kind === 'abstention' && (await memory.preferences(message.guildId)).logQuestions)
    await memory.missed(message.guildId ?? `@${message.author.id}`, question);
}

/** What the message that this one replies to had asked; null when it replies to no answer of the bot. */
async function earlierQuestion(message: Message, { conversation }: Context) {
  const id = message.reference?.messageId;
  if (!id) return null;
  const known = conversation.askedBy(id);
  if (known) return known;
  // Asked before a restart: the answer itself holds its question in its buttons.
  const before = await message.fetchReference().catch(() => null);
  if (before?.author.id !== message.client.user.id) return null;
  const ids = componentIds(before.components);
  return readRow(ids.find((one) => one.startsWith('a')) ?? '', ids);
}

/** Says in private what is missing where the bot may not answer; true when it may not. */
async function lacksPermission({ channel, author }: Message): Promise<boolean> {
  if (channel.isDMBased()) return false;
  const missing = lackingIn(channel);
  if (missing.length === 0) return false;
  await author.send(messageBody(lacking(missing, channel.name))).catch(() => {});
  return true;
}

async function reply(message: Message, page: Page): Promise<Message | null> {
  try {
    return await message.reply({ ...messageBody(page), failIfNotExists: false });
  } catch (error) {
    // The permissions that the bot knows may be older than those of the server.
    const isRefused =
      error instanceof DiscordAPIError &&
      (error.code === RESTJSONErrorCodes.MissingPermissions || error.code === RESTJSONErrorCodes.MissingAccess);
    if (!isRefused) throw error;
    await message.author
      .send(messageBody(lacking([], 'name' in message.channel ? message.channel.name : null)))
      .catch(() => {});
    return null;
  }
}
