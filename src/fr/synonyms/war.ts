/** War, army, weapons, terrorism, peace. */
export const WAR = `
guerre, conflit, conflit armé, hostilités, combats, opération militaire > affrontement, invasion
conflit, guerre, affrontement > crise, différend
combat, bataille, affrontement, accrochage, échauffourée > guerre, lutte
affrontement, heurt, combat, accrochage, échauffourée, bagarre, choc > violence
combattre, lutter, se battre, affronter, guerroyer > attaquer
affronter, combattre, faire face > rencontrer
attaque, offensive, assaut, raid, frappe, agression > attentat, bombardement
attaquer, assaillir, agresser, donner l’assaut, frapper, prendre d’assaut > envahir
offensive, assaut, percée, campagne > attaque
contre-offensive, contre-attaque, riposte > offensive
riposte, réplique, représailles, contre-attaque > réponse
riposter, répliquer, répondre, contre-attaquer
invasion, agression, incursion, occupation > attaque, guerre
envahir, occuper, pénétrer, prendre > attaquer
occuper, envahir, contrôler, s’emparer
occupation, annexion, présence > invasion
s’emparer, prendre, conquérir, capturer, mettre la main > saisir
conquérir, s’emparer, soumettre > gagner
reprendre, reconquérir, récupérer, libérer > regagner
capturer, faire prisonnier, arrêter, prendre > saisir
prisonnier, captif, détenu, otage > capturé
otage, captif, prisonnier, séquestré > enlevé
libérer, relâcher, délivrer, remettre en liberté, élargir > sauver
libération, délivrance, remise en liberté > sortie
enlever, kidnapper, ravir, prendre en otage, séquestrer > capturer
enlèvement, rapt, kidnapping, prise d’otages > disparition
rançon, somme > argent
armée, forces armées, militaires, troupes, forces > soldats
armé, en armes > militaire
troupes, soldats, forces, contingent, militaires, effectifs > armée
soldat, militaire, combattant, troufion, fantassin, homme de troupe > troupe
militaire, soldat, officier > armé
officier, gradé, commandant > militaire
général, chef d’état-major, haut gradé > officier
commandant, chef, capitaine > officier
état-major, commandement, haut commandement > armée
régiment, bataillon, brigade, division, unité > troupe
combattant, guérillero, milicien, soldat > rebelle
rebelle, insurgé, mutin, révolté > combattant, séparatiste
mercenaire, milicien, paramilitaire, soldat privé > combattant
milice, groupe armé, paramilitaires > bande
ennemi, adversaire, agresseur > opposant
engagé volontaire, réserviste, volontaire
conscription, service militaire, mobilisation, appel > recrutement
mobiliser, enrôler, appeler sous les drapeaux, recruter > rassembler
désertion, déserter, fuir > abandonner
ancien combattant, vétéran
casque bleu, force de maintien de la paix > soldat
arme, armement, arsenal > fusil, équipement
armement, armes, matériel militaire, arsenal > équipement
arsenal, armement, stock d’armes > dépôt
fusil, carabine, kalachnikov, arme à feu, mitraillette > arme
pistolet, revolver, arme de poing, flingue > arme
couteau, lame, arme blanche, poignard, machette > arme
munition, obus, cartouche, balle, projectile > arme
obus, munition, projectile, roquette > missile
balle, projectile, cartouche > tir
missile, fusée, roquette, engin balistique > projectile, engin, arme
missile balistique, ICBM, missile intercontinental > fusée
bombe, engin explosif, explosif, charge, grenade > obus
explosif, bombe, dynamite, TNT > charge
mine, engin explosif
arme atomique, arme nucléaire, bombe atomique, bombe nucléaire, bombe A, ogive > nucléaire
nucléaire, atomique
ogive, tête nucléaire, charge
char, blindé, tank, véhicule blindé > engin
avion de chasse, chasseur, avion de combat > avion
drone, appareil sans pilote, aéronef sans pilote > engin
sous-marin, submersible > navire
porte-avions, navire de guerre, bâtiment, frégate, destroyer, croiseur > bateau
marine, flotte > navires
aviation, armée de l’air, force aérienne > avions
artillerie, canon, obusier, mortier > armes
canon, obusier, mortier
uniforme, treillis, tenue > vêtement
bombarder, pilonner, frapper, tirer > attaquer
bombardement, frappe, raid aérien, pilonnage, tir > attaque
frappe, raid, bombardement, tir, coup > attaque
tirer, faire feu, ouvrir le feu, mitrailler > lancer
tir, lancement, coup de feu > essai
coup de feu, détonation, fusillade, tir > balle
fusillade, tuerie, tirs, mitraillage > attaque
essai, test, tir, expérimentation > lancement
tester, essayer, expérimenter > tirer
abattre, descendre, détruire > tuer
explosion, déflagration, détonation, souffle > attentat
exploser, sauter, détoner, éclater, voler en éclats > détruire
détruire, anéantir, raser, ravager, dévaster, réduire en cendres, démolir > endommager
destruction, anéantissement, dévastation, démolition > dégât
attentat, attaque terroriste, acte terroriste, attaque > tuerie, explosion
terroriste, djihadiste, islamiste, extrémiste > assaillant, kamikaze
kamikaze, poseur de bombe > terroriste
assaillant, agresseur, attaquant, auteur, tireur > suspect
terrorisme, djihad, extrémisme > attentats
État islamique, Daech, EI > djihadistes
revendiquer, s’attribuer, endosser > signer
massacre, tuerie, carnage, boucherie, bain de sang > génocide
génocide, extermination, nettoyage ethnique, holocauste > massacre
massacrer, exterminer, décimer > tuer
crime de guerre, crime contre l’humanité, atrocité, exaction > violence
exaction, abus, atrocité, sévices > violence
torture, sévices, mauvais traitements > violence
blessé, touché, atteint, mutilé > victime
victime, mort, blessé, tué > proie
civil, population civile, non-combattant > habitant
déplacé, réfugié, sinistré > exilé
champ de bataille, front, ligne de front, théâtre des opérations
front, ligne > combats
base, caserne, camp, quartier général > installation
caserne, base, garnison > camp
bunker, abri, tranchée > refuge
défense, protection > armée, sécurité
défendre, protéger, garder > soutenir
protéger, abriter, préserver, sauvegarder, mettre à l’abri > défendre
dissuasion, dissuader, décourager
résister, tenir bon, tenir tête, résistance > lutter
siège, encerclement, blocus > attaque
encercler, cerner, assiéger, entourer > bloquer
déployer, stationner, envoyer, masser, positionner > installer
déploiement, envoi, stationnement > installation
retirer, rappeler, évacuer, se replier > partir
retrait, repli, départ, évacuation, retraite > fin
manœuvre, exercice militaire, exercice, entraînement > opération
opération, intervention, mission > action
paix, armistice, cessez-le-feu, trêve > calme
cessez-le-feu, trêve, arrêt des combats, armistice, arrêt des hostilités > paix
capituler, se rendre, déposer les armes, reddition > céder
capitulation, reddition > défaite
vaincre, battre, défaire, l’emporter, terrasser > gagner
vainqueur, gagnant > champion
défaite, échec, débâcle, déroute, revers > perte
désarmement, dénucléarisation, démilitarisation > réduction
dénucléariser, désarmer
prolifération, dissémination > développement
embuscade, guet-apens, piège > attaque
patrouille, ronde > surveillance
vigilance, alerte > prudence
cible, objectif, visée > but
viser, cibler, prendre pour cible, pointer > toucher
héros, brave > modèle
courage, bravoure, vaillance, héroïsme
courageux, brave, vaillant, héroïque, intrépide
patriote, patriotique, nationaliste
cyberattaque, piratage, attaque informatique > virus
`;
