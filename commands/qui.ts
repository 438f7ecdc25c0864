import { questionCommand } from '../src/command.ts';

export default questionCommand({
  name: 'qui',
  type: 'qui',
  describe: {
    fr: "Qui a fait ou dit quelque chose, qui est quelqu'un",
    en: 'Who did or said something, who somebody is',
  },
  examples: [{ question: 'accompagne Poutine à Pyongyang', shows: 'Lavrov' }],
});
