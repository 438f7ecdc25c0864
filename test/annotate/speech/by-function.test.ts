import { expect, test } from 'vitest';
import type { SpeechMention } from '../../../src/model/mention.ts';
import { lineOf } from '../../answers/invented.ts';

/** The speakers of the last article of a dossier, with « ? » for a guess. */
function speakers(...texts: readonly string[]): string[] {
  const { dossier, articles } = lineOf(...texts);
  const last = articles.at(-1);
  if (!last) throw new Error('no article');
  return dossier
    .mentionsIn(last, { start: 0, end: last.raw.length })
    .filter((mention): mention is SpeechMention => mention.kind === 'speech')
    .map(({ speakerName, certain }) => `${speakerName ?? '—'}${certain ? '' : ' ?'}`);
}

const COACH = 'Le sélectionneur norvégien Paul Orvel arrive à Bergen. Le sélectionneur finlandais Luc Bramard dort.';

test.each([
  ['« Nous y croyons tous », a dit le sélectionneur norvégien.', 'Paul Orvel ?'],
  ['« Nous y croyons tous », a dit le sélectionneur Finlandais.', 'Luc Bramard ?'],
  // two bear it, nobody does, or it only completes the speaker
  ['« Nous y croyons tous », a dit le sélectionneur.', '—'],
  ['« Nous y croyons tous », a dit le maire.', '—'],
  ['« Nous y croyons tous », a dit un adjoint du sélectionneur norvégien.', '—'],
  // a name is a name
  ['« Nous y croyons tous », a dit Luc Bramard, le sélectionneur finlandais.', 'Luc Bramard'],
])('a function of another article: %s', (text, expected) => {
  expect(speakers(COACH, text)).toEqual([expected]);
});

test('the function of this article gives way to the one that fits', () => {
  expect(
    speakers(
      COACH,
      'Le sélectionneur finlandais Luc Bramard rit. « Nous y croyons », a dit le sélectionneur norvégien.',
    ),
  ).toEqual(['Paul Orvel ?']);
});
