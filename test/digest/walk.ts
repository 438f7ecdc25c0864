import { openClock, type Schedule } from '../../src/digest/clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const CAMPAIGN_ZONES = [
  'Europe/Paris',
  'America/Montreal',
  'Africa/Abidjan',
  'Pacific/Noumea',
  'Asia/Kathmandu',
] as const;
export const FROM = Date.UTC(2024, 0, 1);
export const TO = Date.UTC(2029, 0, 1);

interface Walk {
  /** Minutes lived through. */
  readonly minutes: number;
  /** Days of the schedule in the zone. */
  readonly wanted: number;
  readonly posted: number;
  /** What is wrong: a day with no digest, with two, at another time than it should. */
  readonly faults: readonly string[];
}

/** Minutes east of Greenwich at every hour: an oracle that knows nothing of the clock it judges. Zones change on the hour. */
function offsetsOf(zone: string, from: number, to: number): Int16Array {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  const read = (time: number): number => {
    const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/u.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  const offsets = new Int16Array((to - from) / HOUR);
  for (let hour = 0; hour < offsets.length; hour += 24) {
    const [before, after] = [read(from + hour * HOUR), read(from + (hour + 24) * HOUR)];
    for (let within = hour; within < hour + 24; within += 1)
      offsets[within] = before === after ? before : read(from + within * HOUR);
  }
  return offsets;
}

/** The minute of each chosen day that a person would name: the first that shows the hour or, when it is skipped, the first after it. */
function expected({ hour, days, zone }: Schedule, from: number, to: number): ReadonlyMap<string, number> {
  const offsets = offsetsOf(zone, from, to);
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const wanted = new Map<string, number>();
  // The first and the last day are not whole there.
  let done = Math.floor((from / MINUTE + (offsets[0] ?? 0)) / 1440);
  const last = Math.floor((to / MINUTE + (offsets.at(-1) ?? 0)) / 1440);
  for (let time = from; time < to; time += MINUTE) {
    const local = time / MINUTE + (offsets[Math.floor((time - from) / HOUR)] ?? 0);
    const day = Math.floor(local / 1440);
    if (day <= done || day === last || local - day * 1440 < hours * 60 + minutes) continue;
    done = day;
    const weekday = ((day + 3) % 7) + 1;
    if (days.includes(weekday)) wanted.set(new Date(day * 86_400_000).toISOString().slice(0, 10), time);
  }
  return wanted;
}

/** Lives through every minute and posts what is due, as `run` does; compares with the oracle. Whole local days only. */
export function walk(schedule: Schedule, from = FROM, to = TO): Walk {
  const clock = openClock(schedule);
  const since = new Date(from);
  const posted = new Map<string, number>();
  const faults: string[] = [];
  const now = new Date(from);
  let minutes = 0;
  for (let time = from; time < to; time += MINUTE) {
    minutes += 1;
    now.setTime(time);
    const due = clock.due(now, since);
    if (due === null || posted.has(due.slot.date)) continue;
    if (due.kind !== 'now') faults.push(`${due.slot.date} ${due.kind}`);
    posted.set(due.slot.date, time);
  }
  const wanted = expected(schedule, from, to);
  for (const [date, time] of wanted) {
    const at = posted.get(date);
    if (at !== time) faults.push(`${date} ${at === undefined ? 'none' : new Date(at).toISOString()}`);
  }
  const [first = '', last = ''] = [[...wanted.keys()].at(0), [...wanted.keys()].at(-1)];
  for (const date of posted.keys())
    if (date > first && date < last && !wanted.has(date)) faults.push(`${date} not wanted`);
  return { minutes, wanted: wanted.size, posted: posted.size, faults };
}
