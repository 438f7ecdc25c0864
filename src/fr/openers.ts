/**
 * Words that open French sentences. Written with a capital inside a line, they show where a sentence starts
 * in texts that have lost their line breaks or their full stops. Folded (see fr/letters).
 */

/** « Mais », « Depuis », « Cette »…: with a capital, they stand inside a sentence only in a name or a title. */
export const OPENERS: ReadonlySet<string> = new Set(
  [
    // pronouns and determiners other than articles
    'il elle ils elles on je ce cela ceci ca cet cette ces celui celle ceux celles',
    'son sa ses leur leurs notre nos plusieurs certains certaines quelques chaque aucun aucune',
    'tous toutes beaucoup pres environ seul seule seuls seules autre autres',
    // prepositions
    'au aux en dans sur sous avec sans pour par depuis pendant durant avant apres des selon vers chez entre contre',
    'malgre parmi outre face lors grace afin suite concernant quant jusqu',
    // conjunctions and question words
    'mais or et donc si quand lorsque comme puisque alors tandis que qui quoi comment pourquoi combien quel quelle',
    // adverbs
    'toutefois cependant pourtant neanmoins ainsi aussi enfin ensuite puis egalement parallelement desormais actuellement',
    'recemment auparavant aujourd surtout notamment',
    'heureusement malheureusement finalement initialement interroge interrogee arrive arrivee accuse accusee',
  ]
    .join(' ')
    .split(' '),
);

/** Elided openers, before an apostrophe: « C’est », « D’après », « S’il », « Qu’il », « N’ayant », « J’ai »; a small letter follows, for « D’Hulst » is a name. */
export const ELIDED_OPENERS: ReadonlySet<string> = new Set('c d s qu n j jusqu lorsqu puisqu quoiqu'.split(' '));

/** Names that begin with an opener, word after word. Folded. */
export const NAMES_OF_OPENERS: readonly string[] = ['en marche', 'sans frontieres', 'en commun', 'en direct', 'on n'];

/** Articles open sentences and names alike: « Le dirigeant », « La Haye ». */
export const ARTICLES: ReadonlySet<string> = new Set('le la les l un une des du'.split(' '));

/** Names that begin with an article: newspapers, towns, parties, people. Folded, without the article. */
export const NAMES_AFTER_ARTICLE: ReadonlySet<string> = new Set(
  [
    'monde figaro parisien point progres telegramme dauphine temps soir devoir journal canard',
    'croix depeche provence tribune voix montagne libre marseillaise nouvelle presse repubblica stampa vanguardia',
    'express equipe obs humanite opinion orient echo union est oreal',
    'echos inrockuptibles inrocks',
    'havre mans caire cap bourget creusot touquet pirée piree pecq vatican lamentin port',
    'haye mecque rochelle havane baule ciotat seyne paz rioja plata corogne spezia reunion guaira',
    'sables ulis lilas andelys menuires',
    'republicains verts patriotes centristes insoumis ecologistes',
    'republique france poste marseillaise',
    'pen drian maire clezio goff roux guen corbusier bris foll moal gall',
  ]
    .join(' ')
    .split(' '),
);

/** Words that cannot close a title or a sentence: what follows them belongs to the same group. Folded. */
export const LEANING_WORDS: ReadonlySet<string> = new Set(
  [
    'le la les l un une des du de d a au aux en dans sur sous avec sans pour par depuis vers chez entre contre et ou ni',
    'mais que qu qui dont ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quel quelle',
    'ne n se s tres plus moins si saint sainte',
  ]
    .join(' ')
    .split(' '),
);

/** Nouns that a person’s name follows: « le président Emmanuel Macron ». Folded. */
export const NOUNS_BEFORE_PERSONS: ReadonlySet<string> = new Set(
  [
    'monsieur madame mademoiselle m mm mme mlle mgr dr pr me president presidente ministre premier premiere vice',
    'general colonel depute deputee senateur senatrice maire roi reine prince princesse pape pere soeur frere',
    'chancelier chanceliere reverend cheikh imam rabbin docteur professeur professeure maitre juge procureur procureure',
    'porte-parole avocat avocate ecrivain journaliste acteur actrice chanteur chanteuse joueur joueuse entraineur',
    'selectionneur attaquant defenseur gardien capitaine opposant opposante candidat candidate fils fille mari epouse',
  ]
    .join(' ')
    .split(' '),
);

/** Words after a bare « A », which opens a sentence only before them: « A la question », not « groupe A et ». */
export const AFTER_OPENING_A: ReadonlySet<string> = new Set(
  'la l le un une ce cet cette ces son sa ses leur leurs partir cause propos noter savoir travers chaque quelques peine en lire'.split(
    ' ',
  ),
);

/** Words that cannot begin a heading: what they open goes on with a clause. */
export const NO_HEADING_START: ReadonlySet<string> = new Set(
  [
    'selon d apres dans en a au aux pour par sur sous avec sans depuis pendant durant avant lors face si quand lorsque comme',
    'il elle ils elles on nous je vous ce c et mais or donc car puis ensuite enfin ainsi aussi alors toutefois cependant',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
  ]
    .join(' ')
    .split(' '),
);

/** Nouns that a name or a title follows without quotation marks: « le film Si… », « le quotidien Le Monde ». Folded. */
export const NOUNS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  [
    'film roman clip livre album emission documentaire serie piece spectacle chanson titre tube talk-show comedie opera ballet',
    'journal quotidien hebdomadaire mensuel magazine revue site chaine radio blog podcast plateforme application groupe',
    'association collectif mouvement parti syndicat ong fondation comite liste operation programme exposition festival salon',
    'societe entreprise marque enseigne restaurant hotel cafe theatre musee ville commune region rue place quartier club',
    'equipe jeu prix trophee poeme tableau essai recueil conte message slogan mot hashtag rapport concours saison episode',
  ]
    .join(' ')
    .split(' '),
);
