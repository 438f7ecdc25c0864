import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const glosses = (text: string, question: string) =>
  findIn('quoi', text, question)
    .filter(({ rule }) => rule === 'gloss')
    .map(({ text: words }) => words);

describe('what brackets say that a word is', () => {
  const text = 'On y a trouvé du bitume (goudron de pétrole) et de la chaux.';
  it('answers what it is', () => {
    expect(glosses(text, 'C’est quoi le bitume ?')).toEqual(['goudron de pétrole']);
    expect(glosses('On y a trouvé des bitumes ( goudrons ).', 'C’est quoi un bitume ?')).toEqual(['goudrons']);
  });

  it.each([
    ['On y a trouvé du bitume (Bergen).', 'C’est quoi le bitume ?'],
    ['On y a trouvé du bitume (12 tonnes).', 'C’est quoi le bitume ?'],
    ['On y a trouvé du bitume (près de 12 tonnes).', 'C’est quoi le bitume ?'],
    [text, 'C’est quoi la chaux ?'],
    [text, 'Où la maire de Bergen a-t-elle trouvé le bitume et la chaux ?'],
  ])('%s %s: nothing', (said, question) => {
    expect(glosses(said, question)).toEqual([]);
  });
});
