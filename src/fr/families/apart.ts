/** Words that their ending would give to another family (« hommage » to « homme »): families as in joined.ts. */
export const APART = `
parti partisan · partie · particulier particulièrement particularité · commune communal · commun
communauté communautaire · communiste communisme · forme former · formation formateur · format · formule formuler formulation formulaire
acte acter · actionnaire actionnariat · acteur actrice · actuel actualité · général généralement
générer · génération générationnel · générosité généreux · cause causer · compte compter comptable · concert · état étatique
port portuaire · porter · porte · portable · serveur · mission missionnaire · miss · condition conditionnel conditionner · poste
poster · position positionner · positif · station · stationner stationnement · pension pensionnaire · penser pensée
secrétaire secrétariat · sport sportif sportivité · support supporter supporteur · caisse · casser casse · chance · chaîne
champ · champion championnat · campagne · camp camper camping · canal · capital · capitale · capitaine · carte
central centre centraliser · centrale · charte · cour · court · cours · couronne couronner couronnement · critère
cure · curé · date dater · disque · direct directement · divers diversité diversifier diversification · division diviser · effet · effectif
effectuer · égal égaler égalité · église · engin · ensemble · entre · espèce · esprit · essence · essentiel
examen examiner · fait · faute · ferme fermier · fermer fermeture · figure figurer · fois · fonction fonctionnaire
fonctionner fonctionnement · fonder fondateur fondation · fond · fortune · gare · garer · garde garder gardien · gaz
gens · gendarme gendarmerie · genre · grave gravité gravement gravissime · gré · grippe · groupe grouper
identité identitaire identifier identification · image · immédiat immédiatement · individu individuel
information informer informateur · informatique informaticien · instant instantané · instance · institut
institution institutionnel · instituteur · instrument · intérêt intéresser · intérieur · interne · international
joint · journal journaliste journalisme journalistique · légume · ligne · limite limiter limitation · local localité · localiser
loisir · louer location locataire · machine · magasin · magistrat magistrature · maison · maître maîtrise maîtriser · manière
manœuvre manœuvrer · marché · marine · masse · matière · matériel · mental · menu · mesure mesurer · métal · métier
mine mineur · minute · mode · modèle · moment · monnaie · mont montagne montagneux · monument · moral · moteur
motif motiver · moyen · note noter · notion · objet · objectif · observer observatoire · occasion occasionnel occasionnellement
occuper occupation · opinion
option · ordre · ordonner ordonnance · organe · organiser organisation organisateur · original originalité
origine originaire originel originellement · page · pain
palais · panne · papier · parent parenté · passage · passer · passion passionner passionnel passionnant passionnément
patron patronat patronal · pays · paysan
peine peiner · pente · personne · personnel · personnage · phase · photo photographe photographie photographier · pièce · pied
pilote piloter pilotage · piste pister · place · plage · plan planifier · planète planétaire · plante planter plantation · plateau
plein · point pointer · pointe · pont · portrait · potable · prime · premier · prince princesse princier · principal
principe · privé · privatiser · prix · problème · procès · proche · procureur · profil profiler · programme programmer
public publique publiquement · publicité publicitaire · quart · quartier · question questionner questionnaire
race racisme raciste racial · radio · radar
radical radicaliser radicalisation · raison raisonner raisonnement raisonnable · rang · rapide rapidité · rapport · reste rester · rue
sable · sac · salle
salon · scène scénario · séance · second · secteur · section sectionner · seigneur · sénat sénateur · sens · série · serrer
siège siéger · signal signaler signalement · simple simplicité simplement simplifier simplification · site · situation · situer · société
social · solde solder
soldat · solution · somme · sommet · son · sort · source · spectacle spectateur spectaculaire · stade · stage
statut statutaire · style · sujet · surface · suspect suspecter · système · table · taille · talent talentueux · tard tarder tardif tardivement
tenter tentative tente · terme · terminer · terrasse · territoire · texte · titre titrer · ton · total · tour
tourisme touriste touristique · tourner tournage · train · traiter traitement · traité · tranche · travers traverser traversée
tribune · troupe · trouver · type · unité · usage · usine · valeur · valider validation validité · valise · veste · vestige
version · verser versement · victime · vide vider · vin · vitesse · voile · voisin · voiture · voix · volume
donner don donateur donation donneur · donnée · paris · franc · cas · cassation · hommage · heure horaire
heureux bonheur heureusement · malheur malheureux · carrière · carré · autorité autoritaire · autoriser autorisation
droit · droite · assembler assemblage · assemblée · habit habiller · part · précis précisément · préciser précision
coup · couper coupe coupure · coupable culpabilité · environ · environnement environnemental · majorité majoritaire
major · petit · pétition · assurer · assurance assureur · fille fillette · fil · filet · lac
commissaire commissariat · revenu · courant · courage courageux · courrier · lauréat · pomper pompe · pompier
messe · message messager messagerie · bordel · olive · mobile mobilité · mobiliser mobilisation · outrage outrager · vigile
vigilance vigilant · blanchiment blanchir · moyenne · horreur horrible horrifier · respect respecter respectueux respectable
respectif · sonde · sonder sondage sondeur · relation relationnel · relater · relatif relativement · boutique · bout
réel réalité réaliste · réaliser réalisation réalisateur · présenter présentation présentateur · attentat
attention attentif · personnalité · professeur professoral · profession professionnel · utile utilité utilement
utiliser utilisation utilisateur · animer animation animateur · colonne · colonel
colonie colonial coloniser colonisation colon · amende · amender amendement · régime · régiment · étrange étrangement · étranger
collectif collectivement · collectivité · collecter collecte · collection collectionner collectionneur · collègue
collège collégien · sorte · incidence · civil · civilisation civiliser · qualité · qualifier qualification · geste
gestation · office · officier · officiel officialiser officiellement · exécutif · exécuter exécution
puissance puissant · norme · normal normalement normalité normaliser normalisation · comporter · comportement
sauver sauvetage sauveteur · sauvage · foulée · briguer · brigade brigadier · imposer imposition · impôt
impossible impossibilité · massif massivement · massage · degré · dégrader dégradation · chauffer chauffage · chauffeur · banc
banque bancaire banquier · couleur · couler coulée · express · exprimer expression · progressiste · délai
considérable · considérer considération · précaire précarité · destin · destination · destiner · auditeur
auditer audit · auditionner audition · contenir contenu contenance · conteneur · flamme · flamand · clinique · clin
balle · bal · bénéficier bénéficiaire · bénéfice · samuel · statue · statuer · berline · sensible sensibilité
sensation sensationnel · chantier · chantage · permanent permanence · indigner indignation indigne · séquence
séquelle · atlantique · livre · livrer livraison livreur · crédit créditer · crédible crédibilité · malaise
réserve · réserver réservation · échapper · échappement · continuer continuité continuation continu
exact exactement exactitude · exaction · solide solidité · solidaire solidarité · réflexe · réfléchir réflexion
complice complicité · compliquer complication · logique logiquement · logiciel · précipiter · précipitation · berge
berger bergerie · global globalement · globe · brut · brutal brutalité brutaliser · amazonie amazonien
intégrer intégration · intégral intégralité · intégrité · conserver conservation · conservateur conservatisme
bouche · boucher boucherie · liquide · liquider liquidation · ressortissant · ressort · poignée · poignant
faillite · faille · fiction · fictif · parade parader · paradis · ordinaire · ordinateur · séparer séparation
séparatiste séparatisme · barbarie barbare · tort · torture torturer · indemne · indemniser indemnisation indemnité
régulier régulièrement régularité · réguler régulation régulateur · remarquer remarque · remarquable · ascension
ascenseur · constituer · constitution constitutionnel constitutionnalité inconstitutionnel · cavale · cavalier cavalerie · rapporteur
profiter profit
alimenter alimentation alimentaire aliment · concentrer concentration · mention mentionner · définir définition
définitif définitivement · bondir bond · étiquette étiqueter étiquetage · pousser poussée · poussière
rapprocher rapprochement · cycle cyclable cyclisme cycliste · artificiel · artifice artificier · casque
cascade cascadeur · lion · grenade · bougie · bouger · argument argumenter argumentation · sacrifier sacrifice
sacrer sacre · entraîner entraînement entraîneur · célèbre célébrité · célébrer célébration · désert désertique désertification
déserter déserteur désertion · viser visée · visa · pratiquement · praticien · rater · échéance · croisière
croiser croisement · répression répressif réprimer · représenter représentation représentant représentatif représentativité · foncier
privilège privilégier · débris · fréquence fréquent fréquemment fréquenter · bouclier · boucle boucler · avaler
alléger allègement · alléguer allégation · allégeance · onde · sembler · semblable · modérer modération
roche rocher rocheux · tract · tractation · tracteur · traction · plancher · planche · vanter · minimal minimum minima · minimiser
directive · généraliser généralisation · généraliste · gène génétique · gêner gêne · confession confesser · décor
décorer décoration · parrain parrainer parrainage · contribuer contribution contributeur · contribuable · réacteur
déclin décliner · média médiatique · médiation médiateur · capter capteur · capturer capture captif captivité
coller colle · suppléant · supplément supplémentaire · mutuelle · mutuel mutuellement · distinct
distinguer distinction · coordonner coordination coordinateur · cordon · délibérer délibération délibéré · galère galérer
galerie · affecter affectation · affection · arbitrer arbitre arbitrage · arbitraire
compétition compétiteur · compétitif compétitivité · compétence compétent · aggraver aggravation · détente détendre
détenteur · épice épicerie · sanglier · sanglant ensanglanter · presser pression · presse · brasser brassage
brasserie · fourrure · mâchoire · repérer repérage repère · banal banaliser banalisation · soulager soulagement
censurer censure · emballer emballage · composer composition · compositeur · bosse · bosser
impérial empire empereur · impérieux · sentence · sentier · facture facturer facturation · facteur
répartir répartition · pétrole pétrolier · charité caritatif · pâte · pâtissier pâtisserie · sale salir saleté
vert verdir · verre verrerie verrier · vers · nombre nombreux · novembre · mouvement · médaille médaillé médaillon · montrer montre
mortier · bateau · batterie · bâtir bâtiment bâtisseur · bactérie bactérien · fusil · fusiller fusillade
fusion fusionner · fusée · missile · cible cibler · ciment · cimetière · armistice · arsenal · boîte boîtier
carton · cartouche · cartel · marchand marchandise · marchander marchandage · plaire plaisir · plaine · plat
plateforme · platine · sang sanguin · senior · serment · sermon sermonner · tempête · température · temple · temps temporel
temporaire temporairement · temporiser · thème thématique · thèse · tissu · titulaire · toit toiture · tomate
tombeau · tonne tonnage · tonnerre · trafic trafiquer trafiquant · tragédie tragique · transit transiter
transition transitoire · tribu tribal · tricher tricheur triche tricherie · trotter · trottoir · troubler trouble
truquer · tunnel · turbulence · tutelle · tuteur · front frontal · frontière frontalier transfrontalier
final finale finalement finaliste · rapporter · correctionnel · littéral littéralement · bastion · signifier
rênes · occasionner · avantage avantager avantageux · désavantage · contraire contrairement · contrat contractuel · autrement · case
biennale · soie · ailleurs
souvent · trop · tellement · certes · maintenant · maintenance · notamment · voilà · voici · ensuite · personnellement · carrément · décidément
lit literie aliter · vivres · volant · allée · haie · dossier · dos · descendant descendance · apprenti · volontaire volontariat volontairement
retraite retraité retraiter · allier alliance allié · embraser embrasement · embrasser embrassade · archive archiver archiviste · arche
mercure · merci · colloque · colocataire colocation · radieux · radiateur · radiation · mentalité · fromage fromager fromagerie · cuisse · cuisant
créature · marquis marquise · tortue · tortueux · épine épineux · épinière · greffe greffer greffon · greffier · recel receleur · receler
prodige prodigieux · prodiguer · fonderie · linge lingerie · dessert · collier · col · cool · france · imposant · imposable · tablier
ingérence · ingérable · générique · curieux curieusement curiosité · candidat candidate candidature candidater · candide candeur
charisme charismatique
char · charrier · terrible terriblement · terrien · terrier · carnage · inventaire · contention · content contenter contentement · conte conteur
copieux copieusement · palpable · rayon · rayonner rayonnement · procession · process · résilience résilient · résilier résiliation · consistoire
dynamite dynamiter · nécessiteux · stature · statique · mousse mousseux · soupir soupirer · soupe · bande · bandit banditisme · bandage · affres
confiseur confiserie · étal · traquer traque · tracas tracasser · trac · barrage · barrière · bar barman · barre barrer · chapelle
brique · cartable · maquis maquisard · gag · gage · gageure · successif successivement · passif passivité · passeur · passant · passible
fermement fermeté · ferment fermenter fermentation · travaux · indicible · indice · indicatif · recteur rectrice rectorat · visionnaire
visionner visionnage · moine monastère monastique · veille · veiller veilleur · expédition expéditionnaire · expédier expéditeur · audience
poisson poissonnier poissonnerie · poison empoisonner empoisonnement · impulsion · impulsif impulsivité · quantité quantifier
agréable agréablement · agréer agrément · prématuré prématurément · libraire librairie · chaudière · ravisseur · ravissant · raviser
loire · savoie savoyard · avoirs · immobilier · immobile immobiliser immobilisation immobilité · viola · violon violoniste · pouls
poule poulet poulailler · chair · chaire · four · fourrière · pommade · déchéance déchu · déchirer déchirure déchirement · déchanter · latex
peste · crème crémeux · crémation crématorium crématoire · relique · reliquat · déni · denier · bâton · bâtonnier · magistral magistralement
pilotis · boue boueux · bouée · bouchée · accessoire accessoirement · forfaiture · maille · mail · diversion · méchant méchanceté · mèche
débit · débiteur · raffinerie raffinage · affinité · serpent · serpe · récréation récréatif · naturisme naturiste · golf golfeur · golfe
cachet · cacher cachette · métrage · voilier · goutte gouttelette · jury juré · marché · étrangler étranglement strangulation
circulaire · primaire · derrière
outre · outrance · valls · vallée val · compagnie · compagnon compagne · classique · avènement · parcelle · honni · inde indien
index indexer indexation · audi · ali · cheminée · colombie colombien · cher chère cherté chèrement · chéri chérie · sympathisant sympathiser
sympathique sympathie · provision provisionner · scander · scandale scandaleux scandaliser · géant gigantesque · gers · piquer piqûre pique
concours · partition · promoteur · posture · postal postier · grossier grossièreté grossièrement · grossiste · grossesse · souris · savant
cheveu cheveux chevelure · cheval chevaux · chevalier · apple · appli · dominique · dominer domination · cannes · canne · revers
goût goûter · graver gravure graveur · franchise franchisé · franchir franchissement · franche franchement · ouvrage · ouvrier
pénal pénalement pénaliste · pénalité pénaliser · dommage dommageable endommager endommagement · préservatif · mépris mépriser méprise méprisant
atelier · attelle · centenaire · correspondant · moderna · carrure · émeute émeutier · colis · collision · vanne · salutaire · compromis
oriental orient · orienter orientation · libérable · burkini · chaussée · chaussure chausser · portion · rail · railler raillerie
escale · escalier · escalade escalader · attraction · équation · équateur équatorien · équitation équestre · équité équitable équitablement
dictionnaire · dicter dictée · flotte · flot · orgue organiste · questeur questure · habiliter habilité habilitation · couvent · couver
bravoure brave · bravo · communion communier · pion · pionnier · rive rivage riverain · clara · moussa · capitalisme capitaliste · convoi
ver · convive · torrent torrentiel · attentisme · objection objecter · auditoire · data · ruée · marre · malle · sus · nourrisson
visage · otage · équipage · rouage · tapage · parages · sapeur · traiteur · reportage · rendement · internement · amant amante · minerai · plaie
ménage ménager · misère misérable · villa · revue · muse · file · terrasser · cartonner · allocation allocataire
emmanuel · emmanuelle · françois · françoise · nicolas · nicole · laurent · laurence · laura · laurier · michel · michelle · olivier · olivia · marc
marcel · stéphane · stéphanie · martin · martine · martinez · daniel · danielle · christophe · christopher · florent · florence · andré · andrea
fabien · fabienne · aurélie · aurélien · charles · charlie · vincent · vinci · adam · adama · camille · camilla · clément · clémence · jordan
jordanie jordanien · agathe · susan · pascal · pascale · éric · erica · alexis · alexei · curie · candida · charente · épinal · maria
carla · humanitaire
popularité populariser impopularité impopulaire · égalitaire · légation · complexe complexité · compliment complimenter · virement
virage · démente démence · sommaire sommairement
dose doser dosage · barreau · primer · primeur · buteur · erreur · tentes · délibérément · complet complète complètement · rendez
comique · comics · amiral · entrevue · colline · singe · insensible insensibilité · brandir · inflammation inflammatoire · nickel
monture · florissant · fasciste fascisme · paysage paysager paysagiste · bâle · maine · moïse · âne ânesse · voire · gouverneur · âme · amer amère amertume · constater constat · constant constante constamment constance
miniature · minier minière · refonte · identique · commandant commandement · durant · manifestement · voie · également
`;
