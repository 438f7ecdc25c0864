/** Set phrases of deciding, hindering, leading, building and searching: « mettre des bâtons dans les roues », entraver. */
export const POWER_IDIOMS = `
serrer la vis, durcir les règles, restreindre, restrictions
serrer la vis, durcir les règles > sévère, renforcer
desserrer l’étau, lâcher la bride, assouplir, alléger
desserrer l’étau, lâcher la bride > relâcher
faire régner l’ordre, rétablir l’ordre, maintenir l’ordre, sécurité, sécuriser
faire régner l’ordre, rétablir l’ordre, maintenir l’ordre > police, réprimer
mettre le nez dehors, pointer le bout de son nez, sortir
mettre le nez dehors, pointer le bout de son nez > apparaître
descendre dans la rue, battre le pavé, manifester, manifestation, défiler, protester
cesser le travail, grève, débrayage
barrer la route, couper la route, barrer le passage, couper l’herbe sous le pied, bloquer, empêcher, entraver
barrer la route, couper la route, barrer le passage, couper l’herbe sous le pied > contrer
mettre des bâtons dans les roues, empêcher, entraver, bloquer
mettre des bâtons dans les roues > gêner, obstacle
dresser des barricades, bloquer, empêcher, s’opposer
dresser des barricades > barrage
mettre le holà, mettre un frein, donner un coup de frein, donner un coup d’arrêt, freiner, stopper, ralentir, limiter
mettre le holà, mettre un frein, donner un coup de frein, donner un coup d’arrêt > arrêter
mettre fin, cesser, arrêter, interrompre
mettre fin > terminer, abolir, dissoudre
passer à la vitesse supérieure, mettre les bouchées doubles, donner un coup d’accélérateur, intensifier, renforcer
passer à la vitesse supérieure, mettre les bouchées doubles, donner un coup d’accélérateur > accélérer
remettre à plus tard, remettre aux calendes grecques, reporter, repousser, ajourner, différer
traîner en longueur, traîner des pieds, retarder, tarder
traîner en longueur, traîner des pieds > lenteur, lent
gagner du temps, retarder, attendre
gagner du temps > temporiser
tuer dans l’œuf, étouffer dans l’œuf, empêcher
tuer dans l’œuf, étouffer dans l’œuf > étouffer, arrêter, prévenir
remettre de l’ordre, organiser
remettre de l’ordre > réformer, ranger, réorganiser
donner carte blanche, laisser carte blanche, laisser les mains libres, liberté, libre
donner carte blanche, laisser carte blanche, laisser les mains libres > autoriser, confier
donner le feu vert, donner son feu vert, donner son aval, donner sa bénédiction, autoriser, approuver, accepter
donner le feu vert, donner son feu vert, donner son aval, donner sa bénédiction > valider, accord
prendre le taureau par les cornes, agir, décider
prendre le taureau par les cornes > affronter
parer au plus pressé, urgence
parer au plus pressé > priorité
tirer les ficelles, manipuler, influencer
tirer les ficelles > diriger, orchestrer
faire la pluie et le beau temps, mener la danse, dominer
faire la pluie et le beau temps, mener la danse > influence, décider, diriger
avoir le bras long, influent, puissant, influence
avoir le bras long > relations
prendre les rênes, prendre les commandes, tenir les rênes, être aux commandes, diriger, présider, direction
prendre les rênes, prendre les commandes, tenir les rênes, être aux commandes > nommer, succéder
mettre à la porte, mettre dehors, jeter dehors, renvoyer, licencier, chasser, limoger
mettre à la porte, mettre dehors, jeter dehors > expulser
pousser vers la sortie, montrer la porte de sortie, évincer, limoger, écarter, renvoyer
pousser vers la sortie, montrer la porte de sortie > licencier
mettre au placard, écarter, évincer
rendre son tablier, tirer sa révérence, quitter la scène, démissionner, quitter, départ
rendre son tablier, tirer sa révérence, quitter la scène > se retirer, retraite
passer le flambeau, passer le relais, transmettre le flambeau, succéder, remplacer
passer le flambeau, passer le relais, transmettre le flambeau > transmettre, confier
prendre le relais, reprendre le flambeau, assurer la relève, prendre la suite, succéder, remplacer, successeur
faire peau neuve, changer, transformer
faire peau neuve > rénover, moderniser
donner un nouveau souffle, redonner vie, relancer, ranimer
donner un nouveau souffle, redonner vie > rénover, moderniser
repartir de zéro, repartir sur de nouvelles bases, recommencer, reprendre
repartir de zéro, repartir sur de nouvelles bases > reconstruire
sortir de terre, sortir du sol, construire, bâtir, édifier, construction
poser la première pierre, construire, construction, bâtir
poser la première pierre > inaugurer, chantier
couper le ruban, inaugurer, inauguration, ouvrir
ouvrir ses portes, ouvrir, inaugurer, ouverture
fermer ses portes, baisser le rideau, tirer le rideau, mettre la clé sous la porte, mettre la clef sous la porte, fermer, fermeture, faillite
fermer ses portes, baisser le rideau, tirer le rideau, mettre la clé sous la porte, mettre la clef sous la porte > cesser, liquidation
mener l’enquête, ouvrir une enquête, enquêter, enquêteurs, investigation, instruction
être à la recherche, être aux trousses, lancer un avis de recherche, rechercher, traquer, poursuivre
être à la recherche, être aux trousses, lancer un avis de recherche > chercher
passer au crible, passer au peigne fin, éplucher les comptes, examiner, inspecter, analyser
passer au crible, passer au peigne fin, éplucher les comptes > fouiller, éplucher
jeter un œil, jeter un coup d’œil, regarder, examiner
jeter un œil, jeter un coup d’œil > consulter, voir
garder à l’œil, garder un œil, surveiller, veiller, contrôler
tirer au clair, tirer l’affaire au clair, élucider, éclaircir, résoudre, enquêter
monter de toutes pièces, inventer de toutes pièces, faux, truquer
monter de toutes pièces, inventer de toutes pièces > inventer, fabriquer
se jeter à l’eau, décider
se jeter à l’eau > oser, se lancer
franchir la ligne rouge, dépasser les bornes, aller trop loin, exagérer, excès
franchir la ligne rouge, dépasser les bornes, aller trop loin > abuser, outrepasser
`;
