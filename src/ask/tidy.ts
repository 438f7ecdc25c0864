import { normaliseQuestion } from '../fr/sms.ts';

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
  return normaliseQuestion(visible.replace(/\s+/gu, ' ').trim());
}
