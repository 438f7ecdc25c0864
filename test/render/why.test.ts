import { describe, expect, it } from 'vitest';
import { explainOutcome } from '../../src/render/why.ts';
import { abstentionOf, answerOf, excerptOf, QUESTION, textOf } from './samples.ts';

describe('explainOutcome', () => {
  it('tells how the question was understood, and what spoke for the winner and for the runner-up', () => {
    const why = {
      terms: ['signature', 'accord'],
      expansions: ['traité'],
      winner: {
        excerpt: excerptOf('mercredi'),
        score: 12.34567,
        features: { coverage: 0.5, margin: 2 },
        rules: ['weekday'],
      },
      runnerUp: { excerpt: excerptOf('deux heures'), score: 3, features: {}, rules: [] },
    };
    const question = { ...QUESTION, cue: 'à quelle date', quoted: ['soutien total'] };
    expect(explainOutcome(answerOf({ question, why })).map(textOf)).toEqual([
      '',
      'Pourquoi cette réponse',
      [
        'Genre de question\u00A0: quand (lu dans «\u00A0à quelle date\u00A0»)',
        'Mots cherchés\u00A0: signature · accord',
        'Élargis à\u00A0: traité',
        'Mots entre guillemets\u00A0: soutien total',
        'Confiance\u00A0: 90\u00A0%',
      ].join('\n'),
      'Passage retenu (note 12.346)',
      'mercredi',
      'Sommet à Pyongyang · Le Quotidien · 19 juin 2024 · Lire l’article',
      'Indices\u00A0: coverage 0.5 · margin 2\nRègles\u00A0: weekday',
      'Passage suivant (note 3)',
      'deux heures',
      'Sommet à Pyongyang · Le Quotidien · 19 juin 2024 · Lire l’article',
      'Indices\u00A0: aucun\nRègles\u00A0: aucun',
    ]);
  });

  it('counts what is too long to list', () => {
    const why = { ...answerOf().why, expansions: Array.from({ length: 30 }, (_, at) => `mot${at}`) };
    expect(explainOutcome(answerOf({ why })).map(textOf).join('\n')).toMatch(
      /Élargis à\u00A0: mot0 · .+ · mot23 et 6 de plus\n/u,
    );
  });

  it('says little of a question that found nothing', () => {
    expect(explainOutcome(abstentionOf()).map(textOf)).toEqual([
      '',
      'Pourquoi cette réponse',
      'Genre de question\u00A0: quand\nConfiance\u00A0: 20\u00A0%',
    ]);
  });
});
