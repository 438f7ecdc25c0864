/** How readers tell crimes, inquiries and trials in plain words: « passer les menottes », « homme de loi ». */
export const CRIME_REPORTS = `
homme de loi, juriste > avocat, magistrat, juge, notaire
représentant de la loi, policier, gendarme
ténor du barreau, avocat, pénaliste
barreau, avocats, ordre des avocats
force publique, police, forces de l’ordre
fin limier, enquêteur, détective, inspecteur
police judiciaire, enquêteurs, PJ, brigade criminelle
passer les menottes, arrêter, interpeller, menotter
cueillir au saut du lit, arrêter, interpeller
sous les verrous, en prison, incarcéré, détenu
jeter au cachot, emprisonner, incarcérer
croupir en prison, détenu, incarcéré, emprisonné
dormir en prison, incarcéré, détenu, écroué
purger sa peine, détenu, prison > condamné
faire de la prison, incarcéré, détenu, emprisonné
peine de prison, emprisonnement, détention, réclusion > condamnation
prison ferme, emprisonnement, condamné
vivre enfermé, détenu, confiné
être sous surveillance, contrôle judiciaire
assigner à résidence, confiner > détenir
bracelet électronique, assigné à résidence, surveillance
recouvrer la liberté, libéré, relâché, sortir de prison
sortir de prison, libéré, relâché
libération conditionnelle, remise en liberté, sortie anticipée
placer en garde à vue, arrêter, interpeller, garde à vue
rendre des comptes, répondre, s’expliquer
traîner en justice, poursuivre, porter plainte, attaquer
saisir les tribunaux, porter plainte, poursuivre, plainte
intenter un procès, poursuivre, porter plainte, attaquer
aller en justice, porter plainte, plainte, poursuivre
saisir la justice, porter plainte, plainte, recours
engager des poursuites, poursuivre, inculper
renvoyer devant le tribunal, juger, procès, comparaître
passer en jugement, jugé, comparaître, procès
être traduit devant, jugé, comparaître
banc des accusés, accusé, prévenu
comparution, audience, procès, comparaître
déférer > présenter, transférer, traduire, comparaître
délibéré, jugement, décision, verdict
rendre son verdict, juger, condamner
tomber sous le coup de la loi, illégal, interdit, délit
reconnaître coupable, condamner, culpabilité
déclarer coupable, condamner, culpabilité
écoper, être puni > recevoir, condamner
infliger, imposer, condamner, faire subir
peine plancher, peine minimale
alourdir, aggraver, augmenter, durcir
alourdir la peine, aggraver, durcir
réduire la peine, remise de peine, alléger
remise de peine, réduction de peine > grâce
faire appel, contester, recours, appel
rejuger, nouveau procès, révision, procès en appel
classer sans suite, abandon des poursuites, non-lieu
abandonner les poursuites, classer sans suite, non-lieu, relaxe
erreur judiciaire, condamné à tort, innocent
récidive, rechute > répétition, recommencer
récidiviste, multirécidiviste, repris de justice > condamné
repris de justice, récidiviste, condamné
casier judiciaire, antécédents, condamnations
antécédents, passé, casier judiciaire
mandat d’arrêt, avis de recherche > recherché
avis de recherche, recherché, mandat d’arrêt
prendre la poudre d’escampette, fuir, s’enfuir, s’évader
fausser compagnie, s’échapper, s’évader, fuir
refus d’obtempérer, refuser de s’arrêter, fuite
obtempérer, obéir, se soumettre > accepter
extrader, livrer, remettre > expulser
se constituer prisonnier, se rendre
se livrer à la police, se rendre, se constituer prisonnier
passer au peigne fin, fouiller, ratisser, examiner
ratisser, fouiller, passer au peigne fin > rechercher
battue, recherches, ratissage > fouille
mener l’enquête, enquêter, investigation, instruire
ouvrir une enquête, enquêter, instruction, investigation
enquête interne, audit, IGPN, inspection
police des polices, IGPN, inspection générale
sur la piste, rechercher, traquer
remonter la piste, enquêter, retrouver
prise de sang, prélèvement, analyse
relevé d’empreintes, empreintes, indices
scène de crime, lieu du crime, lieux
légiste, médecin légiste > autopsie
mort suspecte, décès inexpliqué > meurtre
commettre un meurtre, tuer, assassiner, meurtre
de sang-froid, prémédité, volontairement
préméditation, prémédité, calculé
abattre de sang-froid, exécuter, assassiner
cribler de balles, abattre, tuer, mitrailler
tirer dans le tas, fusillade, tuerie, mitrailler
tueur en série, serial killer, meurtrier
auteur des faits, coupable > suspect, agresseur
féminicide, meurtre conjugal, femme tuée
violences conjugales, femmes battues, violences domestiques, mari violent
conjugal, domestique, du couple > familial
conjoint violent, violences conjugales, mari violent
coup de couteau, poignarder, arme blanche
attaquer au couteau, poignarder, arme blanche
passer à tabac, tabasser, frapper, rouer de coups, coups
lynchage, passage à tabac
bagarre, rixe, se battre > en venir aux mains
rixe, bagarre, altercation, échauffourée > violence
règlement de comptes > fusillade, vengeance, meurtre
rendre la justice, juger > tribunal
se faire justice, se venger
loi du talion, vengeance
prendre en otage, enlever, séquestrer, otage, retenir
retenir en otage, détenir, séquestrer, captif
séquestrer, enfermer, retenir, détenir
vol à main armée, braquage, hold-up
vol à la tire, pickpocket, vol
vol avec effraction, cambriolage
recel, trafic, vente d’objets volés
receleur, revendeur > trafiquant, complice
butin, magot, produit du vol, objets volés > argent
bijoux volés, butin
rouler dans la farine, tromper, duper, escroquer
soudoyer, corrompre, acheter, verser des pots-de-vin
dessous-de-table, pots-de-vin, corruption
pot-de-vin, dessous-de-table, corruption > bakchich
emploi fictif, emploi de complaisance, fictif
fictif, imaginaire, inventé, faux
prise illégale d’intérêts, conflit d’intérêts, favoritisme
favoritisme, copinage, népotisme, passe-droit
malversation, détournement de fonds, fraude > corruption
détournement de fonds, malversation, détourner, abus de confiance
piocher dans la caisse, détourner, voler
faux en écriture, falsification, faux
faux billets, fausse monnaie, contrefaçon
diffamation, calomnie, propos diffamatoires > insulte
calomnie, diffamation, médisance
bavure, violence policière, faute > erreur
matraque, bâton, tonfa
matraquer, frapper, tabasser, charger
vidéosurveillance, caméras, surveillance
apologie, éloge, glorification > incitation
incitation à la haine, appel à la haine, provocation à la haine
tag, graffiti, inscription, peinture
graffiti, tag, inscription
effraction, intrusion > cambriolage
intrusion, irruption, entrée par effraction, infiltration
irruption, intrusion, entrée
malveillance, intention de nuire, sabotage > criminel
sabotage, acte de malveillance > dégradation
nuire, porter préjudice, desservir, faire du tort > abîmer
pédophile, pédocriminel, agresseur d’enfants
chantage, extorsion, racket > menace, rançon
racketter, extorquer
extorquer, soutirer, racketter
contravention, amende, verbalisation
verbaliser, sanctionner, mettre une amende, dresser une contravention > punir
verbalisation, amende, contravention, PV
dresser un procès-verbal, verbaliser, amende
`;
