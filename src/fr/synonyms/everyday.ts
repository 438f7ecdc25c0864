/** Things, places, people at work and ideas that the news names one way and a reader another. */
export const EVERYDAY = `
voirie, rue, chaussée, route > trottoir
trottoir, rue, voirie > chaussée
capitale, métropole > grande ville
centre-ville, cœur de ville, hypercentre > centre
banlieue, périphérie, faubourg > agglomération
alentours, environs, abords, voisinage, proximité, parages
proximité, voisinage, près, aux abords
lotissement, résidence, ensemble immobilier > habitations
immeuble, bâtiment > tour, HLM, logement
façade, devanture, mur > bâtiment
fenêtre, vitre, carreau, baie vitrée
vitrine, devanture, étalage
cave, sous-sol > souterrain
grille, grillage, clôture, barrière > portail
toit, toiture, charpente
couloir, corridor, hall > passage
ascenseur, monte-charge, élévateur
entrepôt, hangar, dépôt > stockage
jardin, parc, espace vert, square > pelouse
potager, jardin, maraîcher
piscine, bassin, baignade > natation
gymnase, salle de sport, complexe sportif > stade
cantine, restaurant scolaire, réfectoire, self > restauration
crèche, garderie, halte-garderie > petite enfance
discothèque, boîte de nuit, club, night-club
guichet, comptoir, caisse > billetterie
boulangerie, boulanger, pâtisserie, fournil
librairie, libraire, bouquiniste > livres
cloche, clocher, carillon
cimetière, nécropole, carré militaire > tombe
colline, butte, mont, coteau
vallée, val, vallon > gorge
plaine, plateau, prairie
étang, lac, mare, plan d’eau
rocher, roche, roc, falaise > récif
péninsule, presqu’île
archipel, îles, îlot > insulaire
île, îlot, insulaire > archipel
torrent, ruisseau, cours d’eau > rivière
boue, vase, coulée de boue
cochon, porc, truie, porcin
poule, volaille, poulet, poulailler
serpent, reptile, vipère, python
criquet, sauterelle, insecte > ravageur
troupeau, cheptel, bétail > élevage
abattoir, abattage > boucherie
herbe, pelouse, gazon, végétation
pâturage, pré, prairie, alpage
fruits, légumes, primeurs, maraîchers > agriculture
bière, brasserie > alcool
bijou, joyau, parure, bijouterie > diamant
lunettes, monture, opticien
chapeau, casquette, couvre-chef, bonnet
casque > protection
manteau, veste, blouson, parka
pantalon, jean > vêtement
gants, moufles > équipement
cagoulé, masqué, encapuchonné, visage dissimulé
bracelet, bracelet électronique > surveillance électronique
matelas, lit, literie, couchage
colis, paquet, envoi, livraison
banderole, pancarte, affiche, calicot > slogan
tract, prospectus, affiche > distribution
effigie, portrait, image > statue
fresque, peinture murale, tableau > graffiti
menotté, menottes aux poignets, entravé > arrestation
cercueil, dépouille, bière funéraire
squelette, ossements, restes humains, crâne
peau, épiderme, cutané
oreille, ouïe, auditif
œil, yeux, regard > vue
salive, crachat, postillon
barbe, barbu, moustache
câble, fil, filin > corde
pneu, roue, crevaison
camionnette, fourgon, fourgonnette, utilitaire, van > véhicule
poids-lourds, camion, routier, semi-remorque
vraquier, cargo, navire marchand > bateau
drone, engin sans pilote, aéronef sans pilote > appareil
capsule, module, vaisseau > engin spatial
astéroïde, météorite, corps céleste > comète
caméra, vidéosurveillance, vidéoprotection > objectif
radar, flash, contrôle de vitesse
projecteur, éclairage, lumière
écran géant, écran, retransmission
clip, vidéo > chanson
streaming, plateforme de vidéos, diffusion en ligne > replay
podcast, émission audio > radio
hashtag, mot-dièse > tweet
reportage, documentaire, enquête > journaliste
interlocuteur, correspondant, contact
paparazzi, photographe > presse people
auditoire, public > spectateurs
serveur, barman, garçon de café > restaurateur
infirmier, soignant, personnel soignant, aide-soignant > hôpital
aide-soignant, soignant, personnel soignant
architecte, urbaniste, maître d’œuvre
ingénieur, technicien, concepteur
archéologue, fouilles, fouille, vestiges > historien
philosophe, penseur, intellectuel, essayiste
sociologue, chercheur, universitaire
analyste, expert, spécialiste, observateur > économiste
alpiniste, grimpeur, montagnard > cordée
pensionnaire, résident, interne
pèlerin, fidèle, pèlerinage, hajj > croyant
fêtard, noctambule, teufeur > fête
bénévole, volontaire, humanitaire > associatif
recrue, renfort > recrutement
pirate de l’air, preneur d’otages
ravisseur, kidnappeur, preneur d’otages > enlèvement
prédateur, agresseur sexuel > violeur
casseur, émeutier, black bloc > vandale
sans-abri, SDF, sans domicile fixe, sans logis > précaire
copropriétaire, copropriété, syndic > propriétaire
titulaire, détenteur, possesseur
suppléant, remplaçant, intérimaire
instigateur, commanditaire, organisateur > cerveau, auteur
élite, notable, personnalités > dirigeants
icône, symbole, légende, figure emblématique > idole
légende, mythe, icône > star
pilier, homme clé > soutien
fief, bastion, place forte, forteresse > citadelle
organe, comité, instance, organisme > institution
comité, instance, panel, groupe d’experts > commission
entité, organisme, structure, institution
syndicat, organisation syndicale, centrale syndicale > partenaires sociaux
intersyndicale, syndicats, front syndical
ONG, organisation non gouvernementale, association > organisation humanitaire
agence, bureau, office > organisme
chiffres, résultats, données, statistiques > bilan
bilan, comptes, résultat > nombre de morts
cagnotte, collecte > dons
allocation, prestation, aide sociale, indemnité > RSA
cotisation, prélèvement, charges sociales, contribution
loyer, bail, location > logement
chèque, virement, paiement
inflation, hausse des prix, vie chère, coût de la vie > pouvoir d’achat
transaction, vente, cession, opération
exportation, exporter, vente à l’étranger > commerce extérieur
importation, importer, achat à l’étranger > commerce extérieur
prestataire, fournisseur
filière, secteur, branche
vocation > passion, métier
reconversion, reconvertir, changer de métier
certificat, attestation, justificatif > document
charte, code de conduite, engagement > règlement
testament, dernières volontés > héritage
procès-verbal, PV, contravention > amende
dérogation, exception, exemption > autorisation
modalités, conditions, détails
processus, procédure, démarche > mécanisme
non-lieu, abandon des poursuites, classement sans suite > blanchi
autopsie, examen médico-légal, médecin légiste > expertise
aveux, confession, reconnaissance des faits > avouer
bousculade, mouvement de foule, cohue > piétiné
attroupement, rassemblement, regroupement > foule
patrouille, ronde, surveillance > policiers
infiltration, taupe, espion, agent infiltré
avortement, IVG, interruption volontaire de grossesse > grossesse
déforestation, déboisement, coupe des arbres, défrichement > forêt
écosystème, milieu naturel, biodiversité, environnement
maltraitance, sévices, mauvais traitements, brutalités > violences
torture, supplice, sévices > barbarie
confort, épanouissement
détresse, désespoir, souffrance, désarroi > misère
solitude, isolement, seul
`;
