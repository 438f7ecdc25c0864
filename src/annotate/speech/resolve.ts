import type { NameMention, SpeechMention } from '../../model/mention.ts';

/** A name that only completes its speaker: « une porte-parole de Mme T. », « le ministère de la Défense ». */
const GOVERNED =
  /(?:^|[\s(])(?:de|du|des|d['’]|à|au|aux|en|pour|chez|sur|contre|avec|par)\s*(?:(?:la|l['’]|les?|MM?\.|Mme|Mgr)\s*)?$/iu;

/**
 * Gives each speaker the name that the names of the article know: `speakerName` becomes the value of the name that stands in the
 * speaker's words (« le ministre de l’Économie Bruno Le Maire » → « Bruno Le Maire »), unless it only completes them
 * (« une porte-parole de Mme T. »). Mentions come back in the same order; `names` are those of the same text, in any order.
 */
export function resolveSpeakers(
  mentions: readonly SpeechMention[],
  names: readonly NameMention[],
  text: string,
): SpeechMention[] {
  const sorted = [...names].sort((a, b) => a.name.start - b.name.start);
  return mentions.map((mention) => {
    const value = mention.speaker === null ? null : headName(mention.speaker, sorted, text);
    return value === null ? mention : { ...mention, speakerName: value };
  });
}

// People before bodies and places, and the last of them: « la directrice de campagne, Maria Moroz »
function headName(speaker: { start: number; end: number }, names: readonly NameMention[], text: string): string | null {
  let best: NameMention | null = null;
  for (let at = firstFrom(names, speaker.start); at < names.length; at += 1) {
    const name = names[at];
    if (name === undefined || name.name.start >= speaker.end) break;
    if (name.name.end > speaker.end || GOVERNED.test(text.slice(speaker.start, name.name.start))) continue;
    if (best === null || best.kind !== 'person' || name.kind === 'person') best = name;
  }
  return best?.value ?? null;
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
