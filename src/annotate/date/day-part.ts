import { isoDay } from '../../fr/calendar.ts';
import { DAY_PART, DAY_PARTS } from './lexicon.ts';
import { edged, type Rule, whole } from './rule.ts';

/** « début de », « fin d’ », « tôt », « tard dans »: where in its part of the day a moment lies. */
const PORTION =
  "(?:(?:(?<start>tout debut|debut)|(?<mid>milieu)|(?<end>fin)) (?:de (?:la |l')?|d')|(?<!plus )(?:tres )?(?:(?<early>tot)|(?<late>tard)) (?:le |dans la |dans l'))";
const AFTER = '(?: (?:tres )?(?:(?<early2>tot)|(?<late2>tard))(?! (?:que|dans)))?';
const DETERMINER =
  "(?<=au )petit (?=matin)|(?<=en )(?:pleine? (?=nuit|journee|apres-midi))?|(?:la |le |l')|(?=\\p{L}+(?:-midi)? d(?:u \\d|u? ?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))";
/** « la soirée de gala » is an event; « la soirée de mardi » a time. */
const OTHER = /^ d(?:e |u |es |')(?!(?:la )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|\d|noel))/u;

/** START, MID or END from the groups of `PORTION` and `AFTER`. */
function portionMod(groups: Readonly<Record<string, string | undefined>>): string | null {
  if ((groups.start ?? groups.early ?? groups.early2) !== undefined) return 'START';
  if ((groups.end ?? groups.late ?? groups.late2) !== undefined) return 'END';
  return groups.mid === undefined ? null : 'MID';
}

// « ce matin », « cette nuit », « dans la soirée », « en fin d’après-midi », « tôt le matin », « à l’aube »
export const dayPart: Rule = {
  name: 'day-part',
  needs: [new RegExp(DAY_PART, 'u')],
  pattern: edged(
    `(?:(?:ce|cet|cette) (?<own>matin|apres-midi|soir|nuit)|(?:${PORTION}|${DETERMINER})(?<part>${DAY_PART}))${AFTER}`,
  ),
  read: (match, here) => {
    const { own, part = '' } = match.groups;
    const code = DAY_PARTS[own ?? part];
    if (code === undefined) return null;
    const mod = portionMod(match.groups);
    if (own !== undefined) {
      const { day } = here.reference;
      return whole(match, 'time', day === null ? code : `${isoDay(day)}${code}`, { relative: true, mod });
    }
    const before = here.view.folded.slice(Math.max(0, match.start - 6), match.start);
    if (/^(?:journee|midi)$/u.test(part) && mod === null && !/dans $/u.test(before)) return null;
    if (OTHER.test(here.view.folded.slice(match.end, match.end + 24))) return null;
    return whole(match, 'time', code, { relative: true, mod });
  },
};

/** What may follow a day and give its part: « mardi soir », « la veille au soir », « lundi dans l’après-midi ». */
const TAIL = new RegExp(
  ` (?:au |en |dans (?:la |l')|le |des le )?(?:${PORTION})?(?<part>${DAY_PART})s?${AFTER}(?![\\p{L}\\p{N}-])`,
  'uy',
);

/** The part of the day that follows a day which ends at `at`; null when none does. */
export function partAfter(folded: string, at: number): { code: string; length: number; mod: string | null } | null {
  TAIL.lastIndex = at;
  const tail = TAIL.exec(folded);
  const part = tail?.groups?.part ?? '';
  const code = DAY_PARTS[part];
  if (tail === null || code === undefined) return null;
  return { code, length: tail[0].length, mod: portionMod(tail.groups ?? {}) };
}
