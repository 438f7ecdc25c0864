import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'comment',
  type: 'comment',
  describe: {
    fr: 'De quelle manière, par quel moyen',
    en: 'In what way, by what means',
  },
  examples: [{ question: 'Kim affiche-t-il son soutien à Poutine', shows: 'en livrant des armes' }],
});
