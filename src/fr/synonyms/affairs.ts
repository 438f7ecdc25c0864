/** Affairs of state, war, work and money as agencies tell them, beside the words of a question: « PIB », « tir d’essai », « couloir humanitaire ». */
export const AFFAIRS = `
feu prendre, incendie, brûler, s’embraser
tir d’essai, lancement, essai, test
essai nucléaire, test, explosion souterraine, essai atomique
essai balistique, tir de missile, lancement
faire exploser une bombe, attentat, explosion, faire sauter
faire sauter, exploser, dynamiter, détruire
procéder à un tir, lancer, tirer
course aux armements, prolifération, surarmement
parapluie nucléaire, dissuasion, protection
arme de destruction massive > arme chimique, nucléaire
gaz de combat, arme chimique, gaz toxique > sarin
agent innervant, poison, Novitchok, arme chimique
armes de guerre > kalachnikov, fusil d’assaut
zone tampon, zone démilitarisée, no man’s land
ligne de démarcation, frontière, zone démilitarisée
corridor humanitaire, couloir, évacuation
couloir humanitaire, corridor, évacuation
camp de réfugiés, camp, réfugiés, déplacés
fuir les combats > déplacés, réfugiés, exode
fuir son pays, exilé, réfugié, émigrer
quitter son pays, émigrer, exil, expatrié
boat people, migrants, réfugiés
traversée de la mer > migrants, embarcation
titre de séjour, carte de séjour, papiers, régulariser
papiers d’identité, carte d’identité, passeport, pièce d’identité
pièce d’identité, carte d’identité, passeport, papiers
double nationalité, binational
déchéance de nationalité, perte de la nationalité
mesures restrictives, sanctions, restrictions
train de sanctions, sanctions, mesures
gel des avoirs, sanctions, geler, bloquer les fonds
mettre sur liste noire, sanctionner, interdire
liste noire, sanctions, interdits
mettre au ban, isoler, exclure
rompre les relations diplomatiques, rupture, rappeler son ambassadeur
rappeler son ambassadeur, protester > crise diplomatique
convoquer l’ambassadeur, protester, crise diplomatique
incident diplomatique, crise, tensions, brouille
crise diplomatique, brouille, tensions, froid
relations bilatérales, liens, rapports
entre deux pays, bilatéral
multilatéral, international, entre plusieurs pays
trilatéral, entre trois pays
feuille de route, programme, plan, calendrier
communauté internationale, pays du monde, Nations unies
instance internationale, ONU, organisation internationale
entrer en vigueur, appliquer
rester lettre morte, ignorer, inappliqué
tollé, indignation, protestation, scandale
faire polémique, controverse, critiquer, scandale
sous le feu des critiques, critiqué, contesté
ras-le-bol, colère, mécontentement, exaspération
gronde, grogne, colère, mécontentement
mouvement de foule, bousculade, panique
cohue, bousculade, foule
envahir les rues, manifester, défiler
bloquer le pays, grève générale, blocage
service minimum, grève, perturbation
trafic perturbé, perturbation, ralentissement
forces anti-émeute, CRS, gendarmes mobiles > police
gaz lacrymogène > grenade, disperser
jets de pierres, heurts, projectiles
lancer des pavés, heurts, affrontements > projectiles
égalité salariale, écart de salaire, parité
écart de salaire, inégalités, égalité salariale
mariage homosexuel, mariage gay, union homosexuelle
personnes de même sexe, homosexuels, couple gay
couple homosexuel, couple gay, homoparental
droit de vote, suffrage, voter
droit à l’avortement, IVG, avortement
mère porteuse, GPA, gestation pour autrui
fin de vie, euthanasie, suicide assisté, aide à mourir
couloir de la mort, condamné à mort, peine capitale
légaliser, autoriser, dépénaliser, rendre légal
dépénaliser, légaliser, autoriser
port du voile, foulard, hijab
signe religieux, symbole religieux > voile, croix, kippa
séparation des Églises et de l’État, laïcité
égalité des chances, mixité, diversité
crise du logement, pénurie de logements, mal-logement
quartier populaire, banlieue, cité, quartier sensible
désert médical, manque de médecins, pénurie de médecins
manque de bras, pénurie de main-d’œuvre > recrutement
main-d’œuvre, travailleurs, ouvriers, salariés
force de travail, main-d’œuvre, travailleurs
horaires de travail, temps de travail, 35 heures
temps de travail, durée du travail, heures
dialogue social, négociations > syndicats
partenaires sociaux > syndicats, patronat
organisation patronale, Medef, patronat
patronat, Medef, employeurs, chefs d’entreprise
produit intérieur brut, PIB, richesse nationale
PIB, produit intérieur brut, richesse nationale, croissance
richesse nationale, PIB
taux d’intérêt, loyer de l’argent, taux directeur
taux directeur, taux d’intérêt, politique monétaire
hausse du coût de la vie, inflation, vie chère
balance commerciale, échanges, exportations
guerre commerciale, droits de douane, protectionnisme
protectionnisme, barrières douanières, droits de douane
libre-échange, accord commercial
accord commercial, libre-échange, traité
compte en Suisse, évasion fiscale, compte caché
introduire en Bourse, coter, entrée en Bourse
entrée en Bourse, cotation, introduction
capitalisation boursière, valorisation, valeur
appel de fonds, levée de fonds, financement
levée de fonds, financement, investisseurs
lever des fonds, financement
chute des cours, krach, effondrement
plan de relance, aides, soutien, relance
argent frais, fonds, financement, liquidités
carnet de commandes, contrats, commandes
décrocher un contrat, remporter un marché > signer, commande
mégacontrat, contrat, commande géante
géant du Net > Google, Amazon, Facebook
vente en ligne, commerce électronique, e-commerce, internet
commerce électronique, vente en ligne, e-commerce
achat en ligne, commerce électronique, internet
circuit court, producteur local, vente directe
élevage intensif, élevage industriel
agriculture biologique, bio
bio, biologique, agriculture biologique
énergie verte, énergies renouvelables > éolien, solaire
panneaux solaires, photovoltaïque, énergie solaire
voiture électrique, véhicule électrique, voiture propre
véhicule autonome, voiture autonome
neutralité carbone, zéro émission
rejets de CO2, émissions, gaz à effet de serre
gaz à effet de serre, CO2, émissions, rejets
hausse des températures, réchauffement
montée du niveau de la mer, submersion, réchauffement
disparition des espèces, extinction, biodiversité
espèce menacée, en voie de disparition, espèce protégée
coupe d’arbres, déforestation, abattage
`;
