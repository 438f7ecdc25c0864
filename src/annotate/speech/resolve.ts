import { fold } from '../../fr/letters.ts';
import { isOffice } from '../../fr/titles.ts';
import type { NameMention, SpeechMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** A name that only completes its speaker: « une porte-parole de Mme T. », « le ministère de la Défense ». */
const GOVERNED =
  /(?:^|[\s(])(?:de|du|des|d['’]|à|au|aux|en|pour|chez|sur|contre|avec|par)\s*(?:(?:la|l['’]|les?|MM?\.|Mme|Mgr)\s*)?$/iu;
/** « le ministre », « la ministre », « l’opposante », « cette professeure »: somebody named before. */
const DEFINITE = /^(?:l[ea]\s|l['’]|ce\s|cet\s|cette\s)\s*([\p{L}-]+)/iu;
/** A function is looked for this far back, in characters: about three paragraphs of news. */
const REACH = 1500;
/** « l’international », « le joueur »: nothing else is said of who speaks. */
const ONE_NOUN = /^(?:l[ea]\s|l['’])\s*([\p{Ll}-]+)$/u;
/** Whom the news quotes without a name: somebody else than the person of the sentence before. */
const ANONYMOUS: ReadonlySet<string> = new Set(
  `temoin passant passante habitant habitante riverain riveraine voisin voisine policier policiere gendarme soldat soldate pompier
  pompiere victime manifestant manifestante client cliente usager usagere spectateur spectatrice supporteur supportrice proche ami amie
  parent pere mere fils fille frere soeur epoux epouse mari femme`.split(/\s+/u),
);
/** Characters before a quotation in which its speaker was named: about the sentence before. */
const BEFORE = 200;

/**
 * Gives each speaker the name that the names of the article know: `speakerName` becomes the value of the name that stands in the
 * speaker's words (« le ministre de l’Économie Bruno Le Maire » → « Bruno Le Maire »), unless it only completes them
 * (« une porte-parole de Mme T. »). A bare function (« la ministre ») takes the one person who bears it shortly before; that is a
 * guess (`certain: false`), and so is the person named just before the quotation for one that nobody bears (« le joueur »). Mentions
 * come back in the same order; `names` are those of the same text, in any order.
 */
export function resolveSpeakers(
  mentions: readonly SpeechMention[],
  names: readonly NameMention[],
  text: string,
): SpeechMention[] {
  const sorted = [...names].sort((a, b) => a.name.start - b.name.start);
  return mentions.map((mention) => {
    if (mention.speaker === null) return mention;
    const value = headName(mention.speaker, sorted, text);
    if (value !== null) return { ...mention, speakerName: value };
    const guess = mention.speakerName === null ? guessed(mention.speaker, mention, sorted, text) : null;
    return guess === null ? mention : { ...mention, speakerName: guess, certain: false };
  });
}

// People before bodies and places, and the last of them: « la directrice de campagne, Anna Petit »
function headName(speaker: Span, names: readonly NameMention[], text: string): string | null {
  let best: NameMention | null = null;
  for (let at = firstFrom(names, speaker.start); at < names.length; at += 1) {
    const name = names[at];
    if (name === undefined || name.name.start >= speaker.end) break;
    if (name.name.end > speaker.end || GOVERNED.test(text.slice(speaker.start, name.name.start))) continue;
    if (best === null || best.kind !== 'person' || name.kind === 'person') best = name;
  }
  return best?.value ?? null;
}

// « La ministre norvégienne Ana Petrova … La ministre a dit »: null when two people bear the function
function guessed(speaker: Span, mention: SpeechMention, names: readonly NameMention[], text: string): string | null {
  const [bearer, other] = bearersOf(speaker, names, text);
  if (other !== undefined) return null;
  return bearer ?? namedBefore(speaker, mention.whole?.start ?? mention.start, names, text);
}

function bearersOf(speaker: Span, names: readonly NameMention[], text: string): ReadonlySet<string> {
  const noun = DEFINITE.exec(text.slice(speaker.start, speaker.end))?.[1];
  if (noun === undefined) return new Set();
  const bearers = new Set<string>();
  for (let at = firstFrom(names, speaker.start - REACH); at < names.length; at += 1) {
    const name = names[at];
    if (name === undefined || name.name.start >= speaker.start) break;
    if (name.kind !== 'person' || name.role === null) continue;
    const words = fold(text.slice(name.role.start, name.role.end)).split(/[^\p{L}-]+/u);
    if (words.includes(fold(noun))) bearers.add(name.value);
  }
  return bearers;
}

// « L’attaquant Paul Petit a marqué. « Nous y croyons », a dit le joueur. »: the person named just before the quotation
function namedBefore(speaker: Span, said: number, names: readonly NameMention[], text: string): string | null {
  const noun = ONE_NOUN.exec(text.slice(speaker.start, speaker.end))?.[1];
  if (noun === undefined || !isOffice(noun) || ANONYMOUS.has(fold(noun))) return null;
  const before = names.filter(({ kind, name }) => kind === 'person' && name.end <= said && name.start >= said - BEFORE);
  return before.at(-1)?.value ?? null;
}

function firstFrom(names: readonly NameMention[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.name.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
