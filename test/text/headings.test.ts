import { describe, expect, test } from 'vitest';
import { segmentText } from '../../src/text/segment.ts';

const END = 'La séance est levée.';
const parts = (text: string): string[] =>
  segmentText(text).map(({ start, end, heading }) => (heading ? '# ' : '') + text.slice(start, end));

describe('a heading on its own line', () => {
  const HEADINGS = [
    'Renforcement des relations bilatérales',
    '« Axe du transactionnalisme »',
    'Que contient le projet de loi ?',
    'CE QUI CHANGE',
    'Un gouvernement "uni"',
  ];
  const PROSE = [
    'Il est parti.',
    'Il est parti,',
    'Il conclut : "Le nid est traité !"',
    'Qui est-il ? Un général',
    'Les fraudes étaient déjà connues depuis le début du vote anticipé mardi dans les grandes villes du pays et au-delà',
  ];

  test.each(HEADINGS)('%s', (line) => expect(parts(`${line}\n${END}`)).toEqual([`# ${line}`, END]));
  test.each(PROSE)('no heading: %s', (line) =>
    expect(parts(`${line}\n${END}`).some((part) => part.startsWith('#'))).toBe(false),
  );
  test('nothing below, no heading', () =>
    expect(parts(`${END}\nRenforcement des relations`)).toEqual([END, 'Renforcement des relations']));
});

describe('a heading that lost its line', () => {
  /** « # » opens a heading, « | » ends a part. */
  const GLUED = [
    '# Invitation du roi| Le dirigeant péruvien a invité son voisin à Lima.',
    '# Perspectives de coopération| La Bolivie affirme que les puissances doivent agir.',
    '# Renforcement des relations| Plusieurs responsables ont visité la capitale.',
    '# Un élan de solidarité| Si le casque est demandé, les prêtres entendent venir.',
    '# Les enfants exposés| Depuis l’incendie, des taux importants ont été relevés.',
    '# Le vent, la prochaine menace| Mais l’État ayant payé, rien n’a été dit.',
    '# 9% des dons versés| Depuis mars, les ouvriers travaillent.',
    '# Ouverture d’une souscription| Ouverture depuis le 16 avril d’une souscription nationale.',
    '# "C’est de la philanthropie pure"| "Les grands groupes sont des personnes privées."',
    '# « Il n’y a aucun risque »| Le premier adjoint a repoussé la demande.',
    '# Messagerie cryptée| À cette époque, il demande une synthèse.',
    '# Messagerie secrète| A la même époque, il demande une synthèse.',
    '# Nouvel extrait de la lettre| Depuis mars, le roi se tait.',
    '# Un second rôle| L’acteur raconte son enfance dans un livre.',
    '# Le match retour| C’est dimanche que tout se joue.',
    '# Une question ouverte| Peut-on encore reculer ?',
    '# Anita Choque, ex-ministre de la défense|Anita Choque, ministre remplacée en mai, est venue en juin.',
    '# Anita Choque, ministre des affaires étrangères|Le chef de la diplomatie est venu en octobre.',
    '# La cheffe de la diplomatie en Bolivie|La Bolivie a pour sa part accueilli la ministre.',
    '# Résultats de la poule E| Samedi : Pérou - Chili 0 - 0| Mardi 2 juillet à 19 h : Angola - Mali.',
  ];
  test.each(GLUED)('%s', (marked) => {
    expect(parts(marked.replaceAll('# ', '').replaceAll('|', ''))).toEqual(
      marked.split('|').map((part) => part.trim()),
    );
  });

  const WHOLE = [
    'Le quotidien Le Monde a révélé l’affaire mardi.',
    'Selon le quotidien régional La Dépêche, le maire a démissionné.',
    'Le film Si tu savais a reçu un prix.',
    'Emmanuel Macron et Les Républicains ont voté ensemble.',
    'L’ancienne candidate Marine Le Pen a parlé.',
    'Le siège de La Haye accueille le tribunal.',
    'L’association Médecins Sans Frontières a ouvert un hôpital.',
    'L’animatrice Karine Le Marchand a lancé le débat.',
    'Il a réuni La République En Marche et ses alliés.',
    'La formation présidentielle En marche a perdu deux sièges.',
    'Il participe à l’émission On n’est pas couché avec succès.',
    'Le groupe A et le groupe B sont connus.',
    'Le dirigeant Kim Jong Un a adressé une invitation à son voisin.',
    'Le dirigeant Kim Jong Un rencontre son voisin mardi.',
    'Kim Jong-un et Kim Il-sung ont leur statue dans la ville.',
    'Sur le thème « Le vote En question », le débat a eu lieu.',
    'La plainte de Jamila M’Barki a été classée.',
    'Il a suivi TotalEnergies et YouTube depuis Paris.',
    'Le maire (Les Verts) a perdu.',
    'Le parti a choisi Le Havre pour son congrès.',
    'Deux vagues ont touché La Réunion et Mayotte.',
  ];
  test.each(WHOLE)('no heading: %s', (text) => expect(parts(text)).toEqual([text]));

  test('two sentences that lost their stop part, and none is a heading', () => {
    expect(parts('Le vote a commencé mardi dans tout le pays Cette femme n’avait pas cette ambition.')).toEqual([
      'Le vote a commencé mardi dans tout le pays',
      'Cette femme n’avait pas cette ambition.',
    ]);
  });

  test('a bare question and a line in capitals are headings wherever they stand', () => {
    expect(parts('Il a été arrêté hier. La raison de tout cela ? Son cigare lui a été pris.')[1]).toBe(
      '# La raison de tout cela ?',
    );
    expect(parts('Tour des dons. PLUS DE 500 MILLIONS D’EUROS\nFin.')).toContain('# PLUS DE 500 MILLIONS D’EUROS');
    expect(parts('Il a été arrêté hier. Pourquoi est-il parti ? On ne sait pas.')[1]).toBe('Pourquoi est-il parti ?');
  });
});
