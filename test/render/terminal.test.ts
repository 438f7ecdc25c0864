import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/model/reply.ts';
import { presentOutcome } from '../../src/render/reply.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { abstentionOf, answerOf, anyReply, articleOf, excerptOf } from './samples.ts';

/** Node's own stripping does not know the links of terminals. */
const bare = (text: string) => stripVTControlCharacters(text.replace(/\u001B\]8;;[^\u0007]*\u0007/gu, ''));
const PLAIN = { width: Infinity, colour: false } as const;

describe('renderTerminal', () => {
  it('shows an answer in plain text, one line a block, for a pipe', () => {
    expect(renderTerminal(presentOutcome(answerOf({ value: null })), PLAIN)).toBe(
      `mercredi

  │ «\u00A0Le président russe et le dirigeant nord-coréen ont signé mercredi un accord de partenariat.\u00A0»
    Sommet à Pyongyang · Le Quotidien · 19 juin 2024
    https://exemple.fr/sommet#:~:text=Le%20pr%C3%A9sident%20russe,accord%20de%20partenariat
    Un seul article le dit.`,
    );
  });

  it('wraps to the width, bar and indentation counted', () => {
    const nearest = [excerptOf('ont signé mercredi un accord', articleOf({ url: null }))];
    expect(renderTerminal(presentOutcome(abstentionOf({ nearest })), { width: 40, colour: false })).toBe(
      `Le dossier ne le dit pas.
Aucun passage ne répond assez clairement
à la question. Précisez qui, où ou
quand, ou reprenez les mots de
l’article.

Au plus près, sans que ce soit la
réponse\u00A0:

  │ «\u00A0ont signé mercredi un accord\u00A0»
    Sommet à Pyongyang · Le Quotidien ·
    19 juin 2024`,
    );
  });

  it('puts the answer in bold inside the quotation, and shortens links that can be opened', () => {
    const text = renderTerminal(presentOutcome(answerOf()), { width: 200, colour: true });
    expect(text).toContain('signé \u001B[1mmercredi\u001B[22m un accord');
    expect(text).toContain('\u001B]8;;https://exemple.fr/sommet#:~:text=Le%20pr');
    expect(bare(text)).toContain('    https://exemple.fr/sommet\n');
  });

  it('says what to type for each button that can be pressed', () => {
    const reply: Reply = {
      kind: 'reply',
      tone: 'notice',
      blocks: [],
      actions: [
        { label: 'Page précédente', command: 'sources', words: { page: '0' }, enabled: false },
        { label: 'Page suivante', command: 'sources', words: { page: '2' }, enabled: true },
      ],
      ephemeral: false,
    };
    expect(renderTerminal(reply, PLAIN)).toBe('  Page suivante\u00A0: /sources page:2');
  });

  it('has no control character, whatever the words; and the same words in colour', () => {
    fc.assert(
      fc.property(anyReply, fc.integer({ min: 1, max: 200 }), (reply, width) => {
        const plain = renderTerminal(reply, { width, colour: false });
        expect(plain.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u);
        expect(plain.trim()).not.toBe('');
        const words = (text: string) =>
          text
            .replace(/#?:~:text=\S*/gu, '')
            .split('\n')
            .filter((line) => !line.includes('http'));
        const coloured = bare(renderTerminal(reply, { width, colour: true }));
        expect(words(coloured)).toEqual(words(plain));
      }),
      { numRuns: 200 },
    );
  });
});
