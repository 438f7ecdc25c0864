import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAction, encodeAction } from '../../src/discord/actions.ts';
import { COMMANDS, pages } from '../fakes/commands.ts';

const commands = new Map(COMMANDS.map((command) => [command.name, command]));

describe('the id of a button', () => {
  it('says which command to run with which words, and fits, or there is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.string({ unit: 'grapheme', maxLength: 100 }), (page, note) => {
        const words = { page: String(page), note };
        const id = encodeAction({ command: 'pages', words });
        if (id === null) {
          expect(JSON.stringify(['pages', words]).length).toBeGreaterThan(90);
        } else {
          expect(id.length).toBeLessThanOrEqual(100);
          expect(decodeAction(id, commands)).toEqual({ command: pages, words });
        }
      }),
    );
  });

  it('is read without ever breaking, whoever wrote it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `run:${json}`),
        ),
        (id) => {
          const pressed = decodeAction(id, commands);
          if (pressed !== null) expect(COMMANDS).toContain(pressed.command);
        },
      ),
    );
  });

  it.each([
    ['run:["pages",{}]', true],
    ['run:["pages",{"page":"10"}]', true],
    ['run:["pages",{"page":"0"}]', false],
    ['run:["pages",{"page":"11"}]', false],
    ['run:["pages",{"page":"1.5"}]', false],
    ['run:["pages",{"page":"deux"}]', false],
    [`run:["pages",{"note":"${'x'.repeat(100)}"}]`, true],
    [`run:["pages",{"note":"${'x'.repeat(101)}"}]`, false],
    ['run:["pages",{"constructor":"1"}]', false],
    ['run:["toString",{}]', false],
    ['run:["quand",{"question":"le pont"}]', true],
    ['run:["quand",{}]', false],
    ['run:["quand"]', false],
    ['["pages",{}]', false],
  ])('%s stands: %s', (id, stands) => expect(decodeAction(id, commands) !== null).toBe(stands));
});
