/** Saying, thinking, knowing, showing, hiding. */
export const SAYING = `
dire, déclarer, affirmer, annoncer, indiquer, assurer > raconter, expliquer
déclarer, affirmer, dire, proclamer, indiquer > annoncer
affirmer, assurer, soutenir, prétendre, certifier, déclarer > dire
prétendre, affirmer, soutenir, alléguer
annoncer, déclarer, révéler, communiquer, proclamer > dire
annonce, déclaration, communication, proclamation > nouvelle
déclaration, propos, paroles, affirmation, annonce > discours
propos, paroles, déclarations, mots > discours
parole, mot, propos
indiquer, préciser, signaler, mentionner > dire
préciser, indiquer, détailler, spécifier > expliquer
signaler, indiquer, notifier > alerter
mentionner, évoquer, citer, faire référence, parler > nommer
évoquer, mentionner, parler, aborder > rappeler
citer, mentionner, nommer
citation, phrase, propos
aborder, évoquer, discuter, traiter > parler
discuter, parler, s’entretenir, converser, bavarder, débattre, échanger > négocier
discussion, conversation, débat, échange > entretien
débattre, discuter, délibérer
débat, discussion, controverse > confrontation
parler, s’exprimer, discuter, causer, prendre la parole > dire
s’exprimer, parler, prendre la parole > déclarer
raconter, relater, narrer, rapporter, décrire > témoigner
rapporter, relater, raconter > indiquer
décrire, dépeindre, raconter > qualifier
qualifier, traiter, décrire, taxer > juger
expliquer, justifier, détailler, exposer > préciser
explication, justification, raison > cause
justifier, expliquer, motiver > défendre
souligner, insister, mettre l’accent, rappeler, faire remarquer > noter
insister, souligner, marteler > répéter
rappeler, souligner, évoquer
répéter, réitérer, redire, marteler > rappeler
ajouter, compléter, renchérir > poursuivre
conclure, terminer, achever
répondre, répliquer, rétorquer, réagir > riposter
réponse, réplique, réaction > riposte
réagir, répondre, réaction
réaction, réponse, commentaire
commenter, réagir, observer > analyser
commentaire, remarque, observation, réaction
remarque, commentaire, observation
demander, solliciter, réclamer, prier, exiger, quémander > interroger
demande, requête, sollicitation, réclamation > exigence
solliciter, demander, requérir
supplier, implorer, prier, conjurer > demander
interroger, questionner, demander, interviewer, auditionner > entendre
question, interrogation > problème
interrogatoire, audition, être entendu
auditionner, entendre, interroger
réinterroger, réentendre, réauditionner, interroger, entendre, auditionner
rompre le silence, sortir du silence, se confier, parler > interview, témoigner
appeler, exhorter, inviter, inciter, enjoindre > demander
exhorter, appeler, inciter, presser
inciter, encourager, pousser, exhorter > inviter
encourager, inciter, stimuler, pousser > soutenir
convaincre, persuader, décider > rallier
persuader, convaincre
conseil, recommandation, avis, préconisation > suggestion
recommander, conseiller, préconiser
proposer, suggérer, offrir, avancer > soumettre
proposition, offre, suggestion > projet
suggérer, proposer, insinuer
ordonner, commander, exiger, enjoindre, imposer > demander
ordre, instruction, consigne, commandement, directive > décret
promettre, s’engager, assurer, jurer > garantir
jurer, promettre, prêter serment
confirmer, attester, corroborer, valider > reconnaître
confirmation, attestation, validation
vérifier, contrôler, s’assurer > confirmer
informer, prévenir, avertir, aviser > annoncer
information, nouvelle, renseignement, info > donnée
nouvelle, information, annonce, actu
prévenir, avertir, informer, alerter, aviser > mettre en garde
alerter, prévenir, avertir, donner l’alerte, sonner l’alarme, tirer la sonnette d’alarme > signaler
aviser, informer, prévenir
révéler, dévoiler, divulguer, ébruiter > annoncer
révélation, divulgation, scoop > annonce
dévoiler, révéler, présenter, montrer > publier
divulguer, révéler, faire fuiter
fuiter, fuite, divulguer
lanceur d’alerte, informateur, source
cacher, dissimuler, masquer, taire, occulter, camoufler, planquer > garder
secret, confidentiel, caché, mystère > discret
discret, secret, à l’abri des regards
mentir, mensonge, tromper, raconter des salades > nier
mensonge, contrevérité, tromperie, bobard > faux
tromper, duper, berner, abuser, leurrer > mentir
avouer, admettre, reconnaître, confesser > dire
admettre, reconnaître, concéder, avouer > accepter
nier, démentir, contester, réfuter
démentir, nier, contredire, réfuter
accuser, reprocher, blâmer > critiquer
reprocher, accuser, dénoncer, faire grief > critiquer, déplorer
critiquer, dénoncer, fustiger, condamner, blâmer, éreinter, tacler, étriller > attaquer
critique, reproche, attaque, blâme > dénonciation
insulter, injurier, offenser, outrager, traiter > attaquer
insulte, injure, outrage, offense > attaque
se moquer, railler, ridiculiser, tourner en dérision > rire
moquerie, raillerie, ironie
plaisanter, blaguer, rigoler, ironiser > humour
plaisanterie, blague, boutade, farce > humour
humour, drôlerie, comique
drôle, amusant, comique, marrant
louer, vanter, faire l’éloge, encenser, saluer > féliciter
féliciter, complimenter, congratuler, saluer > remercier
remercier, merci, dire merci, exprimer sa gratitude > gratitude
gratitude, reconnaissance, remerciements
se plaindre, râler, protester, grogner
plainte, grief, doléance
crier, hurler, s’exclamer, scander, clamer, gueuler > dire
cri, hurlement, clameur
scander, crier, clamer
murmurer, chuchoter
se taire, garder le silence, rester muet, mutisme > silence
silence, mutisme
écrire, rédiger, noter > publier
rédiger, écrire, composer
penser, estimer, juger, croire, considérer, être d’avis > supposer
estimer, juger, considérer, penser, évaluer > croire
considérer, estimer, juger
croire, penser, estimer > supposer
opinion, avis, point de vue, jugement, position > idée
avis, opinion, point de vue
position, attitude, point de vue, posture > avis
idée, pensée, notion, concept > projet
pensée, idée, réflexion
réfléchir, penser, méditer, songer > envisager
réflexion, pensée, méditation
envisager, songer, projeter, prévoir, penser, compter, étudier la possibilité > vouloir
imaginer, concevoir, rêver > penser
rêve, songe, vision
supposer, présumer, penser
douter, mettre en doute, s’interroger > soupçonner
doute, incertitude, interrogation > soupçon
certain, sûr, convaincu, assuré, persuadé
incertain, douteux, flou
savoir, connaître > apprendre
connaissance, savoir
ignorer, méconnaître
comprendre, saisir, réaliser, piger > apprendre
apprendre, découvrir, être informé
oublier, négliger, omettre
souvenir, mémoire, se rappeler, se souvenir
se souvenir, se rappeler, souvenir
mémoire, souvenir, commémoration
identifier, reconnaître, déterminer
deviner, pressentir, prévoir
attendre, patienter, espérer > prévoir
attente, patience, délai > espoir
voir, apercevoir, observer, remarquer, constater > regarder
regarder, observer, voir, contempler, mater > surveiller
observer, regarder, surveiller, remarquer > constater
constater, observer, remarquer, s’apercevoir > voir
remarquer, noter, observer, constater
apercevoir, voir, distinguer
entendre, écouter, ouïr
écouter, entendre, prêter l’oreille
montrer, présenter, exhiber, dévoiler > prouver
présenter, montrer, dévoiler, exposer > proposer
prouver, démontrer, établir, attester > montrer
démontrer, prouver, établir
preuve, démonstration, témoignage
signifier, vouloir dire, notifier
symbole, emblème, signe
symboliser, représenter, incarner
choisir, opter, sélectionner, retenir, élire > décider
choix, option, sélection, décision > alternative
décider, résoudre, trancher, prendre la décision, opter > choisir
décision, choix, résolution > mesure
trancher, décider, arbitrer
hésiter, hésitation, tergiverser > douter
accepter, consentir, approuver, dire oui, agréer > autoriser
acceptation, consentement, accord
approuver, accepter, soutenir, donner son accord, avaliser > valider
approbation, accord, aval, assentiment > soutien
refuser, rejeter, décliner, dire non, repousser, s’opposer > exclure
refus, rejet, opposition, fin de non-recevoir, veto > non
rejeter, refuser, repousser, écarter, exclure
décliner, refuser, rejeter
exclure, écarter, rejeter, éliminer > refuser
s’opposer, refuser, contester, combattre > protester
opposé, contre, hostile, défavorable
favorable, pour, partisan, pro
préférer, aimer mieux, privilégier > choisir
privilégier, préférer, favoriser
favoriser, avantager, privilégier, encourager > aider
ressentir, éprouver, sentir > vivre
`;
