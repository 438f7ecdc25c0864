/** How much, how surely, in what manner: « en grande partie », « à peine », « drastique », « houleux », « pérenne ». */
export const DEGREES = `
publiquement, ouvertement, au grand jour
officieusement, de façon informelle, informel
informel, officieux
formellement, catégoriquement, officiellement, expressément
catégoriquement, formellement, fermement
expressément, formellement, explicitement, clairement
explicitement, clairement, expressément, ouvertement
clairement, nettement, explicitement
nettement, clairement, largement, beaucoup
largement, beaucoup, amplement, nettement > en grande partie
amplement, largement, suffisamment
suffisamment, assez, amplement
assez, suffisamment, plutôt
plutôt, assez, relativement
suffisant, assez, adéquat
adéquat, approprié, adapté, convenable
totalement, entièrement, complètement, intégralement > pleinement
pleinement, totalement, entièrement
quasi-totalité, immense majorité
principalement, surtout, essentiellement, notamment
spécifiquement, précisément, particulièrement, spécialement
particulièrement, spécialement, surtout, notamment
uniquement, seulement, exclusivement, simplement
exclusivement, uniquement, seulement
exclusivité, primeur, scoop
purement, uniquement, simplement
absolument, totalement, vraiment
apparemment, visiblement, semble-t-il, vraisemblablement
probablement, vraisemblablement
sûrement, probablement, assurément
malheureusement, hélas
rarement, peu souvent, exceptionnellement
exceptionnellement, rarement
quotidiennement, chaque jour
doucement, lentement, délicatement
lentement, doucement, peu à peu, progressivement
durement, sévèrement, violemment, rudement
sévèrement, durement, rudement, fermement
fermement, vigoureusement
vigoureusement, fermement, énergiquement
farouchement, vigoureusement, fermement
soigneusement, minutieusement
minutieusement, soigneusement, méticuleusement
volontairement, délibérément, exprès, intentionnellement
accidentellement, involontairement
légalement, officiellement
simultané, concomitant
unilatéralement, seul
récemment, dernièrement, ces derniers jours
fraîchement, récemment, nouvellement
bientôt, prochainement, dans peu de temps
radicalement, drastiquement, profondément
drastique, radical, sévère, draconien
draconien, drastique, sévère, strict
correctement, bien, convenablement
correct, convenable, acceptable, exact
acceptable, admissible, tolérable
insupportable, intolérable, invivable, pénible
formidable, extraordinaire, fantastique, remarquable, magnifique
remarquable, exceptionnel, formidable, notable
incontournable, inévitable, indispensable, essentiel
inévitable, fatal, inéluctable, incontournable
incontestable, indéniable, indiscutable, évident
indéniable, incontestable, évident
inédit, jamais vu, première fois
absurde, insensé, aberrant, ridicule
insensé, absurde, fou, aberrant
ridicule, grotesque, absurde
incohérent, contradictoire, absurde
cohérence, logique, harmonie
paradoxal, contradictoire, étonnant
mystérieux, énigmatique, inexpliqué, obscur
énigmatique, mystérieux, obscur
incertain, flou, douteux, hasardeux
hasardeux, risqué, incertain, dangereux
dubitatif, sceptique, perplexe
perplexe, dubitatif, hésitant
réticent, hésitant, peu enclin, frileux > opposé
réticence, hésitation, réserve, frilosité
enthousiaste, passionné, emballé, ravi
ambitieux, audacieux, de grande ampleur
arrogant, hautain, prétentieux, méprisant
arrogance, mépris
méprisant, dédaigneux, arrogant
charismatique, charmeur, magnétique
charme, séduction, attrait
sympathique, aimable, agréable, gentil
agréable, plaisant, sympathique
désagréable, déplaisant, pénible
désagrément, gêne, inconvénient, ennui
inconvénient, désavantage, défaut, désagrément
défaut, imperfection, faiblesse, travers
atout, avantage, point fort
avantage, atout, bénéfice
mitigé, nuancé, en demi-teinte
en demi-teinte, mitigé, moyen
amer, déçu, aigri
amertume, rancœur, déception
rancœur, ressentiment, rancune, amertume
impitoyable, cruel, implacable
macabre, morbide, sinistre
cauchemar, enfer, calvaire, supplice
calvaire, cauchemar, supplice, enfer, épreuve
fracassant, retentissant, tonitruant
solennel, officiel, protocolaire
éphémère, passager, temporaire, de courte durée
passager, temporaire, éphémère, momentané
pérenne, durable, permanent, stable
pérenniser, maintenir
stable, constant, inchangé
stabilité, équilibre, constance
équilibre, stabilité, parité
précoce, prématuré, anticipé, avancé
anticipé, avancé, précoce
vertigineux, spectaculaire, impressionnant
spectaculaire, impressionnant, remarquable
imposant, impressionnant, massif
dense, compact, touffu, serré
prioritaire, urgent
équivalent, égal, comparable, similaire
élémentaire, basique, simple
basique, élémentaire
standard, norme, modèle, référence
valable, valide, recevable
valide, valable
disponible, libre, accessible
opérationnel, prêt, fonctionnel
fonctionner, marcher
fonctionnement, marche
sophistiqué, perfectionné, complexe, élaboré
automatique, robotisé
virtuel, numérique
artificiel, factice, synthétique
factice, faux, artificiel, fictif
expérimenté, chevronné, aguerri, confirmé
chevronné, expérimenté, aguerri
compétence, aptitude, capacité
compétent, qualifié, capable
incompétence, incapacité, inaptitude
talent, aptitude, génie
créativité, inventivité, imagination
capacité, aptitude, faculté, possibilité
susceptible, capable
`;
