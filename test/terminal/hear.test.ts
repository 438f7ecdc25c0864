import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentOutcome } from '../../src/render/reply.ts';
import { findCommand, hear } from '../../src/terminal/hear.ts';
import { anyText, textOf } from '../render/samples.ts';
import { commands, desk } from './stand-in.ts';

const place = { desk, commands };
const shown = async (line: string) =>
  presentOutcome(await hear(line, place))
    .blocks.map(textOf)
    .join('\n');

describe('hear', () => {
  it.each([
    ['/quand ils ont signé', 'mercredi'],
    ['  /QUAND question: ils ont signé', 'mercredi'],
    ['/ou ils ont signé', 'mercredi'],
    ['ils ont signé quand', 'mercredi'],
    ['/liste', '{}'],
    ['/liste 2', '{"page":"2"}'],
    ['/liste page:2 mot: un deux', '{"page":"2","mot":"un deux"}'],
    ['/liste mot:page 3', '{"mot":"page 3"}'],
    ['/liste page:12', '«\u00A0page\u00A0» doit être au plus 9.'],
    ['/liste 0', '«\u00A0page\u00A0» doit être au moins 1.'],
    ['/liste deux', '«\u00A0page\u00A0» doit être un nombre entier, pas «\u00A0deux\u00A0».'],
    ['/quand', 'Il manque «\u00A0question\u00A0». Par exemple\u00A0: /quand ils ont signé'],
    [
      '/qand ils ont signé',
      'La commande «\u00A0/qand\u00A0» n’existe pas\u00A0: vouliez-vous dire «\u00A0/quand\u00A0»\u202F?',
    ],
    ['/pyongyang', 'La commande «\u00A0/pyongyang\u00A0» n’existe pas. Commandes\u00A0: /quand, /où, /liste.'],
    ['/', 'La commande «\u00A0/\u00A0» n’existe pas. Commandes\u00A0: /quand, /où, /liste.'],
    ['/etat', '/etat ne marche que sur Discord (Comment va le bot, et ce qui lui manque ici).'],
    ['/Réglages', '/reglages ne marche que sur Discord'],
    ['/digest heure:08:30', '/digest ne marche que sur Discord'],
    ['/confidentialite', '/confidentialite ne marche que sur Discord'],
    ['merci !', 'Avec plaisir\u202f! Posez une question'],
    ['bonjour', 'Bonjour\u202f! Posez une question sur le dossier, en quelques mots\u202f; /aide'],
    ['aide', 'Posez une question sur le dossier'],
    ['quelle panne', 'Le dossier est fermé. Ouvrez-le.'],
    ['/quand quel trou', 'Quelque chose n’a pas marché. Reposez la question dans un instant.\nx is undefined'],
    [
      `/quand ${'a '.repeat(2_500)}`,
      'C’est trop long\u00A0: 4\u202F999 caractères, pour 300 au plus. Gardez l’essentiel et redemandez.',
    ],
    [
      'a'.repeat(5_000),
      'C’est trop long\u00A0: 5\u202F000 caractères, pour 300 au plus. Gardez l’essentiel et redemandez.',
    ],
  ])('%.40s', async (line, text) => {
    expect(await shown(line)).toContain(text);
  });

  it('always answers, whatever the line', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom('', '/', '/quand ', '/liste ', '/où '), async (text, before) => {
        expect((await shown(before + text)).trim()).not.toBe('');
      }),
    );
  });
});

describe('findCommand', () => {
  it.each([
    ['quand', 'quand'],
    ['/Quand', 'quand'],
    ['ou', 'où'],
    ['hier', undefined],
  ])('%s', (typed, name) => {
    expect(findCommand(typed, commands)?.name).toBe(name);
  });
});
