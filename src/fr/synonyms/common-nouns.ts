/** Common nouns and verbs of the news with one near word or two. */
export const COMMON_NOUNS = `
appartenir, faire partie > membre
priorité, urgence, préoccupation majeure > essentiel
sondage, enquête d’opinion, baromètre > étude
catégorie, type > classe, tranche
rayon, périmètre > zone
écho, retentissement, résonance
profil, parcours, portrait
impression, sentiment, sensation
dépit, déception, amertume
fréquentation, affluence, visiteurs > public
comparaison, parallèle, rapprochement
spéculation, rumeur, supposition, conjecture
poignée, petit nombre, quelques-uns
file d’attente, queue > attente
ancrage, enracinement, implantation
idéologie, doctrine, pensée politique > convictions
mâle > masculin, homme
femelle, féminin
fermeté, rigueur, intransigeance > sévérité
circuit, parcours, piste > course
rougeole, maladie contagieuse > épidémie
dangerosité, danger, risque
miracle, prodige, miraculeux
funéraire, funèbre, obsèques, mortuaire
anomalie, irrégularité, dysfonctionnement > erreur
fumeur, tabac, cigarette > tabagisme
chapitre > partie, étape
pavé, projectile > pierre
gifle, claque, soufflet, baffe > frapper
folle, démente, dingue
impasse, blocage, point mort > cul-de-sac
four, fourneau, cuisson
échelon, niveau, grade
retrouvailles, se retrouver, réunion de famille
raffinerie, usine pétrolière, pétrole
fossé, écart, gouffre, divergence > inégalités
intégrité, probité, honnêteté
connexion, accès à internet, liaison
tentation, envie, désir
procréation, PMA, fécondation > bioéthique
filiation, parenté, descendance
embryon, fœtus > fécondation
préméditation, intention > guet-apens
simulation, modélisation > exercice
sillage, trace, suite
marketing, publicité, communication > commercial
téléfilm, fiction, série > film
parachutiste > saut, militaire
transport en commun, bus, métro > transports
adhésion, ralliement > soutien
excitation, euphorie, enthousiasme
radioactif, nucléaire, radioactivité, irradié
vignette, autocollant > pastille
musculation, sport, gymnastique
spot, publicité, clip
demi-tour, volte-face, retour
décomposition, décomposé, putréfaction
régularisation, titre de séjour > papiers
rectorat, académie, éducation nationale
doctorat > thèse, diplôme
remous, agitation > polémique, vagues
éviction, renvoi, limogeage, exclusion > départ
déchéance > perte, retrait
foncier, immobilier, terrain
égide, patronage, parrainage
notification, avis, alerte
assignation, convocation > tribunal
assigner à résidence, résidence surveillée, assignation
voisinage, voisins, riverains
charcuterie, jambon, saucisson > viande
toux, tousser > symptômes
essoufflement, souffle court, ralentissement
transit > passage, correspondance
exorcisme > démon, possession
parodie, caricature, pastiche > humour
bêtise, sottise, erreur, maladresse
reliques, ossements, restes > saint
fiabilité, solidité, sûreté > confiance
surcharge, saturation, engorgement > encombrement
pénurie, rupture de stock, manque, carence > rareté
rationnement, restriction > pénurie
clôture, fermeture > fin
sursis, peine avec sursis > condamnation
moitié prix, rabais, soldes, promotion
`;
