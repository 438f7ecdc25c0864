import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/render/phrases.ts';
import { french, marksAround, typeset } from '../../src/render/typography.ts';

describe('typeset', () => {
  it.each([
    ["l'article", 'l’article'],
    ['« oui »', '«\u00A0oui\u00A0»'],
    ['Quand ?', 'Quand\u202F?'],
    ['Vite ! Ou ; non', 'Vite\u202F! Ou\u202F; non'],
    ['On lit aussi :', 'On lit aussi\u00A0:'],
    ['45 %', '45\u00A0%'],
    ['Un instant...', 'Un instant…'],
  ])('%j → %j', (typed, shown) => {
    expect(typeset(typed)).toBe(shown);
    expect(typeset(shown)).toBe(shown);
  });
});

describe('french', () => {
  it('leaves the values as they are and groups thousands', () => {
    expect(french`${"d'abord"} : ${1_234_567}`).toBe("d'abord\u00A0: 1\u202F234\u202F567");
    expect(french`${300}`).toBe('300');
  });
});

describe('marksAround', () => {
  it.each([
    ['signé mercredi', '«\u00A0', '\u00A0»'],
    ['« Très importants »', '', ''],
    ['« Oui », a-t-il dit, « non »', '«\u00A0', '\u00A0»'],
    ['Il a dit « oui »', '«\u00A0', '\u00A0»'],
    ['contre la technologie d’aujourd’hui.»', '«\u00A0', ''],
    ['« Des documents importants', '', '\u00A0»'],
    ['Il a dit : « oui', '«\u00A0', '\u00A0»'],
  ])('%s', (words, before, after) => {
    expect(marksAround(words)).toEqual([before, after]);
  });
});

/** Every sentence of a record of phrases; functions are called with plain values. */
function sentences(record: object): readonly string[] {
  return Object.values(record).flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry];
    if (typeof entry === 'function') return [0, 1, 2, 12].map((value) => String(entry(value, value)));
    return sentences(entry as object);
  });
}

describe('phrases', () => {
  const all = sentences({ ...phrases, corroboration: {} });

  it('are many', () => {
    expect(all.length).toBeGreaterThan(40);
  });

  it.each(all)('%s', (sentence) => {
    expect(sentence).not.toMatch(/['"]| [:;!?»%]|« |\.\.\./u);
  });

  it.each([
    [0, 0, null],
    [1, 1, 'Un seul article le dit.'],
    [3, 1, '3 articles le disent, tous de même origine.'],
    [3, 2, '3 articles le disent, de 2 origines distinctes.'],
    [3, 3, '3 articles le disent, d’origines distinctes.'],
  ])('counts %i articles of %i origins', (articles, origins, shown) => {
    expect(phrases.corroboration({ articles, origins })).toBe(shown);
  });
});
