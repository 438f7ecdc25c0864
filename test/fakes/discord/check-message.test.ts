import { describe, expect, it } from 'vitest';
import { checkMessage } from './check-message.ts';
import { checkBody, hasOpenApi } from './openapi.ts';
import type { Component, MessageBody } from './shapes.ts';

const TEXT: Component = { type: 10, content: 'Bonjour' };
const BUTTON: Component = { type: 2, style: 2, label: 'Suite', custom_id: 'suite' };
const GOOD: MessageBody = {
  flags: 1 << 15,
  components: [{ type: 17, components: [TEXT, { type: 1, components: [BUTTON] }] }],
  allowed_mentions: { parse: [] },
};

function row(...components: readonly Component[]): MessageBody {
  return { ...GOOD, components: [TEXT, { type: 1, components }] };
}

describe('a message', () => {
  it('that respects the limits is taken', () => {
    expect(checkMessage(GOOD, [], 'new')).toEqual([]);
    expect(checkBody.message(GOOD)).toEqual([]);
    expect(checkBody.messageCallback({ type: 4, data: GOOD })).toEqual([]);
  });

  it.each([
    ['no Components V2 flag', { ...GOOD, flags: 0 }],
    ['content beside components', { ...GOOD, content: 'Bonjour' }],
    ['embeds beside components', { ...GOOD, embeds: [{}] }],
    ['nothing to show', { ...GOOD, components: [] }],
    ['41 components', { ...GOOD, components: Array.from({ length: 41 }, () => TEXT) }],
    [
      '4,001 characters',
      {
        ...GOOD,
        components: [
          { type: 10, content: 'x'.repeat(2000) },
          { type: 10, content: 'x'.repeat(2001) },
        ],
      },
    ],
    ['an empty text', { ...GOOD, components: [{ type: 10, content: ' ' }] }],
    ['an empty container', { ...GOOD, components: [{ type: 17, components: [] }] }],
    [
      'a container in a container',
      { ...GOOD, components: [{ type: 17, components: [{ type: 17, components: [TEXT] }] }] },
    ],
    ['a button outside a row', { ...GOOD, components: [BUTTON] }],
    ['six buttons in a row', row(...Array.from({ length: 6 }, (_, rank) => ({ ...BUTTON, custom_id: `${rank}` })))],
    ['an empty row', row()],
    ['a custom_id twice', row(BUTTON, BUTTON)],
    ['a long custom_id', row({ ...BUTTON, custom_id: 'x'.repeat(101) })],
    ['no custom_id', row({ type: 2, style: 2, label: 'Suite' })],
    ['a long label', row({ ...BUTTON, label: 'x'.repeat(34) })],
    ['no label', row({ ...BUTTON, label: '' })],
    ['a link that is none', row({ type: 2, style: 5, label: 'Lire', url: 'javascript:alert()' })],
    ['a section without accessory', { ...GOOD, components: [{ type: 9, components: [TEXT] }] }],
    [
      'a picture that is not sent',
      { ...GOOD, components: [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }] },
    ],
    [
      'a picture without words',
      {
        ...GOOD,
        components: [{ type: 12, items: [{ media: { url: 'https://exemple.fr/a.png' }, description: ' ' }] }],
      },
    ],
    ['no allowed_mentions', { flags: 1 << 15, components: [TEXT] }],
    ['mentions allowed', { ...GOOD, allowed_mentions: { parse: ['users'] } }],
    ['a ping of who is replied to', { ...GOOD, allowed_mentions: { parse: [], replied_user: true } }],
  ])('is refused with %s', (_what, message) => {
    expect(checkMessage(message, [], 'new')).not.toEqual([]);
  });

  it('cannot become ephemeral by an edit, nor bring a file it does not show', () => {
    expect(checkMessage({ ...GOOD, flags: (1 << 15) | (1 << 6) }, [], 'new')).toEqual([]);
    expect(checkMessage({ ...GOOD, flags: (1 << 15) | (1 << 6) }, [], 'edit')).not.toEqual([]);
    expect(checkMessage(GOOD, ['a.png'], 'new')).not.toEqual([]);
  });

  it.runIf(hasOpenApi)("is held against Discord's description where it is here", () => {
    expect(checkBody.message({ ...GOOD, flags: 'many' })).not.toEqual([]);
    expect(checkBody.messageCallback({ type: 4, data: { ...GOOD, components: [{ type: 99 }] } })).not.toEqual([]);
    expect(checkBody.commands([{ name: 'x'.repeat(33), description: 'x' }])).not.toEqual([]);
    expect(checkBody.autocompleteCallback({ type: 8, data: { choices: [{ name: '' }] } })).not.toEqual([]);
  });
});
