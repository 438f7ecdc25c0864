import { DETERMINERS } from '../../fr/grammar-words.ts';
import { COURTESY, isSpeakerNoun } from '../../fr/speech-nouns.ts';
import type { Frame } from './frames.ts';
import { maySpeak } from './inversion.ts';
import { ownName } from './own-name.ts';
import { phraseFrom } from './phrases.ts';
import type { Range } from './reading.ts';

/** « selon X »: the words that introduce the speaker, and the speaker. */
export interface According {
  readonly cue: Range;
  readonly speaker: Range;
}

/** Ways to say « selon », word by word; what follows is the speaker. */
const INTRODUCERS: readonly (readonly string[])[] = [
  ['selon'],
  ["d'", 'après'],
  ['de', "l'", 'avis', 'de'],
  ['de', "l'", 'avis', "d'"],
  ['de', "l'", 'avis', 'du'],
  ['de', "l'", 'avis', 'des'],
  ['de', "l'", 'aveu', 'de'],
  ['de', "l'", 'aveu', 'du'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', 'du'],
  ['aux', 'yeux', 'des'],
  ['aux', 'dires', 'de'],
  ['aux', 'dires', 'du'],
  ['aux', 'dires', 'des'],
  ['à', 'en', 'croire'],
  ['dixit'],
];
const PRONOUNS = new Set(['lui', 'elle', 'eux', 'elles', 'moi', 'nous']);
/** « selon les cas », « selon la taille »: a measure, nobody speaks. */
const MEASURES = new Set(
  'cas résultat type types âge besoin besoins humeur taille saison saisons moyens formule critères modalités goût goûts conditions règles principe principes degré niveau ordre circonstances heures jours termes mots calendrier plan méthode procédure tradition coutume usage forme norme normes loi rite poids montant nombre que'.split(
    ' ',
  ),
);

/** Every « selon X » of the frame, in order. « pour X, » counts at the head of a sentence when X is somebody. */
export function findAccording(frame: Frame): According[] {
  const found: According[] = [];
  for (let at = 0; at < frame.words.length; at += 1) {
    const length = introducerAt(frame, at);
    const speaker = length === 0 ? null : speakerAt(frame, at + length);
    if (speaker !== null) found.push({ cue: { from: at, to: at + length - 1 }, speaker });
  }
  const opinion = opinionAtHead(frame);
  return opinion === null ? found : [opinion, ...found];
}

function introducerAt({ words }: Frame, at: number): number {
  const introducer = INTRODUCERS.find((parts) => parts.every((part, index) => words[at + index]?.low === part));
  return introducer?.length ?? 0;
}

function speakerAt(frame: Frame, at: number): Range | null {
  const { words } = frame;
  const first = words[at];
  if (first?.kind === 'word' && PRONOUNS.has(first.low)) return { from: at, to: at };
  // « selon des témoins », « selon une porte-parole », « selon plusieurs médias »
  const phrase = phraseFrom(frame, at) ?? (first?.low === 'des' ? phraseFrom(frame, at + 1) : bareSource(frame, at));
  if (phrase === null) return null;
  const head = words[DETERMINERS.has(first?.low ?? '') ? at + 1 : at];
  return head === undefined || MEASURES.has(head.low) ? null : { from: at, to: phrase.to };
}

// « selon nos informations » opens with an article; « selon sources concordantes » does not
function bareSource(frame: Frame, at: number): Range | null {
  const range = { from: at, to: at };
  return frame.words[at]?.kind === 'word' && maySpeak(frame, range) ? range : null;
}

// « Pour l’opposition, cette loi arrive trop tard », not « Pour la France, »
function opinionAtHead(frame: Frame): According | null {
  const { words } = frame;
  if (words[0]?.low !== 'pour') return null;
  const first = words[1];
  const pronoun = first?.kind === 'word' && PRONOUNS.has(first.low);
  const speaker = pronoun ? { from: 1, to: 1 } : phraseFrom(frame, 1);
  if (speaker === null || words[speaker.to + 1]?.low !== ',') return null;
  const name = ownName(words, speaker);
  const person = COURTESY.has(first?.low ?? '') || (name?.from === 1 && name.to > 1);
  return pronoun || person || isSpeakerNoun(words[2]?.low ?? '') ? { cue: { from: 0, to: 0 }, speaker } : null;
}
