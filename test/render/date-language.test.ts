import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateLanguage, Inline, Reply } from '../../src/model/reply.ts';
import { dateIn, inLanguage } from '../../src/render/date-language.ts';
import { presentOutcome } from '../../src/render/reply.ts';
import { answerOf, anyText, articleOf, excerptOf, textOf } from './samples.ts';

describe('a date', () => {
  it.each<[DateLanguage, string, string | null, string | null]>([
    ['fr', '2024-06-19', null, 'mercredi 19 juin 2024'],
    ['en', '2024-06-19', null, 'Wednesday 19 June 2024'],
    ['iso', '2024-06-19', null, '2024-06-19'],
    ['iso', '2024-06-18/2024-06-19', null, '2024-06-18/2024-06-19'],
    ['iso', '2024-06-18T21:45', null, '2024-06-18T21:45'],
    ['iso', '2024-06', null, '2024-06'],
    ['iso', '2024-06', 'END', 'fin juin 2024'],
    ['iso', '2024-SU', null, 'été 2024'],
    ['en', '2024-06', 'END', 'late June 2024'],
    ['en', '199', null, 'années 1990'],
    ['en', 'PAST_REF', null, null],
  ])('in %s: %s, %s', (language, value, mod, words) => expect(dateIn(language, value, { mod })).toBe(words));
});

function shown(reply: Reply): string {
  return reply.blocks.map(textOf).join('\n');
}

describe('an answer', () => {
  const article = articleOf({ published: '2024-06-18', publishedInferred: true, title: 'Le 18 juin 2024' });
  const answer = presentOutcome(answerOf({ excerpt: excerptOf('Les entretiens ont duré longtemps.', article) }));

  it('is the same page in French', () => expect(inLanguage(answer, 'fr')).toBe(answer));

  it('has its own dates in another language, never those that it quotes', () => {
    expect(shown(answer)).toContain('18 juin 2024 (date déduite)');
    expect(shown(inLanguage(answer, 'en'))).toContain('Le 18 juin 2024 · ');
    expect(shown(inLanguage(answer, 'en'))).toContain('18 June 2024 (date déduite)');
    expect(shown(inLanguage(answer, 'iso'))).toContain('2024-06-18 (date déduite)');
  });

  it('stays one page when it is shown again', () => {
    expect(inLanguage(answer, 'en')).toBe(inLanguage(answer, 'en'));
    expect(inLanguage(answer, 'en')).not.toBe(inLanguage(answer, 'iso'));
  });

  it('says the resolved date of its heading so', () => {
    const reply: Reply = {
      ...answer,
      blocks: [
        { kind: 'heading', content: [{ text: 'mercredi → ' }, { text: 'mercredi 19 juin 2024', date: '2024-06-19' }] },
        { kind: 'list', items: [[{ text: '19 juin 2024', date: '2024-06-19' }]] },
      ],
    };
    expect(shown(inLanguage(reply, 'en'))).toContain('mercredi → Wednesday 19 June 2024');
    expect(shown(inLanguage(reply, 'en'))).toMatch(/\n19 June 2024$/u);
    expect(shown(inLanguage(reply, 'iso'))).toContain('mercredi → 2024-06-19');
  });

  it('keeps every word that is no date of its own', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<DateLanguage>('fr', 'en', 'iso'), (text, language) => {
        const content: readonly Inline[] = [{ text, bold: true }];
        const blocks = [{ kind: 'quote', content } as const, { kind: 'list', items: [content] } as const];
        expect(inLanguage({ ...answer, blocks }, language).blocks).toEqual(blocks);
      }),
    );
  });
});
