import { command, type Desk, nothingFound, notice, quoted, sentence } from '../src/command.ts';

/** Statements shown at once: more would be a transcript. */
const MOST_SHOWN = 3;
const MOST_SUGGESTED = 25;

export default command({
  name: 'citation',
  describe: {
    fr: "Ce que quelqu'un a dit, mot pour mot, ou qui l'a dit",
    en: 'What somebody said, word for word, or who said it',
  },
  asks: 'citation',
  options: [
    {
      kind: 'text',
      name: 'sujet',
      describe: {
        fr: 'De quoi on parle, ou les mots dont on cherche qui les a dits',
        en: 'What it is about, or the words whose author is wanted',
      },
      required: false,
      maxLength: 300,
      suggest: (typed, { views }) => views.namesLike(typed, MOST_SUGGESTED),
    },
    {
      kind: 'text',
      name: 'qui',
      describe: { fr: 'La personne ou l’organisation qui parle', en: 'The person or organisation who speaks' },
      required: false,
      maxLength: 100,
      suggest: (typed, { views }) => views.speakersLike(typed, MOST_SUGGESTED),
    },
  ],
  examples: [
    { words: { sujet: 'Choe Son-hui sur l’ami le plus proche du peuple coréen' }, shows: 'prête à recevoir' },
    { words: { sujet: 'Ukraine', qui: 'Kim Jong Un' }, shows: 'Ukraine' },
    { words: { qui: 'Leif-Eric Easley' }, shows: 'victoire' },
  ],
  constant: true,
  run: ({ words: { qui, sujet }, desk }) => {
    if (qui !== undefined) return said(qui, sujet ?? '', desk);
    return sujet === undefined
      ? nothingFound(sentence`Dites de qui, ou de quoi : « qui », « sujet », ou les deux.`)
      : desk.ask('citation', sujet);
  },
});

/** What one person said of a subject, best first. */
function said(who: string, about: string, { views }: Desk) {
  const speeches = views.saidBy(who, about);
  const [first] = speeches;
  if (!first) return silence(who, about, views.saidBy(who, ''));
  const shown = speeches.slice(0, MOST_SHOWN);
  return notice({
    blocks: [
      {
        kind: 'heading',
        content: [{ text: about === '' ? first.speaker : sentence`${first.speaker}, sur « ${about} »` }],
      },
      ...shown.flatMap(({ excerpt, quotes }) => quoted(excerpt, quotes)),
    ],
  });
}

function silence(who: string, about: string, others: ReturnType<Desk['views']['saidBy']>) {
  const [first] = others;
  return first
    ? nothingFound(
        sentence`Le dossier ne cite pas ${first.speaker} sur « ${about} ».`,
        sentence`Ailleurs, ${others.length === 1 ? 'une parole lui est attribuée' : `${others.length} paroles lui sont attribuées`} : essayez un autre sujet.`,
      )
    : nothingFound(sentence`Le dossier ne cite personne du nom de « ${who} ».`);
}
