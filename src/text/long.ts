/** An excerpt that is shown has at most this many characters: a longer sentence is cut where it breathes. */
const LONGEST = 600;
/** A piece is not cut shorter than this where it can be helped. */
const SHORTEST = 200;

/** Places to cut, the best first: after « ; », after « : », before « – », after « , », at a space. */
const BREATHS: readonly RegExp[] = [/;(?=\s)/gu, /:(?=\s)/gu, /\s(?=[–—-]\s)/gu, /,(?=\s)/gu, /\s+/gu];

/** Offsets that cut [start, end) of a text into pieces of at most 600 characters; none when it is short enough. */
export function longCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  let from = start;
  while (end - from > LONGEST) {
    from += breath(text.slice(from, from + LONGEST));
    cuts.push(from);
  }
  return cuts;
}

function breath(text: string): number {
  for (const shape of BREATHS) {
    const last = Array.from(text.matchAll(shape)).at(-1);
    if (last !== undefined && last.index >= SHORTEST) return last.index + last[0].length;
  }
  // no space at all: cut anywhere but inside a surrogate pair
  return /[\uD800-\uDBFF]$/u.test(text) ? text.length - 1 : text.length;
}
