import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import chronologie from '../../commands/chronologie.ts';
import citation from '../../commands/citation.ts';
import resume from '../../commands/resume.ts';
import type { Block } from '../../src/command.ts';
import { type Desk, openDesk } from '../../src/desk.ts';
import { answerRow, passagesOf } from '../../src/discord/answer-row.ts';
import { messageBody, type Page } from '../../src/discord/payload.ts';
import { reportsPage } from '../../src/discord/reports-page.ts';
import { answerPage, runCommand } from '../../src/discord/run-command.ts';
import { changedDossier, INVITATION, lacking, report, verified, welcome } from '../../src/discord/wording.ts';
import { greeted, shortHelp } from '../../src/greet.ts';
import { explainPlainly } from '../../src/render/plain-why.ts';
import { presentContext, presentPassage, quotation } from '../../src/render/reply.ts';
import { checkMessage } from '../fakes/discord/check-message.ts';
import { checkBody } from '../fakes/discord/openapi.ts';
import type { MessageBody } from '../fakes/discord/shapes.ts';
import { textOf } from '../fakes/discord/shapes.ts';
import { readDiscord } from '../render/discord-markdown.ts';
import { articleOf } from '../render/samples.ts';

/** What somebody would write, in an article or to the bot, to make it say what it should not. */
const TRICKS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</quand:123456789012345678>',
  '<t:1718700000:R>',
  '```js\nboom\n```',
  '`code`',
  '||secret||',
  '[cliquez](https://faux.example)',
  '](https://faux.example)',
  '<https://faux.example>',
  'https://faux.example/a_b',
  '**gras** __souligné__ ~~barré~~',
  '# Titre',
  '> cité',
  '-# petit',
  'gauche\u202edroite',
  'zé\u200bro',
  '\u2066isolé\u2069',
  'javascript:alert(1)',
  '\ud83d',
  'Le maire Yann Le Goff a déclaré mardi que le pont rouvre en juin 2024.',
  '« Le pont rouvre », a dit Yann Le Goff.',
];
const HIDDEN = /[\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const MARKS_OF_OURS = /^(?:bold|heading|quote|small|list|item|link https?:\/\/exemple\.fr\/)/u;

const words = fc.array(fc.oneof(fc.constantFrom(...TRICKS), fc.string({ maxLength: 12 })), {
  minLength: 1,
  maxLength: 9,
});

/** The message as it leaves, as JSON. */
function sent(page: Page): MessageBody & { readonly uploaded: readonly string[] } {
  const { flags, components, files } = messageBody(page);
  return {
    flags,
    components: components.map((one) => JSON.parse(JSON.stringify(one.toJSON()))),
    allowed_mentions: { parse: [] },
    uploaded: files.map(({ name }) => name),
  };
}

function expectSafe(page: Page): void {
  const { uploaded, ...body } = sent(page);
  expect(checkMessage(body, uploaded, 'new')).toEqual([]);
  expect(checkBody.message(body)).toEqual([]);
  const text = textOf(body);
  expect(text).not.toMatch(HIDDEN);
  expect(text).not.toMatch(/@(?:everyone|here)|(?<!\\)<[@#/t]/u);
  for (const mark of readDiscord(text).marks) expect(mark).toMatch(MARKS_OF_OURS);
}

/** Every page that a question can lead to. */
function pagesOf(question: string, desk: Desk): readonly Page[] {
  const outcome = desk.ask('libre', question);
  const showing = { type: 'libre', question: outcome.question.text, rank: 0, version: desk.views.version };
  const excerpts = passagesOf(outcome);
  const blocks: readonly Block[] = excerpts.flatMap((excerpt) => quotation(excerpt));
  return [
    answerPage(outcome, { type: 'libre', repeatQuestion: true, desk }),
    explainPlainly(outcome),
    changedDossier(question, []),
    report({ question, quote: blocks, words: question }),
    verified(blocks),
    lacking([question], question),
    welcome(desk),
    reportsPage([{ at: question, about: question, words: question }], { page: 1, desk }),
    shortHelp(desk, INVITATION),
    ...[greeted('merci', desk, INVITATION) ?? []].flat(),
    ...excerpts.flatMap((excerpt, rank): Page[] => [
      { ...presentPassage(question, excerpt, { rank, count: excerpts.length }), row: answerRow(outcome, showing) },
      presentContext(excerpt, desk.views.around(excerpt)),
    ]),
  ];
}

describe('whatever the articles and the question', () => {
  it('no page pings, hides, links elsewhere, breaks out of its place or passes a limit', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (title, body, asked) => {
        const raw = `${title.join(' ')}\n\n${body.join(' ')}\n\n${asked.join(' ')}`;
        const desk = openDesk([articleOf({ raw, title: title.join(' '), publisher: body.join(' ').slice(0, 80) })]);
        const question = asked.join(' ').slice(0, 300).trim();
        if (question === '') return;
        for (const page of pagesOf(question, desk)) expectSafe(page);
        const context = { desk, commands: new Map() };
        const calls = [
          runCommand(resume, {}, context),
          runCommand(resume, { article: question.slice(0, 200) }, context),
          runCommand(citation, { qui: question.slice(0, 100), sujet: question }, context),
          runCommand({ ...chronologie, run: (input) => chronologie.run({ ...input, pictures: false }) }, {}, context),
          runCommand(chronologie, { avec: question.slice(0, 100), de: question.slice(0, 40) }, context),
        ];
        for (const page of await Promise.all(calls)) expectSafe(page);
      }),
      { numRuns: 60 },
    );
  });
});
