/** Money, work, firms and homes in plain words: « avantage fiscal », « toucher de l’argent », « supprimer des postes ». */
export const HOUSEHOLDS = `
avantage fiscal, réduction d’impôt, crédit d’impôt, niche fiscale, exonération > abattement
niche fiscale, réduction d’impôt, avantage fiscal
réduction d’impôt, baisse d’impôt, crédit d’impôt, allègement fiscal > déduction
exonérer, dispenser, exempter > alléger
exonération, dispense, exemption, allègement
feuille d’impôt, déclaration de revenus, impôt
payer des impôts, contribuable, imposable
imposable, soumis à l’impôt, taxable
contribuable, foyer fiscal, qui paie l’impôt
argent public, impôts, deniers publics, finances publiques
deniers publics, argent public, finances publiques
caisses de l’État, budget, trésor public, finances publiques
trésor public, fisc, administration fiscale
trésorerie, caisse, liquidités > argent
liquidités, trésorerie, argent disponible, cash
cash, espèces, liquide, liquidités
espèces, liquide, cash, argent liquide
rentrée d’argent, revenu, recette
toucher de l’argent, percevoir, recevoir, encaisser
gagner de l’argent, percevoir, revenu, salaire
fiche de paie, salaire, bulletin de salaire, paye
arrondir ses fins de mois, revenu, complément
joindre les deux bouts, pauvreté, difficultés financières
fin de mois difficile, pauvreté, difficultés financières
seuil de pauvreté, pauvreté, précaire
vivre dans la misère, pauvre, précarité
faire des économies, économiser, réduire les dépenses
couper dans les dépenses, économies, austérité, réduire
coupe budgétaire, austérité, économies, restriction
coup de rabot, baisse, réduction, coupe
délier les cordons de la bourse, payer, dépenser, financer
gaspiller, gâcher, dilapider
dilapider, gaspiller, dépenser
débloquer, dégager > accorder, libérer, verser
débloquer des fonds, financer > aide, subvention, enveloppe
allouer, attribuer, accorder, affecter > verser
allocation, aide, prestation, indemnité > subvention
prestation sociale, allocation, aide sociale
indemnité, allocation, compensation, dédommagement > prime
prime, bonus, gratification, récompense
revaloriser, augmenter, relever, hausser > améliorer
revalorisation, hausse, augmentation, relèvement
augmentation de salaire, revalorisation, hausse
coup de pouce au Smic, revalorisation, hausse
smic, salaire minimum
plafonner, limiter > bloquer, plafond
plafond, maximum, limite, seuil
seuil, limite, plancher > niveau, barre
quota, plafond, limite, contingent, part réservée
prix flamber, hausse, inflation, augmenter, grimper
coûter cher, onéreux, coûteux
ticket d’entrée, prix, tarif
gratuit, offert, à titre gracieux
gratuitement, à titre gracieux
bon marché, abordable, à bas prix
à bas prix, low cost, bon marché
low cost, à bas prix
soldes, rabais, promotions, réductions
rabais, remise, réduction, ristourne > soldes
casser les prix, baisser, rabais
enchères, vente aux enchères, adjudication
adjuger, vendre, enchères
passer sous le marteau, enchères, vendre
mettre sur le marché, commercialiser, vendre
magasin vide, pénurie, manque
faire ses courses, acheter > supermarché
épicerie, magasin, commerce, supérette
supérette, épicerie, magasin
buraliste, tabac, marchand de tabac
concessionnaire, distributeur > vendeur
franchise, enseigne, réseau
se tailler la part du lion, dominer, part de marché
tailler des croupières, concurrencer, devancer
faire de l’ombre, concurrencer, rival
rideau baissé, fermé, fermeture
fermer boutique, fermer, faillite, cesser
faire faillite, liquidation, dépôt de bilan, banqueroute
en déficit, déficitaire, pertes
boire la tasse, pertes, chuter
redresser la barre, rétablir, améliorer, sauver
renflouer, sauver, financer, recapitaliser
plan de sauvetage, aide, renflouer, redressement
restructuration, réorganisation, plan social, réforme > suppression de postes
réorganiser, restructurer, remanier, réformer > modifier
réorganisation, restructuration, remaniement, refonte
dégraisser, licencier, supprimer des postes
supprimer des postes, licencier, plan social, réduire les effectifs
réduire les effectifs, licencier, supprimer des postes
mettre au chômage, licencier
rester sur le carreau, licencié, exclu
pointer au chômage, chômeur
suspendre, renvoyer > mettre à pied
trouver un emploi > embaucher, recruter
créer des emplois, embaucher, recruter
cumuler, additionner, accumuler, combiner > exercer en même temps
cumul, accumulation, addition
intérim, remplacement, travail temporaire
intérimaire, remplaçant > provisoire
assurer l’intérim, remplacer, provisoire, intérimaire
stagiaire, débutant > élève
gravir les échelons > carrière, promotion
monter en grade, promotion, promu
prendre sa retraite, raccrocher > cesser, partir
partir à la retraite, retraite, cesser de travailler
syndicaliste, délégué du personnel, représentant du personnel
représentant du personnel, syndicat, délégué, élu
préavis de grève, appel à la grève, grève
mobilisation, manifestation, rassemblement
banderole, pancarte > drapeau, affiche, slogan
pancarte, écriteau, panneau, banderole
slogan, mot d’ordre, devise
mot d’ordre, consigne, slogan > appel
bloquer la route, barrage, blocage
lever le blocage, débloquer, fin du blocage
cheminot, agent de la SNCF, employé du rail
chef d’entreprise, patron, dirigeant, entrepreneur
monter sa boîte, créer, fonder > entrepreneur
lancer son entreprise, créer, fonder > entrepreneur
start-up, jeune pousse, jeune entreprise
bailleur, propriétaire, loueur
propriétaire immobilier, bailleur, logeur
vivre dehors, sans-abri, SDF
bidonville, campement > baraquements, taudis
campement, camp > bidonville, tentes
taudis, logement insalubre, logement indigne, habitat indigne
insalubre, délabré, indigne, vétuste
hlm, logement social, bailleur social
`;
