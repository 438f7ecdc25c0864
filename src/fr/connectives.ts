/** What must follow a connective for it to be one: any noun phrase, a clause with its verb, an infinitive, or either noun or infinitive. */
export type Follows = 'noun' | 'clause' | 'infinitive' | 'any';

/** Words that introduce a clause of a kind. « de », « à », « que » at the end also stand for « du », « des », « au », « aux », « d’ », « qu’ ». */
export interface Connective {
  readonly words: string;
  readonly kind: 'cause' | 'purpose' | 'means' | 'definition';
  readonly follows: Follows;
  /** It may introduce something else as well: « après que », « face à ». */
  readonly weak: boolean;
}

const rows = (kind: Connective['kind'], follows: Follows, weak: boolean, phrases: string): Connective[] =>
  phrases.split('|').map((one) => ({ words: one.trim(), kind, follows, weak }));

const GOALS = ['but', 'objectif', 'objet', 'mission', 'vocation', 'rôle', 'fonction', 'ambition'];
/** « a pour but », « avait pour mission » */
const HAS_GOAL = ['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'ayant'].flatMap((have) =>
  GOALS.map((goal) => `${have} pour ${goal}`),
);
/** « l’objectif est », « le but étant » */
const GOAL_IS = [...GOALS, 'idée'].flatMap((goal) => ['est', 'était', 'sera', 'étant'].map((is) => `${goal} ${is}`));
const goals = (phrases: readonly string[], end = ''): string =>
  phrases.map((phrase) => `${phrase} ${end}`.trim()).join(' | ');

/** Connectives of French news prose. What no table can tell (« pour » + infinitive, « en » + gerund, « par » + noun) are rules of annotate/clause. */
export const CONNECTIVES: readonly Connective[] = [
  ...rows(
    'cause',
    'clause',
    false,
    `
    parce que | puisque | puisqu' | étant donné que | vu que | du fait que | au motif que | sous prétexte que |
    d'autant que | d'autant plus que | de peur que | de crainte que | c'est que | car`,
  ),
  ...rows(
    'cause',
    'any',
    false,
    `
    en raison de | à cause de | du fait de | faute de | grâce à | à la suite de | par suite de | étant donné |
    compte tenu de | au vu de | eu égard à | sous l'effet de | sous la pression de | sous le poids de |
    sous prétexte de | au motif de | pour cause de | pour des raisons de | pour des raisons | pour raison de | pour raisons de |
    pour des motifs de | de peur de | de crainte de | par crainte de | par peur de | par manque de |
    par souci de | par solidarité avec | à force de | en réaction à | en représailles à | en réponse à | dû à |
    due à | dus à | dues à | imputable à | consécutif à | consécutive à | s'explique par | s'expliquent par |
    s'explique notamment par | s'explique aussi par | s'expliquerait par | provoqué par | provoquée par |
    provoqués par | provoquées par | causé par | causée par | causés par | causées par | entraîné par |
    entraînée par`,
  ),
  ...rows(
    'cause',
    'noun',
    true,
    `
    suite à | face à | au nom de | devant le refus de | lié à | liée à | liés à | liées à`,
  ),
  ...rows(
    'cause',
    'clause',
    true,
    `
    après que`,
  ),
  ...rows(
    'purpose',
    'clause',
    false,
    `
    afin que | pour que | de sorte que | de façon à ce que | de manière à ce que`,
  ),
  ...rows(
    'purpose',
    'infinitive',
    false,
    `
    afin de | en vue de | dans le but de | dans l'objectif de | dans l'espoir de | dans l'intention de |
    avec l'objectif de | avec pour objectif de | avec l'intention de | avec l'ambition de | avec l'espoir de |
    de façon à | de manière à | histoire de | visant à | vise à | visent à | visait à | visaient à | destiné à |
    destinée à | destinés à | destinées à | chargé de | chargée de | chargés de | chargées de | sert à |
    servent à | servira à |
    objectif : | but : | ${goals(GOAL_IS, 'de')} | ${goals(HAS_GOAL, 'de')}`,
  ),
  ...rows(
    'purpose',
    'noun',
    false,
    `
    en vue de | ${goals(HAS_GOAL)} | en prévision de | en faveur de`,
  ),
  ...rows(
    'means',
    'noun',
    false,
    `
    à bord de | au moyen de | à l'aide de | avec l'aide de | avec l'appui de | grâce à | via | par le biais de |
    par l'intermédiaire de | par l'entremise de | par le truchement de | par voie de | à coups de | à coup de |
    à travers | sous forme de | sous la forme de`,
  ),
  ...rows(
    'definition',
    'any',
    false,
    `
    c'est-à-dire | à savoir | autrement dit | consiste à | consistait à | consistant à | consiste en | désigne |
    désignent | désignant | connu sous le nom de | connue sous le nom de | connus sous le nom de | appelé |
    appelée | appelés | appelées | surnommé | surnommée | surnommés | surnom donné à | nom donné à`,
  ),
];

/** Present participles that give the reason of what goes with them: « , accusant les États-Unis de … », « Craignant que … ». */
export const REASON_PARTICIPLES: ReadonlySet<string> = new Set(
  `accusant craignant redoutant estimant jugeant invoquant considérant arguant dénonçant soupçonnant souhaitant voulant refusant espérant
  cherchant pensant croyant affirmant alléguant prétextant reprochant regrettant déplorant ignorant sachant doutant constatant étant ayant
  s'estimant s'inquiétant`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** « par amour », « par précaution »: motives, without an article. */
export const MOTIVES: ReadonlySet<string> = new Set(
  `amour devoir solidarité précaution prudence respect conviction jalousie vengeance principe curiosité nécessité ignorance négligence loyauté
  fidélité haine orgueil intérêt erreur inadvertance hasard pitié compassion patriotisme idéologie opportunisme dépit ennui fierté
  superstition protestation crainte peur manque souci`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Verbs after which « pour » gives the reason: « condamné pour », « remercié pour », « une amende pour ». */
export const BLAME_OR_PRAISE =
  /^(?:condamn|sanctionn|arrêt|interpell|puni|inculp|poursui|licenci|limog|remerci|félicit|critiqu|exclu|renvoy|suspend|connu|célèbre|récompens|salu|amende|réprimand|blâm|excus|écrou|incarcér|emprisonn|jug|mis[e]?$|examen|accus|fustig|épingl|honor|loué|enquête|plainte|procès|prison|peine|réputé)/u;

/** Vehicles and manners that « en » and « par » carry without an article: « en train », « par téléphone ». */
export const CARRIERS: ReadonlySet<string> = new Set(
  `train avion voiture bus autobus autocar bateau hélicoptère métro tramway taxi moto vélo camion ferry ambulance fourgon scooter fusée
  téléphone courrier courriel mail email e-mail lettre fax sms visioconférence vidéo vidéoconférence internet écrit décret ordonnance référendum
  satellite radio télévision mer terre route voie drone chèque virement acclamation tirage communiqué texto message tweet ligne`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** What follows « par » and is no means: « par exemple », « par an », « par la suite ». */
export const AFTER_BY: ReadonlySet<string> = new Set(
  `exemple ailleurs conséquent contre rapport an jour mois semaine heure minute seconde personne habitant tête fois endroits moments suite
  passé ici là ce terre conséquence définition hypothèse extension essence nature excellence avance ordre moi toi lui elle eux nous vous
  soi lesquels lesquelles laquelle lequel qui où quoi millions milliers centaines dizaines part moins trop surcroît ville pays groupe
  équipe match saison région cent mètre kilomètre tonne litre place voie`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Words in -ant after « en » that are no gerund: « en avant », « en attendant ». */
export const NOT_GERUNDS: ReadonlySet<string> = new Set([
  'avant',
  'devant',
  'instant',
  'suspens',
  'attendant',
  'passant',
  'courant',
  'tant',
  'amont',
  'restaurant',
  'enfant',
  'levant',
  'étant',
  'ayant',
  'allant',
  'venant',
]);
