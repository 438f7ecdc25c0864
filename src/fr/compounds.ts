import { fold } from './letters.ts';
import type { Token } from './tokens.ts';

/** Words of several parts of which no part says what the whole does: « face-à-face » is no face, « sous-marin » no sailor. */
const COMPOUNDS = `
face-à-face tête-à-tête vis-à-vis corps-à-corps porte-à-porte bouche-à-oreille pied-à-terre
savoir-faire savoir-vivre laissez-passer va-et-vient cessez-le-feu hors-la-loi sauve-qui-peut
rendez-vous week-end entre-deux-guerres après-guerre avant-guerre avant-première avant-garde
main-d'œuvre chef-d'œuvre arc-en-ciel mot-clé
sans-abri sans-papiers sans-faute sous-marin sous-sol hors-jeu contre-la-montre contre-attaque
porte-avions porte-conteneurs gratte-ciel coupe-feu couvre-feu mi-temps plus-value moins-value non-lieu
bien-être mieux-être haut-parleur libre-échange court-circuit aide-mémoire trompe-l'œil tout-à-l'égout
`;
/** From so many parts on, spaces may stand for hyphens: « face à face », but « on l’a dit sans faute ». */
const LONG = 3;

/** The parts of each compound as tokens have them, by the first, the longest first. */
const byFirst = new Map<string, readonly (readonly string[])[]>();
for (const word of COMPOUNDS.trim().split(/\s+/u)) {
  const parts = fold(word).split(/-|(?<=')/u);
  const [first = ''] = parts;
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), parts].toSorted((a, b) => b.length - a.length),
  );
}

/** The compounds of a text as one word each: « face », « à », « face » → face-a-face. Other words pass. */
export function withCompounds(text: string, tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const parts = byFirst.get(token.folded)?.find((known) => standsAt(text, tokens, at, known));
    const last = tokens[at + (parts?.length ?? 1) - 1] ?? token;
    out.push(parts ? joined(text, token, last, parts) : token);
    at += parts?.length ?? 1;
  }
  return out;
}

/** The last part may be a plural: « sous-marins ». */
function standsAt(text: string, tokens: readonly Token[], at: number, parts: readonly string[]): boolean {
  return parts.every((part, rank) => {
    const token = tokens[at + rank];
    if (token === undefined) return false;
    const before = tokens[at + rank - 1];
    const gap = rank === 0 || before === undefined ? '-' : text.slice(before.end, token.start);
    const tied = gap === '' || /^[-‐‑]$/u.test(gap) || (parts.length >= LONG && gap === ' ');
    return tied && (token.folded === part || (rank === parts.length - 1 && token.folded === `${part}s`));
  });
}

function joined(text: string, first: Token, last: Token, parts: readonly string[]): Token {
  return {
    start: first.start,
    end: last.end,
    word: text.slice(first.start, last.end),
    folded: parts.join('-').replaceAll("'-", "'"),
  };
}
