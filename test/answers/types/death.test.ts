import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const deaths = (text: string, question = 'Comment est morte la maire ?') =>
  findIn('comment', text, question)
    .filter(({ rule }) => rule === 'how somebody died')
    .map(({ text: words }) => words);

describe('how somebody died', () => {
  it.each(
    `étranglée poignardée égorgée noyée abattue écrasée percutée fauchée renversée empoisonnée asphyxiée étouffée pendue électrocutée
    décapitée fusillée encornée lynchée foudroyée ensevelie carbonisée criblée défenestrée`.split(/\s+/u),
  )('%s', (killed) => {
    expect(deaths(`La maire est morte ${killed}, dit le port.`)).toEqual([killed]);
  });

  it.each(
    'strangulation asphyxie noyade pendaison empoisonnement étouffement balle électrocution défenestration décapitation'.split(
      ' ',
    ),
  )('par %s', (means) => {
    expect(deaths(`La maire est morte par ${means}, dit le port.`)).toEqual([`par ${means}`]);
  });

  it.each([
    'd’une balle dans la tête',
    'de trois coups de couteau',
    'd’un coup de feu',
    'de coups de poing',
    'de deux coups de pied',
    'd’un coup de bâton',
    'd’un coup de hache',
    'd’un coup de machette',
    'd’un coup de fusil',
    'd’un coup de poignard',
    'd’un coup de marteau',
    'd’un coup de pelle',
    'd’un cancer',
    'd’une longue maladie',
    'd’une crise cardiaque',
    'd’un arrêt cardiaque',
    'd’une overdose',
    'd’un infarctus',
    'd’une leucémie',
    'd’une pneumonie',
    'd’une hémorragie',
    'd’une tumeur',
    'd’une embolie',
    'sous les coups de son mari',
    'une balle dans la tête',
    'deux balles dans le dos',
    'noyée dans le fleuve',
  ])('%s', (how) => {
    expect(deaths(`La maire est morte ${how}, dit le port.`)).toEqual([how]);
  });

  it.each([
    'Comment a-t-elle été tuée ?',
    'Comment est-il mort ?',
    'Comment la maire meurt-elle ?',
    'Comment la maire est-elle décédée ?',
    'Comment s’est suicidée la maire ?',
    'Comment l’a-t-on assassinée ?',
    'Comment la maire a-t-elle perdu la vie ?',
    'Comment ont péri les marins ?',
    'Comment a-t-elle succombé ?',
  ])('is told where it is asked: %s', (question) => {
    expect(deaths('On l’a trouvée étranglée.', question)).toEqual(['étranglée']);
  });

  it('stops before another clause, and says nothing where no death is asked', () => {
    expect(deaths('Elle est morte noyée dans le fleuve qui dort.')).toEqual(['noyée dans le fleuve']);
    expect(deaths('Elle est morte noyée selon le port.')).toEqual(['noyée']);
    expect(deaths('Elle est noyée sous les dossiers.', 'Comment travaille la maire ?')).toEqual([]);
    expect(deaths('La maire est morte au port.')).toEqual([]);
    expect(deaths('La maire est morte avant la fin d’un coup d’État.')).toEqual([]);
    expect(deaths('La maire est morte au cours d’une crise politique.')).toEqual([]);
  });

  it('comes before any other means', () => {
    const found = findIn(
      'comment',
      'La maire, étranglée, fut trouvée grâce à un chien.',
      'Comment est morte la maire ?',
    );
    expect(found[0]?.rule).toBe('how somebody died');
  });
});
