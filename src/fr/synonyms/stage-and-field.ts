/** Stage, screen, press, school, faith, sport and travel in plain words: « grand écran », « monter sur scène », « finir premier ». */
export const STAGE_AND_FIELD = `
grand écran, cinéma, film, salles obscures
salles obscures, cinéma, grand écran
sortir en salles > film, cinéma
crever l’écran, triompher > vedette
tenir l’affiche, vedette, rôle principal > jouer
tête d’affiche, vedette, star, rôle principal
rôle principal, premier rôle, héros, tête d’affiche
premier rôle, rôle principal, vedette
donner la réplique > jouer, partenaire, acteur
passer derrière la caméra, réaliser, tourner
prêter sa voix, doubler
porter à l’écran, adapter > film
adaptation, version, transposition
personnage, héros, protagoniste, rôle
protagoniste, héros, personnage, acteur
héros, personnage principal, protagoniste
monter sur scène > concert, spectacle, jouer
monter sur les planches > théâtre, jouer, comédien
fouler les planches, jouer, théâtre
se produire sur scène > concert, jouer, chanter
donner un concert, jouer, chanter
remonter sur scène > retour, concert
à guichets fermés, complet, salle comble
salle comble, complet, plein, à guichets fermés
cartonner, succès, réussir, triompher
carton au box-office, succès, entrées
flop, échec, fiasco, bide
bide, échec, flop
standing ovation, applaudissements, acclamation
applaudir, acclamer, saluer > approuver
huer, siffler, conspuer > critiquer
sifflets, huées, bronca
entonner, chanter, scander, reprendre en chœur
chanter, entonner, interpréter
rock, musique
rockeur, chanteur, musicien
rappeur, chanteur, artiste
rap, hip-hop, musique urbaine
chorégraphe, danseur, maître de ballet
sketch, saynète, numéro comique
numéro comique, sketch
satirique, humoristique, caricatural, moqueur
caricature, satire > dessin
dessin de presse, caricature
émission de télévision, programme, talk-show
talk-show, émission, débat télévisé
débat télévisé, face-à-face, émission
plateau de télévision, studio > émission
chronique, rubrique, billet, éditorial > article
présentateur du journal, journaliste, présentateur
journal télévisé, JT, informations, 20 heures
passer à la télé > télévision, émission
télévisuel, audiovisuel
audiovisuel public, France Télévisions, Radio France
tabloïd, presse à scandale > journal
presse à scandale, tabloïd, presse people
organe de presse, journal, média
titre de presse, journal, quotidien
gens de presse, journalistes
homme de presse, journaliste, patron de presse
homme de lettres, écrivain, auteur
femme de lettres, écrivaine, auteure
prix Goncourt, prix littéraire > récompense
littérature, lettres, romans
libraire, librairie, vendeur de livres
ouvrage posthume, après sa mort, posthume
posthume, après sa mort
théoricien, penseur, intellectuel, philosophe
anthropologue, ethnologue, chercheur
ethnologue, anthropologue
œuvre d’art, tableau, toile > sculpture
toile de maître, tableau, peinture
galerie d’art, galeriste > exposition
collectionneur, amateur d’art
vernissage > exposition, inauguration
défilé de mode > podium, haute couture, collection
styliste, couturier, créateur de mode
top model, mannequin, modèle
concours de beauté > Miss France
monde du spectacle, artistes, show-business
show-business, monde du spectacle, spectacle
gens célèbres, célébrités, stars, personnalités
lieu de prière, lieu de culte > mosquée, église, synagogue, temple
lieu saint, sanctuaire > temple, mosquée, église
homme de Dieu, prêtre, religieux
Saint-Siège, Vatican, pape
paroisse > église, communauté
diocèse, évêché > évêque
paroissien, fidèle, croyant
dire la messe, célébrer > messe
entrer dans les ordres > prêtre, religieux
rituel, rite, cérémonie, usage
martyr, supplicié > victime
persécuter, opprimer, tourmenter, maltraiter
persécution, oppression, répression
chef d’établissement, proviseur, principal, directeur
proviseur, chef d’établissement, directeur de lycée
corps enseignant, professeurs, enseignants
passer le bac, baccalauréat, examen
bachelier, titulaire du bac, lycéen
décrocher son diplôme > diplômé, réussir
décrochage scolaire, abandon des études, absentéisme
absentéisme, absences, manque d’assiduité
sécher les cours, absent
faire l’école buissonnière, absent
apprendre à lire, illettrisme, alphabétisation
jury, jurés
séminaire, colloque, journée d’étude
colloque, conférence, séminaire, congrès
finir premier, gagner, remporter, vainqueur
finir en tête, gagner, remporter, vainqueur
monter sur la plus haute marche, gagner, champion
médaille d’argent, deuxième, vice-champion
médaille de bronze, troisième
soulever le trophée, gagner, remporter, champion
soulever la coupe, gagner, remporter, champion
remporter la coupe, champion, gagner, vainqueur
ramener la coupe, gagner, remporter, champion
conserver son titre, champion, tenant du titre
détrôner, supplanter > battre, remplacer
battre à plate couture, écraser, vaincre, dominer
infliger une défaite, battre, vaincre, écraser
prendre sa revanche, revanche, se venger > battre
revanche, vengeance > match retour
trouver le chemin des filets, marquer, but
faire trembler les filets, marquer, but
ouvrir le score, marquer, premier but
ouvrir la marque, marquer, premier but
inscrire un but, marquer, buteur
envoyer le ballon au fond des filets, marquer, but
se quitter dos à dos, match nul, égalité
contre son camp, but
coup de sifflet final, fin du match
siffler la fin, terminer, fin du match
recevoir un carton > averti, expulsé
se hisser en finale, qualifier > finale, atteindre
sortir par la petite porte > éliminer, défaite
rester sur le banc, remplaçant
entrer en jeu > remplaçant
porter le brassard, capitaine
porter les couleurs, représenter > jouer
défendre les couleurs, représenter > jouer
premier match, débuts, entrée en lice
raccrocher les crampons, retraite, arrêter sa carrière
raccrocher les gants, retraite, arrêter sa carrière
changer de club, transfert, rejoindre
changer d’équipe, transfert, rejoindre
prendre en main l’équipe, entraîneur
petite balle jaune > tennis
maillot à pois, meilleur grimpeur
plus rapide du monde > record, sprinteur
battre le record, record, meilleure performance
établir un record, record, meilleure performance
homme le plus rapide, sprinteur, recordman
sprinteur, coureur, athlète
recordman, détenteur du record, champion
se doper, dopage, produit interdit
prendre l’avion, voyager, s’envoler
prendre la mer, naviguer
larguer les amarres, partir
mettre le cap, se diriger
prendre la route, partir > rouler
ralentir, freiner > lever le pied
`;
