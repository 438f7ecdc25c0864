/** Coming and going. */
export const MOTION = `
aller, se rendre, se déplacer, se diriger, filer > partir
venir, arriver, se rendre, débarquer, se pointer > aller
venue, arrivée, visite
arriver, débarquer, venir, parvenir, se pointer, atterrir > entrer
arrivée, venue, entrée > débarquement
partir, s’en aller, quitter, se casser > sortir
départ, sortie > début
sortir, quitter, s’extraire
sortie, départ, issue
entrer, pénétrer, s’introduire, rentrer > arriver
entrée, arrivée, accès
pénétrer, entrer, s’introduire, faire irruption
rentrer, revenir, retourner, regagner > retour
revenir, rentrer, retourner, retour
retour, rentrée, revenir
retourner, revenir, rentrer
regagner, rentrer, retourner
fuir, s’enfuir, s’échapper, prendre la fuite, se sauver, détaler > partir
fuite, exode, départ > évasion
exode, fuite, exil
s’exiler, émigrer, fuir, exil
émigrer, s’exiler, partir
immigrer, immigration, arrivée
marcher, se promener, cheminer > avancer
marche, randonnée, promenade
se promener, balade, flâner, promenade
courir, course, sprinter
avancer, progresser, marcher
avancée, progression
passer, traverser, franchir
traversée, passage
parcourir, traverser, sillonner
parcours, trajet, chemin
suivre, poursuivre, talonner > accompagner
accompagner, escorter, suivre > conduire
escorter, accompagner
conduire, mener, emmener, accompagner
emmener, conduire, transporter, amener
amener, apporter, conduire
apporter, amener, donner
ramener, rapporter, rapatrier
envoyer, expédier, adresser
approcher, se rapprocher, s’avancer > proche
éloigner, écarter, distancer
s’éloigner, partir, prendre ses distances
croiser, rencontrer
monter, grimper, gravir, escalader > embarquer
gravir, escalader, grimper
descendre, dévaler > débarquer
sauter, bondir, plonger
plonger, sauter, plongeon
nager, nage
voler, planer, survoler
survoler, voler, survol
rouler, circuler, conduire
circuler, rouler, se déplacer
glisser, déraper, dérapage
tourner, pivoter, virer
se cacher, se terrer, se planquer
s’asseoir, assis
se retrouver, se réunir, se rejoindre
se retirer, se replier, partir
déplacer, bouger, transférer, mouvoir > muter
transférer, déplacer, muter, transfert
bouger, remuer, se déplacer
voyager, se déplacer, partir, bourlinguer > visiter
voyage, déplacement, séjour, périple, excursion, virée > tournée
périple, voyage, tournée
excursion, sortie, balade
étape, escale, halte, arrêt
escale, halte, étape
croisière, voyage
expédition, voyage, mission
défiler, marcher, parader
défilé, parade, marche > cortège
cortège, convoi, défilé
convoi, cortège, file
traîner, errer, vagabonder
disparaître, s’évanouir, se volatiliser, s’évaporer > partir
disparition, perte, départ
apparaître, surgir, émerger, se montrer > paraître
apparition, émergence, arrivée
surgir, apparaître
se produire, survenir, arriver, avoir lieu, se passer, se dérouler, intervenir > événement
avoir lieu, se tenir, se dérouler, se produire, se passer > être organisé
survenir, se produire, arriver, avoir lieu
se dérouler, avoir lieu, se passer, se tenir
déroulement, cours
événement, fait, incident, épisode > affaire
incident, événement, accroc > accident
fait, événement, acte
affaire, dossier, histoire > scandale
dossier, affaire, question
situation, contexte, conditions > circonstances
circonstance, condition, situation, occasion
occasion, opportunité, chance
sujet, thème, question, objet > dossier
thème, sujet
problème, difficulté, souci, ennui, pépin, galère > question
difficulté, problème, obstacle, embarras
souci, problème, préoccupation
enjeu, défi, intérêt
défi, challenge, gageure
objectif, but, visée, cible, finalité > intention
but, objectif, fin, dessein
moyen, manière, façon, méthode > instrument
manière, façon, moyen
façon, manière, mode
méthode, manière, procédé, technique
condition, critère, exigence
critère, condition
rôle, fonction, mission
mission, tâche, rôle, charge
tâche, mission, besogne
`;
