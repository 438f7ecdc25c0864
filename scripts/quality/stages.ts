/** A stage of the line; what `off/<id>/` exports stands in for it. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  /** False for what comes after the weights: to learn them again changes nothing. */
  readonly learned?: false;
}

/** In the order of the line. */
export const STAGES: readonly Stage[] = [
  { id: 'sms', name: 'short forms of messages: « pk », « c ki »' },
  { id: 'spelling', name: 'spelling: « poutne », « utilsé »' },
  { id: 'names', name: 'clusters of names' },
  { id: 'functions', name: 'people by function: « le patron du Kremlin »' },
  { id: 'countries', name: 'countries by capital, government, adjective' },
  { id: 'stems', name: 'stems: « accords », « accord »' },
  { id: 'families', name: 'word families: « visiteur », « visiter »' },
  { id: 'synonyms', name: 'tables of synonyms' },
  { id: 'vectors', name: 'word vectors' },
  { id: 'other-words', name: 'families, synonyms and vectors together' },
  { id: 'rarity', name: 'rarity of a word in the news at large' },
  { id: 'headings', name: 'title and heading as context' },
  { id: 'neighbours', name: 'sentences before and after' },
  { id: 'joining', name: 'neighbour shown with the sentence', learned: false },
  { id: 'second-look', name: 'second look at the fifty found' },
  { id: 'ranking', name: 'ranking by evidence', learned: false },
  { id: 'evidence', name: 'short answers of the kind asked for' },
  { id: 'dates', name: 'dates' },
  { id: 'amounts', name: 'amounts' },
  { id: 'speech', name: 'speech' },
  { id: 'clauses', name: 'causes, purposes, means, definitions' },
  { id: 'corroboration', name: 'corroboration', learned: false },
  { id: 'confidence', name: 'abstention (threshold 0)', learned: false },
];
