import type { NameMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** « A, B et C », « A (12e), B (40e) et le ministre C »: what may stand between two members of a list. */
const BETWEEN =
  /^\s*(?:\([^()]{1,24}\)\s*)?(?:,|,?\s(?:et|puis|ainsi que)|,?\s?et)\s*(?:(?:les?|la|une?|son|sa|ses|leurs?|celui des?|celle des?|à|au|aux|en|par|avec|de|d['’]|du)\s+)?(?:l['’])?$/u;
const OF_PLACE = /(?<!\p{L})(?:à|au|aux|en|du|des|de|d['’])\s?(?:la\s|l['’])?$/iu;
const NOTE_BEHIND = /^\s?\([^()]{1,24}\)/u;

/** Names that a sentence lists together, two at least, in order. */
export interface List extends Span {
  readonly members: readonly NameMention[];
}

/** The lists of names in a slice of text: from the role of the first to the end of the last with its note. */
export function listsOf(names: readonly NameMention[], raw: string): List[] {
  const lists: List[] = [];
  let members: NameMention[] = [];
  const close = () => {
    const [first, last] = [members[0], members.at(-1)];
    if (first && last && members.length > 1) {
      const noted = NOTE_BEHIND.test(raw.slice(first.end, first.end + 26));
      const note = noted ? (NOTE_BEHIND.exec(raw.slice(last.end, last.end + 26))?.[0].length ?? 0) : 0;
      lists.push({ start: headOf(first), end: tailOf(last) + note, members });
    }
    members = [];
  };
  for (const name of names) {
    // « Charles Michel, président du Conseil européen »: what is named in a function is no member
    if (names.some((other) => other !== name && headOf(other) <= name.start && name.end <= tailOf(other))) continue;
    const last = members.at(-1);
    if (last && !linked(last, name, raw)) close();
    members.push(name);
  }
  close();
  return lists;
}

/** People go with people, bodies with places; « à Lyon, X » and « d’Afrique, le Mali » are no list, « à Lyon et à Brest » is. */
function linked(last: NameMention, next: NameMention, raw: string): boolean {
  const between = raw.slice(tailOf(last), headOf(next));
  if (!BETWEEN.test(between) || (last.kind === 'person') !== (next.kind === 'person')) return false;
  return (
    last.kind !== 'place' ||
    !OF_PLACE.test(raw.slice(Math.max(0, headOf(last) - 8), headOf(last))) ||
    OF_PLACE.test(between)
  );
}

/** Start of the name with the role before it: « le | ministre X ». */
export function headOf({ name, role }: NameMention): number {
  return role !== null && role.end <= name.start ? role.start : name.start;
}

/** End of the name with the role behind it: « X, maire de Y ». */
export function tailOf({ name, role }: NameMention): number {
  return role !== null && role.start >= name.end ? role.end : name.end;
}
