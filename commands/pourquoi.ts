import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'pourquoi',
  type: 'pourquoi',
  describe: {
    fr: 'La cause ou le but que donnent les articles',
    en: 'The cause or the purpose that the articles give',
  },
  examples: [{ question: 'la Russie a-t-elle utilisé son droit de veto', shows: 'sanctions' }],
});
