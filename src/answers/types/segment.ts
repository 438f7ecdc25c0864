import type { Finding } from '../answer-type.ts';
import type { View } from '../view.ts';

/** What parts a sentence in segments: commas not inside a number, semicolons, colons, dashes between spaces. */
const PARTS = /[,;:](?!\d)|\s[–—-]\s/gu;
/** What a short answer is worth whose segment holds nothing of what the question tells, beside one whose segment does. */
const APART = 0.85;
/** A word is met from this strength on. */
const MET = 0.4;

/** « Le pont, ouvert en 2012, ferme mardi »: asked when it closes, what stands beside « ferme » is worth more. */
export function preferBesideTold(findings: readonly Finding[], view: View): Finding[] {
  const { text, start } = view.passage;
  const told = view.matches.filter(
    ({ unit, at, strength }) => unit.kind === 'word' && !unit.generic && at >= 0 && strength >= MET,
  );
  const cuts = [...text.matchAll(PARTS)].map(({ index }) => start + index);
  const shares = findings.map((finding) => {
    const from = Math.max(start, ...cuts.filter((cut) => cut < finding.start));
    const to = Math.min(start + text.length, ...cuts.filter((cut) => cut >= finding.end));
    return told.filter(({ at }) => from <= at && at < to).reduce((sum, { unit }) => sum + unit.weight, 0);
  });
  const most = Math.max(0, ...shares);
  if (most === 0) return [...findings];
  return findings.map((finding, at) => ({
    ...finding,
    strength: finding.strength * (APART + (1 - APART) * ((shares[at] ?? 0) / most)),
  }));
}
