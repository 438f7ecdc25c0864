import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openConsole } from '../../src/terminal/console.ts';
import { commands, desk, sink, streamOf } from './stand-in.ts';

describe('openConsole, piped', () => {
  it('repeats each line above its answer, without banner', async () => {
    const { stream, text } = sink();
    await openConsole({ desk, commands, input: streamOf('/liste 2\n\n  /liste 3'), output: stream });
    expect(text()).toBe('› /liste 2\n\n{"page":"2"}\n\n› /liste 3\n\n{"page":"3"}\n');
  });

  it('says nothing to nobody', async () => {
    const { stream, text } = sink();
    await openConsole({ desk, commands, input: streamOf('\n'), output: stream });
    expect(text()).toBe('');
  });
});

describe('openConsole, in a terminal', () => {
  /** A terminal whose keys are pressed one text after the other, each once what was awaited is on the screen. */
  async function type(...steps: readonly (readonly [awaited: string, keys: string])[]): Promise<string> {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const { stream, text } = sink();
    const output = Object.assign(stream, { isTTY: true, columns: 60 });
    const left = [...steps];
    const press = () => {
      const [next] = left;
      if (!next || !stripVTControlCharacters(text()).includes(next[0])) return;
      left.shift();
      // A key comes after what is on the screen, never in the middle of its writing.
      setImmediate(() => input.write(next[1]));
    };
    output.on('data', press);
    await openConsole({ desk, commands, input, output });
    return stripVTControlCharacters(text()).replaceAll('\r', '');
  }

  const CTRL_D = '\u0004';
  const CTRL_C = '\u0003';

  it('says in two sentences what it is, how to ask, and how to join Discord', async () => {
    const screen = await type(['›', CTRL_D]);
    expect(screen.split('\n').slice(0, 4)).toEqual([
      'Sommet répond d’après un article, mot pour mot. Posez une',
      'question, ou\u00A0: /où\u00A0…, /quand\u00A0…\u202F; /aide les montre toutes.',
      'Sur Discord\u00A0: écrivez DISCORD_TOKEN=… dans le fichier .env',
      'et relancez npm start. Ctrl-D pour quitter.',
    ]);
    expect(screen.endsWith('\n')).toBe(true);
  });

  it('answers, completes the names of commands, and leaves at Ctrl-C', async () => {
    const screen = await type(['›', '/lis\t'], ['/liste ', '4\r'], ['{"page":"4"}', CTRL_C]);
    expect(screen).toContain('\n{"page":"4"}\n');
  });

  it('wraps to the window', async () => {
    const screen = await type(['›', 'ils ont signé\r'], ['Un seul article', CTRL_D]);
    expect(screen).toContain('  │ «\u00A0Le président russe et le dirigeant nord-coréen ont\n');
  });
});
