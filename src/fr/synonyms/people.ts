/** People, family, ages of life, birth and death, love, character. */
export const PEOPLE = `
homme, monsieur, individu, type, mec > personne
femme, dame, demoiselle, meuf, nana > personne
type, individu, homme, mec, gars
enfant, gosse, gamin, petit, bambin, môme, mineur > bébé
mineur, enfant, adolescent
bébé, nourrisson > enfant
fillette, petite fille, gamine > enfant
garçon, gamin, petit garçon > fils
fille, jeune femme, adolescente
adolescent, ado, jeune, mineur > lycéen
jeune, adolescent, jeunesse
jeunesse, jeunes, nouvelle génération
adulte, majeur, grande personne
personne âgée, vieillard, senior, vieux, aîné > retraité
vieux, âgé, ancien > vétuste
âgé, vieux
âge, ans, ancienneté
génération, âge
famille, proches, parents, parenté, foyer > clan
proches, famille, entourage
parent, père, mère > famille
parents, père et mère, famille
père, papa, paternel > parent
mère, maman, maternel > parent
fils, garçon, enfant, héritier > progéniture
fille, enfant, héritière
descendance, progéniture, enfants, descendants
frère, frangin, frérot > fratrie
sœur, frangine > fratrie
fratrie, frères et sœurs
jumeau, jumelle
demi-frère, demi-sœur
aîné, plus âgé > frère
cadet, plus jeune, benjamin > frère
grand-père, aïeul, papi, papy > ancêtre
grand-mère, aïeule, mamie > ancêtre
grands-parents, aïeuls
petit-fils, petite-fille, descendant
ancêtre, aïeul
oncle, tonton > famille
tante, tata > famille
cousin, cousine > famille
neveu, nièce
beau-père, beau-frère, gendre > famille
belle-mère, belle-sœur > famille
orphelin, pupille
adopter, recueillir > prendre
époux, mari, conjoint, compagnon > partenaire
épouse, femme, conjointe, compagne > partenaire
conjoint, partenaire, compagnon, époux
compagne, petite amie, partenaire, conjointe > épouse
compagnon, petit ami, partenaire, concubin > conjoint
petit ami, copain, compagnon, fiancé
petite amie, copine, compagne, fiancée
première dame, épouse du président, femme du président
couple, ménage, duo > mari et femme
duo, couple, paire, tandem
célibataire, non marié
veuf, veuve
mariage, noces, union > cérémonie
épouser, se marier, dire oui, convoler, passer la bague au doigt > mariage
marier, épouser, unir
fiançailles, se fiancer
divorce, séparation, rupture, divorcer
divorcer, se séparer, rompre, se quitter > quitter
se séparer, rompre, se quitter
rupture, séparation
amour, passion, idylle, romance > sentiment
aimer, adorer, chérir, apprécier, kiffer > préférer
amoureux, épris, amour
liaison, relation, aventure > amour
infidélité, adultère, tromper
sexe, sexuel, rapports sexuels
genre, sexe
homosexuel, gay, lesbienne, LGBT > homosexualité
transgenre, transsexuel, trans
prostitution, prostituée, travailleuse du sexe
naître, voir le jour, naissance > natif
naissance, natalité, arrivée > accouchement
né, natif, originaire
originaire, natif, issu > né
origine, provenance, naissance, racine > source
mourir, décéder, disparaître, s’éteindre, perdre la vie, trouver la mort, succomber, rendre l’âme, périr, trépasser > tuer
mort, décès, disparition, fin, trépas > perte
décès, mort, disparition, trépas
mort, défunt, décédé, disparu, tué > victime
décédé, mort, disparu, défunt
périr, mourir, perdre la vie, succomber
défunt, mort, disparu, feu
tué, mort, abattu, victime
veillée, deuil, obsèques
vie, existence, parcours > biographie
vivre, exister, être en vie > habiter
vivant, en vie, sain et sauf
sain et sauf, indemne, vivant
indemne, sain et sauf
ami, copain, camarade, proche, pote > allié
ennemi, adversaire, rival
voisin, riverain
inconnu, étranger, anonyme
bienfaiteur, donateur, mécène
nom, patronyme, identité, appellation > prénom
prénom, nom
surnom, sobriquet, pseudonyme, alias
surnommer, appeler, baptiser, dit > nommer
baptiser, nommer, appeler
pseudonyme, pseudo, nom de scène
identité, nom > papiers
garde du corps, agent de sécurité, vigile
vigile, agent de sécurité, gardien
gardien, garde, surveillant > vigile
garde, gardien, escorte
domestique, majordome, employé de maison, bonne > personnel
concierge, gardien
secrétaire, assistant
interprète, traducteur
élève, disciple
maître, mentor, professeur
guide, accompagnateur
pionnier, précurseur > premier
héritage, succession, legs
hériter, recevoir
héritier, successeur, dauphin
joie, bonheur, allégresse, liesse > plaisir
content, heureux, ravi, satisfait, enchanté > joyeux
heureux, content, ravi, joyeux
bonheur, joie
plaisir, joie, satisfaction
satisfaction, contentement, plaisir
satisfait, content, comblé
enthousiasme, ferveur, engouement
tristesse, chagrin, peine, douleur > deuil
triste, malheureux, peiné, attristé > affligé
pleurer, sangloter, larmes, verser des larmes
larme, pleurs
rire, rigoler, s’esclaffer, humour
sourire, rire
colère, fureur, rage, courroux, exaspération, ire > indignation
furieux, en colère, énervé, fâché, irrité, remonté > mécontent
énerver, irriter, agacer, mettre en colère, exaspérer > fâcher
indignation, colère, scandale, tollé > émoi
émoi, émotion, trouble
émotion, sentiment, émoi
ému, bouleversé, touché
bouleverser, émouvoir, toucher > choquer
choquer, scandaliser, heurter, offusquer > surprendre
choc, stupeur, traumatisme
peur, crainte, effroi, frayeur, terreur, angoisse > panique
craindre, redouter, avoir peur, appréhender > s’inquiéter
effrayer, faire peur, terrifier, terroriser > inquiéter
inquiéter, préoccuper, alarmer, tracasser > effrayer
inquiétude, préoccupation, crainte, souci, alarme > anxiété
inquiet, préoccupé, soucieux, anxieux
panique, affolement, psychose > peur
surprendre, étonner, stupéfier > choquer
surprise, étonnement, stupéfaction, stupeur
étonner, surprendre, ébahir
surprenant, étonnant, inattendu, stupéfiant > incroyable
inattendu, imprévu, surprenant
espoir, espérance, optimisme
espérer, souhaiter > attendre
souhait, vœu, désir
souhaiter, vouloir, désirer, espérer, ambitionner > demander
désir, envie, volonté, souhait
envie, désir, jalousie
jaloux, envieux
vouloir, souhaiter, désirer, entendre, avoir l’intention > demander
volonté, désir, souhait, intention > détermination
intention, projet, but, volonté > dessein
déterminé, résolu, décidé
détermination, résolution, volonté
ambition, aspiration, but
déception, désillusion, désenchantement
décevoir, déçu, désappointer
regret, remords, repentir
regretter, déplorer, s’en vouloir > s’excuser
déplorer, regretter, se désoler
excuse, pardon, regret > mea culpa
s’excuser, demander pardon, présenter ses excuses, faire son mea culpa > regretter
pardonner, excuser, absoudre
honte, humiliation, déshonneur
humilier, rabaisser, mortifier
fierté, orgueil
fier, orgueilleux
haine, animosité, aversion, ressentiment
détester, haïr, exécrer, abhorrer
mépris, dédain
gentil, aimable, sympa, bienveillant
méchant, cruel, mauvais
intelligent, brillant, doué, malin
stupide, idiot, bête, con, crétin
fou, dément, dingue, déséquilibré > malade
folie, démence
timide, réservé, discret
généreux, charitable
honnête, intègre, probe > sincère
`;
