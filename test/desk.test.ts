import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTypes } from '../src/answers/answer-types.ts';
import { type Desk, openDesk } from '../src/desk.ts';
import type { Excerpt, Outcome } from '../src/model/answer.ts';
import { article } from './answers/invented.ts';
import { anyText } from './text/any-text.ts';

const ARTICLES = [
  article(
    'a',
    'La maire de Valmorin, Odile Terrasse, a inauguré le pont mardi. « Il a coûté 12 millions d’euros », a-t-elle déclaré. Le chantier a duré quatre ans parce que la rivière débordait.\n\nLire aussi : Le port ferme ses quais\n\nElle a ensuite visité Bergen.',
    { title: 'Valmorin a son pont', publisher: 'Le Phare' },
  ),
  article('b', 'Le pont de Valmorin a été inauguré le 13 mai 2031. Il est bâti en soudant des plaques.', {
    agency: 'AFP',
  }),
];
const desk = openDesk(ARTICLES);
const commands = [...answerTypes.map(({ name }) => name), 'où', 'demander', ''];

/** Says every promise about an outcome that it breaks. */
function check(outcome: Outcome, on: Desk): void {
  expect(outcome.confidence).toBeGreaterThanOrEqual(0);
  expect(outcome.confidence).toBeLessThanOrEqual(1);
  const slice = ({ article: of, start, end, text }: Excerpt) => {
    expect(on.articles).toContain(of);
    expect(text).toBe(of.raw.slice(start, end));
    expect(text).not.toContain('Lire aussi');
  };
  if (outcome.kind === 'abstention') {
    expect(outcome.nearest.length).toBeLessThanOrEqual(4);
    for (const near of outcome.nearest) slice(near);
    return;
  }
  const { excerpt, highlights, short, alternatives, disagreements, corroboration } = outcome;
  slice(excerpt);
  expect(excerpt.text.length).toBeLessThanOrEqual(600);
  for (const mark of highlights) {
    expect(mark.start).toBeGreaterThanOrEqual(excerpt.start);
    expect(mark.end).toBeLessThanOrEqual(excerpt.end);
    expect(mark.text).toBe(excerpt.article.raw.slice(mark.start, mark.end));
  }
  if (short) expect(highlights).toContainEqual(short);
  expect(alternatives.length).toBeLessThanOrEqual(4);
  for (const other of [...alternatives, ...disagreements]) slice(other);
  expect(corroboration.articles).toBeGreaterThanOrEqual(corroboration.origins);
  expect(corroboration.origins).toBeGreaterThanOrEqual(1);
}

describe('openDesk', () => {
  it.each([
    ['qui', 'Qui a inauguré le pont ?', 'Odile Terrasse', null],
    ['quand', 'Quand le pont a-t-il été inauguré ?', 'le 13 mai 2031', '2031-05-13'],
    ['combien', 'Combien le pont a-t-il coûté ?', '12 millions d’euros', 12_000_000],
    ['pourquoi', 'Pourquoi le chantier a-t-il duré quatre ans ?', 'parce que la rivière débordait', null],
    ['comment', 'Comment le pont de Valmorin est-il bâti ?', 'en soudant des plaques', null],
    ['citation', 'Que dit Odile Terrasse de ce que le pont a coûté ?', 'Il a coûté 12 millions d’euros', null],
    ['où', 'Où la maire a-t-elle inauguré le pont ?', 'Valmorin', null],
  ])('/%s %s → %s', (command, question, short, value) => {
    expect(desk.ask(command, question)).toMatchObject({ kind: 'answer', short: { text: short }, value });
  });

  it('reads the type from the words when the command gives none', () => {
    const type = (command: string, words: string) => desk.ask(command, words).question.type;
    expect(type('demander', 'Quand le pont ?')).toBe('quand');
    expect(type('libre', 'Quand le pont ?')).toBe('quand');
    expect(type('libre', 'le pont')).toBe('libre');
    expect(type('qui', 'Quand le pont ?')).toBe('qui');
    expect(type('OÙ', 'le pont')).toBe('ou');
  });

  it('limits by the dates that the question gives', () => {
    expect(desk.ask('quoi', 'Que se passe-t-il le 13 mai 2031 ?').question.times.map(({ value }) => value)).toEqual([
      '2031-05-13',
    ]);
  });

  it('says the same twice, and so does a desk opened anew', () => {
    const again = openDesk(ARTICLES);
    for (const question of [
      'Qui a inauguré le pont ?',
      'Quand le pont ?',
      'le pont de Valmorin',
      'zorglub',
      'visite',
    ]) {
      for (const command of commands) {
        const first = desk.ask(command, question);
        expect(desk.ask(command, question)).toEqual(first);
        expect(again.ask(command, question)).toEqual(first);
      }
    }
  });

  it.each([
    ['nothing', ''],
    ['5,000 characters', 'le pont de Valmorin inauguré '.repeat(180)],
    ['one long word', 'pont'.repeat(1250)],
    ['emoji', '🙂🌉👩‍🏭🇫🇷'],
    ['words that say nothing', 'le la de du et ou que qui'],
    ['Markdown', '# **pont** [Valmorin](http://exemple.invalid) ||inauguré|| ```ts\n> pont'],
    ['mentions', '@everyone <@123> <@&9> <#4> </qui:1> pont <t:1:R>'],
    ['controls', 'pont\u0000\u0007\u001b[31m\u007f inauguré\r\n\t'],
    ['right-to-left marks', '\u202epont\u202c \u2066inauguré\u2069 \u200f'],
    ['lone surrogates', 'pont \ud800 inauguré \udc00'],
    ['patterns', '(pont|.*)+$ [^] \\p{L} {1,99999}'],
    ['names of objects', '__proto__ constructor toString hasOwnProperty'],
  ])('takes %s', (_, question) => {
    for (const command of commands) check(desk.ask(command, question), desk);
  });

  it('takes any words with any command', () => {
    const pieces = fc.constantFrom(
      'pont',
      'Odile',
      'mardi',
      'combien',
      '« coûté »',
      'Qui est',
      '13 mai',
      'Bergen',
      'inauguré',
      'rivière',
      '?',
    );
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' ')),
      fc
        .tuple(fc.string({ unit: 'binary', maxLength: 20 }), fc.array(pieces, { maxLength: 6 }))
        .map(([any, parts]) => [...parts, any].join(' ')),
    );
    fc.assert(
      fc.property(words, fc.oneof(fc.constantFrom(...commands), fc.string()), (question, command) => {
        check(desk.ask(command, question), desk);
      }),
      { numRuns: 250 },
    );
  });

  it('takes any article', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), fc.constantFrom(...commands), (texts, command) => {
        const any = openDesk(texts.map((text, at) => article(`a${at}`, text.replaceAll('Lire aussi', 'Lire'))));
        for (const words of ['Le président est-il arrivé mardi à Lima ?', texts[0]?.slice(0, 80) ?? '']) {
          check(any.ask(command, words), any);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['no article', []],
    ['an article without text', [article('a', '')]],
    ['an article of blanks', [article('a', ' \n\u00a0\n')]],
    ['an article of marks below its opening', [article('a', 'Le président est arrivé mardi à Lima. -  ► ” \r\n )')]],
    ['an article of plugs', [article('a', 'Lire aussi : Le port ferme ses quais')]],
    ['an article that is all metadata', [article('a', 'Le pont rouvre.', { metadata: [{ start: 0, end: 15 }] })]],
  ])('abstains on %s', (_, articles) => {
    const empty = openDesk(articles);
    for (const command of commands) {
      expect(empty.ask(command, 'Qui a rouvert le pont de Lima ?')).toMatchObject({
        kind: 'abstention',
        reason: 'nothing',
        nearest: [],
      });
    }
  });
});

describe('desk.ts', () => {
  it('strings the stages together and knows no word of French', () => {
    const source = readFileSync(fileURLToPath(new URL('../src/desk.ts', import.meta.url)), 'utf8');
    const code = source.replace(/\/\*\*.*?\*\//gsu, '');
    expect(code).not.toMatch(/['"](?:quand|qui|ou|où|combien|pourquoi|comment|citation|quoi|libre)['"]/u);
  });
});
