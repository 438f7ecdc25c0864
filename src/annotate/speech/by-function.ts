import { isNationalityWord } from '../../fr/countries.ts';
import type { Mention, SpeechMention } from '../../model/mention.ts';
import type { NameBook } from '../../model/names.ts';

/** A function names someone in a dossier for certain from this weight on: « le président russe », not « le ministre ». */
const SURE = 0.7;
const ARTICLE = /^(?:l[ea]\s|l['’]|ce\s|cet(?:te)?\s)?\s*$/iu;

/**
 * Names the speakers whom an article calls by their function alone, from what the whole dossier says of them: « le sélectionneur
 * algérien » in one article, « le sélectionneur algérien Djamel Belmadi » in another. A guess (`certain: false`), as the function
 * may have changed hands; it wins over a guess from one article and over a nationality taken for a name (« le coach Sénégalais »).
 */
export function nameByFunction(mentions: readonly Mention[], names: NameBook, text: string): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'speech' || isNamed(mention)) return mention;
    const bearer = mention.speaker && bearerOf(text.slice(mention.speaker.start, mention.speaker.end), names);
    return bearer ? { ...mention, speakerName: bearer, certain: false } : mention;
  });
}

function isNamed({ speakerName, certain }: SpeechMention): boolean {
  return speakerName !== null && certain && !isNationalityWord(speakerName);
}

/** Null when the words begin with something else than the function, or when two people bear it. */
function bearerOf(words: string, names: NameBook): string | null {
  const [first, second] = names
    .scan(words)
    .filter(
      ({ by, cluster, start }) => by === 'role' && cluster.kind === 'person' && ARTICLE.test(words.slice(0, start)),
    )
    .sort((a, b) => b.weight - a.weight);
  if (first === undefined || first.weight < SURE || second?.weight === first.weight) return null;
  return first.cluster.name;
}
