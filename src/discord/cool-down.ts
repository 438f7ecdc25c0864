/** How many questions one person may ask in how many milliseconds. */
export interface Pace {
  readonly most: number;
  readonly within: number;
}

export const PACE: Pace = { most: 5, within: 15_000 };

/** People remembered; past that, those who asked the longest ago are forgotten. */
const MOST_PEOPLE = 10_000;

/** Milliseconds that somebody still has to wait before a question; 0 when it may be asked, which then counts. */
export type CoolDown = (person: string, now: number) => number;

export function openCoolDown({ most, within }: Pace): CoolDown {
  const asked = new Map<string, readonly number[]>();
  return (person, now) => {
    const recent = (asked.get(person) ?? []).filter((at) => now - at < within);
    const [first] = recent;
    const wait = recent.length >= most && first !== undefined ? first + within - now : 0;
    asked.delete(person);
    asked.set(person, wait > 0 ? recent : [...recent, now]);
    const [oldest] = asked.keys();
    if (asked.size > MOST_PEOPLE && oldest !== undefined) asked.delete(oldest);
    return wait;
  };
}
