import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageAddress, textDirective, webAddress } from '../../src/render/text-fragment.ts';
import { anyText, anyUrl } from './samples.ts';

const spanOf = (raw: string, words: string, from = 0) => ({
  start: raw.indexOf(words, from),
  end: raw.indexOf(words, from) + words.length,
});

describe('webAddress', () => {
  it.each([
    ['https://exemple.fr/a', 'https://exemple.fr/a'],
    [' http://exemple.fr ', 'http://exemple.fr/'],
    ['https://exemple.fr/a_(b)?c=d&e=[f]*|g', 'https://exemple.fr/a_%28b%29?c=d&e=%5Bf%5D%2A%7Cg'],
    ['https://exemple.fr/été', 'https://exemple.fr/%C3%A9t%C3%A9'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['https://banque.example@mechant.example/', null],
    ['exemple.fr', null],
    ['', null],
    [null, null],
    [`https://exemple.fr/${'a'.repeat(700)}`, null],
  ])('%s → %s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});

describe('textDirective', () => {
  const raw =
    'Kim est venu. Le train a roulé deux jours. Kim est venu. Le train a roulé de nuit, avec l’escorte, jusqu’à la gare de Khassan, a dit Moscou.';

  it.each([
    ['a short passage, whole', 'Le train a roulé deux jours.', 'Le%20train%20a%20roul%C3%A9%20deux%20jours'],
    [
      'a passage with a hyphen, a comma and an ampersand',
      'Jong-un, A&B',
      'Jong%2Dun%2C%20A%26B',
      'Puis Jong-un, A&B !',
    ],
    ['elided words, whole', 'l’escorte', 'l%E2%80%99escorte'],
    [
      'a long passage, by as many words as name its ends',
      raw.slice(raw.lastIndexOf('Le train')),
      'Le%20train%20a%20roul%C3%A9%20de,a%20dit%20Moscou',
    ],
    ['a glued sentence, from its own first word', 'Cette visite', 'Cette%20visite', 'Belooussov.Cette visite'],
    ['no word at all', ' — ', '', 'oui — non'],
  ])('points to %s', (_, words, directive, text = raw) => {
    expect(textDirective(text, spanOf(text, words))).toBe(directive);
  });

  it('says what comes before words that are met earlier', () => {
    const again = raw.indexOf('Kim', 5);
    expect(textDirective(raw, spanOf(raw, 'Kim est venu.', again))).toBe('roul%C3%A9%20deux%20jours-,Kim%20est%20venu');
  });

  it('decodes to words of the passage, in order', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, words, after) => {
        const text = before + words + after;
        const directive = textDirective(text, { start: before.length, end: before.length + words.length });
        expect(directive).toMatch(/^(?:[^-,&\s]+-,)?[^-,&\s]*(?:,[^-,&\s]+)?$/u);
        const flat = text.replace(/\s+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
        let from = 0;
        for (const part of directive.split(',')) {
          const decoded = decodeURIComponent(part.replace(/-$/u, ''));
          const at = flat.indexOf(decoded, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('passageAddress', () => {
  const raw = 'Kim est venu en train.';

  it.each([
    ['https://exemple.fr/a', 'https://exemple.fr/a#:~:text=Kim%20est%20venu%20en%20train'],
    ['https://exemple.fr/a#titre', 'https://exemple.fr/a#titre:~:text=Kim%20est%20venu%20en%20train'],
    ['ftp://exemple.fr/a', null],
    [null, null],
  ])('%s', (address, linked) => {
    expect(passageAddress(address, raw, { start: 0, end: raw.length })).toBe(linked);
  });

  it('opens the page alone when there are no words, or too long ones', () => {
    expect(passageAddress('https://exemple.fr/', '…', { start: 0, end: 1 })).toBe('https://exemple.fr/');
    const long = '北'.repeat(400);
    expect(passageAddress('https://exemple.fr/', long, { start: 0, end: long.length })).toBe('https://exemple.fr/');
  });

  it('is an http(s) address that no Markdown link can be broken by, or null', () => {
    fc.assert(
      fc.property(anyUrl, anyText, (url, words) => {
        const address = passageAddress(url, words, { start: 0, end: words.length });
        if (address === null) return;
        expect(address).toMatch(/^https?:\/\/[^\s()<>[\]"'`\\*|]+$/u);
        expect(address.length).toBeLessThanOrEqual(600);
        expect(new URL(address).username).toBe('');
      }),
    );
  });
});
