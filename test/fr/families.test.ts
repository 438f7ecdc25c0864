import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { family, lemmas } from '../../src/fr/families.ts';
import { fold } from '../../src/fr/letters.ts';

/** Infinitive, then forms of the news that must lead to it: each paradigm of the table has a line. */
const FORMS = `
obtenir obtient obtiennent obtenait obtint obtinrent obtenu obtenue obtenus obtiendra obtiendraient obtenant
devenir devient deviennent devenait devint devenue deviendra
apprendre apprend apprennent apprit appris apprise apprendra apprenant
promettre promet promettent promit promis promettra
interdire interdit interdisent interdisait interdite interdira
satisfaire satisfait satisfont satisfaisait satisferait
revoir revoit revoient revit revu reverra
prévoir prévoit prévoient prévu prévue prévoira
pourvoir pourvoit pourvu pourvut
construire construit construisent construisait construite construira
décrire décrit décrivent décrivait décrira
inscrire inscrit inscrivent inscrite
découvrir découvre découvrent découvert découverte découvrira
offrir offre offrait offert offerte offrira
parcourir parcourt parcourent parcouru parcourra
combattre combat combattent combattu combattra
repartir repart repartent reparti
sortir sort sortent sortait sorti sortie sortira
ressentir ressent ressentent ressenti
démentir dément démentent démenti
desservir dessert desservent desservi
endormir endort endorment endormi
rejoindre rejoint rejoignent rejoignait rejointe rejoindra
reconnaître reconnaît reconnaissent reconnu reconnue reconnaîtra
disparaître disparaît disparaissent disparu disparut disparaîtra
naître naît naissent naquit né née nés nées
recevoir reçoit reçoivent reçut reçu reçue recevra
devoir doit doivent devait dut devra
conclure conclut concluent conclu conclue
exclure exclut excluent exclu exclue
inclure inclut incluent inclus incluse
convaincre convainc convainquent convaincu
poursuivre poursuit poursuivent poursuivi
survivre survit survivent survécut survécu
conquérir conquiert conquit conquis conquise
mourir meurt meurent mourait mourut mort morte mourra
déplaire déplaît déplaisent déplut
taire taisent taisait
élire élit élisent élut élu élue élus élira
sourire sourit sourient sourira
croire croit croient croyait crut
boire boit boivent buvait
accroître accroît accroissent accru
résoudre résout résolvent résolu
dissoudre dissout dissolvent dissous
interrompre interrompt interrompent interrompu
fuir fuit fuient fuyait fuyant
haïr hait haïssent haï
valoir vaut valent valait vaudra
falloir faut fallait faudra fallu
pleuvoir pleut pleuvait pleuvra
vouloir veut veulent voulait voulu voudra
pouvoir peut peuvent pouvait pourra
savoir sait savent savait su saura
asseoir assoit assis assise
promouvoir promeut promeuvent promu
bouillir bouillent bouilli
accueillir accueille accueillent accueilli accueillera
assaillir assaille assaillent assailli
revêtir revêt revêtent revêtu
extraire extrait extraient extraira
éclore éclot
suffire suffit suffisent suffira
renvoyer renvoie renvoient renvoyé renverra
aller va vont allait alla ira iront
être est sont était fut furent sera
avoir a ont avait eut eu aura
vendre vend vendent vendait vendu vendra
perdre perd perdent perdu perdra
répondre répond répondent répondu
correspondre correspond correspondu
coudre coud cousu
`;

describe('dictionary forms', () => {
  const lines = FORMS.trim()
    .split('\n')
    .map((line) => line.split(' ').map(fold));
  test.each(lines)('forms of %s', (infinitive = '', ...forms) => {
    for (const form of forms) expect(lemmas(form), form).toContain(infinitive);
  });

  test.each([
    ['vois', 'voir'],
    ['viens', 'venir'],
    ['puissent', 'pouvoir'],
    ['soient', 'etre'],
  ])('other persons and moods: %s', (form, infinitive) => {
    expect(lemmas(form)).toContain(infinitive);
  });

  test.each([
    ['parlaient', 'parler'],
    ['parle', 'parler'],
    ['annoncera', 'annoncer'],
    ['nageait', 'nager'],
    ['finissait', 'finir'],
    ['finirent', 'finir'],
    ['punit', 'punir'],
    ['electrices', 'electeur'],
    ['joueuses', 'joueur'],
    ['heureuse', 'heureux'],
    ['decisives', 'decisif'],
    ['officielles', 'officiel'],
    ['italiennes', 'italien'],
    ['championnes', 'champion'],
    ['ouvriere', 'ouvrier'],
    ['mondiales', 'mondial'],
    ['etrangere', 'etranger'],
    ['grandes', 'grand'],
    ['journaux', 'journal'],
  ])('regular: %s may be %s', (form, lemma) => {
    expect(lemmas(form)).toContain(lemma);
  });

  test.each(['plus', 'tu', 'devant', 'avant', 'maintenant', 'pendant', 'puis', 'part', 'nuit', 'point', 'lis'])(
    '« %s » is first of all itself',
    (word) => {
      expect(lemmas(word)[0]).toBe(word);
    },
  );
});

describe('families', () => {
  test.each([
    'visiter visite visiteurs visitait visitée',
    'élire élections élue élus électeurs électrices électorale',
    'naître née naissances natal naquit',
    'accorder accords accordé',
    'signer signatures signataires signé',
    'partir départ départs partira',
    'venir venue venues viendra',
    'recevoir réception reçu',
    'détruire destruction détruit détruite',
    'défendre défense défenseurs',
    'agriculture agricole agriculteurs',
    'école scolaires',
    'guerre guerrier',
    'mer maritime',
    'an années annuelle',
    'limoger limogeage limogé',
    'annoncer annonces annonçait',
    'fabriquer fabrication fabricants',
    'manifester manifestations manifestants',
    'diplomatie diplomates diplomatiques',
    'président présidence présidentielle',
    'énergie énergétiques',
    'polluer pollution pollué',
    'évoluer évolution',
    'supprimer suppression supprimées',
    'Asie asiatique',
    'Europe européennes',
    'ONU onusiennes',
    'Paris parisienne parisiens',
    'Bretagne bretonnes',
    'Moscou moscovites',
    // every form of a regular verb, whatever noun its ending looks like
    'endommager endommage endommagé endommagent endommageait endommagées',
    'procurer procure procuré procurent',
    'justifier justifie justifié justifient justifiait',
    'neutraliser neutralise neutralisé neutralisait neutralisation',
    'sanctionner sanctionne sanctionné sanctionnait',
    // nouns of action and of agents through their verb, adverbs through their adjective
    'piloter pilotage pilote',
    'citer citation citations cité',
    'modifier modification modifications',
    'fumer fumeur fumeuses',
    'vomir vomissements',
    'amortir amortisseur amortisseurs',
    'atterrir atterrissage',
    'rapide rapidement rapidité',
    'récent récemment',
    'suffisant suffisamment',
    'vrai vraiment',
    'absolu absolument',
    // feminines and plurals of what comes from a verb
    'payer payante payants payant',
    'sortir sortantes sortants',
    'conseiller conseillère conseillères',
    // the verb before an adjective, a noun or a shorter verb
    'préciser précise précisé précisée précision',
    'fonctionner fonctionne fonctionnement',
    'présenter présente présentée',
    'montrer montre montrée',
    'coopérer coopèrent coopérait coopération',
    'éclairer éclairent éclairait',
    'tirer tirait tirent',
    // « y », « ll » and « tt » of verbs in -yer, -eler, -eter; « je »
    'essayer essaie essaient essaiera',
    'employer emploient emploie',
    'appuyer appuie appuient',
    'appeler appelle appellent appellera',
    'rejeter rejette rejettent rejettera',
    'jeter jette jettent',
    'vouloir voulais voudrais',
    'penser pensais penserais',
    // irregular verbs and their nouns
    'rendre rendu rend rends rendrait rende',
    'produire produise production',
    'reproduire reproduise reproduction',
    'comparaître comparution comparu',
    'destituer destitution destitué',
    'avouer aveu aveux avoué',
    'mettre metteur mise mis',
    'tomber tombé tombe tombent',
    'souvenir souviens',
    'entendre entends entende',
    // one word in several shapes
    'nouveau nouvelle nouvelles nouvel',
    'clé clef',
    'habitude habituel habituellement habitué',
    'clair éclaircissement clarté',
    'enjeu enjeux',
    'vieux vieille vieil',
    'télé télévisé télévision',
    'préfet préfecture préfectoral',
    'organisation organisateur organiser',
    // verbs that the news of the vectors hardly uses
    'introniser intronise intronisé intronisent intronisait intronisant intronisaient',
    'saponifier saponifie saponifié saponifient saponifiait saponifiant saponifiaient',
    'ambitionner ambitionne ambitionné ambitionnent ambitionnait ambitionnant ambitionnaient',
  ])('%s', (words) => {
    const [head = '', ...others] = words.split(' ').map(fold);
    for (const word of others) expect(family(word), word).toBe(family(head));
  });

  test.each([
    ['ville', 'village'],
    ['Rome', 'roman'],
    ['homme', 'hommage'],
    ['parti', 'partir'],
    ['partie', 'partage'],
    ['commune', 'communiste'],
    ['forme', 'formation'],
    ['poste', 'position'],
    ['droit', 'droite'],
    ['petit', 'petition'],
    ['coup', 'coupable'],
    ['attentat', 'attention'],
    ['couleur', 'couler'],
    ['front', 'frontiere'],
    ['patient', 'patience'],
    ['environ', 'environnement'],
    ['quart', 'quartier'],
    ['marche', 'marchandise'],
    ['exaction', 'exact'],
    ['chant', 'chantier'],
    ['volontaire', 'vouloir'],
    ['apprenti', 'apprendre'],
    ['marche', 'marcher'],
    ['allee', 'aller'],
    ['retraite', 'retrait'],
    ['lits', 'lire'],
    ['vivres', 'vivre'],
    ['volant', 'voler'],
    ['haie', 'hair'],
    ['dessert', 'desservir'],
    ['jure', 'juger'],
    ['constitution', 'constituer'],
    ['generation', 'generer'],
    ['dossier', 'dos'],
    ['avantage', 'avant'],
    ['barrage', 'bar'],
    ['embraser', 'embrasser'],
    ['golf', 'golfe'],
    ['serpent', 'serpe'],
    ['gout', 'goutte'],
    ['poisson', 'poison'],
    ['bandit', 'bande'],
    ['passeur', 'passif'],
    ['legation', 'leger'],
    ['dose', 'dos'],
    ['rendez', 'rendre'],
    ['ane', 'annee'],
    ['paysage', 'pays'],
    ['contrat', 'contraire'],
    ['dominique', 'dominer'],
    ['france', 'franc'],
    ['visage', 'viser'],
    ['menage', 'mener'],
    ['otage', 'oter'],
    ['misere', 'miser'],
    ['amateur', 'aimer'],
    // no rule of the news makes « élite » of « élire », « crise » of « crier », « émeute » of « émouvoir », « papes » of « pap »
    ['elite', 'elire'],
    ['crise', 'crier'],
    ['emeute', 'emouvoir'],
    ['document', 'docu'],
    ['environment', 'environ'],
    // forms that are better known as another word
    ['voie', 'voir'],
    ['renes', 'renaitre'],
    ['durent', 'devoir'],
    ['admirent', 'admettre'],
    ['elise', 'elire'],
    ['valais', 'valoir'],
    ['fonde', 'fondre'],
  ])('« %s » and « %s » are strangers', (one, other) => {
    expect(family(one)).not.toBe(family(other));
  });

  test('any word has a family, always the same, and its plural shares it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeilmnoprstu'), minLength: 1, maxLength: 14 }), (word) => {
        expect(family(word)).toBe(family(word));
        expect(lemmas(word)).toContain(word);
        expect(family(word).length).toBeGreaterThan(0);
      }),
    );
  });
});
