/** Adjectives: size, strength, worth, age, likeness. */
export const QUALITIES = `
grand, gros, énorme, important, vaste, immense, géant > large
énorme, immense, gigantesque, colossal, géant, monumental, massif > grand
immense, énorme, vaste, gigantesque
vaste, grand, étendu, large
petit, minuscule, réduit, modeste, infime > court
minuscule, petit, infime
important, majeur, considérable, essentiel, crucial, significatif > grand
majeur, important, principal, capital
essentiel, fondamental, crucial, primordial, vital > important
crucial, décisif, essentiel, capital, déterminant
principal, majeur, premier, numéro un, central
considérable, important, énorme
mineur, secondaire, moindre
secondaire, mineur, accessoire
haut, élevé, grand > hauteur
élevé, haut, important
hauteur, taille, altitude
bas, faible, inférieur
long, étendu > durable
longueur, distance, durée
court, bref, petit
bref, court, rapide
large, vaste, grand
étroit, serré, mince
lourd, pesant > grave
poids, masse, kilos
léger, faible, mince
taille, dimension, grandeur, hauteur > superficie
superficie, surface, étendue, taille
dimension, taille, mesure
distance, éloignement, kilomètres
profond, profondeur
rapide, prompt, express, accéléré > bref
rapidement, vite, promptement, en vitesse > aussitôt
vite, rapidement
lent, lentement
fort, puissant, robuste, costaud > intense
puissant, fort, influent
force, puissance, vigueur > pouvoir
faible, fragile, vulnérable > petit
fragile, vulnérable, faible, précaire
faiblesse, fragilité, vulnérabilité
intense, vif, fort, violent
violent, brutal, intense, virulent > agressif
brutal, violent, soudain
doux, modéré, clément
dur, difficile, rude, sévère > solide
sévère, dur, strict, rigoureux
strict, sévère, rigoureux
difficile, ardu, compliqué, dur, délicat, pénible > complexe
compliqué, complexe, difficile
simple, facile, aisé
bon, excellent, favorable > meilleur
excellent, remarquable, exceptionnel, brillant
meilleur, premier, supérieur, top
mauvais, médiocre, défavorable > pire
pire, plus mauvais
beau, joli, magnifique, superbe, splendide
laid, moche, vilain
nouveau, récent, neuf, inédit > moderne
inédit, nouveau, jamais vu, historique
récent, nouveau > dernier
moderne, contemporain, actuel
ancien, ex, précédent, vieux, antérieur > dernier
vieux, ancien, antique
précédent, antérieur, dernier, passé
suivant, prochain, ultérieur
prochain, futur, suivant
futur, avenir, prochain
avenir, futur, lendemain
actuel, présent
dernier, ultime, final > précédent
premier, initial, numéro un > pionnier
initial, premier, originel
unique, seul, exceptionnel
seul, unique, isolé
exceptionnel, rare, extraordinaire, hors norme > unique
extraordinaire, exceptionnel, incroyable
incroyable, extraordinaire, inimaginable, invraisemblable
rare, peu fréquent, exceptionnel
fréquent, courant, habituel, répandu
habituel, courant, ordinaire, normal, traditionnel
normal, ordinaire, habituel
ordinaire, banal, normal
étrange, bizarre, curieux, insolite, singulier
insolite, étrange, bizarre
spécial, particulier, spécifique
général, global, commun
commun, collectif, partagé, conjoint
conjoint, commun
public, ouvert, officiel
officiel, public, formel
privé, personnel, particulier
personnel, privé, individuel
vrai, réel, véritable, exact, authentique
réel, vrai, concret, effectif
faux, mensonger, erroné, inexact
erreur, faute, méprise, bourde, gaffe
faute, erreur, manquement
exact, précis, juste
juste, équitable, correct
injuste, inéquitable
clair, net, évident
évident, clair, manifeste
possible, envisageable, éventuel, probable
probable, vraisemblable, possible
impossible, inenvisageable, exclu
nécessaire, indispensable, obligatoire, essentiel
indispensable, nécessaire, essentiel
besoin, nécessité
utile, pratique, bénéfique
inutile, vain
efficace, performant
efficacité, performance
semblable, similaire, pareil, identique, comparable
identique, pareil, même
différent, distinct, autre, divers
différence, écart, distinction > contraste
divers, varié, différent, multiple
contraire, opposé, inverse
calme, tranquille, paisible, serein
sûr, fiable, sécurisé
solide, robuste, résistant
plein, rempli, complet, comble
vide, désert, inoccupé
complet, total, entier, intégral
total, global, complet, entier
partiel, incomplet
entier, total, complet
libre, indépendant, autonome
occupé, pris, indisponible
ouvert, accessible
fermé, clos
prêt, disposé, disponible
populaire, apprécié, aimé, plébiscité > célèbre
impopulaire, contesté, mal-aimé
controversé, contesté, polémique, décrié, discuté
triste, sombre
sombre, noir, obscur
blanc, clair
couleur, teinte, coloris, ton, nuance
rouge, écarlate, pourpre
bleu, azur
jeune, petit
riche, prospère
étranger, extérieur
local, régional
national, intérieur
intérieur, interne
`;
