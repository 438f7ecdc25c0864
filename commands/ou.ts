import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'où',
  type: 'où',
  describe: {
    fr: "Où un événement a lieu, d'où quelqu'un vient, où il va",
    en: 'Where something happens, where somebody comes from or goes',
  },
  examples: [{ question: 'les dirigeants se sont-ils réunis en Russie', shows: 'cosmodrome' }],
});
