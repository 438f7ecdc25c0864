/** The third-person and impersonal forms of a verb, in lower case with accents. */
export interface VerbForms {
  readonly infinitive: string;
  /** « dit », « disent », « disait », « dira », « dirait », « déclara » … */
  readonly finite: readonly string[];
  /** « dit », « dite », « dits », « dites » */
  readonly participles: readonly string[];
  /** « disant » */
  readonly gerund: string;
}

/** Stems and endings that differ from a regular verb: « dire » has no rule, « rappeler » doubles its l. */
interface Stems {
  readonly singular: string;
  readonly plural: string;
  readonly imperfect: string;
  readonly past: readonly [string, string];
  readonly future: string;
  readonly participle: string;
}

/**
 * Verbs of the third group by their ending: [ending of the infinitive, present « il », present « ils », imperfect stem,
 * past « il », past « ils », future stem, participle]. The first ending that fits wins, so the longest stand first.
 */
const ENDINGS: readonly (readonly [string, string, string, string, string, string, string, string])[] = [
  ['écrire', 'écrit', 'écrivent', 'écriv', 'écrivit', 'écrivirent', 'écrir', 'écrit'],
  ['dire', 'dit', 'disent', 'dis', 'dit', 'dirent', 'dir', 'dit'],
  ['sourire', 'sourit', 'sourient', 'souri', 'sourit', 'sourirent', 'sourir', 'souri'],
  ['connaître', 'connaît', 'connaissent', 'connaiss', 'connut', 'connurent', 'connaîtr', 'connu'],
  ['mettre', 'met', 'mettent', 'mett', 'mit', 'mirent', 'mettr', 'mis'],
  ['prendre', 'prend', 'prennent', 'pren', 'prit', 'prirent', 'prendr', 'pris'],
  ['indre', 'int', 'ignent', 'ign', 'ignit', 'ignirent', 'indr', 'int'],
  ['clure', 'clut', 'cluent', 'clu', 'clut', 'clurent', 'clur', 'clu'],
  ['suivre', 'suit', 'suivent', 'suiv', 'suivit', 'suivirent', 'suivr', 'suivi'],
  ['croire', 'croit', 'croient', 'croy', 'crut', 'crurent', 'croir', 'cru'],
  ['faire', 'fait', 'font', 'fais', 'fit', 'firent', 'fer', 'fait'],
  ['venir', 'vient', 'viennent', 'ven', 'vint', 'vinrent', 'viendr', 'venu'],
  ['tenir', 'tient', 'tiennent', 'ten', 'tint', 'tinrent', 'tiendr', 'tenu'],
  ['mentir', 'ment', 'mentent', 'ment', 'mentit', 'mentirent', 'mentir', 'menti'],
  ['ndre', 'nd', 'ndent', 'nd', 'ndit', 'ndirent', 'ndr', 'ndu'],
  ['ir', 'it', 'issent', 'iss', 'it', 'irent', 'ir', 'i'],
];

/** Conjugates a verb as the press needs it: « affirmer », « avertir », « répondre », « soutenir » … Reflexive verbs without « se ». */
export function conjugate(infinitive: string): VerbForms {
  const stems = infinitive.endsWith('er') ? regular(infinitive.slice(0, -2)) : irregular(infinitive);
  const { singular, plural, imperfect, past, future, participle } = stems;
  const finite = [singular, plural, `${imperfect}ait`, `${imperfect}aient`, ...past];
  for (const ending of ['a', 'ont', 'ait', 'aient']) finite.push(future + ending);
  const plain = participle.endsWith('s') ? participle : `${participle}s`;
  return {
    infinitive,
    finite: [...new Set(finite)],
    participles: [participle, `${participle}e`, plain, `${participle}es`],
    gerund: `${imperfect}ant`,
  };
}

function irregular(infinitive: string): Stems {
  const row = ENDINGS.find(([ending]) => infinitive.endsWith(ending));
  if (row === undefined) throw new Error(`No conjugation for « ${infinitive} »: add its ending to ENDINGS.`);
  const [ending, singular, plural, imperfect, past, pasts, future, participle] = row;
  const head = infinitive.slice(0, infinitive.length - ending.length);
  return {
    singular: head + singular,
    plural: head + plural,
    imperfect: head + imperfect,
    past: [head + past, head + pasts],
    future: head + future,
    participle: head + participle,
  };
}

function regular(stem: string): Stems {
  const open = openStem(stem);
  // « annonçait », « exigeait »: c and g stay soft before a
  const soft = stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge');
  return {
    singular: `${open}e`,
    plural: `${open}ent`,
    imperfect: soft,
    past: [`${soft}a`, `${stem}èrent`],
    future: /é.{1,2}er$/u.test(`${stem}er`) ? `${stem}er` : `${open}er`,
    participle: `${stem}é`,
  };
}

// « suggérer » → « suggère », « appeler » → « appelle », « marteler » → « martèle », « appuyer » → « appuie »
function openStem(stem: string): string {
  if (/app?el$/u.test(stem)) return `${stem}l`;
  if (/jet$/u.test(stem)) return `${stem}t`;
  if (/(?<=\p{L})e[tlv]$/u.test(stem)) return stem.replace(/e(.)$/u, 'è$1');
  if (/[ou]y$/u.test(stem)) return stem.replace(/y$/u, 'i');
  return stem.replace(/é([^aeiouyéè]{1,2})$/u, 'è$1');
}
