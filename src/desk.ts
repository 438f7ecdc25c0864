import { annotateAll } from './annotate/annotators.ts';
import { datesIn } from './annotate/date/date.ts';
import { buildNameBook } from './annotate/names/name-book.ts';
import { answerTypes } from './answers/answer-types.ts';
import { answer } from './answers/choose.ts';
import { openDossier } from './answers/dossier.ts';
import { understand } from './ask/understand.ts';
import { fold } from './fr/letters.ts';
import { buildThesaurus } from './fr/thesaurus.ts';
import type { Outcome } from './model/answer.ts';
import type { Article } from './model/article.ts';
import { buildLibrary } from './search/library.ts';
import { passagesOf } from './text/passages.ts';
import { segment } from './text/segment.ts';

/** What commands, the terminal and Discord ask of a dossier. */
export interface Desk {
  readonly articles: readonly Article[];
  /** Answers a question. `type` is the name of an answer type (`quand`, `où`); any other, like `libre`, has it read from the words. Never throws on any text. */
  readonly ask: (type: string, question: string) => Outcome;
}

const [freeType] = answerTypes.slice(-1);

/** THE LINE: articles → sentences → mentions → library; then question → candidates → answer. */
export function openDesk(articles: readonly Article[]): Desk {
  const segmented = articles.map(segment);
  const annotated = annotateAll(segmented);
  const passages = segmented.flatMap(passagesOf);
  const library = buildLibrary(passages);
  const dossier = openDossier({ library, annotated, names: buildNameBook(annotated), thesaurus: buildThesaurus(library.vocabulary) });

  const ask = (type: string, words: string): Outcome => {
    const wanted = answerTypes.find(({ name }) => name === fold(type) && name !== freeType?.name) ?? null;
    const question = understand(words, { type: wanted?.name ?? null, tables: answerTypes, otherwise: freeType?.name ?? '', datesIn });
    return answer(question, answerTypes.find(({ name }) => name === question.type) ?? answerTypes[0], dossier);
  };
  return { articles, ask };
}
