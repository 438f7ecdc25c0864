import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const best = (text: string, question: string) => findIn('quoi', text, question)[0]?.text;
const ruleOf = (text: string, question: string) => findIn('quoi', text, question)[0]?.rule;

describe('what follows the verb asked', () => {
  it.each([
    ['Hier, au port, la maire a promis une passerelle.', 'Qu’a promis la maire ?', 'une passerelle'],
    ['La maire a promis jeudi 3 mai une passerelle.', 'Qu’a promis la maire ?', 'une passerelle'],
    ['La maire a promis aussi une passerelle.', 'Que promet la maire ?', 'une passerelle'],
    ['La maire a promis sa démission.', 'Que promet la maire ?', 'sa démission'],
    ['La maire a promis de partir au printemps.', 'Que promet la maire ?', 'de partir au printemps'],
    ['La maire promet que le pont tiendra.', 'Que promet la maire ?', 'que le pont tiendra'],
    // as far as the clause goes
    ['La maire promet une passerelle, selon la presse locale de Bergen.', 'Que promet la maire ?', 'une passerelle'],
    ['La maire promet une passerelle, a dit son adjoint au port.', 'Que promet la maire ?', 'une passerelle'],
    ['La maire promet une passerelle, affirment le port et la ville.', 'Que promet la maire ?', 'une passerelle'],
    ['La maire promet une passerelle, estimant que tout va bien.', 'Que promet la maire ?', 'une passerelle'],
    ['La maire promet une passerelle qui tiendra cent ans au moins.', 'Que promet la maire ?', 'une passerelle'],
    ['La maire promet une passerelle lorsque la crue viendra enfin.', 'Que promet la maire ?', 'une passerelle'],
    ['La maire promet une passerelle – il est bien temps, dit-on.', 'Que promet la maire ?', 'une passerelle'],
    ['La maire promet une passerelle (de bois, de fer et de corde).', 'Que promet la maire ?', 'une passerelle'],
    [
      'La maire promet un bac, un pont et une passerelle.',
      'Que promet la maire ?',
      'un bac, un pont et une passerelle',
    ],
    ['La maire promet un pont ou une passerelle.', 'Que promet la maire ?', 'un pont ou une passerelle'],
    // before what the question already says
    [
      'La maire a inscrit le pont et le bac au programme du conseil.',
      'Que la maire a-t-elle inscrit au programme ?',
      'le pont et le bac',
    ],
    // quotation marks go in pairs
    ['La maire dénonce la crue « terrible » du fleuve.', 'Que dénonce la maire ?', 'la crue « terrible » du fleuve'],
    ['La loi reflète « la lente évolution du pays ».', 'Que reflète la loi ?', '« la lente évolution du pays »'],
    // an infinitive is a verb behind its preposition too
    ['La maire a promis de vendre la halle au port.', 'Que vend la maire ?', 'la halle au port'],
    ['La maire a choqué en vendant la halle.', 'Que vend la maire ?', 'la halle'],
    // what the noun of the verb is of
    ['La maire a annoncé la création d’un bac pour les îles.', 'Qu’a créé la maire ?', 'un bac pour les îles'],
    ['La maire a annoncé la création d’un bac.', 'Qu’est-ce que la maire a décidé de créer ?', 'un bac'],
    ['La maire a voté la fermeture des bains.', 'Que va fermer la maire ?', 'bains'],
    // the asking may be « quels … -t-elle »
    ['La maire a abordé le pont et le bac.', 'Quels sujets la maire a-t-elle abordés ?', 'le pont et le bac'],
    ['La maire a abordé le pont et le bac.', 'La maire a abordé quoi ?', 'le pont et le bac'],
  ])('%s %s → %s', (text, question, words) => {
    expect(best(text, question)).toBe(words);
    expect(ruleOf(text, question)).toBe('object');
  });

  it.each([
    // the subject is asked
    ['La longue crue menace le pont.', 'Qu’est-ce qui menace le pont ?'],
    ['La longue crue menace le vieux pont.', 'Quelle crue menace la plaine ?'],
    // yes or no
    ['La maire promet une passerelle.', 'Est-ce que la maire promet un pont ?'],
    // a noun in the sentence, a noun in the question
    ['La promesse de la maire tient.', 'Que promet la maire ?'],
    ['Le bon emploi par la ville est contrôlé.', 'Qu’emploie la maire ?'],
    ['La montée en charge du bac plaît à la maire.', 'Que charge la maire ?'],
    ['La maire craint, sans création d’un bac, la crue.', 'Que crée la maire ?'],
    ['Les bacs partent après la fête.', 'Qu’a suivi la maire ?'],
    ['La création de la maire tient.', 'Que crée la maire ?'],
    ['Un projet de création d’un bac existe.', 'Que veut la maire, un projet de création ?'],
    ['La maire promet une passerelle.', 'Que vaut la promesse ?'],
    // by whom, where, nothing
    ['Le pont est menacé par la crue.', 'Que menace la crue ?'],
    ['La maire promet avec éclat.', 'Que promet la maire ?'],
    ['La maire promet, dit-on, une passerelle.', 'Que promet la maire ?'],
    ['La maire promet.', 'Que promet la maire ?'],
    ['La maire va faire valoir.', 'Que va faire la maire ?'],
  ])('%s %s: nothing', (text, question) => {
    expect(findIn('quoi', text, question).map(({ rule }) => rule)).not.toContain('object');
  });
});

describe('what is called so', () => {
  it.each([
    ['Sur un char trône un cafard, le surnom du roi.', 'Quel est le surnom du roi ?', 'cafard'],
    ['On brûle l’effigie d’un vieux cafard, un surnom du roi.', 'Quel surnom a le roi ?', 'vieux cafard'],
    ['Surnom de l’équipe : Les Lions de mer.', 'Quel est le surnom de l’équipe ?', 'Les Lions de mer'],
    ['Surnom : Les Lions de mer Participations à la CAN : 12', 'Quel est le surnom de l’équipe ?', 'Les Lions de mer'],
    ['Bergen l’a emporté 3-0, dimanche.', 'Sur quel score Bergen a-t-il gagné ?', '3-0'],
    ['Bergen l’a emporté 2 buts à 1.', 'Quel est le score du match ?', '2 buts à 1'],
    ['Bergen l’a emporté 21 à 17.', 'Quel est le score du match ?', '21 à 17'],
    ['Bergen l’a emporté 21 points à 17.', 'Quel est le score du match ?', '21 points à 17'],
    ['Bergen l’a emporté 3 sets à 1.', 'Quel est le score du match ?', '3 sets à 1'],
    ['Bergen l’a emporté 3 manches à 1.', 'Quel est le score du match ?', '3 manches à 1'],
    ['Bergen l’a emporté 3 essais à 1.', 'Quel est le score du match ?', '3 essais à 1'],
  ])('%s %s → %s', (text, question, words) => {
    expect(best(text, question)).toBe(words);
  });

  it.each([
    ['Bergen l’a emporté 3-0.', 'Quel est le gardien du club ?'],
    ['Le 12-05-2030, Bergen a gagné.', 'Quel est le score du match ?'],
    ['Le surnom du roi fait rire.', 'Quel est le surnom du roi ?'],
    ['Il pleut, dit un surnom.', 'Quel est le surnom du roi ?'],
  ])('%s %s: nothing', (text, question) => {
    expect(findIn('quoi', text, question).map(({ rule }) => rule)).not.toContain('what is so called');
  });
});

describe('a definition', () => {
  const text = 'Le tablier, dit-on, est la partie horizontale du pont, et le pont de Bergen mène à la mer.';
  it.each(['C’est quoi le tablier ?', 'Que signifie tablier ?', 'Que désigne tablier ?', 'Qu’est-ce que le tablier ?'])(
    'answers « %s »',
    (question) => {
      expect(ruleOf('Le tablier est la partie horizontale du pont.', question)).toMatch(/^definition/u);
    },
  );

  it('is an aside where a fact is asked', () => {
    const asked = (question: string) =>
      findIn('quoi', text.replace(', dit-on,', ''), question).find(({ rule }) => rule.startsWith('definition'))
        ?.strength ?? 0;
    expect(asked('À quelle mer mène le pont horizontal de Bergen ?')).toBeLessThan(asked('C’est quoi le tablier ?'));
  });
});

describe('what the question leaves open', () => {
  it.each([
    // without the clauses that hang on it
    [
      'La fête aura lieu sous un grand chapiteau rouge qui vient du port.',
      'À quoi ressemble la fête ?',
      'sous un grand chapiteau rouge',
    ],
    ['Le pont, classé au patrimoine mondial, a perdu sa tour.', 'Qu’est-ce que le pont n’a plus ?', 'a perdu sa tour'],
  ])('%s %s → %s', (text, question, words) => {
    expect(findIn('quoi', text, question).map(({ text: found }) => found)).toContain(
      words === 'sous un grand chapiteau rouge' ? 'aura lieu sous un grand chapiteau rouge' : words,
    );
  });
});

describe('what somebody does', () => {
  it.each(['la fonction', 'le poste', 'le métier', 'la profession', 'l’occupation', 'l’emploi'])(
    '%s is told beside the name',
    (noun) => {
      const question = `${noun.startsWith('le ') ? 'Quel est' : 'Quelle est'} ${noun} de Paul Orvel ?`;
      expect(best('Hier, le ministre de la Pêche Paul Orvel a dormi à Bergen.', question)).toBe('ministre de la Pêche');
      expect(best('Paul Orvel, ministre de la Pêche, a dormi à Bergen.', question)).toBe('ministre de la Pêche');
    },
  );

  it('may be told in apposition by what is no office', () => {
    const text = 'Paul Orvel, conteur de la vallée de Bergen, dort.';
    expect(findIn('quoi', text, 'Quel est le métier de Paul Orvel ?')[0]).toMatchObject({
      text: 'conteur de la vallée de Bergen',
      rule: 'apposition',
    });
    expect(findIn('quoi', text, 'Que fait Paul Orvel ?').map(({ rule }) => rule)).not.toContain('apposition');
  });

  it('is nobody else’s', () => {
    const text = 'Paul Orvel a vu le ministre de la Pêche Luc Bramard.';
    expect(findIn('quoi', text, 'Quel est le métier de Paul Orvel ?').map(({ rule }) => rule)).not.toContain(
      'role of the name',
    );
  });
});

describe('what something is for', () => {
  const text = 'Le comité, créé hier par la maire, est chargé de surveiller le pont.';
  it.each([
    'À quoi sert le comité ?',
    'À quoi servira le comité ?',
    'Quelle est la mission du comité ?',
    'Quel est le rôle du comité ?',
    'Quel est l’objet du comité ?',
  ])('%s', (question) => {
    expect(best(text, question)).toBe('surveiller le pont');
  });

  it.each(['a pour mission', 'avait pour but', 'a pour vocation', 'a pour rôle'])('« %s de »', (words) => {
    expect(best(`Le comité ${words} de surveiller le pont.`, 'À quoi sert le comité ?')).toBe('surveiller le pont');
  });

  it('is not told where nothing asks for it', () => {
    expect(findIn('quoi', text, 'Qu’a créé la maire ?').map(({ rule }) => rule)).not.toContain('purpose chargé de');
  });
});
