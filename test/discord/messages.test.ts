import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionOf } from '../../src/discord/messages.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

let open: OpenedBot;

beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

describe('a message', () => {
  it('that mentions the bot is answered by a reply that pings nobody', async () => {
    const asked = open.discord.write('@bot quand rouvre le pont ?');
    expect(await asked.text()).toContain('mardi');
    expect((await asked.shown()).message_reference).toMatchObject({ message_id: asked.id });
    expect((await asked.shown()).allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  it('does not repeat a question that everybody can read above', async () => {
    expect(await open.discord.write('@bot quand rouvre ce vieux pont ?').text()).not.toContain('vieux');
  });

  it('that replies to the bot is answered', async () => {
    expect(await open.discord.write('et le pont ?', { pings: true }).text()).toContain('mardi');
  });

  it('in a private conversation needs no mention', async () => {
    expect(await open.discord.write('le pont', { in: null }).text()).toContain('mardi');
  });

  it('that the dossier does not answer gets an abstention', async () => {
    expect(await open.discord.write('@bot quand ferme la piscine ?').text()).toContain('Le dossier ne le dit pas');
  });

  it('that asks nothing gets a short help, with an example', async () => {
    const text = await open.discord.write('@bot').text();
    expect(text).toContain('Posez-moi une question');
    expect(text).toContain('- Le pont de Kerlez rouvre');
    expect(await open.discord.write('@bot 👍').text()).toBe(text);
  });

  it.each([
    ['merci beaucoup !', 'Avec plaisir'],
    ['Bonjour', 'Bonjour'],
    ['aide', 'Posez-moi une question'],
  ])('that says %s gets a word back, how to ask and one example of the dossier', async (words, back) => {
    const asked = open.discord.write(`@bot ${words}`);
    const text = await asked.text();
    expect(text.startsWith(back)).toBe(true);
    expect(text).toContain('/aide');
    expect(text.split('\n- ')).toHaveLength(2);
    expect(buttonsOf(await asked.shown())).toEqual([]);
    expect(await open.discord.write('et pourquoi ?', { repliesTo: asked }).text()).not.toContain('Question\u00a0:');
  });

  it('that becomes thanks is answered as such', async () => {
    const asked = open.discord.write('@bot quand ferme la piscine ?');
    await asked.shown();
    open.discord.edit(asked, '@bot merci');
    await asked.until(({ edits }) => edits.at(0) ?? null);
    expect(await asked.text()).toContain('Avec plaisir');
  });

  it('that breaks the desk gets an apology, without the question in the log', async () => {
    const id =
      /\*\*([\da-f]{8})\*\*/.exec(await open.discord.write('@bot une panne confidentielle').text())?.[1] ?? 'no id';
    const line = open
      .logged()
      .split('\n')
      .find((one) => one.includes(id));
    expect(line).toContain('cannot read');
    expect(line).not.toMatch(/panne|confidentielle/);
  });

  it('of another bot, of Discord, or to somebody else, is left alone', async () => {
    const ignored = [
      open.discord.write('@bot le pont', { by: person('Autre', true) }),
      open.discord.write('le pont'),
      open.discord.write('', { in: null, type: 6 }),
    ];
    await open.discord.write('@bot le pont').shown();
    expect(ignored.flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  it('whose author deleted it meanwhile is answered all the same', async () => {
    const before = open.discord.requests.length;
    await open.discord.write('@bot le pont').shown();
    const sent = open.discord.requests.slice(before).map(({ body }) => body);
    expect(sent).toMatchObject([{ message_reference: { fail_if_not_exists: false } }]);
  });
});

describe('the setting MESSAGE_CONTENT', () => {
  it('asks for the content of messages only when it is on', async () => {
    const with_ = await openBot({ messageContent: true });
    expect(with_.discord.gateway.intents & (1 << 15)).not.toBe(0);
    await with_.close();
    expect(open.discord.gateway.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
  });
});

describe('the question of a message', () => {
  it.each([
    ['<@123> quand rouvre le pont ?', 'quand rouvre le pont ?'],
    ['<@!123>quand', 'quand'],
    ['le pont <@&9> <#8> <:sommet:7> <a:été:6> ?', 'le pont ?'],
    ['  <@1>\n<@1>  ', ''],
    ['5 < 6 et 7 > 3', '5 < 6 et 7 > 3'],
  ])('%j is %j', (content, question) => expect(questionOf(content)).toBe(question));

  it('has no blank around it and holds no mention, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('<@1>', '<@!22>', ' ', '\n', '<@'))), (parts) => {
        const question = questionOf(parts.join(''));
        expect(question).toBe(question.trim());
        expect(question).not.toMatch(/<@!?\d+>/);
      }),
    );
  });
});
