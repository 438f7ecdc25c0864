/** Adjectives and adverbs: how great, how often, how sure, how good, in what manner. */
export const MANNER = `
perfectionné, sophistiqué, avancé, élaboré > moderne
dernier cri, moderne, sophistiqué
situé, localisé, implanté, se trouver > installé
régulièrement, fréquemment, souvent, périodiquement
longtemps, de longue date, longuement
supplémentaire, additionnel, complémentaire > nouveau
davantage, en plus grand nombre
profondément, en profondeur, fortement
progressivement, peu à peu, petit à petit, graduellement, par étapes
grièvement, gravement, sérieusement > état critique
vivement, fermement, fortement
essentiellement, principalement, surtout, majoritairement
considérablement, nettement, fortement, sensiblement
vraisemblablement, probablement, apparemment
réellement, vraiment, véritablement, effectivement
effectivement, bel et bien, réellement
évidemment, naturellement
manifestement, visiblement, apparemment
brusquement, soudainement, subitement, brutalement
brièvement, rapidement, quelques instants, sommairement
ouvertement, publiquement, sans se cacher
en secret, en catimini, en cachette, en douce, clandestinement
discrètement, en catimini
à huis clos, en privé, à l’abri des regards > secret
à l’improviste, par surprise
du jour au lendemain, soudain, subitement, brusquement
à la hâte, dans la précipitation, à la va-vite > rapidement
de toute urgence, en urgence, immédiatement > rapidement
d’ores et déjà, déjà, dès maintenant
à plusieurs reprises, plusieurs fois, à maintes reprises > souvent
d’affilée, consécutif, successif
successif, consécutif
à l’unanimité, unanime > consensus
à tour de rôle, tour à tour, l’un après l’autre > alternance
sans relâche, sans cesse, jour et nuit, continuellement, constamment
de gré ou de force, contraint
de plein gré, volontairement, de sa propre initiative
contre son gré, sous la contrainte, involontairement
à tombeau ouvert, à toute vitesse, à vive allure > rapidement
en un clin d’œil, très vite > rapidement
au compte-gouttes, peu à peu, lentement
au grand complet, au complet
au pied de la lettre, littéralement, strictement
à bras ouverts, chaleureusement, avec enthousiasme
noir de monde, bondé, plein, foule, comble
bondé, surpeuplé, plein à craquer, comble > saturé
aux quatre coins, partout
à l’étranger, hors des frontières, hors du pays
au petit matin, à l’aube, aux aurores, tôt
en pleine nuit, la nuit, nocturne > minuit
tôt ou tard, inévitablement
d’ici peu, bientôt, prochainement, sous peu
il y a belle lurette, longtemps, autrefois, jadis
imminent, prochain > bientôt
tardif, tard, en retard > tardivement
prématuré, précoce, trop tôt, anticipé
préalable, préliminaire, auparavant > avant
préliminaire, provisoire, premier, préalable
récurrent, répété, fréquent, à répétition > habituel
interminable, long
emblématique, symbolique, représentatif, phare > célèbre
prestigieux, réputé, renommé, illustre > célèbre
fameux, célèbre, connu, illustre
mythique, légendaire, culte > célèbre
impressionnant, spectaculaire, saisissant, frappant > énorme
retentissant, spectaculaire, éclatant > médiatisé
fantastique, formidable, extraordinaire, merveilleux, magnifique
dramatique, tragique, catastrophique > grave
horrible, atroce, effroyable, abominable, épouvantable > horreur
sanglant, meurtrier, sanguinaire, mortel > violent
cruel, barbare, sauvage, inhumain > brutal
inacceptable, intolérable, inadmissible, scandaleux
intolérable, insupportable, inacceptable
inhabituel, inusité, atypique, hors du commun > rare
improbable, peu probable, invraisemblable
incompréhensible, inexplicable, incompréhension > mystérieux
disproportionné, démesuré, excessif, exagéré > trop
démesuré, excessif, colossal, exorbitant
audacieux, osé, hardi, téméraire > courageux
courageux, brave, vaillant, héroïque
raisonnable, sensé, modéré, sage
crédible, plausible, vraisemblable, digne de foi > fiable
fiable, sûr, digne de confiance, crédible
loyal, fidèle, dévoué
fervent, ardent, passionné, convaincu > enthousiaste
passionné, amateur, féru, mordu, fan
chaleureux, amical, cordial, enthousiaste
encourageant, prometteur, positif, favorable > rassurant
propice, favorable, opportun
intéressant, captivant, passionnant
précieux, de valeur, inestimable > cher
luxueux, somptueux, de luxe, haut de gamme > cher
huppé, chic, bourgeois, riche > luxueux
sobre, simple, discret
banal, ordinaire, quelconque
typique, caractéristique, traditionnel
capable, apte, compétent
incapable, inapte, dans l’incapacité, impuissant
inutile, superflu, vain, pour rien
potentiel, éventuel, possible, virtuel > probable
absolu, total, complet
partiel, limité, incomplet
visible, apparent, perceptible
introuvable, disparu, manquant, en fuite > pénurie
omniprésent, partout
lointain, éloigné, distant, reculé
étroit, exigu, serré
épais, dense, opaque
profond, intense, important
aigu, intense, vif > grave
chaotique, désordonné, confus, mouvementé > chaos
mouvementé, agité, houleux, tumultueux > tendu
instable, fragile, précaire, volatile > instabilité
impopulaire, décrié, rejeté, mal-aimé
involontaire, accidentel, non intentionnel > homicide
prémédité, intentionnel, délibéré, volontaire > préméditation
arbitraire, injuste, abusif > injustifié
injustifié, infondé, injuste
infondé, faux, mensonger
explicite, clair, sans ambiguïté
ambigu, flou, équivoque, ambiguïté > confus
pertinent, judicieux, utile
neutre, impartial, neutralité, objectif
laïque, laïcité, non religieux
mixte, mélangé, hétérogène
sexiste, misogyne, machiste > discriminatoire
homophobe, anti-gay, homophobie > discriminatoire
xénophobe, raciste, haineux > discriminatoire
mental, psychologique, psychique, psychiatrique
douloureux, pénible, éprouvant > souffrance
éthique, moral, déontologique > bioéthique
sourd, malentendant, surdité
sain, en bonne santé, salubre
inconnu, non identifié, anonyme, mystérieux
anonyme, sous couvert d’anonymat, inconnu
sortant, actuel
destiné, prévu, conçu, réservé
dédié, consacré, destiné, réservé, spécialisé
lié, relatif, associé
dépourvu, démuni
apparenté, affilié, proche, rattaché
traumatisé, sous le choc, choqué, bouleversé > traumatisme
désespéré > désespoir
accablant, écrasant, sévère
grandissant, croissant, en hausse
endeuillé, en deuil, en larmes
épuisé, à bout de forces, exténué, fatigué, à bout de souffle
fatigué, épuisé, las, éreinté
affamé, qui a faim > famine
sceptique, dubitatif, méfiant, scepticisme > doute
vigilant, attentif, prudent, vigilance
méfiant, soupçonneux > méfiance
obsédé, obsession, hanté
conscient, averti
inconscient, évanoui, dans le coma > connaissance
clément, doux, tempéré
caniculaire, très chaud, torride, canicule > chaleur
pluvieux, pluie, averses, précipitations > mauvais temps
`;
