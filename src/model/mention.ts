import type { Span } from './span.ts';

interface MentionOf<K extends string> extends Span {
  readonly kind: K;
  /** `raw.slice(start, end)` */
  readonly text: string;
  /** Name of the rule that found it: shown by `--why`. */
  readonly rule: string;
}

/** TIMEX3 time expression. `value`: `2024-06-19`, `2000-07`, `2024-06-18/2024-06-19`, `P24Y`, `PT2H`, `XXXX-WXX-1`, `2024-06-18T21:45`, `PRESENT_REF`… */
export interface TimeMention extends MentionOf<'date' | 'time' | 'duration' | 'set'> {
  readonly value: string;
  readonly precision:
    | 'second'
    | 'minute'
    | 'hour'
    | 'daypart'
    | 'day'
    | 'week'
    | 'month'
    | 'season'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'interval'
    | 'vague';
  /** TIMEX3 modifier when the words carry one: START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN, LESS_THAN. */
  readonly mod: string | null;
  /** True when the value needs the article's date (weekday, « il y a un mois »): false for « le 18 juin 2024 ». */
  readonly relative: boolean;
  /**
   * The date that a duration points to, when it points to one: « depuis 24 ans » in 2024 → `2000`,
   * « en juillet 2000, quatre mois après avoir été élu » → `2000-03`. Absent when it points to none.
   */
  readonly anchored?: string;
}

/** `value` is the name as the dossier's cluster shows it best (« Sergueï Lavrov »); `name` is the bare name inside the mention, `role` the function or title beside it. */
export interface NameMention extends MentionOf<'person' | 'organisation' | 'place'> {
  readonly value: string;
  readonly name: Span;
  readonly role: Span | null;
}

/** « deux missiles balistiques »: value 2, unit « missiles balistiques », unitStem from the index chain. Percentages: unit « % ». */
export interface AmountMention extends MentionOf<'amount'> {
  readonly value: number;
  /** True for « une dizaine », « environ 200 », « plus de quatre ». */
  readonly approximate: boolean;
  readonly unit: string;
}

/** Reported speech. `quote` is what is said (without quotation marks), `speaker` who says it. */
export interface SpeechMention extends MentionOf<'speech'> {
  readonly value: string;
  readonly quote: Span;
  /** A quotation over several sentences, from the first to the last with who says it; null when it is one sentence. */
  readonly whole: Span | null;
  readonly speaker: Span | null;
  /** Speaker's name as the dossier's cluster shows it; null when nobody is named. */
  readonly speakerName: string | null;
  /** Verb or phrase of saying: « a déclaré », « selon ». */
  readonly cue: Span | null;
  readonly direct: boolean;
  /** False when a pronoun had to be guessed. */
  readonly certain: boolean;
}

/** A clause that gives a cause, a purpose, a means or a definition; `value` is the connective (« afin de »), start–end the clause with it. */
export interface ClauseMention extends MentionOf<'cause' | 'purpose' | 'means' | 'definition'> {
  readonly value: string;
  /** The clause without its connective. */
  readonly body: Span;
}

export type Mention = TimeMention | NameMention | AmountMention | SpeechMention | ClauseMention;
