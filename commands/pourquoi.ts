import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'pourquoi',
  type: 'pourquoi',
  describe: {
    fr: 'La cause ou le but que donnent les articles',
    en: 'The cause or the purpose that the articles give',
  },
  examples: [{ question: 'la Russie a besoin de la Corée du Nord', shows: 'munitions' }],
});
