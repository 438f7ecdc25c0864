import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, command, type TextOption, type Words } from '../../src/command.ts';
import { SommetError } from '../../src/errors.ts';
import type { Action, Reply } from '../../src/model/reply.ts';

/** Commands that do one thing each, for the tests of what carries them. */

const QUESTION: TextOption = {
  kind: 'text',
  name: 'question',
  describe: { fr: 'La question', en: 'The question' },
  required: true,
  maxLength: 300,
};

const EXAMPLE = { words: { question: 'quand rouvre le pont' }, shows: 'mardi' };

export function reply(text: string, more: Partial<Reply> = {}): Reply {
  return {
    kind: 'reply',
    tone: 'answer',
    blocks: [{ kind: 'text', content: [{ text }] }],
    actions: [],
    ephemeral: false,
    ...more,
  };
}

function plain(name: string, run: Command['run'], options: Command['options'] = []): Command {
  const words: Words = options.some(({ required }) => required) ? EXAMPLE.words : {};
  return command({
    name,
    describe: { fr: `Commande ${name}`, en: `Command ${name}` },
    options,
    examples: [{ words, shows: name }],
    run,
  });
}

/** Asks the desk, like the real ones. */
export const ask: Command = {
  ...plain('quand', ({ words, desk }) => desk.ask('quand', words.question ?? ''), [QUESTION]),
  asks: 'quand',
};

export const suggesting = plain('chercher', ({ words }) => reply(words.titre ?? ''), [
  {
    ...QUESTION,
    name: 'titre',
    required: false,
    suggest: (typed) => {
      if (typed === 'panne') throw new Error('no suggestion for panne');
      if (typed === 'long') return [`${'x'.repeat(98)}😀 et la suite`, 'deux mots', 'deux mots', ' '];
      return Array.from({ length: 40 }, (_, rank) => `${typed} ${rank}`);
    },
  },
]);

export const broken = plain(
  'casser',
  ({ words }) => {
    throw new TypeError(`cannot answer ${words.question}`);
  },
  [QUESTION],
);

export const refusing = plain('refuser', () => {
  throw new SommetError('Le dossier est vide : ajoutez-y un article.');
});

/** Takes the time it is told, in milliseconds; then fails when told to. */
export const slow = plain(
  'attendre',
  async ({ words }) => {
    await sleep(Number(words.ms));
    if (words.puis === 'panne') throw new Error('failed after a while');
    return reply(`après ${words.ms} ms`, { ephemeral: words.puis === 'secret' });
  },
  [
    { kind: 'number', name: 'ms', describe: { fr: 'Durée', en: 'How long' }, required: false, min: 0, max: 60_000 },
    { ...QUESTION, name: 'puis', required: false },
  ],
);

export const secret = plain('secret', () => reply('pour vous seul', { ephemeral: true }));

function page(number: number, more: Words = {}): Action {
  return { label: `Page ${number}`, command: 'pages', words: { page: String(number), ...more }, enabled: true };
}

/** A reply of several pages; on page 3 it is slow, on page 4 it fails, and one of its buttons says too much to fit. */
export const pages = plain(
  'pages',
  async ({ words }) => {
    const number = Number(words.page ?? 1);
    if (number === 3) await sleep(150);
    if (number === 4) throw new Error('no page 4');
    return reply(`page ${number}`, {
      actions: [page(number + 1), { ...page(9, { note: 'é'.repeat(90) }), label: 'Trop long' }],
    });
  },
  [
    { kind: 'number', name: 'page', describe: { fr: 'Page', en: 'Page' }, required: false, min: 1, max: 10 },
    { ...QUESTION, name: 'note', required: false, maxLength: 100 },
  ],
);

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

export const picture = plain('image', () =>
  reply('', { blocks: [{ kind: 'picture', name: 'frise.png', png: PNG, alt: 'Une frise' }] }),
);

export const COMMANDS: readonly Command[] = [ask, broken, pages, picture, refusing, secret, slow, suggesting];
