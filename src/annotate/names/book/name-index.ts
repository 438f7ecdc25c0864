import { nameKey } from '../../../fr/name-key.ts';
import type { NameCluster, NameMatch } from '../../../model/names.ts';
import { familyKeys, soundOf, tellingWords } from './form.ts';
import { SpellingIndex, slack } from './spelling.ts';

/** Weights of a match by how it was found; less than 1 where the words could name something else. */
const WEIGHTS = {
  /** The name as the dossier writes it. */
  exact: 1,
  /** « Lavrov » for « Sergueï Lavrov », « Shoigu » for « Choïgou ». */
  variant: 0.95,
  /** A first name alone. */
  firstName: 0.6,
  /** Of several people with one family name, all but the one most spoken of. */
  namesake: 0.5,
  /** One letter off, two letters off. */
  typo: [0.95, 0.85, 0.75],
} as const;

/** Finds clusters by their names, well spelt or not. */
export class NameIndex {
  readonly #exact = new Map<string, NameMatch[]>();
  readonly #sounds = new Map<string, NameMatch[]>();
  readonly #spellings = new SpellingIndex();

  /** `clusters` with the most mentioned first. */
  constructor(clusters: readonly NameCluster[]) {
    for (const cluster of clusters) this.#add(cluster);
  }

  #add(cluster: NameCluster): void {
    const families = new Set(cluster.kind === 'person' ? familyKeys(cluster.name) : []);
    const best = nameKey(cluster.name);
    for (const key of cluster.variants) {
      const bare = cluster.kind === 'person' && key.split(' ').length < best.split(' ').length;
      this.#put(this.#exact, key, { cluster, weight: WEIGHTS.exact, by: 'exact' }, bare);
      this.#put(this.#sounds, soundOf(tellingWords(key)), { cluster, weight: WEIGHTS.variant, by: 'variant' }, bare);
      this.#spellings.add(key.replaceAll(' ', ''));
      this.#put(this.#exact, key.replaceAll(' ', ''), { cluster, weight: WEIGHTS.variant, by: 'variant' }, bare);
    }
    const first = best.split(' ')[0] ?? '';
    if (cluster.kind === 'person' && first !== best && !families.has(first)) {
      this.#put(this.#exact, first, { cluster, weight: WEIGHTS.firstName, by: 'variant' }, true);
    }
  }

  // Clusters come most mentioned first: the next ones of the same bare name are namesakes
  #put(map: Map<string, NameMatch[]>, key: string, match: NameMatch, bare: boolean): void {
    const known = map.get(key) ?? [];
    if (known.some(({ cluster }) => cluster === match.cluster)) return;
    known.push(bare && known.length > 0 ? { ...match, weight: Math.min(match.weight, WEIGHTS.namesake) } : match);
    map.set(key, known);
  }

  /** Clusters of that name. */
  exact(key: string): readonly NameMatch[] {
    return this.#exact.get(key) ?? [];
  }

  /** Clusters of a name that sounds like it: « shoigu », « naryshkin ». */
  sounding(key: string): readonly NameMatch[] {
    return (key.length > 2 ? this.#sounds.get(soundOf(tellingWords(key))) : undefined) ?? [];
  }

  /** Clusters of a name a letter or two away: « poutne », « pyongyong ». */
  misspelt(key: string): readonly NameMatch[] {
    const word = key.replaceAll(' ', '');
    const limit = slack(word.length);
    if (limit === 0) return [];
    const [near] = this.#spellings.near(word, limit);
    if (near === undefined) return [];
    return (this.#exact.get(near.word) ?? []).map(({ cluster, weight }) => ({
      cluster,
      weight: weight * (WEIGHTS.typo[near.distance] ?? 0),
      by: 'typo' as const,
    }));
  }
}
