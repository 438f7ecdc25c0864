import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const said = (text: string, question: string) =>
  findIn('quoi', text, question)
    .filter(({ rule }) => rule === 'said of the noun')
    .map(({ text }) => text);

describe('what is said of the noun asked', () => {
  it.each([
    // with its determiner, its adjectives and what it is of
    ['La maire est jugée pour le délit de fuite.', 'Pour quel délit est jugée la maire ?', 'le délit de fuite'],
    ['Un délit routier mineur lui coûte sa place.', 'Quel délit a commis la maire ?', 'Un délit routier mineur'],
    ['On reproche à la maire ses délits de fuite et son silence.', 'Quels délits ?', 'ses délits de fuite'],
    ['Le délit de fuite a été jugé.', 'Quel délit ?', 'Le délit de fuite'],
    ['Le délit de fuite est ancien.', 'Quel délit ?', 'Le délit de fuite'],
    ['Le délit de fuite dont parle la maire est ancien.', 'Quel délit ?', 'Le délit de fuite'],
    ['Le délit de fuite affirme sa nature.', 'Quel délit ?', 'Le délit de fuite'],
    ['Le délit de fuite par mer est rare.', 'Quel délit ?', 'Le délit de fuite'],
    ['Le délit de fuite se juge ici.', 'Quel délit ?', 'Le délit de fuite'],
    // examples
    ['Il a eu des symptômes comme la toux ou des vertiges.', 'Quels symptômes a-t-il eus ?', 'la toux ou des vertiges'],
    ['Il a eu des symptômes graves tels que la toux.', 'Quels symptômes a-t-il eus ?', 'la toux'],
    ['Il a eu des symptômes, notamment la toux.', 'Quels symptômes a-t-il eus ?', 'la toux'],
    ['Il a eu un symptôme, à savoir la toux.', 'Quel symptôme a-t-il eu ?', 'la toux'],
    // a title
    ['Le port accueille le film « La Crue du siècle ».', 'Quel film accueille le port ?', 'La Crue du siècle'],
  ])('%s %s → %s', (text, question, words) => {
    expect(said(text, question)).toEqual([words]);
  });

  it.each([
    // bare, or told by the question
    ['Le délit, dit-elle, est grave.', 'Quel délit a-t-elle commis ?'],
    ['Le délit de la maire est grave.', 'Quel est le délit de la maire ?'],
    // told before
    ['Ce métal toxique a fondu.', 'Quel métal a fondu ?'],
    ['Cet alliage toxique a fondu.', 'Quel alliage a fondu ?'],
    ['Cette matière toxique a fondu.', 'Quelle matière a fondu ?'],
    ['Ces métaux toxiques ont fondu.', 'Quels métaux ont fondu ?'],
    // another noun
    ['La faute de conduite est grave.', 'Quel délit a-t-elle commis ?'],
  ])('%s %s: nothing', (text, question) => {
    expect(said(text, question)).toEqual([]);
  });
});
