import { annotateAll } from './annotate/annotators.ts';
import { datesIn } from './annotate/date/date.ts';
import { buildNameBook } from './annotate/names/name-book.ts';
import { nameByFunction } from './annotate/speech/by-function.ts';
import type { AnswerType } from './answers/answer-type.ts';
import { answerTypes, openType } from './answers/answer-types.ts';
import { answer, type Ranked, rank } from './answers/choose.ts';
import { type Dossier, openDossier } from './answers/dossier.ts';
import { understand } from './ask/understand.ts';
import { fold } from './fr/letters.ts';
import type { Outcome } from './model/answer.ts';
import type { Article } from './model/article.ts';
import type { Question } from './model/question.ts';
import { buildLibrary } from './search/library.ts';
import { withOpening } from './text/opening.ts';
import { passagesOf } from './text/passages.ts';
import { segment } from './text/segment.ts';
import { openViews, type Views } from './views/views.ts';

/** What commands, the terminal and Discord ask of a dossier. */
export interface Desk {
  readonly articles: readonly Article[];
  /** Answers a question. `type` is the name of an answer type (`quand`, `où`); any other, like `libre`, has it read from the words. Never throws on any text. */
  readonly ask: (type: string, question: string) => Outcome;
  /** What can be shown without a question: names, dated facts, words spoken, summaries. */
  readonly views: Views;
}

/** A dossier made ready, and the stages of one question; what `ask` strings together and the training scripts measure. */
export interface Line {
  readonly articles: readonly Article[];
  readonly dossier: Dossier;
  readonly understand: (type: string, words: string) => { readonly question: Question; readonly type: AnswerType };
  readonly answer: (type: string, words: string) => Outcome;
  readonly rank: (type: string, words: string) => Ranked;
}

/** THE LINE: articles → sentences → mentions → library; then words → question → ranked passages → answer. */
export function openLine(articles: readonly Article[]): Line {
  const segmented = articles.map(segment).map(withOpening);
  const found = annotateAll(segmented);
  const names = buildNameBook(found);
  const annotated = found.map(({ article, mentions }) => ({
    article,
    mentions: nameByFunction(mentions, names, article.raw),
  }));
  const library = buildLibrary(segmented.flatMap(passagesOf));
  const dossier = openDossier({ library, annotated, names });

  const read: Line['understand'] = (name, words) => {
    const wanted = answerTypes.find((type) => type.name === fold(name) && type !== openType) ?? null;
    const question = understand(words, {
      type: wanted?.name ?? null,
      tables: answerTypes,
      otherwise: openType.name,
      datesIn: (text) => datesIn(text, null),
    });
    return { question, type: answerTypes.find((type) => type.name === question.type) ?? openType };
  };
  return {
    articles: segmented.map(({ article }) => article),
    dossier,
    understand: read,
    rank: (name, words) => {
      const { question, type } = read(name, words);
      return rank(question, type, dossier);
    },
    answer: (name, words) => {
      const { question, type } = read(name, words);
      return answer(question, type, dossier);
    },
  };
}

export function openDesk(given: readonly Article[]): Desk {
  const { articles, answer: ask, dossier, understand: read } = openLine(given);
  const views = openViews({
    articles,
    dossier,
    datesIn: (words) => datesIn(words, null),
    read: (words) => read(openType.name, words).question,
  });
  return { articles, ask, views };
}
