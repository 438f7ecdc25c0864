import { type Command, command, type Desk, type Inline, notice, onDiscord, sentence } from '../src/command.ts';

export default command({
  name: 'aide',
  describe: { fr: 'Ce que je sais faire, et comment demander', en: 'What I can do, and how to ask' },
  options: [],
  examples: [{ words: {}, shows: '/quand' }],
  constant: true,
  run: async ({ desk, commands }) => {
    const lines: (readonly Inline[])[] = [];
    for (const one of commands) {
      lines.push(line(one, desk));
      // The first questions asked of a dossier are slow: whoever else asks something meanwhile does not wait for all of them.
      await new Promise(setImmediate);
    }
    return notice({
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
        { kind: 'list', items: lines },
        {
          kind: 'text',
          content: [
            {
              text: sentence`Sur Discord, mentionnez-moi ou écrivez-moi en privé ; répondez à une réponse pour la suite (« et pourquoi ? ») ; dans le menu d'un message, « ${onDiscord.menu} ». Sur Discord seulement :`,
              dim: true,
            },
          ],
        },
        { kind: 'list', items: onDiscord.commands.map(bare) },
      ],
      ephemeral: true,
    });
  },
});

/** « /etat : Comment va le bot » */
function bare({ name, describe }: Pick<Command, 'name' | 'describe'>): readonly Inline[] {
  return [{ text: `/${name}`, bold: true }, { text: sentence` : ${describe.fr}` }];
}

/** « /quand : Quand un événement a lieu (Poutine arrive à Pyongyang) »; the example where this dossier answers it. */
function line({ name, describe, examples, asks }: Command, desk: Desk): readonly Inline[] {
  const [first] = Object.values(examples[0].words);
  const isAnswered = first !== undefined && asks !== undefined && desk.ask(asks, first).kind === 'answer';
  const example: readonly Inline[] = isAnswered ? [{ text: ` (${first})`, dim: true }] : [];
  return [{ text: `/${name}`, bold: true }, { text: sentence` : ${describe.fr}` }, ...example];
}
