import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasOpenApi } from '../fakes/discord/openapi.ts';
import { person } from '../fakes/discord/people.ts';
import { buttonsOf, type Component, isEphemeral, type MessageBody, textOf } from '../fakes/discord/shapes.ts';
import { type OpenedBot, openBot } from './open-bot.ts';

const PATIENCE = 100;
let open: OpenedBot;

beforeAll(async () => {
  if (!hasOpenApi)
    process.stderr.write("Discord's description of its interface is not here: only our own checks run.\n");
  open = await openBot({ patience: PATIENCE });
});
afterAll(() => open.close());

function firstButton(message: MessageBody): Component {
  const [button] = buttonsOf(message);
  if (!button) throw new Error('no button');
  return button;
}

/** The id told to the asker and the log's line of that id. */
function apologyIn(text: string): { id: string; line: string } {
  const id = /\*\*([\da-f]{8})\*\*/.exec(text)?.[1] ?? 'no id';
  return {
    id,
    line:
      open
        .logged()
        .split('\n')
        .find((line) => line.includes(id)) ?? '',
  };
}

describe('a slash command', () => {
  it('is answered in its channel, with the passage, its source and the question', async () => {
    const asked = open.discord.slash('quand', { question: 'quand rouvre le pont' });
    expect(await asked.responded()).toBe(4);
    const text = await asked.text();
    expect(text).toContain('mardi');
    expect(text).toContain('La Gazette de Kerlez');
    expect(text).toContain('quand rouvre le pont');
    expect(isEphemeral(await asked.shown())).toBe(false);
  });

  it('is answered in a private conversation', async () => {
    expect(await open.discord.slash('quand', { question: 'le pont' }, { in: null }).text()).toContain('mardi');
  });

  it('shows an abstention, with the nearest passage', async () => {
    const text = await open.discord.slash('quand', { question: 'quand ferme la piscine' }).text();
    expect(text).toContain('Le dossier ne le dit pas');
    expect(text).toContain('rouvert mardi');
  });

  it('shows a private reply to the asker alone', async () => {
    expect(isEphemeral(await open.discord.slash('secret').shown())).toBe(true);
  });

  it('escapes what articles and people write, and pings nobody', async () => {
    const shown = await open.discord.slash('quand', { question: 'le pont @everyone **gras**' }).shown();
    expect(textOf(shown)).not.toMatch(/(?<!\\)\*\*(?:passer|gras)/);
    expect(shown.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  it('carries its picture', async () => {
    await open.discord.slash('image').shown();
    expect(open.discord.requests.at(-1)?.files).toEqual(['frise.png']);
  });

  it('gives numbers to the command as text', async () => {
    expect(await open.discord.slash('pages', { page: 2 }).text()).toBe('page 2');
  });
});

describe('a slow command', () => {
  it('is announced before the deadline, then shown in place', async () => {
    const asked = open.discord.slash('attendre', { ms: 400 });
    expect(await asked.responded()).toBe(5);
    expect((asked.answeredAt ?? Infinity) - asked.askedAt).toBeLessThan(400);
    expect(await asked.text()).toBe('après 400 ms');
    expect(asked.edits).toHaveLength(1);
  });

  it('withdraws the public announcement of a private reply', async () => {
    const asked = open.discord.slash('attendre', { ms: 200, puis: 'secret' });
    const shown = await asked.shown();
    expect(asked.isDeleted).toBe(true);
    expect(isEphemeral(shown)).toBe(true);
  });

  it('apologises when it fails after the announcement', async () => {
    const asked = open.discord.slash('attendre', { ms: 200, puis: 'panne' });
    const { line } = apologyIn(await asked.text());
    expect(asked.callback).toBe(5);
    expect(line).toContain('failed after a while');
  });
});

describe('a command that breaks', () => {
  it('gives one apology in French, to the asker alone, with an id that the log has too', async () => {
    const asked = open.discord.slash('casser', { question: 'où est passée la confidence' });
    const shown = await asked.shown();
    const { line } = apologyIn(textOf(shown));
    expect(isEphemeral(shown)).toBe(true);
    expect(textOf(shown)).toContain('Désolé');
    expect(line).toContain('TypeError');
    expect(line).toContain('/casser');
    expect(asked.followUps).toHaveLength(0);
  });

  it('leaves the next one answered', async () => {
    expect(await open.discord.slash('quand', { question: 'le pont' }).text()).toContain('mardi');
  });

  it('keeps what was asked out of the log, and the token', () => {
    expect(open.logged()).not.toContain('confidence');
    expect(open.logged()).not.toContain(open.discord.token);
  });

  it('says what to do when the failure is expected, without an id', async () => {
    const text = await open.discord.slash('refuser').text();
    expect(text).toBe('Le dossier est vide : ajoutez-y un article.');
  });
});

describe('a button', () => {
  it('turns the page in place for who asked', async () => {
    const asked = open.discord.slash('pages');
    const pressed = open.discord.press(firstButton(await asked.shown()), asked);
    expect(await pressed.text()).toBe('page 2');
    expect(pressed.callback).toBe(7);
  });

  it('shows the page apart to anybody else', async () => {
    const asked = open.discord.slash('pages');
    const pressed = open.discord.press(firstButton(await asked.shown()), asked, { by: person('Dominique') });
    expect(isEphemeral(await pressed.shown())).toBe(true);
    expect(pressed.callback).toBe(4);
  });

  it('is left out when it says more than an id can hold', async () => {
    const labels = buttonsOf(await open.discord.slash('pages').shown()).map(({ label }) => label);
    expect(labels).toEqual(['Page 2']);
  });

  it('announces a slow page, then shows it in place', async () => {
    const asked = open.discord.slash('pages', { page: 2 });
    const pressed = open.discord.press(firstButton(await asked.shown()), asked);
    expect(await pressed.text()).toBe('page 3');
    expect(pressed.callback).toBe(6);
  });

  it('apologises beside the page when it fails', async () => {
    const asked = open.discord.slash('pages', { page: 3 });
    const pressed = open.discord.press(firstButton(await asked.shown()), asked);
    const shown = await pressed.shown();
    expect(isEphemeral(shown)).toBe(true);
    expect(apologyIn(textOf(shown)).line).toContain('no page 4');
  });

  const FORGED = [
    '',
    'run:',
    'run:{}',
    'run:["pages"]',
    'run:["pages",{"page":2}]',
    'run:["pages",{"page":"99"}]',
    'run:["pages",{"autre":"2"}]',
    'run:["quand",{}]',
    'run:["absente",{}]',
    'autre:["pages",{}]',
  ];
  it.each(FORGED)('is politely refused when it was forged: %s', async (custom_id) => {
    const asked = open.discord.slash('pages');
    await asked.shown();
    const shown = await open.discord.press({ custom_id }, asked).shown();
    expect(textOf(shown)).toContain('Ce bouton n’est plus valable');
    expect(isEphemeral(shown)).toBe(true);
  });
});

describe('suggestions', () => {
  it('are at most 25', async () => {
    const choices = await open.discord.suggest('chercher', 'titre', 'pont').suggested();
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'pont 0', value: 'pont 0' });
  });

  it('are cut at 100 characters, never twice the same, never empty', async () => {
    const choices = await open.discord.suggest('chercher', 'titre', 'long').suggested();
    expect(choices).toEqual([
      { name: `${'x'.repeat(98)}…`, value: 'x'.repeat(98) },
      { name: 'deux mots', value: 'deux mots' },
    ]);
  });

  it('are none when making them failed, or when the option has none', async () => {
    expect(await open.discord.suggest('chercher', 'titre', 'panne').suggested()).toEqual([]);
    expect(await open.discord.suggest('quand', 'question', 'pont').suggested()).toEqual([]);
    expect(open.logged()).toContain('suggestions /chercher');
  });
});

describe('fifty interactions at once', () => {
  it('are all answered', async () => {
    const asked = Array.from({ length: 50 }, (_, rank) => open.discord.slash('pages', { page: (rank % 2) + 1 }));
    const texts = await Promise.all(asked.map((one) => one.text()));
    expect(texts).toEqual(asked.map((_, rank) => `page ${(rank % 2) + 1}`));
  });
});
