/** Gathering, giving, taking, trying, causing, leading, counting. */
export const GIVING = `
réunir, rassembler, regrouper, convoquer > attirer
rassembler, réunir, regrouper, attirer > unir
attirer, séduire, rassembler
unir, réunir, rassembler, allier
regrouper, rassembler, comprendre
séparer, diviser, éloigner > partager
séparation, division
diviser, séparer, partager, scinder
division, clivage, désunion
isoler, séparer, écarter
mélanger, mêler
donner, offrir, remettre, accorder, fournir, filer, livrer > céder
accorder, donner, octroyer, attribuer, concéder > offrir
octroyer, accorder, attribuer
attribuer, accorder, décerner, donner > confier
attribution, octroi
confier, remettre, charger > donner
remettre, donner, confier, livrer
remise, livraison
rendre, restituer, redonner, remettre > rembourser
restituer, rendre, restitution
céder, abandonner, donner > vendre
fournir, donner, procurer, livrer
procurer, fournir, donner
partager, diviser, répartir
recevoir, obtenir, toucher, se voir remettre > accueillir
obtenir, recevoir, décrocher, acquérir, arracher > gagner
décrocher, obtenir, gagner
toucher, recevoir, percevoir, encaisser, empocher
percevoir, toucher, recevoir
récupérer, reprendre, retrouver > reprendre possession
prendre, saisir, attraper, s’emparer > voler
attraper, saisir, prendre, choper > capturer
saisir, prendre, attraper, empoigner
retirer, enlever, ôter, supprimer > reprendre
enlever, retirer, ôter
garder, conserver, détenir > protéger
conserver, garder, maintenir
détenir, posséder, avoir, garder
posséder, détenir, avoir, disposer > être propriétaire
disposer, posséder, avoir
utiliser, employer, se servir, user, recourir > exploiter
utilisation, emploi, usage, recours > consommation
recourir, utiliser, employer, recours
exploiter, utiliser, tirer parti
user, utiliser, abuser
chercher, rechercher, tenter, fouiller > vouloir
recherche, quête, fouille
tenter, essayer, chercher, s’efforcer > vouloir
tentative, essai, effort
essayer, tenter, tester
effort, tentative, travail
réussir, parvenir, arriver, aboutir, mener à bien > gagner
réussite, succès, triomphe > exploit
parvenir, réussir, arriver
aboutir, déboucher, mener, conduire
échouer, rater, capoter, manquer, tomber à l’eau > perdre
échec, revers, fiasco, ratage, insuccès > défaite
rater, manquer, louper, échouer
empêcher, bloquer, entraver, éviter, faire obstacle > interdire
éviter, empêcher, échapper, esquiver > fuir
obstacle, difficulté, barrière, entrave > problème
entraver, gêner, freiner
gêner, perturber, déranger > bloquer
perturber, troubler, désorganiser
perturbation, trouble, désordre
permettre, autoriser, rendre possible > aider
causer, provoquer, entraîner, déclencher, engendrer, susciter, occasionner > être à l’origine
provoquer, causer, entraîner, déclencher, susciter > inciter
entraîner, provoquer, causer, conduire, mener > impliquer
déclencher, provoquer, lancer > commencer
éclater, se déclencher, commencer
susciter, provoquer, soulever, éveiller
cause, raison, motif, origine, pourquoi > facteur
raison, motif, cause, mobile > prétexte
prétexte, excuse, alibi > raison
conséquence, effet, résultat, répercussion, retombée, impact, suite > séquelle
effet, conséquence, impact
impact, effet, conséquence, retombées > influence
influence, impact, emprise, poids > pouvoir
influencer, peser, orienter > manipuler
dépendre, être lié, tenir
concerner, toucher, affecter, viser, s’appliquer > impliquer
affecter, toucher, concerner, frapper
impliquer, mêler, mouiller > concerner
lier, relier, associer, attacher
relier, lier, joindre, connecter
inclure, comprendre, compter, comporter, contenir > intégrer
contenir, comporter, renfermer, comprendre
comporter, contenir, comprendre
constituer, former, composer, représenter
composer, former, constituer
représenter, constituer, équivaloir
remplir, emplir, accomplir
vider, évacuer
ajouter, additionner, compléter
couper, trancher, sectionner
casser, briser, rompre, péter > détruire
briser, casser, rompre
ouvrir, déverrouiller, rouvrir
rouvrir, réouverture, ouvrir de nouveau
fermer, clore, boucler, verrouiller
cacher, planquer, dissimuler
jeter, lancer, balancer, projeter
pousser, inciter, bousculer
tirer, traîner
porter, transporter > tenir
porter, vêtu, habillé
vêtement, habit, tenue, fringue, costume > uniforme
laver, nettoyer, lessiver
nettoyer, laver, balayer, nettoyage
agir, intervenir, faire quelque chose > réagir
action, acte, geste, initiative > opération
acte, action, geste, fait
initiative, action, proposition
affronter, faire face > combattre
gérer, administrer, diriger, s’occuper, piloter > organiser
gestion, administration, direction
diriger, mener, présider, commander, être à la tête, gouverner, piloter > gérer
direction, tête, commandement, gestion
présider, diriger, être à la tête
gouverner, diriger, régner, être au pouvoir
régner, gouverner, règne
commander, diriger, ordonner
s’occuper, se charger, prendre en charge, gérer
charger, confier, mandater
chargé, responsable
responsable, chargé, chef
responsabilité, charge, fonction
remplacer, substituer, se substituer, suppléer > changer
échanger, troquer, échange > troc
échange, troc
compenser, rattraper, dédommager
équilibrer, équilibre
comparer, mettre en parallèle, rapprocher
mesurer, évaluer, estimer, jauger > calculer
évaluer, estimer, mesurer, chiffrer
calculer, compter, chiffrer
compter, dénombrer, recenser > calculer
recenser, dénombrer, compter, comptabiliser
enregistrer, recenser, noter > filmer
enregistrement, bande, vidéo
filmer, tourner, enregistrer
dépasser, excéder, franchir, surpasser > doubler
franchir, passer, traverser, dépasser
atteindre, arriver, toucher, parvenir > s’élever
`;
