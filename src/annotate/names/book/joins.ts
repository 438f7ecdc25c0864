import { cityKeys } from '../../../fr/cities.ts';
import { countryOf } from '../../../fr/countries.ts';
import { nameKey } from '../../../fr/name-key.ts';
import { isSiteKey } from '../../../fr/place-heads.ts';
import { familyKeys, identityOf, soundOf } from './form.ts';
import { bestName, type Group, type Merger } from './groups.ts';
import { isSamePerson } from './same-person.ts';

/** Most people of one name compared with each new one: bounds the work on a dossier of any size. */
const BLOCK = 100;

/** « Andreï Lankov » and « Andrei Lankov »: only people whose names have enough in common are compared. */
export function joinPeople(groups: ReadonlyMap<string, Group>, merger: Merger): void {
  const blocks = new Map<string, { readonly identity: string; readonly name: string }[]>();
  for (const group of groups.values()) {
    const name = bestName(group);
    if (group.kind !== 'person' || !name.includes(' ')) continue;
    for (const shared of blocksOf(nameKey(name).split(' '))) {
      const block = blocks.get(shared) ?? [];
      for (const other of block.slice(-BLOCK))
        if (isSamePerson(name, other.name)) merger.join(group.identity, other.identity);
      block.push({ identity: group.identity, name });
      blocks.set(shared, block);
    }
  }
}

// The same family name; the same first name and a like beginning of the next; the same words in another order
function blocksOf(words: readonly string[]): ReadonlySet<string> {
  const [first = '', ...rest] = words;
  return new Set([
    `family ${soundOf(words.slice(-1))}`,
    `first ${soundOf([first])} ${soundOf(rest).slice(0, 2)}`,
    `words ${[...words].sort().join(' ')}`,
  ]);
}

/** « Poutine », in an article that never says « Vladimir », is the Poutine of whom the dossier speaks most. */
export function joinBareNames(groups: ReadonlyMap<string, Group>, merger: Merger): void {
  const owners = new Map<string, Group>();
  for (const group of groups.values()) {
    if (group.kind !== 'person') continue;
    for (const bare of familyKeys(bestName(group))) {
      const owner = owners.get(identityOf('person', bare));
      if (owner === undefined || group.mentions.length > owner.mentions.length)
        owners.set(identityOf('person', bare), group);
    }
  }
  for (const { identity, kind } of groups.values()) {
    const owner = kind === 'person' ? owners.get(identity) : undefined;
    if (owner !== undefined) merger.join(identity, owner.identity);
  }
}

/** « la cathédrale Notre-Dame », « Notre-Dame de Paris » and « Notre-Dame » are one when the dossier also says the shorter name. */
export function joinPlaces(groups: ReadonlyMap<string, Group>, merger: Merger): void {
  for (const group of groups.values()) {
    if (group.kind !== 'place') continue;
    const key = nameKey(bestName(group));
    const [head = '', ...rest] = key.split(' ');
    const inner = isSiteKey(head) ? rest.join(' ').replace(/^(?:de la|de l|du|des|de|d) /u, '') : key;
    const town = / (?:de|d) (.+)$/u.exec(inner);
    const names = [inner, town !== null && isKnownTown(town[1] ?? '') ? inner.slice(0, town.index) : inner];
    for (const name of names)
      if (name.includes(' ') && name !== key) merger.join(group.identity, identityOf('place', name));
  }
}

function isKnownTown(key: string): boolean {
  return cityKeys.has(key) || countryOf(key)?.by === 'capital';
}

/** A word read as a person here and as a place or an organisation there is what it is most often. */
export function joinKinds(groups: ReadonlyMap<string, Group>, merger: Merger): void {
  for (const group of groups.values()) {
    const name = bestName(group);
    if (nameKey(name).includes(' ')) continue;
    for (const kind of ['person', 'place', 'organisation'] as const) {
      const other = groups.get(identityOf(kind, name));
      if (other !== undefined && other.mentions.length > group.mentions.length)
        merger.join(group.identity, other.identity);
    }
  }
}
