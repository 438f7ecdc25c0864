import { MONTHS } from '../fr/months.ts';

/** « 19 juin 2024 » for an ISO date, day, month or year; null for anything else. */
export function dateInWords(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const name = MONTHS[Number(month) - 1]?.name;
  const number = day === undefined ? null : day === '01' ? '1er' : String(Number(day));
  return [number, name, year].filter((part) => part !== null && part !== undefined).join(' ');
}
