const list = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== '');

/** Words before a number that make it a bound or a guess: « plus de quatre heures », « quelque 30 000 personnes ». Longest first matters to nobody: the pattern sorts them. */
export const ROUNDING_BEFORE: readonly string[] = [
  'environ',
  'près de',
  'plus de',
  'un peu plus de',
  'bien plus de',
  'nettement plus de',
  'largement plus de',
  'pas plus de',
  'moins de',
  'un peu moins de',
  'pas moins de',
  'pas loin de',
  'quelque',
  'presque',
  'quasiment',
  'quasi',
  'à peine',
  'à peu près',
  'au moins',
  'au plus',
  'au minimum',
  'au maximum',
  "jusqu'à",
  'autour de',
  "de l'ordre de",
  'aux alentours de',
  'approximativement',
  'grosso modo',
];

/** Words after a number and its unit that do the same: « 200 morts environ ». */
export const ROUNDING_AFTER: readonly string[] = [
  'environ',
  'à peu près',
  'ou plus',
  'au moins',
  'au plus',
  'au maximum',
  'au minimum',
];

/** Signs and codes of currencies → the unit in words. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'euros',
  eur: 'euros',
  $: 'dollars',
  usd: 'dollars',
  '£': 'livres sterling',
  gbp: 'livres sterling',
  '¥': 'yens',
  chf: 'francs suisses',
  '₽': 'roubles',
  '₴': 'hryvnias',
  '₺': 'livres turques',
  fcfa: 'francs CFA',
};

/** Short scales that stand against a currency sign: « 5 M€ », « 2,3 Md€ ». */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  mrds: 1e9,
};

/** Signs of measure → the unit in words; upper and lower case as written. */
export const MEASURES: Readonly<Record<string, string>> = {
  km: 'kilomètres',
  'km/h': 'kilomètres par heure',
  'km²': 'kilomètres carrés',
  km2: 'kilomètres carrés',
  m: 'mètres',
  'm²': 'mètres carrés',
  m2: 'mètres carrés',
  'm³': 'mètres cubes',
  m3: 'mètres cubes',
  cm: 'centimètres',
  mm: 'millimètres',
  ha: 'hectares',
  kg: 'kilogrammes',
  g: 'grammes',
  mg: 'milligrammes',
  µg: 'microgrammes',
  t: 'tonnes',
  l: 'litres',
  cl: 'centilitres',
  '°': 'degrés',
  '°C': 'degrés Celsius',
  ºC: 'degrés Celsius',
  '°F': 'degrés Fahrenheit',
  kW: 'kilowatts',
  MW: 'mégawatts',
  GW: 'gigawatts',
  kWh: 'kilowattheures',
  MWh: 'mégawattheures',
  TWh: 'térawattheures',
  Mo: 'mégaoctets',
  Go: 'gigaoctets',
  To: 'téraoctets',
  mn: 'minutes',
  'µg/m²': 'microgrammes par mètre carré',
  'μg/m2': 'microgrammes par mètre carré',
  'μg/m²': 'microgrammes par mètre carré',
  'µg/m2': 'microgrammes par mètre carré',
  'µg/m3': 'microgrammes par mètre cube',
  'µg/L': 'microgrammes par litre',
  'μg/L': 'microgrammes par litre',
};

/** Units of time, money and measure: after them « un » counts (« un mois »), and no clause is read into them. */
export const PLAIN_UNITS: ReadonlySet<string> = new Set(
  list(`
  seconde secondes minute minutes heure heures jour jours journée journées semaine semaines mois an ans année années décennie décennies
  siècle siècles euro euros dollar dollars livre livres rouble roubles yen yens yuan yuans won wons franc francs centime centimes
  mètre mètres kilomètre kilomètres centimètre centimètres millimètre millimètres hectare hectares kilo kilos kilogramme kilogrammes gramme
  grammes tonne tonnes litre litres degré degrés watt watts mégawatt mégawatts gigawatt gigawatts point points pour-cent`),
);

/** Nouns that a number names instead of counting: « article 5 », « groupe 2 », « rue 12 », « Covid 19 ». */
export const NUMBERED: ReadonlySet<string> = new Set(
  list(`
  numéro numéros n° no article articles chapitre page pages alinéa paragraphe catégorie ligne route nationale étape épisode saison tome
  volume division chaîne étage salle porte vol phase niveau groupe ligue top covid acte version type modèle bus tramway lot
  tour journée jour poule canal radio série annexe tableau figure échelon rang place position`),
);

/** Nouns after a number that make it an address or a district: « 12 rue de … », « 16e arrondissement ». */
export const ADDRESSES: ReadonlySet<string> = new Set(
  list(
    'rue avenue boulevard place quai impasse allée chemin route square cours bis ter arrondissement arr siècle siècles',
  ),
);

/** Words that are no unit though they follow a number: verbs, adverbs, links. */
export const NOT_UNITS: ReadonlySet<string> = new Set(
  list(`
  plus moins fois-ci contre sur dans par pour en et ou à au aux de du des d' sous avec sans chez vers dont que qu' qui où lors après avant depuis pendant
  durant entre est sont était étaient a ont avait avaient sera seront fut furent ne n' se s' il elle ils elles on le la les l' un une ce cette ces son sa ses
  leur leurs y soit puis mais car ni donc alors selon parmi comme si quand lorsque malgré jusqu' pas jamais toujours déjà encore aussi seulement environ ici
  là ensuite enfin ainsi très trop bien même dès hors devant derrière peut peuvent doit doivent veut veulent va vont fait font restaient reste restent hier
  aujourd'hui demain désormais maintenant bientôt auparavant autrefois jadis naguère presque plutôt tard tôt ailleurs ensemble chacun chacune`),
);

/** Adjectives that stand between a number and its noun: « deux autres personnes », « 70 dernières années ». */
export const BEFORE_NOUN: ReadonlySet<string> = new Set(
  list(`
  autre autres premier premiers première premières dernier derniers dernière dernières prochain prochains prochaine prochaines grand grands
  grande grandes petit petits petite petites nouveau nouveaux nouvelle nouvelles jeune jeunes vieux vieille vieilles gros grosse grosses
  bon bons bonne bonnes mauvais mauvaise mauvaises beau beaux belle belles haut hauts haute hautes long longs longue longues principal
  principaux principale principales seul seuls seule seules bonnes meilleur meilleurs meilleure meilleures anciens ancien ancienne anciennes
  simples simple fausse fausses faux courte courtes court courts fameux fameuses lourde lourdes lourds hauts vrais vraies supposés présumés
  précédents précédentes mêmes même certaines différents différentes`),
);

/** Ordinals in words → value; « premier » is left out: it seldom counts. « second » counts before its noun only. */
export const ORDINALS: Readonly<Record<string, number>> = {
  deuxième: 2,
  second: 2,
  seconde: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  'dix-septième': 17,
  'dix-huitième': 18,
  'dix-neuvième': 19,
  vingtième: 20,
  trentième: 30,
  quarantième: 40,
  cinquantième: 50,
  soixantième: 60,
  centième: 100,
  millième: 1000,
};

/** Fractions in words → value. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  'la moitié': 1 / 2,
  'une moitié': 1 / 2,
  'un tiers': 1 / 3,
  'le tiers': 1 / 3,
  'deux tiers': 2 / 3,
  'un quart': 1 / 4,
  'le quart': 1 / 4,
  'trois quarts': 3 / 4,
  'un cinquième': 1 / 5,
  'deux cinquièmes': 2 / 5,
  'trois cinquièmes': 3 / 5,
  'quatre cinquièmes': 4 / 5,
  'un sixième': 1 / 6,
  'un huitième': 1 / 8,
  'un dixième': 1 / 10,
  'un centième': 1 / 100,
};

/** Round numbers without a figure: « des dizaines de milliers de manifestants ». */
export const VAGUE_NUMBERS: Readonly<Record<string, number>> = {
  dizaines: 10,
  vingtaines: 20,
  centaines: 100,
  milliers: 1e3,
  millions: 1e6,
  milliards: 1e9,
};
