/** Arts, media, celebrities, education. */
export const CULTURE = `
film, long-métrage, œuvre, production, documentaire > cinéma
long-métrage, film
court-métrage, film
cinéma, septième art, grand écran, Hollywood > film
cinéaste, réalisateur, metteur en scène > auteur
producteur, production > réalisateur
réaliser, tourner, mettre en scène, signer > diriger
tournage, plateau > film
scénario, script, histoire
scénariste, auteur
acteur, comédien, vedette, interprète > star
actrice, comédienne, vedette > star
comédien, acteur, humoriste
humoriste, comique, amuseur > comédien
rôle, personnage > interprétation
incarner, interpréter, jouer, camper > prêter ses traits
interpréter, jouer, incarner, chanter
casting, distribution, acteurs
série, feuilleton, saga > saison
feuilleton, série
épisode, volet, saison
saga, série
dessin animé, film d’animation, animation
spectacle, représentation, show, concert > scène
théâtre, pièce, scène
pièce, comédie, tragédie
scène, plateau, estrade
concert, spectacle, récital, show, tournée > festival
festival, manifestation, événement culturel > concert
tournée, concerts
musique, son, chanson > mélodie
chanson, titre, morceau, tube, single > musique
tube, chanson à succès, hit
album, disque, opus > chanson
disque, album, vinyle
chanteur, artiste, interprète, chanteuse > musicien
chanteuse, artiste, diva, interprète
rappeur, rap, hip-hop > chanteur
musicien, instrumentiste, pianiste, guitariste > artiste
groupe, formation, orchestre
orchestre, philharmonique, chef d’orchestre
compositeur, auteur, musicien
opéra, lyrique, ténor, soprano
danse, ballet, chorégraphie
danseur, danseuse, ballerine
artiste, créateur, peintre, chanteur > vedette
star, vedette, célébrité, idole, people > artiste
célébrité, star, personnalité, vedette > people
célèbre, connu, illustre, renommé, réputé, fameux > populaire
célébrité, notoriété, renommée, gloire
personnalité, figure, célébrité
idole, icône, star
fan, admirateur, inconditionnel, groupie
mannequin, top model, top
mode, haute couture, défilé > tendance
couturier, créateur, styliste > mode
peintre, artiste > peinture
peinture, tableau, toile > art
tableau, toile, peinture, œuvre
sculpture, statue, buste > œuvre
sculpteur, artiste
statue, sculpture, monument, buste
dessin, croquis, caricature, illustration
dessinateur, caricaturiste, illustrateur
bande dessinée, BD, album
manga, bande dessinée
photographe, reporter > journaliste
photo, cliché, image, photographie > portrait
image, photo, vidéo
portrait, photo
vidéo, enregistrement, images, séquence > film
art, culture, œuvre
œuvre, ouvrage, création, travail
chef-d’œuvre, œuvre
musée, galerie, exposition
exposition, expo, présentation > musée
exposer, présenter, montrer
collection, série
monument, édifice, site > patrimoine
patrimoine, héritage, monument
vestige, ruine, site archéologique
archéologue, fouilles
château, palais, demeure
livre, ouvrage, roman, bouquin, essai > écrit
roman, livre, fiction, récit > ouvrage
récit, histoire, narration > témoignage
mémoires, autobiographie, livre
biographie, vie
écrivain, auteur, romancier, plume > poète
auteur, écrivain, créateur
poète, poésie, poème
poème, vers, poésie
éditeur, maison d’édition > édition
publier, éditer, faire paraître, sortir, diffuser > mettre en ligne
parution, publication, sortie
paraître, sortir, être publié
sortir, paraître, publier
librairie, libraire
bibliothèque, médiathèque
lire, lecture, parcourir, bouquiner
lecteur, lectorat
prix littéraire, Goncourt, prix
récompense, prix, distinction, trophée, palme > médaille
récompenser, primer, distinguer, honorer, couronner > décerner
décerner, attribuer, remettre, accorder > récompenser
lauréat, gagnant, vainqueur, primé
nommé, sélectionné, en lice, nominé
palme, prix, récompense
Oscar, César, statuette > prix
Nobel, prix Nobel
média, presse, journal > journalistes
presse, journaux, médias
journal, quotidien, gazette, magazine, hebdomadaire > presse
quotidien, journal
magazine, revue, hebdomadaire, mensuel > journal
une, première page
article, papier, texte > enquête
journaliste, reporter, correspondant, rédacteur > présentateur
reporter, journaliste, correspondant, envoyé spécial
rédaction, journalistes
rédacteur en chef, directeur de la rédaction
éditorial, édito, tribune
tribune, texte, lettre ouverte
présentateur, animateur, journaliste > vedette
animateur, présentateur > chroniqueur
chroniqueur, éditorialiste, commentateur
télévision, télé, petit écran, chaîne > TV
chaîne, télévision, canal > média
émission, programme, show > magazine
radio, station, antenne, ondes
audience, téléspectateurs, part d’audience
téléspectateur, public, audience
spectateur, public, assistance
public, spectateurs, assistance, audience
diffuser, retransmettre, passer, programmer > publier
diffusion, retransmission > émission
direct, live
interview, entretien, interroger > questions
interviewer, interroger, questionner
conférence de presse, point presse
communiqué, déclaration, texte
rumeur, bruit, on-dit, ragot > fausse nouvelle
infox, fake news, fausse nouvelle, intox, désinformation > mensonge
propagande, désinformation, manipulation
censure, interdiction, bâillonner
liberté d’expression, liberté de la presse
internaute, utilisateur, abonné
réseau social, réseaux sociaux, Facebook, Twitter, Instagram > internet
tweet, message, publication, post > Twitter
tweeter, publier, poster, écrire
abonné, follower, suiveur
site, page, plateforme > internet
internet, web, toile, en ligne, net > réseau
blog, blogueur, site
youtubeur, influenceur, vidéaste
viral, buzz, faire le tour du web
partager, relayer, diffuser
école, établissement scolaire, collège, lycée > classe
lycée, établissement, école > collège
collège, établissement, école
université, faculté, fac, campus > école
élève, écolier, collégien, lycéen > étudiant
étudiant, élève, universitaire
lycéen, élève, étudiant
enseignant, professeur, prof, instituteur, maître d’école, pédagogue > éducateur
professeur, prof, enseignant, universitaire > maître
enseignement, éducation, instruction > école
Éducation nationale, école, enseignement
éducation, enseignement, formation
enseigner, apprendre, faire cours > former
apprendre, étudier, s’instruire
étudier, apprendre, faire des études > examiner
études, scolarité, cursus, formation
cours, leçon, classe > enseignement
classe, cours, salle
rentrée, rentrée scolaire, reprise
examen, épreuve, concours, test > bac
baccalauréat, bac > examen
diplôme, brevet, licence, master > titre
diplômé, titulaire
diplômé, sorti, issu
note, résultat
réussir, obtenir, décrocher > passer
échouer, rater, recalé
cantine, restauration scolaire
crèche, garderie, maternelle
harcèlement scolaire, harcèlement
langue, idiome, parler > dialecte
langage, langue, vocabulaire
traduire, traduction, interprète
mot, terme, expression, vocable
expression, formule, phrase, mot
accent, prononciation
histoire, passé, récit
historien, spécialiste
jeu vidéo, jeu, console
joueur, gamer
loisir, passe-temps, hobby, distraction > activité
cuisine, gastronomie, plat > recette
cuisinier, chef, toque > restaurateur
plat, mets, recette > repas
`;
