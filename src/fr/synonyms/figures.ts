/** Figures of speech for events and troubles, and the plain nouns: « nerf de la guerre », argent. */
export const FIGURES = `
nerf de la guerre, argent, financement
pomme de discorde, désaccord, différend, conflit
pomme de discorde > point de friction
point noir, problème, difficulté
point de friction, désaccord, différend, litige
pierre d’achoppement, obstacle
pierre d’achoppement > désaccord, blocage
talon d’Achille, faiblesse, vulnérabilité
talon d’Achille > point faible
point faible, faiblesse
point faible > lacune, défaut
point fort, atout
point fort > avantage, force
fer de lance, moteur
fer de lance > avant-garde, leader
clé de voûte, essentiel
clé de voûte > pilier, central
goutte d’eau, dernier incident
goutte d’eau > déclencheur
effet boule de neige, escalade
effet boule de neige > amplification
effet domino, réaction en chaîne
effet domino > répercussions
cercle vicieux, engrenage
cercle vicieux > spirale
onde de choc, répercussions, conséquences
onde de choc > retentissement
retour de flamme, contrecoup
retour de flamme > conséquence
retour de bâton, contrecoup
retour de bâton > conséquence, vengeance
contrecoup, conséquence, répercussion, suite
revers de la médaille, inconvénient
revers de la médaille > défaut
poudre aux yeux, illusion
poudre aux yeux > tromperie
feu de paille, éphémère
feu de paille > passager
parcours du combattant, difficultés, obstacles
parcours du combattant > long
chemin de croix, épreuve
chemin de croix > difficultés
descente aux enfers, déchéance
descente aux enfers > chute, crise
traversée du désert, retrait, absence
traversée du désert > échec
course contre la montre, urgence, rapidement
bombe à retardement, danger, menace
poudrière, tensions, conflit
poudrière > instable
tour de vis, durcissement
tour de vis > restrictions, renforcement
coup de filet, arrestation, interpellations
coup de filet > opération de police
coup de force, putsch, coup d’État
coup de tonnerre, surprise, choc
coup de tonnerre > rebondissement
coup de semonce, avertissement, mise en garde
coup de projecteur, lumière
coup de projecteur > attention
coup de frein, ralentissement, baisse
coup d’arrêt, interruption, fin
coup d’arrêt > frein
coup de balai, limoger
coup de balai > purge, remaniement
coup de sang, colère, emportement
coup de folie, folie, démence
coup de grâce, fin, achever
coup de maître, réussite, exploit, succès
coup de chapeau, hommage, salut
coup de chapeau > félicitations
coup de fouet, relance
coup de fouet > stimulation
coup d’éclat, exploit
coup d’éclat > action spectaculaire
coup bas, trahison
coup bas > attaque
tour de force, exploit, prouesse
vague de froid, grand froid, gel
vague de froid > températures
vague de chaleur, canicule, fortes chaleurs
vague de chaleur > températures
vague de départs, démissions
vague de départs > exode
raz-de-marée électoral, large victoire
raz-de-marée électoral > triomphe
marée noire, pétrole, hydrocarbures
marée noire > pollution
bain de sang, massacre, tuerie, carnage
bain de foule, rencontre avec le public
bain de foule > foule
jeu de dupes, tromperie, mensonge
langue de bois, esquiver
langue de bois > éluder
secret de Polichinelle, connu de tous
secret de Polichinelle > secret
dialogue de sourds, désaccord
dialogue de sourds > incompréhension, blocage
main tendue, proposition
main tendue > geste, dialogue
poignée de main, serrer la main
poignée de main > saluer
passage de témoin, succession
passage de témoin > passation de pouvoir
passation de pouvoir, succession
passation de pouvoir > transition, investiture
fin de règne, départ
fin de règne > succession
lune de miel, voyage de noces
lune de miel > entente
levée de boucliers, protestation, opposition
levée de boucliers > tollé, indignation
cri du cœur, appel
cri du cœur > plaidoyer
cri d’alarme, alerte, avertissement
cri d’alarme > appel
sonnette d’alarme, alerte, avertissement
mouvement social, grève, manifestation, mobilisation
grogne sociale, mécontentement, contestation, colère
vent de colère, mécontentement, protestation
vent de panique, panique, affolement
zone d’ombre, mystère
zone d’ombre > inconnu, interrogation
plaque tournante, carrefour
plaque tournante > centre, trafic
maillon faible, faiblesse, vulnérable
deux poids deux mesures, injustice, inégalité
goulot d’étranglement, blocage
goulot d’étranglement > encombrement
marché noir, trafic, contrebande
marché noir > clandestin
argent sale, blanchiment
argent sale > trafic
travail au noir, travail dissimulé
travail au noir > non déclaré
pot-de-vin, corruption
pot-de-vin > bakchich
chaises musicales, remaniement
chaises musicales > changement
heures de pointe, affluence
heures de pointe > trafic
jour du Seigneur, dimanche
fêtes de fin d’année > jour de l’An
Saint-Sylvestre, réveillon
Saint-Sylvestre > nouvel an, 31 décembre
grandes vacances, été
grandes vacances > vacances scolaires
troisième âge, personnes âgées, retraités, seniors
fin de vie, euthanasie, suicide assisté
fin de vie > mourir dans la dignité
remise de peine, libération anticipée
remise de peine > grâce
mise à pied, suspension, sanction
garde à vue, interpellation, policiers
liberté surveillée, contrôle judiciaire
liberté surveillée > bracelet électronique
lieu du crime, scène de crime
lieu du crime > enquêteurs
arme blanche, couteau, poignard, lame
arme à feu, pistolet, fusil, revolver
engin explosif, bombe, explosif
`;
