import { readNumber } from '../../fr/numbers.ts';
import { PLAIN_UNITS } from '../../fr/units.ts';
import { type Counted, type CountView, wordFrom } from './count-view.ts';

const NUMBER = '\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille';
const RATIO = new RegExp(
  `(?<![\\p{L}\\p{N}.,'-])(?<part>${NUMBER})[ ](?<noun>\\p{L}{3,}(?:[ ]\\p{L}{3,})?)[ ]sur[ ](?<whole>${NUMBER})(?![\\p{L}\\p{N}'-]|[ ]?%)`,
  'gu',
);

/** « un Français sur cinq », « trois salariés sur quatre »: a share of those counted, its value the first number; not « trois maisons sur dix hectares ». */
export function ratio(view: CountView): Counted[] {
  return [...view.low.matchAll(RATIO)].flatMap((match) => {
    const { part = '', noun = '', whole = '' } = match.groups ?? {};
    const [first, second] = [readNumber(part)?.value ?? 0, readNumber(whole)?.value ?? 0];
    const start = view.start + match.index;
    const end = start + match[0].length;
    const next = view.words[wordFrom(view, end)];
    const counts = next?.kind === 'word' && (PLAIN_UNITS.has(next.low) || /.{3}[sx]$/u.test(next.low));
    if (first >= second || counts) return [];
    return [{ start, end, rule: 'ratio', value: first, approximate: false, unit: noun }];
  });
}
