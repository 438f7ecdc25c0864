/** Sport: matches, competitions, results, transfers. */
export const SPORT = `
match, rencontre, partie, affiche, duel > choc, finale
affiche, choc, rencontre, match
compétition, tournoi, épreuve, championnat, concours > coupe
tournoi, compétition, coupe, championnat
championnat, ligue, Ligue 1, saison > compétition
coupe, trophée, compétition, tournoi
Coupe du monde, Mondial > tournoi
Coupe d’Afrique des nations, CAN > tournoi
Ligue des champions, Champions League, C1 > coupe d’Europe
Jeux olympiques, JO, olympiades, olympique > compétition
Tour de France, Grande Boucle > course
Grand Chelem, Roland-Garros, Wimbledon > tournoi
rugby, ovalie, quinze, XV > sport
foot, football, ballon rond > sport
football, foot, ballon rond, soccer
tennis, raquette, court
cyclisme, vélo, peloton > course
basket, basketball, NBA
boxe, combat, ring > boxeur
natation, nager, piscine > nageur
athlétisme, course à pied, marathon
marathon, course à pied
course, épreuve, rallye, Grand Prix
Formule 1, F1, Grand Prix > course
pilote, conducteur, coureur
coureur, cycliste, sportif
cycliste, coureur, vélo
sport, discipline, activité physique
sportif, athlète, joueur, champion
athlète, sportif, coureur > champion
joueur, footballeur, sportif, athlète > attaquant
footballeur, joueur, international > sportif
attaquant, buteur, avant-centre, ailier > joueur
buteur, attaquant, marqueur
défenseur, latéral, arrière > joueur
milieu, milieu de terrain > joueur
gardien, gardien de but, portier, goal > joueur
capitaine, brassard > leader
remplaçant, banc
entraîneur, coach, sélectionneur, technicien, manager > staff
sélectionneur, entraîneur, coach, patron des Bleus > technicien
coach, entraîneur
arbitre, juge, directeur de jeu > VAR
arbitrage, assistance vidéo, VAR
équipe, formation, club, onze, sélection > joueurs
club, équipe, formation, écurie > association
écurie, équipe
sélection, équipe nationale, équipe
équipe de France, Bleus, Tricolores > sélection
Tricolores, Bleus, Français
vestiaire, équipe, groupe
effectif, groupe, joueurs
recrue, nouveau joueur, renfort
transfert, mercato, départ, recrutement > achat
transférer, vendre, céder > signer
prolonger, prolongation, renouveler
gagner, remporter, l’emporter, s’imposer, vaincre, triompher, battre, décrocher > victoire
remporter, gagner, décrocher, empocher, rafler, glaner, conquérir > obtenir
s’imposer, gagner, l’emporter, triompher > dominer
victoire, succès, triomphe, gagner, sacre > titre
vainqueur, gagnant, lauréat, champion > tenant du titre
gagnant, vainqueur, lauréat
champion, vainqueur, tenant du titre, numéro un > meilleur
sacre, titre, couronnement, victoire
sacrer, couronner, champion
titre, couronne, sacre, trophée > victoire
trophée, coupe, récompense, prix > titre
médaille, or, argent, bronze > podium
médaillé, sur le podium, lauréat
podium, médaille, trois premiers
record, meilleure performance, exploit > performance
exploit, prouesse, performance, record > succès
performance, résultat, prestation
perdre, s’incliner, être battu, échouer, chuter > défaite
s’incliner, perdre, être battu, céder
défaite, revers, échec, déroute, perdre > humiliation
perdant, vaincu, battu
battre, vaincre, dominer, surclasser, l’emporter, écraser, terrasser > gagner
dominer, battre, surclasser > mener
écraser, humilier, étriller, balayer > battre
éliminer, sortir, écarter > battre
élimination, sortie, échec > défaite
éliminé, sorti, battu
qualifier, se qualifier, décrocher son billet, composter son billet, accéder > passer
qualification, billet, ticket > accès
finale, dernière marche > match
finaliste, en finale
demi-finale, dernier carré, carré d’as
quart de finale, quarts
huitième de finale, huitièmes
éliminatoires, qualifications, phase qualificative
poule, groupe, phase de groupes
tirage au sort, tirage
classement, place, rang > hiérarchie
leader, premier, en tête > meneur
en tête, premier, leader, devant
nul, match nul, égalité, partage des points > score
égaliser, égalisation, revenir au score
score, résultat, marque > points
résultat, score, issue, bilan
but, réalisation > score
marquer, inscrire, scorer > but
doublé, deux buts
triplé, trois buts
penalty, tir au but, coup de pied de réparation > coup franc
tirs au but, séance de tirs au but
prolongation, temps additionnel
mi-temps, pause, période
première mi-temps, première période
carton rouge, expulsion, exclusion > carton
carton jaune, avertissement
expulser, exclure, carton rouge
faute, tacle > sanction
hors-jeu, position illicite
passe décisive, passe
passeur, passe
stade, enceinte, arène, terrain > pelouse
terrain, pelouse, gazon > stade
supporter, fan, supporteur, public > tribune
tribune, gradins > public
huis clos, sans public, à porte fermée
hooligan, ultra, supporter
entraînement, préparation, séance, stage > exercice
s’entraîner, se préparer, travailler
blessure, forfait, indisponible > absent
forfait, absent, abandon > retrait
abandonner, se retirer, jeter l’éponge, renoncer
retraite, fin de carrière, raccrocher > arrêt
raccrocher, prendre sa retraite, mettre un terme à sa carrière, arrêter
retour, come-back
suspendre, exclure, bannir > sanctionner
suspension, exclusion, sanction
dopé, contrôle positif, dopage
fédération, instance, ligue
organisateur, comité d’organisation
organiser, accueillir, héberger, tenir > préparer
pays hôte, pays organisateur
édition, année, tournoi
étape, manche > course
maillot jaune, leader, premier
maillot, tenue, couleurs
grimpeur, montagne
sprint, emballage final
chrono, contre-la-montre
peloton, coureurs
nageur, nageuse, natation
skieur, ski, descente, slalom
judo, judoka
tennisman, tenniswoman, joueur de tennis
set, manche
service, ace
boxeur, pugiliste
escrimeur, escrime
gymnaste, gymnastique
marin, navigateur, skipper > voile
voile, régate, course au large
vitesse, allure, rythme
rapide, véloce > vite
palmarès, titres, récompenses
ballon d’or, meilleur joueur
prime, bonus, récompense
`;
