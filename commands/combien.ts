import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'combien',
  type: 'combien',
  describe: {
    fr: 'Un nombre, une durée, une somme, une quantité',
    en: 'A number, a duration, a sum, an amount',
  },
  examples: [{ question: 'de temps ont duré les discussions', shows: 'deux heures' }],
});
