import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFakeDiscord } from '../fakes/discord/fake-discord.ts';
import { person, server } from '../fakes/discord/people.ts';
import { buttonsOf, isEphemeral, textOf } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

let open: OpenedBot;
beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

describe('a reply to an answer', () => {
  it('takes what it lacks from the question before', async () => {
    const first = open.discord.write('@bot quand rouvre le pont de Kerlez ?');
    await first.shown();
    const second = open.discord.write('et pourquoi ?', { repliesTo: first });
    const text = await second.text();
    expect(text).toContain('Question\u00a0: quand rouvre le pont de Kerlez');
    expect(text).toContain('mardi');
  });

  it('does so after a restart, from the buttons of the answer', async () => {
    const first = open.discord.write('@bot quand rouvre le pont de Kerlez ?');
    await first.shown();
    await open.bot.stop();
    const again = await openBot({ discord: open.discord });
    open = again;
    expect(await open.discord.write('et alors ?', { repliesTo: first }).text()).toContain('rouvre le pont de Kerlez');
  });
});

describe('a question in a message', () => {
  it('that is edited has its answer edited', async () => {
    const asked = open.discord.write('@bot quand ferme la piscine ?');
    expect(await asked.text()).toContain('Le dossier ne le dit pas');
    open.discord.edit(asked, '@bot quand rouvre le pont ?');
    await asked.until(({ edits }) => edits.at(0) ?? null);
    expect(await asked.text()).toContain('mardi');
  });

  it('that is edited without another question, or a message that was none, changes nothing', async () => {
    const asked = open.discord.write('@bot quand rouvre le pont ?');
    await asked.shown();
    open.discord.edit(asked, '@bot  quand rouvre le pont ?');
    const other = open.discord.write('bonjour');
    open.discord.edit(other, 'bonsoir');
    await open.discord.write('@bot le pont').shown();
    expect(asked.edits).toEqual([]);
    expect(other.followUps).toEqual([]);
  });

  it('that is deleted takes its answer away', async () => {
    const asked = open.discord.write('@bot quand rouvre le pont ?');
    await asked.shown();
    open.discord.erase(asked);
    await asked.until(({ isDeleted }) => (isDeleted ? true : null));
  });

  it('holds to 300 characters', async () => {
    expect(await open.discord.write(`@bot ${'pont '.repeat(70)}`).text()).toContain('C’est trop long');
  });
});

describe('the message command', () => {
  it('quotes what the dossier says of a message, to who asks alone', async () => {
    const asked = open.discord.menu('Vérifier dans le dossier', 'Il paraît que le pont est fermé !');
    const shown = await asked.shown();
    expect(isEphemeral(shown)).toBe(true);
    expect(textOf(shown)).toContain('rouvert mardi');
    expect(buttonsOf(shown)).toEqual([]);
  });

  it('says when there is nothing to read', async () => {
    expect(await open.discord.menu('Vérifier dans le dossier', '<@123>').text()).toContain('ne contient pas de texte');
  });
});

describe('someone who asks too much', () => {
  it('is told to wait, alone, and nobody else is', async () => {
    const paced = await openBot({ pace: { most: 2, within: 60_000 } });
    const ask = (by = person('Zoé')) => paced.discord.slash('quand', { question: 'le pont' }, { by });
    const zoe = person('Zoé');
    await ask(zoe).shown();
    await paced.discord.write('@bot le pont', { by: zoe }).shown();
    const third = await ask(zoe).shown();
    expect(isEphemeral(third)).toBe(true);
    expect(textOf(third)).toMatch(/Doucement.* secondes\./u);
    expect(await paced.discord.write('@bot le pont', { by: zoe }).text()).toContain('Doucement');
    expect(await ask().text()).toContain('mardi');
    await paced.close();
  });
});

describe('a server', () => {
  it('that adds the bot is greeted once, with questions of its own', async () => {
    const before = open.discord.requests.length;
    const added = server('Nouveau');
    open.discord.join(added);
    await vi.waitFor(() => expect(open.discord.channels.in(added.channel)).toHaveLength(1));
    const [greeting] = open.discord.channels.in(added.channel);
    expect(textOf(greeting?.body ?? {})).toContain('Bonjour, je suis Sommet');
    expect(open.discord.requests.length).toBe(before + 1);
  });

  it('where it may not write is not greeted', async () => {
    const before = open.discord.requests.length;
    open.discord.join(server('Muet', '1024'));
    await open.discord.write('@bot le pont').shown();
    expect(open.discord.requests.length).toBe(before + 1);
  });

  it('where it may not answer: who asks is told in private what is missing', async () => {
    const mute = server('Muet', String(1024 + 65536 + 32768));
    const discord = await openFakeDiscord({ servers: [mute] });
    const quiet = await openBot({ discord });
    const zoe = person('Zoé');
    discord.write('@bot le pont', { by: zoe });
    const channel = await vi.waitFor(() => {
      const found = discord.channels.conversations.get(zoe.id);
      expect(discord.channels.in(found ?? '')).toHaveLength(1);
      return found ?? '';
    });
    expect(textOf(discord.channels.in(channel)[0]?.body ?? {})).toContain('«\u00a0Envoyer des messages\u00a0»');
    await quiet.close();
  });
});
