import type { Article } from '../../../model/article.ts';
import type { Mention, NameMention } from '../../../model/mention.ts';
import type { NameCluster } from '../../../model/names.ts';
import { identityOf } from './form.ts';

/** An article with what annotators found in it. */
export interface Annotated {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** More than any name is written. */
const FULL = 1e9;

/** « ONU » is the best name where it is written more than three times as often as « Nations unies ». */
const ACRONYM = 3;

type Located = NameCluster['mentions'][number];

/** Names that are surely one: same country, same organisation, or spelt so that they sound the same. */
export interface Group {
  readonly identity: string;
  readonly kind: NameMention['kind'];
  /** Spellings and how often each is used. */
  readonly names: Map<string, number>;
  /** Functions as written, and how often. */
  readonly roles: Map<string, number>;
  readonly mentions: Located[];
}

/** The names of a dossier by identity, in the order in which they come. */
export function groupNames(articles: readonly Annotated[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const identities = new Map<string, string>();
  for (const { article, mentions } of articles) {
    for (const mention of mentions) {
      if (mention.kind !== 'person' && mention.kind !== 'place' && mention.kind !== 'organisation') continue;
      const spelling = `${mention.kind} ${mention.value}`;
      const identity = identities.get(spelling) ?? identityOf(mention.kind, mention.value);
      identities.set(spelling, identity);
      const group: Group = groups.get(identity) ?? {
        identity,
        kind: mention.kind,
        names: new Map(),
        roles: new Map(),
        mentions: [],
      };
      group.mentions.push({ article: article.id, mention });
      increase(group.names, mention.value, 1);
      if (mention.role !== null)
        increase(group.roles, article.raw.slice(mention.role.start, mention.role.end).replace(/\s+/gu, ' '), 1);
      groups.set(identity, group);
    }
  }
  return groups;
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The name written most often; of a person, a name with a first name before any without; an acronym only when it is written much more often. */
export function bestName(group: Group): string {
  let best = '';
  let most = -1;
  for (const [name, count] of group.names) {
    const plain = /^[\p{Lu}\p{N}]+$/u.test(name) ? count / ACRONYM : count;
    const score = plain + (group.kind === 'person' && name.includes(' ') ? FULL : 0);
    if (score > most) [best, most] = [name, score];
  }
  return best;
}

/** Puts groups together and remembers who went where. */
export class Merger {
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #into = new Map<string, string>();

  constructor(groups: ReadonlyMap<string, Group>) {
    this.#groups = groups;
  }

  /** The identity under which a group is now. */
  find(identity: string): string {
    let root = identity;
    for (let next = this.#into.get(root); next !== undefined; next = this.#into.get(root)) root = next;
    if (root !== identity) this.#into.set(identity, root);
    return root;
  }

  /** Puts `from` into `to`; nothing happens when the dossier lacks one of them. */
  join(from: string, to: string): void {
    const [source, target] = [this.find(from), this.find(to)];
    if (source !== target && this.#groups.has(source) && this.#groups.has(target)) this.#into.set(source, target);
  }

  /** The groups after all joins. */
  merged(): Group[] {
    const whole = new Map<string, Group>();
    for (const [identity, group] of this.#groups) {
      const root = this.find(identity);
      const kind = this.#groups.get(root)?.kind ?? group.kind;
      const sum: Group = whole.get(root) ?? { identity: root, kind, names: new Map(), roles: new Map(), mentions: [] };
      for (const [name, count] of group.names) increase(sum.names, name, count);
      for (const [role, count] of group.roles) increase(sum.roles, role, count);
      for (const located of group.mentions) sum.mentions.push(located);
      whole.set(root, sum);
    }
    return [...whole.values()];
  }
}
