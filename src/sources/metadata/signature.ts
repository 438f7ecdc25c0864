import { agencyAlone, withAgency } from './agencies.ts';
import type { Line, Told } from './line.ts';

/** A signature stands at the very end, or right under the title. */
const NEAR_END = 4;
const NEAR_TOP = 3;
const LONGEST = 60;
/** « (Avec AFP) » that closes the last paragraph. */
const CLOSING = /\s*\((?<name>[^()]{2,40})\)\s*$/u;

/** « The Associated Press », « © AFP », « Le Monde avec AFP »: a line that only signs. */
export function signatureLine(line: Line): Told | null {
  const placed = line.fromEnd < NEAR_END || (line.rank > 0 && line.rank < NEAR_TOP);
  if (!placed || line.text.length > LONGEST) return null;
  const agency = agencyAlone(line.text);
  if (agency !== null) return { start: line.start, end: line.end, fields: { agency } };
  const signature = /[.!?]$/u.test(line.text) ? null : withAgency(line.text);
  return signature === null ? null : { start: line.start, end: line.end, fields: signature };
}

/** « … a-t-il conclu. (avec AFP) »: an agency in brackets at the end of the text. */
export function closingSignature(raw: string): Told | null {
  const from = Math.max(0, raw.length - 80);
  const match = CLOSING.exec(raw.slice(from));
  const agency = match?.groups?.name === undefined ? null : agencyAlone(match.groups.name);
  if (match === null || agency === null) return null;
  return { start: from + match.index, end: raw.length, fields: { agency } };
}
