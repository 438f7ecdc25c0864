/** What is asked by a noun or a verb of measure, folded, and the units that tell it. */
interface Measure {
  readonly nouns: RegExp;
  /** « Combien pèse-t-il »: the verb asks, when no noun does. */
  readonly verbs: RegExp | null;
  readonly units: RegExp;
}

const TIMES =
  /^(?:ans?|années?|mois|jours?|journées?|heures?|minutes?|secondes?|semaines?|siècles?|décennies?)(?!\p{L})/iu;

/** Nouns and verbs of measure and what they are counted in; « fois » is told by ranks too (« la deuxième rencontre »). */
export const MEASURES: readonly Measure[] = [
  {
    nouns: /^(?:longueur|distance|hauteur|taille|largeur|profondeur|altitude)s?$/u,
    verbs: /^mesur(?:e|ent|ait|aient)$/u,
    units: /^(?:k|c|m)?m$|^(?:mètre|kilomètre|centimètre|millimètre|mille|pied)s?/iu,
  },
  {
    nouns:
      /^(?:montant|prix|somme|budget|salaire|cout|amende|facture|tarif|loyer|fortune|recette|dette|depense|perte)s?$/u,
    verbs:
      /^(?:cout(?:e|ent|er|era|eront|ait|aient|erait|ee?s?)|vaut|valent|valait|paye?(?:e?s?|r|nt)|rapport(?:e|ent|er|ee?s?)|depens(?:e|ent|er|ee?s?)|investi[rst]?s?e?s?)$/u,
    units: /euro|dollar|franc|livre|yen|rouble|yuan|[€$£]|millions?|milliards?/iu,
  },
  {
    nouns: /^(?:pourcentage|taux|part|proportion)s?$/u,
    verbs: null,
    units: /^%|pour cent|tiers|quarts?|moitié|dixièmes?|cinquièmes?|\ssur\s/iu,
  },
  { nouns: /^age$/u, verbs: null, units: /^ans?(?!\p{L})/iu },
  { nouns: /^(?:poids|masse)$/u, verbs: /^pes(?:e|ent|ait|aient)$/u, units: /^(?:kg|g|kilo|tonne|gramme|quintal)/iu },
  { nouns: /^fois$/u, verbs: null, units: /fois|reprise|occasion|participation/iu },
  { nouns: /^(?:temps|duree)s?$/u, verbs: /^dur(?:e|ent|er|era|ait|ee?s?)$/u, units: TIMES },
  { nouns: /^vitesses?$/u, verbs: null, units: /km\/h|m\/s|nœuds?|kilomètres?[- ](?:à l['’]heure|par heure|heure)/iu },
  { nouns: /^temperatures?$/u, verbs: null, units: /degrés?|°/iu },
  { nouns: /^(?:superficie|surface)s?$/u, verbs: null, units: /m[²2]|hectares?|carrés?/iu },
  { nouns: /^puissances?$/u, verbs: null, units: /watts?$|watts?\s|[kMG]W|chevaux/u },
  { nouns: /^(?:volume|capacite|contenance)s?$/u, verbs: null, units: /litres?|m[³3]|barils?|places?/iu },
  { nouns: /^populations?$/u, verbs: null, units: /habitants?|personnes|âmes/iu },
  { nouns: /^scores?$/u, verbs: null, units: /^%|voix|points?|buts?|sièges?/iu },
];

/** « nombre de blessés », « total des dons »: what is counted follows. */
export const COUNTS = /^(?:nombre|quantite|total|effectif)s?$/u;

/** The people whom a disaster or the police strikes: nouns that ask for them, folded, and words that tell of them. */
export const TOLLS: readonly (readonly [asks: RegExp, tells: RegExp])[] = [
  [
    /^(?:mort|deces|victime|tue)e?s?$/u,
    /(?<!\p{L})(?:tu(?:ée?s?|er|ait|ant|e)(?!\p{L})|mort|décéd|décès|péri(?!\p{L}|s)|péri[st]|succomb|perdu la vie|victime)/iu,
  ],
  [/^blessee?s?$/u, /(?<!\p{L})bless/iu],
  [/^disparue?s?$/u, /(?<!\p{L})dispar/iu],
  [/^(?:arrestation|interpellation|arrete|interpelle)e?s?$/u, /(?<!\p{L})(?:arrêt|arrest|interpell)/iu],
];
