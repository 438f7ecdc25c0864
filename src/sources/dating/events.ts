import { fold } from '../../fr/letters.ts';

/** « CAN 2019 », « Mondial 2018 », « Euro 2016 », « Coupe d’Afrique des nations 2019 »: a name and the year of its edition. */
const EDITION =
  /(?<!\p{L})(?<name>\p{Lu}[\p{L}'’-]*(?:\s+(?:d['’]|des?\s|du\s|de\s+l['’]|\p{Lu})[\p{L}'’-]*){0,4}?)\s+(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}])/gu;
/** Words with a capital that a year may follow without naming an edition. */
const NO_EVENT =
  /^(?:en|depuis|fin|d[eé]but|l|d|janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre)$/u;

/** The article of a sentence’s first word: « La CAN 2019 ». */
const ARTICLE = /^(?:l['’]|(?:la|le|les|une?|cette|cet|ce)\s)/u;

/** Years of events by name, folded, with how often the text says them: `can 2019` → 5. */
export function editions(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { groups } of text.matchAll(EDITION)) {
    const name = fold(groups?.name ?? '').replace(ARTICLE, '');
    if (name.length < 3 || NO_EVENT.test(name)) continue;
    const key = `${name} ${groups?.year}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** The year of an edition's key: `can 2019` → 2019. */
export function editionYear(key: string): number {
  return Number(key.slice(-4));
}
