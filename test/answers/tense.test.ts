import { describe, expect, it } from 'vitest';
import { tenseAgreement } from '../../src/answers/tense.ts';
import { askedOf, lineOf } from './invented.ts';

const agreement = (question: string, text: string): number => {
  const line = lineOf(text);
  const [passage] = line.dossier.library.passages;
  if (!passage) throw new Error(`no sentence in « ${text} »`);
  return tenseAgreement(passage, askedOf(line, 'quand', question).question);
};

describe('tenseAgreement', () => {
  it.each([
    ['Quand le pont rouvrira-t-il ?', 'Le pont rouvrira lundi.', 1],
    ['Quand le pont rouvrira-t-il ?', 'Le pont doit rouvrir lundi.', 1],
    ['Pour quand la fête est-elle prévue ?', 'La fête aura lieu lundi.', 1],
    // one verb ahead is enough
    ['Quand le pont rouvrira-t-il ?', 'Le maire a dit que le pont fermerait lundi.', 1],
    ['Quand le pont rouvrira-t-il ?', 'Le pont a fermé lundi.', -1],
    // no verb, or one that leaves it open
    ['Quand le pont rouvrira-t-il ?', 'Réouverture lundi.', 0],
    // the news tells the past in any tense
    ['Quand le pont a-t-il fermé ?', 'Le pont fermera lundi.', 0],
    ['Quand le pont a-t-il fermé ?', 'Le pont a fermé lundi.', 0],
    ['Quand ?', 'Le pont fermera lundi.', 0],
    // both ways
    ['Quand rouvrira le pont qui a fermé ?', 'Le pont a fermé lundi.', 0],
  ])('%s %s → %d', (question, text, expected) => {
    expect(agreement(question, text)).toBe(expected);
  });
});
