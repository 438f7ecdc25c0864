import { describe, expect, it } from 'vitest';
import aide from '../commands/aide.ts';
import quand from '../commands/quand.ts';
import { openDesk } from '../src/desk.ts';
import { examplesOf, greeted, isGreeting, shortHelp } from '../src/greet.ts';
import type { Reply } from '../src/model/reply.ts';
import { CRUE, PONT, VACCIN } from './digest/samples.ts';
import { fakeDesk } from './fakes/desk.ts';
import { textOf } from './render/samples.ts';

const desk = openDesk([PONT, CRUE, VACCIN]);
const shown = ({ blocks }: Pick<Reply, 'blocks'>) => blocks.map(textOf).join('\n');

describe('the examples of a dossier', () => {
  it('are questions that it answers', () => {
    const examples = examplesOf(desk);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(desk.ask('libre', example).kind, example).toBe('answer');
  });

  it('are those found so far when there are enough, taken from all over', () => {
    const likely = { ...desk.views.likely, of: () => ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept'] };
    expect(examplesOf({ ...desk, views: { ...desk.views, likely } })).toEqual(['un', 'quatre', 'sept']);
  });

  it('are its titles when nobody is named in it, and none when nothing is answered', () => {
    expect(examplesOf(fakeDesk)).toEqual(['Le pont de Kerlez rouvre']);
    expect(examplesOf({ ...fakeDesk, ask: (type) => fakeDesk.ask(type, 'piscine') })).toEqual([]);
  });

  it('are shown after how to ask, and not announced when there are none', () => {
    expect(shown(shortHelp(fakeDesk, 'Demandez.'))).toBe('Demandez. Par exemple\u00a0:\nLe pont de Kerlez rouvre');
    const silent = { ...fakeDesk, ask: (type: string) => fakeDesk.ask(type, 'piscine') };
    expect(shown(shortHelp(silent, 'Demandez.'))).toBe('Demandez.');
  });
});

describe('a word back', () => {
  it.each([
    ['merci', 'Avec plaisir\u202f! Demandez. Par'],
    ['bonjour', 'Bonjour\u202f! Demandez. Par'],
    ['au revoir', 'À bientôt\u202f! Demandez. Par'],
    ['aide', 'Demandez. Par'],
  ])('to %s begins so', (words, start) => {
    const reply = greeted(words, fakeDesk, 'Demandez.');
    expect(reply && shown(reply).startsWith(start)).toBe(true);
    expect(isGreeting(words)).toBe(true);
  });

  it('is for nothing else', () => {
    expect(greeted('quand rouvre le pont', fakeDesk, '')).toBeNull();
    expect(isGreeting('quand rouvre le pont')).toBe(false);
  });
});

describe('/aide', () => {
  it('shows the example of a command where the dossier answers it, and nowhere else', async () => {
    const [example = ''] = Object.values(quand.examples[0].words);
    const help = async (one: typeof desk) =>
      shown((await aide.run({ words: {}, desk: one, commands: [quand] })) as Reply);
    expect(await help(desk)).not.toContain(example);
    expect(await help({ ...desk, ask: () => fakeDesk.ask('quand', 'le pont') })).toContain(example);
  });

  it('lists what exists on Discord only', async () => {
    const text = shown((await aide.run({ words: {}, desk, commands: [] })) as Reply);
    for (const name of ['/digest', '/etat', '/reglages', '/confidentialite']) expect(text).toContain(name);
  });
});
