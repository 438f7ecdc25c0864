import { type Desk, openDesk } from '../../src/desk.ts';
import type { Abstention, Answer, Excerpt } from '../../src/model/answer.ts';
import type { Article } from '../../src/model/article.ts';
import type { Question } from '../../src/model/question.ts';

const ANSWER = 'Le pont de Kerlez a rouvert mardi. @everyone peut **passer**, assure la mairie de Kerlez.';
const NEXT = 'La mairie se félicite de ce retour.';
const RAW = `${ANSWER} ${NEXT}`;

const ARTICLE: Article = {
  kind: 'article',
  id: 'pont',
  file: 'pont.txt',
  raw: RAW,
  title: 'Le pont de Kerlez rouvre',
  publisher: 'La Gazette de Kerlez',
  agency: null,
  url: 'https://gazette.example/pont',
  published: '2024-05-14',
  publishedInferred: false,
  publishedRule: null,
  metadata: [],
};

const EXCERPT: Excerpt = { start: 0, end: ANSWER.length, text: ANSWER, article: ARTICLE };
const OTHER: Excerpt = { start: ANSWER.length + 1, end: RAW.length, text: NEXT, article: ARTICLE };

function question(type: string, text: string): Question {
  return {
    kind: 'question',
    text,
    type,
    cue: null,
    terms: [{ start: 0, end: 4, word: 'pont', stem: 'pont', name: false, focus: false, predicate: false }],
    quoted: [],
    times: [],
  };
}

const WHY = { terms: [], expansions: [], winner: null, runnerUp: null };

function answer(type: string, text: string): Answer {
  return {
    kind: 'answer',
    question: question(type, text),
    short: { start: 28, end: 33, text: 'mardi' },
    value: '2024-05-14',
    excerpt: EXCERPT,
    highlights: [{ start: 28, end: 33, text: 'mardi' }],
    speaker: null,
    confidence: 0.9,
    corroboration: { articles: 1, origins: 1 },
    alternatives: [OTHER],
    disagreements: [],
    why: WHY,
  };
}

function abstention(type: string, text: string): Abstention {
  return {
    kind: 'abstention',
    question: question(type, text),
    reason: 'nothing',
    confidence: 0,
    nearest: [EXCERPT],
    why: WHY,
  };
}

/** A desk of one article. It answers anything that speaks of the bridge, abstains on the rest, and breaks on « panne ». */
export const fakeDesk: Desk = {
  articles: [ARTICLE],
  views: openDesk([ARTICLE]).views,
  ask: (type, text) => {
    if (text.includes('panne')) throw new Error(`cannot read « ${text} »`);
    return text.includes('pont') ? answer(type, text) : abstention(type, text);
  },
};
