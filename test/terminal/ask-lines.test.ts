import { describe, expect, it } from 'vitest';
import { askLines } from '../../src/terminal/ask-lines.ts';
import { RAW } from '../render/samples.ts';
import { commands, desk, sink, streamOf } from './stand-in.ts';

async function ask(...lines: readonly (string | object)[]): Promise<Record<string, unknown>[]> {
  const { stream, text } = sink();
  const input = streamOf(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  await askLines({ desk, commands, input, output: stream });
  return text()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const ARTICLE = {
  id: 'id-7261',
  file: 'id-7261_b00f.txt',
  title: 'Sommet à Pyongyang',
  publisher: 'Le Quotidien',
  url: 'https://exemple.fr/sommet',
  published: '2024-06-19',
  publishedInferred: false,
};

const KEYS = [
  'id',
  'found',
  'short',
  'value',
  'excerpt',
  'article',
  'start',
  'end',
  'highlights',
  'speaker',
  'confidence',
  'corroboration',
  'alternatives',
];

describe('askLines', () => {
  it('gives an answer with its place in the text', async () => {
    const [answer] = await ask({ id: 'a', command: 'quand', question: 'ils ont signé' });
    const excerpt = 'Le président russe et le dirigeant nord-coréen ont signé mercredi un accord de partenariat.';
    expect(answer).toEqual({
      id: 'a',
      found: true,
      short: 'mercredi',
      value: '2024-06-19',
      excerpt,
      article: ARTICLE,
      start: RAW.indexOf(excerpt),
      end: RAW.indexOf(excerpt) + excerpt.length,
      highlights: [{ start: RAW.indexOf('mercredi'), end: RAW.indexOf('mercredi') + 8, text: 'mercredi' }],
      speaker: null,
      confidence: 0.9,
      corroboration: { articles: 1, origins: 1 },
      alternatives: [
        {
          excerpt: 'deux heures',
          article: ARTICLE,
          start: RAW.indexOf('deux heures'),
          end: RAW.indexOf('deux heures') + 11,
        },
      ],
    });
    expect(Object.keys(answer ?? {})).toEqual(KEYS);
  });

  it('gives an abstention with its nearest passages, four at most', async () => {
    const [abstention] = await ask({ id: 7, command: 'où', question: 'le trésor' });
    expect(abstention).toMatchObject({
      id: 7,
      found: false,
      short: null,
      value: null,
      excerpt: null,
      article: null,
      start: null,
      end: null,
      highlights: [],
      speaker: null,
      confidence: 0.2,
      corroboration: { articles: 0, origins: 0 },
    });
    expect(abstention?.alternatives).toHaveLength(4);
    expect(Object.keys(abstention ?? {})).toEqual(KEYS);
  });

  it.each(['quand', 'Quand', '/quand'.slice(1), 'ou', 'où', 'OÙ', 'libre'])(
    'takes « %s » for a command',
    async (command) => {
      expect(await ask({ id: 1, command, question: 'ils ont signé' })).toMatchObject([{ found: true }]);
    },
  );

  it('answers every line in order, one line each, whatever is wrong with it', async () => {
    const ok = { id: 'z', command: 'quand', question: 'ils ont signé' };
    const rows = await ask(
      ok,
      '{"id":',
      '',
      '[1]',
      'null',
      { id: 'b', command: 'hier', question: 'x' },
      { id: 'c', command: 'liste', question: 'x' },
      { id: 'd', command: 'quand' },
      { id: 'e', command: 4, question: 'x' },
      { ...ok, id: 'f', question: 'trou' },
      { ...ok, id: 'g', question: '' },
      ok,
    );
    expect(rows.map(({ id, found }) => [id, found])).toEqual([
      ['z', true],
      [null, false],
      [null, false],
      [null, false],
      ['b', false],
      ['c', false],
      ['d', false],
      ['e', false],
      ['f', false],
      ['g', false],
      ['z', true],
    ]);
    expect(rows.map(({ error }) => error)).toEqual([
      undefined,
      'Cette ligne n’est pas du JSON.',
      'Cette ligne n’est pas un objet JSON.',
      'Cette ligne n’est pas un objet JSON.',
      'La commande «\u00A0hier\u00A0» n’existe pas. Commandes\u00A0: quand, où, libre.',
      expect.stringContaining('liste'),
      'Le champ «\u00A0question\u00A0» doit être du texte.',
      'Le champ «\u00A0command\u00A0» doit être du texte.',
      'x is undefined',
      undefined,
      undefined,
    ]);
    for (const row of rows) expect(Object.keys(row).slice(0, KEYS.length)).toEqual(KEYS);
  });

  it('answers a line before the next one comes', async () => {
    const input = streamOf();
    const { stream, text } = sink();
    const slow = (async function* () {
      yield '{"id":1,"command":"quand","question":"ils ont signé"}\n';
      await new Promise((resolve) => setImmediate(resolve));
      expect(text()).toContain('"id":1');
      yield '{"id":2,"command":"quand","question":"ils ont signé"}';
    })();
    await askLines({ desk, commands, input: slow, output: stream });
    input.destroy();
    expect(text().split('\n').filter(Boolean)).toHaveLength(2);
  });
});
