/**
 * What web pages add around an article. Vocabulary of the web and of the press, with its accents;
 * `fr/loose` finds each entry with or without them.
 */

/** The entries of a table written several to a line, with bars between. */
function entries(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' | '));
}

/** Words that open a link to other articles: « Lire aussi » and what follows is no part of the text. */
export const READ_ALSO: readonly string[] = entries([
  'lire aussi | lire également | voir aussi | voir également | écouter aussi | écouter également',
  'regarder aussi | regarder également | à lire aussi | à lire également | à voir aussi | à voir également',
  'à écouter aussi | à regarder aussi | lire aussi sur le même sujet | read also | see also',
]);

/** The same, when a colon follows: without it they are ordinary words. */
export const READ_ALSO_WEAK: readonly string[] = entries([
  'à lire | à voir | à écouter | à regarder | lire | relire | lire notre article | lire notre dossier',
  'lire notre enquête | lire notre analyse | lire notre reportage | notre dossier | en vidéo | en images',
  'vidéo | pour aller plus loin | sur le même sujet | sur le même thème | dans la même rubrique',
  'à ne pas manquer | read more',
]);

/** Lines made of one of these and nothing else, but for punctuation, digits and symbols. */
export const FURNITURE_LINES: readonly string[] = entries([
  // share buttons
  'facebook | twitter | x | linkedin | pinterest | whatsapp | telegram | messenger | reddit | tumblr',
  'instagram | youtube | tiktok | flipboard | threads | bluesky | mastodon | viber | email | e-mail | mail',
  'courriel | print | imprimer | share | share this | share on | tweet | tweeter | partager | partagez',
  'partage | partager cet article | partager l’article | partagez cet article | partager sur facebook',
  'partager sur twitter | partager sur x | partager sur linkedin | partager sur whatsapp | partager par e-mail',
  'partager par email | envoyer par e-mail | envoyer par email | envoyer à un ami | copier le lien | copy link',
  'lien copié | j’aime | like',
  // comments
  'leave a comment | leave a reply | post comment | cancel reply | comments | no comments | add a comment',
  'laisser un commentaire | laissez un commentaire | ajouter un commentaire | poster un commentaire',
  'écrire un commentaire | commentaire | commentaires | commenter | lire les commentaires',
  'voir les commentaires | aucun commentaire | soyez le premier à commenter | réagir | réagissez',
  'annuler la réponse | répondre | nom | site web',
  // the site
  'source link | exit mobile version | skip to content | aller au contenu | aller au contenu principal | menu',
  'accueil | fermer | retour en haut | back to top | haut de page | article précédent | article suivant',
  'previous article | next article | previous post | next post | lire la suite | lire l’article',
  'continuer la lecture | continue reading | en savoir plus | voir plus | afficher plus | articles similaires',
  'articles liés | articles recommandés | related articles | related posts | sur le même sujet | à lire aussi',
  'les plus lus | publicité | advertisement | la suite après la publicité | la suite après cette publicité',
  'contenu sponsorisé | sponsorisé | s’abonner | abonnez-vous | se connecter | s’inscrire | suivez-nous',
  'suivre | newsletter | écouter l’article | écouter cet article | offrir cet article',
  'cet article est réservé aux abonnés | article réservé aux abonnés | réservé aux abonnés | temps de lecture',
  'chargement | tous droits réservés | all rights reserved | reproduction interdite',
  // running heads of live coverage
  'ce qu’il faut savoir | ce que l’on sait | l’essentiel | les points clés | le direct | en direct | en bref',
  'developing',
]);

/** Lines that open with one of these are furniture to their end. */
export const FURNITURE_OPENINGS: readonly string[] = entries([
  'this site uses akismet | ce site utilise akismet | learn how your comment data is processed',
  'en savoir plus sur comment les données de vos commentaires sont utilisées',
  'en savoir plus sur la façon dont les données de vos commentaires sont traitées',
  'your email address will not be published | votre adresse e-mail ne sera pas publiée',
  'votre adresse de messagerie ne sera pas publiée | required fields are marked',
  'les champs obligatoires sont indiqués | save my name, email | enregistrer mon nom, mon e-mail',
  'copyright for syndicated content | copyright | © | (c) | crédit photo | crédits photo | photo : | crédit :',
  'the post ',
]);

/** Heads of a list of labels: the line, and the short line under it, are furniture. */
export const LABEL_HEADS: readonly string[] = entries([
  'categories | category | catégories | catégorie | rubrique | rubriques | tags | tag | étiquettes | étiquette',
  'mots-clés | thèmes | filed under',
]);

/** What a page asks of its reader: with OWN_MEDIA in the same sentence, the sentence is a plug. */
export const PLUG_VERBS: readonly string[] = entries([
  'abonnez-vous | inscrivez-vous | suivez-nous | rejoignez-nous | rejoignez | retrouvez | découvrez',
  'téléchargez | activez | cliquez | recevez | consultez | écoutez | regardez | likez | partagez | soutenez',
  'suivez | nous expliquons | subscribe | follow us | sign up',
]);

/** What the plug is for. */
export const OWN_MEDIA: readonly string[] = entries([
  'notre chaîne | notre newsletter | nos newsletters | notre lettre d’information | notre infolettre',
  'notre application | notre appli | notre page | notre compte | notre site | notre fil | notre podcast',
  'nos podcasts | notre canal | notre groupe | notre direct | notre live | nos réseaux sociaux | nos comptes',
  'nos articles | nos offres | nos alertes | la newsletter | sur facebook | sur twitter | sur instagram',
  'sur youtube | sur telegram | sur whatsapp | sur tiktok | sur google news | google actualités | our channel',
  'our newsletter',
]);

/** Openings of the sentence above a page of live coverage. */
export const LIVE_OPENINGS: readonly string[] = entries([
  'suivez les dernières mises à jour | suivez les dernières informations | suivez les derniers développements',
  'suivez les dernières nouvelles | suivez en direct | suivez notre direct | suivez le direct',
  'suivez l’actualité | suivez toute l’actualité | suivez l’évolution de la situation | retrouvez en direct',
  'revivez le direct | revivez en direct | ce direct est terminé | ce live est terminé',
]);
