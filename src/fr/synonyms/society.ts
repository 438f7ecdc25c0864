/** Protest, work, social life, religion. */
export const SOCIETY = `
manifestation, manif, cortège, défilé, marche, rassemblement, mobilisation > protestation
manifestant, protestataire, contestataire, gréviste > opposant
manifester, défiler, protester, descendre dans la rue, battre le pavé, se mobiliser > contester
protestation, contestation, mécontentement, grogne, fronde > colère
contestation, protestation, fronde, révolte > opposition
contester, protester, remettre en cause, s’opposer, critiquer > refuser
émeute, troubles, violences urbaines, heurts, échauffourée, insurrection > violence
émeutier, casseur > manifestant
révolte, soulèvement, insurrection, rébellion, mutinerie, fronde > révolution
se révolter, se soulever, se rebeller, s’insurger > protester
réprimer, mater, écraser, répression > arrêter
répression, violence policière > arrestations
disperser, évacuer, repousser > chasser
grève, débrayage, arrêt de travail, mouvement social > manifestation
gréviste, en grève, salariés > manifestant
syndicat, organisation syndicale, centrale, partenaires sociaux > association
syndicaliste, délégué syndical, syndicat
pétition, signatures, appel > demande
revendication, demande, exigence, doléance > réclamation
revendiquer, réclamer, exiger, demander
réclamer, exiger, demander, revendiquer, appeler > vouloir
exiger, réclamer, ordonner, imposer > demander
slogan, pancarte, banderole > mot d’ordre
blocage, barrage, occupation, blocus > grève
bloquer, barrer, paralyser, entraver, immobiliser > empêcher
mouvement, mobilisation > groupe
foule, public, monde, multitude, assistance, marée humaine > gens
gens, personnes, individus, monde > population
personne, individu, être humain > homme
société, population, communauté > monde
communauté, groupe, société > collectivité
association, organisation, ONG, collectif > groupe
collectif, groupe, association
bénévole, volontaire > militant
inégalité, injustice, disparité, écart > discrimination
discrimination, racisme, ségrégation, exclusion > inégalité
raciste, xénophobe, discriminatoire > haineux
racisme, xénophobie, antisémitisme, haine > discrimination
antisémite, antijuif > raciste
esclavage, servitude, traite > exploitation
égalité, parité > justice
sexisme, machisme, misogynie
féministe, féminisme, droits des femmes
minorité, groupe ethnique, communauté > peuple
ethnie, tribu, peuple, clan > communauté
colonie, colonial, colonisation > empire
pauvre, démuni, défavorisé, indigent, nécessiteux, précaire, modeste > sans-abri
pauvreté, misère, précarité, dénuement, indigence > famine
riche, fortuné, aisé, nanti, milliardaire, millionnaire > prospère
sans-abri, SDF, sans domicile fixe, clochard, à la rue > pauvre
chômeur, demandeur d’emploi, sans emploi > licencié
chômage, sans emploi, inactivité > emploi
emploi, travail, poste, job, boulot, gagne-pain > métier
travail, boulot, emploi, tâche, labeur, taf > activité
travailler, bosser, exercer, œuvrer > être employé
métier, profession, activité, carrière > emploi
poste, fonction, emploi, place, charge > siège
fonction, poste, charge, rôle > mission
carrière, parcours, trajectoire > vie
salarié, employé, travailleur, personnel, agent > ouvrier
ouvrier, salarié, travailleur, prolétaire > employé
personnel, effectifs, salariés, employés > équipe
collègue, confrère, camarade, collaborateur > ami
patron, employeur, dirigeant, chef d’entreprise, PDG, boss, directeur > chef
directeur, dirigeant, responsable, patron, chef, directrice > manager
embaucher, recruter, engager, employer > prendre
embauche, recrutement, engagement
recruter, embaucher, engager, enrôler
licencier, renvoyer, congédier, virer, mettre à la porte, limoger, supprimer des emplois, licenciement > remercier
licenciement, suppression de postes, plan social, renvoi > départ
salaire, rémunération, paie, traitement, revenu, paye > argent
retraite, pension > départ
retraité, pensionné, senior > ancien
vacances, congés, repos > séjour
congé, vacances, repos, jour férié
télétravail, travail à distance, travail à domicile
stage, apprentissage, formation > études
logement, habitation, domicile, toit, appartement > maison
maison, demeure, domicile, pavillon, villa, résidence, foyer, baraque > logement
appartement, logement, studio, duplex > maison
immeuble, bâtiment, édifice, tour, résidence > construction
bâtiment, immeuble, édifice, construction > maison
loyer, location > logement
locataire, occupant > habitant
propriétaire, détenteur, possesseur, patron > acheteur
habiter, vivre, résider, loger, demeurer > s’installer
habitant, résident, riverain, population, administré > citoyen
riverain, voisin, habitant
quartier, arrondissement, cité, secteur > banlieue
banlieue, périphérie, cité, faubourg > quartier
ville, cité, agglomération, métropole, municipalité > commune
village, bourg, commune, localité, hameau, bourgade, patelin > ville
commune, municipalité, localité > ville
campagne, monde rural, ruralité > village
rural, campagnard, agricole
rue, avenue, boulevard, artère, chaussée, voie > route
place, esplanade, parvis > lieu
lieu, endroit, site, emplacement, localisation, place > adresse
site, lieu, emplacement > installation
endroit, lieu, coin, place > zone
religion, foi, culte, croyance, confession > église
religieux, clerc, moine, sacré > croyant
croyant, fidèle, pratiquant > religieux
chrétien, catholique, protestant, orthodoxe > croyant
catholique, Église, chrétien
musulman, islamique, islam > croyant
juif, israélite, hébreu
bouddhiste, moine, bouddhisme
pape, souverain pontife, saint-père, Vatican, évêque de Rome > chef de l’Église
évêque, archevêque, prélat, cardinal > prêtre
prêtre, curé, abbé, père, ecclésiastique > religieux
imam, mollah, ayatollah, prédicateur > religieux
rabbin, grand rabbin > religieux
église, cathédrale, basilique, chapelle, lieu de culte, sanctuaire > monument
mosquée, lieu de culte > temple
synagogue, lieu de culte
temple, sanctuaire, lieu de culte
messe, office, célébration, culte > prière
prière, prier, recueillement, se recueillir > messe
pèlerinage, pèlerin > voyage
Bible, Coran, livre saint, Évangile > texte
Dieu, divinité, Seigneur > ciel
saint, sacré, béni
secte, mouvement sectaire, gourou
laïcité, séparation, neutralité
laïque, non religieux
tradition, coutume, usage, rite > habitude
coutume, tradition, usage, habitude > rite
traditionnel, ancestral, coutumier > ancien
habitude, coutume, routine > usage
fête, célébration, festivités, réjouissances, teuf > cérémonie
fêter, célébrer, commémorer > se réjouir
célébrer, fêter, commémorer, honorer
anniversaire, commémoration > fête
Noël, fêtes de fin d’année, réveillon > fête
funérailles, obsèques, enterrement, inhumation > hommage
enterrer, inhumer, ensevelir, mettre en terre > obsèques
tombe, sépulture, tombeau, caveau > cimetière
deuil, recueillement > tristesse
minute de silence, hommage, recueillement
`;
