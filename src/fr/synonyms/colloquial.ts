/** How people type on Discord: colloquial, young and clipped words beside those of the press. */
export const COLLOQUIAL = `
boss, chef, patron, dirigeant > président
big boss, grand patron, chef
flic, keuf, policier > police
condé, flic, policier
gosse, gamin, enfant, môme, mioche, minot, marmot, chiard
gamin, gosse, enfant, môme
daron, père, papa
daronne, mère, maman
darons, parents
frangin, frère
reuf, frère
pote, ami, copain, poto
poto, pote, ami
mec, homme, type, gars, bonhomme > copain
gars, homme, type, garçon
keum, mec, homme
meuf, femme, fille, nana > copine
nana, femme, fille
gonzesse, femme, fille
bonne femme, femme
gus, homme, type
bagnole, voiture, caisse, auto
caisse, voiture, bagnole
bécane, moto, vélo
taf, travail, boulot, job, emploi
taffer, travailler, bosser
boulot, travail, emploi
job, emploi, travail
bosser, travailler
boîte, entreprise, société
thune, argent, fric, pognon, oseille, blé, flouze, pèze, moula
fric, argent, thune
pognon, argent, fric
oseille, argent
balles, euros, francs
balle, euro
fauché, sans argent, ruiné > pauvre
bouffe, nourriture, repas
bouffer, manger
graille, nourriture, manger
picoler, boire, alcool
clope, cigarette
fringue, vêtement, sape
godasse, chaussure, basket, pompe
flotte, eau, pluie
baraque, maison
piaule, chambre
appart, appartement
resto, restaurant
ciné, cinéma
télé, télévision
ordi, ordinateur
tel, téléphone, portable
phone, téléphone
foot, football
basket, basketball
prof, professeur, enseignant
fac, université
manif, manifestation
pub, publicité
info, information, nouvelle
infos, informations, journal, actualités
actu, actualité, nouvelles
appli, application
photo, photographie, cliché
vidéo, film
hosto, hôpital
toubib, médecin, docteur
kiné, kinésithérapeute
taule, prison
taulard, prisonnier, détenu
gnouf, prison
coffrer, arrêter, emprisonner
choper, attraper, arrêter, capturer
serrer, arrêter, attraper
embarquer, arrêter, emmener
buter, tuer, assassiner, abattre
descendre, tuer, abattre
flinguer, tuer, abattre
zigouiller, tuer, assassiner
crever, mourir
clamser, mourir
claquer, mourir, dépenser
canner, mourir
virer, renvoyer, limoger, licencier, chasser > exclure
dégager, partir, renvoyer, chasser, évincer
lourder, renvoyer, licencier, limoger
dégommer, renverser, abattre, limoger
éjecter, exclure, chasser, renvoyer
se barrer, partir, s’enfuir
se tirer, partir
se casser, partir
se tailler, s’enfuir, partir
se planter, échouer, se tromper
foirer, échouer, rater
merder, échouer, rater
cramer, brûler, incendier
péter, casser, exploser
niquer, casser, battre
défoncer, battre, détruire
éclater, battre, exploser
exploser, battre, dépasser
piquer, voler, dérober
chourer, voler
tirer, voler
taper, frapper, voler
tabasser, frapper, rouer de coups
cogner, frapper
baston, bagarre, combat, rixe
se battre, se bagarrer, combattre
embrouille, dispute, conflit, histoire
s’embrouiller, se disputer
se fritter, se disputer, se battre
se disputer, se quereller, s’engueuler > conflit
engueuler, gronder, réprimander
gueuler, crier, protester
râler, se plaindre, protester
balancer, dénoncer, lancer, jeter
cafter, dénoncer
poucave, dénonciateur
arnaquer, escroquer
arnaque, escroquerie, fraude
magouille, fraude, manœuvre, combine
truc, chose, objet, machin
bidule, machin, chose
machin, chose
bled, village, pays
coin, endroit, lieu, région
bordel, désordre, chaos, pagaille
chaos, désordre, confusion, anarchie
pagaille, désordre, chaos
galère, difficulté, problème
galérer, peiner
kiffer, aimer, adorer
marrant, drôle, amusant
rigoler, rire, plaisanter
ouf, fou
relou, lourd, pénible
chelou, louche, bizarre, étrange
louche, suspect, bizarre
zarbi, bizarre
chaud, difficile, tendu
cool, sympa, bien
naze, nul, mauvais
nul, mauvais
dingue, fou, incroyable
taré, fou
débile, idiot, stupide
trouille, peur
flipper, avoir peur, s’inquiéter
stresser, s’inquiéter, angoisser
péter un câble, s’énerver, colère
péter les plombs, s’énerver, colère
avoir la haine, colère
ras-le-bol, lassitude
ras-le-bol, exaspération, lassitude, colère
`;
