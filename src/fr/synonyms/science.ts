/** Science, space, computers, transport. */
export const SCIENCE = `
chercheur, scientifique, savant, expert > universitaire
scientifique, chercheur, savant > spécialiste
savant, scientifique, érudit
physicien, chimiste, biologiste > scientifique
mathématicien, maths > scientifique
recherche, étude, travaux > science
étude, recherche, enquête, rapport, travaux > analyse
rapport, étude, document, compte rendu > enquête
analyse, examen, étude > test
analyser, examiner, étudier, décortiquer > observer
examiner, étudier, analyser, inspecter, se pencher > regarder
expérience, essai, test > expérimentation
laboratoire, labo, centre de recherche > institut
institut, centre, organisme > école
découverte, trouvaille, invention > avancée
découvrir, trouver, mettre au jour, dénicher, déceler > apprendre
trouver, découvrir, dénicher, repérer, retrouver > obtenir
inventer, concevoir, imaginer, créer, mettre au point > découvrir
invention, création, innovation, découverte
inventeur, créateur, concepteur
innovation, nouveauté, avancée > progrès
progrès, avancée, amélioration, percée > développement
mettre au point, concevoir, développer, élaborer > créer
concevoir, imaginer, élaborer, dessiner > créer
brevet, licence, invention
théorie, hypothèse, thèse
hypothèse, supposition, piste, scénario
espace, cosmos, univers > ciel
spatial, cosmique, interstellaire
astronaute, cosmonaute, spationaute, taïkonaute > équipage
fusée, lanceur, engin spatial > vaisseau
lanceur, fusée
vaisseau, capsule, engin spatial, navette
satellite, engin spatial > sonde
sonde, engin, satellite, robot
orbite, espace
lancement, tir, décollage, mise en orbite > départ
lancer, tirer, mettre en orbite > envoyer
cosmodrome, base de lancement, base spatiale, centre spatial
NASA, agence spatiale
Lune, satellite naturel
Mars, planète rouge
étoile, astre, soleil
télescope, observatoire
ordinateur, PC, machine > informatique
téléphone, portable, smartphone, mobile > appareil
appeler, téléphoner, passer un coup de fil, joindre > contacter
appel, coup de fil, coup de téléphone, communication
message, SMS, texto, courriel, mail > lettre
courriel, mail, e-mail, message
lettre, courrier, missive, message > écrit
courrier, lettre, correspondance
poste, courrier, facteur
colis, paquet
application, appli, logiciel > programme
logiciel, programme, application
algorithme, programme, intelligence artificielle
intelligence artificielle, IA, algorithme > robot
robot, automate, machine
numérique, digital, informatique, électronique
technologie, technique, procédé > innovation
données, informations, fichiers > renseignements
donnée, information, chiffre
pirate, hacker, pirate informatique, cybercriminel > attaque
pirater, hacker, piratage, s’introduire
panne, bug, bogue, défaillance
réseau, système, toile
clé, clef, code
mot de passe, code, identifiant
écran, moniteur
appareil, machine, dispositif, engin > équipement
engin, machine, appareil, véhicule
machine, appareil, engin
équipement, matériel, installation > appareil
dispositif, système, mécanisme > mesure
outil, instrument, moyen
batterie, pile, accumulateur
moteur, propulsion, réacteur
gène, ADN, génétique
clonage, cloner
voiture, véhicule, automobile, auto, bagnole, berline > camion
véhicule, voiture, engin > auto
automobile, voiture, auto
automobiliste, conducteur, chauffeur > usager
conducteur, chauffeur, pilote, automobiliste
chauffeur, conducteur, routier
conduire, piloter, rouler > mener
camion, poids lourd, semi-remorque, camionnette > véhicule
routier, chauffeur, camionneur
autocar, bus, car > véhicule
bus, autobus, autocar, car > transport en commun
taxi, VTC, Uber
moto, deux-roues, motard, scooter > véhicule
motard, motocycliste
vélo, bicyclette, deux-roues, bécane > cycle
trottinette, deux-roues
train, TGV, rame, convoi, chemin de fer > locomotive
rame, train, métro
chemin de fer, rail, voie ferrée, ferroviaire > train
cheminot, agent SNCF, conducteur de train
métro, RATP, rame
tramway, tram
gare, station
quai, gare
avion, appareil, aéronef, vol, jet > hélicoptère
appareil, avion
hélicoptère, appareil
vol, avion, liaison aérienne
pilote, commandant de bord, aviateur
hôtesse de l’air, steward, équipage
compagnie aérienne, compagnie, transporteur
aéroport, aérodrome, piste > terminal
décoller, s’envoler > partir
atterrir, se poser > arriver
bateau, navire, embarcation, bâtiment, paquebot > vaisseau
navire, bateau, bâtiment, cargo > paquebot
paquebot, navire de croisière, bateau
pétrolier, navire, cargo
embarcation, bateau, canot, rafiot > radeau
voilier, bateau
marin, matelot, équipage > navigateur
équipage, personnel de bord
port, quai, terminal
amarrer, accoster, arriver au port
naviguer, voguer, navigation
passager, voyageur, usager > touriste
usager, utilisateur, passager
transport, acheminement, circulation
transporter, acheminer, convoyer > conduire
embarquer, monter à bord > partir
débarquer, descendre > arriver
trajet, parcours, itinéraire, chemin, voyage > route
itinéraire, trajet, parcours, route
route, voie, chaussée, chemin > autoroute
autoroute, voie rapide, route
rond-point, carrefour, giratoire
carrefour, croisement, intersection
pont, viaduc, passerelle > ouvrage
tunnel, galerie, souterrain
péage, autoroute
bouchon, embouteillage, ralentissement, encombrement
circulation, trafic, passage
trafic, circulation
retard, attente, report
retardé, en retard
permis de conduire, permis, points
excès de vitesse, vitesse, flash
radar, contrôle de vitesse
ceinture, sécurité
piéton, promeneur
parking, stationnement, place
stationner, se garer, parking
valise, bagage, sac
bagage, valise
passeport, papiers, visa > document
visa, autorisation d’entrée, permis
billet, ticket, titre de transport > place
réserver, réservation
`;
