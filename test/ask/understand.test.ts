import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, understand } from '../../src/ask/understand.ts';

const tables = [
  { name: 'qui', cues: ['qui', 'avec qui'], nouns: ['ministre'] },
  { name: 'combien', cues: ['combien', 'combien de'], nouns: [] },
];
const read = (text: string, type: string | null = null) =>
  understand(text, { type, tables, otherwise: 'libre', datesIn: () => [] });
const words = (text: string) => read(text).terms.map(({ word }) => word);

describe('understand', () => {
  it('reads a question word through one slip, at the head only', () => {
    expect(read('Combient de navires ?')).toMatchObject({ type: 'combien', cue: 'combien de' });
    expect(read('Combein de navires ?').type).toBe('combien');
    expect(read('Quan partent les navires ?').text).toBe('quand partent les navires ?');
    for (const slip of ['qel', 'queil', 'quell']) expect(read(`${slip} port ferme ?`).text).toBe('quel port ferme ?');
    for (const slip of ['qelle', 'quele', 'qulle', 'quellle', 'kuelle'])
      expect(read(`${slip} ville dort ?`).text).toBe('quelle ville dort ?');
    expect(read('Quart de navires').text).toBe('Quart de navires');
    expect(read('Combattre les navires').text).toBe('Combattre les navires');
    expect(words('Les navires combient')).toContain('combient');
  });

  it.each(['C’est vrai que', 'c est vrai que', 'Est-ce vrai que', 'Est-il vrai que', 'Est-il bien exact que'])(
    'leaves « %s … », which tells nothing',
    (asks) => {
      expect(words(`${asks} le port dort ?`)).toEqual(['port', 'dort']);
      expect(words('C’est un vrai port ?')).toContain('vrai');
    },
  );

  it('reads the type from the words unless the command gives it', () => {
    expect(read('Avec qui a-t-il signé ?')).toMatchObject({ type: 'qui', cue: 'avec qui' });
    expect(read('Avec qui a-t-il signé ?', 'quoi').type).toBe('quoi');
    expect(read('dates des visites').type).toBe('libre');
  });

  it('keeps the content words and leaves the asking words', () => {
    expect(words('Combien de navires la marine a-t-elle envoyés ?')).toEqual(['navires', 'marine', 'envoyés']);
  });

  it('leaves what is set aside, unless nothing else is told', () => {
    expect(words('À part la maire, qui a vendu le port ?')).toEqual(['vendu', 'port']);
    expect(words('Hormis Bergen, qui a vendu le port ?')).toEqual(['vendu', 'port']);
    expect(words('À l’exception de la maire, qui dort ?')).toEqual(['exception', 'maire', 'dort']);
    expect(words('Qui a vendu le port à part la maire ?')).toContain('maire');
  });

  it('leaves set phrases that tell nothing, unless nothing else is told', () => {
    expect(words('Que dit la maire au sujet du port, d’après Bergen ?')).toEqual(['dit', 'maire', 'port', 'Bergen']);
    expect(words('Qui a tenu ce propos ?')).toContain('propos');
    expect(words('Qui, par exemple ?')).toEqual(['exemple']);
  });

  it('marks the verb that tells what happened', () => {
    const verbs = (text: string) =>
      read(text)
        .terms.filter(({ predicate }) => predicate)
        .map(({ word }) => word);
    expect(verbs('Qui a vendu le port ?')).toEqual(['vendu']);
    expect(verbs('Qui est le maire ?')).toEqual([]);
  });

  it('marks what is asked whole, and what brackets say again of it', () => {
    const asked = (text: string) =>
      read(text)
        .terms.filter(({ focus }) => focus)
        .map(({ word }) => word);
    expect(asked('Quel savoir-faire la mairie a-t-elle ?')).toEqual(['savoir-faire']);
    expect(asked('Quel directeur-adjoint dort ?')).toEqual(['directeur']);
    expect(asked('Quel jour (date) le port ferme-t-il ?')).toEqual(['jour', 'date']);
    expect(asked('Quel jour le port (de Bergen) ferme-t-il ?')).toEqual(['jour']);
  });

  it('marks the office whose holder is asked', () => {
    const office = (text: string) =>
      read(text)
        .terms.filter(({ focus }) => focus)
        .map(({ word }) => word);
    for (const text of [
      'Qui est le maire ?',
      'C’est qui le maire ?',
      'Comment s’appelle le maire ?',
      'Quel est le nom du maire ?',
    ])
      expect(office(text)).toEqual(['maire']);
    expect(office('Qui est Odile Terrasse ?')).toEqual([]);
  });

  it('marks what is asked', () => {
    const focus = (text: string) =>
      read(text)
        .terms.filter(({ focus: asked }) => asked)
        .map(({ word }) => word);
    expect(focus('Combien de navires la marine a-t-elle ?')).toEqual(['navires']);
    expect(focus('Quel ministre a signé le traité ?')).toEqual(['ministre']);
    expect(focus('Combien de grands navires la marine a-t-elle ?')).toEqual(['navires']);
    expect(focus('Combien d’autres petits navires a-t-elle ?')).toEqual(['navires']);
    expect(focus('Combien d’élèves sont partis ?')).toEqual(['élèves']);
    expect(focus('Qui a signé ?')).toEqual([]);
  });

  it.each([
    ['Quelle est la durée du voyage ?', 'durée'],
    ['Quels sont les frais ?', 'frais'],
    ['Quel était l’âge du pont ?', 'âge'],
    ['Quelles étaient les limites ?', 'limites'],
    ['Quel a été le tarif ?', 'tarif'],
    ['Quels ont été les tarifs ?', 'tarifs'],
    ['Quel avait été le tarif ?', 'tarif'],
    ['Quels avaient été les tarifs ?', 'tarifs'],
    ['Quel fut le tarif ?', 'tarif'],
    ['Quels furent les tarifs ?', 'tarifs'],
    ['Quel sera le tarif ?', 'tarif'],
    ['Quels seront les tarifs ?', 'tarifs'],
    ['Quel serait le tarif ?', 'tarif'],
    ['Quels seraient les tarifs ?', 'tarifs'],
    ['Quel grand navire ?', 'navire'],
    ['Quelles grandes fêtes ?', 'fêtes'],
    ['Quels nouveaux musées ?', 'musées'],
    ['Quelles nouvelles salles ?', 'salles'],
    ['Quels sont les principaux accusés ?', 'accusés'],
    ['Quelle est la principale salle ?', 'salle'],
    ['Quel haut fonctionnaire ?', 'fonctionnaire'],
    ['Quelles autres salles ?', 'salles'],
    ['Quel premier tarif ?', 'tarif'],
    ['Quelle première salle ?', 'salle'],
    ['Quels derniers tarifs ?', 'tarifs'],
    ['Quelle dernière salle ?', 'salle'],
    ['Quelle seule salle ?', 'salle'],
    ['Quel ancien tarif ?', 'tarif'],
    ['Quelle ancienne salle ?', 'salle'],
    ['Quels jeunes élus ?', 'élus'],
    ['Quelle petite salle ?', 'salle'],
    ['Quel célèbre bateau ?', 'bateau'],
    ['Quel prochain bateau ?', 'bateau'],
    ['Quelles prochaines salles ?', 'salles'],
    ['Quelles deux salles ?', 'salles'],
    ['Quels trois bateaux ?', 'bateaux'],
    ['Quel être vivant ?', 'vivant'],
    ['Quel est son âge ?', 'âge'],
    ['Quelle est sa taille ?', 'taille'],
    ['Quels sont ses frais ?', 'frais'],
    ['Quelle est leur taille ?', 'taille'],
    ['Combien y a-t-il eu de morts ?', 'morts'],
    ['Combien y a t il de morts ?', 'morts'],
    ['Combien a-t-elle d’enfants ?', 'enfants'],
    ['Combien y avait-il de navires ?', 'navires'],
    ['Combien ont-ils de navires ?', 'navires'],
    ['Combien aura-t-on de navires ?', 'navires'],
  ])('%s asks for %s', (text, noun) => {
    expect(
      read(text)
        .terms.filter(({ focus }) => focus)
        .map(({ word }) => word),
    ).toEqual([noun]);
  });

  it.each(['Quelque navire est parti', 'Combien la vente de pain rapporte-t-elle ?', 'Lesquels sont partis ?'])(
    'sees no noun asked in « %s »',
    (text) => {
      expect(read(text).terms.some(({ focus }) => focus)).toBe(false);
    },
  );

  it('marks names by their capital, not the first word by its own', () => {
    const names = read('Lavrov parle à Minsk en 2020')
      .terms.filter(({ name }) => name)
      .map(({ word }) => word);
    expect(names).toEqual(['Minsk', '2020']);
  });

  it('gives the quoted strings without their marks', () => {
    expect(read('Qui a parlé de « grande fête » et de "petit bal" ?').quoted).toEqual(['grande fête', 'petit bal']);
  });

  it('points every term into its own text', () => {
    const question = read('Qui  préside l’assemblée\u202f?');
    for (const term of question.terms) expect(question.text.slice(term.start, term.end)).toBe(term.word);
  });

  it('reads past the marks of Markdown', () => {
    expect(read('**Qui** a ~~signé~~ ||le `traité`|| ?').text).toBe('Qui a signé le traité ?');
  });

  it.each([
    [''],
    ['🙂🙂🙂'],
    ['@everyone'],
    ['<@123456> <#42>'],
    ['le la les de du des'],
    ['?!…'],
    ['\u200b\u202e'],
    ['\ud800'],
  ])('finds no content word in %j', (text) => {
    expect(read(text).terms).toEqual([]);
  });

  it('takes any text at all, bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const question = read(text);
        expect(question.text.length).toBeLessThanOrEqual(LONGEST_QUESTION);
        expect(question.text).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]|@everyone|@here|<@/u);
        for (const term of question.terms) expect(question.text.slice(term.start, term.end)).toBe(term.word);
      }),
    );
    expect(read('navire '.repeat(5000)).text.length).toBeLessThanOrEqual(LONGEST_QUESTION);
  });
});
