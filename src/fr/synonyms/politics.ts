/** Power, government, parliament, administration, elections. One group a line; see `groups.ts` for the notation. */
export const POLITICS = `
président, chef de l’État, chef d’État, présidente, président de la République > dirigeant, leader, numéro un
Premier ministre, chef du gouvernement, cheffe du gouvernement, locataire de Matignon > dirigeant
chancelier, chancelière > chef du gouvernement, Premier ministre, dirigeant
dirigeant, leader, chef, patron, numéro un, responsable, homme fort > président, meneur
roi, souverain, monarque, reine > couronne, dirigeant
dictateur, autocrate, despote, tyran, homme fort > dirigeant, président
prince, princesse, altesse, dauphin, héritier
numéro deux, bras droit, adjoint, second, lieutenant > proche, vice-président
vice-président, vice-présidente > adjoint, numéro deux
ministre, membre du gouvernement, secrétaire d’État, portefeuille > responsable
ministère, portefeuille, maroquin > administration
gouvernement, exécutif, cabinet, équipe gouvernementale, équipe ministérielle > pouvoir, ministres, autorités
pouvoir, autorités, régime, gouvernants > gouvernement, État
régime, pouvoir, gouvernement
État, pays, nation > puissance
pays, État, nation, contrée, patrie > territoire, terre
puissance, grand pays, grande puissance, superpuissance > pays
territoire, région, zone, secteur > terre, endroit
province, région, territoire, département > canton, district
parlement, assemblée, chambre, hémicycle, députés, Palais-Bourbon > élus, congrès
Sénat, chambre haute, sénateurs, palais du Luxembourg > parlement
Assemblée nationale, chambre basse, Palais-Bourbon, députés > parlement
député, parlementaire, élu, représentant > membre
sénateur, parlementaire, élu
élu, édile, responsable politique > maire, député
maire, édile, premier magistrat, bourgmestre > élu, mairie
mairie, hôtel de ville, municipalité, commune > ville
préfet, représentant de l’État, préfecture > autorités
gouverneur, administrateur > dirigeant
conseil, assemblée, comité > instance
conseiller, collaborateur, assistant, bras droit, adjoint > proche, équipe
porte-parole, représentant > communication
fonctionnaire, agent public, agent de l’État > employé, salarié
administration, bureaucratie, services de l’État > autorités
institution, organisme, instance, organe > organisation
organisation, organisme, association, structure > groupe
commission, comité, groupe de travail > instance
parti, formation, mouvement, formation politique > camp, groupe
camp, bord, côté, clan > parti
gauche, socialistes, progressistes > opposition
droite, conservateurs > opposition
opposition, opposants, adversaires, détracteurs > contestataires
opposant, adversaire, détracteur, dissident, contestataire > rival, ennemi
dissident, opposant, réfractaire > rebelle
rival, adversaire, concurrent, opposant > ennemi
majorité, camp présidentiel, coalition > alliés
coalition, alliance, union, front > accord
militant, adhérent, activiste, sympathisant, membre > partisan
partisan, soutien, supporteur, fidèle, adepte, défenseur > sympathisant, allié
proche, entourage, cercle > ami, allié, intime
programme, projet, plateforme, feuille de route > promesses
promesse, engagement, parole > programme
politique, stratégie, ligne > mesures
politicien, homme politique, femme politique, responsable politique > élu
loi, texte, législation, projet de loi, proposition de loi > règle, décret
décret, arrêté, ordonnance, texte > loi
règle, règlement, norme, consigne > loi, obligation
réglementation, législation, règles, normes > loi
constitution, loi fondamentale, charte > texte
amendement, modification > changement
réforme, refonte, changement, transformation > projet, mesure
mesure, disposition, décision > action, règle
article, clause, disposition, point > paragraphe
promulguer, entrer en vigueur > publier
abroger, annuler, supprimer, révoquer > retirer
voter, adopter, approuver, entériner, se prononcer > passer
adopter, approuver, voter, ratifier, entériner, valider > accepter
rejeter, repousser, refuser, retoquer, écarter > dire non
ratifier, entériner, approuver, valider, avaliser > signer
vote, scrutin, suffrage, élection > voix
élection, scrutin, vote, consultation, suffrage > urnes
présidentielle, élection présidentielle, course à l’Élysée > scrutin
législatives, élections législatives > scrutin
référendum, consultation populaire, plébiscite > vote
urnes, bureau de vote > vote, scrutin
électeur, votant, citoyen > corps électoral
électorat, électeurs, corps électoral > votants
voix, suffrage, bulletin, vote > pourcentage
bulletin, bulletin de vote > voix
abstention, non-participation > participation
participation, affluence, taux de participation > mobilisation
sondage, enquête d’opinion, étude, baromètre > intentions de vote
candidat, prétendant, postulant, aspirant > concurrent, challenger
candidature, nomination > campagne
se présenter, être candidat, briguer, se porter candidat, concourir > postuler
briguer, convoiter, viser, ambitionner, prétendre > vouloir
campagne, campagne électorale > tournée, meeting
meeting, rassemblement, réunion publique > discours
élire, choisir, désigner, porter au pouvoir > nommer, voter
réélire, reconduire, nouveau mandat > élire
mandat, quinquennat, septennat, magistère > présidence
victoire, triomphe, succès > résultat
nommer, désigner, choisir, promouvoir, investir, introniser > élire
nomination, désignation, promotion, intronisation > choix
investir, introniser, prêter serment, entrer en fonction, prendre ses fonctions > nommer
investiture, intronisation, entrée en fonction, prestation de serment, prise de fonction > cérémonie
successeur, remplaçant, héritier > suivant
prédécesseur, devancier > ancien, précédent
succéder, remplacer, prendre la suite, prendre la place, prendre la relève > suivre
remplacer, succéder, substituer > changer
limoger, renvoyer, démettre, révoquer, destituer, évincer, congédier, relever de ses fonctions, limogeage > écarter, chasser, virer
évincer, écarter, exclure, chasser, mettre à l’écart > limoger
destituer, déposer, renverser, démettre, impeachment > révoquer, chasser
démissionner, quitter ses fonctions, se retirer, rendre son tablier, jeter l’éponge, quitter son poste > partir, abandonner
démission, retrait, départ > abandon
remaniement, remaniement ministériel, changement de gouvernement > nomination
dissoudre, dissolution > supprimer
censure, motion de censure, défiance > renverser
renverser, faire tomber, chasser du pouvoir, déposer > destituer
putsch, coup d’État, pronunciamiento, coup de force > renversement, prise de pouvoir
putschiste, junte, mutin > militaires
révolution, soulèvement, insurrection, révolte > rébellion
indépendance, autonomie, souveraineté, sécession > séparation
indépendantiste, séparatiste, sécessionniste, autonomiste > rebelle
annexer, rattacher, s’emparer, annexion > occuper
frontière, limite, démarcation > bord
citoyen, ressortissant, habitant, national > personne
ressortissant, citoyen, national, expatrié > habitant
peuple, population, habitants, citoyens > gens
nationalité, citoyenneté, passeport
étranger, immigré, migrant, immigrant > réfugié
migrant, réfugié, exilé, clandestin, sans-papiers, demandeur d’asile > étranger
exil, asile, refuge > fuite
expulser, reconduire à la frontière, renvoyer, refouler, chasser, bannir > exclure
subvention, aide publique, aide, dotation > argent
corruption, pots-de-vin, malversation, concussion > fraude
scandale, affaire, polémique > controverse
polémique, controverse, querelle, dispute, débat > scandale
discours, allocution, intervention, prise de parole, déclaration > propos
s’adresser, prendre la parole, s’exprimer, intervenir > parler
conseil des ministres, réunion du gouvernement > réunion
état d’urgence, état d’exception, loi martiale > mesures
couvre-feu, confinement > interdiction
autoriser, permettre, donner le feu vert, donner son accord, laisser > accepter
autorisation, permission, feu vert, aval, accord > permis
interdire, prohiber, proscrire, bannir, défendre > empêcher
interdiction, prohibition, bannissement, embargo > blocage
obliger, contraindre, forcer, imposer, astreindre > pousser
obligatoire, imposé, forcé > nécessaire
capitale, siège > ville
palais, résidence, château > siège
drapeau, bannière, étendard, pavillon > couleurs
hymne, chant > musique
cérémonie, célébration, commémoration, hommage > fête
décoration, médaille, distinction, légion d’honneur > récompense
démocratie, liberté, état de droit > république
démocratique, libre, pluraliste
totalitaire, dictatorial, autoritaire, autocratique, tyrannique > répressif
communiste, marxiste, rouge
extrémiste, radical, ultra, fanatique > fondamentaliste
populiste, nationaliste, souverainiste > extrême droite
écologiste, vert > environnement
libéral, modéré, centriste
`;
