import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'citation',
  type: 'citation',
  describe: {
    fr: "Ce que quelqu'un a dit, mot pour mot, ou qui l'a dit",
    en: 'What somebody said, word for word, or who said it',
  },
  examples: [{ question: 'Choe Son-hui sur l’ami le plus proche du peuple coréen', shows: 'prête à recevoir' }],
});
