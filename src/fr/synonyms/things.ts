/** Things, places, bodies, foods and numbers of daily life: « voirie », « canapé », « bagages », « septuagénaire ». */
export const THINGS = `
voirie, rue, chaussée, route, voie publique
voie publique, rue, trottoir, chaussée
trottoir, bord de la rue, bas-côté > rue
ruelle, petite rue > rue
bas-côté, bord de la route, accotement
péage, barrière de péage, guichet
salle, pièce, auditorium, espace > local
étage, niveau, palier
escalier, marches
balcon, terrasse, fenêtre
toit, couverture
voûte, plafond, toit
vitre, fenêtre, carreau, vitrine > verre
verre, vitre, cristal
porte, entrée, portail, accès
portail, grille, entrée
serrure, verrou
cave, cellier
ascenseur, monte-charge
meuble, mobilier, ameublement
mobilier, meubles, ameublement
canapé, sofa, divan, banquette > fauteuil
chaise, siège, fauteuil
toilettes, WC, sanitaires
salle de bains, douche, baignoire
bain, baignade, trempette
tapis, moquette
panneau, pancarte, écriteau, affiche
panier, corbeille, cabas
bouteille, flacon, fiole
récipient, contenant, seau
paquet, colis, carton, emballage
conteneur, caisse, benne
réservoir, cuve, citerne
tube, chanson > succès
canalisation, tuyau, conduite
égout, canalisation, eaux usées
filet, nasse
ficelle, corde, lien
outil, instrument, ustensile > matériel
marteau, outil, masse
hache, machette, lame
échelle, escabeau
sac, besace, cabas, sacoche
fourgon, camionnette, utilitaire > véhicule
roue, pneu
plaque d’immatriculation, immatriculation, numéro
tarmac, piste, aéroport
cabine, habitacle
navette, bus, liaison, bateau
trottinette, patinette
robe, vêtement
chemise, vêtement
veste, blouson, manteau > vêtement
manteau, pardessus, veste
foulard, voile, écharpe
bijou, joyau, parure
bague, anneau
montre, horloge, chronomètre
linge, vêtements, draps
tissu, étoffe, textile
textile, tissu, habillement
habillement, vêtements, mode
coiffeur, salon de coiffure, barbier
tatouage, dessin sur la peau
parfum, odeur, senteur, fragrance
odeur, senteur, effluve, parfum > puanteur
puanteur, mauvaise odeur, relent
jouet, jeu
ballon, balle
pétard, feu d’artifice, mortier
feu d’artifice, pyrotechnie, pétards
bougie, chandelle, cierge
stylo, crayon, plume
papier, document, feuille
feuille, page, papier
registre, liste, cahier, répertoire
formulaire, document, questionnaire, imprimé > papier
questionnaire, formulaire, enquête
justificatif, attestation, preuve, document
attestation, certificat, justificatif, document
certificat, attestation, document
archives, documents, dossiers
liste, énumération, relevé, inventaire
inventaire, liste, recensement
rubrique, page, section
annuaire, répertoire, bottin
logo, emblème, sigle, symbole
insigne, badge, emblème
badge, insigne, macaron
tablette, écran, ordinateur
écran, moniteur, affichage
micro, microphone
audio, bande sonore, enregistrement
caméra, appareil
selfie, autoportrait, photo
lampe, éclairage, lumière
lumière, éclairage, lueur, clarté
chauffage, radiateur, chaudière
climatisation, ventilation, refroidissement
ventilation, aération
fioul, mazout, combustible > carburant
combustible, carburant, fioul
plastique, polymère, emballage
métal, acier > fer
acier, métal, fer
plomb, métal lourd
bois, planche, bûche
sable, gravier
poussière, particule, poudre
particule, poussière, molécule
matière, substance, matériau
substance, matière, produit
résidu, reste, déchet, trace
déchets, ordures, détritus, rebuts
composant, ingrédient, élément, pièce
ingrédient, composant, produit
échantillon, prélèvement, spécimen > exemple
spécimen, exemplaire, échantillon
azote, gaz, engrais
nitrate, engrais, azote
engrais, fertilisant, nitrate
pesticide, insecticide, herbicide, produit phytosanitaire > glyphosate
glyphosate, herbicide, désherbant, pesticide, Roundup
désherbant, herbicide, glyphosate
dioxyde de carbone, CO2, gaz carbonique, carbone
carbone, CO2, gaz carbonique
marée verte, algues vertes
pain, baguette, miche
boulanger, artisan boulanger
boulangerie, fournil, magasin
fromage, camembert, produit laitier
lait, produit laitier
sucre, édulcorant
sucreries, bonbons, friandises
bonbon, sucrerie, friandise
gâteau, pâtisserie, dessert
galette, gâteau, crêpe
huile, graisse, matière grasse
épices, condiments, aromates
poulet, volaille, poule
saveur, goût, arôme
goût, saveur, attrait
cuisson, préparation
boire un verre, boire, apéritif
apéritif, apéro, verre
mammifère, animal, bête
éléphant, pachyderme
ours, ursidé, plantigrade
tortue, reptile
phoque, otarie
insecte, bestiole, moustique
patte, jambe, membre
femelle, mère
meute, groupe, bande
manège, attraction, carrousel
attraction, manège, spectacle
forain, marchand ambulant
cirque, chapiteau, spectacle
chapiteau, tente, cirque
tente, abri, campement
poing, main fermée, coup
doigt, main, index
poitrine, torse, seins, thorax
sein, poitrine, mamelle
lèvre, bouche
dent, mâchoire, dentition
facial, du visage
corpulence, taille, stature, carrure
stature, envergure, taille, carrure
infantile, des enfants
oncle, tonton, parent
cousin, parent, proche
célibataire, seul
trentenaire, âgé d’une trentaine d’années
quadragénaire, âgé d’une quarantaine d’années
quinquagénaire, âgé d’une cinquantaine d’années
sexagénaire, âgé d’une soixantaine d’années, senior
septuagénaire, âgé de plus de 70 ans, senior > vieillard
octogénaire, âgé de plus de 80 ans, vieillard > senior
nonagénaire, âgé de plus de 90 ans, vieillard
sexuel, intime, charnel
compatriote, concitoyen, ressortissant
concitoyen, compatriote, citoyen
auditeur, public, audience
occupant, locataire, habitant, squatteur
squatteur, occupant illégal
`;
