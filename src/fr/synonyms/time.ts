/** Amounts, parts, moments and lengths of time. */
export const TIME = `
grand nombre, multitude, foule, beaucoup, plein > masse
nombreux, multiple, beaucoup > maint
beaucoup, énormément, nombreux, plein
peu, guère
plusieurs, divers, quelques, nombreux
quelques, plusieurs, peu
nombre, chiffre, quantité, total > effectif
chiffre, nombre, statistique, donnée
quantité, volume, nombre, masse
pourcentage, taux, proportion, part
taux, pourcentage, niveau
proportion, part, pourcentage
niveau, degré, stade
moitié, cinquante pour cent, demi
quart, vingt-cinq pour cent
tiers, troisième
double, deux fois
moyenne, en moyenne
majorité, plupart, plus grand nombre
minorité, petit nombre
ensemble, totalité, intégralité
partie, part, portion, morceau, fraction > élément
morceau, partie, bout, fragment
reste, restant, solde
plus, davantage
moins, inférieur
environ, près, autour, à peu près, quelque
presque, quasiment, pratiquement
exactement, précisément
seulement, uniquement, juste
centaine, cent
millier, mille
dizaine, dix
douzaine, douze
duo, deux, paire
trio, trois
temps, durée, période, époque > moment
période, époque, durée, phase, temps > ère
époque, période, ère, temps, âge
durée, longueur, temps
moment, instant, temps, date
instant, moment, minute
date, jour, moment
jour, journée, date
quotidien, journalier
nuit, nocturne, soir
soir, soirée, nuit
matin, matinée, aube
aube, aurore, lever du jour, lever du soleil, point du jour
midi, mi-journée
semaine, hebdomadaire, sept jours
week-end, fin de semaine, samedi et dimanche
quinzaine, deux semaines
mois, mensuel
trimestre, trois mois
semestre, six mois
an, année, annuel
année, an, saison
décennie, dix ans
siècle, cent ans
hier, la veille
veille, jour précédent
lendemain, jour suivant
demain, lendemain
aujourd’hui, ce jour, actuellement, maintenant
maintenant, actuellement, désormais
désormais, dorénavant, maintenant
bientôt, prochainement, sous peu
récemment, dernièrement, il y a peu
autrefois, jadis, avant
toujours, encore
souvent, fréquemment, régulièrement
parfois, quelquefois, de temps en temps
immédiatement, aussitôt
soudain, brusquement
avant, auparavant, précédemment
après, ensuite, puis, suite
depuis, dès
pendant, durant, lors
calendrier, agenda, échéancier, programme
échéance, date limite, terme, délai
délai, échéance, temps
horaire, heure
retard, délai
permanent, constant, durable, continu
temporaire, provisoire, momentané
provisoire, temporaire, intérimaire
intérimaire, par intérim, provisoire
définitif, final, irrévocable
éternel, perpétuel
ponctuel, occasionnel
saison, période
été, estival
hiver, hivernal
printemps, printanier
automne, automnal
vacances, congés, été
`;
