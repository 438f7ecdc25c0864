import { describe, expect, test } from 'vitest';
import { readVerbs } from '../../../src/annotate/date/tense.ts';

/** Which way the sentence looks at its « lundi ». */
function way(text: string, firm = true) {
  const at = text.toLowerCase().indexOf('lundi');
  return readVerbs(text).wayAt(at, at + 'lundi'.length, firm);
}

describe('the verb that governs a day', () => {
  test.each([
    // Compound pasts, with what may stand between
    'Il a signé lundi',
    'Ils ont tous deux signé lundi',
    'Il n’a pas encore parlé lundi',
    'Il a été élu lundi',
    'Il a eu peur lundi',
    'Il a rapidement répondu lundi',
    'A-t-il signé lundi',
    'Il avait signé lundi',
    'Elle est arrivée lundi',
    'Ils sont repartis lundi',
    'Il est décédé lundi',
    'Il s’est rendu à Moscou lundi',
    'Ils se sont rencontrés lundi',
    'Ayant signé lundi',
    'La Russie aurait signé lundi',
    // Imperfect and simple past
    'Il parlait lundi',
    'Ils parlaient lundi',
    'Ils annoncèrent leur départ lundi',
    'Ils furent là lundi',
    // Participles alone
    'Arrivé en Corée lundi',
    'Un accord publié lundi',
    'Deux hommes, interpellés lundi, seront jugés',
    // The press reports in the present
    'Le Monde rapporte lundi une rumeur',
    // Words that only look like a future
    'Il tira lundi, a-t-on dit',
    'Les environs étaient vides lundi',
    // An aside, and an opening
    'Il a signé un accord, lundi à Paris, avec son voisin',
    'Lundi, le ministre, pressé, a parlé',
    'La réunion a eu lieu dans la ville voisine lundi',
  ])('looks back: %s', (text) => {
    expect(way(text)).toBe('past');
  });

  test.each([
    'Il arrivera lundi',
    'Ils viendront lundi',
    'Nous partirons lundi',
    'Il aura lieu lundi',
    'Il le permettra lundi',
    'Elle naîtra lundi',
    'Il ira lundi',
    'Il a annoncé qu’il viendrait lundi',
    'Il va parler lundi',
    'Il doit parler lundi',
    'Ils devraient parler lundi',
    'Il est attendu lundi',
    'La réunion prévue lundi',
    'Avant que le bilan soit rendu public lundi',
    'Un entretien à paraître lundi',
    'Ils ont rendez-vous lundi',
    'Lundi, le ministre, très attendu, parlera',
    'Il sera très vite publié lundi',
  ])('looks forward: %s', (text) => {
    expect(way(text)).toBe('future');
  });

  test.each([
    'Il parle lundi',
    'Il peut parler lundi',
    'Il devait parler lundi',
    'Il était attendu lundi',
    'L’accord est signé lundi',
    'Ils suggèrent une date lundi',
    'Un portrait et un souhait lundi',
    'La santé et la liberté lundi',
    'L’Opéra Garnier lundi',
    'Les patrons lundi',
    'Les vignerons lundi',
    '',
  ])('does not say: %s', (text) => {
    expect(way(text)).toBeNull();
  });

  test('a verb of another clause is only a guess', () => {
    const text = 'Il a parlé hier, alors que tous les habitants du quartier espèrent le retour du beau temps lundi';
    expect(way(text, true)).toBeNull();
    const relative = 'Les premiers chiffres du lundi, qui devraient monter, plaisent';
    expect(way(relative, true)).toBeNull();
    expect(way(relative, false)).toBe('future');
  });

  test('the nearest verb before the day wins', () => {
    expect(way('Il a annoncé qu’il partira lundi')).toBe('future');
    expect(way('Il a annoncé lundi qu’il partira')).toBe('past');
  });
});
