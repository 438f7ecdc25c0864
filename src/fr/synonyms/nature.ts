/** Climate, weather, disasters, accidents, animals, places of nature. */
export const NATURE = `
catastrophe, désastre, drame, tragédie, sinistre, cataclysme, fléau > accident
drame, tragédie, catastrophe > accident, mort
tragédie, drame, malheur
accident, collision, choc, crash > drame, sinistre
collision, choc, accrochage, heurt, accident
percuter, heurter, entrer en collision, rentrer dans, emboutir > renverser
renverser, percuter, faucher, écraser > blesser
s’écraser, crash, se crasher, tomber > accident
crash, écrasement, catastrophe aérienne, accident d’avion > chute
séisme, tremblement de terre, secousse, secousse tellurique > magnitude
secousse, séisme, réplique > tremblement
tsunami, raz-de-marée, vague géante > vague
volcan, éruption, volcanique > lave
éruption, explosion, volcan
tempête, ouragan, cyclone, typhon, tornade > intempérie
ouragan, cyclone, typhon, tempête
intempérie, mauvais temps, tempête > pluie
orage, tempête, foudre > pluie
foudre, éclair, orage
pluie, averse, précipitation, déluge > intempérie
pleuvoir, pluie, averse
neige, enneigement, poudreuse > flocons
avalanche, coulée de neige
glace, verglas, gel > froid
grêle, grêlon
vent, rafale, bourrasque, souffle > tempête
inondation, crue, débordement, submersion, montée des eaux > déluge
inonder, submerger, noyer, engloutir > déborder
crue, inondation, montée des eaux, débordement
sécheresse, manque d’eau, aridité > canicule
canicule, vague de chaleur, forte chaleur, fournaise > sécheresse
chaleur, température, canicule > chaud
chaud, brûlant, torride > tiède
froid, glacial, vague de froid, grand froid > gel
température, degrés, thermomètre > chaleur
météo, temps, prévisions, climat
nuage, nuageux, couvert, ciel
soleil, ensoleillé, beau temps
glissement de terrain, éboulement, coulée de boue, effondrement
effondrement, écroulement, éboulement, chute > destruction
s’effondrer, s’écrouler, tomber > chuter
incendie, feu, brasier, sinistre, flammes > feu de forêt
feu, incendie, flammes, brasier
brûler, incendier, mettre le feu, partir en fumée, flamber, prendre feu > détruire
incendier, mettre le feu, brûler
se consumer, brûler, partir en fumée
cendres, ruines, décombres > débris
fumée, vapeur, panache > nuage
pompier, sapeur-pompier, soldat du feu, secouriste > secours
éteindre, maîtriser, circonscrire > étouffer
secours, sauveteurs, pompiers, services d’urgence > aide
secouriste, sauveteur, pompier > sauver
sauver, secourir, tirer d’affaire, porter secours > aider
sauvetage, secours, opération de secours
survivant, rescapé, miraculé > sauvé
rescapé, survivant, sauvé
survivre, réchapper, s’en sortir, en réchapper > vivre
victime, mort, blessé, sinistré
sinistré, victime, touché
bilan, nombre de morts, nombre de victimes > chiffre
dégât, dommage, destruction, ravage > conséquence
dommage, dégât, préjudice, tort
endommager, abîmer, détériorer, dégrader, toucher > détruire
ravager, dévaster, détruire, ruiner
décombres, ruines, gravats, débris > restes
débris, morceau, fragment, restes > épave
naufrage, chavirer, couler, sombrer > noyade
couler, sombrer, faire naufrage, chavirer
se noyer, noyade, mourir noyé > naufrage
épave, carcasse > débris
marée noire, pollution, fuite de pétrole, déversement
pollution, contamination, émissions > nuisance
polluer, contaminer, souiller > salir
polluant, toxique, nocif > produit
toxique, nocif, dangereux, nuisible > poison
fuite, fuir, écoulement, rejet
déchet, ordure, détritus, poubelle > recyclage
poubelle, ordures, déchets
recycler, recyclage, réutiliser > trier
plastique, emballage > déchets
climat, réchauffement, dérèglement climatique
réchauffement climatique, changement climatique, dérèglement climatique, réchauffement de la planète > climat
gaz à effet de serre, CO2, dioxyde de carbone, carbone > émissions
écologie, environnement, protection de la nature > climat
environnement, nature, écologie, milieu
environnemental, écologique, vert
nature, environnement, faune
biodiversité, faune et flore, espèces
extinction, disparition > menacé
animal, bête, espèce > faune
bête, animal
espèce, race, variété > animal
menacé, en voie de disparition, en danger
protégé, réserve
sauvage, en liberté
chien, toutou, canidé > animal
chat, félin, matou > animal
félin, tigre, lion, panthère
cheval, équidé, monture > équitation
vache, bovin, taureau > bétail
mouton, brebis, ovin, agneau
cochon, porc, sanglier
oiseau, volatile, rapace
volaille, poulet, canard
poisson, thon, requin
requin, squale
baleine, cétacé, dauphin
ours, plantigrade
loup, meute
singe, primate, gorille, chimpanzé
serpent, reptile, vipère
insecte, abeille, moustique
abeille, apiculteur, ruche
rat, rongeur, souris
zoo, parc animalier
chasser, chasse, gibier, traquer
chasseur, braconnier
maltraitance, cruauté, mauvais traitements
forêt, bois, jungle > arbres
arbre, chêne, sapin > forêt
déforestation, déboisement, abattage d’arbres
plante, végétal, flore > fleur
fleur, bouquet
jardin, parc, potager
champ, terre, parcelle, pré
désert, aride, sahara
montagne, mont, massif, sommet, pic > altitude
sommet, cime, pic, point culminant > montagne
alpiniste, grimpeur, randonneur
colline, butte, mont
vallée, plaine
grotte, caverne
mer, océan, large > eau
océan, mer, Atlantique, Pacifique
côte, littoral, rivage, bord de mer, plage > rive
plage, littoral, sable > côte
île, archipel, îlot
archipel, îles
fleuve, rivière, cours d’eau > affluent
rivière, fleuve, cours d’eau, ruisseau > eau
lac, étang, plan d’eau > bassin
rive, berge, bord, quai
source, origine
eau, flotte > liquide
eau potable, robinet
barrage, digue, retenue > hydroélectrique
digue, barrage
banquise, glacier, calotte glaciaire, iceberg
glacier, glace
pôle Nord, Arctique
pôle Sud, Antarctique
astéroïde, météorite, comète
planète, Terre, astre > monde
ciel, air, espace
paysage, panorama, vue > site
nord, septentrional
sud, méridional, midi
est, oriental, orient
ouest, occidental, occident
danger, péril, menace, risque
dangereux, périlleux, risqué, menaçant > grave
risquer, encourir, s’exposer, mettre en danger > menacer
alerte, alarme, avertissement, vigilance
évacuer, mettre à l’abri, déplacer, quitter > partir
abri, refuge, hébergement
héberger, loger, abriter, accueillir
sinistre, incendie, catastrophe
effondré, écroulé, tombé
panne, coupure, défaillance, dysfonctionnement > problème
coupure de courant, panne d’électricité, black-out
prévoir, prédire, anticiper, pronostiquer > attendre
prévision, pronostic, prédiction, projection
`;
