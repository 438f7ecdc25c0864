import { fold } from '../fr/letters.ts';
import { normaliseQuestion } from '../fr/sms.ts';
import { editDistance } from '../fr/thesaurus/edit-distance.ts';

/** Mentions, channels, emoji and time stamps as Discord writes them: <@1>, <#2>, <:nom:3>, <t:4:R>. */
const DISCORD_MARKUP = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/[^:>]{1,40}:)[^>\n]{0,40}>|@(?:everyone|here)/gu;
/** Controls, direction marks, zero-width characters, lone surrogates: nothing that can be asked. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu;

/** The words of a question as typed on Discord, in plain French: markup and invisible characters gone, short forms opened. */
export function tidy(raw: string): string {
  const visible = raw
    .slice(0, 10_000)
    .replace(DISCORD_MARKUP, ' ')
    .replace(INVISIBLE, ' ')
    .replace(/[*_~`|]+/gu, ' ');
  return withAskingWord(normaliseQuestion(visible.replace(/\s+/gu, ' ').trim())).replace(WHETHER, '');
}

/** Question words long enough to be told through a slip: « combient », « pourqoi ». */
const ASKING_WORDS = ['combien', 'comment', 'pourquoi'];

/** The same for short ones, by how they are mistyped. */
const MISTYPED = new Map(
  Object.entries({
    quand: 'quan qand qaund kand qan quend',
    quel: 'qel queil quell',
    quelle: 'qelle quele qulle quellle kuelle',
  }).flatMap(([word, slips]) => slips.split(' ').map((slip) => [slip, word] as const)),
);

/** « C’est vrai que … », « Est-il exact que … »: asks whether, and tells nothing itself. */
const WHETHER =
  /^(?:est-ce (?:bien )?(?:vrai|exact)|(?:est-il|c['’]est|c est) (?:bien )?(?:vrai|exact)) qu(?:e\s|['’])/iu;

/** The first word corrected when it is a question word but for one slip: there nothing else is likely. */
function withAskingWord(text: string): string {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  const key = fold(first);
  const meant =
    MISTYPED.get(key) ??
    ASKING_WORDS.find((word) => key !== word && key.length >= 6 && editDistance(key, word, 1) <= 1);
  return meant === undefined ? text : meant + text.slice(first.length);
}
