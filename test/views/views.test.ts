import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { matching, suggestible } from '../../src/views/typed.ts';
import { articleOf } from '../render/samples.ts';

const ONE = `Le pont de Kerlez a rouvert le 14 mai 2024 après deux ans de travaux, a annoncé le maire Yann Le Goff.

« Nous avons tenu parole », a déclaré Yann Le Goff devant les habitants réunis sur le quai.

Le chantier de restauration avait commencé en mars 2022 avec l’aide de la région Bretagne.

Les voitures d’aujourd’hui pèsent plus lourd que celles de 1950, explique l’architecte Anna Riou.

Il faudra encore repeindre la rambarde en fer forgé.`;
const TWO = `Après deux ans de travaux, le pont de Kerlez a rouvert en mai 2024, selon la préfecture du Finistère.

Anna Riou a déclaré que la pierre venait de la carrière voisine.`;

const { views, articles } = openDesk([
  articleOf({ id: 'un', raw: ONE, title: 'Le pont rouvre', published: '2024-05-15', url: null }),
  articleOf({ id: 'deux', raw: TWO, title: 'Un pont rendu aux voitures', published: '2024-05-16', url: null }),
]);
const [one = articleOf(), two = articleOf()] = articles;

describe('the chronology', () => {
  const facts = views.chronology();

  it('is in order, with the articles that tell the same counted, at the most precise date', () => {
    expect(facts.map(({ value }) => value)).toEqual(['1950', '2022-03', '2024-05-14']);
    expect(facts.at(-1)?.articles).toEqual(['un', 'deux']);
  });

  it('holds words of the articles, the date within them', () => {
    for (const { excerpt, words } of facts) {
      expect(excerpt.text).toBe(excerpt.article.raw.slice(excerpt.start, excerpt.end));
      expect(words.start).toBeGreaterThanOrEqual(excerpt.start);
      expect(words.end).toBeLessThanOrEqual(excerpt.end);
    }
  });

  it('knows whom and what a fact speaks of', () => {
    const about = (words: string) => facts.filter(views.speaksOf(words)).map(({ value }) => value);
    expect(about('Bretagne')).toEqual(['2022-03']);
    expect(about('rambarde')).toEqual([]);
  });

  it.each([
    ['mai 2024', '2024-05-01', '2024-05-31'],
    ['le 14 mai 2024', '2024-05-14', '2024-05-14'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('reads « %s »', (words, from, to) => expect(views.daysIn(words)).toEqual({ from, to }));

  it('reads no date where there is none', () => expect(views.daysIn('jadis')).toBeNull());
});

describe('who said what', () => {
  it('lists who speaks, and what they said of a subject', () => {
    expect(views.speakers().map(({ name }) => name)).toContain('Anna Riou');
    const [said] = views.saidBy('anna riou', 'la pierre');
    expect(said?.excerpt.text).toContain('carrière');
    expect(views.saidBy('Anna Riou', 'football')).toEqual([]);
    expect(views.saidBy('Zidane', '')).toEqual([]);
  });
});

describe('a summary', () => {
  it('is some sentences of the article, word for word, in order, never all of it', () => {
    const sentences = views.summary(one);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThan(5);
    expect(sentences.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start).sort((a, b) => a - b));
    for (const { article, start, end, text } of sentences) expect(article.raw.slice(start, end)).toBe(text);
    expect(sentences.map(({ text }) => text).join()).not.toContain('Il faudra');
  });

  it('of two sentences is one', () => expect(views.summary(two)).toHaveLength(1));
});

describe('around a passage', () => {
  it('is a slice of the article that holds it, of the paragraphs near', () => {
    const start = ONE.indexOf('Le chantier');
    const end = ONE.indexOf('\n\nLes voitures');
    const shown = views.around({ article: one, start, end, text: ONE.slice(start, end) });
    expect(shown.text).toContain('Nous avons tenu parole');
    expect(shown.text).toContain('Les voitures');
    expect(shown.text).not.toContain('Le pont de Kerlez a rouvert');
    expect(shown.text).not.toContain('Il faudra');
  });
});

describe('a question that follows another', () => {
  const before = { type: 'quand', question: 'Yann Le Goff a rouvert le pont' };
  it.each([
    ['et Anna Riou ?', 'quand', 'Anna Riou a rouvert le pont'],
    ['et pourquoi ?', 'pourquoi', 'Yann Le Goff a rouvert le pont'],
    ['et alors ?', 'quand', 'Yann Le Goff a rouvert le pont'],
    ['combien de temps ont duré les travaux', 'combien', 'combien de temps ont duré les travaux Yann Le Goff'],
    ['qui est Anna Riou', 'qui', 'qui est Anna Riou'],
  ])('« %s » is %s « %s »', (words, type, question) => {
    const full = views.followUp(before, words);
    expect(full.type).toBe(type);
    if (words !== 'qui est Anna Riou') expect(full.question).toBe(question);
  });
});

describe('what someone may be typing', () => {
  const known = ['Sergueï Lavrov', 'Élysée', 'Pyongyang', 'Kim Jong Un', 'Kim Jong Il'].map((text) =>
    suggestible(text),
  );
  it.each([
    ['lavr', ['Sergueï Lavrov']],
    ['lavrof', ['Sergueï Lavrov']],
    ['elysee', ['Élysée']],
    ['piongyang', ['Pyongyang']],
    ['kim jong', ['Kim Jong Un', 'Kim Jong Il']],
    ['kim jong il', ['Kim Jong Il']],
    ['kim lavrov', []],
    ['xyz', []],
  ])('« %s » is %j', (typed, texts) => expect(matching(typed, known, 25)).toEqual(texts));

  it('is anything known while nothing is typed, never more than asked for', () => {
    expect(matching(' ', known, 2)).toEqual(['Sergueï Lavrov', 'Élysée']);
    fc.assert(
      fc.property(fc.string(), fc.nat(5), (typed, most) => {
        expect(matching(typed, known, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('likely questions', () => {
  it('are answered by the sentence that they were made from', async () => {
    const desk = openDesk([one]);
    const alive = setInterval(() => {}, 1_000);
    await desk.views.likely.learn(['quand'], desk.ask);
    clearInterval(alive);
    for (const question of desk.views.likely.of('quand')) expect(desk.ask('quand', question).kind).toBe('answer');
  });
});

describe('the version of a dossier', () => {
  it('is five letters or digits, and changes with its text', () => {
    expect(views.version).toMatch(/^[a-z\d]{5}$/u);
    expect(openDesk([one]).views.version).not.toBe(views.version);
    expect(openDesk([one]).views.version).toBe(openDesk([one]).views.version);
  });
});
