/** What the news calls people, powers and places in two words or more: « forces de l’ordre », policiers. */
export const PERIPHRASES = `
homme fort, dirigeant, chef, leader
homme fort > président
homme d’affaires, entrepreneur, industriel, chef d’entreprise
homme d’affaires > milliardaire
femme d’affaires, entrepreneuse, entrepreneur
femme d’affaires > cheffe d’entreprise
homme de main, complice
homme de main > exécutant, tueur
tueur à gages, assassin, tueur, meurtrier
bras armé, branche armée
bras armé > aile militaire, milice
bouc émissaire, coupable désigné
bouc émissaire > responsable, accuser
souffre-douleur, victime
souffre-douleur > harceler
chef de file, leader, dirigeant, responsable
chef de file > meneur
tête d’affiche, vedette, star
tête d’affiche > acteur principal
tête de liste, candidat
tête de liste > chef de file
tête pensante, organisateur, instigateur
tête pensante > cerveau, commanditaire
cerveau de l’attaque, commanditaire, instigateur, organisateur
éminence grise, conseiller
éminence grise > influence
enfant terrible, provocateur
enfant terrible > rebelle
enfant du pays, natif, originaire, né
bête noire, ennemi, adversaire, rival
frère ennemi, rival, adversaire
ennemi juré, rival, adversaire
ennemi juré > ennemi public
poids lourd du gouvernement, ministre
poids lourd du gouvernement > important, influent
baron du parti, cadre
baron du parti > dirigeant, influent
étoile montante, espoir
étoile montante > prometteur, révélation
jeune pousse > entreprise innovante
géants du web, GAFA, GAFAM
géants du web > plateformes
homme de la rue, citoyen, gens, habitants
grand public, population, citoyens, gens
grand patron, PDG, dirigeant, chef d’entreprise
numéro un mondial, leader, premier
numéro un mondial > champion
forces de l’ordre, policiers, gendarmes, CRS
forces de l’ordre > police
gardien de la paix, policier
gardien de la paix > agent de police
soldat du feu, pompier, sapeur
soldats du feu, pompiers, secours
homme en blanc, médecin, soignant, infirmier
blouses blanches, soignants, médecins, infirmiers
blouses blanches > personnel hospitalier
col blanc, cadre
col blanc > dirigeant, employé de bureau
homme d’Église, prêtre, curé, religieux
homme d’Église > évêque
homme de foi, prêtre, religieux
homme de foi > imam
saint-père, pape, pontife
souverain pontife, pape, Vatican
tête couronnée, roi, reine, monarque
couple royal, roi, reine, monarque
maître du Kremlin, président russe
locataire de la Maison-Blanche, président américain
locataire de la Maison-Blanche > président
Maison-Blanche, président américain, présidence américaine
Maison-Blanche > Washington
Kremlin, présidence russe
Kremlin > Moscou, Russie
Élysée, présidence, président de la République
Élysée > exécutif
Matignon, Premier ministre
Matignon > gouvernement
Bercy, ministère de l’Économie
Bercy > ministère des Finances
place Beauvau, ministère de l’Intérieur
place Beauvau > Intérieur
Quai d’Orsay, Affaires étrangères
Quai d’Orsay > diplomatie française
Downing Street, Premier ministre britannique
Downing Street > gouvernement britannique
Capitole, Congrès américain
Capitole > Congrès, Washington
Pentagone, armée américaine
Pentagone > défense américaine
Wall Street, Bourse de New York
Wall Street > marchés
Ville lumière, Paris
Ville lumière > capitale française
Ville éternelle, Rome
cité phocéenne, Marseille
capitale des Gaules, Lyon
ville rose, Toulouse
Grosse Pomme, New York
Hexagone, France
île de Beauté, Corse
pays du Soleil-Levant, Japon
empire du Milieu, Chine
pays de l’Oncle Sam, États-Unis
outre-Atlantique, États-Unis
outre-Atlantique > Amérique
outre-Manche, Royaume-Uni
outre-Manche > Grande-Bretagne, Angleterre
outre-Rhin, Allemagne
outre-mer, ultramarin
outre-mer > territoires d’outre-mer
Vieux Continent, Europe
continent noir, Afrique
toit du monde, Himalaya
toit du monde > Everest
grand écran, cinéma, film
grand écran > salles
septième art, cinéma, film
huitième art, télévision
neuvième art, bande dessinée, BD
ballon rond, football
ballon ovale, rugby
petite reine, vélo, cyclisme
Grande Boucle > cyclisme
langue de Molière, français
langue de Molière > langue française
langue de Shakespeare, anglais
langue de Shakespeare > langue anglaise
meilleur ami de l’homme, chien
roi des animaux, lion
planète bleue, Terre
astre du jour, soleil
`;
