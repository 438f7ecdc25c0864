import { describe, expect, it } from 'vitest';
import { findIn } from '../invented.ts';

const manners = (text: string, question: string) =>
  findIn('comment', text, question)
    .filter(({ rule }) => rule === 'manner')
    .map(({ text: words }) => words);

describe('a manner that no clause tells', () => {
  it.each([
    ['La maire pose en gilet de sauvetage.', 'Comment pose la maire ?', ['en gilet de sauvetage']],
    ['La maire danse avec éclat, dit-on.', 'Comment danse la maire ?', ['avec éclat']],
    ['La nouvelle fut annoncée, par Belta puis la mairie.', 'Comment l’a-t-on su ?', ['par Belta puis la mairie']],
    ['La maire danse sans chaussures.', 'Comment danse la maire ?', ['sans chaussures']],
    // places and times are none, nor what the question says
    ['La maire danse en Norvège.', 'Comment danse la maire ?', []],
    ['La maire danse en juillet.', 'Comment danse la maire ?', []],
    ['En cas de tempête, la maire danse.', 'Comment danse-t-on en cas de tempête ?', []],
    ['La maire danse.', 'Comment danse la maire ?', []],
  ])('%s %s → %j', (text, question, words) => {
    expect(manners(text, question)).toEqual(words);
  });

  it('comes after a means, before what is left of the sentence', () => {
    const text = 'Ils ont réparé le pont avec éclat en soudant des plaques.';
    expect(findIn('comment', text, 'Comment ont-ils réparé le pont ?')[0]?.text).toBe('en soudant des plaques');
    const bare = 'Ils ont réparé le vieux pont de bois avec éclat.';
    expect(findIn('comment', bare, 'Comment ont-ils réparé le pont ?').map(({ rule }) => rule)).toEqual([
      'manner',
      'what the question leaves open',
    ]);
  });
});

describe('the very words', () => {
  const text = 'Luc Bramard a promis de soutenir le port contre « la pression et les menaces du fleuve ».';
  it.each([
    'Quels termes emploie Luc Bramard ?',
    'Avec quels mots Luc Bramard promet-il ?',
    'Quelle expression emploie Luc Bramard ?',
    'Quelle formule emploie Luc Bramard ?',
  ])('%s', (question) => {
    expect(findIn('citation', text, question)[0]).toMatchObject({
      text: 'la pression et les menaces du fleuve',
      speaker: 'Luc Bramard',
    });
  });

  it('are told with what is reported around them when no word is asked', () => {
    const rules = (question: string, said = text) => findIn('citation', said, question).map(({ rule }) => rule);
    expect(rules('Que promet Luc Bramard ?')).not.toContain('very words');
    // nobody says them
    expect(rules('Quels termes emploie-t-on ?', 'Le port dort sous « la pression du fleuve ».')).not.toContain(
      'very words',
    );
  });
});
