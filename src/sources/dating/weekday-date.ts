import type { NamedDay } from './days.ts';
import type { Clues, DatingRule, Inferred } from './rule.ts';
import { dayOfWriting, today } from './today.ts';
import { type Dated, datedBy } from './year-evidence.ts';

/** « mardi 18 juin », « les 18 et 19 juin » beside « mardi et mercredi »: the day of the week tells the year, the tense the day of writing. */
export const weekdayDate: DatingRule = {
  name: 'weekday-date',
  infer(clues, dossier) {
    const dated = withPairs(clues).flatMap((named) => {
      const found = datedBy(named, clues, dossier);
      return found === null ? [] : [{ ...found, named }];
    });
    // news is told soon after it happened: the last day told in the past is the nearest to the day of writing
    const past = dated
      .filter(({ named }) => named.tense === 'past')
      .toSorted((one, other) => other.day.localeCompare(one.day));
    const chosen = past[0] ?? dated[0];
    return chosen === undefined ? null : written(chosen, clues);
  },
};

function written({ named, day, words: evidence }: Dated & { named: NamedDay }, clues: Clues): Inferred {
  const words = `${named.words} (${evidence})`;
  const now = today(clues);
  // a day of the week alone is of this week: it ties the date to the day of writing
  const own = clues.weekdays.some(({ weekday }) => weekday === named.weekday);
  if (now !== null && (own || named.tense !== 'future')) {
    return { published: dayOfWriting(day, named.tense, now.weekday), words: `${words}, ${now.words}` };
  }
  if (named.tense === 'past') return { published: day, words };
  return { published: day.slice(0, named.day > 7 ? 7 : 4), words };
}

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
