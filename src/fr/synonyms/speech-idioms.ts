/** Set phrases of speaking, thinking and agreeing, one a line, beside the words of the news: « tirer la sonnette d’alarme », alerter. */
export const SPEECH_IDIOMS = `
dire non, refuser, rejeter, s’opposer, décliner > repousser
dire oui, accepter, approuver, consentir > autoriser
opposer une fin de non-recevoir, refuser, rejeter, décliner
camper sur ses positions, intransigeant, inflexible, maintenir > refuser
rester sur ses positions, intransigeant, inflexible, maintenir > refuser
rester sur sa faim, déçu, frustré, insatisfait
botter en touche, éluder, esquiver, éviter > refuser
noyer le poisson, éluder, esquiver
tourner autour du pot, éluder, hésiter, tergiverser
faire la sourde oreille, ignorer, sourd, refuser
fermer les yeux, tolérer, ignorer, complaisance
laisser la porte ouverte, envisager, permettre, possible
mettre son veto, bloquer, s’opposer, rejeter > refuser
opposer son veto, bloquer, s’opposer, rejeter > refuser
ouvrir la voie, permettre, autoriser, préparer
ouvrir la porte aux négociations, permettre, autoriser, préparer
tourner le dos, abandonner, se détourner, rejeter, renier > rompre
monter au créneau, intervenir, défendre, s’exprimer, dénoncer > protester
garder le silence, se taire, silence, mutisme > refuser
rester muet, se taire, silence, mutisme > refuser
rester silencieux, se taire, silence, mutisme > refuser
ne pas piper mot, se taire, silence, mutisme > refuser
passer sous silence, taire, dissimuler, cacher, occulter, omettre
étouffer l’affaire, dissimuler, cacher, couvrir, occulter
étouffer le scandale, dissimuler, cacher, couvrir, occulter
briser le silence, parler, s’exprimer, réagir, témoigner
rompre le silence, parler, s’exprimer, réagir, témoigner
sortir du silence, parler, s’exprimer, réagir, témoigner
briser un tabou, dénoncer, parler, révéler
briser l’omerta, dénoncer, parler, révéler
vendre la mèche, révéler, divulguer, trahir, fuite
mettre en lumière, révéler, dévoiler, élucider, montrer > enquêter
faire la lumière, révéler, dévoiler, élucider, montrer > enquêter
mettre au grand jour, révéler, dévoiler, divulguer
étaler au grand jour, révéler, dévoiler, divulguer
tirer les vers du nez, interroger, questionner, avouer
passer aux aveux, avouer, reconnaître, confesser, admettre
vider son sac, avouer, se confier, raconter
cracher le morceau, avouer, révéler, parler
jouer cartes sur table, transparence, franchise, révéler
parler à cœur ouvert, se confier, franchise, sincère
appeler un chat un chat, franchise, franc, clair
mâcher ses mots, franchise, direct, virulent > critiquer
aller par quatre chemins, franchise, direct, clair
monter sur ses grands chevaux, s’indigner, s’emporter, se fâcher
hausser la voix, crier, protester, s’énerver, menacer
élever la voix, crier, protester, s’énerver, menacer
taper du poing, exiger, menacer, fermeté, protester
pousser un cri d’alarme, alerter, avertir, alarmer, s’inquiéter > dénoncer
tirer la sonnette d’alarme, alerter, avertir, alarmer, s’inquiéter > dénoncer
sonner l’alarme, alerter, avertir, alarmer, s’inquiéter > dénoncer
tirer le signal d’alarme, alerter, avertir, alarmer, s’inquiéter > dénoncer
pousser un coup de gueule, protester, dénoncer, colère, s’indigner
pointer du doigt, accuser, critiquer, dénoncer, blâmer
pointé du doigt, accuser, critiquer, dénoncer, blâmer > mettre en cause
montrer du doigt, accuser, critiquer, dénoncer, blâmer
clouer au pilori, accuser, critiquer, dénoncer, blâmer
jeter la pierre, accuser, critiquer, blâmer, condamner
jeter l’opprobre, accuser, critiquer, blâmer, condamner
tirer à boulets rouges, critiquer, attaquer, dénoncer, fustiger
essuyer les critiques, critiqué, attaqué, décrié, contesté
essuyer le feu des critiques, critiqué, attaqué, décrié, contesté
faire porter le chapeau, accuser, imputer
se renvoyer la balle, accuser, responsable, responsabilité, imputer
rejeter la faute, accuser, responsable, responsabilité, imputer
rejeter la responsabilité, accuser, responsable, responsabilité, imputer
montrer patte blanche, prouver, justifier, identité > contrôle
remonter les bretelles, réprimander, sanctionner, recadrer, tancer > avertir
taper sur les doigts, réprimander, sanctionner, recadrer, tancer > avertir
rappeler à l’ordre, réprimander, sanctionner, recadrer, tancer > avertir
passer un savon, réprimander, gronder, tancer
remettre à sa place, recadrer, critiquer, tancer
traîner dans la boue, diffamer, insulter, calomnier, dénigrer, salir
changer d’avis, volte-face, revirement, renoncer, se raviser
changer son fusil d’épaule, volte-face, revirement, renoncer, se raviser
retourner sa veste, volte-face, revirement, renoncer, se raviser
changer de camp, trahir, rejoindre, défection, rallier
changer de bord, trahir, rejoindre, défection, rallier
faire volte-face, revirement, renoncer, se raviser, reculer
revenir sur ses propos, se rétracter, retirer, se dédire, démentir
revenir sur sa déclaration, se rétracter, retirer, se dédire, démentir
retirer ses propos, se rétracter, retirer, se dédire, démentir
revenir sur sa décision, renoncer, annuler, se raviser, reculer, retirer, renier
revenir sur sa promesse, renoncer, annuler, se raviser, reculer, retirer, renier
revenir sur sa parole, renoncer, annuler, se raviser, reculer, retirer, renier
manquer à sa parole, renier, trahir, renoncer > promettre
trahir sa promesse, renier, trahir, renoncer > promettre
coucher sur le papier, écrire, rédiger > lettre, tribune
prendre le micro, parler, s’exprimer, discours, intervenir
faire entendre sa voix, s’exprimer, manifester, protester > voter
avoir voix au chapitre, décider, participer, consulter, influence
avoir son mot à dire, décider, participer, consulter, influence
donner son avis, s’exprimer, commenter, opinion, juger
dire ce qu’on pense, s’exprimer, commenter, opinion, juger
donner signe de vie, contacter, nouvelle, réapparaître > vivant
demander des comptes, responsabilité, justifier, expliquer, répondre
demander pardon, s’excuser, regretter, excuse, pardon > repentir
présenter ses excuses, s’excuser, regretter, excuse, pardon > repentir
faire amende honorable, s’excuser, regretter, excuse, pardon > repentir
faire son mea culpa, s’excuser, regretter, excuse, pardon > repentir
demander la parole, intervenir, s’exprimer
battre sa coulpe, s’excuser, regretter, repentir
présenter ses condoléances, condoléances, hommage, compassion, deuil
rendre hommage, hommage, saluer, honorer, commémorer > célébrer
saluer la mémoire, hommage, saluer, honorer, commémorer > célébrer
tresser des lauriers, féliciter, saluer, louer, encenser, vanter > admirer
couvrir d’éloges, féliciter, saluer, louer, encenser, vanter > admirer
chanter les louanges, féliciter, saluer, louer, encenser, vanter > admirer
tirer son chapeau, féliciter, saluer, louer, encenser, vanter > admirer
tirer une balle dans le pied, erreur, nuire, desservir
mettre les points sur les i, préciser, clarifier, expliquer
remettre les pendules à l’heure, clarifier, rectifier, préciser, corriger
couper la parole, interrompre, couper
couper court, mettre fin, démentir, cesser, interrompre
prêcher le faux, mentir, tromper
mener en bateau, tromper, duper, mentir, berner, abuser
rouler dans la farine, tromper, duper, mentir, berner, abuser
jeter de la poudre aux yeux, tromper, duper, mentir, berner, abuser
raconter des histoires, mentir, mensonge, inventer
raconter des bobards, mentir, mensonge, inventer
propager une rumeur, rumeur, bruit, désinformation, intox
faire courir le bruit, rumeur, bruit, désinformation, intox
le bruit court, rumeur, selon des rumeurs
de bouche à oreille, rumeur, réputation
de source sûre, confirmé, source, fiable
au bout du fil, téléphone, appel, téléphonique > interlocuteur
passer un coup de fil, téléphoner, appeler, contacter, appel
donner un coup de fil, téléphoner, appeler, contacter, appel
passer un coup de téléphone, téléphoner, appeler, contacter, appel
décrocher son téléphone, téléphoner, appeler, répondre
prendre contact, contacter, joindre, appeler, approcher
entrer en contact, contacter, joindre, appeler, approcher
avoir ouï dire, apprendre, entendre, informer
se mettre d’accord, accord, s’entendre, compromis, conclure > signer
tomber d’accord, accord, s’entendre, compromis, conclure > signer
trouver un terrain d’entente, accord, s’entendre, compromis, conclure > signer
parvenir à un accord, accord, s’entendre, compromis, conclure > signer
trouver un compromis, compromis, accord, concession, s’entendre
couper la poire en deux, compromis, accord, concession, s’entendre
faire un geste, concession, effort, aider, accorder
jouer les intermédiaires, médiation, médiateur, intermédiaire, négocier
jouer les médiateurs, médiation, médiateur, intermédiaire, négocier
s’asseoir à la table, négocier, discuter, négociation, pourparlers
revenir à la table, négocier, discuter, négociation, pourparlers
être sur la même longueur d’onde, s’entendre, d’accord, consensus, partager
donner raison, approuver, confirmer, valider, trancher
donner gain de cause, approuver, confirmer, valider, trancher
donner tort, désapprouver, désavouer, contredire
avoir la dent dure, critiquer, sévère, dur
avoir des mots durs, critiquer, sévère, dur
faire débat, polémique, controverse, débat, diviser > critique
faire polémique, polémique, controverse, débat, diviser > critique
prêter à controverse, polémique, controverse, débat, diviser > critique
défrayer la chronique, scandale, polémique, médiatisé, retentissant, presse
faire couler beaucoup d’encre, scandale, polémique, médiatisé, retentissant, presse
faire les gros titres, scandale, polémique, médiatisé, retentissant, presse
faire grand bruit, scandale, retentissement, polémique
provoquer un tollé, tollé, indignation, protestation, polémique, scandale
soulever un tollé, tollé, indignation, protestation, polémique, scandale
susciter un tollé, tollé, indignation, protestation, polémique, scandale
mettre le doigt sur le problème, identifier, découvrir, comprendre
mettre en doute, contester, douter, critiquer > revoir
remettre en question, contester, douter, critiquer > revoir
remettre en cause, contester, douter, critiquer > revoir
faire valoir, invoquer, arguer, soutenir, défendre, revendiquer
avoir bon espoir, espérer, optimiste, confiant
garder espoir, espérer, optimiste, confiant
brûler d’envie, impatient, vouloir, désirer
avoir hâte, impatient
avoir la langue bien pendue, franc, franchise, direct
avoir son franc-parler, franc, franchise, direct
crier au scandale, dénoncer, s’indigner, protester
crier à l’injustice, dénoncer, s’indigner, protester
crier haut et fort, proclamer, affirmer, annoncer
crier sur les toits, proclamer, affirmer, annoncer
crier victoire, se réjouir, proclamer, triompher > gagner
chanter victoire, se réjouir, proclamer, triompher > gagner
prendre au sérieux, croire, crédible, considérer
prendre pour argent comptant, croire, accepter
tourner en ridicule, se moquer, railler, ridiculiser, moquerie
tourner en dérision, se moquer, railler, ridiculiser, moquerie
prendre position, se prononcer, s’exprimer, défendre
renvoyer dos à dos, condamner, neutre
mettre les pieds dans le plat, gaffe, maladresse, dire
avoir la peau dure, persister, résister, tenace
lancer un appel, appeler, demander, exhorter, alerter
lancer un SOS, appeler, demander, exhorter, alerter
mettre au pied du mur, défier, contraindre, forcer, sommer
mettre le couteau sous la gorge, contraindre, forcer, menacer, obliger
forcer la main, contraindre, obliger, forcer, imposer
tordre le cou à une rumeur, démentir, nier, réfuter
tordre le cou aux rumeurs, démentir, nier, réfuter
`;
