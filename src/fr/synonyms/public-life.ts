/** How people say what states, parties and embassies do: « rétropédaler », « claquer la porte », « tomber d’accord ». */
export const PUBLIC_LIFE = `
arriver au pouvoir, accéder au pouvoir, prendre le pouvoir > gouverner
prendre la tête, diriger, prendre la direction, prendre les commandes > présider
prendre les commandes, diriger, commander, prendre la direction
aux manettes, diriger, gouverner, piloter
se retirer, céder sa place, transmettre le pouvoir > démissionner, passer la main
céder sa place, laisser sa place, se retirer, passer le flambeau > remplacer
laisser sa place, partir, démissionner, se retirer
quitter le pouvoir, se retirer, démissionner
se retirer de la course, renoncer, abandonner, retirer sa candidature > se désister
se désister, retirer sa candidature, renoncer > abandonner
retirer sa candidature, renoncer, abandonner
se lancer dans la course, candidat, se présenter
entrer en campagne, candidat, se présenter
se jeter dans la bataille, se présenter, candidat
mener une liste, tête de liste, conduire une liste > candidat
tête de liste, candidat, chef de file > leader
chef de file, leader, meneur, figure de proue > dirigeant
figure de proue, leader, chef de file > symbole
colistier, binôme > candidat, partenaire
colistière, binôme > candidate
suppléant, remplaçant, adjoint
poids lourd, ténor, cador, figure > responsable
ténor, figure, poids lourd, cadre > dirigeant
baron, cacique, notable > responsable
étoile montante, espoir, jeune pousse
bête noire, ennemi, adversaire > cible
éminence grise, conseiller, homme de l’ombre > stratège
homme de confiance, proche, conseiller, bras droit
garde rapprochée, proches, fidèles, entourage
vieux routier, vétéran, habitué
personnel politique, classe politique, responsables politiques > élus
eurodéputé, député européen, parlementaire européen > élu
Parlement européen, eurodéputés > Strasbourg
conseiller municipal, élu local, élu, édile
conseillère, collaboratrice, élue, assistante
homologue, confrère, équivalent > ministre, collègue
secrétaire d’État, sous-ministre, ministre délégué
secrétaire général, numéro un, patron, chef > dirigeant
secrétariat, bureau, services
porte-parole, représentant, communicant > services
gouverneur, administrateur, chef de l’exécutif > responsable
gouvernance, direction, gestion, pilotage
instances dirigeantes, direction, comité exécutif
haute instance, instance, autorité, organisme
organe, instance, comité, organisme, commission > structure
comité, commission, conseil, groupe d’experts > instance
comité d’experts, panel, commission, spécialistes > comité
panel, groupe d’experts, comité
groupe d’experts, comité, experts, commission
veiller, surveiller, garder un œil > contrôler
suivre de près, surveiller, observer, veiller
contrôle, suivi, surveillance, supervision > vérification
superviser, encadrer, surveiller, contrôler, chapeauter > diriger
chapeauter, superviser, diriger, coiffer
supervision, encadrement, surveillance, tutelle
tutelle, contrôle, supervision, autorité
encadrer, réglementer, réguler, limiter > contrôler
encadrement, régulation, réglementation, contrôle
réguler, réglementer, encadrer > contrôler
réglementaire, légal, officiel, conforme
règle du jeu, règles, conditions
cadre légal, législation, réglementation
vide juridique, absence de loi, flou
faire voter, adopter, faire passer > loi
faire passer, adopter, imposer
passer en force, imposer, décréter
mettre aux voix, voter, scrutin
aller aux urnes, voter, élection, scrutin
se rendre aux urnes, voter, scrutin > élection
glisser un bulletin, voter
passage aux urnes, vote, scrutin, élection
appelé aux urnes, voter, élection
jour du vote, scrutin, élection
tour de scrutin, vote, tour, suffrage
second tour, ballottage, deuxième tour > duel
ballottage, second tour
bouder les urnes, s’abstenir
dépouillement, décompte, comptage des voix > recomptage
décompte, dépouillement, comptage, recomptage > bilan
recompter, décompte
coude à coude, serré > duel
creuser l’écart, devancer, distancer
arriver en tête, devancer, gagner > premier
devancer, dépasser, distancer, arriver devant > battre
l’emporter, gagner, remporter, vaincre > élu
raz-de-marée, victoire écrasante, triomphe, large victoire
victoire écrasante, triomphe, raz-de-marée, plébiscite
essuyer un revers, perdre, échouer, défaite
subir une défaite, perdre, battu, s’incliner
cote de popularité, popularité > sondage, opinion
popularité, cote, faveur de l’opinion > soutien
impopularité, désamour, défiance
désamour, désaffection, impopularité, rejet
base électorale, électorat, fief
fief, bastion, terre, place forte > circonscription
bastion, fief, place forte > terre
circonscription, territoire, fief > département
siège de député, circonscription, mandat
décrocher un siège, élu, siéger
siéger, être membre > participer
entrer au gouvernement > nommé, ministre
jeu de chaises musicales, remaniement > nominations
valse des ministres, remaniement > démissions
casting gouvernemental, composition du gouvernement, remaniement
former un gouvernement, composition du gouvernement, nommer les ministres
tendre la main > rapprochement, proposer
faire des concessions, céder, concéder, compromis, lâcher du lest
mettre de l’eau dans son vin, céder, modérer, concession, assouplir
couper la poire en deux, compromis, arrangement
terrain d’entente, accord, compromis, consensus
tomber d’accord, accord, convenir, consensus
se mettre d’accord, accord, convenir, consensus
convenir, s’accorder > décider
passer un accord, accord, conclure, pacte
faire affaire, accord, contrat
serrer la main, poignée de main, saluer > rencontrer
poignée de main, salut, accolade > rencontre
accolade, étreinte, embrassade
table des négociations, pourparlers, négociations, discussions
s’asseoir à la table, négocier, discuter, dialoguer
tour de table, négociations, consultation
cycle de négociations, pourparlers, discussions > round
round, session, tour, cycle
session, séance, réunion, cycle
séance plénière, session, assemblée, réunion
ordre du jour, programme, agenda, sujets
huis clos, à portes fermées, privé, en petit comité
en coulisses, en secret, discrètement, dans l’ombre
coulisses, dessous, envers du décor, arrière-plan
dans la plus grande discrétion, secret, discrètement
faire le voyage, se rendre, se déplacer, visite
accueillir en grande pompe, honneurs, cérémonie, recevoir
fouler le sol, se rendre, arriver, visite
visite officielle, déplacement, visite d’État, venue
relations tendues, tensions, brouille, froid
jeter un froid, tensions, malaise, refroidissement
attiser, alimenter, envenimer, exacerber, raviver > provoquer
montrer les crocs, menacer, agressif
taper du poing sur la table, exiger, menacer, s’imposer
montrer les muscles, menacer, démonstration de force
démonstration de force, intimidation > parade, manœuvre
bruit de bottes, menace de guerre, tensions
tensions montent, escalade, menace
monter d’un cran, s’intensifier, escalade, s’aggraver
tensions s’apaisent, détente, désescalade, accalmie
arrondir les angles, apaiser, compromis, concilier
rompre les liens, rupture, couper
claquer la porte, quitter, démissionner, partir > rompre
rétropédaler, reculer, se raviser, renoncer, faire machine arrière > volte-face
volte-face, revirement, changement d’avis, retournement, virage à 180 degrés > renoncement
revirement, volte-face, changement, retournement > virage
changer de cap, revirement, réorienter, virage
tournant, virage, changement, étape décisive
garder le cap, maintenir, persévérer
tenir parole, respecter, tenir ses promesses, honorer
manquer à sa parole, trahir, violer, renier
`;
