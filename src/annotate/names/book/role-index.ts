import { nameKey } from '../../../fr/name-key.ts';
import { fieldOf } from '../../../fr/office-synonyms.ts';
import type { NameCluster, NameMatch } from '../../../model/names.ts';
import { type RoleSense, roleFit, roleSense, roleSenses } from './role-sense.ts';

/** Weight of somebody named by a function that fits exactly. */
const ROLE_WEIGHT = 0.9;
/** Least fit that counts, and least share of the best one: « le ministre de la Défense » is not also the one of another field. */
const LEAST_FIT = 0.3;
const LEAST_SHARE = 0.75;

interface Holder {
  readonly cluster: NameCluster;
  readonly sense: RoleSense;
}

/** Finds people by what they are: « le patron du Kremlin », « la ministre nord-coréenne des affaires étrangères ». */
export class RoleIndex {
  readonly #holders = new Map<string, Holder[]>();
  readonly #words = new Set<string>();

  constructor(clusters: readonly NameCluster[]) {
    for (const cluster of clusters) {
      const senses = cluster.roles.flatMap(roleSenses);
      for (const sense of inContext(senses)) {
        const holders = this.#holders.get(sense.group) ?? [];
        holders.push({ cluster, sense });
        this.#holders.set(sense.group, holders);
      }
      for (const role of cluster.roles) for (const word of nameKey(role).split(' ')) this.#words.add(fieldOf(word));
    }
  }

  /** True for a word that some function of the dossier holds, in any number. */
  knows(word: string): boolean {
    return this.#words.has(fieldOf(word));
  }

  /** People whose functions fit, best first. */
  held(phrase: string): readonly NameMatch[] {
    const asked = roleSense(phrase);
    if (asked === null) return [];
    const fits = new Map<NameCluster, number>();
    for (const { cluster, sense } of this.#holders.get(asked.group) ?? []) {
      const fit = roleFit(asked, sense);
      if (fit >= LEAST_FIT) fits.set(cluster, Math.max(fit, fits.get(cluster) ?? 0));
    }
    const best = Math.max(0, ...fits.values());
    // « le président », in a dossier of ten presidents, hardly names one
    const certainty = asked.fields.size === 0 && asked.country === null ? 1 / Math.sqrt(Math.max(fits.size, 1)) : 1;
    return [...fits]
      .filter(([, fit]) => fit >= best * LEAST_SHARE)
      .map(([cluster, fit]) => ({ cluster, weight: ROLE_WEIGHT * fit * certainty, by: 'role' as const }))
      .sort((one, other) => other.weight - one.weight || other.cluster.mentions.length - one.cluster.mentions.length);
  }
}

/** What somebody’s functions say of each other: « ministre » and « chef de la diplomatie russe » is a Russian minister; a former one is former. */
function inContext(senses: readonly RoleSense[]): RoleSense[] {
  const countries = new Set(senses.map(({ country }) => country).filter((country) => country !== null));
  const [only] = countries;
  return senses.map((sense) => ({
    ...sense,
    country: sense.country ?? (countries.size === 1 && only !== undefined ? only : null),
    past: sense.past || senses.some((other) => other.past && other.group === sense.group && sameFields(other, sense)),
  }));
}

function sameFields(one: RoleSense, other: RoleSense): boolean {
  return one.fields.size === other.fields.size && [...one.fields].every((field) => other.fields.has(field));
}
