/** Set phrases of helping, fleeing, making peace, fighting and doing wrong: « déposer les armes », capituler. */
export const CONFLICT_IDIOMS = `
donner un coup de main, aider, assister, soutenir, épauler > secourir, renfort
donner un coup de pouce, aider, assister, soutenir, épauler > secourir, renfort
prêter main-forte, aider, assister, soutenir, épauler > secourir, renfort
donner un coup d’épaule, aider, assister, soutenir, épauler > secourir, renfort
tendre la main, aider, assister, soutenir, coopérer
apporter son concours, aider, assister, soutenir, coopérer
apporter son aide, aider, assister, soutenir, coopérer
voler au secours, secourir, aider, sauver, renflouer
voler à la rescousse, secourir, aider, sauver, renflouer
tirer d’affaire, sauver, secourir, aider > guérir
sortir d’affaire, sauver, secourir, aider > guérir
mettre la main à la pâte, participer, aider, contribuer
mettre la main à la poche, payer, financer, débourser, contribuer
mettre la main au portefeuille, payer, financer, débourser, contribuer
apporter sa pierre, contribuer, participer, contribution
apporter son écot, contribuer, participer, contribution
se serrer les coudes, solidarité, solidaire, s’entraider, se soutenir, se rapprocher > unité
parler d’une seule voix, unité, s’unir, unanimité, ensemble > coalition
faire front commun, unité, s’unir, unanimité, ensemble > coalition
serrer les rangs, s’unir, unité, solidarité, mobiliser
resserrer les rangs, s’unir, unité, solidarité, mobiliser
faire bloc, s’unir, solidarité, unité
faire cause commune, s’allier, s’associer, coopérer, alliance, s’unir
unir ses forces, s’allier, s’associer, coopérer, alliance, s’unir
joindre ses forces, s’allier, s’associer, coopérer, alliance, s’unir
main dans la main, ensemble, coopérer, collaborer, alliance
prêter l’oreille, écouter, entendre, attentif
mettre à l’abri, protéger, évacuer, héberger, abriter, sécuriser
trouver refuge, se réfugier, s’abriter, fuir, asile
prendre soin, soigner, s’occuper, veiller, protéger
prendre sous son aile, protéger, aider, parrainer
prendre ses jambes à son cou, s’enfuir, fuir, se sauver, s’échapper, fuite
prendre la poudre d’escampette, s’enfuir, fuir, se sauver, s’échapper, fuite
prendre la clé des champs, s’enfuir, fuir, se sauver, s’échapper, fuite
filer à l’anglaise, s’enfuir, partir, s’éclipser
filer en douce, s’enfuir, partir, s’éclipser
fausser compagnie, s’échapper, s’enfuir, quitter, s’évader
brûler la politesse, s’échapper, s’enfuir, quitter, s’évader
battre en retraite, se replier, reculer, retrait, repli, se retirer
plier bagage, partir, quitter, s’en aller, fuir
faire le déplacement, se rendre, aller, voyager > visiter
faire le voyage, se rendre, aller, voyager > visiter
rebrousser chemin, revenir, reculer, renoncer, retourner > retirer
faire demi-tour, revenir, reculer, renoncer, retourner > retirer
faire marche arrière, revenir, reculer, renoncer, retourner > retirer
faire machine arrière, revenir, reculer, renoncer, retourner > retirer
fouler le sol, arriver, débarquer, atterrir, visiter
mettre pied à terre, arriver, débarquer, atterrir, visiter
mettre de l’eau dans son vin, adoucir, modérer, concession, assouplir
lâcher du lest, céder, concéder, concession, assouplir
faire des concessions, céder, concéder, concession, assouplir
baisser les bras, abandonner, renoncer, capituler > décourager
jeter l’éponge, abandonner, renoncer, capituler > décourager
baisser pavillon, abandonner, renoncer, capituler > décourager
déposer les armes, capituler, reddition, désarmer, se livrer > cessez-le-feu
hisser le drapeau blanc, capituler, reddition, désarmer, se livrer > cessez-le-feu
jeter les armes, capituler, reddition, désarmer, se livrer > cessez-le-feu
enterrer la hache de guerre, réconcilier, réconciliation, paix, trêve
fumer le calumet de la paix, réconcilier, réconciliation, paix, trêve
faire la paix, réconcilier, réconciliation, paix, trêve
recoller les morceaux, réconcilier, réconciliation, renouer, réparer
renouer le dialogue, négociations, réconcilier, discuter, pourparlers, dialogue
reprendre langue, négociations, réconcilier, discuter, pourparlers, dialogue
renouer le contact, négociations, réconcilier, discuter, pourparlers, dialogue
couper les ponts, rompre, cesser, isoler
être à couteaux tirés, désaccord, conflit, tensions, brouille, hostilité
se regarder en chiens de faïence, désaccord, conflit, tensions, brouille, hostilité
chercher des noises, provoquer, attaquer, critiquer
chercher querelle, provoquer, attaquer, critiquer
chercher des poux, provoquer, attaquer, critiquer
jeter de l’huile sur le feu, aggraver, attiser, envenimer, exacerber, provoquer
mettre de l’huile sur le feu, aggraver, attiser, envenimer, exacerber, provoquer
mettre le feu aux poudres, déclencher, provoquer, embraser, crise
souffler sur les braises, attiser, raviver, exacerber, aggraver
calmer le jeu, apaiser, désamorcer, tempérer, apaisement
calmer les esprits, apaiser, désamorcer, tempérer, apaisement
faire retomber la tension, apaiser, désamorcer, tempérer, apaisement
mettre le feu, brûler, incendier, s’embraser, s’enflammer > flammes
prendre feu, brûler, incendier, s’embraser, s’enflammer > flammes
être en feu, brûler, incendier, s’embraser, s’enflammer > flammes
partir en fumée, brûler, incendie, s’embraser > détruire
réduire en cendres, brûler, incendie, s’embraser > détruire
être la proie des flammes, brûler, incendie, s’embraser > détruire
voler en éclats, se briser, exploser, éclater, casser, détruire
être réduit en cendres, anéantir, détruire, ruiner, raser
rayer de la carte, anéantir, détruire, ruiner, raser
réduire à néant, anéantir, détruire, ruiner, raser
réduire en miettes, anéantir, détruire, ruiner, raser
mettre à feu et à sang, ravager, violence, détruire, saccager
faire table rase, supprimer, effacer, recommencer
faire main basse, voler, s’emparer, saisir, dérober, piller
mettre la main dessus, voler, s’emparer, saisir, dérober, piller
mettre la main au collet, arrêter, interpeller, appréhender, capturer > menotter
passer les menottes, arrêter, interpeller, appréhender, capturer > menotter
prendre la main dans le sac, flagrant, surprendre, arrêter, interpeller
la main dans le sac, flagrant, surprendre, arrêter, interpeller
jeter en prison, emprisonner, incarcérer, écrouer, détenir > arrêter
mettre en prison, emprisonner, incarcérer, écrouer, détenir > arrêter
mettre sous les verrous, emprisonner, incarcérer, écrouer, détenir > arrêter
mettre derrière les barreaux, emprisonner, incarcérer, écrouer, détenir > arrêter
être derrière les barreaux, prison, détenu, emprisonner, incarcérer, écrouer
finir derrière les barreaux, prison, détenu, emprisonner, incarcérer, écrouer
derrière les barreaux, prison, détenu, emprisonner, incarcérer, écrouer
croupir en prison, prison, détenu, emprisonner, incarcérer, écrouer
passer devant le juge, comparaître, juger, procès, tribunal
passer devant le tribunal, comparaître, juger, procès, tribunal
répondre de ses actes, comparaître, juger, procès, tribunal
traîner en justice, plainte, poursuivre, assigner, procès
traîner devant les tribunaux, plainte, poursuivre, assigner, procès
attaquer en justice, plainte, poursuivre, assigner, procès
saisir la justice, plainte, poursuivre, assigner, procès
ester en justice, plainte, poursuivre, assigner, procès
avoir maille à partir avec la justice, poursuivi, procès, condamner
démêlés avec la justice, poursuivi, procès, condamner
ennuis avec la justice, poursuivi, procès, condamner
mettre hors de cause, innocenter, disculper, acquitter, relaxer, blanchir
laver de tout soupçon, innocenter, disculper, acquitter, relaxer, blanchir
passer à travers les mailles, échapper, impunité, éviter
verser des pots-de-vin, corrompre, soudoyer, corruption
graisser la patte, corrompre, soudoyer, corruption
verser des dessous-de-table, corrompre, soudoyer, corruption
blanchir de l’argent, blanchiment, fraude
détourner de l’argent, détournement, malversation, abus de biens, fraude, voler
piquer dans la caisse, détournement, malversation, abus de biens, fraude, voler
taper dans la caisse, détournement, malversation, abus de biens, fraude, voler
tomber dans le panneau, piéger, tromper, duper, victime
tomber dans le piège, piéger, tromper, duper, victime
tendre un piège, piéger, embuscade, piège, guet-apens
tendre une embuscade, piéger, embuscade, piège, guet-apens
mettre hors d’état de nuire, neutraliser, arrêter, abattre, éliminer
mettre en fuite, chasser, fuir, repousser
ouvrir le feu, tirer, coups de feu, fusillade
faire feu, tirer, coups de feu, fusillade
faire usage de son arme, tirer, coups de feu, fusillade
faire parler les armes, combattre, guerre, insurrection, se rebeller
prendre les armes, combattre, guerre, insurrection, se rebeller
prendre pour cible, viser, attaquer, cibler
croiser le fer, s’affronter, combattre, duel, se battre
échanger des coups, se battre, bagarre, rixe, frapper
échanger des coups de poing, se battre, bagarre, rixe, frapper
rouer de coups, tabasser, frapper, agresser, lyncher, battre
passer à tabac, tabasser, frapper, agresser, lyncher, battre
tirer dans le tas, tirer, fusillade
tirer à l’aveugle, tirer, fusillade
entrer en guerre, attaquer, combattre, conflit, hostilités > envahir
partir en guerre, attaquer, combattre, conflit, hostilités > envahir
déclarer la guerre, attaquer, combattre, conflit, hostilités > envahir
faire la guerre, attaquer, combattre, conflit, hostilités > envahir
passer à l’offensive, attaquer, offensive, assaut, contre-attaquer
lancer une offensive, attaquer, offensive, assaut, contre-attaquer
donner l’assaut, attaquer, offensive, assaut, contre-attaquer
se retrouver dans la ligne de mire, viser, menacer, cibler, surveiller
être dans le collimateur, viser, menacer, cibler, surveiller
être dans le viseur, viser, menacer, cibler, surveiller
gagner du terrain, progresser, avancer, s’étendre, se propager > augmenter
céder du terrain, reculer, céder, recul
perdre du terrain, reculer, céder, recul
`;
