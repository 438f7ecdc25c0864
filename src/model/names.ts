import type { NameMention } from './mention.ts';

/** All the ways the dossier names one person, organisation or place. */
export interface NameCluster {
  readonly kind: NameMention['kind'];
  /** Best full name, as the dossier writes it: « Sergueï Lavrov ». */
  readonly name: string;
  /** Every spelling seen or derivable (transliterations, bare surname, acronym), folded by fr/letters. */
  readonly variants: readonly string[];
  /** Functions said of it, as written, most frequent first: « ministre russe des Affaires étrangères ». */
  readonly roles: readonly string[];
  /** Mentions, by article id. */
  readonly mentions: readonly { readonly article: string; readonly mention: NameMention }[];
}

/** The names of a dossier; made once, asked at every question. */
export interface NameBook {
  readonly clusters: readonly NameCluster[];
  /**
   * Clusters that these words may name, best first: other spelling or transliteration, missing accents, small typos,
   * acronyms, a function that names someone in this dossier (« le patron du Kremlin »), ways of speaking of a country
   * (« Moscou », « le Kremlin », « russe » for « la Russie »). Empty when the dossier knows none.
   */
  find(words: string): readonly NameMatch[];
  /** Every cluster named anywhere in a question, with where: the longest match wins. */
  scan(question: string): readonly (NameMatch & { readonly start: number; readonly end: number })[];
}

export interface NameMatch {
  readonly cluster: NameCluster;
  /** 1 for the same name, less for a typo, a function or a way of speaking. */
  readonly weight: number;
  /** exact | variant | typo | role | metonymy */
  readonly by: 'exact' | 'variant' | 'typo' | 'role' | 'metonymy';
}
