/** Health, medicine, epidemics, body. */
export const HEALTH = `
maladie, affection, pathologie, mal, infection > épidémie, syndrome
malade, patient, souffrant, contaminé, atteint, porteur > souffrir
patient, malade > hospitalisé
épidémie, pandémie, contagion, propagation, vague > maladie
virus, coronavirus, agent pathogène, microbe, germe > maladie
Covid-19, coronavirus, Covid, virus > maladie, épidémie
grippe, virus grippal, influenza > maladie
sida, VIH > maladie
Ebola, fièvre hémorragique > virus
cancer, tumeur, leucémie > maladie
tumeur, cancer, grosseur
AVC, attaque cérébrale, accident vasculaire cérébral, congestion cérébrale
infarctus, crise cardiaque, arrêt cardiaque, attaque cardiaque > malaise
malaise, évanouissement, étourdissement, perte de connaissance > syncope
s’évanouir, perdre connaissance, faire un malaise, tomber dans les pommes > s’effondrer
fièvre, température > symptôme
symptôme, signe, manifestation > fièvre
douleur, souffrance, mal > peine
souffrir, endurer, avoir mal, être atteint > subir
infection, contamination, contagion > maladie
contaminer, infecter, contagion, transmettre > toucher
contaminé, infecté, positif, porteur du virus > malade
transmettre, propager, communiquer, répandre > contaminer
propager, répandre, disséminer, diffuser, s’étendre > transmettre
contagieux, transmissible, infectieux
asymptomatique, sans symptôme
test, dépistage, analyse, examen > prélèvement
dépister, tester, détecter > diagnostiquer
diagnostic, dépistage, examen > résultat
diagnostiquer, détecter, déceler
détecter, déceler, repérer, découvrir > identifier
vaccin, vaccination, injection, piqûre, dose > immunité
vacciner, immuniser, injecter, piquer > protéger
immunité, anticorps, défenses > protection
antivaccin, antivax, opposé au vaccin
traitement, thérapie, remède, médicament, soin > cure
traiter, soigner, guérir > prendre en charge
soigner, traiter, guérir, prendre en charge, panser > opérer
soin, traitement, prise en charge > santé
guérir, se rétablir, se remettre, guérison, recouvrer la santé > soigner
rétablissement, guérison, convalescence > santé
remède, médicament, traitement, antidote > solution
médicament, remède, cachet, comprimé, pilule, molécule > traitement, substance
chloroquine, hydroxychloroquine, médicament
ordonnance, prescription, prescrire
médecin, docteur, toubib, praticien, généraliste > soignant, chirurgien
chirurgien, médecin, spécialiste > docteur
soignant, personnel médical, infirmier, aide-soignant, blouses blanches > médecin
infirmier, infirmière, soignant > aide-soignant
psychologue, psychiatre, psy, thérapeute > médecin
pharmacien, pharmacie, apothicaire, officine
pharmacie, officine
laboratoire, labo, groupe pharmaceutique > entreprise
hôpital, clinique, centre hospitalier, CHU, établissement de santé > urgences
urgences, hôpital, réanimation
réanimation, soins intensifs, réa > hôpital
hospitaliser, admettre à l’hôpital, hospitalisation > soigner
hospitalisation, admission, séjour à l’hôpital
opération, intervention chirurgicale, chirurgie > intervention
opérer, intervention chirurgicale, passer sur le billard > soigner
greffe, transplantation > opération
chirurgie, opération, bloc opératoire
confinement, quarantaine, isolement, couvre-feu > restriction
déconfinement, levée du confinement, sortie du confinement
quarantaine, isolement, confinement
confiner, isoler, cloîtrer, mettre en quarantaine
masque, protection > visière
distanciation, gestes barrières, distance > mesures
respirateur, appareil respiratoire, ventilateur
respirer, respiration, souffle
oxygène, air
coma, inconscient > hospitalisé
coma, état végétatif > inconscience
conscience, connaissance, esprit
handicap, infirmité, invalidité > déficience
handicapé, infirme, invalide, en situation de handicap > paralysé
paralysé, tétraplégique, paraplégique > handicapé
aveugle, non-voyant, malvoyant
sourd, malentendant
obésité, surpoids, obèse > poids
gros, corpulent, obèse > gras
maigre, mince, svelte
régime, diète, alimentation > amaigrissement
dépression, déprime, mal-être, burn-out > stress
stress, anxiété, angoisse, tension > pression
dépressif, déprimé, suicidaire > malade
suicide, mettre fin à ses jours, se donner la mort, se suicider, se tuer > mort
drogue, addiction, toxicomanie, dépendance
addiction, dépendance, accoutumance
toxicomane, drogué, consommateur de drogue, junkie
dopage, produit dopant, se doper, EPO > tricherie
alcool, boisson, spiritueux > vin
ivre, saoul, bourré, éméché, alcoolisé, ivresse
fumer, tabac, cigarette, clope > tabagisme
cigarette, clope, tabac > fumer
mortel, fatal, létal, meurtrier > dangereux
mortalité, décès, nombre de morts > bilan
avortement, IVG, interruption volontaire de grossesse, avorter
grossesse, enceinte, attendre un enfant, maternité > bébé
enceinte, attendre un enfant, tomber enceinte
accoucher, mettre au monde, donner naissance, accouchement, donner le jour > naissance
contraception, pilule, préservatif, contraceptif
préservatif, capote
PMA, procréation médicalement assistée, fécondation in vitro > GPA
euthanasie, fin de vie, suicide assisté, mort assistée
blessure, plaie, lésion, traumatisme > fracture
blesser, toucher, atteindre, mutiler > frapper
fracture, cassure, os cassé > blessure
fracturer, casser, briser
brûlure, brûlé > blessure
saignement, hémorragie, saigner > sang
intoxication, empoisonnement > malade
intoxiquer, empoisonner
allergie, allergique, intolérance
symptomatique, malade
chronique, durable, permanent
bénin, sans gravité, léger
grave, sérieux, sévère, critique, préoccupant > lourd
gravité, sérieux, sévérité > ampleur
critique, grave, désespéré, entre la vie et la mort
état, condition, santé > situation
santé, forme, état > bien-être
forme, santé, condition physique
bien-être, confort, santé
hygiène, propreté > santé
épuisement, fatigue, lassitude, surmenage > stress
fatigué, épuisé, las, crevé, exténué > malade
dormir, sommeil, se reposer, roupiller
repos, pause, sommeil
régime alimentaire, alimentation, nutrition
aliment, nourriture, denrée, produit > repas
nourriture, alimentation, aliments, vivres, bouffe, provisions > repas
manger, se nourrir, consommer, s’alimenter, bouffer, dévorer > avaler
boire, consommer, ingérer, avaler > absorber
repas, dîner, déjeuner, banquet, festin > nourriture
dîner, repas, souper, manger
déjeuner, repas, manger
faim, famine, malnutrition, sous-alimentation > disette
famine, disette, faim > malnutrition
soif, déshydratation
viande, bœuf, porc, steak > aliment
corps, organisme, anatomie
organe, rein, foie, cœur
tête, crâne, visage > cerveau
cerveau, tête, encéphale, cérébral
visage, figure, face, traits > tête
peau, épiderme
sang, hémoglobine
os, squelette, ossements
jambe, pied, genou > membre
bras, main, membre
œil, yeux, regard, vue
ventre, estomac, abdomen
dos, colonne vertébrale
cheveux, chevelure, coiffure
ADN, génome, empreinte génétique > gène
cellule souche, cellule
Organisation mondiale de la santé, OMS
Sécurité sociale, Sécu, assurance maladie
mutuelle, assurance, complémentaire
maison de retraite, Ehpad, établissement pour personnes âgées
centenaire, doyen, personne âgée
doyen, aîné, le plus âgé
`;
