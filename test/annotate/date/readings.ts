import { datesIn } from '../../../src/annotate/date/date.ts';

/** What is read in a text: « words = value », with the modifier and the date that a duration points to. */
export function readings(text: string, published: string | null): string[] {
  return datesIn(text, published).map(({ text: words, value, mod, anchored }) => {
    const hedge = mod === null ? '' : ` ${mod}`;
    return `${words} = ${value}${hedge}${anchored === undefined ? '' : ` → ${anchored}`}`;
  });
}
