import { articleLine, command, notice, pageTurns, sentence } from '../src/command.ts';

/** Articles on one page: what fits in one Discord message with their links. */
const PAGE_SIZE = 8;

export default command({
  name: 'sources',
  describe: {
    fr: 'Les articles du dossier, avec leur date et leur lien',
    en: 'The articles of the dossier, with date and link',
  },
  options: [
    {
      kind: 'number',
      name: 'page',
      describe: { fr: 'Le numéro de la page', en: 'The page number' },
      required: false,
      min: 1,
    },
  ],
  examples: [{ words: {}, shows: 'News7' }],
  constant: true,
  run: ({ words, desk }) => {
    const articles = [...desk.articles].sort((a, b) => byDate(a.published, b.published));
    const pages = Math.max(1, Math.ceil(articles.length / PAGE_SIZE));
    const page = Math.min(Number(words.page ?? 1), pages);
    const shown = articles.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const count = sentence`${articles.length} article${articles.length > 1 ? 's' : ''}`;
    const place = pages === 1 ? '' : sentence`, page ${page} sur ${pages}`;
    return notice({
      blocks: [
        { kind: 'heading', content: [{ text: `${count}${place}` }] },
        { kind: 'list', items: shown.map(articleLine) },
      ],
      actions: pageTurns('sources', {}, { page, pages }),
    });
  },
});

/** Newest first, articles without a date last. */
function byDate(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? 1 : a > b ? -1 : 0;
}
