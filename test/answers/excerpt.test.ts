import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, leans, widen } from '../../src/answers/excerpt.ts';
import type { Passage } from '../../src/model/passage.ts';
import { lineOf } from './invented.ts';

const passagesOf = (text: string): readonly Passage[] => lineOf(text).dossier.library.passages;
const pick = (passages: readonly Passage[], words: string): Passage => {
  const found = passages.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no sentence with « ${words} »`);
  return found;
};
const alone = { close: [], needs: null, explains: false };

const BRIDGE = 'La maire a ouvert le pont. Elle a salué les ouvriers. Le chantier a duré quatre ans. Un bal a suivi.';

describe('leans', () => {
  it.each([
    'Il a salué',
    'Elles ont salué',
    'Celui-ci a salué',
    'Celle-ci a salué',
    'Ce dernier a salué',
    'Cette dernière a salué',
    'Ces derniers ont salué',
    'Cette visite a duré',
    'Ces ponts ont tenu',
    'Cet hommage a ému',
    'Cela a suffi',
    'C’est ainsi',
    'C’était prévu',
    'Mais le pont a tenu',
    'Or le pont a tenu',
    'Ainsi le pont a tenu',
    'Par ailleurs le pont a tenu',
    'En retour le port a payé',
    'Son adjoint a payé',
    'Leur adjoint a payé',
    'Sa fille a payé',
    'Ses filles ont payé',
    'Lui n’a rien dit',
    '« Il a payé',
    '— Elle a payé',
  ])('%s … leans on the sentence before', (opening) => {
    const [, second] = passagesOf(`Le pont est ouvert. ${opening} pour la ville.`);
    expect(second && leans(second)).toBe(true);
  });

  it.each(['La maire a salué', 'Illyria a salué', 'Cesar a salué', 'Sonia a salué', 'Le pont, lui,', 'Leurre ou non'])(
    '%s … stands alone',
    (opening) => {
      const [, second] = passagesOf(`Le pont est ouvert. ${opening} a plu à tous.`);
      expect(second && leans(second)).toBe(false);
    },
  );
});

describe('widen', () => {
  const passages = passagesOf(BRIDGE);

  it('shows a quotation over several sentences whole while it is short', () => {
    const said = 'Le vent tombe. « Le pont est sûr. Il tiendra », a dit la maire. Un bal a suivi.';
    const whole = { start: said.indexOf('«'), end: said.indexOf(' Un bal') };
    const [, opening] = passagesOf(said);
    if (!opening) throw new Error('no quotation');
    expect(widen(opening, { ...alone, needs: { ...opening, whole } }).text).toBe(
      '« Le pont est sûr. Il tiendra », a dit la maire.',
    );
    expect(widen(opening, { ...alone, needs: { ...opening, whole: { start: 0, end: 5_000 } } }).text).toBe(
      opening.text,
    );
  });

  it('shows a sentence that stands alone by itself', () => {
    expect(widen(pick(passages, 'quatre ans'), alone)).toEqual(excerptOf(pick(passages, 'quatre ans')));
  });

  it('shows a sentence that leans with the one before', () => {
    expect(widen(pick(passages, 'salué'), alone).text).toBe('La maire a ouvert le pont. Elle a salué les ouvriers.');
  });

  it('shows what follows when an explanation is wanted, in the same paragraph only', () => {
    const explains = { ...alone, explains: true };
    expect(widen(pick(passages, 'quatre ans'), explains).text).toBe('Le chantier a duré quatre ans. Un bal a suivi.');
    const apart = passagesOf('La maire a ouvert le pont.\n\nUn bal a suivi dans la grande rue.');
    expect(widen(pick(apart, 'ouvert'), explains).text).toBe('La maire a ouvert le pont.');
  });

  it('shows a neighbour that answers nearly as well, before or after, and no other sentence', () => {
    const close = (words: string) => ({ ...alone, close: [pick(passages, words)] });
    expect(widen(pick(passages, 'quatre ans'), close('bal')).text).toBe(
      'Le chantier a duré quatre ans. Un bal a suivi.',
    );
    expect(widen(pick(passages, 'bal'), close('quatre ans')).text).toBe(
      'Le chantier a duré quatre ans. Un bal a suivi.',
    );
    expect(widen(pick(passages, 'bal'), close('ouvert')).text).toBe('Un bal a suivi.');
    const other = passagesOf('Zorglub chante.');
    expect(widen(pick(passages, 'quatre ans'), { ...alone, close: other }).text).toBe('Le chantier a duré quatre ans.');
  });

  it('shows the sentence before when the short answer is in it', () => {
    const before = pick(passages, 'ouvert');
    expect(widen(pick(passages, 'salué'), { ...alone, needs: before }).start).toBe(before.start);
    const needs = { start: pick(passages, 'salué').start, end: pick(passages, 'salué').end };
    expect(widen(pick(passages, 'quatre ans'), { ...alone, needs }).start).toBe(needs.start);
  });

  it('never joins over a heading or a plug that was removed', () => {
    const plug = passagesOf(
      'La maire a ouvert le pont.\n\nLire aussi : Le port ferme ses quais\n\nElle a salué les ouvriers.',
    );
    expect(plug).toHaveLength(2);
    const gap = passagesOf(`La maire a ouvert le pont.${' '.repeat(60)}Elle a salué les ouvriers.`);
    expect(widen(pick(gap, 'salué'), alone).text).toBe('Elle a salué les ouvriers.');
    const leaning = pick(plug, 'salué');
    const all = { close: plug, needs: pick(plug, 'ouvert'), explains: true };
    expect(widen(leaning, all).text).toBe('Elle a salué les ouvriers.');
    expect(widen(pick(plug, 'ouvert'), all).text).toBe('La maire a ouvert le pont.');
  });

  it('leaves a neighbour out when the whole grows long, however close', () => {
    const long = `La maire a ouvert le pont ${'et salué les ouvriers '.repeat(20)}hier. Elle a dansé.`;
    expect(widen(pick(passagesOf(long), 'dansé'), alone).text).toBe('Elle a dansé.');
    const short = `La maire a ouvert le pont ${'et salué les ouvriers '.repeat(18)}hier. Elle a dansé.`;
    expect(widen(pick(passagesOf(short), 'dansé'), alone).text).toContain('La maire');
  });

  it('cuts a long sentence at a word', () => {
    const long = `La maire a ouvert ${'anticonstitutionnellement '.repeat(30)}hier.`;
    const [passage] = passagesOf(long);
    const { text } = widen(passage as Passage, alone);
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text.length).toBeGreaterThan(560);
    expect(text).toMatch(/anticonstitutionnellement$/u);
  });

  it('cuts no character in two where there is no word to cut at', () => {
    for (const letters of [599, 598]) {
      const [passage] = passagesOf(`${'a'.repeat(letters)}🙂🙂🙂.`);
      const { text } = widen(passage as Passage, alone);
      expect(text).toMatch(/^a+(?:🙂)*$/u);
      expect(text.length).toBe(letters === 599 ? 599 : 600);
    }
  });

  const sentence = fc.constantFrom(
    'La maire a ouvert le pont.',
    'Elle a salué les ouvriers.',
    'Cette visite a duré trois jours.',
    `Le chantier, ${'long et coûteux, '.repeat(12)}a fini.`,
    `Le chantier ${'infini '.repeat(110)}dure.`,
    'Il pleut.',
  );
  const plug = fc.constantFrom(
    'Lire aussi : Le port ferme ses quais',
    'Lire aussi  La pluie tombe sur la ville',
    'Facebook\nTwitter\nLinkedIn',
  );
  const blank = fc.constantFrom(' ', '\n', '\n\n', '\u00a0', ' '.repeat(60));

  it('is always a slice of its article, at most 600 characters, without what was removed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: fc.tuple(sentence, blank) }, fc.tuple(plug, fc.constant('\n\n'))), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.boolean(),
        fc.boolean(),
        (parts, explains, needy) => {
          const raw = parts
            .map(([words, space], at) => (/^(?:Lire|Face)/u.test(words) && at > 0 ? '\n\n' : '') + words + space)
            .join('');
          const list = passagesOf(raw);
          for (const passage of list) {
            const excerpt = widen(passage, { close: list, needs: needy ? passage.previous : null, explains });
            expect(excerpt.text).toBe(raw.slice(excerpt.start, excerpt.end));
            expect(excerpt.text.length).toBeLessThanOrEqual(600);
            expect(excerpt.text.length).toBeGreaterThan(0);
            expect(excerpt.text.trim()).toBe(excerpt.text);
            if (!passage.text.includes('Lire') && !passage.text.includes('Face'))
              expect(excerpt.text).not.toMatch(/Lire aussi|Facebook/u);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
