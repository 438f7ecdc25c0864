import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/answer.ts';
import type { Reply } from '../../src/model/reply.ts';
import { renderDiscord } from '../../src/render/discord.ts';
import { errorReply, presentOutcome } from '../../src/render/reply.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { abstentionOf, answerOf, anyText, articleOf, excerptOf, QUESTION, slice, textOf } from './samples.ts';

const shown = (outcome: Outcome | Reply) =>
  presentOutcome(outcome).blocks.map((block) => `${block.kind}: ${textOf(block)}`);

const EXCERPT = 'Le président russe et le dirigeant nord-coréen ont signé mercredi un accord de partenariat.';
const SOURCE = 'source: Sommet à Pyongyang · Le Quotidien · 19 juin 2024 · Lire le passage';

describe('an answer', () => {
  it('shows the short answer with its date in full, the quotation, its source, and how many say it', () => {
    const [heading, ...rest] = shown(answerOf());
    expect(heading).toMatch(/^heading: mercredi → (?:mercredi )?19 juin 2024$/u);
    expect(rest).toEqual([`quote: ${EXCERPT}`, SOURCE, 'source: Un seul article le dit.']);
  });

  it('marks the highlights in bold inside the quotation, word for word', () => {
    const quote = presentOutcome(answerOf()).blocks.find(({ kind }) => kind === 'quote');
    expect(quote).toMatchObject({
      content: [
        { text: 'Le président russe et le dirigeant nord-coréen ont signé ' },
        { text: 'mercredi', bold: true },
        { text: ' un accord de partenariat.' },
      ],
    });
  });

  it('has no heading when the quotation is the answer', () => {
    const excerpt = excerptOf(EXCERPT);
    const whole = { start: excerpt.start, end: excerpt.end, text: excerpt.text };
    expect(shown(answerOf({ short: whole, value: null }))[0]).toBe(`quote: ${EXCERPT}`);
    expect(
      shown(answerOf({ short: { ...whole, end: whole.end - 1, text: whole.text.slice(0, -1) }, value: null }))[0],
    ).toBe(`quote: ${EXCERPT}`);
    expect(shown(answerOf({ short: null, value: null }))[0]).toBe(`quote: ${EXCERPT}`);
  });

  it('has no heading that is a whole clause', () => {
    const article = articleOf();
    const long = slice(article, article.raw.slice(22, 150));
    expect(shown(answerOf({ short: long, value: null }))[0]).toBe(`quote: ${EXCERPT}`);
  });

  it.each([
    ['16 h 00 GMT)', '16 h 00 GMT'],
    ['«La Russie ne peut pas', 'La Russie ne peut pas'],
    ['un succès”', 'un succès'],
    ['(enfin [dit-il', 'enfin [dit-il'],
    ['«(deux', 'deux'],
    ['Kim (le dirigeant)', 'Kim (le dirigeant)'],
    ['« très bien »', '« très bien »'],
    ['«', null],
  ])('says « %s » without the mark whose other half is elsewhere', (words, heading) => {
    const short = { start: 0, end: words.length, text: words };
    const [first] = presentOutcome(answerOf({ short, value: null })).blocks;
    expect(first === undefined || first.kind !== 'heading' ? null : textOf(first)).toBe(heading);
  });

  it('names the speaker when there is one', () => {
    expect(shown(answerOf({ speaker: 'Iouri Ouchakov' }))[1]).toBe('text: D’après Iouri Ouchakov\u00A0:');
  });

  it('quotes the articles that disagree, two at most, without a verdict', () => {
    const article = articleOf();
    const others = ['deux heures', 'longtemps', 'mercredi'].map((words) => excerptOf(words, article));
    expect(shown(answerOf({ disagreements: others })).slice(4)).toEqual([
      'divider: ',
      'text: D’autres passages donnent une autre réponse\u00A0:',
      'quote: deux heures',
      SOURCE,
      'quote: longtemps',
      SOURCE,
    ]);
  });

  it('says it of one passage', () => {
    expect(shown(answerOf({ disagreements: [excerptOf('deux heures')] }))[5]).toBe(
      'text: Un autre passage donne une autre réponse\u00A0:',
    );
  });

  it('repeats the question where readers do not see it', () => {
    expect(presentOutcome(answerOf(), { repeatQuestion: true }).blocks.map(textOf)[0]).toBe(
      'Question\u00A0: signature de l’accord',
    );
  });

  it('survives highlights that overlap or stick out', () => {
    const { excerpt } = answerOf();
    const marks = [
      { start: excerpt.end - 12, end: excerpt.end + 50, text: '' },
      { start: excerpt.start - 9, end: excerpt.start + 4, text: '' },
      { start: excerpt.start + 2, end: excerpt.start + 12, text: '' },
    ];
    expect(shown(answerOf({ highlights: marks }))).toContain(`quote: ${EXCERPT}`);
  });
});

describe('an abstention', () => {
  it('says so, says how to ask better, and labels the nearest passages, two at most', () => {
    const nearest = ['deux heures', 'longtemps', 'mercredi'].map((words) => excerptOf(words));
    expect(shown(abstentionOf({ nearest }))).toEqual([
      'heading: Le dossier ne le dit pas.',
      'text: Aucun passage ne répond assez clairement à la question. Précisez qui, où ou quand, ou reprenez les mots de l’article.',
      'divider: ',
      'text: Au plus près, sans que ce soit la réponse\u00A0:',
      'quote: deux heures',
      SOURCE,
      'quote: longtemps',
      SOURCE,
    ]);
  });

  it('asks for the question when there is none', () => {
    const empty = abstentionOf({ reason: 'empty', question: { ...QUESTION, text: '' } });
    expect(presentOutcome(empty, { repeatQuestion: true }).blocks.map(textOf)).toEqual([
      'Il manque la question.',
      'Écrivez-la en quelques mots, par exemple «\u00A0Poutine arrive à Pyongyang\u00A0».',
    ]);
  });

  it.each(['nothing', 'no-evidence', 'unsure'] as const)('has its own words for « %s »', (reason) => {
    expect(shown(abstentionOf({ reason }))[0]).toBe('heading: Le dossier ne le dit pas.');
  });
});

describe('presentOutcome', () => {
  it('leaves a reply as it is', () => {
    const reply = errorReply('Non.');
    expect(presentOutcome(reply)).toBe(reply);
  });

  it('shows the words of the source and no id, whatever the article', () => {
    const anyFields = fc.record({
      title: fc.option(anyText),
      publisher: fc.option(anyText),
      agency: fc.option(anyText),
      url: fc.option(fc.webUrl()),
      body: anyText,
    });
    fc.assert(
      fc.property(anyFields, ({ body, ...fields }) => {
        const article = articleOf({ ...fields, raw: `avant ${body} après` });
        const excerpt = { article, start: 6, end: 6 + body.length, text: body };
        const outcomes = [
          answerOf({ excerpt, highlights: [slice(article, 'avant')], disagreements: [excerpt], value: null }),
          abstentionOf({ nearest: [excerpt] }),
        ];
        for (const outcome of outcomes) {
          const reply = presentOutcome(outcome, { repeatQuestion: true });
          expect(reply.blocks.filter(({ kind }) => kind === 'quote').map(textOf)).toContain(body);
          const media = [
            JSON.stringify(renderDiscord(reply, { encodeAction: () => 'x' })),
            renderTerminal(reply, { width: 80, colour: true }),
          ];
          for (const text of media) expect(text).not.toMatch(/7261|b00f/u);
        }
      }),
    );
  });
});
