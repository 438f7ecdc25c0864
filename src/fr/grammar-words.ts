const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Articles, possessives, demonstratives and quantifiers that open a noun phrase, in lower case with accents and a straight apostrophe. */
export const DETERMINERS = set(`
  le la l' les un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes
  plusieurs certains certaines quelques quelque chaque aucun aucune tout toute tous toutes divers diverses différents différentes
  nombre beaucoup deux trois quatre cinq six sept huit neuf dix`);

/** Words that open a complement: what follows them is not the subject of a verb. */
export const PREPOSITIONS = set(`
  à au aux de d' dans sur sous en par pour avec sans chez vers lors depuis pendant durant avant après devant derrière
  entre contre auprès face grâce malgré outre dès hors via selon jusqu' jusque parmi afin faute suite lorsqu' concernant quant
  hormis sauf envers voici voilà près loin autour`);

/** Pronouns that are a subject on their own. */
export const SUBJECT_PRONOUNS = set(`
  il elle ils elles on je j' nous vous tu ceci cela ça celui-ci celle-ci ceux-ci celles-ci celui-là celle-là`);

/** Weak pronouns and « ne » that stand between a subject and its verb. */
export const WEAK_PRONOUNS = set(`ne n' se s' me m' te t' le la l' les lui leur y en nous vous`);

/** Words that open a clause of their own inside a sentence. */
export const CLAUSE_OPENERS = set(`
  que qu' qui dont où si s'il lorsque lorsqu' quand comme puisque puisqu' quoique quoiqu' car mais donc or ni tandis alors
  parce lequel laquelle lesquels lesquelles auquel duquel desquels desquelles quoi pourquoi comment combien`);

/** Present, past and future forms of « avoir » that carry a past participle. */
export const HAVE_FORMS = set(`
  a ai as avons avez ont avait avais avions avaient aura aurai auront aurait aurais auraient eut eurent ait aient ayant avoir`);
/** Forms of « être » that carry a past participle. */
export const BE_FORMS = set(`
  est suis es sommes êtes sont était étais étions étaient sera serai seront serait serais seraient fut furent soit soient étant être`);

/** Adverbs that slip between the parts of a verb or between a verb and its subject; « de son côté » word by word. */
export const SLIPPED_WORDS = set(`
  pas plus jamais aussi également encore ainsi alors déjà toujours bien donc toutefois cependant pourtant ensuite enfin même tout
  tous toutes rien point guère trop très fort peu mieux mal plutôt presque seulement d'ailleurs ailleurs par depuis lors hier aujourd'hui
  demain tôt tard longtemps souvent parfois quant en outre revanche effet retour nouveau nouvelle fois pour sa son leur part côté de d' ores et
  plusieurs reprises lui-même elle-même eux-mêmes elles-mêmes néanmoins justement puis aussitôt auparavant désormais maintenant là ici`);

/** Finite verbs of everyday news in forms that no ending betrays: « doit », « veut », « reste ». */
export const PLAIN_FINITE = set(`
  peut peuvent doit doivent veut veulent va vont fait font sait savent met mettent prend prennent vient viennent tient tiennent
  restent semble semblent devient deviennent permet permettent faut vaut suivent vit vivent voit voient perd perdent
  rend rendent partent sortent sert servent meurt naît connaît donne donnent portent trouve trouvent
  laisse laissent arrive arrivent montrent joue jouent tentent risque risquent cherche cherchent travaille travaillent
  fit firent vit put purent dut durent prit prirent mit mirent vint vinrent tint tinrent alla allèrent
  refuse accueille suscite provoque entraîne menace menacent concerne concernent représente représentent existe existent
  souhaite espère prévoit prévoient entend entendent attend attendent dispose disposent bénéficie participe participent
  marquent rejette soutient soutiennent reçoit reçoivent envoie ouvre affiche constitue constituent
  s'agit survient intervient interviennent`);

/** Nouns and adjectives that end like finite verbs: « le portrait », « un client satisfait ». */
export const NOT_FINITE = set(`
  attrait extrait parfait imparfait forfait bienfait méfait contrefait satisfait insatisfait stupéfait abstrait distrait portrait retrait souhait
  trait`);

/** Nouns and adjectives that end like infinitives: « avenir », « premier », « quartier ». */
export const NOT_INFINITIVE = set(`
  premier dernier entier hier hiver mer fer cher ver amer super leader hacker joker poker derrier papier métier danger étranger quartier
  policier chantier dossier particulier financier régulier singulier grenier cahier loyer foyer déjeuner dîner goûter courrier février
  janvier prisonnier officier pompier infirmier ouvrier héritier courtier banquier hôtelier escalier collier sanglier chevalier cavalier
  milliardier calendrier tablier panier palier levier gravier atelier soulier meurtrier écolier familier routier bancaire
  avenir souvenir désir plaisir loisir soupir tir cuir martyr élixir saphir menhir émir fakir
  soir espoir désespoir pouvoir devoir savoir noir miroir couloir trottoir tiroir réservoir territoire manoir comptoir terroir
  notaire libraire ordinaire militaire nucléaire contraire salaire horaire affaire maire père mère frère chaire paire
  livre vivre cuivre ivre lettre mettre-là mètre kilomètre centimètre fenêtre ancêtre maître peut-être être-là ministre`);
