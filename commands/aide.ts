import { type Command, command, type Inline, notice, sentence } from '../src/command.ts';

export default command({
  name: 'aide',
  describe: { fr: 'Ce que je sais faire, et comment demander', en: 'What I can do, and how to ask' },
  options: [],
  examples: [{ words: {}, shows: '/quand' }],
  run: ({ desk, commands }) =>
    notice({
      blocks: [
        { kind: 'heading', content: [{ text: sentence`Un dossier de presse qui répond` }] },
        {
          kind: 'text',
          content: [
            {
              text: sentence`Je réponds par un passage des articles, mot pour mot, avec sa source. Quand le dossier ne dit rien, je le dis. Articles : ${desk.articles.length}.`,
            },
          ],
        },
        { kind: 'list', items: commands.map(line) },
        {
          kind: 'text',
          content: [
            {
              text: sentence`Sur Discord, mentionnez-moi ou écrivez-moi en privé ; répondez à une réponse pour la suite (« et pourquoi ? ») ; dans le menu d'un message, « Vérifier dans le dossier ». Et aussi : /digest, /etat, /reglages, /confidentialite.`,
              dim: true,
            },
          ],
        },
      ],
      ephemeral: true,
    }),
});

/** « /quand : Quand un événement a lieu (Poutine arrive à Pyongyang) » */
function line({ name, describe, examples }: Command): readonly Inline[] {
  const [first] = Object.values(examples[0].words);
  const example: readonly Inline[] = first === undefined ? [] : [{ text: ` (${first})`, dim: true }];
  return [{ text: `/${name}`, bold: true }, { text: sentence` : ${describe.fr}` }, ...example];
}
