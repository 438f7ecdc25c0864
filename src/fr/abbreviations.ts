/**
 * Abbreviations whose full stop can stand before a capital or a number without ending the sentence,
 * folded (see fr/letters) and without the stop. Sources: Imprimerie nationale, usage of the French press.
 */

/** Titles before a name, written with a capital: their stop never ends a sentence. « M. Le Drian », « Mme. Royal » */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'm mm mme mmes mlle mlles mgr me mes dr drs pr prs prof st ste sts mr mrs ms'.split(' '),
);

/** Before a name or in the run of a sentence: their stop ends it only when a word that opens sentences follows. « le gén. Dupont », « cf. Annexe » */
export const RUNNING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'gen gal col cdt cne lt sgt cap adj vve cf env ca av apr bd boul pl fbg ie vs resp dept sen rep gov ed trad coll hon'.split(
    ' ',
  ),
);

/** Before a number: « art. 49 », « p. 12 », « n. 5 », « 20 h. 30 ». */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'art al p pp n no nos num vol chap fig tel t h min env av ca §'.split(' '),
);
