import { dateInWords } from '../render/date-words.ts';
import { french } from '../render/typography.ts';

/** What a digest says of itself; the rest are words of the articles. */

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

function dayInWords(date: string): string {
  return dateInWords(date) ?? date;
}

export const WORDS = {
  heading: (date: string) => french`Le point du ${dayInWords(date.slice(0, 10))}`,
  late: french`Ce point arrive en retard : le bot était arrêté à l'heure dite.`,
  counts: (articles: number, stories: number) =>
    french`${articles} ${plural(articles, 'nouvel article', 'nouveaux articles')}, ${stories} ${plural(stories, 'sujet', 'sujets')}.`,
  introduction: french`Le dossier en cinq phrases`,
  others: (count: number) => french`et ${count} ${plural(count, 'autre', 'autres')}`,
  origins: (articles: number, origins: number) =>
    origins <= 1
      ? french`${articles} articles, une seule origine`
      : french`${articles} articles, ${origins} origines distinctes`,
  moreStories: (count: number) => french`${plural(count, 'Un autre sujet', `${count} autres sujets`)} : `,
  inThread: (count: number) =>
    french`${plural(count, 'Un autre sujet', `${count} autres sujets`)} dans le fil de ce message.`,
  chronology: french`Dans la chronologie`,
  disagreements: french`Les sources ne disent pas la même chose`,
  questions: french`Restées sans réponse`,
  thatDay: french`Rien de nouveau. Ce jour-là :`,
  nothing: french`Rien de nouveau depuis le dernier point.`,
  day: (date: string) => dateInWords(date, { weekday: false }) ?? date,
  dated: (date: string) => french`${dateInWords(date, { weekday: false }) ?? date} : `,
  suspended: {
    channel: french`Le point du jour est suspendu : son salon a disparu, ou je ne le vois plus.`,
    permission: french`Le point du jour est suspendu : il me manque une permission dans son salon.`,
  },
  resume: french`Rien n'est perdu : corrigez puis tapez /digest pour le reprendre. Ce qui est nouveau viendra avec le prochain.`,
  threadName: (date: string) => french`Le point du ${dayInWords(date.slice(0, 10))} : la suite`,
} as const;
