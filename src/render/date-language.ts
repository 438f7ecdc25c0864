import type { Block, DateLanguage, Inline, Reply } from '../model/reply.ts';
import { dateInWords } from './date-words.ts';
import { dateInEnglish } from './english-date.ts';

interface Wording {
  /** TIMEX3 modifier of the mention: « fin juillet 2023 ». */
  readonly mod?: string | null;
  readonly weekday?: boolean;
}

/** Dates that ISO 8601 can say: a year, a month, a day, an hour, a week, and the interval of two. */
const MOMENT = String.raw`\d{4}(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d(?::\d\d)?)?Z?)?)?|-W\d\d)?`;
const ISO = new RegExp(`^${MOMENT}(?:/${MOMENT})?$`, 'u');

/** A TIMEX3 value in a language; in French where the language has no words for it. Null when French has none either. */
export function dateIn(language: DateLanguage, value: string, { mod = null, weekday = true }: Wording = {}) {
  const french = () => dateInWords(value, { mod, weekday });
  if (language === 'en') return dateInEnglish(value, { mod, weekday }) ?? french();
  return language === 'iso' && mod === null && ISO.test(value) ? value : french();
}

/** Replies that were said otherwise already: pages that are shown again stay the same object. */
const said = new WeakMap<Reply, Map<DateLanguage, Reply>>();

/** The same reply with its own dates in that language; what it quotes, the words of articles and titles, stays. */
export function inLanguage<R extends Reply>(reply: R, language: DateLanguage): R {
  if (language === 'fr') return reply;
  const known = said.get(reply) ?? new Map<DateLanguage, Reply>();
  said.set(reply, known);
  const other = known.get(language) ?? { ...reply, blocks: reply.blocks.map((block) => blockIn(language, block)) };
  known.set(language, other);
  return other as R;
}

function blockIn(language: DateLanguage, block: Block): Block {
  if ('content' in block) return { ...block, content: block.content.map((inline) => inlineIn(language, inline)) };
  if (block.kind !== 'list') return block;
  return { ...block, items: block.items.map((item) => item.map((inline) => inlineIn(language, inline))) };
}

function inlineIn(language: DateLanguage, inline: Inline): Inline {
  if (inline.date === undefined) return inline;
  // With the day of the week where the French has it.
  const weekday = inline.text === dateInWords(inline.date);
  return { ...inline, text: dateIn(language, inline.date, { weekday }) ?? inline.text };
}
