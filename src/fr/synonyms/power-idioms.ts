/** Set phrases of deciding, hindering, leading, building and searching: « mettre des bâtons dans les roues », entraver. */
export const POWER_IDIOMS = `
serrer la vis, sévère, renforcer, restreindre, restrictions
durcir les règles, sévère, renforcer, restreindre, restrictions
desserrer l’étau, assouplir, alléger, relâcher
lâcher la bride, assouplir, alléger, relâcher
faire régner l’ordre, police, réprimer, sécurité, sécuriser
rétablir l’ordre, police, réprimer, sécurité, sécuriser
maintenir l’ordre, police, réprimer, sécurité, sécuriser
mettre le nez dehors, sortir, apparaître
pointer le bout de son nez, sortir, apparaître
descendre dans la rue, manifester, manifestation, défiler, protester
battre le pavé, manifester, manifestation, défiler, protester
cesser le travail, grève, débrayage
barrer la route, bloquer, empêcher, entraver, contrer
couper la route, bloquer, empêcher, entraver, contrer
barrer le passage, bloquer, empêcher, entraver, contrer
couper l’herbe sous le pied, bloquer, empêcher, entraver, contrer
mettre des bâtons dans les roues, empêcher, entraver, gêner, bloquer, obstacle
dresser des barricades, bloquer, empêcher, s’opposer, barrage
mettre le holà, freiner, stopper, ralentir, arrêter, limiter
mettre un frein, freiner, stopper, ralentir, arrêter, limiter
donner un coup de frein, freiner, stopper, ralentir, arrêter, limiter
donner un coup d’arrêt, freiner, stopper, ralentir, arrêter, limiter
mettre fin, cesser, arrêter, terminer, abolir, dissoudre, interrompre
passer à la vitesse supérieure, accélérer, intensifier, renforcer
mettre les bouchées doubles, accélérer, intensifier, renforcer
donner un coup d’accélérateur, accélérer, intensifier, renforcer
remettre à plus tard, reporter, repousser, ajourner, différer
remettre aux calendes grecques, reporter, repousser, ajourner, différer
traîner en longueur, retarder, tarder, lenteur, lent
traîner des pieds, retarder, tarder, lenteur, lent
gagner du temps, retarder, temporiser, attendre
tuer dans l’œuf, empêcher, étouffer, arrêter, prévenir
étouffer dans l’œuf, empêcher, étouffer, arrêter, prévenir
remettre de l’ordre, organiser, réformer, ranger, réorganiser
donner carte blanche, autoriser, confier, liberté, libre
laisser carte blanche, autoriser, confier, liberté, libre
laisser les mains libres, autoriser, confier, liberté, libre
donner le feu vert, autoriser, approuver, valider, accepter > accord
donner son feu vert, autoriser, approuver, valider, accepter > accord
donner son aval, autoriser, approuver, valider, accepter > accord
donner sa bénédiction, autoriser, approuver, valider, accepter > accord
prendre le taureau par les cornes, affronter, agir, décider
parer au plus pressé, urgence, priorité
tirer les ficelles, manipuler, diriger, influencer, orchestrer
faire la pluie et le beau temps, dominer, influence, décider, diriger
mener la danse, dominer, influence, décider, diriger
avoir le bras long, influent, puissant, influence, relations
prendre les rênes, diriger, présider, nommer, direction > succéder
prendre les commandes, diriger, présider, nommer, direction > succéder
tenir les rênes, diriger, présider, nommer, direction > succéder
être aux commandes, diriger, présider, nommer, direction > succéder
mettre à la porte, renvoyer, licencier, expulser, chasser, limoger
mettre dehors, renvoyer, licencier, expulser, chasser, limoger
jeter dehors, renvoyer, licencier, expulser, chasser, limoger
pousser vers la sortie, évincer, limoger, licencier, écarter, renvoyer
montrer la porte de sortie, évincer, limoger, licencier, écarter, renvoyer
mettre au placard, écarter, évincer
rendre son tablier, démissionner, quitter, se retirer, départ > retraite
tirer sa révérence, démissionner, quitter, se retirer, départ > retraite
quitter la scène, démissionner, quitter, se retirer, départ > retraite
passer le flambeau, transmettre, succéder, confier, remplacer
passer le relais, transmettre, succéder, confier, remplacer
transmettre le flambeau, transmettre, succéder, confier, remplacer
prendre le relais, succéder, remplacer, successeur
reprendre le flambeau, succéder, remplacer, successeur
assurer la relève, succéder, remplacer, successeur
prendre la suite, succéder, remplacer, successeur
faire peau neuve, rénover, changer, moderniser, transformer
donner un nouveau souffle, relancer, ranimer, rénover, moderniser
redonner vie, relancer, ranimer, rénover, moderniser
repartir de zéro, recommencer, reconstruire, reprendre
repartir sur de nouvelles bases, recommencer, reconstruire, reprendre
sortir de terre, construire, bâtir, édifier, construction
sortir du sol, construire, bâtir, édifier, construction
poser la première pierre, construire, construction, bâtir, inaugurer, chantier
couper le ruban, inaugurer, inauguration, ouvrir
ouvrir ses portes, ouvrir, inaugurer, ouverture
fermer ses portes, fermer, fermeture, faillite, cesser > liquidation
baisser le rideau, fermer, fermeture, faillite, cesser > liquidation
tirer le rideau, fermer, fermeture, faillite, cesser > liquidation
mettre la clé sous la porte, fermer, fermeture, faillite, cesser > liquidation
mettre la clef sous la porte, fermer, fermeture, faillite, cesser > liquidation
mener l’enquête, enquêter, enquêteurs, investigation, instruction
ouvrir une enquête, enquêter, enquêteurs, investigation, instruction
être à la recherche, rechercher, chercher, traquer, poursuivre
être aux trousses, rechercher, chercher, traquer, poursuivre
lancer un avis de recherche, rechercher, chercher, traquer, poursuivre
passer au crible, examiner, fouiller, inspecter, analyser, éplucher
passer au peigne fin, examiner, fouiller, inspecter, analyser, éplucher
éplucher les comptes, examiner, fouiller, inspecter, analyser, éplucher
jeter un œil, regarder, consulter, examiner, voir
jeter un coup d’œil, regarder, consulter, examiner, voir
garder à l’œil, surveiller, veiller, contrôler
garder un œil, surveiller, veiller, contrôler
tirer au clair, élucider, éclaircir, résoudre, enquêter
tirer l’affaire au clair, élucider, éclaircir, résoudre, enquêter
monter de toutes pièces, inventer, fabriquer, faux, truquer
inventer de toutes pièces, inventer, fabriquer, faux, truquer
se jeter à l’eau, décider, oser, se lancer
franchir la ligne rouge, exagérer, excès, abuser, outrepasser
dépasser les bornes, exagérer, excès, abuser, outrepasser
aller trop loin, exagérer, excès, abuser, outrepasser
`;
