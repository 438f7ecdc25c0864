import { describe, expect, it } from 'vitest';
import type { UnitMatch, View } from '../../src/answers/view.ts';
import type { Line } from '../../src/desk.ts';
import { article, askedOf, lineOf, viewFor } from './invented.ts';

const PORT =
  'Le port accueille des chalutiers. Moscou proteste encore. Luc Bramard, ministre de la Pêche, signe à Bergen. Il repart aussitôt en train. Un cargo livre du blé. Les soldats dorment. La centrale nucléaire ronronne.';
const line = lineOf(PORT);
const view = (question: string, words: string, on: Line = line): View =>
  viewFor(on, askedOf(on, 'libre', question), words);
const match = (question: string, words: string, on: Line = line): UnitMatch => {
  const [first] = view(question, words, on).matches;
  if (!first) throw new Error(`nothing asked in « ${question} »`);
  return first;
};

describe('viewOf', () => {
  it.each([
    ['le blé', 'Un cargo', 'form'],
    ['Bramar', 'Luc Bramard', 'name'],
    ['la Russie', 'Moscou', 'country'],
    ['les militaires', 'soldats', 'synonym'],
    ['le navire', 'cargo', 'synonym'],
  ])('« %s » is met in « %s … » by %s', (question, words, by) => {
    expect(match(question, words)).toMatchObject({ by });
    expect(match(question, words).strength).toBeGreaterThan(0.3);
  });

  it('counts what the rest of a quotation has for more than what other neighbours have', () => {
    const said = lineOf('« Le pont a rouvert. Tant mieux pour Bergen », a dit Odile Terrasse. Le bal commence.');
    const told = match('le pont', 'Tant mieux', said);
    const near = match('le pont', 'rouvert', lineOf('Le pont a rouvert. Tant mieux pour Bergen.'));
    expect(told.strength).toBe(0);
    expect(told.inContext).toBe(0.9);
    expect(near.strength).toBe(1);
    expect(match('le bal', 'Tant mieux', said).inContext).toBeLessThan(0.9);
  });

  it('says where it is met', () => {
    expect(match('le blé', 'cargo').at).toBe(PORT.indexOf('blé'));
    expect(match('la Russie', 'Moscou').at).toBe(PORT.indexOf('Moscou'));
    expect(match('Bramar', 'signe').at).toBe(PORT.indexOf('Luc Bramard'));
    expect(match('le blé', 'soldats')).toMatchObject({ at: -1, strength: 0, by: '' });
  });

  it('counts the same word for more than a synonym, a synonym for more than a country', () => {
    expect(match('le cargo', 'cargo').strength).toBe(1);
    expect(match('le navire', 'cargo').strength).toBeLessThan(1);
    expect(match('la Russie', 'Moscou').strength).toBeLessThan(match('le navire', 'cargo').strength);
  });

  it('counts the share of a name that the sentence has', () => {
    const on = lineOf('Le docteur Luc Bramard, chercheur, dort. Paul Bramard, sculpteur, chante.');
    const half = match('Luc Bramard', 'chante', on).strength;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(match('Luc Bramard', 'dort', on).strength);
  });

  it('counts what only the neighbours have for less: before, then above and in the title, then after', () => {
    const context = (text: string, title: string | null = null) =>
      match('zibeline', 'Le pont', lineOf(article('a', text, { title }))).inContext;
    const heading =
      'Une femme passe la nuit dehors.\n\nLes zibelines du quartier\n\nLe pont est fermé depuis hier soir.\n\nTout va bien au quartier.';
    const here = context('Une zibeline traverse. Le pont a une zibeline. Il pleut.');
    const before = context('Une zibeline traverse. Le pont est fermé. Il pleut.');
    const above = context(heading);
    const after = context('Il pleut. Le pont est fermé. Une zibeline traverse.');
    const title = context('Il pleut. Le pont est fermé. Il neige.', 'Zibelines en ville');
    expect(here).toBe(1);
    expect(before).toBeLessThan(here);
    expect(above).toBeLessThan(before);
    expect(title).toBe(above);
    expect(after).toBeLessThan(above);
    expect(after).toBeGreaterThan(0);
    expect(context('Une zibeline traverse. Il pleut. Le pont est fermé.')).toBe(0);
  });

  it('finds a name of the sentence before around the one that leans on it', () => {
    expect(match('Bramar', 'aussitôt')).toMatchObject({ strength: 0 });
    expect(match('Bramar', 'aussitôt').inContext).toBeGreaterThan(0.4);
  });

  it('counts words of near use apart', () => {
    const { strength, soft } = match('les missiles', 'ronronne');
    expect(strength).toBe(0);
    expect(soft).toBeGreaterThan(0);
    expect(soft).toBeLessThan(0.9);
    expect(match('le fromage', 'soldats').soft).toBe(0);
  });

  it('gives the sentence before to one that leans on it, and to no other', () => {
    expect(view('train', 'aussitôt').before?.passage.text).toMatch(/^Luc Bramard/u);
    expect(view('train', 'aussitôt').before?.mentions.length).toBeGreaterThan(0);
    expect(view('train', 'aussitôt').before?.tokens.length).toBeGreaterThan(0);
    expect(view('train', 'cargo').before).toBeNull();
    const apart = lineOf('La maire dort.\n\nLire aussi : Le port ferme ses quais\n\nIl repart aussitôt en train.');
    expect(view('train', 'aussitôt', apart).before).toBeNull();
  });

  it('gives the mentions of the sentence alone, with their clusters', () => {
    const { mentions, clusterOf, passage } = view('train', 'signe');
    expect(mentions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'place']));
    for (const { start, end } of mentions) expect(start >= passage.start && end <= passage.end).toBe(true);
    const person = mentions.find(({ kind }) => kind === 'person');
    expect(person && clusterOf(person)?.name).toBe('Luc Bramard');
  });
});
