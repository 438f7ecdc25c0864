import { anyOf, SPACE, WORD_END, WORD_START } from '../../fr/loose.ts';
import type { Particulars } from '../draft.ts';
import { agencyAlone, withAgency } from './agencies.ts';
import type { Line, Told } from './line.ts';
import { writtenDate } from './written-date.ts';

/** Words that say when a page appeared, first, or changed, after. */
const APPEARED = [
  'publié',
  'publiée',
  'posté',
  'mis en ligne',
  'mise en ligne',
  'diffusé',
  'paru',
  'écrit',
  'rédigé',
  'published',
];
const CHANGED = ['mis à jour', 'mise à jour', 'modifié', 'modifiée', 'actualisé', 'actualisée', 'updated'];
const VERB = new RegExp(`${WORD_START}(?:(?<appeared>${anyOf(APPEARED)})|${anyOf(CHANGED)})${WORD_END}`, 'iu');
const FILLER = new RegExp(
  `${WORD_START}(?:le|à|par|on|at|by|GMT|UTC|heure de paris)${WORD_END}|^${SPACE}*source${WORD_END}`,
  'giu',
);

/** Longest line of this kind, and longest name that may stand in it. */
const LONGEST = 160;
const LONGEST_NAME = 60;
/** A date alone, without a word of publication, counts only this near the top. */
const NEAR_TOP = 5;

/** « AFP, publié le dimanche 09 août 2020 à 10h20 », « Mis à jour le 12/03/2021 à 18:05 », « mardi 18 juin 2024 » */
export function dateLine(line: Line): Told | null {
  if (line.text.length > LONGEST) return null;
  const dates = datesOf(line.text);
  if (dates.length === 0) return null;
  const verbal = dates.filter(({ verb }) => verb !== null);
  const who = dates.reduce((rest, { taken }) => rest.replace(taken, ' '), line.text).replace(FILLER, ' ');
  const name = who.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  if (verbal.length === 0 && (name !== '' || line.rank === 0 || line.rank > NEAR_TOP)) return null;
  if (name.length > LONGEST_NAME || /[.!?:;]\s/u.test(name)) return null;
  const published = (verbal.find(({ verb }) => verb === 'appeared') ?? dates[0])?.value ?? null;
  return { start: line.start, end: line.end, fields: { ...signed(name), published } };
}

interface VerbDate {
  readonly verb: 'appeared' | 'changed' | null;
  readonly value: string;
  readonly taken: string;
}

function datesOf(text: string): VerbDate[] {
  const found: VerbDate[] = [];
  let rest = text;
  for (let date = writtenDate(rest); date !== null; date = writtenDate(rest)) {
    const verb = VERB.exec(rest.slice(0, date.start));
    const taken = rest.slice(verb?.index ?? date.start, date.end);
    found.push({
      verb: verb === null ? null : verb.groups?.appeared ? 'appeared' : 'changed',
      value: date.value,
      taken,
    });
    rest = rest.slice(date.end);
  }
  return found;
}

function signed(name: string): Partial<Particulars> {
  if (name === '') return {};
  const agency = agencyAlone(name);
  if (agency !== null) return { agency };
  return withAgency(name) ?? { publisher: name };
}
