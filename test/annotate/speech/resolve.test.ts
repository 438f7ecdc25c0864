import { expect, test } from 'vitest';
import { resolveSpeakers } from '../../../src/annotate/speech/resolve.ts';
import { speech } from '../../../src/annotate/speech/speech.ts';
import type { NameMention, SpeechMention } from '../../../src/model/mention.ts';
import { segmentText } from '../../../src/text/segment.ts';

/** [words in the text, value, kind] */
type Named = readonly [string, string, NameMention['kind']];

function name(text: string, [words, value, kind]: Named): NameMention {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { kind, ...span, text: words, rule: 'test', value, name: span, role: null };
}

const CORPUS: readonly (readonly [string, readonly Named[], string | null])[] = [
  ['« Oui », a dit le ministre de l’Économie Bruno Petit.', [['Bruno Petit', 'Bruno Petit', 'person']], 'Bruno Petit'],
  ['« Oui », a dit Petit.', [['Petit', 'Bruno Petit', 'person']], 'Bruno Petit'],
  [
    '« Oui », a dit la directrice de Mme Martin, Anna Petit.',
    [
      ['Martin', 'Lucie Martin', 'person'],
      ['Anna Petit', 'Anna Petit', 'person'],
    ],
    'Anna Petit',
  ],
  ['« Oui », a dit une porte-parole de Mme Martin.', [['Martin', 'Lucie Martin', 'person']], null],
  ['« Oui », a dit le Kremlin.', [['Kremlin', 'le Kremlin', 'organisation']], 'le Kremlin'],
  [
    '« Oui », a dit le Kremlin Anna Petit.',
    [
      ['Kremlin', 'le Kremlin', 'organisation'],
      ['Anna Petit', 'Anna Petit', 'person'],
    ],
    'Anna Petit',
  ],
  // a name outside the speaker says nothing
  ['« Oui », a dit le ministre à Paris.', [['Paris', 'Paris', 'place']], null],
  ['« Nous partons tous demain. »', [['Nous', 'Nous', 'person']], null],
];

test.each(CORPUS)('%s', (text, named, expected) => {
  const mentions = speech.annotate({ text, sentences: segmentText(text), published: null }) as SpeechMention[];
  const names = named.map((one) => name(text, one));
  expect(resolveSpeakers(mentions, names, text)[0]?.speakerName).toBe(expected);
});

test('keeps order and everything else', () => {
  const text = '« Oui », a dit Petit. « Non », a dit Martin.';
  const mentions = speech.annotate({ text, sentences: segmentText(text), published: null }) as SpeechMention[];
  const resolved = resolveSpeakers(mentions, [name(text, ['Martin', 'Lucie Martin', 'person'])], text);
  expect(resolved.map(({ value, speakerName }) => [value, speakerName])).toEqual([
    ['Oui', 'Petit'],
    ['Non', 'Lucie Martin'],
  ]);
});

test('gives a bare function to the one person who bears it, as a guess', () => {
  const text = 'La ministre Ana Petit est venue. Le préfet Luc Martin aussi. « Oui », a dit la ministre.';
  const mentions = speech.annotate({ text, sentences: segmentText(text), published: null }) as SpeechMention[];
  const person = (words: string, role: string): NameMention => {
    const named = name(text, [words, words, 'person']);
    return { ...named, role: { start: text.indexOf(role), end: text.indexOf(role) + role.length } };
  };
  const names = [person('Ana Petit', 'La ministre'), person('Luc Martin', 'Le préfet')];
  expect(resolveSpeakers(mentions, names, text)[0]).toMatchObject({ speakerName: 'Ana Petit', certain: false });
  const two = [...names, person('Luc Martin', 'La ministre')];
  expect(resolveSpeakers(mentions, two, text)[0]?.speakerName).toBeNull();
});

const SOMEBODY = 'Paul Orvel a marqué deux fois. Le vent tombait sur le stade.';
test.each([
  ['Paul Orvel a marqué. « Nous y croyons tous », a dit l’international.', 'Paul Orvel'],
  ['Paul Orvel a marqué. « Nous y croyons tous. On verra », a dit le joueur.', 'Paul Orvel'],
  // more is said of who speaks, or it is nobody of the sentence before
  ['Paul Orvel a marqué. « Nous y croyons tous », a dit le joueur norvégien de Bergen.', null],
  ['Paul Orvel a marqué. « Nous y croyons tous », a dit le témoin.', null],
  ['Paul Orvel a marqué. « Nous y croyons tous », a dit la rivière.', null],
  [`${SOMEBODY} ${'Il pleuvait. '.repeat(16)}« Nous y croyons tous », a dit le joueur.`, null],
])('who is named just before a quotation says it: %s', (text, expected) => {
  const mentions = speech.annotate({ text, sentences: segmentText(text), published: null }) as SpeechMention[];
  const [said] = resolveSpeakers(mentions, [name(text, ['Paul Orvel', 'Paul Orvel', 'person'])], text);
  expect(said?.speakerName).toBe(expected);
  if (expected !== null) expect(said?.certain).toBe(false);
});
