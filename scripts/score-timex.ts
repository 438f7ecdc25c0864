import { existsSync, readFileSync } from 'node:fs';
import { dates } from '../src/annotate/date/date.ts';
import { isoDay, parseDay } from '../src/fr/calendar.ts';
import { timexRange } from '../src/fr/timex.ts';
import type { TimeMention } from '../src/model/mention.ts';
import { segmentText } from '../src/text/segment.ts';

/**
 * Measures time expressions: on the French TimeBank as TempEval-3 does (strict: same span; value: overlapping span, same value),
 * and on single phrases with a reference date and an expected value. `--misses` lists what is wrong.
 */
const FOLDER = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '../shared/eval';
const misses = process.argv.includes('--misses');

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}
interface Doc {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Gold[];
}
interface Row {
  readonly text: string;
  readonly reference: string | null;
  readonly expected: string | null;
  readonly expected_kind: string;
  readonly recommended: boolean;
}

function rows<T>(name: string): readonly T[] | null {
  const path = `${FOLDER}/${name}`;
  if (!existsSync(path)) {
    process.stdout.write(`${path} is not here: not measured\n`);
    return null;
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): T => JSON.parse(line));
}

const read = (text: string, published: string | null): readonly TimeMention[] =>
  dates.annotate({ text, sentences: segmentText(text), published });
const plain = (value: string): string => value.trim().toUpperCase().replace(/Z+$/u, '');
const note = (...parts: readonly string[]): void => {
  if (misses) process.stdout.write(`${parts.join(' | ')}\n`);
};

function scoreDocs(docs: readonly Doc[]): void {
  let [gold, found, strict, relaxed, value] = [0, 0, 0, 0, 0];
  for (const doc of docs) {
    const wanted = doc.timexes.filter((one) => one.text.trim() !== '');
    const free = new Set(read(doc.text, doc.dct));
    gold += wanted.length;
    found += free.size;
    for (const one of wanted) {
      const rank = (mention: TimeMention): number =>
        (mention.start === one.start && mention.end === one.end ? 1e6 : 0) +
        (plain(mention.value) === plain(one.value) ? 1e5 : 0) +
        Math.min(mention.end, one.end) -
        Math.max(mention.start, one.start);
      const [best] = [...free]
        .filter((mention) => mention.end > one.start && mention.start < one.end)
        .sort((a, b) => rank(b) - rank(a));
      if (best === undefined) {
        note('MISSED', doc.dct, one.text, one.value);
        continue;
      }
      free.delete(best);
      relaxed += 1;
      if (best.start === one.start && best.end === one.end) strict += 1;
      else note('SPAN', doc.dct, one.text, best.text);
      if (plain(best.value) === plain(one.value)) value += 1;
      else note('VALUE', doc.dct, one.text, one.value, `${best.text} = ${best.value}`);
    }
    for (const extra of free) note('EXTRA', doc.dct, extra.text, extra.value);
  }
  const f1 = (hits: number): string => ((200 * hits) / (gold + found)).toFixed(1);
  process.stdout.write(
    `French TimeBank: ${gold} gold, ${found} found, strict F1 ${f1(strict)}, relaxed F1 ${f1(relaxed)}, value F1 ${f1(value)}\n`,
  );
}

/** Hours that parts of the day stand for in the phrases' source (Duckling), by code and modifier. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  TMO: [4, 12],
  'TMO START': [7, 9],
  'TMO MID': [9, 11],
  'TMO END': [10, 12],
  TMI: [11, 14],
  TAF: [12, 19],
  'TAF START': [12, 14],
  'TAF MID': [14, 17],
  'TAF END': [17, 19],
  TEV: [18, 24],
  'TEV START': [18, 21],
  'TEV END': [21, 24],
  TNI: [20, 28],
  TDT: [6, 21],
  'TDT START': [6, 10],
  'TDT MID': [11, 16],
  'TDT END': [17, 21],
};
/** START, MID and END of longer periods are thirds of them. */
const THIRDS: Readonly<Record<string, readonly [number, number]>> = { START: [0, 1], MID: [1, 2], END: [2, 3] };

/** Hours since 1970 of the beginning and the end (excluded) of a value; null when it has none. */
function hoursOf(value: string, mod: string | null): readonly [number, number] | null {
  const range = timexRange(value);
  const from = parseDay(range?.from ?? '');
  const to = parseDay(range?.to ?? '');
  if (from === null || to === null) return null;
  const part = HOURS[`${value.slice(10)} ${mod ?? ''}`.trim()];
  if (part !== undefined) return [from * 24 + part[0], from * 24 + part[1]];
  const clock = /T(\d\d)(?::(\d\d))?/u.exec(value);
  const minutes = clock === null ? 0 : Number(clock[1]) * 60 + Number(clock[2] ?? 0);
  if (clock !== null) return [from * 24 + minutes / 60, from * 24 + (minutes + (clock[2] === undefined ? 60 : 1)) / 60];
  const [start, end] = [from * 24, to * 24 + 24];
  const third = THIRDS[mod ?? ''];
  const step = (end - start) / 3;
  return third === undefined ? [start, end] : [start + third[0] * step, start + third[1] * step];
}

function hour(iso: string): number {
  const day = parseDay(iso) ?? 0;
  const [, hours = '0', minutes = '0'] = /T(\d\d):(\d\d)/u.exec(iso) ?? [];
  return day * 24 + Number(hours) + Number(minutes) / 60;
}

/** An interval is right when it and the expected one share at least half of what they cover together. */
function sameInterval(mentions: readonly TimeMention[], expected: string): boolean {
  const [from = '', to = ''] = expected.split('/');
  const [start, end] = [hour(from), hour(to)];
  const times = mentions.filter((one) => one.kind === 'time');
  const spans = (times.length > 1 ? times : mentions).flatMap((one) => {
    const span = hoursOf(one.anchored ?? one.value, one.mod);
    return span === null ? [] : [span];
  });
  const [first, last] = [spans[0], spans.at(-1)];
  if (first !== undefined && last !== undefined) spans.push([Math.min(first[0], last[0]), Math.max(first[1], last[1])]);
  return spans.some(
    ([low, high]) => Math.min(high, end) - Math.max(low, start) >= (Math.max(high, end) - Math.min(low, start)) / 2,
  );
}

/**
 * A date is right when it equals the expected one. The present is the reference itself, a part of the day is right when the expected hour lies in it,
 * and a date counted in weeks, months or years is as coarse as its unit in TIMEX3.
 */
function sameDate(mention: TimeMention, expected: string, reference: string | null): boolean {
  const wanted = expected.replace(/(T\d\d:\d\d):00$/u, '$1').replace(/T00:00$/u, '');
  if (mention.value === 'PRESENT_REF') return reference?.startsWith(wanted) ?? false;
  if (/T[A-Z]{2}$/u.test(mention.value) && wanted.includes('T')) {
    const [start, end] = hoursOf(mention.value, mention.mod) ?? [0, 0];
    return start <= hour(expected) && hour(expected) < end;
  }
  const midnight = parseDay(mention.value);
  const value = /T24:00$/u.test(mention.value) && midnight !== null ? `${isoDay(midnight + 1)}T00:00` : mention.value;
  const minute = value.replace(/(T\d\d:\d\d).*$/u, '$1');
  if (minute === wanted || minute.startsWith(`${wanted}:`) || minute.startsWith(`${wanted}T`)) return true;
  return /^(?:ago|ahead|later)$/u.test(mention.rule) && wanted.startsWith(value);
}

function isRight(row: Row): boolean {
  const mentions = read(row.text, row.reference);
  if (row.expected === null) return mentions.length === 0;
  const { expected } = row;
  if (!expected.includes('/')) return mentions.some((one) => sameDate(one, expected, row.reference));
  const [from = '', to = ''] = expected.split('/');
  if (from !== '' && to !== '') return sameInterval(mentions, expected);
  const edge = (from === '' ? to : from).replace(/T00:00:00$/u, '').replace(/:00$/u, '');
  return mentions.some((one) => one.value === edge);
}

function scorePhrases(all: readonly Row[]): void {
  const judged = all.filter((row) => row.recommended && (row.reference !== null || row.expected === null));
  const wrong = judged.filter((row) => !isRight(row));
  for (const row of wrong) {
    const given = read(row.text, row.reference).map((one) => `${one.text} = ${one.value} ${one.mod ?? ''}`);
    note('PHRASE', row.reference ?? '', row.text, row.expected ?? 'none', given.join(' ; '));
  }
  const share = (100 * (judged.length - wrong.length)) / Math.max(1, judged.length);
  process.stdout.write(
    `Phrases: ${judged.length} with a reference date (${all.length - judged.length} left out), right ${share.toFixed(1)} %\n`,
  );
}

const docs = rows<Doc>('ftib.docs.jsonl');
if (docs !== null) scoreDocs(docs);
const phrases = rows<Row>('timex-assistant.jsonl');
if (phrases !== null) scorePhrases(phrases);
