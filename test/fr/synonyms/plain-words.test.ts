import { describe, expect, test } from 'vitest';
import { family } from '../../../src/fr/families.ts';
import { fold } from '../../../src/fr/letters.ts';
import { concepts, keysOf, phrasesOf } from '../../../src/fr/synonyms/concepts.ts';

const key = (word: string): string => family(fold(word));

/** Family keys that the first known phrase of a text, or else its first word, may stand for. */
const meant = (text: string): readonly string[] => {
  const near = phrasesOf(text)[0]?.phrase.neighbours() ?? concepts().words.get(keysOf(text)[0] ?? '');
  return (near ?? []).map((neighbour) => neighbour.family);
};

describe('plain and formal words of the news find each other', () => {
  test.each([
    // public life
    ['veiller', 'surveiller'],
    ['organe', 'comité'],
    ['se rendre aux urnes', 'scrutin'],
    ['ils se mettent d’accord', 'convenu'],
    ['volte-face', 'revirement'],
    ['le maire', 'mairie'],
    ['la mairie', 'commune'],
    // crime
    ['reprocher', 'dénoncer'],
    ['un homme de loi', 'avocats'],
    ['on lui a passé les menottes', 'interpellé'],
    ['peine de prison', 'réclusion'],
    ['qui purge sa peine', 'condamné'],
    ['réinterroger', 'auditionné'],
    ['réentendre', 'interrogé'],
    ['ils ont rompu le silence', 'parler'],
    ['elle est sortie du silence', 'parler'],
    ['avant le lever du soleil', 'aube'],
    ['au point du jour', 'aube'],
    ['médicament', 'substance'],
    // misfortune
    ['un départ de feu', 'incendie'],
    ['s’embraser', 'brûlé'],
    ['le feu s’est déclaré', 'incendie'],
    ['il a trouvé la mort', 'décès'],
    ['le fleuve est sorti de son lit', 'crue'],
    // households
    ['un avantage fiscal', 'réduction'],
    ['toucher de l’argent', 'percevoir'],
    ['supprimer des postes', 'licencier'],
    // things
    ['voirie', 'chaussée'],
    ['septuagénaire', 'senior'],
    ['canapé', 'banquette'],
    // undertakings
    ['pallier', 'compenser'],
    ['réprimander', 'sermonner'],
    ['endiguer', 'juguler'],
    // degrees
    ['houleux', 'tumultueux'],
    ['pérenne', 'durable'],
    ['chevronné', 'aguerri'],
    // stage and field
    ['le rôle principal', 'vedette'],
    ['chef d’établissement', 'proviseur'],
    ['finir en tête', 'vainqueur'],
    // affairs
    ['le feu a pris dans un entrepôt', 'incendie'],
    ['la richesse nationale', 'PIB'],
    ['des papiers d’identité', 'passeport'],
    // notions
    ['infrastructure', 'équipement'],
    ['complotiste', 'conspirationniste'],
    ['nippon', 'japonais'],
  ])('« %s » may be « %s »', (text, other) => {
    expect(meant(text)).toContain(key(other));
  });

  test.each([
    ['avocat', 'procureur'],
    ['victime', 'coupable'],
    ['emprisonner', 'libérer'],
    ['gratuit', 'payer'],
    ['abordable', 'cher'],
    ['voter', 'abstention'],
    ['chaussée', 'maison'],
    ['éphémère', 'durable'],
    ['gagner', 'perdre'],
    ['maire', 'ville'],
    ['maire', 'commune'],
  ])('« %s » is not « %s »', (text, other) => {
    expect(meant(text)).not.toContain(key(other));
  });
});
