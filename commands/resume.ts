import { command, type Desk, nothingFound, notice, quoted, sentence } from '../src/command.ts';

const MOST_SUGGESTED = 25;

export default command({
  name: 'resume',
  describe: {
    fr: "L'essentiel du dossier ou d'un article, en trois à cinq phrases citées",
    en: 'The gist of the dossier or of one article, in three to five quoted sentences',
  },
  options: [
    {
      kind: 'text',
      name: 'article',
      describe: {
        fr: 'Le titre d’un article ; sans lui, tout le dossier',
        en: 'Title of an article, or nothing for all',
      },
      required: false,
      maxLength: 200,
      suggest: (typed, { views }) => views.titlesLike(typed, MOST_SUGGESTED),
    },
  ],
  examples: [{ words: {}, shows: 'Poutine' }],
  constant: true,
  run: ({ words, desk }) => {
    const article = words.article === undefined ? null : titled(words.article, desk);
    if (article === undefined)
      return nothingFound(sentence`Aucun article ne porte un titre comme « ${words.article ?? ''} ».`);
    const sentences = desk.views.summary(article);
    if (sentences.length === 0) return nothingFound(sentence`Il n'y a rien à résumer.`);
    const about =
      article === null
        ? sentence`L'essentiel du dossier (articles : ${desk.articles.length})`
        : sentence`L'essentiel de « ${article.title ?? article.file} »`;
    return notice({
      blocks: [
        { kind: 'heading', content: [{ text: about }] },
        { kind: 'text', content: [{ text: sentence`Phrases choisies dans les articles, mot pour mot.`, dim: true }] },
        ...sentences.flatMap((excerpt) => quoted(excerpt)),
      ],
    });
  },
});

/** The article that a title names, well or nearly; undefined when none does. */
function titled(words: string, { articles, views }: Desk) {
  const [title] = views.titlesLike(words, 1);
  return articles.find((article) => article.title === title);
}
