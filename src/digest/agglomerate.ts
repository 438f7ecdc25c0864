/** What the nearest two members count for beside the average of all: news comes as a chain of articles. */
const NEAREST = 0.6;

/**
 * Joins the two groups that are closest, again and again, while they are at least `least` close: agglomerative clustering
 * between single and average linkage. `start` are groups that are one already, `closeness` is symmetric. The groups come
 * in order of their first member, their members in order.
 */
export function agglomerate(
  start: readonly (readonly number[])[],
  closeness: (one: number, other: number) => number,
  least: number,
): number[][] {
  const groups = start.map((group) => [...group]);
  const links = groups.map((group) => groups.map((other) => linkOf(group, other, closeness)));
  const worth = (one: number, other: number): number => {
    const { top, sum } = links[one]?.[other] ?? NO_LINK;
    return NEAREST * top + ((1 - NEAREST) * sum) / ((groups[one]?.length ?? 1) * (groups[other]?.length ?? 1));
  };
  const alive = new Set(groups.keys());
  const nearest = groups.map((_, at) => nearestOf(at, alive, worth));
  for (;;) {
    const best = [...alive].reduce((top, at) => ((nearest[at]?.worth ?? 0) > (nearest[top]?.worth ?? 0) ? at : top), 0);
    const { other: gone, worth: most } = nearest[best] ?? NOBODY;
    if (gone < 0 || most < least) break;
    const [kept, dropped] = [Math.min(best, gone), Math.max(best, gone)];
    groups[kept]?.push(...(groups[dropped] ?? []));
    alive.delete(dropped);
    nearest[dropped] = NOBODY;
    for (const at of alive) joinLinks(links, at, kept, dropped);
    for (const at of alive) {
      const known = nearest[at] ?? NOBODY;
      const isStale = at === kept || known.other === kept || known.other === dropped;
      const now = at === kept ? known.worth : worth(at, kept);
      if (isStale) nearest[at] = nearestOf(at, alive, worth);
      else if (now > known.worth) nearest[at] = { other: kept, worth: now };
    }
  }
  return [...alive].map((at) => (groups[at] ?? []).sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

interface Link {
  /** Closeness of the nearest two members, and of all pairs together. */
  readonly top: number;
  readonly sum: number;
}

interface Neighbour {
  readonly other: number;
  readonly worth: number;
}

const NO_LINK: Link = { top: 0, sum: 0 };
const NOBODY: Neighbour = { other: -1, worth: Number.NEGATIVE_INFINITY };

function linkOf(group: readonly number[], other: readonly number[], closeness: (a: number, b: number) => number): Link {
  let [top, sum] = [Number.NEGATIVE_INFINITY, 0];
  for (const a of group) {
    for (const b of other) {
      const close = closeness(a, b);
      top = Math.max(top, close);
      sum += close;
    }
  }
  return { top, sum };
}

function joinLinks(links: Link[][], at: number, kept: number, dropped: number): void {
  const [row, column] = [links[at], links[kept]];
  const [one, two] = [row?.[kept], row?.[dropped]];
  if (!row || !column || !one || !two || at === kept) return;
  const both = { top: Math.max(one.top, two.top), sum: one.sum + two.sum };
  row[kept] = both;
  column[at] = both;
}

function nearestOf(at: number, alive: ReadonlySet<number>, worth: (a: number, b: number) => number): Neighbour {
  let best = NOBODY;
  for (const other of alive) {
    if (other === at) continue;
    const its = worth(at, other);
    if (its > best.worth) best = { other, worth: its };
  }
  return best;
}
