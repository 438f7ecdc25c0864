/** Words that their ending would give to another family (« hommage » to « homme »): families as in joined.ts. */
export const APART = `
parti partisan · partie · particulier particulièrement particularité · commune communal · commun
communauté communautaire · communiste communisme · forme former · formation formateur · format · formule formuler
acte acter · actionnaire actionnariat · acteur actrice · actuel actualité · général généralement
générer génération · générosité généreux · cause causer · compte compter comptable · concert · état étatique
port portuaire · porter · porte · portable · serveur · mission missionnaire · miss · condition conditionnel · poste
poster · position positionner · positif · station · stationner stationnement · pension · penser pensée
secrétaire secrétariat · sport sportif · support supporter supporteur · caisse · casser casse · chance · chaîne
champ · champion championnat · campagne · camp camper camping · canal · capital · capitale · capitaine · carte
central centre centraliser · centrale · charte · cour · court · cours · couronne couronner couronnement · critère
cure · curé · date dater · disque · direct directement · divers diversité · division diviser · effet · effectif
effectuer · égal égalité · église · engin · ensemble · entre · espèce · esprit · essence · essentiel
examen examiner · fait · faute · ferme fermier · fermer fermeture · figure figurer · fois · fonction fonctionnaire
fonctionner fonctionnement · fonder fondateur fondation · fond · fortune · gare · garer · garde garder gardien · gaz
gens · gendarme gendarmerie · genre · grave gravité · gré · grippe · groupe grouper
identité identifier identification · image · immédiat immédiatement · individu individuel
information informer informateur · informatique informaticien · instant instantané · instance · institut
institution institutionnel · instituteur · instrument · intérêt intéresser · intérieur · interne · international
joint · journal journaliste journalisme · légume · ligne · limite limiter limitation · local localité · localiser
loisir · louer location locataire · machine · magasin · magistrat · maison · maître maîtrise maîtriser · manière
manœuvre · marché · marine · masse · matière · matériel · matin · mental · menu · mesure mesurer · métal · métier
mine mineur · minute · mode · modèle · moment · monnaie · mont montagne montagneux · monument · moral · moteur
motif motiver · moyen · note noter · notion · objet · objectif · observer · occasion · occuper occupation · opinion
option · ordre · ordonner ordonnance · organe · organiser organisation organisateur · origine original · page · pain
palais · panne · papier · parent parenté · passage · passer · passion · patron patronat · pays paysage · paysan
peine · pente · personne · personnel · personnage · phase · photo photographe photographie · pièce · pied
pilote piloter · piste · place · plage · plan planifier · planète planétaire · plante planter plantation · plateau
plein · point pointer · pointe · pont · portrait · potable · prime · premier · prince princesse · principal
principe · privé · privatiser · prix · problème · procès · proche · procureur · profil · programme programmer
public · publicité publicitaire · quart · quartier · question questionner · race racisme raciste · radio · radar
radical radicaliser radicalisation · raison · rang · rapide · rapport · reste rester · rue · sable · sac · salle
salon · scène scénario · séance · second · secteur · section · seigneur · sénat sénateur · sens · série · serrer
siège siéger · signal signaler signalement · simple · site · situation · situer · société · social · soir · solde
soldat · solution · somme · sommet · son · sort · source · spectacle spectateur spectaculaire · stade · stage
statut · style · sujet · surface · suspect suspecter · système · table · taille · talent · tard · tente
tenter tentative · terme · terminer · terrasse · territoire · texte · titre titrer · ton · total · tour
tourisme touriste · tourner tournage · train · traiter traitement · traité · tranche · travers traverser traversée
tribune · troupe · trouver · type · unité · usage · usine · valeur · valider validation · valise · veste · vestige
version · verser versement · victime · vide · vin · vitesse · voile · voisin · voiture · voix · volume
donner don donateur donation donneur · donnée · paris · franc · cas · cassation · hommage · heure horaire
heureux bonheur heureusement · malheur malheureux · carrière · carré · autorité autoritaire · autoriser autorisation
droit · droite · assembler assemblage · assemblée · habit habiller · part · précis précisément · préciser précision
coup · couper coupe coupure · coupable culpabilité · environ · environnement environnemental · majorité majoritaire
major · petit · pétition · assurer · assurance assureur · fille fillette · fil · filet · lac
commissaire commissariat · revenu · courant · courage courageux · courrier · lauréat · pomper pompe · pompier
messe · message messager messagerie · bordel · olive · mobile mobilité · mobiliser mobilisation · outrage · vigile
vigilance vigilant · blanchiment blanchir · moyenne · horreur horrible horrifier · respect respecter respectueux
respectif · sonde · sonder sondage sondeur · relation relationnel · relater · relatif relativement · boutique · bout
réel réalité réaliste · réaliser réalisation réalisateur · présenter présentation présentateur · attentat
attention attentif · personnalité · professeur professoral · profession professionnel · utile utilité utilement
utiliser utilisation utilisateur · animer animation animateur · colonne · colonel
colonie colonial coloniser colonisation colon · amende · amender amendement · régime · régiment · étrange · étranger
collectif collectivement · collectivité · collecter collecte · collection collectionneur · collègue
collège collégien · sorte · incidence · civil · civilisation civiliser · qualité · qualifier qualification · geste
gestation · office · officier · officiel officialiser officiellement · exécutif · exécuter exécution
puissance puissant · norme · normal normalement normaliser normalisation · comporter · comportement
sauver sauvetage sauveteur · sauvage · foulée · briguer · brigade brigadier · imposer imposition · impôt
impossible · massif massivement · massage · degré · dégrader dégradation · chauffer chauffage · chauffeur · banc
banque bancaire banquier · couleur · couler coulée · express · exprimer expression · progressiste · délai
considérable · considérer considération · précaire précarité · destin · destination · destiner · auditeur
auditer audit · auditionner audition · contenir contenu contenance · conteneur · flamme · flamand · clinique · clin
balle · bal · bénéficier bénéficiaire · bénéfice · samuel · statue · statuer · berline · sensible sensibilité
sensation sensationnel · chantier · chantage · permanent permanence · indigner indignation · indigne · séquence
séquelle · atlantique · livre · livrer livraison livreur · crédit créditer · crédible crédibilité · malaise
réserve · réserver réservation · échapper · échappement · continuer continuité continuation continu
exact exactement exactitude · exaction · solide solidité · solidaire solidarité · réflexe · réfléchir réflexion
complice complicité · compliquer complication · logique logiquement · logiciel · précipiter · précipitation · berge
berger bergerie · global globalement · globe · brut · brutal brutalité brutaliser · amazonie amazonien
intégrer intégration · intégral intégralité · intégrité · conserver conservation · conservateur conservatisme
bouche · boucher boucherie · liquide · liquider liquidation · ressortissant · ressort · poignée · poignant
faillite · faille · fiction · fictif · parade · paradis · ordinaire · ordinateur · séparer séparation
séparatiste séparatisme · barbarie barbare · tort · torture torturer · indemne · indemniser indemnisation indemnité
régulier régulièrement régularité · réguler régulation régulateur · remarquer remarque · remarquable · ascension
ascenseur · constituer · constitution constitutionnel · cavale · cavalier cavalerie · rapporteur · profiter profit
alimenter alimentation alimentaire aliment · concentrer concentration · mention mentionner · définir définition
définitif définitivement · bondir bond · étiquette étiqueter étiquetage · pousser poussée · poussière
rapprocher rapprochement · cycle cyclable cyclisme cycliste · artificiel · artifice artificier · casque
cascade cascadeur · lion · grenade · bougie · bouger · argument argumenter argumentation · sacrifier sacrifice
sacrer sacre · entraîner entraînement entraîneur · célèbre célébrité · célébrer célébration · désert désertique
déserter déserteur désertion · viser visée · visa · pratiquement · praticien · rater · échéance · croisière
croiser croisement · répression répressif réprimer · représenter représentation représentant représentatif · foncier
privilège privilégier · débris · fréquence fréquent fréquemment fréquenter · bouclier · boucle boucler · avaler
alléger allègement · alléguer allégation · allégeance · onde · sembler · semblable · modérer modération
roche rocher · tract · tractation · tracteur · traction · plancher · planche · vanter · minimal minimum · minimiser
directive · généraliser généralisation · généraliste · gène génétique · gêner gêne · confession confesser · décor
décorer décoration · parrain parrainer parrainage · contribuer contribution contributeur · contribuable · réacteur
déclin décliner · média médiatique · médiation médiateur · capter capteur · capturer capture captif captivité
coller colle · suppléant · supplément supplémentaire · mutuelle · mutuel mutuellement · distinct
distinguer distinction · coordonner coordination coordinateur · cordon · délibérer délibération délibéré · galère
galerie · affecter affectation · affection · arbitrer arbitre arbitrage · arbitraire
compétition compétiteur compétitif compétitivité · compétence compétent · aggraver aggravation · détente détendre
détenteur · épice épicerie · sanglier · sanglant ensanglanter · presser pression · presse · brasser brassage
brasserie · fourrure · mâchoire · repérer repérage · repère · banal banaliser banalisation · soulager soulagement
censurer censure · emballer emballage · composer composition · compositeur · bosse · bosser
impérial empire empereur · impérieux · sentence · sentier · facture facturer facturation · facteur
répartir répartition · pétrole pétrolier · charité caritatif · pâte · pâtissier pâtisserie · sale salir saleté
vert verdir · verre verrerie · vers · nombre nombreux · novembre · mouvement · médaille médaillé médaillon · montre
montrer · mortier · bateau · batterie · bâtir bâtiment bâtisseur · bactérie bactérien · fusil · fusiller fusillade
fusion fusionner · fusée · missile · cible cibler · ciment · cimetière · armistice · arsenal · boîte boîtier
carton · cartouche · cartel · marchand marchandise · marchander marchandage · plaire plaisir · plaine · plat
plateforme · platine · sang sanguin · senior · serment · sermon · tempête · température · temple · temps temporel
temporaire temporairement · temporiser · thème thématique · thèse · tissu · titulaire · toit toiture · tomate
tombe tombeau · tonne tonnage · tonnerre · trafic trafiquer trafiquant · tragédie tragique · transit
transition transitoire · tribu tribal · tricher tricheur triche tricherie · trotter · trottoir · troubler trouble
truquer · tunnel · turbulence · tutelle · tuteur · front frontal · frontière frontalier transfrontalier
final finale finalement finaliste · rapporter · correctionnel · littéral littéralement · bastion · signifier
`;
