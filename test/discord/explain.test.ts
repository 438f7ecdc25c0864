import { describe, expect, it } from 'vitest';
import { explain, explainClose } from '../../src/discord/explain.ts';

function coded(code: string): Error {
  return Object.assign(new Error('connect'), { code });
}

describe('a failure to join Discord', () => {
  it.each([
    ...['ENOTFOUND', 'ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ETIMEDOUT', 'ENETUNREACH', 'EHOSTUNREACH'].map(coded),
    coded('UND_ERR_CONNECT_TIMEOUT'),
    new DOMException('aborted', 'AbortError'),
    new AggregateError([new Error('first'), coded('ENETUNREACH')]),
    new TypeError('fetch failed', { cause: coded('ENOTFOUND') }),
  ])('of the network is said to be so: %s', (error) => {
    expect(explain(error)).toMatchObject({
      name: 'SommetError',
      message: expect.stringContaining('injoignable'),
      cause: error,
    });
  });

  it('that nobody foresaw stays as it is', () => {
    const error = new TypeError('no such field');
    expect(explain(error)).toBe(error);
    expect(explain('odd')).toBe('odd');
  });
});

describe('a connection closed for good', () => {
  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'MESSAGE_CONTENT'],
    [4011, 'trop de serveurs'],
    [4012, 'code 4012'],
  ])('with %i says what to do', (code, words) => expect(explainClose(code).message).toContain(words));
});
