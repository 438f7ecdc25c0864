import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'quand',
  type: 'quand',
  describe: {
    fr: 'Quand un événement a lieu, avec la date complète',
    en: 'When something happens, with the full date',
  },
  examples: [{ question: 'la guerre russe en Ukraine a commencé', shows: 'février 2022' }],
});
