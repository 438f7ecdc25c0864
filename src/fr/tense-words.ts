/** Verb forms by the way they look in time; lower case, with accents. Endings do the rest (see verb-cues.ts). */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Forms, and words like them, that look forward by themselves. */
export const FORWARD = set(
  `devrait devraient doit doivent va vont attendu attendue attendus attendues prévu prévue prévus prévues programmé programmée
   programmés programmées prévoit prévoient prochainement soit soient espère envisage envisagent
   censé censée censés censées ira iront irait iraient`,
);

/** Auxiliaries of what is over: with a participle or alone. */
export const OVER = set(
  `avait avaient étais était étaient fut furent eut eurent ai as avons avez ayant étant aurait auraient`,
);

/** Auxiliaries that tell the past only with a participle. */
export const HAVE = set('a ont eu');

/** « est », « sont »: past with a verb of movement or a reflexive, present otherwise. */
export const BE = set('est sont été sommes êtes suis');

/** Participles that « être » makes past: « est arrivé », « sont morts ». */
export const MOVING =
  /^(?:allé|venu|arrivé|(?:re)?parti|entré|sorti|né|mort|décédé|monté|descendu|tombé|retourné|rentré|revenu|devenu|parvenu|survenu|intervenu|(?:ré)?apparu|disparu|passé|éteint|rendu)e?s?$/u;

/** Participles that look forward whatever their auxiliary: « est attendu »; after an imperfect the event lies on either side. */
export const AWAITED = /^(?:attendu|prévu|programmé|censé)e?s?$/u;

/** Presents and half-auxiliaries that leave the time open. */
export const OPEN = set(
  `peut peuvent devait devaient reste restent demeure demeurent allait allaient serait seraient pourrait pourraient
   fait font veut veulent faut suggèrent gèrent considèrent espèrent accélèrent libèrent opèrent récupèrent préfèrent diffèrent
   adhèrent génèrent tolèrent avèrent modèrent coopèrent exagèrent énumèrent réfèrent confèrent transfèrent`,
);

/** Presents of the press that report what was said: a day beside them is past or the day itself. */
export const REPORTING = set(
  `rapporte rapportent révèle révèlent raconte racontent indique indiquent affirme affirment assure assurent explique
   expliquent annonce annoncent dévoile dévoilent précise précisent estime estiment déclare déclarent écrit écrivent souligne
   soulignent relate relatent confie confient signale signalent`,
);

/** Words with the ending of a future that are none: nouns, and simple pasts of verbs in -rer (« il tira »). */
export const NOT_FUTURE = set(
  `environs avirons girons éperons biberons chaperons forgerons vignerons bûcherons marrons larrons escadrons chaudrons
   sierra terra embarras débarras tira retira attira admira respira inspira aspira expira vira étira déchira désira
   livra délivra enivra engendra encadra serra barra narra enterra erra`,
);

/** Words with the ending of an imperfect that are no such verb. */
export const NOT_IMPERFECT = set(
  `fait parfait forfait bienfait méfait souhait lait satisfait imparfait contrefait défait surfait refait plait trait
   portrait retrait extrait attrait`,
);

/** Words with the ending of a participle that are a noun or an adjective; verb-cues.ts knows the nouns in -ité, -auté, -erté. */
export const NOT_PARTICIPLE = set(
  `santé côté été comté député députés marché marchés degré degrés café congé congés traité traités clé clés thé blé
   pré gré musée musées lycée lycées année années journée journées soirée soirées matinée matinées durée armée armées idée
   idées entrée arrivée tournée rentrée montée partie parties sortie sorties vue crise entreprise entreprises surprise
   conduite produit produits ouvert ouverte ouverts ouvertes fermé fermée fermés fermées`,
);

/** Words that may stand between an auxiliary and its participle besides adverbs in -ment. */
export const BETWEEN = set(
  `ainsi aussi alors déjà encore toujours pas plus jamais rien tout tous bien mal vite enfin donc également notamment même
   été eu elle il on ils elles lui hier ensuite aussitôt peu trop beaucoup souvent très`,
);
