import { parseNumber } from '../../fr/numbers.ts';
import { edged, type Found, type Here, type Match, type Rule, whole } from './rule.ts';

const HOUR_WORD =
  'une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt(?: et une|[ -](?:deux|trois))?|zero';
const MINUTE_WORD = `(?:moins )?(?:le quart|cinq|dix|vingt(?:[ -]cinq)?)|et quart|et demie?|trois quarts|quinze|trente|quarante(?:[ -]cinq)?|cinquante(?:[ -]cinq)?|trois`;
const ABOUT = '(?:(?<about>vers|autour de|aux alentours de|aux environs de) )?';
const HALF_OF_DAY =
  "(?: (?<half>du matin|du mat|du soir|de l'apres-midi|de la nuit|cet apres-midi|ce soir|ce matin|dans la soiree|demain apres-midi))?";
const ZONE = '(?:,? ?(?:\\(|)(?<zone>gmt|utc|(?:heures? )?locales?|heures? de paris)(?:\\)|))?';
/** Words before an hour that make it a moment and not an amount. */
const AT =
  /(?:^|[ ('])(?:a|vers|des|avant|apres|jusqu'a|jusque|entre|partir de|depuis|autour de|alentours de|environs de|sur les|et|plutot|environ|minuit|que|le|ou|de) $/u;
const MEASURED =
  /(?:^|[ '])(?:en|pendant|durant|dure|duree de|plus de|moins de|pres de|quelque|toutes les|tous les|dans|par|les|des) $/u;

/** `T21:45` from the words; null when there is no such time. */
function timeOf(hourText: string, minuteText: string | undefined, half: string | undefined): string | null {
  const words = hourText === 'midi' ? 12 : hourText === 'minuit' ? 0 : parseNumber(hourText);
  const shift = minutesOf(minuteText);
  if (words === null || shift === null || words > 24) return null;
  const late = half !== undefined && words < 12 && /soir|apres-midi/u.test(half);
  const total = (words + (late ? 12 : 0)) * 60 + shift;
  if (total < 0 || total >= 1440)
    return words === 24 && shift === 0 ? 'T24:00' : words === 0 ? `T23:${60 + shift}` : null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `T${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

function minutesOf(text: string | undefined): number | null {
  if (text === undefined) return 0;
  if (/^et demie?$/u.test(text)) return 30;
  if (text === 'et quart') return 15;
  if (text === 'trois quarts') return 45;
  if (text === 'moins le quart') return -15;
  const value = parseNumber(text.replace(/^moins /u, ''));
  if (value === null || value > 59) return null;
  return text.startsWith('moins') ? -value : value;
}

const before = (match: Match, here: Here): string => here.view.folded.slice(Math.max(0, match.start - 16), match.start);

function time(match: Match, here: Here, value: string | null): readonly Found[] | null {
  if (value === null) return [];
  const { about, zone } = match.groups;
  const utc = zone === 'gmt' || zone === 'utc' ? 'Z' : '';
  const approx = about !== undefined || /environ $/u.test(before(match, here));
  return whole(match, 'time', `${value}${utc}`, { mod: approx ? 'APPROX' : null, relative: true });
}

// « 21 h 45 », « vers 0h40 », « 8h », « 18 h 30 locales », « à 5h du matin »; « en 8 h » and « 24h/24 » are amounts
export const hourSign: Rule = {
  name: 'hour-sign',
  pattern: edged(
    `${ABOUT}(?<hour>2[0-4]|1\\d|0?\\d) ?h(?: ?(?<minute>[0-5]\\d)(?:(?: ?min|mn)|(?=:\\d))?)?${HALF_OF_DAY}${ZONE}(?![/:]\\d)`,
  ),
  read: (match, here) => {
    const { hour = '', minute, half, about } = match.groups;
    if (about === undefined && MEASURED.test(before(match, here))) return null;
    return time(match, here, timeOf(hour, minute, half));
  },
};

// « à 15 heures », « dès huit heures trente », « midi et demi », « onze heures moins le quart »; « deux heures » is an amount
export const hourWord: Rule = {
  name: 'hour-word',
  pattern: edged(
    `${ABOUT}(?:(?<hour>2[0-4]|1\\d|0?\\d|${HOUR_WORD}) heures?(?: (?:et )?(?<minute>[0-5]?\\d)(?: minutes?)?(?!\\d| \\p{L})| (?<words>${MINUTE_WORD})(?: minutes?)?| et (?<minute2>quinze|trente) minutes)?|(?<noon>midi|minuit)(?: (?<noonWords>${MINUTE_WORD}))?)${HALF_OF_DAY}${ZONE}`,
  ),
  read: (match, here) => {
    const { hour, minute, words, minute2, noon, noonWords, half, about } = match.groups;
    const lead = before(match, here);
    const { text } = here.view;
    const alone = match.end - match.start >= text.trim().length;
    if (noon !== undefined && /\p{Lu}/u.test(text[match.span('noon').start] ?? '') && !alone) return null;
    if (noon !== undefined && /(?:^| )(?:le|du|l') $/u.test(lead)) return null;
    const moment =
      about !== undefined ||
      AT.test(lead) ||
      half !== undefined ||
      words !== undefined ||
      minute !== undefined ||
      alone;
    if (noon === undefined && (!moment || MEASURED.test(lead))) return null;
    return time(match, here, timeOf(hour ?? noon ?? '', minute ?? words ?? minute2 ?? noonWords, half));
  },
};

// « 15:30 », « 20:17:30 »; scores and ratios have no such minutes or no such place
export const hourColon: Rule = {
  name: 'hour-colon',
  pattern: edged(`${ABOUT}(?<hour>2[0-3]|1\\d|0?\\d):(?<minute>[0-5]\\d)(?::[0-5]\\d)?${ZONE}(?![:/.]\\d)`),
  read: (match, here) => {
    const { hour = '', minute } = match.groups;
    return time(match, here, timeOf(hour, minute, undefined));
  },
};

// « 13-15h », « de 5 à 7 heures »: the first hour leans on the sign of the second
export const hourRange: Rule = {
  name: 'hour-range',
  pattern: edged(
    '(?<=^|[ (])(?<first>2[0-4]|1\\d|0?\\d)(?:-| a | et )(?=(?:2[0-4]|1\\d|0?\\d) ?h(?:eures)?(?!\\p{L}))',
  ),
  read: (match, here) => {
    if (!/(?:de|entre) $/u.test(before(match, here)) && !/-$/u.test(here.view.folded.slice(match.start, match.end)))
      return null;
    const value = timeOf(match.groups.first ?? '', undefined, undefined);
    return value === null ? null : [{ ...match.span('first'), kind: 'time', value, relative: true }];
  },
};
