import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSilent } from '../../src/digest/digest.ts';
import { type PickInput, pick } from '../../src/digest/pick.ts';
import { presentDigest } from '../../src/digest/present.ts';
import { keyOf } from '../../src/digest/reading.ts';
import { digestRecord } from '../../src/digest/record.ts';
import type { Article } from '../../src/model/article.ts';
import type { Reply } from '../../src/model/reply.ts';
import { renderDiscord } from '../../src/render/discord.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { textOf } from '../fakes/discord/shapes.ts';
import { ARTICLES, article, CRUE, PONT, VACCIN } from './samples.ts';

function digest(more: Partial<PickInput> = {}) {
  return pick({
    date: '2024-06-19',
    late: false,
    articles: ARTICLES,
    seen: new Set<string>(),
    told: [],
    questions: [],
    sentences: 2,
    quiet: 'silence',
    ...more,
  });
}

const discord = (reply: Reply): string => textOf(renderDiscord(reply, { encodeAction: () => null }) as never);
const shown = (more: Partial<PickInput> = {}, thread = false) =>
  discord(presentDigest(digest(more), { thread }).message);

describe('a digest', () => {
  it('tells what is new, and only that', () => {
    const { stories, introduction, articles } = digest({ seen: new Set([keyOf(PONT)]) });
    expect(stories.map(({ lead }) => lead.id).sort()).toEqual(['crue', 'vaccin']);
    expect([introduction, articles.length]).toEqual([[], 2]);
  });

  it('quotes sentences that stand alone, with dates and people', () => {
    const [story] = digest({ articles: [PONT] }).stories;
    expect(story?.excerpts.map(({ text }) => text)).toContain(
      'Le pont de Tresson a rouvert mardi 18 juin 2024 après deux ans de travaux.',
    );
    expect(story?.excerpts.map(({ text }) => text).join()).not.toContain('Il avait été fermé');
    expect(story?.dates).toContain('2024-06-18');
    expect(story?.people).toEqual(['Hélène Marchand']);
  });

  it('does not say again what an earlier one quoted', () => {
    const told = ['Le pont de Tresson a rouvert mardi 18 juin 2024 après deux ans de travaux.'];
    const [before, after] = [[], told].map(
      (sentences) => digest({ articles: [PONT], told: sentences, sentences: 1 }).stories[0]?.excerpts[0]?.text,
    );
    expect(before).toBe(told[0]);
    expect(after).toContain('Hélène Marchand');
  });

  it('puts the story of many hands first', () => {
    const retold = article(
      'retold',
      'Crue de la Veyle : 240 évacués',
      'Le préfet Marc Delorme a fait évacuer 240 habitants après la crue de la Veyle, qui a inondé trois villages de la vallée.',
    );
    const [first] = digest({ articles: [PONT, VACCIN, CRUE, retold] }).stories;
    expect(first?.articles.map(({ id }) => id).sort()).toEqual(['crue', 'retold']);
    expect(first?.origins).toBe(2);
  });

  it('introduces the dossier in five sentences the first time', () => {
    const more = ['Un', 'Deux', 'Trois', 'Quatre'].map((word, rank) =>
      article(
        `a${rank}`,
        `${word} cygnes noirs au lac ${word}`,
        `Le lac ${word} accueille des cygnes noirs depuis lundi. La commune ${word} protège leurs nids.`,
      ),
    );
    const first = digest({ seen: null, articles: [...ARTICLES, ...more] });
    expect(first.introduction).toHaveLength(5);
    expect(new Set(first.introduction.map(({ text }) => text)).size).toBe(5);
    expect(discord(presentDigest(first, { thread: false }).message)).toContain('Le dossier en cinq phrases');
  });

  it('is silent when nothing is new, or tells a fact of this day when asked', () => {
    const seen = new Set(ARTICLES.map(keyOf));
    expect(isSilent(digest({ seen }))).toBe(true);
    expect(isSilent(digest({ seen, quiet: 'fact' }))).toBe(true);
    const birthday = digest({ seen, quiet: 'fact', date: '2026-06-18' });
    expect(birthday.thatDay).toMatchObject({ date: '2024-06-18', excerpt: { article: PONT } });
    expect(discord(presentDigest(birthday, { thread: false }).message)).toContain('Ce jour-là');
    // The day itself is no birthday.
    expect(digest({ seen, quiet: 'fact', date: '2024-06-18' }).thatDay).toBeNull();
  });

  it('dates what happened on one day', () => {
    const text =
      'La ville de Tresson inaugure son musée. L’architecte Paul Varin a gagné le concours le 3 mars 2021. Le chantier a duré de 2022 à 2024. Le premier coup de pioche fut donné le 9 mai 2022 par la maire.';
    const { chronology } = digest({ articles: [article('musee', 'Un musée à Tresson', text)], sentences: 1 });
    expect(chronology.map(({ date }) => date)).toEqual(['2021-03-03', '2022-05-09']);
  });

  it('dates a day once, whoever tells it', () => {
    const tell = (id: string, name: string) =>
      article(
        id,
        `Le lac ${name} rouvre`,
        `Le lac ${name} rouvre au public, annonce la commune ${name}. La digue de ${name} avait cédé le 3 mars 2021.`,
      );
    const { chronology } = digest({ articles: [tell('a', 'Vermeil'), tell('b', 'Tournesol')], sentences: 1 });
    expect(chronology.map(({ date }) => date)).toEqual(['2021-03-03']);
  });

  it('dates nothing that a story quotes already', () => {
    const { stories, chronology } = digest({ articles: [PONT], sentences: 1 });
    expect(stories[0]?.excerpts[0]?.text).toContain('18 juin 2024');
    expect(chronology).toEqual([]);
  });

  it('dates nothing by the day since which it goes on', () => {
    const text =
      'La ville de Tresson inaugure son musée. Le chantier était fermé depuis le 3 mars 2021. La maire posa la première pierre le 9 mai 2022.';
    const { chronology } = digest({ articles: [article('musee', 'Un musée à Tresson', text)], sentences: 1 });
    expect(chronology.map(({ date }) => date)).toEqual(['2022-05-09']);
  });

  it('tells no day that an earlier digest told, whoever tells it now', () => {
    const digue = 'La digue de Vermeil avait cédé le 3 mars 2021';
    const tell = (end: string, told: readonly string[]) =>
      digest({
        articles: [
          article('lac', 'Le lac rouvre', `Le lac de Vermeil rouvre au public, annonce la commune. ${digue}${end}`),
        ],
        sentences: 1,
        told,
      }).chronology;
    expect(tell('.', [])).toHaveLength(1);
    expect(tell('.', ['Le pont de Tresson a rouvert.'])).toHaveLength(1);
    expect(tell('.', [`${digue}.`])).toEqual([]);
    expect(tell(', rappelle la préfète.', [`${digue}.`])).toEqual([]);
  });

  it('says where two sources count differently', () => {
    const other = article(
      'other',
      'La Veyle inonde trois villages de la vallée, 310 évacués',
      'La Veyle a débordé dans la nuit de lundi à mardi et inondé trois villages de la vallée. Le préfet a fait évacuer 310 habitants.',
    );
    const { disagreements } = digest({ articles: [CRUE, other] });
    expect(disagreements).toHaveLength(1);
    expect(JSON.stringify(disagreements)).toMatch(/240 habitants[\s\S]*310 habitants/u);
    const agreed = { ...other, raw: other.raw.replace('310', '240') };
    expect(digest({ articles: [CRUE, agreed] }).disagreements).toEqual([]);
  });

  it('shows the questions left without answer, once each', () => {
    expect(
      shown({ articles: [], questions: ['Qui paie ?', 'Qui paie ?', '*Quand* ?'] }).match(/Qui paie/gu),
    ).toHaveLength(1);
    expect(shown({ questions: ['Qui paie ?'] })).toContain('Restées sans réponse');
  });

  it('says that it is late, and of which day it is', () => {
    expect(shown({ late: true })).toMatch(/Le point du mercredi 19 juin 2024[\s\S]*en retard/u);
    expect(shown()).not.toContain('en retard');
  });

  it('is plain data for tools, every excerpt a slice of its file', () => {
    const record = JSON.parse(JSON.stringify(digestRecord(digest()))) as {
      stories: { excerpts: { excerpt: string; start: number; end: number; article: { id: string } }[] }[];
    };
    for (const { excerpts } of record.stories)
      for (const {
        excerpt,
        start,
        end,
        article: { id },
      } of excerpts)
        expect(ARTICLES.find((one) => one.id === id)?.raw.slice(start, end)).toBe(excerpt);
    expect(record.stories).toHaveLength(3);
  });
});

/** Forty articles on as many things. */
const MANY: readonly Article[] = Array.from({ length: 40 }, (_, rank) => {
  const name = `Zorg${String.fromCharCode(97 + (rank % 26)).repeat(3)}${rank}`;
  return article(
    `n${rank}`,
    `L’usine ${name} ferme ses portes à ${name}ville`,
    `L’usine ${name} ferme après ${rank + 2} ans d’activité, a annoncé lundi la direction de ${name}. Le maire de ${name}ville demande une réunion sur l’avenir des salariés du site.`,
  );
});

describe('a long digest', () => {
  it('is one message with the headlines of the rest, or goes on in a thread', () => {
    const all = digest({ articles: MANY });
    const alone = presentDigest(all, { thread: false });
    expect(alone.rest).toEqual([]);
    expect(discord(alone.message)).toMatch(/autres sujets/u);
    const threaded = presentDigest(all, { thread: true });
    expect(discord(threaded.message)).toContain('dans le fil');
    expect(threaded.rest.length).toBeGreaterThan(1);
    const everything = [threaded.message, ...threaded.rest].map(discord).join('\n');
    for (const { headline } of all.stories.slice(0, 20)) expect(everything).toContain(headline.split(' ').at(-1));
  });
});

describe('what comes after the stories', () => {
  const [one, other] = ['a', 'b'].map((id) =>
    article(id, `Crue de la ${id}`, `La crue ${id} a fait ${'beaucoup '.repeat(45)}de dégâts.`),
  );
  const excerpt = (from: Article) => ({ article: from, start: 0, end: from.raw.length, text: from.raw });
  const both = { unit: 'dégâts', one: excerpt(one ?? PONT), other: excerpt(other ?? PONT) };
  const made = { ...digest(), disagreements: [both, both, both], questions: ['Qui paie ?'] };

  it('is whole or not there: both sides of a disagreement, every question that fits', () => {
    const text = discord(presentDigest(made, { thread: false }).message);
    expect(text.match(/La crue a a fait/gu)).toHaveLength(1);
    expect(text.match(/La crue b a fait/gu)).toHaveLength(1);
    expect(text).toContain('Qui paie');
  });

  it('goes on in the thread', () => {
    const { message, rest } = presentDigest(made, { thread: true });
    const text = rest.map(discord).join('\n');
    expect(text.match(/La crue [ab] a fait/gu)).toHaveLength(4);
    expect(text).toContain('ne disent pas la même chose');
    expect(discord(message)).toContain('Qui paie');
    for (const reply of [message, ...rest]) expect(discord(reply).length).toBeLessThanOrEqual(4_000);
  });

  it('has no heading over nothing', () => {
    const text = discord(presentDigest(digest(), { thread: false }).message);
    expect(text).not.toMatch(/ne disent pas la même chose|Restées sans réponse/u);
  });
});

describe('whatever the articles say', () => {
  const anyArticle = fc
    .record({
      id: fc.uuid(),
      title: fc.option(fc.string({ unit: 'grapheme' })),
      raw: fc.lorem({ mode: 'sentences', maxCount: 30 }),
      noise: fc.string({ unit: 'grapheme' }),
    })
    .map(({ id, title, raw, noise }) => article(id, '', `${noise} ${raw}`, { title, published: null }));

  it('a digest is of whole slices, fits its messages, never pings, and is always the same', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 12 }), fc.boolean(), (articles, isFirst) => {
        const make = () => digest({ articles, seen: isFirst ? null : new Set(), questions: ['@everyone <@1>'] });
        const made = make();
        expect(digestRecord(make())).toEqual(digestRecord(made));
        for (const { text, start, end, article: from } of [
          ...made.introduction,
          ...made.stories.flatMap(({ excerpts }) => excerpts),
        ])
          expect(from.raw.slice(start, end)).toBe(text);
        const { message, rest } = presentDigest(made, { thread: true });
        for (const reply of [message, ...rest]) {
          expect(discord(reply).length).toBeLessThanOrEqual(4_000);
          expect(discord(reply)).not.toMatch(/(?<!\\)<@|@everyone(?!\u200B)(?<!\\@everyone)/u);
          expect(renderTerminal(reply, { width: 80, colour: false })).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
