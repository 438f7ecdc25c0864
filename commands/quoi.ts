import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'quoi',
  type: 'quoi',
  describe: {
    fr: "Ce qui a été fait, dit, signé ou décidé, ou ce qu'est une chose",
    en: 'What was done, said, signed or decided, or what a thing is',
  },
  examples: [{ question: 'la Russie offre en retour à Pyongyang', shows: 'programme nucléaire' }],
});
