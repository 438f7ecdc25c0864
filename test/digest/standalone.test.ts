import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../src/digest/standalone.ts';

describe('a sentence', () => {
  it.each([
    'Le pont de Tresson a rouvert mardi.',
    '« Nous sommes soulagés », a déclaré la maire de Tresson.',
    'Selon Météo-France, la pluie doit cesser mercredi.',
    'Voilà deux ans que le pont est fermé.',
    'La maire a-t-elle menti ?',
    'Les ministres se sont réunis à Lyon, où ils ont signé un accord.',
    'Par ici la sortie, indique un panneau posé à Tresson.',
    'Iliade et Odyssée entrent au programme du baccalauréat.',
    'Maison, jardin, cave : tout a été inondé à Tresson.',
  ])('that stands alone: %s', (text) => {
    expect(standsAlone(text)).toBe(true);
  });

  it.each([
    'Il a ajouté que les travaux étaient finis.',
    'ELLE A REFUSÉ.',
    'Cette dernière n’a pas répondu.',
    'Le préfet a reçu la maire, et ce dernier a promis une aide.',
    'Mais la pluie continue.',
    'Par ailleurs, trois villages sont isolés.',
    'De son côté, le préfet attend.',
    '« C’est fini », a-t-il dit.',
    '— Ils partiront demain.',
    '« Nous partons demain.',
    'Nous ne reviendrons pas ».',
    'Le gouvernement allemand a, quant à lui, jugé la mesure utile.',
    'Celle-ci sera jugée en mars.',
    'Selon lui, tout est prêt.',
    'C’est la première fois en dix ans.',
  ])('that leans on another: %s', (text) => {
    expect(standsAlone(text)).toBe(false);
  });
});
