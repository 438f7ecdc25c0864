import { fold } from './letters.ts';

/** Third-person forms of frequent verbs that follow no rule below. Folded. */
const IRREGULAR: readonly string[] = [
  'a ont est sont fut furent va vont fait font dit disent peut peuvent doit doivent veut veulent sait savent voit voient',
  'vient viennent devient deviennent revient reviennent intervient tient tiennent obtient maintient contient appartient soutient',
  'prend prennent apprend comprend met mettent permet permettent promet rend rendent attend attendent repond repondent',
  'perd perdent defend defendent vend entend sert servent connait reconnait parait apparait disparait nait suit poursuit',
  'vit vivent ecrit ecrivent decrit lit conduit construit detruit reduit agit finit choisit subit reussit fournit etablit',
  'reflechit avertit ouvre ouvrent offrent souffre decouvre recoit recoivent croit croient rejoint craint atteint meurt faut',
  'vaut bat battent combat convainc interdit predit exclut conclut inclut appelle rappelle rejette jette achete leve enleve',
];

/** Stems of regular verbs of the press: all their forms are verbs. « affirme », « affirment », « affirma », « affirmèrent » */
const REGULAR_STEMS: readonly string[] = [
  'abord accept accus ador affich affirm affront ajout alert amorc anim apais approuv arriv assist assur augment autoris',
  'bascul bless bloqu boud chut combl concern condamn confess confi confirm consacr considèr consist constat contribu',
  'convoqu declar decid decol denonc depass deplor derap deroul design detaill devoil diffus dirig dispers dispos domin dur',
  'dut echapp echou ecras effondr elabor elev elimin embauch empech encourag engag enregistr entam entraîn envisag',
  'envoi esper estim evit evoqu exig exist expliqu exprim ferm figur fonctionn frapp gagn gouvern hesit ignor illustr impliqu',
  'impos indiqu inquiet insist inspir install interpell interrog intensifi inform invit jou justifi libèr livr',
  'martel mentionn mobilis modifi montr mont multipli necessit negoci nomm observ occup organis oubli parl particip',
  'partag pens possed precis prefer prepar presid preserv prevoi priv procèd prolong prononc propos',
  'proteg prouv provoqu publi qualifi quitt racont rassembl ratifi realis reclam recommand recul redout refus',
  'regrett relat remerci remport renforc renonc renouvel repouss represent reproch resist respect ressembl',
  'retrouv revel revendiqu salu sanctionn sembl signal signifi soulev souhait soulign soupconn suggèr surveill',
  'temoign tent termin tir tomb tourn travaill trouv utilis valid voyag',
];

/** Stems of regular verbs whose present is a common noun too, « une visite »: their other forms are verbs. */
const NOUN_STEMS: readonly string[] = [
  'annonc approch appel attaqu avanc baiss caus chang charg compt demand doubl dout ecout entr form gard group hauss jug',
  'lanc limit manifest march marqu menac not offr parl pass plac port pouss press prim rapport recherch regard rencontr',
  'rest reserv retir sign stagn tach touch trac visit vis vot',
];

const forms = (table: readonly string[], endings: readonly string[]): string[] =>
  table.flatMap((line) => line.split(' ').flatMap((stem) => endings.map((ending) => fold(stem) + ending)));

const FINITE: ReadonlySet<string> = new Set([
  ...forms(IRREGULAR, ['']),
  ...forms(REGULAR_STEMS, ['e', 'ent', 'a', 'erent']),
  ...forms(NOUN_STEMS, ['ent', 'a', 'erent']),
]);

/** Imperfect, future, conditional and simple past: « étaient », « rencontrera », « pourrait ». */
const ENDING = /(?:aient|erent|irent|urent|[eid]ront|[eid]ra|[eidu]rait|[^aeiou]ait|eait|uait)$/u;
/** Nouns and adjectives with such an ending. */
const NO_VERB: ReadonlySet<string> = new Set(
  'lait trait portrait retrait extrait souhait parfait imparfait satisfait attrait bienfait mefait forfait abstrait opera front affront camera adherent different inherent coherent'.split(
    ' ',
  ),
);

/** True when a lower-case French word, on its own, looks like a verb in the third person: « affirme », « rencontrera », « étaient ». */
export function looksFinite(word: string): boolean {
  const folded = fold(word);
  if (NO_VERB.has(folded)) return false;
  return FINITE.has(folded) || (folded.length > 4 && ENDING.test(folded));
}
