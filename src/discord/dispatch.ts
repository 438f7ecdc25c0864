import { randomUUID } from 'node:crypto';
import type { Interaction } from 'discord.js';
import { SommetError } from '../errors.ts';
import { describeError } from '../log.ts';
import { answerPressTurn, reportTurn } from './answer-press.ts';
import { isAnswerId } from './answer-row.ts';
import { autocompleteTurn } from './autocomplete.ts';
import { buttonTurn } from './button.ts';
import type { Context, Turn } from './context.ts';
import { digestTurn } from './digest-panel.ts';
import { OWN_COMMANDS } from './own-commands.ts';
import { slashTurn } from './slash.ts';
import { apology, refusal } from './wording.ts';

/** What an interaction asks for; null for what is not for us. */
export function interactionTurn(event: Interaction, context: Context): Turn | null {
  const digest = context.digest && digestTurn(event, context.digest, context.memory);
  if (digest) return digest;
  for (const own of OWN_COMMANDS) {
    const turn = own.turn(event, context);
    if (turn) return turn;
  }
  if (event.isChatInputCommand()) return slashTurn(event, context);
  if (event.isAutocomplete()) return autocompleteTurn(event, context);
  if (event.isButton())
    return isAnswerId(event.customId) ? answerPressTurn(event, context) : buttonTurn(event, context);
  if (event.isModalSubmit()) return reportTurn(event, context);
  return null;
}

/**
 * Answers one event, which `read` makes into a turn. The one catch of the bot: whatever breaks, the asker gets one apology with an id,
 * the log gets the same id and the error, and the process lives. Never rejects.
 */
export async function dispatch(read: () => Turn | null, { log }: Pick<Context, 'log'>): Promise<void> {
  let turn: Turn | null = null;
  try {
    turn = read();
    if (!turn) return;
    const started = performance.now();
    await turn.answer();
    log.debug({ turn: turn.name, ms: Math.round(performance.now() - started) }, 'answered');
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    const expected = error instanceof SommetError;
    const record = { id, turn: turn?.name ?? null, failure: describeError(error, turn?.said) };
    if (expected) log.warn(record, 'refused');
    else log.error(record, 'failed');
    await turn?.apologise(expected ? refusal(error.message) : apology(id)).catch((second: unknown) => {
      log.warn({ id, failure: describeError(second, turn?.said) }, 'could not apologise');
    });
  }
}
