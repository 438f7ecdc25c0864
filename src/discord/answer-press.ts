import type { ButtonInteraction, Interaction, ModalSubmitInteraction } from 'discord.js';
import { ComponentType, TextInputStyle } from 'discord.js';
import type { Excerpt } from '../model/answer.ts';
import type { DateLanguage } from '../model/reply.ts';
import { inLanguage } from '../render/date-language.ts';
import { explainPlainly } from '../render/plain-why.ts';
import { presentContext, presentPassage, quotation } from '../render/reply.ts';
import { encodeAction } from './actions.ts';
import { answerRow, componentIds, type Operation, passagesOf, readRow, type Showing } from './answer-row.ts';
import { update } from './callback.ts';
import type { Context, Turn } from './context.ts';
import { messageBody, type Page } from './payload.ts';
import { isAsker, placeOf, tell } from './people.ts';
import { answerPage } from './run-command.ts';
import { ASK_AGAIN, changedDossier, NOT_REPORTED, REPORT_WINDOW, REPORTED, report, STALE_BUTTON } from './wording.ts';

const WORDS = 'words';
const LONGEST_REPORT = 1_000;

/** A click on a button of an answer. The answer is asked for again: the same dossier and question give the same. */
export function answerPressTurn(interaction: ButtonInteraction, context: Context): Turn {
  const pressed = readRow(interaction.customId, componentIds(interaction.message.components));
  return {
    name: pressed ? `answer ${pressed.operation}` : 'answer button',
    said: pressed ? [pressed.question] : [],
    answer: async () => {
      if (!pressed) return tell(interaction, STALE_BUTTON);
      if (pressed.version !== context.desk.views.version) return tell(interaction, changed(pressed, context));
      const { dates } = await context.memory.preferences(interaction.guildId);
      return OPERATIONS[pressed.operation](interaction, { ...pressed, dates }, context);
    },
    apologise: (apology) => tell(interaction, apology),
  };
}

/** What is shown, and how its dates are said there. */
type Dated = Showing & { readonly dates: DateLanguage };
type Run = (interaction: ButtonInteraction, showing: Dated, context: Context) => Promise<unknown>;

const OPERATIONS: Readonly<Record<Operation, Run>> = {
  previous: (interaction, showing, context) => turn(interaction, { ...showing, rank: showing.rank - 1 }, context),
  next: (interaction, showing, context) => turn(interaction, { ...showing, rank: showing.rank + 1 }, context),
  context: (interaction, { type, question, rank, dates }, { desk }) => {
    const excerpt = passagesOf(desk.ask(type, question))[rank];
    return tell(interaction, inLanguage(excerpt ? contextOf(excerpt, desk) : STALE_BUTTON, dates));
  },
  why: (interaction, { type, question, dates }, { desk }) =>
    tell(interaction, inLanguage(explainPlainly(desk.ask(type, question)), dates)),
  report: (interaction) => interaction.showModal({ toJSON: () => reportWindow(interaction.customId) }),
};

/** Contexts of the excerpts that the desk remembers: one that is shown again is not rendered again. */
const contexts = new WeakMap<Excerpt, Page>();

function contextOf(excerpt: Excerpt, { views }: Context['desk']): Page {
  const page = contexts.get(excerpt) ?? presentContext(excerpt, views.around(excerpt));
  contexts.set(excerpt, page);
  return page;
}

/** In place for whoever asked, apart for anybody else. */
async function turn(interaction: ButtonInteraction, showing: Dated, context: Context): Promise<void> {
  const page = pageOf(showing, context);
  if (page === null || !isAsker(interaction)) return tell(interaction, page ?? STALE_BUTTON);
  await update(interaction, page);
}

function pageOf(showing: Dated, { desk }: Context): Page | null {
  const { type, question, rank, dates } = showing;
  const outcome = desk.ask(type, question);
  if (rank === 0) return inLanguage(answerPage(outcome, { type, repeatQuestion: true, desk }), dates);
  const passages = passagesOf(outcome);
  const excerpt = passages[rank];
  if (!excerpt) return null;
  const passage = inLanguage(presentPassage(question, excerpt, { rank, count: passages.length }), dates);
  return { ...passage, row: answerRow(outcome, showing) };
}

function changed({ type, question }: Showing, { commands }: Context): Page {
  const command = [...commands.values()].find(({ asks }) => asks === type);
  const [option] = command?.options ?? [];
  if (!command || !option) return changedDossier(question, []);
  const action = { label: ASK_AGAIN, command: command.name, words: { [option.name]: question }, enabled: true };
  return changedDossier(question, encodeAction(action) === null ? [] : [action]);
}

function reportWindow(id: string) {
  return {
    // The question stays in the row of the message that the window was opened from.
    custom_id: id,
    title: REPORT_WINDOW.title,
    components: [
      {
        type: ComponentType.Label as const,
        label: REPORT_WINDOW.label,
        description: REPORT_WINDOW.note,
        component: {
          type: ComponentType.TextInput as const,
          custom_id: WORDS,
          style: TextInputStyle.Paragraph as const,
          placeholder: REPORT_WINDOW.hint,
          min_length: 3,
          max_length: LONGEST_REPORT,
          required: true,
        },
      },
    ],
  };
}

/** The window of « Signaler », sent: kept, and told in the server's report channel. */
export function reportTurn(interaction: ModalSubmitInteraction, context: Context): Turn {
  const showing = interaction.message
    ? readRow(interaction.customId, componentIds(interaction.message.components))
    : null;
  const words = interaction.fields.getTextInputValue(WORDS).slice(0, LONGEST_REPORT);
  return {
    name: 'report',
    said: [words, showing?.question ?? ''],
    answer: async () => {
      if (!showing) return tell(interaction, STALE_BUTTON);
      const excerpt = passagesOf(context.desk.ask(showing.type, showing.question))[showing.rank];
      const about = excerpt ? `${excerpt.article.id}#${excerpt.start}` : 'none';
      const kept = await context.memory.report({
        place: placeOf(interaction),
        about,
        words: `${showing.question} : ${words}`,
      });
      const page = report({ question: showing.question, quote: excerpt ? quotation(excerpt) : [], words });
      const told = await tellChannel(interaction, page, context);
      return tell(interaction, kept || told ? REPORTED : NOT_REPORTED);
    },
    apologise: (apology) => tell(interaction, apology),
  };
}

async function tellChannel(interaction: Interaction, page: Page, { memory, log }: Context): Promise<boolean> {
  const { reportChannel, dates } = await memory.preferences(interaction.guildId);
  const channel = reportChannel === null ? null : interaction.client.channels.cache.get(reportChannel);
  if (!channel?.isSendable()) return false;
  try {
    await channel.send(messageBody(inLanguage(page, dates)));
    return true;
  } catch (error) {
    log.warn({ channel: reportChannel, reason: error instanceof Error ? error.message : '' }, 'report channel');
    return false;
  }
}
