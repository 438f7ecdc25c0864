import { nameKey } from '../../fr/name-key.ts';
import type { Span } from '../../model/span.ts';
import type { AnnotateInput } from '../input.ts';

/** How a word is written: « Paris », « ONU », « W. », « ville », « 2024 ». A single capital letter is `capital`. */
type Shape = 'capital' | 'upper' | 'initial' | 'lower' | 'number';

/** A word of an article; hyphens and inner apostrophes hold it together (« Jong-un », « N’Djamena »), elided articles stand alone (« l’ »). */
export interface Word extends Span {
  readonly text: string;
  /** As `nameKey` gives it. */
  readonly key: string;
  readonly shape: Shape;
  /** Rank of its sentence. */
  readonly sentence: number;
  /** True where a capital says nothing: first of its sentence, after « : », an opening quotation mark or a bullet. */
  readonly first: boolean;
  /** What stands between the word before it in the sentence and it; empty for the first one and after an elision. */
  readonly gap: string;
  /** True when nothing but spaces (or an elision) ties it to the word before. */
  readonly tied: boolean;
}

const PIECE =
  /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[ \u00A0\u202F]?[\p{L}\p{N}«"“])|(?:\p{Lu}\.-?){1,6}(?=[\s\u00A0]*\p{Lu})|(?:\p{Lu}\.){2,6}|[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{M}\p{N}]+)*\+?/gu;
const UPPER_ELISION = /^(?:[CDJLST]|Qu)['’](?=\p{L})/u;
const OPENING = /[-:«"“„►•*—–|/!?]\s*["«“]?\s*$/u;

/** The words of an article's sentences, in order. */
export function wordsOf({ text, sentences }: AnnotateInput): Word[] {
  const words: Word[] = [];
  sentences.forEach((sentence, rank) => {
    let end = sentence.start;
    let before = '';
    for (const match of text.slice(sentence.start, sentence.end).matchAll(PIECE)) {
      for (const [piece, at] of parts(match[0], sentence.start + match.index)) {
        const gap = shortened(text.slice(end, at));
        const first = before === '' || OPENING.test(gap);
        words.push({
          start: at,
          end: at + piece.length,
          text: piece,
          ...formOf(piece),
          sentence: rank,
          first,
          gap,
          tied: before !== '' && isTied(gap, before),
        });
        end = at + piece.length;
        before = piece;
      }
    }
  });
  return words;
}

// « L’Oréal », « D’Estaing »: the article apart; « N’Djamena », « O’Brien », « M’Bappé » whole
function parts(piece: string, at: number): (readonly [string, number])[] {
  const cut = UPPER_ELISION.exec(piece)?.[0].length ?? 0;
  return cut > 0 && cut < piece.length
    ? [
        [piece.slice(0, cut), at],
        [piece.slice(cut), at + cut],
      ]
    : [[piece, at]];
}

// « MM. Dupont »: the stop belongs to the abbreviation
function isTied(gap: string, before: string): boolean {
  return (
    gap === '' ||
    /^\s{1,3}$/u.test(gap) ||
    (/^(?:MM|Mmes?|Mlles?|Mgr|Me|Dr|Pr)$/u.test(before) && /^\.\s{1,2}$/u.test(gap))
  );
}

// A gap of a thousand spaces says no more than one
function shortened(gap: string): string {
  return gap.length > 16 ? gap.replace(/\s+/gu, ' ').slice(-16) : gap;
}

/** Key and shape of words met before: articles share most of theirs. Emptied when full. */
const forms = new Map<string, Pick<Word, 'key' | 'shape'>>();
const FULL = 100_000;

function formOf(piece: string): Pick<Word, 'key' | 'shape'> {
  const known = forms.get(piece);
  if (known !== undefined) return known;
  if (forms.size >= FULL) forms.clear();
  const form = { key: nameKey(piece), shape: shapeOf(piece) };
  forms.set(piece, form);
  return form;
}

function shapeOf(piece: string): Shape {
  if (/^\p{N}/u.test(piece)) return 'number';
  if (/^(?:\p{Lu}\.-?)+$/u.test(piece)) return 'initial';
  // « al-Assad », « el-Sissi »
  if (/^(?:al|el|as|ad|ar|an|at|ed|ez|ben|bin)-\p{Lu}/u.test(piece)) return 'capital';
  if (!/^\p{Lu}/u.test(piece)) return 'lower';
  return /\p{Lu}.*\p{Lu}/u.test(piece) && !/\p{Ll}/u.test(piece) ? 'upper' : 'capital';
}

/** True for a word written as names are: « Paris », « ONU ». */
export function isBig(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'upper') && !/['’]$/u.test(word.text);
}
