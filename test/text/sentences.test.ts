import { describe, expect, test } from 'vitest';
import { segmentText } from '../../src/text/segment.ts';

/** One paragraph, « | » where a sentence must end. */
const SPLITS: readonly string[] = [
  // plain
  'Il est arrivé mardi.| Il repart jeudi.',
  'Qui a gagné ?| Personne ne le sait !| La partie continue…| On verra.',
  'Il a obtenu 9,5 millions de voix.| En 2024, il en avait 1.200.',
  'Il est né en 1952.| 24 ans plus tard, il gouverne.',
  // titles and initials
  'Selon M. Macron, Mme. Royal et Mgr. Aupetit ont parlé au Dr. Roux.| Tous sont d’accord.',
  'L’écrivaine J. K. Rowling a parlé.| George W. Bush aussi.',
  'Il manque de vitamine C. |Il faut manger.',
  'Le plan B.| Le gouvernement y pense.',
  'Le champion a couru le 100 m.| Bolt a gagné.',
  'Il a vécu aux U.S.A. |Il y est resté dix ans.',
  'L’armée U.S. Navy comprise a bougé.',
  'Né vers 50 av. J.-C. à Rome, il y est mort.',
  // abbreviations before numbers, and in the run of a sentence
  'La loi, art. 49 al. 3, p. 12, n. 5 et n° 7, est claire.',
  'Le match commence à 20 h. 30 précises.',
  'Il dort à 22 h.| Elle se lève à 6 h.',
  'Le gén. Dupont et le col. Martin, cf. Annexe, sont venus.',
  'Des pommes, des poires, etc.| Le marché est ouvert.',
  'On mange des pommes, des poires, etc. en été.',
  '1. Le premier point est simple.| 2. Le second ne l’est pas.',
  // quotations
  '« Où allez-vous ? » a-t-il demandé.| Personne n’a répondu.',
  '« Viens ! », a-t-elle crié.',
  '« Il n’y a jamais assez de munitions.| Il y a une grande demande », a-t-il déclaré.',
  'Il a dit : « Je pars. »| Elle est restée.',
  'Il a dit : « Je pars ».| Elle est restée.',
  '"Je pars."| "Pas moi", a-t-elle dit.',
  'Il a répondu : " Je pars. "| Elle est restée.',
  '“Je pars.”| Elle est restée.',
  '"Sveta ! Sveta !" scande la foule.',
  'Ils criaient "Pars !", selon un témoin.',
  '"C’est une cible (...)| Finalement, le rapport est resté secret."',
  '"Il garde Minsk (...) Grodno et Brest."',
  'Il a dit non (voir plus haut.)| Elle est restée.',
  'La coopération ». … y compris la sécurité ».',
  // stops without a space
  'Il a vu André Belooussov.|Cette visite est rare.',
  'Elle est « bien vivante ».|Le petit nombre s’y retrouve.',
  'La pandémie de Covid-19.|Au cours de la visite, il a parlé.',
  'Il est parti hier.|« Je reviendrai », a-t-il dit.',
  'Voir le site www.exemple.Com pour plus.',
  'Le taux est de 3.5 depuis mars.',
  'L’ONU a voté.|L’accord tient.',
  // one word stays with what follows
  'Non ! Il ne viendra pas.',
  'Faux. Les chiffres disent le contraire.',
  // small letters go on
  'Le porte-parole de la Corée du Nord. nom.',
  'Avez-vous vu ? demande-t-il.',
  'Les joueurs ... les recettes sont connues.',
];

const sentences = (text: string): string[] => segmentText(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each(SPLITS)('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    expect(sentences(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  test('a sentence of more than 600 characters is cut where it breathes', () => {
    const clause = 'le ministre a parlé longuement du traité';
    for (const mark of [' ; ', ' : ', ' – ', ', ', ' ']) {
      const text = `Hier ${Array.from({ length: 40 }, () => clause).join(mark)}.`;
      const pieces = sentences(text);
      expect(pieces.every((piece) => piece.length <= 600)).toBe(true);
      expect(pieces.join(' ').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      if (mark.trim() !== '') expect(pieces.slice(1).every((piece) => /^(?:– )?le ministre/u.test(piece))).toBe(true);
    }
  });

  test('a word of more than 600 characters is cut, and no letter is broken', () => {
    const text = `a${'😀'.repeat(700)}`;
    expect(sentences(text).join('')).toBe(text);
    expect(sentences(text).every((piece) => !/\p{Cs}/u.test(piece))).toBe(true);
  });
});

describe('paragraphs', () => {
  const paragraphs = (text: string): number[] => segmentText(text).map(({ paragraph }) => paragraph);

  test('a line is a paragraph, an empty line is none', () => {
    expect(paragraphs('Il part. Elle reste.\nIl revient.\r\n\r\n\r\nElle rit.')).toEqual([0, 0, 1, 2]);
  });

  test('a text wrapped at a fixed width is put together', () => {
    const text =
      'Le président est arrivé mardi à\nLima, où il a rencontré son\nhomologue. Il repart\njeudi pour le\nChili.\n\nUn accord est\nprévu.';
    expect(sentences(text)).toEqual([
      'Le président est arrivé mardi à\nLima, où il a rencontré son\nhomologue.',
      'Il repart\njeudi pour le\nChili.',
      'Un accord est\nprévu.',
    ]);
    expect(paragraphs(text)).toEqual([0, 0, 1]);
  });
});
