import {
  type Block,
  command,
  type DateLanguage,
  type Desk,
  dateWords,
  nothingFound,
  notice,
  pageTurns,
  quoted,
  sentence,
  timeline,
  type Words,
} from '../src/command.ts';

/** Facts of one page: their quotations and sources fit in one message. */
const PAGE_SIZE = 5;
const MOST_SUGGESTED = 25;

type Fact = ReturnType<Desk['views']['chronology']>[number];

export default command({
  name: 'chronologie',
  describe: {
    fr: 'Les faits datés du dossier, dans l’ordre, chacun avec sa source',
    en: 'The dated facts of the dossier, in order, each with its source',
  },
  options: [
    {
      kind: 'text',
      name: 'avec',
      describe: { fr: 'Une personne, un lieu, une organisation', en: 'A person, a place, an organisation' },
      required: false,
      maxLength: 100,
      suggest: (typed, { views }) => views.namesLike(typed, MOST_SUGGESTED),
    },
    dateOption('de', 'À partir de quand : « juin 2024 », « 2022 »', 'From when, in French'),
    dateOption('à', 'Jusqu’à quand', 'Until when, in French'),
    {
      kind: 'number',
      name: 'page',
      describe: { fr: 'Le numéro de la page', en: 'The page number' },
      required: false,
      min: 1,
    },
  ],
  examples: [
    { words: {}, shows: '1950' },
    { words: { avec: 'Ukraine', de: '2022' }, shows: 'février 2022' },
  ],
  constant: true,
  run: async ({ words, desk, pictures = false, dates = 'fr' }) => {
    const wrong = [words.de, words.à].find((date) => date !== undefined && desk.views.daysIn(date) === null);
    if (wrong !== undefined)
      return nothingFound(
        sentence`« ${wrong} » n'est pas une date que je sache lire. Essayez « 18 juin 2024 », « juin 2024 » ou « 2024 ».`,
      );
    const facts = chosen(words, desk);
    if (facts.length === 0) return nothingFound(sentence`Le dossier ne date aucun fait ainsi.`);
    const pages = Math.ceil(facts.length / PAGE_SIZE);
    const page = Math.min(Number(words.page ?? 1), pages);
    const shown = facts.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const place = pages === 1 ? '' : sentence`, page ${page} sur ${pages}`;
    const count = facts.length === 1 ? sentence`Un fait daté` : sentence`${facts.length} faits datés`;
    const title = `${count}${place}`;
    return notice({
      blocks: [
        { kind: 'heading', content: [{ text: title }] },
        ...(pictures ? [await picture(title, shown, dates)] : []),
        ...shown.flatMap((fact) => told(fact, dates)),
      ],
      actions: pageTurns('chronologie', words, { page, pages }),
    });
  },
});

function dateOption(name: string, fr: string, en: string) {
  return {
    kind: 'text',
    name,
    describe: { fr, en },
    required: false,
    maxLength: 40,
    suggest: (typed: string, { views }: Desk) =>
      views.like(typed, [...new Set(views.chronology().map((fact) => dateOf(fact, 'fr')))], MOST_SUGGESTED),
  } as const;
}

function dateOf({ value, mod }: Fact, dates: DateLanguage): string {
  return dateWords(value, mod, dates);
}

/** The facts between two dates that speak of someone or something. */
function chosen({ avec, de, à }: Words, { views }: Desk): readonly Fact[] {
  const from = de === undefined ? null : views.daysIn(de);
  const to = à === undefined ? null : views.daysIn(à);
  const about = avec === undefined ? () => true : views.speaksOf(avec);
  return views
    .chronology()
    .filter((fact) => about(fact) && (!from || fact.to >= from.from) && (!to || fact.from <= to.to));
}

/** « 18 juin 2024 · 3 articles », the sentence with its date in bold, its source. */
function told(fact: Fact, dates: DateLanguage): readonly Block[] {
  const count = fact.articles.length > 1 ? sentence` · ${fact.articles.length} articles` : '';
  return [
    { kind: 'text', content: [{ text: dateOf(fact, dates), bold: true }, { text: count }] },
    ...quoted(fact.excerpt, [fact.words]),
  ];
}

/** Pictures of the last pages: people turn them back and forth, and ask for the same ones. */
const drawn = new Map<string, Promise<Uint8Array>>();
const MOST_DRAWN = 40;

async function picture(title: string, facts: readonly Fact[], dates: DateLanguage): Promise<Block> {
  const points = facts.map((fact) => ({
    date: dateOf(fact, dates),
    count: fact.articles.length > 1 ? sentence`${fact.articles.length} articles` : '',
    text: fact.excerpt.text,
    source: fact.excerpt.article.publisher ?? fact.excerpt.article.title ?? '',
  }));
  const key = JSON.stringify([title, points]);
  const png = drawn.get(key) ?? timeline(title, points);
  drawn.delete(key);
  drawn.set(key, png);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST_DRAWN && oldest !== undefined) drawn.delete(oldest);
  const alt = sentence`Frise : ${points.map(({ date, text }) => sentence`${date} : ${text}`).join(' ')}`;
  return { kind: 'picture', name: 'chronologie.png', png: await png, alt };
}
