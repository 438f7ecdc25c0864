import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'quand',
  type: 'quand',
  describe: {
    fr: 'Quand un événement a lieu, avec la date complète',
    en: 'When something happens, with the full date',
  },
  examples: [{ question: 'Poutine arrive à Pyongyang', shows: 'juin' }],
});
