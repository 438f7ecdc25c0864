import { editionYear } from './events.ts';
import type { DatingRule } from './rule.ts';
import { mainEdition } from './year-evidence.ts';

/** Articles of the dossier, other than this one, that must have a date in the edition's year. */
const FEWEST = 2;

/** « CAN 2019 » in an article about it, in a dossier whose dated articles about it are all of that year: the year, and no more. */
export const dossierEvent: DatingRule = {
  name: 'dossier-event',
  infer({ text, article }, dossier) {
    const edition = mainEdition(text, article.title);
    if (edition === null) return null;
    const year = String(editionYear(edition));
    const dated = dossier.filter((other) => other.article !== article && other.article.published !== null);
    const about = dated.filter((other) => mainEdition(other.text, other.article.title) === edition);
    if (about.length < FEWEST || dated.some((other) => !other.article.published?.startsWith(year))) return null;
    return { published: year, words: edition };
  },
};
