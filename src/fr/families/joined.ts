/**
 * Families that no ending shows, a line each: « élire, élection, élu », « naître, naissance ».
 * Written in the dictionary’s form; the first word names the family.
 */
export const JOINED = `
élire élection élu électeur électoral électorat électif réélection réélire
naître naissance né natal natalité nativité
mourir mort mortel mortalité
partir départ
venir venue
sortir sortie
aller allée
arriver arrivée arrivant
entrer entrée
rentrer rentrée
recevoir réception récepteur reçu
accueillir accueil
offrir offre
perdre perte perdant
vendre vente vendeur
prendre prise
reprendre reprise
surprendre surprise surprenant
apprendre apprentissage apprenti
comprendre compréhension compréhensible
entreprendre entreprise entrepreneur entrepreneuriat
répondre réponse
défendre défense défenseur défensif
dépenser dépense
attendre attente
étendre extension étendue
descendre descente descendant
tendre tension
suspendre suspension
rendre
découvrir découverte découvreur
ouvrir ouverture
couvrir couverture
souffrir souffrance souffrant
courir course coureur
secourir secours secouriste
recourir recours
parcourir parcours
détruire destruction destructeur
construire construction constructeur constructif
produire production produit producteur productif productivité
réduire réduction
conduire conduite conducteur
introduire introduction
traduire traduction traducteur
instruire instruction instructeur
séduire séduction
dire
contredire contradiction contradictoire
prédire prédiction
interdire interdiction
écrire écriture écrivain écrit
inscrire inscription
décrire description
souscrire souscription
lire lecture lecteur
dissoudre dissolution
résoudre résolution
détenir détention détenu
obtenir obtention
soutenir soutien
maintenir maintien
entretenir entretien
retenir rétention
tenir tenue
intervenir intervention intervenant
prévenir prévention préventif
contrevenir contravention
promettre promesse prometteur
permettre permission permis
transmettre transmission
admettre admission
commettre
démettre démission démissionner démissionnaire
remettre remise
soumettre soumission
émettre émission émetteur
voir vue vision
prévoir prévision prévisible
savoir
pouvoir
vouloir volonté volontaire
croire croyance croyant
croître croissance croissant
accroître accroissement
décroître décroissance
connaître connaissance connaisseur
reconnaître reconnaissance
paraître parution
apparaître apparition
disparaître disparition disparu
vivre vie vivant vital
survivre survie survivant
suivre suite suiveur
poursuivre poursuite
vaincre vainqueur victoire
convaincre conviction convaincant
craindre crainte
atteindre atteinte
contraindre contrainte
plaindre plainte plaignant
éteindre extinction
peindre peinture peintre
joindre jonction
rejoindre
conclure conclusion
exclure exclusion exclusif
inclure inclusion inclusif
rompre rupture
corrompre corruption corrompu
interrompre interruption
acquérir acquisition acquéreur acquis
conquérir conquête conquérant
requérir requête réquisition réquisitoire
enquérir
servir service serviteur
sentir sentiment
mentir mensonge menteur
démentir démenti
dormir sommeil dortoir
fuir fuite fuyard fugitif
haïr haine haineux
cueillir cueillette
recueillir recueillement recueil
assaillir assaut assaillant
vêtir vêtement
boire boisson buveur
rire
sourire
battre battement
combattre combat combattant
débattre débat
abattre abattage
percevoir perception
décevoir déception décevant
concevoir conception concepteur
décider décision décideur décisif
exploser explosion explosif
agresser agression agresseur agressif
progresser progrès progression progressif
détecter détection détecteur
protéger protection protecteur
diriger direction dirigeant directeur
corriger correction
rédiger rédaction rédacteur
ériger érection
agir action
réagir réaction
céder cession
succéder succession successeur
accéder accès accession accessible
procéder procédure procédé
posséder possession possesseur
précéder précédent précédemment
excéder excès excédent excessif
décéder décès
exiger exigence exigeant
diverger divergence
négliger négligence négligent
obliger obligation obligatoire
essayer essai
payer paiement paie paye
employer emploi employé employeur
envoyer envoi envoyé
renvoyer renvoi
déployer déploiement
nettoyer nettoyage
appuyer appui
ennuyer ennui
balayer
effrayer effroi effrayant
choisir choix
finir fin final finale
garantir garantie garant
avertir avertissement
punir punition punitif
nourrir nourriture
guérir guérison
trahir trahison traître
fournir fourniture fournisseur
investir investissement investisseur
réussir réussite
réunir réunion
unir union
envahir invasion envahisseur
convertir conversion
subir
périr
pourrir pourriture
loger logement
juger jugement juge juré
changer changement
engager engagement
ranger rangement
partager partage
voyager voyage voyageur
charger charge chargement
venger vengeance
déménager déménagement
aménager aménagement
manger mangeur
neiger neige
plonger plongée plongeur
nager nage nageur natation
échanger échange
mélanger mélange
songer songe
allonger
prolonger prolongation prolongement
interroger interrogation interrogatoire
abroger abrogation
télécharger téléchargement
encourager encouragement
annoncer annonce
menacer menace
commencer commencement
avancer avancée avance avancement
renoncer renoncement
dénoncer dénonciation dénonciateur
prononcer prononciation prononcé
lancer lancement lance
placer placement place
remplacer remplacement remplaçant
déplacer déplacement
financer financement financier
renforcer renforcement renfort
exercer exercice
effacer effacement
forcer
percer percée
commercer commerce commercial commerçant
tracer tracé trace
appeler appel
rappeler rappel
geler gel gelée
jeter jet
rejeter rejet
projeter projet projection
acheter achat acheteur
racheter rachat
peser poids
lever levée
enlever enlèvement
élever élevage éleveur
soulever soulèvement
relever relèvement
crever
mener
amener
emmener
modeler
renouveler renouvellement
libérer libération libérateur
espérer espoir espérance
désespérer désespoir
gérer gestion gestionnaire gérant
suggérer suggestion
digérer digestion
régner règne
régler règlement règle réglementation
répéter répétition
compléter complément
inquiéter inquiétude inquiétant inquiet
révéler révélation
céder
accorder accord
signer signature signataire
visiter visite visiteur
rencontrer rencontre
naufrager naufrage naufragé
témoigner témoignage témoin
gagner gagnant gain
jouer jeu joueur
lutter lutte
tuer tuerie tueur
voler vol voleur
survoler survol
tirer tir tireur
retirer retrait
essorer essor
effondrer effondrement
refuser refus
parler parole
chanter chant chanteur chanson
danser danse danseur
dessiner dessin dessinateur
sauter saut
retourner retour
séjourner séjour
débuter début
arrêter arrêt arrestation
blesser blessure blessé
brûler brûlure
coûter coût coûteux
élaborer
prêter prêt
emprunter emprunt emprunteur
reporter report
exporter exportation exportateur
importer importation importateur
transporter transport transporteur
crier cri
oublier oubli
parier pari parieur
défier défi
plier
replier repli
trier tri
essuyer
chasser chasse chasseur
pêcher pêche pêcheur
cuisiner cuisine cuisinier
enseigner enseignement enseignant
étudier étude étudiant
enquêter enquête enquêteur
voter vote votant
manifester manifestation manifestant
marcher marche marcheur
publier publication
tomber tombée
chuter chute
monter montée
hausser hausse
baisser baisse
augmenter augmentation
diminuer diminution
attaquer attaque attaquant
fabriquer fabrication fabricant fabrique
expliquer explication
appliquer application
impliquer implication
indiquer indication indicateur
communiquer communication communiqué
pratiquer pratique pratiquant
critiquer critique
provoquer provocation provocateur
convoquer convocation
évoquer évocation
révoquer révocation
revendiquer revendication
risquer risque
marquer marque
manquer manque
bloquer blocage blocus
débloquer déblocage
débarquer débarquement
embarquer embarquement
éduquer éducation éducateur éducatif
dialoguer dialogue
naviguer navigation navigateur
fatiguer fatigue
conjuguer
divulguer divulgation
vacciner vaccination vaccin
soigner soin soignant
opérer opération opérateur
contaminer contamination
infecter infection infectieux
infirmier infirmière infirmerie
hospitaliser hôpital hospitalisation hospitalier
policier police
politique politicien politiquement
culture culturel
cultiver cultivateur
agriculture agricole agriculteur
industrie industriel
économie économique économiste
économiser
science scientifique
histoire historique historien
présider président présidence présidentiel présidentielle
ministre ministère ministériel
parlement parlementaire
mairie maire municipal municipalité
roi royal royaume royauté reine
loi législatif législation légal légalité légaliser
juridique juriste juridiction
peuple population populaire peupler
école scolaire scolarité écolier
santé sanitaire
mer maritime marin
terre terrestre terrain
ciel céleste
eau aquatique
feu
guerre guerrier
paix pacifique pacifier
armée armer arme armement
militaire
famille familial
père paternel paternité
mère maternel maternité
frère fraternel fraternité
enfant enfance enfantin
jeune jeunesse rajeunir
vieux vieillesse vieillir vieillissement
fils filial
mari marier mariage
divorcer divorce
fiancer fiançailles
ami amitié amical
ennemi inimitié
grand grandeur grandir agrandir agrandissement
haut hauteur
long longueur
large largeur élargir élargissement
fort force
faible faiblesse affaiblir affaiblissement
riche richesse enrichir enrichissement
pauvre pauvreté appauvrir
dur durcir durcissement dureté
doux douceur
sûr sûreté sécurité sécuriser
libre liberté
vrai vérité véritable
faux fausser
secret secrètement
nouveau nouveauté
ancien ancienneté
an année annuel
mois mensuel
jour journée journalier quotidien
semaine hebdomadaire
siècle séculaire
monde mondial mondialisation
nation national nationalité nationaliste nationalisme
région régional
ville urbain
village villageois
univers universel
université universitaire
corps corporel
main manuel
tête
cœur cardiaque
œil yeux oculaire
dent dentaire dentiste
médecin médecine médical médicament
pharmacie pharmacien pharmaceutique
chirurgie chirurgien chirurgical
virus viral
épidémie épidémique
climat climatique
nature naturel
écologie écologique écologiste
mètre
soleil solaire
lune lunaire
espace spatial
étoile stellaire
animal animalier
arbre
île insulaire
nuit nocturne
hiver hivernal
printemps printanier
nom nommer nomination nominer
chef
diplomatie diplomate diplomatique
crime criminel criminalité
prison prisonnier emprisonner emprisonnement
tribunal
avocat
syndicat syndical syndicaliste
grève gréviste
salaire salarié salarial
chômage chômeur
travail travailler travailleur
danger dangereux
peur
colère
joie joyeux
triste tristesse
fier fierté
beau beauté embellir
responsable responsabilité
possible possibilité
important importance
absent absence
présent présence
différent différence différer différend
dépendre dépendance dépendant
indépendance indépendant indépendantiste
violence violent violemment violer viol
urgence urgent
patience patient
science
concurrence concurrent concurrencer
influence influencer influent
référence référendum
conférence conférencier
résidence résident résider
équipe équipier coéquipier
équiper équipement
bataille
`;

/** Words that their ending would give to another family; words on a line belong together. */
export const APART = `
parti partisan
partie
partage partager
particulier particulièrement particularité
commune communal
commun communauté communautaire
communiste communisme
forme former
formation formateur
format
formule formuler
acte acter
action actif activité activer
actionnaire actionnariat
acteur actrice
actuel actualité
général généralement
générer génération
générosité généreux
cause causer
compte compter comptable
compter
concert
état étatique
port portuaire
porter
porte
portable
service
serveur
mission missionnaire
miss
condition conditionnel
poste
poster
position positionner
positif
possible
station
stationner stationnement
pension
penser pensée
secret
secrétaire secrétariat
sport sportif
support supporter supporteur
caisse
casser casse
chance
chanter
chaîne
champ
champion championnat
campagne
camp camper camping
canal
capital
capitale
capitaine
carte
central centre centraliser
centrale
charte
charge
cour
court
course
cours
couronne couronner couronnement
critère
critique
cultiver
cure
curé
date dater
disque
direct directement
divers diversité
division diviser
école
effet
effectif
effectuer
égal égalité
égalité
église
engin
ensemble
entre
entrée
équipe
espèce
esprit
essence
essentiel
examen examiner
fait
faute
ferme fermier
fermer fermeture
figure figurer
fois
fonction fonctionnaire
fonctionner fonctionnement
fondation fonder fondateur
fond
force
fortune
gare
garer
garde garder gardien
gaz
gens
gendarme gendarmerie
genre
grave gravité
gré
grippe
groupe grouper
identité identifier identification
image
immédiat immédiatement
individu individuel
information informer informateur
informatique informaticien
instant instantané
instance
institut
institution institutionnel
instituteur
instrument
intérêt intéresser
intérieur
interne
international
joint
journal journaliste journalisme
légume
ligne
limite limiter limitation
local localité
localiser
loisir
louer location locataire
machine
magasin
magistrat
maison
maître maîtrise maîtriser
manière
manœuvre
marché
marine
mari
masse
matière
matériel
matin
mental
menu
mesure mesurer
métal
métier
mine mineur
mineur
minute
mode
modèle
moment
monnaie
mont montagne
monument
moral
moteur
motif motiver
moyen
note noter
notion
objet
objectif
observer
occasion
occuper occupation
opinion
option
ordre
ordonner ordonnance
organe
organiser organisation organisateur
origine original
page
pain
palais
panne
papier
parent parenté
passage
passer
passion
patron patronat
pays paysage
paysan
peine
pente
personne
personnel
personnage
peser
phase
photo photographe photographie
pièce
pied
pilote piloter
piste
place
plage
plan planifier
planète planétaire
plante planter
plateau
plein
point pointer
pointe
pont
population
portrait
potable
prime
premier
prince princesse
principal
principe
privé
privatiser
prix
problème
procès
proche
procureur
profil
programme programmer
public
publicité publicitaire
publier publication
quart quartier
question questionner
race racisme raciste
radio
radar
radical
raison
rang
rapide
rapport
reste rester
rue
sable
sac
salle
salon
scène scénario
séance
second
secteur
section
seigneur
semaine
sénat sénateur
sens
série
serrer
siège siéger
signal signaler
signe
simple
site
situation
situer
société
social
soir
solde
soldat
solution
somme
sommet
son
sort
source
spectacle spectateur spectaculaire
stade
stage
statut
style
sujet
surface
suspect suspecter
système
table
taille
talent
tard
tente
tenter tentative
terme
terminer
terrasse
territoire
texte
titre
ton
total
tour
tourisme touriste
tourner tournage
train
traiter traitement
traité
tranche
travers traverser traversée
tribune
troupe
trouver
type
unité
usage
usine
valeur
valider validation
valise
veste
vestige
version
verser versement
victime
vide
village
vin
vitesse
voile
voisin
voiture
voix
volume
`;
