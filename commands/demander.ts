import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'demander',
  type: 'libre',
  describe: {
    fr: "Une question libre : ce qu'elle demande se lit dans ses mots",
    en: 'Any question: what it asks for is read from its words',
  },
  examples: [{ question: 'Qui accuse la Russie d’utiliser des missiles nord-coréens ?', shows: 'Pentagone' }],
});
