import type { NamedDay } from './days.ts';
import type { Clues, DatingRule } from './rule.ts';
import { dayOfWriting, today } from './today.ts';
import { datedBy } from './year-evidence.ts';

/** « mardi 18 juin », « les 18 et 19 juin » beside « mardi et mercredi »: the day of the week tells the year, the tense the day of writing. */
export const weekdayDate: DatingRule = {
  name: 'weekday-date',
  infer(clues, dossier) {
    for (const named of withPairs(clues)) {
      const dated = datedBy(named, clues, dossier);
      if (dated === null) continue;
      const words = `${named.words} (${dated.words})`;
      const written = today(clues);
      const own = clues.weekdays.some(({ weekday }) => weekday === named.weekday);
      // a day of the week alone is of this week: it ties the date to the day of writing
      if (written !== null && (own || named.tense !== 'future')) {
        return {
          published: dayOfWriting(dated.day, named.tense, written.weekday),
          words: `${words}, ${written.words}`,
        };
      }
      if (named.tense === 'past') return { published: dated.day, words };
      return { published: dated.day.slice(0, named.day > 7 ? 7 : 4), words };
    }
    return null;
  },
};

/** Named days that have a day of the week, their own or that of a pair: the first of « mardi et mercredi » for « les 18 et 19 juin ». */
function withPairs({ days, weekdays, text }: Clues): NamedDay[] {
  const pairs = weekdays.filter((mention, at) => {
    const next = weekdays[at + 1];
    return (
      next !== undefined &&
      next.weekday === (mention.weekday % 7) + 1 &&
      / et $/u.test(text.slice(mention.at, next.at).replace(/\s/gu, ' '))
    );
  });
  return days.flatMap((named, at) => {
    if (named.weekday !== null) return [named];
    const twin = days[at + 1];
    const isPair = twin !== undefined && twin.at === named.at && twin.day === named.day + 1;
    return isPair ? pairs.map(({ weekday, tense }) => ({ ...named, weekday, tense: named.tense ?? tense })) : [];
  });
}
