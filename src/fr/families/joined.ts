/**
 * Families that no ending shows: « élire, élection, élu », « naître, naissance ». Words in the dictionary’s form, families parted
 * by « · », the first word names the family. A word alone keeps other words’ endings from claiming it.
 */
export const JOINED = `
élire élection élu électeur électoral électorat électif réélection réélire
naître naissance né natal natalité nativité · mourir mort mortel mortalité · partir départ · venir venue
sortir sortie · aller · arriver arrivée arrivant · entrer entrée · rentrer rentrée
recevoir réception réceptionner récepteur reçu · accueillir accueil · offrir offre · perdre perte perdant · vendre vente vendeur
prendre prise preneur · reprendre reprise · surprendre surprise surprenant · apprendre apprentissage
comprendre compréhension compréhensible · entreprendre entreprise entrepreneur entrepreneuriat · répondre réponse
défendre défense défenseur défensif · dépenser dépense · attendre attente · étendre extension étendue
descendre descente · tendre tension · suspendre suspension · rendre · découvrir découverte découvreur
ouvrir ouverture · couvrir couverture · souffrir souffrance souffrant · courir course coureur
secourir secours secouriste · recourir recours · parcourir parcours · détruire destruction destructeur
construire construction constructeur constructif · produire production produit producteur productif productivité
réduire réduction · conduire conduite conducteur · introduire introduction · traduire traduction traducteur
instruire instruction instructeur · séduire séduction · dire · contredire contradiction contradictoire
prédire prédiction · interdire interdiction · écrire écriture écrivain écrit · inscrire inscription
décrire description · souscrire souscription · lire lecture lecteur · dissoudre dissolution · résoudre résolution
détenir détention détenu · obtenir obtention · soutenir soutien · maintenir maintien · entretenir entretien
retenir rétention · tenir tenue · intervenir intervention intervenant · prévenir prévention préventif
contrevenir contravention · promettre promesse prometteur · permettre permission permis · transmettre transmission
admettre admission · commettre · démettre démission démissionner démissionnaire · remettre remise
soumettre soumission · mettre metteur · émettre émission émetteur · voir vue vision · prévoir prévision prévisionniste prévisible · savoir · pouvoir
vouloir volonté · croire croyance croyant · croître croissance croissant · accroître accroissement
décroître décroissance · connaître connaissance connaisseur · reconnaître reconnaissance · paraître parution
apparaître apparition · disparaître disparition disparu · vivre vie vivant · vital · survivre survie survivant
suivre suite suiveur · poursuivre poursuite · vaincre vainqueur victoire victorieux
convaincre conviction convaincant · craindre crainte · atteindre atteinte · contraindre contrainte
plaindre plainte plaignant · éteindre extinction · peindre peinture peintre · joindre jonction · rejoindre
conclure conclusion · exclure exclusion exclusif exclusivité exclusivement · inclure inclusion inclusif · rompre rupture
corrompre corruption corrompu · interrompre interruption · acquérir acquisition acquéreur acquis
conquérir conquête conquérant · requérir requête réquisition réquisitionner réquisitoire · enquérir · servir service serviteur
sentir sentiment · mentir ment mensonge mensonger menteur · démentir démenti · dormir sommeil dortoir · fuir fuite fuyard fugitif
haïr haine haineux · cueillir cueillette · recueillir recueillement recueil · assaillir assaut assaillant
vêtir vêtement · boire boisson buveur · rire · sourire · battre battement · combattre combat combattant
débattre débat · abattre abattage abattoir · percevoir perception · décevoir déception décevant
concevoir conception concepteur · décider décision décideur décisif · exploser explosion explosif
agresser agression agresseur agressif agressivité · progresser progrès progression progressif · détecter détection détecteur
protéger protection protecteur · diriger direction dirigeant directeur · corriger correction
rédiger rédaction rédacteur · ériger érection · agir action actionner actif activité activer · réagir réaction · céder cession
succéder succession successeur · accéder accès accession accessible accessibilité · procéder procédure procédé
posséder possession possesseur · précéder précédent précédemment · excéder excès excédent excessif · décéder décès
exiger exigence exigeant · diverger divergence · négliger négligence négligent · obliger obligation obligatoire
essayer essai · payer paiement paie paye paient · employer emploi employé employeur · envoyer envoi envoyé
renvoyer renvoi · déployer déploiement · nettoyer nettoyage · appuyer appui · ennuyer ennui ennuyeux · balayer
effrayer effroi effrayant · choisir choix · finir fin · garantir garantie garant · avertir avertissement
punir punition punitif · nourrir nourriture · guérir guérison · trahir trahison traître
fournir fourniture fournisseur · investir investissement investisseur · réussir réussite · réunir réunion
unir union unification unifier réunification · envahir invasion envahisseur · convertir conversion · subir · périr
pourrir pourriture · loger logement · juger jugement juge · changer changement · engager engagement
ranger rangement · partager partage · voyager voyage voyageur · charger charge chargement · venger vengeance
déménager déménagement · aménager aménagement · manger mangeur · neiger neige neigeux · plonger plongée plongeur
nager nage nageur natation · échanger échange · mélanger mélange · songer songe · allonger
prolonger prolongation prolongement · interroger interrogation interrogatoire · abroger abrogation
télécharger téléchargement · encourager encouragement · annoncer annonce · menacer menace · commencer commencement
avancer avancée avance avancement · renoncer renoncement · dénoncer dénonciation dénonciateur
prononcer prononciation prononcé · lancer lancement lance · placer placement · remplacer remplacement remplaçant
déplacer déplacement · financer financement financier · renforcer renforcement renfort · exercer exercice
effacer effacement · forcer · percer percée · commercer commerce commercial commerçant · tracer tracé trace
appeler appel · rappeler rappel · geler gel gelée · jeter jet jette jettent · rejeter rejet · projeter projet projection
acheter achat acheteur · racheter rachat · peser poids · lever levée · enlever enlèvement · élever élevage éleveur
soulever soulèvement · relever relèvement · crever · mener · amener · emmener · modeler · renouveler renouvellement
libérer libération libérateur · espérer espoir espérance · désespérer désespoir · gérer gestion gestionnaire gérant
suggérer suggestion · digérer digestion · régner règne · régler règlement règle réglementation réglementer réglementaire · répéter répétition
compléter complément · inquiéter inquiétude inquiétant inquiet · révéler révélation · accorder accord
signer signature signataire signe · visiter visite visiteur · rencontrer rencontre · naufrager naufrage naufragé
témoigner témoignage témoin · gagner gagnant gain · jouer jeu joueur · lutter lutte · tuer tuerie tueur
voler vol voleur · survoler survol · tirer tir tireur · retirer retrait · essorer essor · effondrer effondrement
refuser refus · parler parole · chanter chant chanteur chanson · danser danse danseur · dessiner dessin dessinateur
sauter saut · retourner retour · séjourner séjour · débuter début · arrêter arrêt arrestation
blesser blessure blessé · brûler brûlure · coûter coût coûteux · élaborer · prêter prêt
emprunter emprunt emprunteur · reporter report · exporter export exportation exportateur · importer importation importateur
transporter transport transporteur · crier cri · oublier oubli · parier pari parieur · défier défi · plier
replier repli · trier tri · essuyer · chasser chasse chasseur · pêcher pêche pêcheur · cuisiner cuisine cuisinier
enseigner enseignement enseignant · étudier étude · étudiant estudiantin · enquêter enquête enquêteur
voter vote votant · manifester manifestation manifestant · marcher marcheur · publier publication
tomber tombée tombe · chuter chute · monter montée · hausser hausse · baisser baisse · augmenter augmentation
diminuer diminution · attaquer attaque attaquant · fabriquer fabrication fabricant fabrique · expliquer explication
appliquer application · impliquer implication · indiquer indication indicateur
communiquer communication communiqué communicant · pratiquer pratique pratiquant · critiquer critique
provoquer provocation provocateur · convoquer convocation · évoquer évocation · révoquer révocation
revendiquer revendication · risquer risque · marquer marque · manquer manque · bloquer blocage blocus
débloquer déblocage · débarquer débarquement · embarquer embarquement · éduquer éducation éducateur éducatif
dialoguer dialogue · naviguer navigation navigateur · fatiguer fatigue · conjuguer · divulguer divulgation
vacciner vaccination vaccin · soigner soin soignant · opérer opération opérationnel opérateur opératoire · opéra
contaminer contamination · infecter infection infectieux infectiologue · infirmier infirmière infirmerie
hospitaliser hôpital hospitalisation hospitalier · policier police · politique politicien politiquement
culture culturel · cultiver cultivateur · agriculture agricole agriculteur · industrie industriel
économie économique économiste · économiser · science scientifique · histoire historique historien
présider président présidence présidentiel présidentielle · ministre ministère ministériel · parlement parlementaire
maire · mairie · municipalité municipal · roi royal royaume royauté reine
loi législatif législation législature légal légalité légaliser · juridique juriste juridiction
peuple population populaire peupler · école scolaire scolarité scolariser scolarisation écolier · santé sanitaire · mer maritime marin
terre terrestre · terrain · ciel céleste · eau aquatique · feu · guerre guerrier · paix pacifique pacifier
arme armer armement · armée · militaire · famille familial · père paternel paternité · mère maternel maternité
frère fraternel fraternité · enfant enfance enfantin · jeune jeunesse rajeunir
vieux vieil vieille vieillesse vieillir vieillissement · fils · filial filiale · mari marier mariage · divorcer divorce
fiancer fiançailles · ami amitié amical · ennemi inimitié · grand grandeur grandir agrandir agrandissement
haut hauteur · long longue longueur longuement · large largeur élargir élargissement · fort fortement · force
faible faiblesse affaiblir affaiblissement · riche richesse enrichir enrichissement · pauvre pauvreté appauvrir
dur durcir durcissement dureté · doux douce doucement douceur · sûr sûreté · sécurité sécuriser sécurisation sécuritaire insécurité
libre liberté · vrai vérité véritable · faux fausser · secret secrètement · nouveau nouvel nouvelle nouvellement nouveauté · ancien ancienneté
an année annuel · mois mensuel · jour journée journalier · quotidien · semaine hebdomadaire hebdo · siècle séculaire
monde mondial mondialisation · nation national · nationaliste nationalisme · nationalité naturaliser naturalisation
région régional · ville urbain · village villageois · univers universel · université universitaire · corps corporel
main · manuel manuellement · tête · cœur cardiaque · œil yeux oculaire · dent dentaire dentiste
médecin médecine médical médicament · pharmacie pharmacien pharmaceutique · chirurgie chirurgien chirurgical
virus viral · épidémie épidémique épidémiologique épidémiologiste · climat climatique · nature naturel · écologie écologique écologiste écolo · mètre
soleil solaire · lune lunaire · espace spatial · étoile stellaire · animal animalier · arbre · île insulaire
nuit nocturne · hiver hivernal · printemps printanier · nommer nomination nominer nominé · nom nominal · chef
diplomatie diplomate diplomatique · crime criminel criminalité · prison prisonnier emprisonner emprisonnement carcéral
tribunal · avocat · syndicat syndical syndicaliste · grève gréviste · salaire salarié salarial · chômage chômeur
travail travailler travailleur · danger dangereux dangerosité · peur · colère · joie joyeux · triste tristesse · fier fierté
beau bel belle beauté embellir · responsable responsabilité · possible possibilité · important importance · absent absence absenter
présent présence · différent différence différer · différend · dépendre dépendance dépendant
indépendance indépendant indépendantiste · violence violent violemment · viol violer violeur violation
urgence urgent urgentiste · patience patienter impatience impatient · patient patientèle · concurrence concurrent concurrencer
influence influencer influent influenceur influer · référence référer · référendum référendaire · conférence conférencier
résidence résident résider · équipe équipier coéquipier · équiper équipement · bataille batailler · interpeller interpellation
quereller querelle · exceller excellence excellent
évoluer évolution évolutif · instituer institution institutionnel · constituer · restituer restitution
distribuer distribution distributeur · attribuer attribution · substituer substitution · polluer pollution polluant pollueur dépolluer dépollution
confondre confusion · évader évasion évadé · opprimer oppression oppresseur · supprimer suppression · concéder concession
discuter discussion · rouvrir réouverture · aider aide aidant · négocier négociation négociateur · déposer dépôt
endetter dette endettement · reconstruire reconstruction · chercher chercheur · créer création créateur créatif créativité
transférer transfert · licencier licenciement · abstenir abstention abstentionniste · minorité minoritaire · restreindre restriction restrictif
économie économiser économique économiste · approvisionner approvisionnement · accident accidentel accidenter
énergie énergétique énergéticien · impôt fiscal fiscalité fisc · monnaie monétaire · sénat sénateur sénatorial
église ecclésiastique · côte côtier · forêt forestier · langue langage linguistique linguiste · religion religieux · séisme sismique · pôle polaire
département départemental · province provincial · gouvernement gouverner gouvernance gouvernemental gouvernant
égalité égaliser égalisateur égalisation
sélection sélectionner sélectionneur · perquisition perquisitionner · investiture · football footballeur footballistique foot
Europe européen · Asie asiatique · Afrique africain · Amérique américain · Océanie océanien · Eurasie eurasien eurasiatique
Scandinavie scandinave · Caucase caucasien · Sahel sahélien · Maghreb maghrébin · Méditerranée méditerranéen · Caraïbes caribéen
Arctique arctique · Antarctique antarctique · Occident occidental · Sibérie sibérien · Crimée criméen · Tchétchénie tchétchène
Kurdistan kurde · Tibet tibétain · Catalogne catalan · Bretagne breton · Normandie normand · Alsace alsacien · Provence provençal
Écosse écossais · Galles gallois · Bavière bavarois · Flandre flamand · Wallonie wallon · Sicile sicilien · Sardaigne sarde
Québec québécois · Californie californien · Texas texan · Floride floridien · Corse corse · Réunion réunionnais · Martinique martiniquais
Guadeloupe guadeloupéen · Guyane guyanais · Kabylie kabyle · ONU onusien · Vatican vaticanais
Paris parisien · Lyon lyonnais · Marseille marseillais · Lille lillois · Bordeaux bordelais · Toulouse toulousain · Nantes nantais
Strasbourg strasbourgeois · Nice niçois · Rennes rennais · Grenoble grenoblois · Rouen rouennais · Montpellier montpelliérain
Dijon dijonnais · Brest brestois · Reims rémois · Metz messin · Nancy nancéien · Calais calaisien · Versailles versaillais
Londres londonien · Berlin berlinois · Moscou moscovite · Madrid madrilène · Barcelone barcelonais · Rome romain · Milan milanais
Naples napolitain · Venise vénitien · Vienne viennois · Bruxelles bruxellois · Liège liégeois · Anvers anversois · Genève genevois
Zurich zurichois · Lausanne lausannois · Lisbonne lisboète · Athènes athénien · Varsovie varsovien · Prague pragois · Budapest budapestois
Kiev kiévien · Minsk minskois · Istanbul stambouliote · Jérusalem hiérosolymitain · Beyrouth beyrouthin · Caire cairote · Alger algérois
Tunis tunisois · Dakar dakarois · Abidjan abidjanais · Bamako bamakois · Kinshasa kinois · Pékin pékinois · Shanghai shanghaïen
Tokyo tokyoïte · Montréal montréalais · Boston bostonien · Chicago chicagoan
reproduire reproduction · destituer destitution · comparaître comparution · enjeu enjeux · adieu adieux · avouer aveu aveux · clé clef
prescrire prescription · proscrire proscription · transcrire transcription · correspondre correspondance · promouvoir promotion
atterrir atterrissage · secouer secousse · souhaiter souhait · approuver approbation · reconvertir reconversion · apparenter
soir soirée · matin matinée matinal · cent centaine · humain humanité humainement
clair clairement clarté clarifier clarification éclaircir éclaircissement · chaud chaude chaleur réchauffer réchauffement
sec sèche sécher sécheresse assécher · frais fraîche fraîcheur fraîchement
fou folle folie · gros grosse grosseur grossir grossissement · épais épaisse épaisseur épaissir · bref brève brièvement · vif vive vives vivement
époux épouse épouser · veuf veuve veuvage · héros héroïne héroïque héroïsme · saisir saisie saisine · client clientèle clientélisme
préfet préfète préfecture préfectoral · lycée lycéen · ambassade ambassadeur · télévision télé télévisé télévisuel téléviseur
météo météorologique météorologue
cinéma cinéaste cinématographique cinéphile · laboratoire labo · roman romancier romanesque · humour humoriste humoristique · musée muséum
électrique électricité électricien électriquement · incertain incertitude · incendie incendier incendiaire · métropole métropolitain
patrie patriote patriotique patriotisme · militer militant militantisme · capable capacité · fraude frauder frauduleux fraudeur
alcool alcoolisé alcoolisme alcoolique alcoolémie · tabac tabagisme · drame dramatique dramatiquement · mystère mystérieux mystérieusement
délinquance délinquant · ambition ambitieux ambitionner · antisémite antisémitisme · sexiste sexisme · féministe féminisme · cynisme cynique
pénible pénibilité · acquitter acquittement · récidive récidiver récidiviste · gratuit gratuité gratuitement
serein sérénité sereinement · ivre ivresse · prostituer prostitution prostituée · pornographie porno pornographique · angoisse angoisser angoissant
injure injurier injurieux · funérailles funéraire funèbre · varier variété variation variable · tradition traditionnel · chronique chroniqueur
diffamer diffamation diffamatoire · ingérer ingestion · distance distancer distanciation distant · fête fêter festif festivité
terreur terroriste terrorisme terroriser terrifier terrifiant · honneur honorer honorable honorifique · pendre pendaison pendu
dictature dictateur dictatorial · revendre revente revendeur · rêve rêver rêveur · persuader persuasion persuasif · coopérer coopération coopératif
cuire cuisson cuit · pic · glacier glaciaire · vaccinal anti-vaccin · stupéfiant stups · israélien Israël · évident évidemment évidence
durer durée durable durablement · habiter habitant habitation habitat inhabité · traîner traînée · habile habileté habilement
convoiter convoitise · congédier · forer · gracier · amnistier · édifier édifice · supplier · calomnier · plagier · décrier · incarcérer · énumérer
chavirer · murmurer · déprimer · surestimer · lessiver · effleurer · barricader · pronostiquer pronostic · intoxiquer · duper · hâter · vouer · vexer
muter · expliciter · mécontenter · défigurer · tourmenter · exaspérer · supplanter · planer · concerter concertation · perdurer · stupéfier
nécessité nécessaire nécessairement nécessiter · pénitencier pénitentiaire · adhérer adhésion adhérent · reconduire reconduction
reconquérir reconquête
soustraire soustraction · distraire distraction · interagir interaction · monstre monstrueux monstruosité · superviser supervision superviseur
réécrire réécriture · réintroduire réintroduction · commanditer commanditaire · couture couturier · sobre sobriété · léger légère légèreté légèrement
déconnecter déconnexion · connecter connexion · caractère caractéristique caractériser · architecte architecture architectural
conforme conformité conformer · maladroit maladresse · lumière lumineux · authentique authenticité authentifier · comparer comparaison comparable
habitude habituel habituellement habituer · mémoire mémorial · patrimoine patrimonial · associer association associatif associé · organisme
`;
