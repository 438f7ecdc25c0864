/** Set phrases of helping, fleeing, making peace, fighting and doing wrong: « déposer les armes », capituler. */
export const CONFLICT_IDIOMS = `
donner un coup de main, donner un coup de pouce, prêter main-forte, donner un coup d’épaule, aider, assister, soutenir, épauler
donner un coup de main, donner un coup de pouce, prêter main-forte, donner un coup d’épaule > secourir, renfort
tendre la main, apporter son concours, apporter son aide, aider, assister, soutenir
tendre la main, apporter son concours, apporter son aide > coopérer
voler au secours, voler à la rescousse, secourir, aider, sauver
voler au secours, voler à la rescousse > renflouer
tirer d’affaire, sortir d’affaire, sauver, secourir, aider
tirer d’affaire, sortir d’affaire > guérir
mettre la main à la pâte, participer, aider, contribuer
mettre la main à la poche, mettre la main au portefeuille, payer, financer
mettre la main à la poche, mettre la main au portefeuille > débourser, contribuer
apporter sa pierre, apporter son écot, contribuer, participer, contribution
se serrer les coudes, solidarité, solidaire, s’entraider, se soutenir
se serrer les coudes > se rapprocher, unité
parler d’une seule voix, faire front commun, unité
parler d’une seule voix, faire front commun > s’unir, unanimité, ensemble, coalition
serrer les rangs, resserrer les rangs, s’unir
serrer les rangs, resserrer les rangs > unité, solidarité, mobiliser
faire bloc, s’unir
faire bloc > solidarité, unité
faire cause commune, unir ses forces, joindre ses forces, s’allier, s’associer, alliance
faire cause commune, unir ses forces, joindre ses forces > coopérer, s’unir
main dans la main, coopérer, collaborer, alliance
main dans la main > ensemble
prêter l’oreille > attentif
mettre à l’abri, protéger, abriter
mettre à l’abri > évacuer, héberger, sécuriser
trouver refuge, se réfugier, fuir, asile
trouver refuge > s’abriter
prendre soin, soigner
prendre soin > s’occuper, veiller, protéger
prendre sous son aile, protéger
prendre sous son aile > aider, parrainer
prendre ses jambes à son cou, prendre la poudre d’escampette, prendre la clé des champs, s’enfuir, fuir, se sauver, s’échapper, fuite
filer à l’anglaise, filer en douce, s’enfuir, partir
filer à l’anglaise, filer en douce > s’éclipser
fausser compagnie, brûler la politesse, s’échapper, s’enfuir, s’évader
fausser compagnie, brûler la politesse > quitter
battre en retraite, se replier, retrait, repli, se retirer
battre en retraite > reculer
plier bagage, partir, quitter, s’en aller
plier bagage > fuir
faire le déplacement, faire le voyage, se rendre, aller, voyager
faire le déplacement, faire le voyage > visiter
rebrousser chemin, faire demi-tour, faire marche arrière, faire machine arrière, revenir, retourner
rebrousser chemin, faire demi-tour, faire marche arrière, faire machine arrière > reculer, renoncer, retirer
fouler le sol, mettre pied à terre, arriver, débarquer, atterrir
fouler le sol, mettre pied à terre > visiter
mettre de l’eau dans son vin, adoucir
mettre de l’eau dans son vin > modérer, concession, assouplir
lâcher du lest, faire des concessions, concéder, concession
lâcher du lest, faire des concessions > céder, assouplir
baisser les bras, jeter l’éponge, baisser pavillon, abandonner, renoncer
baisser les bras, jeter l’éponge, baisser pavillon > capituler, décourager
déposer les armes, hisser le drapeau blanc, jeter les armes, capituler, reddition
déposer les armes, hisser le drapeau blanc, jeter les armes > désarmer, se livrer, cessez-le-feu
enterrer la hache de guerre, fumer le calumet de la paix, faire la paix, réconciliation, paix
enterrer la hache de guerre, fumer le calumet de la paix, faire la paix > réconcilier, trêve
recoller les morceaux, réconcilier, renouer
recoller les morceaux > réconciliation, réparer
renouer le dialogue, reprendre langue, renouer le contact, négociations, discuter, pourparlers, dialogue
renouer le dialogue, reprendre langue, renouer le contact > réconcilier
couper les ponts, rompre, cesser
couper les ponts > isoler
être à couteaux tirés, se regarder en chiens de faïence, conflit, tensions, hostilité
être à couteaux tirés, se regarder en chiens de faïence > désaccord, brouille
chercher des noises, chercher querelle, chercher des poux, attaquer, critiquer
chercher des noises, chercher querelle, chercher des poux > provoquer
jeter de l’huile sur le feu, mettre de l’huile sur le feu, aggraver, attiser, envenimer, exacerber
jeter de l’huile sur le feu, mettre de l’huile sur le feu > provoquer
mettre le feu aux poudres, déclencher, provoquer
mettre le feu aux poudres > embraser, crise
souffler sur les braises, attiser, exacerber, aggraver
souffler sur les braises > raviver
calmer le jeu, calmer les esprits, faire retomber la tension, apaiser, désamorcer, apaisement
calmer le jeu, calmer les esprits, faire retomber la tension > tempérer
mettre le feu, prendre feu, être en feu, brûler, incendier, s’embraser, s’enflammer
mettre le feu, prendre feu, être en feu > flammes
partir en fumée, réduire en cendres, être la proie des flammes, brûler, incendie, s’embraser
partir en fumée, réduire en cendres, être la proie des flammes > détruire
voler en éclats, se briser, casser, détruire
voler en éclats > exploser, éclater
être réduit en cendres, rayer de la carte, réduire à néant, réduire en miettes, anéantir, détruire, raser
être réduit en cendres, rayer de la carte, réduire à néant, réduire en miettes > ruiner
mettre à feu et à sang, ravager, détruire
mettre à feu et à sang > violence, saccager
faire table rase, supprimer
faire table rase > effacer, recommencer
faire main basse, mettre la main dessus, voler, s’emparer, saisir
faire main basse, mettre la main dessus > dérober, piller
mettre la main au collet, passer les menottes, arrêter, interpeller, appréhender, capturer
mettre la main au collet, passer les menottes > menotter
prendre la main dans le sac, la main dans le sac, arrêter, interpeller
prendre la main dans le sac, la main dans le sac > flagrant, surprendre
jeter en prison, mettre en prison, mettre sous les verrous, mettre derrière les barreaux, emprisonner, incarcérer, écrouer, détenir
jeter en prison, mettre en prison, mettre sous les verrous, mettre derrière les barreaux > arrêter
être derrière les barreaux, finir derrière les barreaux, derrière les barreaux, croupir en prison, prison, détenu, emprisonner, incarcérer, écrouer
passer devant le juge, passer devant le tribunal, répondre de ses actes, comparaître, juger, procès, tribunal
traîner en justice, traîner devant les tribunaux, attaquer en justice, saisir la justice, ester en justice, plainte, poursuivre
traîner en justice, traîner devant les tribunaux, attaquer en justice, saisir la justice, ester en justice > assigner, procès
avoir maille à partir avec la justice, démêlés avec la justice, ennuis avec la justice, poursuivi
avoir maille à partir avec la justice, démêlés avec la justice, ennuis avec la justice > procès, condamner
mettre hors de cause, laver de tout soupçon, innocenter, disculper, acquitter, relaxer, blanchir
passer à travers les mailles, échapper, éviter
passer à travers les mailles > impunité
verser des pots-de-vin, graisser la patte, verser des dessous-de-table, corrompre, corruption
verser des pots-de-vin, graisser la patte, verser des dessous-de-table > soudoyer
blanchir de l’argent, blanchiment, fraude
détourner de l’argent, piquer dans la caisse, taper dans la caisse, détournement, malversation
détourner de l’argent, piquer dans la caisse, taper dans la caisse > abus de biens, fraude, voler
tomber dans le panneau, tomber dans le piège, tromper, duper
tomber dans le panneau, tomber dans le piège > piéger, victime
tendre un piège, tendre une embuscade, piéger, embuscade, piège, guet-apens
mettre hors d’état de nuire, neutraliser, abattre
mettre hors d’état de nuire > arrêter, éliminer
mettre en fuite, chasser, repousser
mettre en fuite > fuir
ouvrir le feu, faire feu, faire usage de son arme, tirer, coups de feu, fusillade
faire parler les armes, prendre les armes, combattre, guerre
faire parler les armes, prendre les armes > insurrection, se rebeller
prendre pour cible, viser, cibler
prendre pour cible > attaquer
croiser le fer, s’affronter, combattre, se battre
croiser le fer > duel
échanger des coups, échanger des coups de poing, se battre, bagarre
échanger des coups, échanger des coups de poing > rixe, frapper
rouer de coups, passer à tabac, tabasser, frapper, agresser
rouer de coups, passer à tabac > lyncher, battre
tirer dans le tas, tirer à l’aveugle, tirer, fusillade
entrer en guerre, partir en guerre, déclarer la guerre, faire la guerre, combattre, conflit, hostilités
entrer en guerre, partir en guerre, déclarer la guerre, faire la guerre > attaquer, envahir
passer à l’offensive, lancer une offensive, donner l’assaut, attaquer, offensive, assaut
passer à l’offensive, lancer une offensive, donner l’assaut > contre-attaquer
se retrouver dans la ligne de mire, être dans le collimateur, être dans le viseur, viser, cibler
se retrouver dans la ligne de mire, être dans le collimateur, être dans le viseur > menacer, surveiller
gagner du terrain, progresser, avancer
gagner du terrain > s’étendre, se propager, augmenter
céder du terrain, perdre du terrain, reculer, céder, recul
`;
