/** Fires, crashes, storms, wars and illness in plain words: « départ de feu », « faire des victimes », « sortir de son lit ». */
export const MISFORTUNE = `
s’embraser, prendre feu, brûler, s’enflammer, incendie, flamber
feu se déclarer, incendie, brûler, s’embraser
départ de feu, incendie, début d’incendie
ravager par les flammes, incendie, brûler, détruire
feu de forêt, incendie, brûlis
incendiaire, pyromane
venir à bout du feu, éteindre, maîtriser
monoxyde de carbone, gaz toxique
intoxiqué, empoisonné, incommodé
incommodé, intoxiqué, indisposé
trouver la mort, mourir, décéder, périr
pousser son dernier souffle, mourir, décéder
disparition brutale, mort, décès
emporter par la maladie, mourir, décéder
succomber à ses blessures, mourir, décéder
coûter la vie, tuer, mort > victimes
faire des victimes, tuer > blesser
victime mortelle, mort, tué, décès
perte humaine, morts, tués
bilan humain > morts, victimes, blessés
bilan s’alourdir > morts, victimes
entre la vie et la mort, grave, état critique, pronostic vital engagé
pronostic vital engagé, état critique, grave, danger de mort
état critique, grave, sérieux, pronostic vital engagé
échapper à la mort, survivre, réchapper, rescapé
sortir vivant, survivre, rescapé, indemne
indemne, sain et sauf, intact > miraculé
intact, indemne, préservé, en bon état
se noyer, noyade, couler
mourir de froid, hypothermie
hypothermie, froid, gelé
laisser des traces, séquelles, cicatrices
séquelle, trace, cicatrice, conséquence durable
traumatisme > choc, séquelle, blessure
perdre une jambe, amputer, mutilé
amputer, couper, mutiler
mutiler, amputer, estropier
défigurer, mutiler, blesser au visage
tomber malade, contracter, attraper > malade
contracter, attraper, être infecté, contaminer
attraper, contracter, tomber malade, choper
attraper le virus, contracter, contaminé, infecté
testé positif, contaminé, infecté, porteur
être positif, contaminé, infecté, testé
foyer de contamination, cluster, foyer, cas groupés
cluster, foyer, cas groupés > contamination
recrudescence, regain > hausse, reprise, flambée, rebond
flambée, envolée > hausse, recrudescence
vague de contaminations, épidémie, flambée
patient zéro, premier malade, premier cas
nouveau cas, contamination, malade, infection
aplatir la courbe, ralentir, freiner
pic épidémique, sommet, maximum
épidémiologiste, virologue, infectiologue, spécialiste > médecin
virologue, spécialiste des virus, infectiologue, épidémiologiste
infectiologue, épidémiologiste, virologue > médecin
urgentiste, médecin des urgences, soignant
pédiatre, médecin pour enfants > médecin
pédiatrie, service pour enfants
blouses blanches, soignants > infirmiers, médecins, hospitaliers
voir un médecin, consulter
consultation, rendez-vous médical
téléconsultation, consultation à distance, consultation en ligne
pathogène, infectieux, virus, microbe
bactérie, microbe, germe > infection
poumon, pulmonaire, respiratoire
respiratoire, pulmonaire, des poumons
diabète, sucre dans le sang
plonger dans le coma, inconscient, coma
être alité, malade, souffrant
garder le lit, malade, souffrant
en bonne santé, en forme, bien portant
aller mieux, se rétablir, guérir, s’améliorer
reprendre des forces, se rétablir, guérir, récupérer
se faire opérer, opération, chirurgie
don d’organe, greffe, transplantation
prothèse, membre artificiel, appareil
piqûre, injection, vaccin, seringue
se faire vacciner, vaccin, dose
prodiguer des soins, soigner, traiter
premiers secours, secouristes > soins
appeler les secours, alerter > pompiers, Samu
prendre en charge, soigner, secourir, s’occuper
ambulance, véhicule de secours, Samu
fausse couche, perdre un bébé
perdre du poids, maigrir, mincir
attenter à ses jours, suicide, tentative de suicide
terre trembler, séisme, secousse, tremblement de terre
épicentre, foyer, centre
magnitude, puissance, force, échelle de Richter
ébranler, secouer, faire trembler, fragiliser
secouer, ébranler, agiter, bouleverser
affaissement, effondrement, tassement > glissement
tomber en ruine, s’effondrer, s’écrouler, délabré
raser, détruire, démolir, abattre > anéantir
sens dessus dessous, ravagé, en désordre
coup de vent, tempête, rafale, bourrasque
pluie battante, averse, déluge, fortes pluies
tomber des cordes, pleuvoir, averse, pluie
intempéries, mauvais temps, pluies, orages
sous les eaux, inondé, submergé, noyé
rivière déborder, crue, inondation, débordement
sortir de son lit, crue, inondation, déborder
avalanche, coulée de neige, coulée
mercure, température, thermomètre, degrés
chute du mercure, froid, gel
glacial, très froid, gelé, polaire
humide, mouillé, pluvieux > moite
météorologique, climatique, du temps
météorologue, prévisionniste, météo
vigilance orange, alerte, avertissement
priver de courant, panne d’électricité, coupure
fonte des glaces, glaciers, banquise, réchauffement
sortie de route, accident, déraper, quitter la route
perdre le contrôle, déraper > accident, sortie de route
finir dans le fossé, accident, sortie de route
rentrer dans un arbre, percuter, accident
percuter de plein fouet, heurter, collision, accident
frôler, effleurer, éviter de peu
frôler la catastrophe, éviter de peu
éviter de justesse, éviter de peu, frôler
de justesse, in extremis
carambolage, collision, accident, accrochage
chauffard > conducteur, automobiliste
délit de fuite, prendre la fuite
renverser un piéton, faucher, percuter, écraser
sortir des rails, dérailler, accident de train
dérailler, sortir des rails
catastrophe ferroviaire, accident de train, déraillement
atterrissage forcé, atterrissage d’urgence, se poser en urgence
disparaître des radars, introuvable > crash, disparition
boîte noire, enregistreur de vol
jeter à la mer, déverser, rejeter
déverser, répandre, rejeter, jeter > polluer
déversement, rejet, fuite
rejet, émission > déversement
rendre les armes, capituler, se rendre, reddition
hisser le drapeau blanc, capituler, se rendre
cessation des hostilités, trêve, cessez-le-feu, paix
faire taire les armes, cessez-le-feu, trêve, paix
prendre les armes, combattre, se battre > insurrection
entrer en guerre, attaquer, guerre, conflit
déclencher les hostilités, attaquer, guerre, déclarer la guerre
passer à l’attaque, attaquer, offensive, assaut
passer à l’offensive, attaquer, offensive, assaut
donner l’assaut, attaquer, assaut, prendre d’assaut
battre en retraite, se retirer, reculer, repli
perdre du terrain, reculer, régresser
mettre à feu et à sang, ravager, dévaster
faire couler le sang, tuer
mettre en déroute, vaincre, battre
tomber aux mains, conquis, prise, capturé
tomber au combat, mort, tué
mort pour la France, soldat tué, tombé au combat
envoyer au front, mobiliser, déployer
envoyer des troupes, déployer, renforts
neutraliser, abattre, tuer, mettre hors d’état de nuire > éliminer
intercepter, arrêter, abattre en vol, stopper
abattre en vol, intercepter, détruire
déminage, désamorçage, neutralisation
démineur, artificier
engin piégé, bombe, explosif
piégé, miné, bourré d’explosifs
commando, unité spéciale, forces spéciales > soldats
forces spéciales, commando, unité d’élite
djihadiste, islamiste, terroriste > combattant
loup solitaire, terroriste isolé
se faire exploser, kamikaze, attentat suicide
attaque à la voiture-bélier > foncer, attentat
foncer dans la foule > attentat, voiture-bélier
caporal, gradé > militaire, soldat
vétéran, ancien combattant, ancien
quartier général, état-major, siège, QG
ravitaillement, approvisionnement
perdre son sang-froid, paniquer, s’énerver
`;
