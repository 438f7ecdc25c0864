import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError, openLog } from '../src/log.ts';

describe('what the log keeps of an error', () => {
  it('is its type, message, code, status and frames', () => {
    const error = Object.assign(new TypeError('no such field'), {
      code: 'E1',
      status: 500,
      requestBody: 'private',
      url: '/private',
    });
    const record = describeError(error);
    expect(record).toMatchObject({ type: 'TypeError', message: 'no such field', code: 'E1', status: 500 });
    expect(record.frames[0]).toContain('log.test');
    expect(JSON.stringify(record)).not.toContain('private');
  });

  it('is only the type of what is no error', () => {
    expect(describeError('où est passée la confidence')).toEqual({
      type: 'string',
      message: '',
      code: null,
      status: null,
      frames: [],
    });
  });

  it.each([
    ['cannot read « quand vient Élodie »', ['quand vient Élodie'], 'cannot read « *** *** *** »'],
    [
      `Unexpected token 'q', "quand vie"... is not valid JSON`,
      ['quand vient'],
      `Unexpected token 'q', "*** vie"... is not valid JSON`,
    ],
    ['cannot read the file', ['et si on y va'], 'cannot read the file'],
    ['cannot read the file', [], 'cannot read the file'],
  ])('hides what a person typed: %s', (message, said, kept) => {
    expect(describeError(new Error(message), said).message).toBe(kept);
  });

  it('holds no long word that a person typed, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{4,12}$/), { minLength: 1 }), (words) => {
        const { message } = describeError(new Error(`1 ${words.join(', ')} 2`), [words.join(' ')]);
        expect(message.replaceAll('***', '')).toMatch(/^1 [, ]*2$/);
      }),
    );
  });
});

describe('the log', () => {
  it('is JSON lines of the asked level and above', () => {
    const lines: string[] = [];
    const log = openLog('warn', { write: (line) => void lines.push(line) });
    log.info('quiet');
    log.error({ id: 'abc' }, 'failed');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, id: 'abc', msg: 'failed' });
  });
});
