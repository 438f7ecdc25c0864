import { nameKey } from '../../../fr/name-key.ts';
import type { NameCluster } from '../../../model/names.ts';
import { expansions } from './expansions.ts';
import { type Annotated, bestName, type Group, groupNames, Merger } from './groups.ts';
import { joinBareNames, joinKinds, joinPeople, joinPlaces } from './joins.ts';
import { variantsOf } from './variants.ts';

/** All names of a dossier, put together by who or what they name, most mentioned first. */
export function clustersOf(articles: readonly Annotated[]): NameCluster[] {
  const groups = groupNames(articles);
  const merger = new Merger(groups);
  for (const [short, long] of expansions(articles)) merger.join(short, long);
  joinPeople(groups, merger);
  joinBareNames(groups, merger);
  joinPlaces(groups, merger);
  joinKinds(groups, merger);
  return merger
    .merged()
    .map((group) => ({
      kind: group.kind,
      name: bestName(group),
      variants: variantsOf(group),
      roles: rolesOf(group),
      mentions: group.mentions,
    }))
    .sort((one, other) => other.mentions.length - one.mentions.length || (one.name < other.name ? -1 : 1));
}

// « ministre de la Défense » and « ministre de la défense » are one function
function rolesOf(group: Group): string[] {
  const counts = new Map<string, { readonly role: string; count: number }>();
  for (const [role, count] of group.roles) {
    const known = counts.get(nameKey(role));
    if (known === undefined) counts.set(nameKey(role), { role, count });
    else known.count += count;
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ role }) => role);
}
