/** Set phrases of speaking, thinking and agreeing beside the words of the news: « tirer la sonnette d’alarme », alerter. */
export const SPEECH_IDIOMS = `
dire non, refuser, rejeter, s’opposer, décliner
dire non > repousser
dire oui, accepter, approuver, consentir
dire oui > autoriser
opposer une fin de non-recevoir, refuser, rejeter, décliner
camper sur ses positions, rester sur ses positions, intransigeant
camper sur ses positions, rester sur ses positions > inflexible, maintenir, refuser
rester sur sa faim, déçu
rester sur sa faim > frustré, insatisfait
botter en touche, esquiver, éviter
botter en touche > éluder, refuser
noyer le poisson, éluder
noyer le poisson > esquiver
tourner autour du pot, hésiter, tergiverser
tourner autour du pot > éluder
faire la sourde oreille, ignorer
faire la sourde oreille > sourd, refuser
fermer les yeux, tolérer
fermer les yeux > ignorer, complaisance
laisser la porte ouverte, envisager, possible
laisser la porte ouverte > permettre
mettre son veto, opposer son veto, bloquer, s’opposer
mettre son veto, opposer son veto > rejeter, refuser
ouvrir la voie, ouvrir la porte aux négociations, permettre, autoriser
ouvrir la voie, ouvrir la porte aux négociations > préparer
tourner le dos, abandonner
tourner le dos > se détourner, rejeter, renier, rompre
monter au créneau, intervenir, s’exprimer
monter au créneau > défendre, dénoncer, protester
garder le silence, rester muet, rester silencieux, ne pas piper mot, se taire, silence, mutisme
garder le silence, rester muet, rester silencieux, ne pas piper mot > refuser
passer sous silence, taire, dissimuler, cacher, occulter
passer sous silence > omettre
étouffer l’affaire, étouffer le scandale, dissimuler, cacher, occulter
étouffer l’affaire, étouffer le scandale > couvrir
briser le silence, rompre le silence, sortir du silence, parler, s’exprimer
briser le silence, rompre le silence, sortir du silence > réagir, témoigner
briser un tabou, briser l’omerta, dénoncer
briser un tabou, briser l’omerta > parler, révéler
vendre la mèche, révéler, divulguer
vendre la mèche > trahir, fuite
mettre en lumière, faire la lumière, révéler, dévoiler, montrer
mettre en lumière, faire la lumière > élucider, enquêter
mettre au grand jour, étaler au grand jour, révéler, dévoiler, divulguer
tirer les vers du nez, interroger, questionner
tirer les vers du nez > avouer
passer aux aveux, avouer, reconnaître, confesser, admettre
vider son sac, avouer
vider son sac > se confier, raconter
cracher le morceau, avouer
cracher le morceau > révéler, parler
jouer cartes sur table, transparence
jouer cartes sur table > franchise, révéler
parler à cœur ouvert, se confier
parler à cœur ouvert > franchise, sincère
appeler un chat un chat, franchise
appeler un chat un chat > franc, clair
mâcher ses mots, franchise
mâcher ses mots > direct, virulent, critiquer
aller par quatre chemins, franchise
aller par quatre chemins > direct, clair
monter sur ses grands chevaux, s’emporter, se fâcher
monter sur ses grands chevaux > s’indigner
hausser la voix, élever la voix, crier, protester
hausser la voix, élever la voix > s’énerver, menacer
taper du poing, exiger
taper du poing > menacer, fermeté, protester
pousser un cri d’alarme, tirer la sonnette d’alarme, sonner l’alarme, tirer le signal d’alarme, alerter, avertir, alarmer
pousser un cri d’alarme, tirer la sonnette d’alarme, sonner l’alarme, tirer le signal d’alarme > s’inquiéter, dénoncer
pousser un coup de gueule, protester, dénoncer, s’indigner
pousser un coup de gueule > colère
pointer du doigt, montrer du doigt, clouer au pilori, accuser, critiquer, dénoncer, blâmer
pointé du doigt, accuser, critiquer, dénoncer, blâmer
jeter la pierre, jeter l’opprobre, accuser, critiquer, blâmer, condamner
tirer à boulets rouges, critiquer, attaquer, dénoncer, fustiger
essuyer les critiques, essuyer le feu des critiques, critiqué, attaqué
essuyer les critiques, essuyer le feu des critiques > décrié, contesté
faire porter le chapeau, accuser, imputer
se renvoyer la balle, rejeter la faute, rejeter la responsabilité, accuser, responsable, responsabilité
se renvoyer la balle, rejeter la faute, rejeter la responsabilité > imputer
montrer patte blanche, prouver
montrer patte blanche > justifier, identité, contrôle
remonter les bretelles, taper sur les doigts, rappeler à l’ordre, réprimander, recadrer, tancer
remonter les bretelles, taper sur les doigts, rappeler à l’ordre > sanctionner, avertir
passer un savon, réprimander, gronder, tancer
remettre à sa place, recadrer, critiquer, tancer
traîner dans la boue, diffamer
traîner dans la boue > insulter, calomnier, dénigrer, salir
changer d’avis, changer son fusil d’épaule, retourner sa veste, volte-face
changer d’avis, changer son fusil d’épaule, retourner sa veste > revirement, renoncer, se raviser
changer de camp, changer de bord, rejoindre, rallier
changer de camp, changer de bord > trahir, défection
faire volte-face, revirement
faire volte-face > renoncer, se raviser, reculer
revenir sur ses propos, revenir sur sa déclaration, retirer ses propos, se rétracter
revenir sur ses propos, revenir sur sa déclaration, retirer ses propos > retirer, se dédire, démentir
revenir sur sa décision, revenir sur sa promesse, revenir sur sa parole, renoncer, annuler, retirer
revenir sur sa décision, revenir sur sa promesse, revenir sur sa parole > se raviser, reculer, renier
manquer à sa parole, trahir sa promesse, renier
manquer à sa parole, trahir sa promesse > trahir, renoncer, promettre
coucher sur le papier, écrire, rédiger
coucher sur le papier > lettre, tribune
prendre le micro, parler, s’exprimer, intervenir
prendre le micro > discours
faire entendre sa voix, manifester, protester
faire entendre sa voix > s’exprimer, voter
avoir voix au chapitre, avoir son mot à dire, décider
avoir voix au chapitre, avoir son mot à dire > participer, consulter, influence
donner son avis, dire ce qu’on pense, opinion, juger
donner son avis, dire ce qu’on pense > s’exprimer, commenter
donner signe de vie, contacter
donner signe de vie > nouvelle, réapparaître, vivant
demander des comptes, justifier, expliquer
demander des comptes > responsabilité, répondre
demander pardon, présenter ses excuses, faire amende honorable, faire son mea culpa, s’excuser, regretter, excuse, pardon
demander pardon, présenter ses excuses, faire amende honorable, faire son mea culpa > repentir
demander la parole, intervenir, s’exprimer
battre sa coulpe, s’excuser, regretter
battre sa coulpe > repentir
présenter ses condoléances, condoléances, compassion
présenter ses condoléances > hommage, deuil
rendre hommage, saluer la mémoire, hommage, saluer, honorer
rendre hommage, saluer la mémoire > commémorer, célébrer
tresser des lauriers, couvrir d’éloges, chanter les louanges, tirer son chapeau, féliciter, saluer, louer, encenser, vanter
tresser des lauriers, couvrir d’éloges, chanter les louanges, tirer son chapeau > admirer
tirer une balle dans le pied, erreur
tirer une balle dans le pied > nuire, desservir
mettre les points sur les i, préciser, clarifier, expliquer
remettre les pendules à l’heure, clarifier, préciser
remettre les pendules à l’heure > rectifier, corriger
couper la parole, interrompre
couper la parole > couper
couper court, mettre fin, cesser, interrompre
couper court > démentir
prêcher le faux, mentir, tromper
mener en bateau, rouler dans la farine, jeter de la poudre aux yeux, tromper, duper, mentir, berner, abuser
raconter des histoires, raconter des bobards, mentir, mensonge
raconter des histoires, raconter des bobards > inventer
propager une rumeur, faire courir le bruit, rumeur, bruit
propager une rumeur, faire courir le bruit > désinformation, intox
le bruit court, rumeur
le bruit court > selon des rumeurs
de bouche à oreille, rumeur
de bouche à oreille > réputation
de source sûre, confirmé
de source sûre > source, fiable
au bout du fil, téléphone, appel, téléphonique
au bout du fil > interlocuteur
passer un coup de fil, donner un coup de fil, passer un coup de téléphone, téléphoner, appeler, contacter, appel
décrocher son téléphone, téléphoner, appeler
décrocher son téléphone > répondre
prendre contact, entrer en contact, contacter, joindre, appeler
prendre contact, entrer en contact > approcher
avoir ouï dire, apprendre, informer
avoir ouï dire > entendre
se mettre d’accord, tomber d’accord, trouver un terrain d’entente, parvenir à un accord, accord, compromis
se mettre d’accord, tomber d’accord, trouver un terrain d’entente, parvenir à un accord > s’entendre, conclure, signer
trouver un compromis, couper la poire en deux, compromis, accord
trouver un compromis, couper la poire en deux > concession, s’entendre
faire un geste, concession, accorder
faire un geste > effort, aider
jouer les intermédiaires, jouer les médiateurs, médiation, médiateur, intermédiaire, négocier
s’asseoir à la table, revenir à la table, négocier, discuter, négociation, pourparlers
être sur la même longueur d’onde, d’accord, consensus
être sur la même longueur d’onde > s’entendre, partager
donner raison, donner gain de cause, approuver, valider
donner raison, donner gain de cause > confirmer, trancher
donner tort, désapprouver
donner tort > désavouer, contredire
avoir la dent dure, avoir des mots durs, critiquer, sévère
avoir la dent dure, avoir des mots durs > dur
faire débat, faire polémique, prêter à controverse, polémique, controverse, débat
faire débat, faire polémique, prêter à controverse > diviser, critique
défrayer la chronique, faire couler beaucoup d’encre, faire les gros titres, scandale, polémique
défrayer la chronique, faire couler beaucoup d’encre, faire les gros titres > médiatisé, retentissant, presse
faire grand bruit, scandale, polémique
faire grand bruit > retentissement
provoquer un tollé, soulever un tollé, susciter un tollé, tollé, indignation, polémique, scandale
provoquer un tollé, soulever un tollé, susciter un tollé > protestation
mettre le doigt sur le problème, identifier, découvrir
mettre le doigt sur le problème > comprendre
mettre en doute, remettre en question, remettre en cause, contester, critiquer
mettre en doute, remettre en question, remettre en cause > douter, revoir
faire valoir, soutenir, défendre
faire valoir > invoquer, arguer, revendiquer
avoir bon espoir, garder espoir, espérer, optimiste
avoir bon espoir, garder espoir > confiant
brûler d’envie, vouloir, désirer
brûler d’envie > impatient
avoir hâte, impatient
avoir la langue bien pendue, avoir son franc-parler, franc
avoir la langue bien pendue, avoir son franc-parler > franchise, direct
crier au scandale, crier à l’injustice, dénoncer, s’indigner, protester
crier haut et fort, crier sur les toits, proclamer, affirmer, annoncer
crier victoire, chanter victoire, se réjouir
crier victoire, chanter victoire > proclamer, triompher, gagner
prendre au sérieux, croire, considérer
prendre au sérieux > crédible
prendre pour argent comptant, croire
prendre pour argent comptant > accepter
tourner en ridicule, tourner en dérision, se moquer, railler, ridiculiser, moquerie
prendre position, se prononcer
prendre position > s’exprimer, défendre
renvoyer dos à dos, condamner
renvoyer dos à dos > neutre
mettre les pieds dans le plat, gaffe
mettre les pieds dans le plat > maladresse, dire
avoir la peau dure, persister
avoir la peau dure > résister, tenace
lancer un appel, lancer un SOS, appeler, demander, exhorter
lancer un appel, lancer un SOS > alerter
mettre au pied du mur, contraindre, forcer
mettre au pied du mur > défier, sommer
mettre le couteau sous la gorge, contraindre, forcer, obliger
mettre le couteau sous la gorge > menacer
forcer la main, contraindre, obliger, forcer, imposer
tordre le cou à une rumeur, tordre le cou aux rumeurs, démentir, nier, réfuter
`;
