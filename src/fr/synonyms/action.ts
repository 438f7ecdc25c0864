/** Beginning, ending, changing, growing, making, taking part, leaving. */
export const ACTION = `
commencer, débuter, démarrer, entamer, lancer, amorcer, engager, initier > ouvrir
début, commencement, démarrage, lancement, coup d’envoi > ouverture
débuter, commencer, démarrer
entamer, commencer, entreprendre, attaquer
démarrer, commencer, lancer, mettre en route
lancer, démarrer, initier, entreprendre, donner le coup d’envoi > créer
lancement, début, démarrage
entreprendre, commencer, lancer, se lancer > faire
finir, terminer, achever, conclure, mettre fin, prendre fin > cesser
fin, terme, conclusion, dénouement, issue, clôture > bout
terminer, finir, achever, clore, boucler > conclure
achever, terminer, finir, parachever
achèvement, fin, conclusion
clore, fermer, terminer, clôturer
cesser, arrêter, stopper, mettre fin, mettre un terme, interrompre > finir
arrêter, cesser, stopper, mettre fin, interrompre > suspendre
arrêt, fin, cessation, interruption, suspension > pause
interrompre, suspendre, arrêter, cesser
suspendre, interrompre, geler, mettre en pause > arrêter
suspension, interruption, gel, moratoire > arrêt
moratoire, suspension, gel
pause, trêve, répit, interruption
annuler, supprimer, déprogrammer, renoncer > reporter
annulation, suppression > report
supprimer, éliminer, abolir, enlever, retirer > annuler
suppression, abolition, élimination > fin
abolir, supprimer, abolition, abroger
reporter, repousser, différer, ajourner, décaler, remettre > retarder
report, ajournement, décalage > retard
retarder, repousser, ralentir > reporter
continuer, poursuivre, se poursuivre, perdurer, persister > durer
poursuivre, continuer, prolonger
poursuite, continuation
prolonger, étendre, reconduire, allonger > poursuivre
prolongation, extension, reconduction
durer, se prolonger, perdurer > continuer
maintenir, garder, conserver, poursuivre
maintien, conservation > poursuite
reprendre, recommencer, redémarrer, relancer > retrouver
reprise, redémarrage, relance > retour
recommencer, reprendre, refaire
relancer, redémarrer, raviver
renouveler, reconduire, répéter > remplacer
renouvellement, reconduction
rester, demeurer, se maintenir > continuer
changer, modifier, transformer, évoluer, réformer > remplacer
changement, modification, transformation, évolution, mutation, bouleversement > réforme
modifier, changer, transformer, amender, retoucher > corriger
modification, changement, retouche
transformer, changer, modifier, convertir, métamorphoser
transformation, changement, métamorphose, mutation
évoluer, changer, se développer
évolution, changement, progression, développement
adapter, ajuster, modifier
améliorer, perfectionner, optimiser > renforcer
amélioration, progrès, embellie
aggraver, empirer, s’envenimer, se détériorer, se dégrader > augmenter
aggravation, détérioration, dégradation
résoudre, régler, solutionner, dénouer > arranger
solution, remède, issue, réponse
régler, résoudre, arranger
augmenter, croître, grimper, s’accroître, progresser, monter, bondir, s’envoler > doubler
augmentation, hausse, accroissement, progression, montée, élévation, flambée > croissance
hausse, augmentation, montée, progression, bond, envolée, flambée
accroître, augmenter, renforcer > développer
monter, augmenter, grimper, s’élever
grimper, monter, escalader
montée, hausse, ascension
bondir, grimper, s’envoler, exploser > augmenter
doubler, deux fois plus, multiplier par deux > augmenter
tripler, multiplier par trois
baisser, diminuer, chuter, reculer, décroître, réduire, dégringoler > tomber
baisse, diminution, recul, chute, réduction, repli > perte
diminuer, baisser, réduire, décroître
diminution, baisse, réduction
réduire, diminuer, baisser, limiter, abaisser > couper
réduction, diminution, baisse, rabais > coupe
chuter, baisser, tomber, dégringoler, s’effondrer
chute, baisse, effondrement, dégringolade > tomber
tomber, chuter, s’effondrer, dégringoler, se casser la figure > baisser
reculer, baisser, régresser > céder
recul, baisse, régression, repli
limiter, restreindre, réduire, plafonner > encadrer
limitation, restriction, plafonnement
maximum, plafond, au plus
minimum, plancher, au moins
élargir, étendre, agrandir, développer > augmenter
étendre, élargir, s’étaler > propager
agrandir, élargir, étendre
extension, élargissement, agrandissement
développer, accroître, étendre, déployer > créer
développement, essor, croissance
accélérer, hâter, presser, précipiter
accélération, hausse
ralentir, freiner, décélérer > baisser
freiner, ralentir, entraver > limiter
stabiliser, stable, se maintenir
créer, fonder, instaurer, instituer, établir, mettre en place, mettre sur pied > lancer
création, fondation, instauration, mise en place > lancement
instaurer, établir, mettre en place, instituer > imposer
établir, instaurer, fonder, créer
mettre en place, instaurer, installer, établir > créer
mettre en œuvre, appliquer, exécuter, réaliser > lancer
appliquer, mettre en œuvre, exécuter > respecter
application, mise en œuvre, exécution
installer, poser, mettre, implanter, placer > monter
installation, implantation, mise en place
s’installer, s’établir, emménager, élire domicile > habiter
implanter, installer, établir
déménager, quitter, emménager > partir
monter, organiser, mettre sur pied
organiser, préparer, tenir, mettre sur pied, planifier > lancer
organisation, préparation, tenue
préparer, élaborer, concocter, organiser > prévoir
préparatif, préparation
planifier, prévoir, programmer, organiser
programmer, prévoir, planifier
prévu, programmé, attendu, planifié, censé
élaborer, concevoir, préparer, mettre au point
projet, plan, programme, dessein > idée
plan, projet, programme, stratégie
stratégie, plan, tactique, politique
faire, réaliser, effectuer, accomplir, exécuter > commettre
effectuer, réaliser, accomplir, mener, exécuter > faire
accomplir, réaliser, effectuer
réaliser, effectuer, accomplir, concrétiser
commettre, perpétrer > faire
participer, prendre part, assister, être présent, contribuer > rejoindre
participant, présent, concurrent > membre
participation, présence, contribution
assister, être présent, voir > participer
présence, participation, venue > venir
absence, manque, défaut
absent, manquant
contribuer, participer, aider
rejoindre, intégrer, adhérer, entrer, retrouver > participer
adhérer, rejoindre, entrer > membre
adhésion, entrée, intégration
intégrer, rejoindre, entrer, incorporer
membre, adhérent, participant
quitter, partir, abandonner, sortir, claquer la porte, laisser > démissionner
abandonner, renoncer, laisser tomber, délaisser, lâcher > quitter
abandon, renoncement, retrait
renoncer, abandonner, jeter l’éponge > annuler
laisser, abandonner, quitter
`;
