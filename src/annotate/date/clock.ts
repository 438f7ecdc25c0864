import { parseNumber } from '../../fr/numbers.ts';
import { edged, type Found, type Here, type Match, type Rule, whole } from './rule.ts';

const HOUR_WORD =
  'une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt(?: et une|[ -](?:deux|trois))?|zero';
const MINUTE_WORD = `(?:moins )?(?:le quart|cinq|dix|vingt(?:[ -]cinq)?)|et quart|et demie?|trois quarts|quinze|trente|quarante(?:[ -]cinq)?|cinquante(?:[ -]cinq)?|trois`;
const ABOUT = '(?:(?<about>vers|autour de|aux alentours de|aux environs de|(?<=a )environ) )?';
const HALF_OF_DAY = "(?: (?<half>du matin|du mat|du soir|de l'apres-midi|de la nuit))?";
const ZONE = '(?:,? ?(?:\\(|)(?<zone>gmt|utc|(?:heures? )?locales?|heures? de paris)(?:\\)|))?';
/** Words before an hour that make it a moment and not an amount. */
const AT =
  /(?:^|[ ('])(?:a|vers|des|avant|apres|jusqu'a|jusque|entre|depuis|sur les|plutot|le|(?:partir|autour|alentours|environs|journal|train|vol|messe|edition|seance) de|entre [^.]{1,30} et) $/u;
const MEASURED =
  /(?:^|[ '])(?:en|pendant|durant|dure|dura|passe|duree de|plus de|moins de|pres de|quelque|toutes les|tous les|dans|par|les) $/u;
/** « durent entre 8 et 10 heures », « une durée comprise entre 3 et 24 heures » */
const LASTING = /(?:^|[ '])(?:dur\p{L}+|comprise?s?|environ|attend\p{L}+|prend\p{L}*|faut|faudra) [^.]{0,16}$/u;
/** « de 18 heures à 19 heures » */
const UNTIL = /^ (?:a|jusqu'a) (?:\d|midi|minuit|\p{L}+ heures)/u;

/** A day or its part right after an hour: « 8 heures ce soir », « 3 heures lundi ». */
const BESIDE = /^ (?:ce(?:t|tte)? |demain|hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u;

/** `T21:45` from the words; null when there is no such time. */
function timeOf(hourText: string, minuteText: string | undefined, half: string | undefined): string | null {
  const words = hourText === 'midi' ? 12 : hourText === 'minuit' ? 0 : parseNumber(hourText);
  const shift = minutesOf(minuteText);
  if (words === null || shift === null || words > 24) return null;
  const late = half !== undefined && words < 12 && /soir|apres-midi/u.test(half);
  const total = (words + (late ? 12 : 0)) * 60 + shift;
  // « jeudi à minuit » ends that day
  if (hourText === 'minuit' && shift <= 0) return shift === 0 ? 'T24:00' : `T23:${60 + shift}`;
  if (total < 0 || total >= 1440) return words === 24 && shift === 0 ? 'T24:00' : null;
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

const before = (match: Match, here: Here): string => here.view.folded.slice(Math.max(0, match.start - 44), match.start);

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
  needs: [/\d ?h/u],
  pattern: edged(
    `${ABOUT}(?<hour>2[0-4]|1\\d|0?\\d) ?h(?: ?(?<minute>[0-5]\\d)(?: ?(?:min|mn|m(?!\\p{L})))?)?${HALF_OF_DAY}${ZONE}(?![/:]\\d)`,
  ),
  read: (match, here) => {
    const { hour = '', minute, half, about } = match.groups;
    if (about === undefined && MEASURED.test(before(match, here))) return null;
    return time(match, here, timeOf(hour, minute, half));
  },
};

/** True when an hour in words is a time of day: « à huit heures », « de 18 heures à 19 heures », never « dix heures de débat ». */
function isMoment(match: Match, here: Here): boolean {
  const { about, half, words, minute } = match.groups;
  if (about !== undefined || half !== undefined) return true;
  const { folded } = here.view;
  const [lead, tail] = [before(match, here), folded.slice(match.end, match.end + 20)];
  if (MEASURED.test(lead) || /^ (?:de |d'|par |sur \d)/u.test(tail)) return false;
  if (minute !== undefined || (words !== undefined && !words.startsWith('et d'))) return true;
  const ranged = /(?:^|[ ('])de $/u.test(lead) && UNTIL.test(tail);
  return ranged || AT.test(lead) || BESIDE.test(tail) || match.end - match.start >= folded.trim().length;
}

// « à 15 heures », « dès huit heures trente », « onze heures moins le quart »; « deux heures » is an amount
export const hourWord: Rule = {
  name: 'hour-word',
  needs: [/ heure/u],
  pattern: edged(
    `${ABOUT}(?<hour>2[0-4]|1\\d|0?\\d|${HOUR_WORD}) heures?(?: (?:et )?(?<minute>[0-5]?\\d)(?: minutes?)?(?!\\d| (?!a |et |jusqu|du |le |la |dans |au |en |sur )\\p{L})| (?<words>${MINUTE_WORD})(?: minutes?)?| et (?<minute2>quinze|trente) minutes)?${HALF_OF_DAY}${ZONE}`,
  ),
  read: (match, here) => {
    const { hour = '', minute, words, minute2, half } = match.groups;
    if (minute2 === undefined && !isMoment(match, here)) return null;
    return time(match, here, timeOf(hour, minute ?? words ?? minute2, half));
  },
};

// « à midi », « vers minuit », « midi et demi »; « le Midi », « dans le midi » and « l’après-midi » are none
export const noon: Rule = {
  name: 'noon',
  needs: [/midi|minuit/u],
  pattern: edged(`${ABOUT}(?<!-)(?<noon>midi|minuit)(?: (?<words>${MINUTE_WORD}))?${ZONE}`),
  read: (match, here) => {
    const { noon: name = '', words } = match.groups;
    const { text } = here.view;
    const alone = match.end - match.start >= text.trim().length;
    const capital = /\p{Lu}/u.test(text[match.span('noon').start] ?? '');
    if ((capital && !alone) || /(?:^| )(?:le|du|dans le) $/u.test(before(match, here))) return null;
    return time(match, here, timeOf(name, words, undefined));
  },
};

// « 15:30 », « 20:17:30 »; scores and ratios have no such minutes or no such place
export const hourColon: Rule = {
  name: 'hour-colon',
  needs: [/\d:\d/u],
  pattern: edged(`${ABOUT}(?<hour>2[0-3]|1\\d|0?\\d):(?<minute>[0-5]\\d)(?::[0-5]\\d)?${ZONE}(?![:/.]\\d)`),
  read: (match, here) => {
    const { hour = '', minute } = match.groups;
    return time(match, here, timeOf(hour, minute, undefined));
  },
};

// « 13-15h », « de 5 à 7 heures »: the first hour leans on the sign of the second
export const hourRange: Rule = {
  name: 'hour-range',
  needs: [/\d ?h/u],
  pattern: edged(
    '(?<lead>de |entre )?(?<first>2[0-4]|1\\d|0?\\d)(?<join>-| a | et )(?<second>(?<hour>2[0-4]|1\\d|0?\\d) ?h(?:eures)?)(?! ?\\d)',
  ),
  read: (match, here) => {
    const { lead, first = '', join, hour = '' } = match.groups;
    const [from, to] = [timeOf(first, undefined, undefined), timeOf(hour, undefined, undefined)];
    if ((lead === undefined && join !== '-') || from === null || to === null) return null;
    if (LASTING.test(before(match, here))) return null;
    return [
      { ...match.span('first'), kind: 'time', value: from, relative: true },
      { ...match.span('second'), kind: 'time', value: to, relative: true },
    ];
  },
};
