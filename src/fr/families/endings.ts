import { byLastLetter } from './by-last-letter.ts';

/** An ending, folded, and what stands in its place in the dictionary’s form of the word it points to. */
interface Ending {
  readonly ending: string;
  readonly becomes: string;
}

const endings = (list: string, becomes: string): readonly Ending[] =>
  list.split(' ').map((ending) => ({ ending, becomes }));

/** Endings of a verb in -er that follow another vowel or consonant than the infinitive’s: « essaie », « jettera », « appellent ». */
const MUTE = ['e', 'es', 'ent', 'era', 'eront', 'erait', 'eraient'];
const changing = (written: string, becomes: string): readonly Ending[] =>
  MUTE.map((ending) => ({ ending: written + ending, becomes }));

/** Endings of regular verbs and of their infinitive; the first that fits is likeliest. */
const verbEndingsOf = byLastLetter<Ending>([
  ...endings('issaient issait issant issent issez issons isse it is i ie ies', 'ir'),
  ...endings('aient ais ait ant ons ez a ent e ee es ees', 'er'),
  // after « -ent » and « -ait »: « coopèrent » is no form of « cooper », nor « éclairait » of « éclair »
  ...endings('iront irent iraient irait ira', 'ir'),
  ...endings('eraient erais erait eront erons erez erent era er', 'er'),
  ...changing('ai', 'ayer'),
  ...changing('oi', 'oyer'),
  ...changing('ui', 'uyer'),
  ...changing('ell', 'eler'),
  ...changing('ett', 'eter'),
]);

/**
 * Endings of nouns of action, of agents and of adverbs, and the verb or the adjective they are made of:
 * « pilotage » → piloter, « fumeur » → fumer, « modification » → modifier, « rapidement » → rapide, « récemment » → récent.
 */
const madeOf = byLastLetter<Ending>([
  ...endings('ant ement age ation ateur eur', 'er'),
  ...endings('ication', 'ier'),
  ...endings('ication', 'iquer'),
  ...endings('issement isseur issant', 'ir'),
  ...endings('atrice euse', 'er'),
  ...endings('emment', 'ent'),
  ...endings('amment', 'ant'),
  ...endings('ement', 'e'),
  ...endings('iment', 'i'),
  ...endings('ument', 'u'),
]);

/** True when the word has the ending and two letters before it. */
export const cuts = (word: string, ending: string): boolean =>
  word.length >= ending.length + 2 && word.endsWith(ending);

/** Infinitives that a folded word may be a form of, in -er and -ir: `nageait` → nager; they may not exist. */
export function infinitives(folded: string): string[] {
  const found: string[] = [];
  for (const { ending, becomes } of verbEndingsOf(folded))
    if (cuts(folded, ending)) found.push(replaced(folded, ending, becomes));
  return found;
}

/** Words that a folded noun or adverb in the singular may be made of: `citation` → citer; they may not exist. */
export function wordsBehind(one: string): string[] {
  const found: string[] = [];
  for (const { ending, becomes } of madeOf(one))
    if (one.length > ending.length + 2 && one.endsWith(ending)) found.push(replaced(one, ending, becomes));
  return found;
}

// « annonçait » is folded to « annoncait », « nageait » → nager
function replaced(word: string, ending: string, becomes: string): string {
  const stem = word.slice(0, -ending.length);
  return (stem.endsWith('ge') && becomes.endsWith('er') ? stem.slice(0, -1) : stem) + becomes;
}
