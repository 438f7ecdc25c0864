/** Police, crime, courts, prison. */
export const JUSTICE = `
police, forces de l’ordre, policiers, gendarmerie, forces de sécurité > agents, autorités
policier, agent, gendarme, membre des forces de l’ordre, gardien de la paix, flic > police
gendarme, gendarmerie, militaire > police
commissaire, inspecteur, enquêteur > policier
commissariat, poste de police, gendarmerie
détective, enquêteur, limier > policier
enquêteur, policier, inspecteur > police
enquête, investigation, instruction, information judiciaire > recherche
enquêter, investiguer, instruire > rechercher
arrêter, interpeller, appréhender, mettre aux arrêts, coffrer, cueillir, mettre la main > capturer, détenir
arrestation, interpellation, coup de filet > garde à vue
garde à vue, détention, rétention > arrestation
détenir, emprisonner, incarcérer, écrouer, mettre en prison, jeter en prison, enfermer > arrêter
détention, emprisonnement, incarcération, captivité, réclusion, enfermement > prison
prison, pénitencier, maison d’arrêt, centre de détention, taule, cellule, geôle, derrière les barreaux > bagne
détenu, prisonnier, incarcéré, taulard, prévenu > condamné
perquisition, fouille, descente > enquête
fouiller, perquisitionner > chercher
s’évader, s’échapper, prendre la fuite, s’enfuir, se faire la belle, évasion > fuir
fugitif, évadé, en cavale, fuyard > recherché
cavale, fuite, évasion
traquer, pourchasser, rechercher, poursuivre > chasser
poursuite, traque, chasse à l’homme, course-poursuite > recherche
retrouver, localiser, mettre la main, repérer > trouver
témoin, témoignage > personne
témoigner, déposer, attester > raconter
preuve, pièce à conviction, élément > indice
indice, trace, piste > preuve
suspect, soupçonné, mis en cause, présumé > accusé
soupçonner, suspecter > accuser
soupçon, suspicion, doute > accusation
accuser, mettre en cause, incriminer, inculper, reprocher, imputer, montrer du doigt > soupçonner
accusation, mise en cause, charge, grief, reproche > plainte
accusé, prévenu, mis en cause, mis en examen, inculpé > suspect
inculper, mettre en examen, poursuivre > accuser
mise en examen, inculpation, poursuites > accusation
plainte, recours, action en justice, poursuite > accusation
porter plainte, déposer plainte, saisir la justice, attaquer en justice, poursuivre > accuser
plaignant, partie civile, victime > accusateur
procès, audience, jugement, procédure > affaire
procédure, démarche > procès
juger, traduire en justice, comparaître > condamner
comparaître, passer devant, être jugé > procès
jugement, verdict, sentence, décision, arrêt > condamnation
verdict, jugement, sentence > décision
tribunal, cour, juridiction, justice > juge
cour d’assises, cour d’appel, tribunal, cour
Cour suprême, Conseil constitutionnel, cour constitutionnelle > juges
juge, magistrat > tribunal
magistrat, juge, procureur > justice
procureur, parquet, ministère public, accusation > magistrat
avocat, défenseur, conseil, défense, avocate > juriste, ténor du barreau
juriste, avocat, notaire > expert
juré, jury
réquisitoire, réquisitions > accusation
plaider, plaidoirie, plaidoyer > défendre
condamner, infliger, écoper, sanctionner > punir, juger
condamnation, peine, sanction > verdict
peine, condamnation, sanction, punition, châtiment > prison
punir, châtier, sanctionner, réprimer > condamner
punition, châtiment, sanction, peine
amende, contravention, PV, procès-verbal > sanction
peine de mort, peine capitale, exécution > condamné
perpétuité, prison à vie, réclusion à perpétuité > peine
sursis, mise à l’épreuve
acquitter, relaxer, innocenter, blanchir, disculper > libérer
acquittement, relaxe, non-lieu > innocence
innocent, non coupable, blanchi
coupable, responsable, auteur, fautif > criminel
culpabilité, responsabilité, faute > accusation
faire appel, appel, recours, pourvoi, cassation > contester
grâce, amnistie, pardon > libération
gracier, amnistier, pardonner > libérer
avouer, reconnaître, confesser, passer aux aveux > admettre
aveu, confession > révélation
nier, démentir, contester, réfuter, récuser > rejeter
démenti, dénégation, déni
crime, meurtre, assassinat, homicide > délit
délit, infraction, crime > faute
délinquance, criminalité, insécurité > violence
criminel, délinquant, malfaiteur, meurtrier, bandit > coupable
meurtrier, assassin, tueur > criminel, auteur
tueur, meurtrier, assassin, tireur
assassiner, tuer, abattre, exécuter, éliminer, supprimer, liquider > poignarder
tuer, abattre, assassiner, ôter la vie, faire des morts, coûter la vie, éliminer > mourir, massacrer
exécuter, mettre à mort, pendre, fusiller > tuer
poignarder, égorger, larder de coups de couteau > tuer
étrangler, étouffer > tuer
empoisonner, empoisonnement, poison > intoxiquer
poison, substance toxique, venin, Novitchok > produit
agresser, attaquer, s’en prendre, molester, brutaliser, rouer de coups, frapper, tabasser > violenter
agression, attaque, violence, coups > crime
agresseur, assaillant, auteur > suspect
violence, brutalité, sévices, coups > agression
viol, agression sexuelle, abus sexuel, violence sexuelle
violer, abuser, agresser sexuellement
harcèlement, harceler, persécution > agression
pédophilie, pédocriminalité, abus sur mineur
vol, cambriolage, larcin, braquage, rapine > hold-up
voler, dérober, subtiliser, faucher, piquer, chaparder, cambrioler, détrousser > braquer
voleur, cambrioleur, braqueur, pickpocket, malfrat > bandit
braquage, hold-up, attaque à main armée, cambriolage > vol
piller, pillage, mettre à sac, saccager > voler
butin, magot
gangster, malfrat, truand, bandit, voyou, caïd, mafieux > criminel
gang, bande, mafia, cartel, réseau > groupe
mafia, crime organisé, pègre
trafic, contrebande, commerce illégal > réseau
trafiquant, dealer, passeur, contrebandier > criminel
drogue, stupéfiants, came, cocaïne, cannabis, héroïne > substance
cannabis, haschich, marijuana, shit, beuh > drogue
fraude, escroquerie, arnaque, tromperie, abus > triche
escroc, arnaqueur, fraudeur, imposteur > voleur
escroquer, arnaquer, flouer, duper > tromper
faux, contrefaçon, falsification > copie
falsifier, contrefaire, truquer > tricher
blanchiment, blanchir > fraude
évasion fiscale, fraude fiscale, paradis fiscal > impôts
détournement, abus de biens sociaux, détourner
incendie criminel, incendiaire, pyromane
vandalisme, dégradation, saccage > destruction
dégrader, vandaliser, saccager, abîmer > casser
illégal, illicite, interdit, frauduleux, clandestin > criminel
légal, licite, autorisé, permis > officiel
clandestin, illégal, secret, caché
droit, liberté, prérogative > loi
droits humains, droits de l’homme, libertés > droits
victime, partie civile > plaignant
saisir, confisquer, mettre la main > prendre
saisie, confiscation, prise > découverte
confisquer, saisir
surveiller, observer, contrôler, garder à l’œil, épier, espionner > suivre
surveillance, contrôle, filature > observation
contrôle, inspection, vérification > enquête
sécurité, sûreté, protection > ordre
indemniser, dédommager, indemnisation, réparation, dommages et intérêts > payer
réparation, dédommagement, indemnité > compensation
expert, spécialiste, connaisseur > professionnel
complice, acolyte, comparse > suspect
complot, conspiration, conjuration, machination > coup monté
comploter, conspirer, fomenter, ourdir > préparer
mobile, motif, raison > cause
alibi, excuse, justification
disparition, disparu, enlèvement
corps, cadavre, dépouille, restes > mort
autopsie, examen médico-légal > analyse
identifier, reconnaître > nommer
anonyme, inconnu, non identifié
`;
