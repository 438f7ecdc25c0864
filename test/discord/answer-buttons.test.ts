import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRow, readRow } from '../../src/discord/answer-row.ts';
import { fakeDesk } from '../fakes/desk.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf, type Component, isEphemeral, type MessageBody, textOf } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

let open: OpenedBot;
beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

function button(message: MessageBody, label: string): Component {
  const found = buttonsOf(message).find((one) => one.label === label);
  if (!found) throw new Error(`no button « ${label} »`);
  return found;
}

async function asked(question = 'quand rouvre le pont') {
  const exchange = open.discord.slash('quand', { question });
  return { exchange, message: await exchange.shown() };
}

describe('under an answer', () => {
  it('are buttons to go on, the one that leads nowhere disabled', async () => {
    const { message } = await asked();
    expect(buttonsOf(message).map(({ label, disabled }) => [label, disabled])).toEqual([
      ['Précédent', true],
      ['Passage suivant', false],
      ['Contexte', false],
      ['Pourquoi cette réponse\u202f?', false],
      ['Signaler', false],
    ]);
    for (const { label = '' } of buttonsOf(message)) expect(label.length).toBeLessThan(34);
  });

  it('the next passage takes the place of the answer, and back', async () => {
    const { exchange, message } = await asked();
    const next = open.discord.press(button(message, 'Passage suivant'), exchange);
    const page = await next.shown();
    expect(next.callback).toBe(7);
    expect(textOf(page)).toContain('Passage 2 sur 2');
    expect(textOf(page)).toContain('La mairie se félicite');
    const back = open.discord.press(button(page, 'Précédent'), next);
    expect(await back.text()).toContain('mardi');
  });

  it('anybody else turns pages apart', async () => {
    const { exchange, message } = await asked();
    const next = open.discord.press(button(message, 'Passage suivant'), exchange, { by: person('Dominique') });
    expect(isEphemeral(await next.shown())).toBe(true);
  });

  it('the context is shown to who asks for it, the passage in bold', async () => {
    const { exchange, message } = await asked();
    const shown = await open.discord.press(button(message, 'Contexte'), exchange).shown();
    expect(isEphemeral(shown)).toBe(true);
    expect(textOf(shown)).toContain('La mairie se félicite');
    expect(textOf(shown)).toMatch(/\*\*Le pont de Kerlez/);
  });

  it('the reasons are told in French', async () => {
    const { exchange, message } = await asked();
    const shown = await open.discord.press(button(message, 'Pourquoi cette réponse\u202f?'), exchange).shown();
    expect(isEphemeral(shown)).toBe(true);
    expect(textOf(shown)).toContain('J’ai cherché');
    expect(textOf(shown)).toContain('90\u00a0%');
  });

  it('work after a restart', async () => {
    const { exchange, message } = await asked();
    const again = await openBot();
    const pressed = again.discord.press(button(message, 'Contexte'), exchange);
    expect(await pressed.text()).toContain('mairie');
    await again.close();
  });

  it('say that the dossier has changed since, and offer to ask again', async () => {
    const { exchange, message } = await asked();
    const old = { ...message, components: aged(message.components ?? []) };
    exchange.message = old;
    const pressed = open.discord.press(button(old, 'Contexte'), exchange);
    const shown = await pressed.shown();
    expect(textOf(shown)).toContain('Le dossier a changé');
    const again = open.discord.press(button(shown, 'Reposer la question'), pressed);
    expect(await again.text()).toContain('mardi');
  });

  it('open a window to report, which is kept', async () => {
    const { exchange, message } = await asked();
    const pressed = open.discord.press(button(message, 'Signaler'), exchange);
    expect((await pressed.opened()).title).toBe('Signaler cette réponse');
    const sent = open.discord.submit({ words: 'ce n’est pas mardi' }, pressed);
    expect(await sent.text()).toContain('n’a pas pu être gardé');
    expect(open.logged()).not.toContain('ce n’est pas mardi');
  });

  it('of an abstention, are the reasons and the report', async () => {
    const { message } = await asked('quand ferme la piscine');
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Pourquoi pas de réponse\u202f?', 'Signaler']);
  });
});

/** The same components with the ids of another dossier. */
function aged(components: readonly Component[]): Component[] {
  return components.map((one) => ({
    ...one,
    ...(one.custom_id ? { custom_id: one.custom_id.replace(/^(a..)...../u, '$1aaaaa') } : {}),
    ...(one.components ? { components: aged(one.components) } : {}),
  }));
}

describe('the ids of the buttons', () => {
  const outcome = fakeDesk.ask('quand', 'le pont');
  const state = fc.record({
    type: fc.constantFrom('quand', 'où', 'libre'),
    question: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((text) => text.length <= 300 && text.trim() === text),
    rank: fc.integer({ min: 0, max: 4 }),
    version: fc.constant('ab12c'),
  });

  it('hold any question, each in 100 characters, and give it back', () => {
    fc.assert(
      fc.property(state, (showing) => {
        const row = answerRow(outcome, showing);
        expect(row).toHaveLength(5);
        for (const { id } of row) expect(id.length).toBeLessThanOrEqual(100);
        const ids = row.map(({ id }) => id);
        expect(readRow(ids[1] ?? '', ids)).toEqual({ ...showing, operation: 'next' });
      }),
    );
  });

  it('are refused when they are forged', () => {
    const good = answerRow(outcome, { type: 'quand', question: 'le pont', rank: 0, version: 'ab12c' }).map(
      ({ id }) => id,
    );
    expect(readRow(good[0] ?? '', [])).toBeNull();
    for (const id of ['', 'a', 'an0', 'az0ab12c:quand:x|', 'an0ab12c:|', 'an0ab12c:quand|', 'an0ab12c:QUAND:x|'])
      expect(readRow(id, [id])).toBeNull();
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(readRow(id, [id])).toBeNull();
      }),
    );
  });
});
