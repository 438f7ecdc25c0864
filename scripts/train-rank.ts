import { Command } from 'commander';
import { buildIndex, type PassageIndex } from '../src/search/passage-index.ts';
import { FEATURE_WEIGHTS } from '../src/search/weights.ts';
import { type Choice, fitListwise, rankUnder } from './rank-data/listwise.ts';
import { type RankQuestion, readPassages, readQuestions } from './rank-data/passages.ts';
import { progress } from './rank-data/progress.ts';

interface Options {
  readonly contexts: string;
  readonly questions: string;
  readonly extra?: string;
  readonly folds: string;
  readonly decay: string;
}

/** A question whose passage was found, and the article it is about. */
interface Example extends Choice {
  readonly article: string;
}

const FEATURES = Object.keys(FEATURE_WEIGHTS) as (keyof typeof FEATURE_WEIGHTS)[];
/** Weights under which nothing but BM25 counts. */
const FIRST_RANKING = FEATURES.map((name) => (name === 'bm25' ? 1 : 0));

const program = new Command('train-rank')
  .description('Learns the weights of the second look (FEATURE_WEIGHTS in src/search/weights.ts) and prints them.')
  .requiredOption('--contexts <file>', 'passages, JSON lines {"context_id","title","text"}, plain or .gz')
  .requiredOption('--questions <file>', 'questions, JSON lines {"id","question","context_id"}')
  .option('--extra <file>', 'more passages to search among: same rows, or news rows {"id","title","paragraphs"}')
  .option('--folds <count>', 'parts of the cross-validation; an article is in one part only', '5')
  .option('--decay <number>', 'pull of the weights towards zero', '1')
  .action(main);

function main({ contexts, questions, extra, folds, decay }: Options): void {
  const answering = readPassages(contexts);
  const documents = [...answering, ...(extra ? readPassages(extra) : [])];
  const index = buildIndex(documents, { onProgress: progress('passages', documents.length) });
  const articleOf = new Map(answering.map(({ id, title }) => [id, title]));
  const asked = readQuestions(questions);
  const examples = measure(index, asked, articleOf);
  const first = crossValidate(examples, Number(folds), Number(decay));
  const single = examples.filter((example) => rankUnder(example, FIRST_RANKING) === 1).length;
  process.stdout.write(
    `${asked.length} questions, ${examples.length} with their passage among those looked at again\n` +
      `hit@1 of the first ranking: ${((100 * single) / asked.length).toFixed(2)} %\n` +
      `hit@1 on articles left out: ${((100 * first) / asked.length).toFixed(2)} %\n\n`,
  );
  const weights = fitListwise(examples, FEATURES.length, Number(decay));
  FEATURES.forEach((name, at) => {
    process.stdout.write(`  ${name}: ${(weights[at] ?? 0).toFixed(1)},\n`);
  });
}

function measure(
  index: PassageIndex,
  questions: readonly RankQuestion[],
  articleOf: ReadonlyMap<string, string>,
): Example[] {
  const tell = progress('questions', questions.length);
  return questions.flatMap(({ question, contextId }, at) => {
    tell(at + 1);
    const hits = index.search(question);
    const right = hits.findIndex((hit) => hit.id === contextId);
    const rows = hits.map(({ features }) => FEATURES.map((name) => features[name] ?? 0));
    return right < 0 ? [] : [{ rows, right, article: articleOf.get(contextId) ?? contextId }];
  });
}

/** Questions whose passage comes first under weights learned on other articles. */
function crossValidate(examples: readonly Example[], folds: number, decay: number): number {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % folds]));
  let first = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const inside = examples.filter(({ article }) => foldOf.get(article) !== fold);
    const outside = examples.filter(({ article }) => foldOf.get(article) === fold);
    const weights = fitListwise(inside, FEATURES.length, decay);
    first += outside.filter((example) => rankUnder(example, weights) === 1).length;
  }
  return first;
}

if (process.argv.length <= 2) program.help();
program.parse();
