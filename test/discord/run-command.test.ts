import { expect, test } from 'vitest';
import { command, nothingFound } from '../../src/command.ts';
import { openDesk } from '../../src/desk.ts';
import { messageBody } from '../../src/discord/payload.ts';
import { runCommand } from '../../src/discord/run-command.ts';

function counting(constant: boolean) {
  let runs = 0;
  const made = command({
    name: 'compte',
    describe: { fr: 'Compte', en: 'Counts' },
    options: [{ kind: 'text', name: 'mot', describe: { fr: 'Un mot', en: 'A word' }, required: false }],
    examples: [{ words: {}, shows: '1' }],
    constant,
    run: ({ words }) => {
      runs += 1;
      if (words.mot === 'faute') throw new Error('faute');
      return nothingFound(`${runs}`);
    },
  });
  return { commands: new Map([[made.name, made]]), made, runs: () => runs };
}

test('a constant command runs once for the same words, language and dossier, and its page is rendered once', async () => {
  const { made, commands, runs } = counting(true);
  const desk = openDesk([]);
  const first = await runCommand(made, {}, { desk, commands });
  const again = await runCommand(made, {}, { desk, commands });
  expect(again).toBe(first);
  expect(messageBody(again).components[0]?.toJSON()).toBe(messageBody(first).components[0]?.toJSON());
  await runCommand(made, { mot: 'autre' }, { desk, commands });
  await runCommand(made, {}, { desk, commands }, 'iso');
  await runCommand(made, {}, { desk: openDesk([]), commands });
  expect(runs()).toBe(4);
});

test('a failure is not kept, nor more replies than a few', async () => {
  const { made, commands, runs } = counting(true);
  const desk = openDesk([]);
  for (let turn = 0; turn < 2; turn += 1)
    await expect(runCommand(made, { mot: 'faute' }, { desk, commands })).rejects.toThrow('faute');
  expect(runs()).toBe(2);
  for (let turn = 0; turn < 60; turn += 1) await runCommand(made, { mot: `mot ${turn}` }, { desk, commands });
  await runCommand(made, { mot: 'mot 59' }, { desk, commands });
  expect(runs()).toBe(62);
  await runCommand(made, { mot: 'mot 0' }, { desk, commands });
  expect(runs()).toBe(63);
});

test('any other command runs each time', async () => {
  const { made, commands, runs } = counting(false);
  const desk = openDesk([]);
  for (let turn = 0; turn < 3; turn += 1) await runCommand(made, {}, { desk, commands });
  expect(runs()).toBe(3);
});
