/** What the people of the news undertake, hinder, show and undergo: « consacrer », « pallier », « arborer », « se désolidariser ». */
export const UNDERTAKINGS = `
consacrer, dédier, vouer, réserver > accorder
dédier, consacrer, vouer
fixer, établir, définir > décider
définir, déterminer, préciser, fixer > établir
définition, description, sens
baser, fonder, appuyer
résumer, récapituler, synthétiser
résumé, synthèse, condensé
énumérer, lister, citer, détailler
lister, énumérer, recenser
intituler, appeler, nommer, titrer
rebaptiser, renommer, changer de nom
spécialiser, orienter, dédier
s’apprêter, se préparer > prévoir
tabler, compter, miser, prévoir > espérer
miser, parier, tabler, compter
parier, miser, gager
préconiser, recommander, conseiller, prôner > suggérer
prôner, préconiser, défendre, recommander
opter, choisir, préférer, retenir
destiner, réserver > prévoir
destinataire, bénéficiaire, adressé
doter, équiper, munir, pourvoir > fournir
munir, équiper, doter
pourvoir, fournir, doter
équiper, doter, munir, fournir
aménager, équiper, installer, adapter > transformer
aménagement, installation, adaptation, travaux
adapter, ajuster, modifier, accommoder
ajuster, adapter, modifier, corriger
corriger, rectifier, modifier, amender
rectifier, corriger, modifier
réviser, revoir, modifier, corriger > réformer
révision, modification, refonte, changement
refondre, réformer, remanier
reconstruire, rebâtir, réparer > restaurer
reconstruction, rénovation, restauration, réparation
reconstituer, reproduire, recomposer, recréer
reconstitution, reproduction, simulation
reproduire, copier, imiter, répéter > refaire
imiter, copier, reproduire, singer > suivre
copier, imiter, reproduire, plagier
copie, reproduction, imitation, réplique
refaire, recommencer, répéter
réaffirmer, répéter, réitérer, rappeler > confirmer
réitérer, répéter, renouveler, réaffirmer
asséner, affirmer, marteler
arguer, faire valoir, avancer, prétexter > affirmer
invoquer, avancer, évoquer > citer
faire valoir, arguer, avancer, souligner
argument, raison, motif, preuve
argumentaire, arguments, raisonnement
étayer, appuyer, soutenir, corroborer
accréditer, confirmer, soutenir, étayer
accréditation, autorisation, agrément
agrément, autorisation, accréditation, accord
expliciter, expliquer, préciser, clarifier
faire allusion, évoquer, mentionner, sous-entendre
allusion, évocation, référence, sous-entendu
sous-entendre, insinuer, suggérer
relayer, partager, diffuser, transmettre > répercuter
relais, intermédiaire, diffusion, transmission
rediffuser, repasser, diffuser de nouveau
divertir, amuser, distraire
divertissement, spectacle, amusement, distraction > loisir
émouvoir, toucher, bouleverser, attendrir
émouvant, touchant, bouleversant, poignant
poignant, émouvant, bouleversant, déchirant
déchirer, diviser, fracturer, arracher
déchirant, poignant, bouleversant
enthousiasmer, ravir, réjouir
ravir, réjouir, enchanter
soulager, apaiser, rassurer, réconforter > calmer
soulagement, apaisement, réconfort
compassion, pitié, sympathie, empathie
apprécier, aimer, estimer, goûter
appréciation, avis, jugement, évaluation
déplaire, mécontenter, froisser, contrarier
froisser, vexer, offenser
frustrer, décevoir, priver
frustration, déception, insatisfaction
insatisfaction, mécontentement, frustration
consterner, atterrer, désoler, accabler
consternation, stupeur, désolation, effarement
stupeur, consternation, effarement, étonnement
désolé, navré, attristé
navré, désolé, peiné
intriguer, étonner, interroger
priver, retirer, ôter, dépouiller
privation, manque, perte
contraignant, obligatoire, strict, rigide
contrainte, obligation, restriction
contourner, éviter, échapper, esquiver
esquiver, éviter, contourner
surmonter, vaincre > franchir, dépasser, affronter
juguler, enrayer, endiguer, maîtriser
atténuer, réduire, diminuer, adoucir > modérer
adoucir, atténuer, assouplir, alléger
assouplir, alléger, relâcher, adoucir
accentuer, renforcer, aggraver, intensifier, amplifier > augmenter
amplifier, accentuer, augmenter, renforcer
redoubler, doubler, intensifier, augmenter
tripler, multiplier par trois, augmenter
multiplier, accroître, augmenter
multiplication, hausse, augmentation, accroissement
exacerber, aggraver, attiser, accentuer
pallier, compenser, remédier, suppléer
remédier, corriger, pallier, résoudre
suppléer, remplacer, compenser
combler, remplir, compenser
rattraper, rejoindre, retrouver, compenser
se rattraper, compenser, corriger
fragiliser, affaiblir, ébranler, déstabiliser > menacer
saper, affaiblir, ébranler
déstabiliser, fragiliser, ébranler, perturber
malmener, maltraiter, brutaliser, bousculer > attaquer
maltraiter, brutaliser, violenter
égratigner, critiquer, écorner, railler
épingler, critiquer, dénoncer, accuser
tancer, réprimander, blâmer, critiquer
stigmatiser, montrer du doigt, dénigrer
dénigrer, critiquer, rabaisser, décrier
décrier, critiquer, dénigrer, contester
entacher, ternir, salir, souiller
ternir, entacher, salir, abîmer
salir, souiller, ternir, tacher
trahir, tromper, abandonner, renier
trahison, déloyauté, traîtrise, félonie
renier, rejeter, désavouer, abandonner
désavouer, renier, rejeter, se désolidariser
sacrifier, renoncer, abandonner, immoler
sacrifice, renoncement, effort
négliger, délaisser, oublier, ignorer
négligence, manquement, laxisme, imprudence > faute
laxisme, négligence, permissivité, indulgence
imprudence, négligence, inconscience
prudence, précaution, circonspection, retenue > vigilance
précaution, prudence, mesure de prévention
prévention, précaution, sensibilisation
sensibiliser, alerter, informer, éduquer
sensibilisation, information, prévention
vigilance, attention, surveillance, prudence
inspirer, influencer, donner l’idée
inspiration, influence, idée
puiser, prendre, extraire
extraire, retirer, sortir
extrait, passage, morceau, séquence
émaner, provenir, venir, découler
provenir, venir, émaner
abonder, foisonner, pulluler
entasser, empiler, accumuler, amasser
accumuler, entasser, amasser, cumuler
amasser, accumuler, réunir
saturer, remplir, encombrer, engorger
engorgé, saturé, encombré, bondé
`;
