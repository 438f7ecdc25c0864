import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Courtesy, courtesyOf } from '../../src/fr/courtesies.ts';

describe('a message that asks nothing', () => {
  it.each<[string, Courtesy]>([
    ['merci', 'thanks'],
    ['Merci beaucoup !', 'thanks'],
    ['merci pour ta réponse 😊', 'thanks'],
    ['mille mercis', 'thanks'],
    ['Bravo et merci', 'thanks'],
    ['je te remercie', 'thanks'],
    ['thx', 'thanks'],
    ['bonjour', 'greeting'],
    ['Bonjour à tous, merci', 'greeting'],
    ['slt', 'greeting'],
    ['coucou le bot', 'greeting'],
    ['salut ça va ?', 'greeting'],
    ['comment ça va ?', 'greeting'],
    ['au revoir et merci', 'farewell'],
    ['bonne nuit', 'farewell'],
    ['à bientôt', 'farewell'],
    ['aide', 'help'],
    ['aide-moi stp', 'help'],
    ['aidez-moi s’il vous plaît', 'help'],
    ['À l’aide !', 'help'],
    ['j’ai besoin d’aide', 'help'],
    ['tu peux m’aider ?', 'help'],
    ['pouvez-vous m’aider, s’il vous plaît ?', 'help'],
    ['merci d’avance', 'thanks'],
    ['Comment ça marche ?', 'help'],
    ['qu’est-ce que tu sais faire ?', 'help'],
    ['à quoi tu sers', 'help'],
    ['qui es-tu ?', 'help'],
  ])('%s: %s', (text, kind) => expect(courtesyOf(text)).toBe(kind));
});

describe('a question', () => {
  it.each([
    '',
    '👍',
    'bonjour, quand rouvre le pont ?',
    'merci à qui ?',
    'quelle aide pour Kiev',
    'aide américaine',
    'aide humanitaire',
    'qui a dit merci',
    'le salut de l’armée',
    'qui est-il',
    'comment ça marche à Pyongyang',
    'tu es où',
    'et toi ?',
    'Sommet',
    'le sommet',
    'a plus de dix ans',
    'Adieu le pont',
    'hey 2024',
  ])('%s is none', (text) => expect(courtesyOf(text)).toBeNull());

  it('stays one, however politely it is put', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('bonjour', 'merci', 'salut', 'aide'),
        fc.constantFrom('quand rouvre le pont', 'qui a gagné', 'Lavrov', 'pourquoi'),
        fc.constantFrom('', 'merci', 'stp'),
        (before, question, after) => {
          expect(courtesyOf(`${before} ${question} ${after}`)).toBeNull();
        },
      ),
    );
  });
});
