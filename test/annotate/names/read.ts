import { describe, expect, test } from 'vitest';
import { names } from '../../../src/annotate/names/names.ts';
import type { NameMention } from '../../../src/model/mention.ts';
import type { Sentence } from '../../../src/model/passage.ts';

/** A plain cut of a text into sentences: lines, then stops before a capital. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(
    /\S[^\n]*?(?:(?<!(?:\sM|Mme|\p{Lu}|\bMM))[.!?…][»”"]?(?=\s+[\p{Lu}«“"—-]|\p{Lu}\p{Ll})|(?=\n)|$)/gu,
  )) {
    const index = sentences.length;
    sentences.push({ start: match.index, end: match.index + match[0].length, index, paragraph: index, heading: false });
  }
  return sentences;
}

/** The names of a text. */
export function read(text: string): NameMention[] {
  return names.annotate({ text, sentences: sentencesOf(text), published: null }) as NameMention[];
}

/** « person Andreï Beloussov {ministre russe de la Défense} =Andreï Beloussov »: one line a mention, the value only when it is another. */
function lines(text: string): string[] {
  return read(text).map((mention) => {
    const role = mention.role === null ? '' : ` {${text.slice(mention.role.start, mention.role.end)}}`;
    const bare = text.slice(mention.name.start, mention.name.end);
    return `${mention.kind} ${mention.text}${role}${mention.value === bare ? '' : ` =${mention.value}`}`;
  });
}

/** Text → its names, in order: kind, words, {function}, =full name when the words give less of it. */
type Row = readonly [text: string, ...names: string[]];

/** One test a row. */
export function corpus(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
      expect(lines(text)).toEqual(names);
    });
  });
}
