/** Economy, companies, money, trade, industry, farming. */
export const ECONOMY = `
entreprise, société, compagnie, firme, groupe, boîte > multinationale, PME
société, entreprise, compagnie, groupe, firme
groupe, entreprise, géant, conglomérat, holding > société
multinationale, géant, grand groupe > entreprise
géant, mastodonte, colosse, leader > groupe
filiale, branche, division > entreprise
start-up, jeune pousse > entreprise
PDG, patron, directeur général, président-directeur général, dirigeant, chef d’entreprise > responsable
entrepreneur, chef d’entreprise, homme d’affaires, patron > industriel
homme d’affaires, femme d’affaires, businessman, magnat, milliardaire > entrepreneur
magnat, milliardaire, tycoon, oligarque > homme d’affaires
fondateur, créateur, cofondateur > inventeur
fonder, créer, établir, mettre sur pied, monter > lancer
cadre, manager, responsable > employé
actionnaire, investisseur, propriétaire > financier
investisseur, actionnaire, financier, bailleur de fonds > banquier
investir, placer, injecter, miser > dépenser
investissement, placement, injection > financement
action, titre, part > bourse
Bourse, marchés, Wall Street, CAC 40, place financière > actions
marché, débouché, commerce > Bourse
banque, établissement bancaire, établissement financier > banquier
banque centrale, BCE, Fed, institut d’émission
prêt, crédit, emprunt, financement > dette
prêter, avancer > financer
emprunter, emprunt > prêt
dette, endettement, créance, ardoise > déficit
déficit, trou, manque à gagner > dette
excédent, surplus > bénéfice
faillite, banqueroute, liquidation, dépôt de bilan, redressement judiciaire > fermeture
argent, fonds, somme, capitaux, thune, fric, pognon, finances > monnaie
somme, montant, total > argent
montant, somme, valeur, chiffre > prix
monnaie, devise, argent > pièce
euro, monnaie unique > monnaie
dollar, billet vert > monnaie
billet, coupure > monnaie
prix, coût, tarif, montant > valeur
coût, prix, dépense, frais > facture
coûter, se chiffrer, s’élever, valoir > prix
facture, note, addition > coût
tarif, prix > taxe
cher, coûteux, onéreux, hors de prix > élevé
gratuit, offert, sans frais
inflation, hausse des prix, vie chère, renchérissement > augmentation
pouvoir d’achat, niveau de vie > revenu
revenu, recette, rentrée, gain > salaire
recettes, revenus, rentrées > bénéfice
dépense, frais, coût > budget
dépenser, débourser, payer > coûter
payer, régler, verser, débourser, s’acquitter > rembourser
verser, payer, donner > transférer
paiement, règlement, versement > remboursement
rembourser, restituer, rendre > payer
financer, subventionner, payer, sponsoriser > soutenir
financement, fonds, subvention > argent
budget, finances, enveloppe > dépenses
enveloppe, budget, somme, aide
bénéfice, profit, gain, excédent > résultat
profit, bénéfice, gain > intérêt
perte, déficit > baisse
chiffre d’affaires, ventes, revenus > résultat
croissance, essor, expansion, progression, développement > augmentation
récession, crise, ralentissement, marasme, dépression > baisse
relance, reprise, redémarrage, rebond > croissance
crise économique, krach, récession
austérité, rigueur, économies, coupes > restriction
économiser, épargner, mettre de côté > réduire
épargne, économies > argent
impôt, taxe, prélèvement, contribution, redevance, fiscalité > TVA
taxer, imposer, prélever
taxe, impôt, droit de douane, redevance
douane, droits de douane, tarifs douaniers > taxe
contribuable, ménage > citoyen
fisc, administration fiscale, impôts, Bercy
acheter, acquérir, s’offrir, se procurer, faire l’acquisition > commander
achat, acquisition, emplette > commande
racheter, acquérir, reprendre, rachat, OPA > fusion
rachat, acquisition, reprise, OPA > fusion
fusion, rapprochement, mariage, union > rachat
fusionner, s’unir, se rapprocher > racheter
vendre, céder, écouler, commercialiser, brader > vente
vente, cession, commercialisation > commerce
vendeur, marchand, commerçant > fournisseur
commerçant, marchand, boutiquier, détaillant > vendeur
acheteur, acquéreur, client, preneur > consommateur
client, clientèle, consommateur, acheteur > usager
consommateur, client, usager, ménage
consommer, utiliser > manger
consommation, usage, demande > achat
commerce, échanges, négoce, business > vente
magasin, boutique, commerce, enseigne, échoppe > supermarché
supermarché, grande surface, hypermarché, grande distribution > magasin
échanges commerciaux, commerce, import-export
exporter, vendre à l’étranger, exportation
exportation, vente à l’étranger, expédition
importer, faire venir, importation
importation, achat à l’étranger
commande, achat > contrat
commander, acheter, réserver
contrat, accord, marché, deal > convention
appel d’offres, marché public
concurrence, compétition, rivalité
concurrent, rival, compétiteur > adversaire
monopole, position dominante
fournisseur, prestataire, sous-traitant > vendeur
offre, proposition > prix
demande, besoin > consommation
pénurie, manque, rupture de stock, insuffisance > crise
manquer, faire défaut > pénurie
stock, réserve, provision > dépôt
réserve, stock > gisement
richesse, fortune, patrimoine, biens > argent
fortune, richesse, patrimoine
bien, propriété, possession, avoir > patrimoine
geler, bloquer, suspendre > saisir
industrie, secteur, usine, industriel > production
industriel, fabricant, manufacturier > entrepreneur
usine, fabrique, manufacture, site de production, complexe industriel > atelier
atelier, fabrique, garage > usine
fabriquer, produire, confectionner, construire, assembler > créer
fabrication, production, assemblage > construction
fabricant, constructeur, producteur, industriel > entreprise
constructeur, fabricant, avionneur, constructeur automobile
produire, fabriquer, générer > créer
production, fabrication > récolte
produit, article, marchandise, bien > denrée
marchandise, produit, cargaison, fret, denrée > bien
denrée, aliment, produit, vivres
matière première, ressource, minerai > produit
ressource, richesse, moyen > réserve
énergie, électricité, courant, carburant > pétrole
pétrole, or noir, brut, hydrocarbure > énergie
gaz, gaz naturel, hydrocarbure > énergie
essence, carburant, gazole, diesel > pétrole
électricité, courant, énergie
centrale, réacteur, centrale nucléaire
charbon, houille > énergie
éolienne, énergie renouvelable, panneau solaire
gazoduc, oléoduc, pipeline > tuyau
mine, gisement, carrière > puits
mineur, ouvrier de la mine
or, métal précieux, lingot
agriculture, monde agricole, culture > élevage
agriculteur, paysan, exploitant, cultivateur, fermier > éleveur
éleveur, fermier, agriculteur, berger > paysan
ferme, exploitation, domaine > terre
récolte, moisson, production > vendange
cultiver, planter, faire pousser
bétail, troupeau, cheptel, animaux
blé, céréale, grain
vin, viticulture, vigne > alcool
viticulteur, vigneron, producteur de vin
pêche, pêcheur > poisson
artisan, artisanat > métier
bâtiment, construction, BTP > travaux
chantier, travaux, construction > projet
construire, bâtir, ériger, édifier, élever > fabriquer
construction, édification, érection > bâtiment
rénover, restaurer, réhabiliter, retaper, remettre en état > réparer
rénovation, restauration, réhabilitation, travaux > réparation
réparer, remettre en état, rafistoler > restaurer
tourisme, voyage, vacances
touriste, vacancier, visiteur, voyageur > étranger
hôtel, établissement, auberge, palace > hébergement
restaurant, établissement, brasserie, resto > bar
bar, café, bistrot, pub > restaurant
restaurateur, chef, cuisinier
publicité, pub, réclame, campagne > promotion
marque, enseigne, label, griffe > entreprise
luxe, haut de gamme, prestige
assurance, assureur, mutuelle
loterie, loto, jackpot, tirage
fermer, cesser son activité, mettre la clé sous la porte, baisser le rideau > arrêter
fermeture, arrêt, cessation > fin
ouvrir, inaugurer, lancer > commencer
inaugurer, ouvrir, inauguration > lancer
délocaliser, transférer, délocalisation
nationaliser, étatiser, nationalisation
privatiser, privatisation, vendre
rentable, lucratif, profitable, bénéficiaire
partage, répartition, distribution
distribuer, répartir, partager, donner
`;
