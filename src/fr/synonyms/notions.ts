/** Notions of reports and debates, and the rarer deeds: « infrastructure », « contrepartie », « se rétracter », « colonnes ». */
export const NOTIONS = `
comportement, conduite, attitude, agissements
attitude, comportement, posture, conduite
agissement, acte, comportement, manœuvre
phénomène, manifestation, tendance
tendance, mouvance
mouvance, tendance, mouvement
statut, rang, condition, situation
principe, règle, fondement, base
fondement, base, principe, origine
base, fondement, socle
coordination, organisation, harmonisation, concertation
destination, lieu d’arrivée, but du voyage
perspective, possibilité, horizon, éventualité
éventualité, possibilité, hypothèse
aspect, côté, facette, volet > point
facette, aspect, côté
volet, partie, aspect, pan
gamme, série, ligne, catalogue
marge, bord, écart, latitude
transparence, clarté, franchise
clarté, netteté, transparence
légitime, justifié > légal
mérite, vertu, qualité
mériter, valoir
dignité, honneur, respect
dignitaire, haut responsable, notable, personnalité
humaniste, humanitaire, généreux
générosité, bonté, largesse, charité
générique, général, commun
ambiance, atmosphère, climat
élan, dynamique, impulsion
impulsion, élan, initiative
enjeu, défi, question, problème
motivation, raison, motif, envie
impératif, obligation, nécessité, exigence
contrepartie, échange, compensation
équipement, infrastructure, installation
infrastructure, équipement, installation, réseau
logistique, organisation
urbanisme, aménagement, architecture
périmètre, zone, secteur, enceinte
enclos, enceinte, parc
souche, variant, lignée
variant, souche, mutation
créneau, plage horaire, moment
intervalle, laps de temps, délai
laps de temps, durée, intervalle
décennie, dix ans, dizaine d’années
semestre, six mois, demi-année
estival, saison chaude
hivernal, saison froide
jour férié, férié, chômé
mésaventure, déconvenue, incident, malheur
anecdote, histoire, récit
faille, défaillance, brèche, faiblesse > lacune
brèche, faille, ouverture
lacune, insuffisance, faille, manque
couac, raté, erreur, fausse note
raté, couac, échec, dysfonctionnement
interférence, ingérence, brouillage, perturbation
discorde, désaccord, mésentente, division
clivage, division, fracture, opposition
fracture, division, clivage, cassure
convergence, rapprochement, accord, similitude
converger, se rejoindre, se rapprocher, affluer
affluer, converger, arriver en masse
déferler, affluer, se ruer, envahir
déferlement, afflux, vague, ruée
afflux, arrivée massive, déferlement, ruée
coïncidence, hasard, concours de circonstances
hasard, coïncidence, chance
quête, recherche, poursuite
éclipser, surpasser, faire oublier
nostalgie, regret, mélancolie
sérénité, calme, tranquillité, paix
humeur, état d’esprit, moral
état d’esprit, humeur, mentalité, moral
conspirationniste, complotiste
complotiste, conspirationniste, adepte du complot
complotisme, théorie du complot
théorie du complot, complotisme, conspirationnisme
propagandiste, idéologue, agitateur
lobby, groupe de pression, groupe d’intérêt
groupe de pression, lobby, influence
groupe de réflexion, think tank, cercle
think tank, groupe de réflexion, laboratoire d’idées
capitalisme, libéralisme, économie de marché
communiste, marxiste, Parti communiste
insoumis, La France insoumise, mélenchoniste
centriste, modéré, MoDem
frontiste, lepéniste, Rassemblement national
extrême droite, Rassemblement national, Front national, lepéniste
monarchie, royauté, couronne
monarchiste, royaliste
émirat, principauté, royaume
régalien, souverain
destitution, renversement, limogeage, impeachment
sursaut, réaction, réveil
scruter, observer, examiner, surveiller
repérer, localiser, apercevoir, détecter
explorer, fouiller, étudier, parcourir
exploration, expédition, fouille
filtrer, trier, contrôler
filtrage, tri, contrôle
effacer, supprimer, gommer, faire disparaître
gommer, effacer, supprimer
rayer, supprimer, effacer
débarrasser, enlever, retirer
se débarrasser, se défaire, jeter, éliminer
allumer, enflammer
refermer, clore, fermer de nouveau
enfoncer, forcer
briser, enfoncer, casser
coincer, bloquer, piéger, immobiliser
coincé, bloqué, immobilisé
immobiliser, bloquer, stopper
clouer au sol, immobiliser, bloquer, interdire de vol
craquer, céder, s’effondrer
sonner, retentir, carillonner
retentir, résonner, sonner
vibrer, trembler, osciller
étreindre, embrasser, serrer dans ses bras
côtoyer, fréquenter, croiser, rencontrer
fréquenter, côtoyer, rencontrer
sembler, paraître
s’avérer, apparaître
s’interposer, intervenir, s’opposer
interposer, intercaler, placer
sécurisation, protection
se rétracter, revenir sur ses propos, se dédire > revirement
se dédire, se rétracter, renier
souscrire, s’abonner, adhérer
souscription, abonnement, collecte
collecte, cagnotte, quête, récolte de fonds
caution, garantie, dépôt
cautionner, approuver, garantir, soutenir
arborer, afficher, exhiber
afficher, montrer, arborer, exhiber
trôner, dominer, siéger
arroser, asperger, mouiller
digérer, accepter, assimiler
pourrir, se décomposer, moisir
altérer, dégrader, modifier, abîmer
détruire, altérer, endommager
souder, unir, rassembler
digue, rempart, barrière
colonnes du journal, article, interview, presse
interview, journal, article
tribune libre, article, lettre ouverte
plate-forme, site, service en ligne
plateforme, site, service en ligne
graphique, courbe, schéma
courbe, graphique, évolution, tracé
hectare, superficie, terrain
diamètre, largeur, taille
litre, volume, quantité
tiers, troisième partie
demi-heure, trente minutes
demi-million, cinq cent mille
quinzaine, quinze jours, deux semaines
triplé, fois trois
bonus, prime, supplément
décor, cadre, scénographie
extérieur, dehors, plein air
dehors, plein air
au-dessus, supérieur
au-dessous, inférieur
outre-Manche, Royaume-Uni, britannique
outre-Rhin, Allemagne, allemand
outre-mer, ultramarin, Antilles
Hexagone, France, métropole
métropolitain, hexagonal
pays du Soleil-Levant, Japon, japonais
nippon, japonais, Japon
batave, néerlandais, hollandais
hollandais, néerlandais, Pays-Bas
persan, iranien
helvétique, suisse
`;
