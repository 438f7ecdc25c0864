/** Diplomacy: meetings, visits, treaties, sanctions, tension between states. */
export const DIPLOMACY = `
rencontrer, s’entretenir, voir, se réunir, se retrouver, s’entrevoir, avoir une entrevue > discuter, recevoir, croiser
rencontre, entrevue, entretien, réunion, tête-à-tête, face-à-face, rendez-vous, sommet > visite, discussion
sommet, réunion, rencontre, conférence > G7, G20
réunion, rassemblement, assemblée, conférence, séance > rencontre
entretien, discussion, conversation, échange, entrevue, tête-à-tête > rencontre, appel
tête-à-tête, face-à-face, huis clos > entretien
visite, déplacement, voyage, venue, séjour, tournée > passage, arrivée
se rendre, aller, visiter, se déplacer, voyager, faire le déplacement > venir, partir
séjourner, séjour, rester > passer
visiter, se rendre, voir > découvrir, parcourir
inviter, convier, convoquer, invitation > accueillir
recevoir, accueillir, héberger, abriter > inviter
accueil, réception, hospitalité > bienvenue
hôte, invité, convive > visiteur
délégation, représentants, émissaires, mission > équipe, groupe
émissaire, envoyé, envoyé spécial, représentant, négociateur > diplomate
diplomate, ambassadeur, consul, émissaire > représentant
ambassadeur, représentant, diplomate, chef de mission
ambassade, consulat, représentation, chancellerie, légation > mission
diplomatie, affaires étrangères, Quai d’Orsay > politique étrangère
affaires étrangères, diplomatie, politique étrangère, relations extérieures > international
chef de la diplomatie, ministre des Affaires étrangères > ministre
accord, traité, pacte, convention, entente, compromis > texte, document, partenariat
traité, pacte, convention, accord, protocole > texte
pacte, accord, traité, alliance > contrat
compromis, arrangement, entente, consensus > accord
entente, consensus, unanimité, concorde > accord
signer, parapher, ratifier, conclure, sceller > approuver
signature, paraphe, conclusion > accord
document, texte, papier, écrit > accord, rapport
conclure, sceller, signer, parvenir à un accord > finir
négocier, discuter, dialoguer, parlementer, marchander, tractations > parler
négociation, pourparlers, discussions, tractations, dialogue > échanges
dialogue, discussion, échange, concertation, pourparlers > conversation
négociateur, médiateur, intermédiaire > émissaire
médiateur, intermédiaire, arbitre, conciliateur > négociateur
médiation, bons offices, entremise, arbitrage > intermédiaire
partenariat, alliance, coopération, association, collaboration > accord, relation
partenaire, allié, associé, ami > soutien
allié, partenaire, ami > proche
alliance, coalition, pacte, axe > union
coopération, collaboration, entraide, partenariat > aide
coopérer, collaborer, travailler ensemble, s’entraider > aider
relation, lien, rapport > liaison, contact
lien, relation, attache, rapport > rapprochement
rapprochement, réchauffement, détente, dégel > réconciliation
rapprocher, réconcilier, renouer
réconcilier, renouer, faire la paix > rapprocher
renforcer, consolider, resserrer, intensifier, approfondir, muscler > développer, augmenter
approfondir, développer, renforcer > élargir
rompre, couper les ponts, rupture > cesser
désaccord, différend, divergence, dissension, contentieux, litige, mésentente > conflit
différend, litige, contentieux, querelle, conflit > désaccord
tension, crispation, friction, brouille, refroidissement > crise, hostilité
hostile, inamical, adverse, ennemi > agressif
hostilité, animosité, inimitié, haine > tension
crise, tourmente, tempête > conflit, tension
escalade, surenchère, aggravation, regain de tension > intensification
apaiser, calmer, désamorcer, détendre > réduire
apaisement, désescalade, détente, accalmie > calme
sanction, mesure punitive, mesure de rétorsion, punition, représailles, pénalité > embargo, restriction
sanctionner, punir, pénaliser > condamner
représailles, rétorsion, vengeance, riposte > réponse
embargo, blocus, boycott, interdiction, restriction > sanction
boycotter, bouder, boycott > refuser
restriction, limitation, limite > interdiction
lever, supprimer, alléger > annuler
isoler, mettre au ban, isolement > écarter
isolé, mis au ban, paria > seul
menacer, intimider, mettre en garde, brandir la menace > avertir
menace, intimidation, chantage, danger > risque, avertissement
ultimatum, sommation, mise en demeure > délai, menace
avertir, prévenir, mettre en garde, alerter, aviser > informer, menacer
avertissement, mise en garde, alerte, semonce > menace
provocation, affront, bravade > insulte
provoquer, défier, narguer, braver > énerver
défier, braver, tenir tête > provoquer
ingérence, immixtion, intervention > intrusion
intervenir, s’immiscer, s’ingérer, se mêler > agir
souveraineté, indépendance > territoire
neutralité, non-alignement, neutre
condamner, dénoncer, fustiger, critiquer, réprouver, vilipender, blâmer > protester
dénoncer, condamner, fustiger, critiquer, s’indigner, pointer du doigt > accuser
dénonciation, condamnation, critique > accusation
protester, s’indigner, s’insurger, s’élever > contester
soutenir, appuyer, épauler, aider, défendre, prendre parti, se ranger derrière > approuver
soutien, appui, aide, assistance, renfort > solidarité
appuyer, soutenir, épauler > aider
aider, assister, secourir, épauler, prêter main-forte, donner un coup de main, venir en aide > soutenir
aide, assistance, secours, coup de main, appui > soutien
humanitaire, caritatif > aide
solidarité, entraide, fraternité, soutien
reconnaître, admettre > accepter
reconnaissance, légitimité > acceptation
garantie, assurance, gage > promesse
garantir, assurer > promettre
cadeau, présent, offrande, don > offrir
offrir, donner, faire cadeau, faire don > proposer
livrer, fournir, remettre, procurer, approvisionner, acheminer > donner, envoyer
livraison, fourniture, approvisionnement, acheminement > envoi
envoyer, expédier, dépêcher, adresser, transmettre > livrer
dépêcher, envoyer > déployer
s’engager, promettre, jurer, donner sa parole > accepter
engagement, promesse, serment, parole > accord
respecter, honorer, tenir, observer, se conformer > appliquer
violer, enfreindre, transgresser, bafouer, contrevenir > ignorer
violation, infraction, entorse, transgression, manquement > crime
résolution, décision, texte > vote
veto, opposition, refus > blocage
Nations unies, ONU > organisation
Conseil de sécurité, ONU, Nations unies
Union européenne, UE, Bruxelles, Vingt-Sept > Europe
OTAN, Alliance atlantique > alliance
communauté internationale, monde > pays
Occident, pays occidentaux, Occidentaux, Ouest
occidental, de l’Ouest
oriental, de l’Est
mondial, international, planétaire, global > général
étranger, extérieur, international
bilatéral, mutuel, réciproque > commun
mutuel, réciproque, commun
unilatéral, sans concertation
frontalier, limitrophe, voisin > proche
voisin, limitrophe, proche > frontière
espion, agent secret, taupe, agent de renseignement > agent
espionnage, renseignement, services secrets > surveillance
renseignement, services secrets, information > espionnage
rapatrier, ramener, évacuer, rapatriement > retour
évacuer, faire sortir, mettre à l’abri > vider
convoquer, faire venir, mander > appeler
protocole, étiquette, cérémonial > règles
tapis rouge, honneurs > accueil
escorte, cortège, convoi > garde
se féliciter, saluer, se réjouir > approuver
saluer, rendre hommage, honorer, célébrer > féliciter
hommage, salut, éloge > honneur
félicitations, compliments, éloges, louanges
amitié, camaraderie, fraternité > lien
confiance, foi, crédit > certitude
méfiance, défiance, suspicion, doute > crainte
`;
