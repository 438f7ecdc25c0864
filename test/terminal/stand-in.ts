import { PassThrough } from 'node:stream';
import { command, questionCommand } from '../../src/command.ts';
import { type Desk, openDesk } from '../../src/desk.ts';
import { SommetError } from '../../src/errors.ts';
import { abstentionOf, answerOf, articleOf, excerptOf, QUESTION } from '../render/samples.ts';

/** A desk of one article that knows one thing: « signé ». « panne » and « trou » break it, as expected and not. */
export const desk: Desk = {
  articles: [articleOf()],
  views: openDesk([articleOf()]).views,
  ask: (type, text) => {
    if (text.includes('panne')) throw new SommetError('Le dossier est fermé. Ouvrez-le.');
    if (text.includes('trou')) throw new TypeError('x is undefined');
    const question = { ...QUESTION, type, text: text.trim() };
    if (text.includes('signé')) return answerOf({ question, alternatives: [excerptOf('deux heures')] });
    const nearest = ['deux heures', 'longtemps', 'mercredi', 'un accord', 'Pyongyang'].map((words) => excerptOf(words));
    return abstentionOf({ question, reason: question.text === '' ? 'empty' : 'nothing', nearest });
  },
};

const describe = { fr: 'Quand', en: 'When' };

export const commands = [
  questionCommand({
    name: 'quand',
    type: 'quand',
    describe,
    examples: [{ question: 'ils ont signé', shows: 'mercredi' }],
  }),
  questionCommand({ name: 'où', type: 'où', describe, examples: [{ question: 'ils ont signé', shows: 'mercredi' }] }),
  command({
    name: 'liste',
    describe,
    options: [
      { kind: 'number', name: 'page', describe, required: false, min: 1, max: 9 },
      { kind: 'text', name: 'mot', describe, required: false },
    ],
    examples: [{ words: {}, shows: '{}' }],
    run: ({ words }) => ({
      kind: 'reply',
      tone: 'notice',
      blocks: [{ kind: 'text', content: [{ text: JSON.stringify(words) }] }],
      actions: [],
      ephemeral: false,
    }),
  }),
];

/** A stream that gives these chunks, then ends. */
export function streamOf(...chunks: readonly (string | Uint8Array)[]): PassThrough {
  const stream = new PassThrough();
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  return stream;
}

/** A stream that keeps what is written on it. */
export function sink(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return { stream, text: () => text };
}
