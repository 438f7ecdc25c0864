import { describe, expect, it } from 'vitest';
import { answerTypes, openType } from '../../../src/answers/answer-types.ts';
import { foldedWords, readCue } from '../../../src/ask/cues.ts';

/** What people write to ask, by the type that answers: each phrase is a whole cue, longer than any other in it. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  citation: [
    'Qui a dit',
    'Qui a déclaré',
    'Qui dit que',
    'Que dit',
    'Que disait',
    'Que pense',
    'Qu’a dit',
    'Qu’a déclaré',
    'Qu’a affirmé',
    'Qu’a répondu',
    'Qu’en dit',
    'En quels termes',
    'Avec quels mots',
    'Quels mots',
    'Quels termes',
    'Citation de',
    'Selon ses mots',
  ],
  quand: [
    'Quand',
    'Quand est-ce que',
    'Depuis quand',
    'Jusqu’à quand',
    'À partir de quand',
    'C’est quand',
    'Depuis combien de temps',
    'À quelle heure',
    'À quel moment',
    'À quelle époque',
    'En quelle année',
    'Quelle est la date',
    'Date de',
  ],
  combien: [
    'Combien',
    'Combien de',
    'Combien de temps',
    'Combien de fois',
    'À combien',
    'Quel est le nombre',
    'Quel est le montant',
    'Quel pourcentage',
    'Quel âge',
    'Quel est le prix',
    'Nombre de',
  ],
  ou: [
    'Où',
    'Où est-ce que',
    'D’où',
    'Par où',
    'C’est où',
    'Vers où',
    'Dans quel pays',
    'Dans quelle ville',
    'À quel endroit',
    'En quel lieu',
  ],
  pourquoi: [
    'Pourquoi',
    'Pourquoi est-ce que',
    'Pour quelle raison',
    'Pour quelles raisons',
    'Pour quel motif',
    'Dans quel but',
    'À cause de quoi',
    'Qu’est-ce qui explique',
    'Qu’est-ce qui pousse',
    'Comment se fait-il',
    'Comment expliquer',
    'À quoi est dû',
    'Grâce à quoi',
    'En raison de quoi',
  ],
  comment: [
    'Comment',
    'Comment est-ce que',
    'De quelle manière',
    'De quelle façon',
    'Par quel moyen',
    'Par quels moyens',
    'Avec quels moyens',
    'Avec quoi',
    'À bord de quoi',
    'Par quoi',
    'En quoi',
  ],
  qui: [
    'Qui',
    'Qui est-ce qui',
    'C’est qui',
    'À qui',
    'Avec qui',
    'Par qui',
    'Pour qui',
    'Selon qui',
    'De qui',
    'Chez qui',
    'Contre qui',
    'Comment s’appelle',
    'Quel est le nom',
    'Nom du',
    'Nom de la',
  ],
  quoi: [
    'Quoi',
    'Que',
    'Qu’est-ce que',
    'Qu’est-ce qu’',
    'Qu’est-ce qui',
    'C’est quoi',
    'À quoi',
    'De quoi',
    'Sur quoi',
    'Qu’a',
    'Qu’ont',
    'Que fait',
    'Que veut',
    'Que signifie',
    'De quel',
    'Quel',
    'Quelle',
    'Quels',
    'Quelles',
    'Lequel',
    'Laquelle',
  ],
};

/** The noun after « quel » that says which type is asked. */
const NOUNS: Readonly<Record<string, string>> = {
  citation: 'mot terme citation déclaration propos phrase formule réaction commentaire',
  quand: 'jour date année mois heure moment époque semaine période siècle décennie saison an',
  combien:
    'nombre montant prix pourcentage taux somme durée distance longueur âge taille poids hauteur superficie part score budget salaire coût quantité vitesse température population proportion seuil',
  ou: 'ville lieu endroit région continent place capitale quartier rue stade salle hôpital enceinte site zone province bâtiment monument destination commune département île aéroport prison hôtel port',
  pourquoi: 'raison motif cause but objectif explication motivation prétexte',
  comment: 'manière façon moyen méthode procédé outil technique',
  qui: 'personne homme femme ministre président présidente dirigeant leader chef responsable expert spécialiste joueur équipe organisation association entreprise société ministère organe administration institution journal média parti candidat candidate auteur élu élue membre directeur directrice avocat juge chercheur professeur entraîneur sélectionneur conseiller général acteur écrivain athlète club agence groupe autorité délégation famille artiste témoin victime suspect patron évêque archevêque roi reine prince',
};

const phrases = Object.entries(PHRASES).flatMap(([type, list]) => list.map((phrase) => [phrase, type] as const));
const nouns = Object.entries(NOUNS).flatMap(([type, list]) => list.split(' ').map((noun) => [noun, type] as const));

describe('the words that ask for each type', () => {
  it.each(phrases)('« %s … » → %s', (phrase, type) => {
    expect(readCue(`${phrase} zibeline ?`, answerTypes)).toEqual({ type, words: foldedWords(phrase).join(' ') });
  });

  it.each(nouns)('« quel %s » → %s', (noun, type) => {
    expect(readCue(`Zibeline, quel ${noun} zibeline ?`, answerTypes)).toMatchObject({ type });
    expect(readCue(`Quelles ${noun}s zibelines ?`, answerTypes)).toMatchObject({ type });
  });

  it('takes « quel pays » for a place and « quelle zibeline » for anything', () => {
    expect(readCue('Quel pays organise la coupe ?', answerTypes)?.type).toBe('ou');
    expect(readCue('Quelle zibeline dort ?', answerTypes)?.type).toBe('quoi');
    expect(readCue('zibelines du port', answerTypes)).toBeNull();
  });

  it('gives every type a name of its own, and leaves the open one without cues', () => {
    expect(new Set(answerTypes.map(({ name }) => name)).size).toBe(answerTypes.length);
    expect(answerTypes).toContain(openType);
    expect(openType.cues).toEqual([]);
  });

  it('writes every cue and noun folded, as questions are compared', () => {
    for (const { cues, nouns: listed } of answerTypes) {
      for (const words of [...cues, ...listed]) expect(words).toBe(foldedWords(words).join(' '));
    }
  });
});
