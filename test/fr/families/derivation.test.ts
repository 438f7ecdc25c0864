import { describe, expect, test } from 'vitest';
import { root } from '../../../src/fr/families/derivation.ts';

describe('endings', () => {
  // one example or more an ending: the words of a line share the root of the first
  test.each([
    'adapt adaptation adaptations adapteur adaptable',
    'expedit expediteur expeditrice',
    'admir admirateur admiratrice admiratif admirative admiration admirer',
    'obligat obligatoire',
    'prohib prohiber prohibition',
    'compositeur compositrice',
    'radical radicale radicaux',
    'organ organisateur organisatrice organiser organisation organiseur',
    'ident identification identifier identite',
    'confess confession confesser',
    'vendeur vendeuse',
    'invent inventeur inventif inventive inventrice',
    'resist resistance resister resistant resistante',
    'presid presidence president presidente presider presidentiel presidentielle',
    'contest contestable contester contestataire',
    'accept acceptable acceptabilite accepter',
    'dispon disponible disponibilite',
    'budget budgetaire budgets',
    'region regional regionale regionaux',
    'tradit tradition traditionnel traditionnelle',
    'oper operation operationnel operationnelle',
    'fonct fonction fonctionnel fonctionnelle fonctionner fonctionnaire',
    'desastr desastre desastreux desastreusement',
    'optim optimiste optimisme optimiser',
    'depart departement departements',
    'vieill vieillissement vieillir vieillissait vieillissaient vieillissant vieillissent',
    'assort assortiment',
    'offensive offensivement offensif',
    'rout route routier routiere',
    'fromager fromagerie',
    'parl parlerait parleraient parlerez parleront parlera parlerent parlaient parlait parlez parler parle parlee',
    'etabl etablir etablirait etabliront etablira etablirent etablit etabli etablie',
    'emball emballage',
    'sculpt sculpture sculpteur',
    'candid candidat candidature',
    'legal legalite',
    'gener generalite general generale generalement',
    'promen promenade promener',
    'itali italie italien italienne',
    'substantiel substantielle',
    'curi curieux curiosite',
    'fort forteresse',
  ])('%s', (words) => {
    const [head = '', ...others] = words.split(' ');
    const roots = others.map(root);
    expect(new Set([root(head), ...roots]).size, roots.join(' ')).toBe(1);
  });

  test('one sound, one spelling', () => {
    expect(root('fabriquer')).toBe(root('fabrication'));
    expect(root('emballer')).toBe(root('embaler'));
    expect(root('prolonge')).toBe(root('prolongation'));
  });

  test('short words keep their ending', () => {
    expect(root('nation')).toBe('nation');
    expect(root('ration')).not.toBe(root('rate'));
  });
});
