/**
 * Measures what each relation of the thesaurus is worth: `npx tsx scripts/measure-thesaurus.ts CONTEXTS QUESTIONS` (JSON lines:
 * {"context_id","text"} and {"question","context_id","answers":[{"start"}]}). For each question the sentence that holds the answer
 * is set against the other sentences of its context by idf-weighted soft coverage of the question's words.
 * Prints the share of other sentences put under the right one, and how often it comes first (ties shared), for each relation alone and for all.
 */
import { readFileSync } from 'node:fs';
import { stem } from '../src/fr/stems.ts';
import { isAskingWord, isStopWord } from '../src/fr/stop-words.ts';
import { buildThesaurus, type Related, type Thesaurus } from '../src/fr/thesaurus.ts';
import { type Token, tokenize } from '../src/fr/tokens.ts';

/** Contexts that make one dossier: the thesaurus knows the words of these only. */
const DOSSIER = 20;
const RELATIONS: readonly Related['by'][] = ['form', 'family', 'synonym', 'vector', 'typo'];

interface Term {
  readonly stem: string;
  readonly idf: number;
  readonly related: readonly Related[];
}

/** One question: its terms, and the stems of the right sentence before those of the others. */
interface Case {
  readonly terms: readonly Term[];
  readonly sentences: readonly ReadonlySet<string>[];
}

const rows = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const contentWords = (text: string): Token[] =>
  tokenize(text).filter(({ folded }) => folded.length > 1 && !isStopWord(folded));
const stemsOf = (text: string): ReadonlySet<string> => new Set(contentWords(text).map(({ folded }) => stem(folded)));
const sentencesOf = (text: string): { start: number; text: string }[] =>
  [...text.matchAll(/.+?(?:[.!?…]+["» ]*(?=\s+\p{Lu}|\s*$)|$)/gsu)].map((match) => ({
    start: match.index,
    text: match[0],
  }));

function read(contextsFile: string, questionsFile: string): Case[] {
  const contexts = rows<{ context_id: string; text: string }>(contextsFile);
  const place = new Map(contexts.map(({ context_id }, at) => [context_id, at]));
  const split = contexts.map(({ text }) =>
    sentencesOf(text).map((sentence) => ({ ...sentence, stems: stemsOf(sentence.text) })),
  );
  const idf = idfOf(split.flat().map(({ stems }) => stems));
  const thesauri = new Map<number, Thesaurus>();
  const cases: Case[] = [];
  for (const { question, context_id, answers } of rows<{
    question: string;
    context_id: string;
    answers: { start: number }[];
  }>(questionsFile)) {
    const at = place.get(context_id) ?? -1;
    const start = answers[0]?.start ?? -1;
    const sentences = split[at] ?? [];
    const right = sentences.find(
      (sentence) => start >= sentence.start && start < sentence.start + sentence.text.length,
    );
    if (right === undefined || sentences.length < 2) continue;
    const chunk = at - (at % DOSSIER);
    const thesaurus =
      thesauri.get(chunk) ?? thesaurusOf(contexts.slice(chunk, chunk + DOSSIER).map(({ text }) => text));
    thesauri.set(chunk, thesaurus);
    cases.push({
      terms: termsOf(question, thesaurus, idf),
      sentences: [right, ...sentences.filter((one) => one !== right)].map(({ stems }) => stems),
    });
  }
  return cases;
}

function idfOf(sentences: readonly ReadonlySet<string>[]): (stemmed: string) => number {
  const count = new Map<string, number>();
  for (const stems of sentences) for (const one of stems) count.set(one, (count.get(one) ?? 0) + 1);
  return (stemmed) => Math.log(1 + sentences.length / (0.5 + (count.get(stemmed) ?? 0)));
}

function thesaurusOf(texts: readonly string[]): Thesaurus {
  const words = new Set(texts.flatMap((text) => contentWords(text).map(({ folded }) => folded)));
  return buildThesaurus([...words].map((word) => ({ word, stem: stem(word) })));
}

// a name or a number is itself or nothing: near words would be other names
function termsOf(question: string, thesaurus: Thesaurus, idf: (stemmed: string) => number): Term[] {
  const terms = new Map<string, Term>();
  for (const { folded, word, start } of contentWords(question)) {
    if (isAskingWord(folded) || terms.has(stem(folded))) continue;
    const fixed = /\p{N}/u.test(word) || (start > 0 && /^\p{Lu}/u.test(word));
    terms.set(stem(folded), {
      stem: stem(folded),
      idf: idf(stem(folded)),
      related: fixed ? [] : thesaurus.related(folded),
    });
  }
  return [...terms.values()];
}

function measure(
  cases: readonly Case[],
  used: readonly Related['by'][],
): { readonly under: number; readonly first: number } {
  let [under, first] = [0, 0];
  for (const { terms, sentences } of cases) {
    const [right = 0, ...others] = sentences.map((stems) =>
      terms.reduce((sum, term) => sum + term.idf * coverage(term, stems, used), 0),
    );
    const ties = others.filter((score) => score === right).length;
    const below = others.filter((score) => score < right).length;
    under += (below + ties / 2) / others.length;
    first += below + ties === others.length ? 1 / (1 + ties) : 0;
  }
  return { under: (100 * under) / cases.length, first: (100 * first) / cases.length };
}

function coverage(term: Term, stems: ReadonlySet<string>, used: readonly Related['by'][]): number {
  if (stems.has(term.stem)) return 1;
  const found = term.related.find(({ stem: other, by }) => used.includes(by) && stems.has(other));
  return found?.weight ?? 0;
}

const [contextsFile, questionsFile] = process.argv.slice(2);
if (contextsFile === undefined || questionsFile === undefined) {
  throw new Error(
    'Usage: npx tsx scripts/measure-thesaurus.ts CONTEXTS QUESTIONS (JSON lines, see the head of the script)',
  );
}
const cases = read(contextsFile, questionsFile);
process.stdout.write(`${cases.length} questions    under  first\n`);
for (const used of [[], ...RELATIONS.map((by) => [by]), RELATIONS]) {
  const { under, first } = measure(cases, used);
  const name = used.length === 0 ? 'none' : used.length > 1 ? 'all' : (used[0] ?? '');
  process.stdout.write(`${name.padEnd(16)}  ${under.toFixed(2)}  ${first.toFixed(2)}\n`);
}
