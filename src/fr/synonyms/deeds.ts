/** Verbs of the news, and nouns of what is done, beside what a reader would say. */
export const DEEDS = `
veiller, surveiller, contrôler, garder, s’assurer > superviser
surveiller, veiller, observer, contrôler, espionner > suivre
superviser, contrôler, encadrer, chapeauter, surveiller, supervision > diriger
s’embraser, brûler, incendie, prendre feu, s’enflammer > feu
brûler, incendier, flamber, calciner, carboniser > détruire
embrasement, flambée de violence, émeute > violences
rouvrir, réouverture, redémarrer, accueillir de nouveau > reprendre
déconfinement, levée du confinement, assouplissement, réouverture > confinement
reconfinement, nouveau confinement, restrictions
enchaîner, multiplier, accumuler, aligner > poursuivre
multiplier, accumuler, enchaîner > répéter
collecter, recueillir, récolter, ramasser, réunir > rassembler
justifier, légitimer, expliquer, motiver
réguler, encadrer, réglementer, contrôler > limiter
rassurer, tranquilliser, apaiser, calmer > réconforter
réconforter, consoler, apaiser, soutenir > rassurer
assumer, endosser, revendiquer, prendre la responsabilité
revendiquer, assumer, se déclarer responsable > réclamer
détourner, dévier, dérouter > changer
importer, faire venir, acheter à l’étranger > achat
harceler, persécuter, tourmenter, cyberharcèlement > intimider
recouvrir, couvrir, tapisser
désinfecter, assainir, stériliser, décontaminer, nettoyer
séduire, charmer, conquérir, plaire
applaudir, acclamer, ovationner, ovation > saluer
huer, siffler, conspuer, chahuter, sifflets > protester
agiter, brandir, secouer
brandir, agiter, montrer, exhiber
s’agiter, se démener, s’activer
asphyxier, étouffer, suffoquer > étrangler
étrangler, étouffer, strangulation
noyade, se noyer > mourir, repêché
couler, sombrer, faire naufrage, chavirer, naufrage
faciliter, simplifier, aider, favoriser
simplifier, alléger, faciliter, clarifier
élucider, résoudre, éclaircir, percer le mystère > enquête
éclaircir, élucider, clarifier, faire la lumière
démasquer, confondre, découvrir, identifier
débusquer, dénicher, découvrir, repérer > trouver
repérer, localiser, détecter, remarquer > trouver
dépister, tester, détecter, test
déjouer, contrecarrer, empêcher, éviter
contrecarrer, contrer, empêcher, s’opposer, déjouer
endiguer, contenir, enrayer, juguler, freiner, stopper > limiter
enrayer, juguler, endiguer, arrêter, stopper
neutraliser, maîtriser, immobiliser, mettre hors d’état de nuire > abattre
maîtriser, contrôler, circonscrire, contenir
circonscrire, maîtriser, éteindre, contenir > incendie
éteindre, étouffer les flammes, maîtriser, circonscrire > incendie
réapparaître, ressurgir, refaire surface, revenir > retour
ressurgir, réapparaître, resurgir, refaire surface
raviver, ranimer, réveiller, attiser, rallumer > relancer
exacerber, attiser, aggraver, aviver, envenimer
attiser, exacerber, envenimer, nourrir
tempérer, modérer, nuancer, calmer
minimiser, relativiser, banaliser
exagérer, grossir, gonfler, surestimer
gonfler, enfler, grossir, augmenter
enfler, grandir, gonfler, s’amplifier
s’amplifier, s’intensifier, s’accentuer, s’aggraver > augmenter
s’intensifier, s’amplifier, s’accroître, redoubler
faiblir, s’affaiblir, diminuer, décliner, s’essouffler
s’essouffler, ralentir, faiblir, s’affaiblir > ralentissement
stagner, stagnation, plafonner > stable
basculer, pencher > changer
dégénérer, mal tourner, tourner mal, tourner au drame, déraper > violences
déraper, dérapage, perdre le contrôle > propos
vaciller, chanceler, trembler > menacé
ébranler, secouer, bouleverser, fragiliser
endommager, abîmer, dégrader, détériorer, dégâts > détruire
saccager, vandaliser, piller, dévaster > dégrader
démanteler, démonter > détruire, dissoudre, neutraliser
démonter, démanteler, enlever
démolir, raser, détruire, abattre, démolition
couper en deux, diviser, partager, fracturer
découper, trancher, dépecer, démembrer
creuser, forer, excaver, percer
fondre, fonte des glaces, se liquéfier, dégeler
congeler, surgeler, geler
asperger, arroser, éclabousser, projeter
essuyer, subir, endurer > connaître
subir, endurer, essuyer, souffrir > connaître
endurer, supporter, subir, souffrir
supporter, endurer, tolérer > accepter
tolérer, supporter, accepter > permettre
dispenser, exempter, exonérer, exemption > épargner
exonérer, exempter, dispenser, dispense > avantage
épargner, économiser > protéger
reverser, verser, redistribuer
verser, payer, régler > donner
rembourser, reverser
dépenser, débourser, payer, dépense
commercialiser, vendre, mettre en vente > lancer
écouler, vendre, liquider > distribuer
revendre, céder, revente > vendre
se procurer, acheter, acquérir, obtenir
affréter, louer, réserver, noliser > avion
retransmettre, diffuser, transmettre en direct > télévision
visionner, regarder, voir
télécharger, téléchargement, enregistrer
numériser, scanner, dématérialiser
répertorier, recenser, inventorier, lister, dénombrer > compter
totaliser, cumuler > compter
avoisiner, approcher, friser, frôler > environ
frôler, friser, effleurer > éviter
refléter, traduire, illustrer, témoigner, montrer
illustrer, montrer, refléter, exemple
découler, résulter, provenir, être issu > conséquence
provenir, être originaire, émaner > origine
subsister, persister, demeurer, perdurer > rester
persister, s’obstiner, insister, continuer
s’acharner, persister, s’obstiner, acharnement
renoncer au trône, abdiquer, abdication
proliférer, pulluler, prolifération, se répandre > se multiplier
se propager, se répandre, s’étendre, propagation > circuler
se répandre, se propager, se diffuser
émailler, marquer, perturber, ponctuer
se retrancher, se barricader, se réfugier, s’enfermer
s’enfermer, se cloîtrer, se barricader, confiner
assiéger, encercler, cerner, siège
entourer, encercler, cerner, ceindre
boucler le quartier, encercler, périmètre de sécurité, bouclage
survoler, voler au-dessus, survol
sillonner, parcourir, traverser, patrouiller
patrouiller, surveiller, sillonner, ronde
infiltrer, noyauter, pénétrer, s’introduire
s’introduire, pénétrer, entrer par effraction, intrusion > cambrioler
reloger, héberger, abriter, relogement > accueillir
cohabiter, vivre ensemble, coexister, cohabitation
scolariser, élève, aller à l’école
verbaliser, amende, contravention, PV, sanctionner
épingler, critiquer, condamner, dénoncer > verbaliser
tancer, réprimander, gronder, critiquer, recadrer
réprimander, gronder, blâmer, sermonner, recadrer > rappel à l’ordre
ironiser, se moquer, railler, plaisanter
se lamenter, se plaindre, gémir, déplorer
s’emporter, s’énerver, se fâcher, colère
s’insurger, s’indigner, protester, se révolter, se rebeller
fustiger, éreinter, vilipender, critiquer
plébisciter, élire, approuver, choisir > succès
se rallier, rejoindre, soutenir, ralliement
se ranger derrière, soutenir, se rallier, appuyer
se démarquer, se distinguer, se différencier, se désolidariser
désavouer, renier, se désolidariser, lâcher, retirer sa confiance
trahir, trahison, traître, déloyal
promulguer, publier, entrer en vigueur > loi
énoncer, formuler, exprimer, dire
formuler, exprimer, énoncer, émettre
apposer, signer > inscrire
épier, espionner, surveiller, guetter
espionner, mettre sur écoute, surveiller, épier > espionnage
instrumentaliser, manipuler, exploiter > récupération politique
improviser, impréparé, improvisation
s’aventurer, se risquer, oser > entrer
oser, avoir le courage, se permettre, audace
se baigner, nager, baignade, plonger
se noyer, noyade, perdre pied
se blesser, blessure, se fracturer
s’évanouir, perdre connaissance, malaise, syncope
se réveiller, sortir du coma, réveil > conscience
dormir, sommeil, coucher
somnoler, s’endormir, s’assoupir
avorter, interrompre sa grossesse, IVG
soulager, apaiser, atténuer > douleur
atténuer, réduire, alléger, diminuer, adoucir
désarmer, déposer les armes, désarmement
enrôler, recruter, mobiliser, incorporer
se reconvertir, changer de métier, reconversion
truquer, falsifier, trafiquer, fausser > fraude
falsifier, contrefaire, truquer, faux, contrefaçon
usurper, se faire passer, usurpation > identité
se faire passer, usurper, se déguiser
se déguiser, déguisement, costume, travestir
maquiller, déguiser, dissimuler, falsifier
remorquer, tracter > dépanner
percuter, heurter, renverser, entrer en collision, emboutir > collision
heurter, percuter, cogner, collision
se percuter, collision, entrer en collision, accident
dérailler, sortir des rails, déraillement > accident
s’écraser, crash, accident d’avion > tomber
`;
