/** Set phrases of birth and death, feelings, money, work, success and failure: « joindre les deux bouts », pauvreté. */
export const LIFE_IDIOMS = `
voir le jour, naître, créer, apparaître > lancer
donner naissance, accoucher, naître
passer de vie à trépas, mourir, décéder, décès
passer l’arme à gauche, mourir, décéder, décès
casser sa pipe, mourir, décéder, décès
perdre la vie, mourir, décéder, périr, tuer, succomber > victime
laisser la vie, mourir, décéder, périr, tuer, succomber > victime
laisser sa vie, mourir, décéder, périr, tuer, succomber > victime
trouver la mort, mourir, décéder, périr, tuer, succomber > victime
rendre son dernier souffle, mourir, décéder, s’éteindre
rendre son dernier soupir, mourir, décéder, s’éteindre
pousser son dernier soupir, mourir, décéder, s’éteindre
mettre fin à ses jours, suicide
se donner la mort, suicide
attenter à ses jours, suicide
ôter la vie, tuer, assassiner, meurtre, homicide
donner la mort, tuer, assassiner, meurtre, homicide
être entre la vie et la mort, grave, grièvement, critique, coma, réanimation
pronostic vital engagé, grave, grièvement, critique, coma, réanimation
lutter contre la mort, grave, critique, coma, réanimation
lutter pour sa vie, grave, critique, coma, réanimation
échapper à la mort, survivre, indemne, rescapé, sain et sauf
l’échapper belle, survivre, indemne, rescapé, sain et sauf
avoir la vie sauve, survivre, indemne, rescapé, sain et sauf
porter disparu, disparu, introuvable, rechercher, absent
manquer à l’appel, disparu, introuvable, rechercher, absent
conduire à sa dernière demeure, enterrer, inhumer, obsèques, funérailles
dernier hommage, enterrer, inhumer, obsèques, funérailles
dernière demeure, tombe, cimetière, enterrer, inhumer
tomber malade, contaminer, infecter, contracter, maladie
attraper la maladie, contaminer, infecter, contracter, maladie
attraper le virus, contaminer, infecter, contracter, maladie
être testé positif, contaminer, infecter, contracter, maladie
recouvrer la santé, guérir, rétablir, remettre
perdre connaissance, évanouir, malaise, inconscient, syncope
tomber dans les pommes, évanouir, malaise, inconscient, syncope
tourner de l’œil, évanouir, malaise, inconscient, syncope
garder le lit, malade, alité
garder la chambre, malade, alité
rester alité, malade, alité
passer sur le billard, opérer, opération, chirurgie
passer sous le bistouri, opérer, opération, chirurgie
nager dans le bonheur, heureux, bonheur, joie
être aux anges, heureux, bonheur, joie
broyer du noir, déprimer, dépression, triste
avoir le moral à zéro, déprimer, dépression, triste
avoir le cœur gros, ému, émotion, pleurer, triste
avoir les larmes aux yeux, ému, émotion, pleurer, triste
retenir ses larmes, ému, émotion, pleurer, triste
fondre en larmes, pleurer, larmes, émotion
éclater en sanglots, pleurer, larmes, émotion
verser une larme, pleurer, larmes, émotion
éclater de rire, rire, hilarité
voir rouge, s’énerver, colère, furieux, s’emporter
perdre son sang-froid, s’énerver, colère, furieux, s’emporter
perdre ses nerfs, s’énerver, colère, furieux, s’emporter
avoir les nerfs à vif, s’énerver, colère, furieux, s’emporter
garder son sang-froid, calme, serein, tranquille
garder son calme, calme, serein, tranquille
avoir froid dans le dos, peur, effrayer, horreur, glaçant
faire froid dans le dos, peur, effrayer, horreur, glaçant
avoir la boule au ventre, peur, angoisse, inquiétude
la peur au ventre, peur, angoisse, inquiétude
semer la panique, paniquer, terroriser, effrayer, peur
semer la terreur, paniquer, terroriser, effrayer, peur
sauter de joie, joie, célébrer, se réjouir
laisser éclater sa joie, joie, célébrer, se réjouir
faire la fête, célébrer, fêter, célébration
passer la bague au doigt, épouser, mariage, noces
se passer la bague au doigt, épouser, mariage, noces
dire oui devant le maire, épouser, mariage, noces
unir leurs destins, épouser, mariage, noces
vivre ensemble, couple, compagnon, compagne, conjoint, cohabiter
partager la vie, couple, compagnon, compagne, conjoint, cohabiter
vivre sous le même toit, couple, compagnon, compagne, conjoint, cohabiter
filer le parfait amour, couple, amour, amoureux, relation
élargir la famille, enceinte, grossesse, naissance
attendre un heureux événement, enceinte, grossesse, naissance
attendre un enfant, enceinte, grossesse, naissance
attendre un bébé, enceinte, grossesse, naissance
tomber enceinte, enceinte, grossesse, naissance
voler de ses propres ailes, indépendant, autonome, émanciper
laver son linge sale, régler, dispute, querelle
gagner sa vie, travailler, métier, salaire
gagner son pain, travailler, métier, salaire
gagner sa croûte, travailler, métier, salaire
joindre les deux bouts, pauvre, difficultés, précarité, pauvreté
boucler les fins de mois, pauvre, difficultés, précarité, pauvreté
tirer le diable par la queue, pauvre, difficultés, précarité, pauvreté
vivre au-dessus de ses moyens, gaspiller, dépenser, gaspillage
jeter l’argent par les fenêtres, gaspiller, dépenser, gaspillage
vivre d’amour et d’eau fraîche, pauvre, modeste
serrer la ceinture, économiser, économies, austérité, restrictions
se serrer la ceinture, économiser, économies, austérité, restrictions
coûter les yeux de la tête, cher, coûteux, onéreux, exorbitant
coûter un bras, cher, coûteux, onéreux, exorbitant
coûter une fortune, cher, coûteux, onéreux, exorbitant
hors de prix, cher, coûteux, onéreux, exorbitant
être sur la paille, ruiner, pauvre, faillite
mettre de l’argent de côté, économiser, épargner, épargne
faire des économies, économiser, épargner, réduire
remplir les caisses, financer, rapporter, recettes
mettre au chômage, licencier, chômage, licenciement
perdre son emploi, licencier, chômage, licenciement
perdre son travail, licencier, chômage, licenciement
perdre son poste, licencier, chômage, licenciement
se retrouver sans emploi, licencier, chômage, licenciement
se retrouver à la rue, sans-abri, SDF, expulser
dormir dehors, sans-abri, SDF, expulser
vivre à la rue, sans-abri, SDF, expulser
dormir dans la rue, sans-abri, SDF, expulser
avoir du pain sur la planche, travail, tâche
mettre du cœur à l’ouvrage, travailler, effort, s’investir, mobiliser
retrousser ses manches, travailler, effort, s’investir, mobiliser
se retrousser les manches, travailler, effort, s’investir, mobiliser
mouiller sa chemise, travailler, effort, s’investir, mobiliser
suer sang et eau, travailler, effort, s’investir, mobiliser
tomber à l’eau, échouer, annuler, capoter, échec, abandonner
tourner court, échouer, annuler, capoter, échec, abandonner
faire long feu, échouer, annuler, capoter, échec, abandonner
tomber à plat, échouer, annuler, capoter, échec, abandonner
faire chou blanc, échouer, échec, vain
revenir bredouille, échouer, échec, vain
rentrer bredouille, échouer, échec, vain
se casser les dents, échouer, échec, vain
mordre la poussière, perdre, défaite, battre, vaincre
aller droit dans le mur, échouer, catastrophe, échec
courir à la catastrophe, échouer, catastrophe, échec
battre de l’aile, difficultés, décliner, crise, affaiblir, vaciller
avoir du plomb dans l’aile, difficultés, décliner, crise, affaiblir, vaciller
être au bord du gouffre, difficultés, crise, faillite, menacer
être au bord de la faillite, difficultés, crise, faillite, menacer
avoir la corde au cou, difficultés, crise, faillite, menacer
remonter la pente, redresser, améliorer, reprise, rebondir, se rétablir
redresser la barre, redresser, améliorer, reprise, rebondir, se rétablir
sortir la tête de l’eau, redresser, améliorer, reprise, rebondir, se rétablir
reprendre du poil de la bête, redresser, améliorer, reprise, rebondir, se rétablir
reprendre des couleurs, redresser, améliorer, reprise, rebondir, se rétablir
voir le bout du tunnel, redresser, améliorer, reprise, rebondir, se rétablir
tirer son épingle du jeu, réussir, profiter, succès
avoir le dernier mot, gagner, emporter, remporter, victoire
remporter la mise, gagner, emporter, remporter, victoire
décrocher le gros lot, gagner, emporter, remporter, victoire
rafler la mise, gagner, emporter, remporter, victoire
avoir gain de cause, gagner, obtenir, victoire
obtenir gain de cause, gagner, obtenir, victoire
crever l’écran, succès, briller, record
crever le plafond, succès, briller, record
brûler les planches, jouer, théâtre, spectacle, scène
monter sur les planches, jouer, théâtre, spectacle, scène
monter sur scène, jouer, théâtre, spectacle, scène
faire salle comble, complet, succès, plein, affluence
jouer à guichets fermés, complet, succès, plein, affluence
afficher complet, complet, succès, plein, affluence
avoir le vent en poupe, succès, populaire, favori, progresser
tenir le haut du pavé, succès, populaire, favori, progresser
mener la course en tête, premier, leader, favori, dominer, devancer
faire la course en tête, premier, leader, favori, dominer, devancer
caracoler en tête, premier, leader, favori, dominer, devancer
rentrer dans l’histoire, historique, record, premier
entrer dans l’histoire, historique, record, premier
marquer l’histoire, historique, record, premier
coiffer au poteau, battre, devancer, dépasser
faire jeu égal, égalité, rivaliser
tenir en haleine, suspense, attendre
mettre le feu au public, ovation, enthousiasme, concert
enflammer le public, ovation, enthousiasme, concert
défendre son titre, champion, finale
remettre son titre en jeu, champion, finale
monter sur le podium, médaille, gagner, podium, vainqueur
grimper sur la plus haute marche, médaille, gagner, podium, vainqueur
franchir le cap, dépasser, atteindre, excéder
franchir la barre, dépasser, atteindre, excéder
dépasser la barre, dépasser, atteindre, excéder
battre tous les records, record, historique, sommet
exploser les compteurs, record, historique, sommet
pulvériser le record, record, historique, sommet
monter en flèche, augmenter, hausse, flambée, bondir, exploser
crever les plafonds, augmenter, hausse, flambée, bondir, exploser
grimper en flèche, augmenter, hausse, flambée, bondir, exploser
passer à côté de la plaque, erreur, se tromper, tort
être à côté de la plaque, erreur, se tromper, tort
se mettre le doigt dans l’œil, erreur, se tromper, tort
faire fausse route, erreur, se tromper, tort
faire d’une pierre deux coups, doublé, bénéfice
peser dans la balance, influencer, important, décisif
mettre tous les œufs dans le même panier, risque
jouer avec le feu, risquer, danger, dangereux, risque
marcher sur un fil, risquer, danger, dangereux, risque
jouer sa peau, risquer, danger, dangereux, risque
risquer sa peau, risquer, danger, dangereux, risque
risquer sa vie, risquer, danger, dangereux, risque
sauver sa peau, sauver, survivre, échapper
sauver la mise, sauver, survivre, échapper
sauver les meubles, sauver, survivre, échapper
donner des résultats, efficace, réussir, succès
tomber en désuétude, oublier, disparaître, abandonner
passer aux oubliettes, oublier, disparaître, abandonner
tomber dans l’oubli, oublier, disparaître, abandonner
tomber aux oubliettes, oublier, disparaître, abandonner
prendre de l’âge, vieillir, âge, vieux
prendre un coup de vieux, vieillir, âge, vieux
prendre du poids, grossir, obèse, obésité
prendre des kilos, grossir, obèse, obésité
perdre du poids, maigrir, régime, amaigrir
perdre des kilos, maigrir, régime, amaigrir
arriver à bon port, arriver, sain et sauf, parvenir
arriver à destination, arriver, sain et sauf, parvenir
`;
