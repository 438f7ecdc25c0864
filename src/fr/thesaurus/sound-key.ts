/** Spellings of one French sound, folded, in the order they are tried; `$1` keeps what was found. */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/ss|sc(?=[eiy])|c(?=[eiy])|t(?=i[oae])/gu, 'ç'], // « police, polisse », « nation, nassion »
  [/(\p{L})\1+/gu, '$1'],
  [/gu(?=[eiy])/gu, 'γ'], // « guerre »
  [/ge(?=[aou])|g(?=[eiy])/gu, 'j'], // « mangeons, neige »
  [/(?<=\p{L}{2})(?:er|ez)$/gu, 'é'], // « parler, parlez, parlé »
  [/(?<=\p{L}{3})(?:e?s|e|x)$/gu, ''], // « visite, visites, vizit »
  [/ph/gu, 'f'],
  [/sch|sh|ch/gu, 'ʃ'],
  [/qu|q|ck|c/gu, 'k'],
  [/h/gu, ''],
  [/gn/gu, 'ɲ'],
  [/(?<=[aeiouy])s(?=[aeiouy]|$)/gu, 'z'],
  [/eau|au/gu, 'o'],
  [/ou|w/gu, 'ʊ'],
  [/oi/gu, 'ʊa'],
  [/(?:ain|ein|ien|in|im|yn|ym|un)(?![aeiouy])/gu, 'ɛ'],
  [/(?:an|am|en|em)(?![aeiouy])/gu, 'ɑ'],
  [/(?:on|om)(?![aeiouy])/gu, 'ɔ'],
  [/ai|ei|ey|é/gu, 'e'],
  [/y/gu, 'i'],
  [/ç/gu, 's'],
  [/γ/gu, 'g'],
  [/(\p{L})\1+/gu, '$1'],
];

/** How a folded word sounds, roughly, for spellings by ear: `polisse` and `police` share a key. Not to be shown. */
export function soundKey(folded: string): string {
  return SOUNDS.reduce((word, [spelling, sound]) => word.replace(spelling, sound), folded);
}
