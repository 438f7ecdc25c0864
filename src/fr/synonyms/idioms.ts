/** Fixed phrases and young words: « coup de main », « bras de fer », « visio ». */
export const IDIOMS = `
papoter, discuter, bavarder
tchatcher, parler, discuter
discut, discussion
causer, parler, discuter
jacter, parler
capter, comprendre
piger, comprendre
zapper, oublier
mater, regarder
se voir, se rencontrer, rencontre, se réunir, s’entretenir > visite
se capter, se voir, se rencontrer
rencard, rendez-vous
meeting, réunion, rassemblement
call, appel, visioconférence
visio, visioconférence
visioconférence, réunion à distance, vidéoconférence
dealer, vendre, trafiquant
bad, mal, mauvais
buzz, bruit, retentissement
clash, affrontement, dispute, altercation
altercation, dispute, accrochage
clasher, attaquer, critiquer
troll, provocateur
fake, faux
hater, détracteur
fan, admirateur, supporter
crush, amour
ex, ancien, précédent
couple, ensemble
boîte de nuit, discothèque, club
teuf, fête, soirée
cuite, ivresse
clodo, sans-abri, SDF
richard, riche
bourge, bourgeois, riche
prolo, ouvrier, travailleur
bosseur, travailleur
feignant, paresseux, fainéant
tuyau, information, conseil
combine, astuce, stratagème
coup de fil, appel, téléphone
coup de main, aide, assistance, soutien
coup de gueule, colère, protestation
coup de pouce, aide, soutien
coup dur, revers, difficulté
coup de théâtre, rebondissement, surprise
rebondissement, coup de théâtre, retournement
bras de fer, conflit, affrontement, confrontation
ligne rouge, limite, interdit
feu vert, autorisation, accord, aval
carton rouge, expulsion
mettre la pression, pression, menacer
pression, contrainte, menace
faire pression, pression, influencer, contraindre
tirer un trait, renoncer, oublier
passer l’éponge, pardonner
serrer la vis, sévère, durcir
durcir, renforcer, serrer la vis, aggraver > resserrer
assouplir, alléger, relâcher
voir le jour, naître, création
prendre ses distances, s’éloigner, se démarquer
tourner la page, oublier, passer à autre chose
sous le feu des critiques, critiqué
être sur la sellette, menacé
battre de l’aile, aller mal
tenir tête, résister, défier
rendre public > publier, révéler, dévoiler, divulguer
rendu public > publier, révéler, dévoiler, divulguer
mettre au courant > informer, prévenir, avertir
prendre conscience, s’apercevoir, réaliser, comprendre
se rendre compte, s’apercevoir, constater, comprendre, réaliser
être derrière l’attentat, commanditaire, auteur, responsable, revendiquer
être à l’origine de l’affaire, responsable, auteur, instigateur
`;
