import { expect, test } from 'vitest';
import { roleFit, roleSense } from '../../../../src/annotate/names/book/role-sense.ts';

const brief = (words: string): string | null => {
  const sense = roleSense(words);
  return sense === null
    ? null
    : [sense.past ? 'ex' : '', sense.office, [...sense.fields].join('+'), sense.country ?? '']
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim();
};

test.each([
  ['le patron du Kremlin', 'president Russie'],
  ['le locataire de l’Élysée', 'president France'],
  ['le maître de la Maison Blanche', 'president États-Unis'],
  ['le chef de la diplomatie russe', 'ministre affaire+etrangere Russie'],
  ['ministre russe des Affaires étrangères', 'ministre affaire+etrangere Russie'],
  ['l’ancien ministre des Armées', 'ex ministre defense'],
  ['ex-Premier ministre britannique', 'ex premierministre Royaume-Uni'],
  ['chancelière allemande', 'premierministre Allemagne'],
  ['porte-parole du Département d’État américain', 'porteparole États-Unis'],
  ['président de la République', 'president'],
  ['secrétaire général de l’ONU', 'secretaire onu'],
  ['PDG du groupe de luxe Valmont', 'pdg groupe+luxe+valmont'],
  ['homologue russe', null],
  ['', null],
  ['la mer Noire', null],
])('%s: %s', (words, expected) => {
  expect(brief(words)).toBe(expected);
});

const fit = (asked: string, said: string): number => {
  const [one, other] = [roleSense(asked), roleSense(said)];
  return one === null || other === null ? -1 : roleFit(one, other);
};

test('the same function fits wholly, a likely one less, another not at all', () => {
  expect(fit('le patron du Kremlin', 'président russe')).toBe(1);
  expect(fit('le dirigeant russe', 'président russe')).toBeLessThan(1);
  expect(fit('le dirigeant russe', 'président russe')).toBeGreaterThan(0.5);
  expect(fit('président russe', 'président chinois')).toBe(0);
  expect(fit('président des États-Unis', 'président')).toBe(0);
  expect(fit('ministre de la Défense', 'ministre de l’Intérieur')).toBe(0);
  expect(fit('ministre de la Défense', 'ministre')).toBe(0);
  expect(fit('ministre', 'ministre de la Défense')).toBeGreaterThan(0);
  expect(fit('président russe', 'ministre russe')).toBe(0);
  expect(fit('ministre de la Défense', 'ancien ministre de la Défense')).toBeLessThan(1);
});
