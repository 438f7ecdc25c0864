/** Set phrases of birth and death, feelings, money, work, success and failure: « joindre les deux bouts », pauvreté. */
export const LIFE_IDIOMS = `
voir le jour, naître
voir le jour > créer, apparaître, lancer
donner naissance, accoucher, naître
passer de vie à trépas, passer l’arme à gauche, casser sa pipe, mourir, décéder, décès
perdre la vie, laisser la vie, laisser sa vie, trouver la mort, mourir, décéder, périr, tuer, succomber
perdre la vie, laisser la vie, laisser sa vie, trouver la mort > victime
rendre son dernier souffle, rendre son dernier soupir, pousser son dernier soupir, mourir, décéder, s’éteindre
mettre fin à ses jours, se donner la mort, attenter à ses jours, suicide
ôter la vie, donner la mort, tuer, assassiner, meurtre
ôter la vie, donner la mort > homicide
être entre la vie et la mort, pronostic vital engagé, grave, critique
être entre la vie et la mort, pronostic vital engagé > grièvement, coma, réanimation
lutter contre la mort, lutter pour sa vie, grave, critique
lutter contre la mort, lutter pour sa vie > coma, réanimation
échapper à la mort, l’échapper belle, avoir la vie sauve, survivre, rescapé
échapper à la mort, l’échapper belle, avoir la vie sauve > indemne, sain et sauf
porter disparu, manquer à l’appel, disparu, introuvable
porter disparu, manquer à l’appel > rechercher, absent
conduire à sa dernière demeure, dernier hommage, enterrer, inhumer, obsèques, funérailles
dernière demeure, tombe, cimetière
dernière demeure > enterrer, inhumer
tomber malade, attraper la maladie, attraper le virus, être testé positif, contaminer, infecter, maladie
tomber malade, attraper la maladie, attraper le virus, être testé positif > contracter
recouvrer la santé, guérir, rétablir, remettre
perdre connaissance, tomber dans les pommes, tourner de l’œil, évanouir, malaise, syncope
perdre connaissance, tomber dans les pommes, tourner de l’œil > inconscient
garder le lit, garder la chambre, rester alité, malade
garder le lit, garder la chambre, rester alité > alité
passer sur le billard, passer sous le bistouri, opérer, opération, chirurgie
nager dans le bonheur, être aux anges, heureux, bonheur, joie
broyer du noir, avoir le moral à zéro, déprimer, dépression
broyer du noir, avoir le moral à zéro > triste
avoir le cœur gros, avoir les larmes aux yeux, retenir ses larmes, ému, émotion
avoir le cœur gros, avoir les larmes aux yeux, retenir ses larmes > pleurer, triste
fondre en larmes, éclater en sanglots, verser une larme, pleurer, larmes
fondre en larmes, éclater en sanglots, verser une larme > émotion
éclater de rire, rire
éclater de rire > hilarité
voir rouge, perdre son sang-froid, perdre ses nerfs, avoir les nerfs à vif, s’énerver, colère, furieux
voir rouge, perdre son sang-froid, perdre ses nerfs, avoir les nerfs à vif > s’emporter
garder son sang-froid, garder son calme, calme, serein, tranquille
avoir froid dans le dos, faire froid dans le dos, peur, effrayer
avoir froid dans le dos, faire froid dans le dos > horreur, glaçant
avoir la boule au ventre, la peur au ventre, peur, angoisse, inquiétude
semer la panique, semer la terreur, paniquer, effrayer, peur
semer la panique, semer la terreur > terroriser
sauter de joie, laisser éclater sa joie, célébrer, se réjouir
sauter de joie, laisser éclater sa joie > joie
faire la fête, célébrer, fêter, célébration
passer la bague au doigt, se passer la bague au doigt, dire oui devant le maire, unir leurs destins, épouser, mariage
passer la bague au doigt, se passer la bague au doigt, dire oui devant le maire, unir leurs destins > noces
vivre ensemble, partager la vie, vivre sous le même toit, compagnon, compagne, conjoint
vivre ensemble, partager la vie, vivre sous le même toit > couple, cohabiter
filer le parfait amour, amour, amoureux, relation
filer le parfait amour > couple
élargir la famille, attendre un heureux événement, attendre un enfant, attendre un bébé, tomber enceinte, enceinte, grossesse
élargir la famille, attendre un heureux événement, attendre un enfant, attendre un bébé, tomber enceinte > naissance
voler de ses propres ailes, indépendant, autonome
voler de ses propres ailes > émanciper
laver son linge sale, dispute, querelle
laver son linge sale > régler
gagner sa vie, gagner son pain, gagner sa croûte, travailler, métier
gagner sa vie, gagner son pain, gagner sa croûte > salaire
joindre les deux bouts, boucler les fins de mois, tirer le diable par la queue, pauvre, précarité, pauvreté
joindre les deux bouts, boucler les fins de mois, tirer le diable par la queue > difficultés
vivre au-dessus de ses moyens, jeter l’argent par les fenêtres, gaspiller, gaspillage
vivre au-dessus de ses moyens, jeter l’argent par les fenêtres > dépenser
vivre d’amour et d’eau fraîche, pauvre, modeste
serrer la ceinture, se serrer la ceinture, économies, austérité, restrictions
serrer la ceinture, se serrer la ceinture > économiser
coûter les yeux de la tête, coûter un bras, coûter une fortune, hors de prix, cher, coûteux, onéreux
coûter les yeux de la tête, coûter un bras, coûter une fortune, hors de prix > exorbitant
être sur la paille, ruiner, pauvre
être sur la paille > faillite
mettre de l’argent de côté, économiser, épargner, épargne
faire des économies, économiser, épargner, réduire
remplir les caisses, financer
remplir les caisses > rapporter, recettes
mettre au chômage, perdre son emploi, perdre son travail, perdre son poste, se retrouver sans emploi, licencier, chômage, licenciement
se retrouver à la rue, dormir dehors, vivre à la rue, dormir dans la rue, sans-abri, SDF
se retrouver à la rue, dormir dehors, vivre à la rue, dormir dans la rue > expulser
avoir du pain sur la planche, travail, tâche
mettre du cœur à l’ouvrage, retrousser ses manches, se retrousser les manches, mouiller sa chemise, suer sang et eau, travailler, effort
mettre du cœur à l’ouvrage, retrousser ses manches, se retrousser les manches, mouiller sa chemise, suer sang et eau > s’investir, mobiliser
tomber à l’eau, tourner court, faire long feu, tomber à plat, échouer, capoter
tomber à l’eau, tourner court, faire long feu, tomber à plat > annuler, échec, abandonner
faire chou blanc, revenir bredouille, rentrer bredouille, se casser les dents, échouer
faire chou blanc, revenir bredouille, rentrer bredouille, se casser les dents > échec, vain
mordre la poussière, perdre, défaite, battre, vaincre
aller droit dans le mur, courir à la catastrophe, échouer
aller droit dans le mur, courir à la catastrophe > catastrophe, échec
battre de l’aile, avoir du plomb dans l’aile, décliner, affaiblir
battre de l’aile, avoir du plomb dans l’aile > difficultés, crise, vaciller
être au bord du gouffre, être au bord de la faillite, avoir la corde au cou, difficultés
être au bord du gouffre, être au bord de la faillite, avoir la corde au cou > crise, faillite, menacer
remonter la pente, redresser la barre, sortir la tête de l’eau, reprendre du poil de la bête, reprendre des couleurs, voir le bout du tunnel, reprise, rebondir
remonter la pente, redresser la barre, sortir la tête de l’eau, reprendre du poil de la bête, reprendre des couleurs, voir le bout du tunnel > redresser, améliorer, se rétablir
tirer son épingle du jeu, réussir, succès
tirer son épingle du jeu > profiter
avoir le dernier mot, remporter la mise, décrocher le gros lot, rafler la mise, gagner, emporter, remporter, victoire
avoir gain de cause, obtenir gain de cause, gagner, obtenir
avoir gain de cause, obtenir gain de cause > victoire
crever l’écran, crever le plafond, succès, record
crever l’écran, crever le plafond > briller
brûler les planches, monter sur les planches, monter sur scène, théâtre, scène
brûler les planches, monter sur les planches, monter sur scène > jouer, spectacle
faire salle comble, jouer à guichets fermés, afficher complet, complet, plein
faire salle comble, jouer à guichets fermés, afficher complet > succès, affluence
avoir le vent en poupe, tenir le haut du pavé, succès
avoir le vent en poupe, tenir le haut du pavé > populaire, favori, progresser
mener la course en tête, faire la course en tête, caracoler en tête, premier, leader
mener la course en tête, faire la course en tête, caracoler en tête > favori, dominer, devancer
rentrer dans l’histoire, entrer dans l’histoire, marquer l’histoire, historique
rentrer dans l’histoire, entrer dans l’histoire, marquer l’histoire > record, premier
coiffer au poteau, battre, dépasser
coiffer au poteau > devancer
faire jeu égal, égalité
faire jeu égal > rivaliser
tenir en haleine, suspense
tenir en haleine > attendre
mettre le feu au public, enflammer le public, ovation
mettre le feu au public, enflammer le public > enthousiasme, concert
défendre son titre, remettre son titre en jeu, champion
défendre son titre, remettre son titre en jeu > finale
monter sur le podium, grimper sur la plus haute marche, médaille, podium
monter sur le podium, grimper sur la plus haute marche > gagner, vainqueur
franchir le cap, franchir la barre, dépasser la barre, dépasser, atteindre
franchir le cap, franchir la barre, dépasser la barre > excéder
battre tous les records, exploser les compteurs, pulvériser le record, record
battre tous les records, exploser les compteurs, pulvériser le record > historique, sommet
monter en flèche, crever les plafonds, grimper en flèche, augmenter, hausse, flambée, bondir
monter en flèche, crever les plafonds, grimper en flèche > exploser
passer à côté de la plaque, être à côté de la plaque, se mettre le doigt dans l’œil, faire fausse route, erreur
passer à côté de la plaque, être à côté de la plaque, se mettre le doigt dans l’œil, faire fausse route > se tromper, tort
faire d’une pierre deux coups, doublé
faire d’une pierre deux coups > bénéfice
peser dans la balance, influencer
peser dans la balance > important, décisif
mettre tous les œufs dans le même panier, risque
jouer avec le feu, marcher sur un fil, jouer sa peau, risquer sa peau, risquer sa vie, risquer, danger, dangereux, risque
sauver sa peau, sauver la mise, sauver les meubles, sauver, survivre
sauver sa peau, sauver la mise, sauver les meubles > échapper
donner des résultats, réussir, succès
donner des résultats > efficace
tomber en désuétude, passer aux oubliettes, tomber dans l’oubli, tomber aux oubliettes, oublier
tomber en désuétude, passer aux oubliettes, tomber dans l’oubli, tomber aux oubliettes > disparaître, abandonner
prendre de l’âge, prendre un coup de vieux, vieillir, âge, vieux
prendre du poids, prendre des kilos, obèse, obésité
prendre du poids, prendre des kilos > grossir
perdre du poids, perdre des kilos, régime, amaigrir
perdre du poids, perdre des kilos > maigrir
arriver à bon port, arriver à destination, arriver, parvenir
arriver à bon port, arriver à destination > sain et sauf
`;
