import { MONTHS, SEASONS, WEEKDAYS } from '../fr/months.ts';
import { wholeNumber } from './typography.ts';

const NBSP = '\u00A0';

interface UnitWords {
  readonly one: string;
  readonly many: string;
  readonly feminine: boolean;
}

/** Units by TIMEX3 letter; those after T are parts of a day. */
const UNITS: Readonly<Record<string, UnitWords>> = {
  Y: { one: 'an', many: 'ans', feminine: false },
  M: { one: 'mois', many: 'mois', feminine: false },
  W: { one: 'semaine', many: 'semaines', feminine: true },
  D: { one: 'jour', many: 'jours', feminine: false },
  TH: { one: 'heure', many: 'heures', feminine: true },
  TM: { one: 'minute', many: 'minutes', feminine: true },
  TS: { one: 'seconde', many: 'secondes', feminine: true },
};
/** How French says that an amount is rounded: with « de » or « d’ » before it, or alone. */
const HEDGES: Readonly<Record<string, string>> = { APPROX: 'environ', MORE_THAN: 'plus de', LESS_THAN: 'moins de' };

interface Part {
  readonly amount: number | null;
  readonly unit: UnitWords;
}

function partsOf(value: string): readonly Part[] | null {
  if (!/^P(?!T?$)(?:[\dX.]+[YMWD])*(?:T(?:[\dX.]+[HMS])+)?$/u.test(value)) return null;
  const clock = value.indexOf('T');
  const parts = [...value.matchAll(/([\dX.]+)([YMWDHS])/gu)].map(({ 1: digits = '', 2: letter = '', index }) => {
    const unit = UNITS[clock >= 0 && index > clock ? `T${letter}` : letter];
    return unit === undefined ? null : { amount: digits === 'X' ? null : Number(digits), unit };
  });
  return parts.every((part) => part !== null && !Number.isNaN(part.amount))
    ? parts.filter((part) => part !== null)
    : null;
}

function amountWords({ amount, unit }: Part): string {
  if (amount === null) return `quelques ${unit.many}`;
  if (amount === 1) return `${unit.feminine ? 'une' : 'un'} ${unit.one}`;
  const number = Number.isInteger(amount) ? wholeNumber(amount) : String(amount).replace('.', ',');
  return `${number}${NBSP}${amount >= 2 ? unit.many : unit.one}`;
}

/** `P24Y` → « 24 ans », `PT2H30M` → « 2 heures et 30 minutes », `PXD` → « quelques jours »; null for what is no duration. */
export function durationInWords(value: string, mod: string | null): string | null {
  const parts = partsOf(value);
  if (parts === null || parts.length === 0) return null;
  const words = parts.map(amountWords);
  const last = words.at(-1) ?? '';
  const text = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} et ${last}`;
  const hedge = HEDGES[mod ?? ''];
  if (hedge === undefined || parts.some((part) => part.amount === null)) return text;
  return hedge.endsWith('de') && text.startsWith('un') ? `${hedge.slice(0, -1)}’${text}` : `${hedge} ${text}`;
}

/** `P1Y` → « chaque année », `P2Y` → « tous les 2 ans », `XXXX-WXX-1` → « chaque lundi »; null for what is no set. */
export function setInWords(value: string): string | null {
  const [first, second] = value.split('/');
  const [from, to] = [weekdayOf(first), weekdayOf(second)];
  if (from !== null) return to === null ? `chaque ${from}` : `du ${from} au ${to}`;
  if (value === 'XXXX-WXX-WE') return 'chaque week-end';
  const season = SEASONS.find((entry) => value === `XXXX-${entry.code}`);
  if (season !== undefined) return `chaque ${season.name}`;
  const month = /^XXXX-(\d\d)$/u.exec(value)?.[1];
  if (month !== undefined) return elide('chaque mois de ', MONTHS[Number(month) - 1]?.name);
  const [part, ...others] = partsOf(value) ?? [];
  if (part === undefined || others.length > 0 || part.amount === null) return null;
  if (part.amount === 1) return `chaque ${part.unit.one === 'an' ? 'année' : part.unit.one}`;
  return `${part.unit.feminine ? 'toutes' : 'tous'} les ${amountWords(part)}`;
}

/** « de », « du mois de » before a word: « d’avril ». Null when there is no word. */
export function elide(lead: string, word: string | undefined): string | null {
  if (word === undefined) return null;
  return /^[aeiouéh]/iu.test(word) && lead.endsWith('de ') ? `${lead.slice(0, -2)}’${word}` : `${lead}${word}`;
}

function weekdayOf(value: string | undefined): string | null {
  const rank = /^XXXX-WXX-([1-7])$/u.exec(value ?? '')?.[1];
  return rank === undefined ? null : (WEEKDAYS[Number(rank) - 1]?.name ?? null);
}
