import fc from 'fast-check';
import type { Abstention, Answer, Excerpt, Highlight } from '../../src/model/answer.ts';
import type { Article } from '../../src/model/article.ts';
import type { Question } from '../../src/model/question.ts';
import type { Block, Inline, Reply } from '../../src/model/reply.ts';

export const RAW =
  'Sommet à Pyongyang\n\nLe président russe et le dirigeant nord-coréen ont signé mercredi un accord de partenariat. Les entretiens ont duré deux heures, a dit l’agence. Les entretiens ont duré longtemps.';

export function articleOf(fields: Partial<Article> = {}): Article {
  return {
    kind: 'article',
    id: 'id-7261',
    file: 'id-7261_b00f.txt',
    raw: RAW,
    title: 'Sommet à Pyongyang',
    publisher: 'Le Quotidien',
    agency: null,
    url: 'https://exemple.fr/sommet',
    published: '2024-06-19',
    publishedInferred: false,
    publishedRule: null,
    metadata: [],
    ...fields,
  };
}

/** The slice of the article's text that holds these words. */
export function slice(article: Article, words: string): Highlight {
  const start = article.raw.indexOf(words);
  if (start < 0) throw new Error(`« ${words} » is not in the article`);
  return { start, end: start + words.length, text: words };
}

export function excerptOf(words: string, article: Article = articleOf()): Excerpt {
  return { article, ...slice(article, words) };
}

export const QUESTION: Question = {
  kind: 'question',
  text: 'signature de l’accord',
  type: 'quand',
  cue: null,
  terms: [],
  quoted: [],
  times: [],
};

const WHY = { terms: [], expansions: [], winner: null, runnerUp: null } as const;

export function answerOf(fields: Partial<Answer> = {}): Answer {
  const article = articleOf();
  const short = slice(article, 'mercredi');
  return {
    kind: 'answer',
    question: QUESTION,
    short,
    value: '2024-06-19',
    excerpt: excerptOf(
      'Le président russe et le dirigeant nord-coréen ont signé mercredi un accord de partenariat.',
      article,
    ),
    highlights: [short],
    speaker: null,
    confidence: 0.9,
    corroboration: { articles: 1, origins: 1 },
    alternatives: [],
    disagreements: [],
    why: WHY,
    ...fields,
  };
}

export function abstentionOf(fields: Partial<Abstention> = {}): Abstention {
  return {
    kind: 'abstention',
    question: QUESTION,
    reason: 'unsure',
    confidence: 0.2,
    nearest: [],
    why: WHY,
    ...fields,
  };
}

/** Text of a block, without style. */
export function textOf(block: Block): string {
  if (block.kind === 'divider') return '';
  if (block.kind === 'picture') return block.alt;
  const contents = block.kind === 'list' ? block.items : [block.content];
  return contents.map((content) => content.map(({ text }) => text).join('')).join('\n');
}

/** Pieces that have meant trouble in a chat or a terminal. */
const NASTY = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&1>',
  '<#12>',
  '<t:1718700000:R>',
  '</quand:12>',
  '<:kim:12>',
  '<id:home>',
  ':smile:',
  ':+1:',
  '20:17:30',
  '```',
  '`',
  '**',
  '*',
  '__',
  '_',
  '~~',
  '~',
  '||',
  '|',
  '\\',
  '\\\\',
  '> ',
  '>>> ',
  '# ',
  '### ',
  '-# ',
  '- ',
  '+ ',
  '1. ',
  '12) ',
  '[',
  ']',
  '(',
  ')',
  '](https://mechant.example/)',
  '[clic](https://mechant.example)',
  'https://mechant.example/a_b',
  'http://',
  'steam://run',
  '<https://mechant.example>',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u00A0',
  '\u202F',
  '\u200B',
  '\u200D',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\u0000',
  '\u001B[31m',
  '\u001B]8;;https://mechant.example\u0007',
  '\u009B',
  '\uD800',
  '\uDC00',
  '\u{E0041}',
  '« ',
  ' »',
  '« oui »',
  '’',
  "'",
  'l’accord',
  'nord-coréen',
  'é',
  'e\u0301',
  '北韓',
  '👨‍👩‍👧',
  '🇫🇷',
  '¯\\_(ツ)_/¯',
  '…',
  '[…]',
] as const;

/** Any text: words, pieces that have meant trouble, whatever Unicode holds. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.constantFrom('Kim ', 'le ', 'sommet', ' de '),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const anyLongText = fc.oneof(
  { weight: 5, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyText, fc.integer({ min: 1, max: 900 }))
      .map(([text, times]) => text.repeat(times).slice(0, 9_000)),
  },
);

export const anyUrl: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'https://exemple.fr/a',
    'http://exemple.fr/a_(b)?c=d&e=[f]*',
    'javascript:alert(1)',
    'https://ami@exemple.fr/',
    'file:///etc/passwd',
    '//exemple.fr',
    'discord://x',
    '',
  ),
  anyText.map((text) => `https://exemple.fr/${text}`),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  anyText,
);

const anyInline: fc.Arbitrary<Inline> = fc.record(
  { text: anyLongText, bold: fc.boolean(), dim: fc.boolean(), url: anyUrl },
  { requiredKeys: ['text'] },
);
const anyContent = fc.array(anyInline, { maxLength: 6 });

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  ...(['heading', 'text', 'quote', 'source'] as const).map((kind) =>
    fc.record({ kind: fc.constant(kind), content: anyContent }),
  ),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(anyContent, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant('divider' as const) }),
  fc.record({
    kind: fc.constant('picture' as const),
    name: fc.constantFrom('a.png', 'b.png'),
    png: fc.constant(new Uint8Array()),
    alt: anyText,
  }),
);

export const anyReply: fc.Arbitrary<Reply> = fc.record({
  kind: fc.constant('reply' as const),
  tone: fc.constantFrom('answer' as const, 'abstention' as const, 'notice' as const, 'error' as const),
  blocks: fc.array(anyBlock, { maxLength: 60 }),
  actions: fc.array(
    fc.record({
      label: anyText,
      command: fc.constantFrom('sources', 'aide'),
      words: fc.dictionary(fc.constantFrom('page', 'question'), anyText),
      enabled: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
  ephemeral: fc.boolean(),
});
