import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeDiscord } from '../../src/render/discord-escape.ts';
import { showable } from '../../src/render/inline.ts';
import { readDiscord } from './discord-markdown.ts';
import { anyText } from './samples.ts';

describe('readDiscord, the reader of these tests', () => {
  it.each([
    ['**gras** et _penché_', 'gras et penché', ['bold', 'italic']],
    ['[clic](https://a.example/b)', 'clic', ['link https://a.example/b']],
    ['@everyone', '@everyone', ['mention']],
    ['<@12> <t:1:R> :joie:', '<@12> <t:1:R> :joie:', ['mention', 'time', 'emoji']],
    ['> - # titre', 'titre', ['quote', 'list', 'heading']],
    ['-# petit', 'petit', ['small']],
    ['\\*rien\\*', '*rien*', []],
    ['voir https://a.example/b', 'voir https://a.example/b', ['address']],
    [
      '`code` ~~barré~~ ||caché|| __souligné__',
      '`code` barré caché souligné',
      ['code', 'strike', 'spoiler', 'underline'],
    ],
  ])('reads %s', (markdown, words, marks) => {
    expect(readDiscord(markdown)).toEqual({ words, marks });
  });
});

describe('escapeDiscord', () => {
  it.each([
    ['Kim Jong-un', 'Kim Jong-un'],
    ['*très* __important__', '\\*très\\* \\_\\_important\\_\\_'],
    ['~~non~~ ||secret|| `code`', '\\~\\~non\\~\\~ \\|\\|secret\\|\\| \\`code\\`'],
    ['[clic](https://a.example)', '\\[clic\\]\\(https\\://a.example)'],
    ['<@12> <#3> <t:1:R> </quand:4>', '\\<@\u200B12\\> \\<#3\\> \\<t\\:1:R\\> \\</quand:4\\>'],
    ['@everyone', '@\u200Beveryone'],
    [':joie: à 20:17', '\\:joie: à 20:17'],
    ['# titre', '\\# titre'],
    ['-# petit', '\\-# petit'],
    ['- liste', '\\- liste'],
    ['+ liste', '\\+ liste'],
    ['12. liste', '12\\. liste'],
    ['12) liste', '12\\) liste'],
    ['> cité', '\\> cité'],
    ['deux\nlignes', 'deux lignes'],
    ['le 12. Puis - rien # de plus', 'le 12. Puis - rien # de plus'],
  ])('writes %s', (text, escaped) => {
    expect(escapeDiscord(text)).toBe(escaped);
  });

  it('shows exactly the words, with no markup at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const seen = readDiscord(escapeDiscord(text));
        expect(seen.marks).toEqual([]);
        expect(seen.words.replaceAll('\u200B', '')).toBe(showable(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
