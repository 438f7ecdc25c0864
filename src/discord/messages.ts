import { ChannelType, DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';
import { askFreely } from '../command.ts';
import { greeted, isGreeting, shortHelp } from '../greet.ts';
import { inLanguage } from '../render/date-language.ts';
import { type Asked, componentIds, readRow } from './answer-row.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, type Page } from './payload.ts';
import { lackingIn } from './permissions.ts';
import { answerPage } from './run-command.ts';
import { INVITATION, lacking, slowDown } from './wording.ts';

/** « <@123> », « <@!123> », « <@&123> », « <#123> », « <:nom:123> »: names that only Discord can read are no part of a question. */
const MARKUP = /<(?:@[!&]?|#|a?:[\p{L}\p{N}_]+:)\d+>/gu;
const FREE = 'libre';
/** A message of pictographs alone asks nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

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
  const { desk, conversation, coolDown, memory } = context;
  if (await lacksPermission(message)) return;
  const asks = SAYS_SOMETHING.test(question);
  const wait = asks ? coolDown(message.author.id, Date.now()) : 0;
  if (wait > 0) {
    await reply(message, slowDown(wait));
    return;
  }
  if (!asks) {
    await reply(message, shortHelp(desk, INVITATION));
    return;
  }
  const { dates, logQuestions } = await memory.preferences(message.guildId);
  const { page, asked } = await context.typing(message.channel, () => answerTo(message, question, context));
  conversation.keep(message.id, { answer: null, asked, at: message.createdTimestamp });
  const sent = await reply(message, inLanguage(page, dates));
  // Deleted while the answer left: it goes too.
  if (conversation.of(message.id) === null) await sent?.delete().catch(() => {});
  else conversation.keep(message.id, { answer: sent?.id ?? null, asked, at: message.createdTimestamp });
  if (logQuestions && page.tone === 'abstention')
    await memory.missed(message.guildId ?? `@${message.author.id}`, question);
}

/** The answer to a question, or to what goes on from another; a word back to who says « merci ». */
async function answerTo(message: Message, question: string, context: Context): Promise<{ page: Page; asked: Asked }> {
  const { desk } = context;
  const alone = { type: FREE, question };
  const back = greeted(question, desk, INVITATION);
  if (back !== null) return { page: back, asked: alone };
  const earlier = await earlierQuestion(message, context);
  const asked = earlier ? desk.views.followUp(earlier, question) : alone;
  const outcome = askFreely(desk, asked.question, asked.type);
  // What was made of a follow-up is said: it is not what the person wrote.
  return { page: answerPage(outcome, { type: asked.type, repeatQuestion: earlier !== null, desk }), asked };
}

/** What the message that this one replies to had asked; null when it replies to no answer of the bot. */
async function earlierQuestion(message: Message, { conversation }: Context) {
  const id = message.reference?.messageId;
  if (!id) return null;
  const known = conversation.askedBy(id);
  // Nothing goes on from « bonjour ».
  if (known) return isGreeting(known.question) ? null : known;
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
