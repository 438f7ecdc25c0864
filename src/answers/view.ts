import type { Mention } from '../model/mention.ts';
import type { NameCluster } from '../model/names.ts';
import type { Passage } from '../model/passage.ts';
import type { Unit } from './answer-type.ts';

/** A content word of a passage; offsets in the article's raw text. */
export interface ViewToken {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly stem: string;
}

/** Where and how well one unit of the question is met by a passage. */
export interface UnitMatch {
  readonly unit: Unit;
  /** 0 (not met) to 1 (the same words). */
  readonly strength: number;
  /** Offset of the matching words in the raw text; -1 when not met in the sentence. */
  readonly at: number;
  /** Strength when a word of near use counts too, ≥ strength. */
  readonly soft: number;
  /** form, family, synonym, vector, typo, name, country. */
  readonly by: string;
  /** Strength when the neighbours and headings count too, ≥ strength. */
  readonly inContext: number;
}

/** A passage as an answer type sees it: its words, its mentions, and what of the question it meets. */
export interface View {
  readonly passage: Passage;
  readonly tokens: readonly ViewToken[];
  /** Mentions inside the sentence, in order. */
  readonly mentions: readonly Mention[];
  readonly matches: readonly UnitMatch[];
  /** The sentence before, when this one leans on it (« Il … », « Cette visite … »); its own `before` is null. */
  readonly before: View | null;
  /** Cluster of a name mention, or null. */
  readonly clusterOf: (mention: Mention) => NameCluster | null;
}
