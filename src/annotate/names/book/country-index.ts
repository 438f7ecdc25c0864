import { type CountryWord, countryOf } from '../../../fr/countries.ts';
import type { NameCluster, NameMatch } from '../../../model/names.ts';

/** How much a way of speaking of a country weighs: « russe » is nearly « de Russie », « Moscou » and « le Kremlin » may be meant as such. */
const WEIGHTS: Readonly<Record<CountryWord['by'], number>> = { name: 0.9, nationality: 0.7, seat: 0.65, capital: 0.6 };

/** Finds countries by other ways of speaking of them: « la RPDC », « Moscou », « le Kremlin », « nord-coréen ». */
export class CountryIndex {
  readonly #clusters = new Map<string, NameCluster>();

  constructor(clusters: readonly NameCluster[]) {
    for (const cluster of clusters) {
      const word = cluster.kind === 'place' ? countryOf(cluster.name) : null;
      if (word?.by === 'name' && !this.#clusters.has(word.country.name)) this.#clusters.set(word.country.name, cluster);
    }
  }

  /** The country that these words speak of, when the dossier names it. */
  meant(key: string): readonly NameMatch[] {
    const word = countryOf(key);
    const cluster = word === null ? undefined : this.#clusters.get(word.country.name);
    return word === null || cluster === undefined ? [] : [{ cluster, weight: WEIGHTS[word.by], by: 'metonymy' }];
  }
}
