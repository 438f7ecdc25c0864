const list = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== '');

/** Names that follow « sur » or « à » as the place where something was said, never its speaker. */
export const OUTLETS: readonly string[] = [
  'France Inter',
  'France Info',
  'franceinfo',
  'France Culture',
  'France Bleu',
  'France 2',
  'France 3',
  'France 5',
  'France 24',
  'Europe 1',
  'RTL',
  'RMC',
  'RFI',
  'LCI',
  'CNews',
  'BFMTV',
  'BFM TV',
  'BFM Business',
  'TF1',
  'M6',
  'Canal+',
  'Public Sénat',
  'LCP',
  'TV5Monde',
  'Arte',
  'Sud Radio',
  'Radio Classique',
  'Radio J',
  'RTBF',
  'RTS',
  'CNN',
  'BBC',
  'NBC',
  'ABC',
  'CBS',
  'Fox News',
  'Al Jazeera',
  'Sky News',
  'ARD',
  'ZDF',
  'Twitter',
  'X',
  'Facebook',
  'Instagram',
  'Telegram',
  'YouTube',
  'TikTok',
  'LinkedIn',
  'AFP',
  'Reuters',
  'AP',
];

/** People who speak: heads of « selon … » and of a subject after its verb. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  list(`
  président présidente ministre ministres chef cheffe chefs patron patronne directeur directrice directeurs responsable
  responsables porte-parole dirigeant dirigeante dirigeants leader leaders maire maires préfet préfète procureur procureure juge juges avocat
  avocate avocats magistrat magistrate magistrats policier policiers gendarme gendarmes pompiers général colonel commandant officier officiers soldat
  soldats député députée députés sénateur sénatrice sénateurs élu élue élus diplomate diplomates ambassadeur ambassadrice émissaire envoyé
  secrétaire conseiller conseillère conseillers adjoint adjointe candidat candidate candidats syndicaliste syndicalistes journaliste journalistes
  correspondant correspondante correspondants témoin témoins habitant habitante habitants riverain riverains voisin voisine voisins victime
  victimes proche proches famille père mère frère sœur soeur fils fille épouse époux mari femme femmes homme hommes ami amie amis parents expert experte experts
  analyste analystes chercheur chercheuse chercheurs scientifique scientifiques spécialiste spécialistes professeur professeure économiste
  économistes historien historienne historiens politologue sociologue médecin médecins infirmière psychologue enquêteur enquêteurs entraîneur entraineur
  sélectionneur coach joueur joueuse joueurs capitaine attaquant défenseur gardien milieu champion championne pilote coureur athlète
  réalisateur réalisatrice acteur actrice comédien comédienne chanteur chanteuse artiste artistes auteur auteure autrice écrivain animateur
  animatrice humoriste producteur productrice écologiste écologistes militant militante militants manifestant manifestante manifestants
  opposant opposante opposants partisans détracteurs observateur observateurs usagers passagers clients salarié salariés employé employés ouvrier ouvriers
  agriculteur agriculteurs enseignant enseignante enseignants étudiant étudiante étudiants pape évêque archevêque cardinal recteur prêtre imam
  rabbin roi reine prince princesse chancelier chancelière milliardaire homologue homologues interlocuteur intéressé intéressée suspect suspects
  accusé accusée prévenu jeune adolescent adolescente quinquagénaire quadragénaire trentenaire sexagénaire septuagénaire octogénaire locataire
  ex-président ex-ministre vice-président vice-présidente vice-ministre légiste vendeur vendeuse
  propriétaire gérant gérante commerçant commerçants fondateur fondatrice créateur créatrice star vedette vainqueur finaliste favori lauréat
  romancier romancière cinéaste philosophe intellectuel rapporteur rapporteure élève élèves rescapé rescapée survivant survivante survivants
  internaute internautes utilisateur utilisateurs blogueur youtubeur négociateur négociateurs partenaire entourage novice figure rivale rival membre membres passager passagère cadre cadres agent agente agents retraité retraitée
  collègue collègues camarade touriste touristes adversaire maman papa grand-mère grand-père tante oncle cousin cousine neveu nièce veuve`),
);

const PEOPLE_ENDING = /(?:eur|euse|trice|iste|logue|ien|ienne)s?$/u;
/** Things that end like people: « valeur », « soutien ». */
const NOT_PEOPLE: ReadonlySet<string> = new Set(
  list(`
  valeur hauteur couleur longueur largeur douleur chaleur ampleur faveur rigueur vigueur fureur peur erreur horreur terreur honneur bonheur malheur
  secteur moteur ordinateur ascenseur tracteur réacteur facteur heure leur fleur coeur cœur soeur intérieur extérieur supérieur inférieur ultérieur
  antérieur premier majeur mineur meilleur plusieurs ailleurs lueur odeur saveur vapeur teneur liqueur rumeur tumeur humeur splendeur grandeur lenteur
  lien bien rien combien soutien entretien maintien quotidien ancien chien moyen liste piste dialogue catalogue analogue épilogue
  prologue moniteur conteneur compteur indicateur projecteur matrice cicatrice`),
);

/** Bodies, media and papers that speak as people do; « il » after them seldom means them. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  list(`
  ministère parquet tribunal cour police gendarmerie armée préfecture parti opposition majorité gouvernement exécutif diplomatie
  ambassade syndicat syndicats association associations organisation organisations ong collectif fédération union agence quotidien journal journaux
  hebdomadaire magazine site chaîne radio presse média médias source sources institut observatoire autorité autorités
  administration présidence direction intersyndicale patronat centrale confédération fondation chancellerie secrétariat délégation parlement congrès
  chambre junte milice rébellion gauche droite université hôpital état-major établissement rédaction service services bureau comité commission conseil assemblée sénat instance groupe entreprise société
  compagnie constructeur banque club équipe communication mouvement coalition alliance pays capitale mairie région département diocèse conférence défense accusation
  étude études rapport rapports sondage sondages enquête estimation estimations bilan communiqué document documents chiffres données
  statistiques texte résultats compte projections calculs informations propos déclarations témoignages rumeurs article articles`),
);

/** Forms of address and rank that stand before a name: « M. Dupont », « Mgr Martin ». */
export const COURTESY: ReadonlySet<string> = new Set(
  list('m. mm. mme mmes mlle me mgr dr dr. pr pr. monsieur madame sir lord lady maître'),
);

/** True for the head of a phrase that can speak: « ministre », « porte-parole », « agence », and by its ending « chroniqueuse », « urbaniste ». */
export function isSpeakerNoun(low: string): boolean {
  return isPeopleNoun(low) || BODY_NOUNS.has(low);
}

/** True for a noun of people: in the table or by its ending. */
export function isPeopleNoun(low: string): boolean {
  const noun = low.replace(/^(?:ex|vice|co|sous|non|anti)-/u, '');
  return PEOPLE_NOUNS.has(noun) || (PEOPLE_ENDING.test(noun) && !NOT_PEOPLE.has(noun.replace(/s$/u, '')));
}
