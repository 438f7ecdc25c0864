import type { Asked } from './ablation.ts';

/** Only what was written for this product may be quoted in it. */
const QUOTED = ['seeds-dev'];
const LONGEST = 110;

/** The wrong answers that the product was surest of, surest first; a question that has no answer and got one counts. */
export function worstMisses(asked: readonly Asked[], most: number): Asked[] {
  return asked
    .filter(({ right, outcome }) => !right && outcome.kind === 'answer')
    .sort((a, b) => b.outcome.confidence - a.outcome.confidence)
    .slice(0, most);
}

export function missTable(misses: readonly Asked[]): string[] {
  return [
    '| question | confidence | asked | shown | expected |',
    '|---|---|---|---|---|',
    ...misses.map(({ set, row, outcome }) => {
      const shown = outcome.kind === 'answer' ? outcome.excerpt.text : '';
      const expected = row.passages[0]?.quote ?? 'no answer';
      const cells = QUOTED.includes(set)
        ? [`/${row.command} ${row.question}`, shown, row.answerable ? expected : 'no answer'].map(cell)
        : [`/${row.command} (${set}, not quoted)`, '…', row.answerable ? '…' : 'no answer'];
      return `| ${row.id} | ${outcome.confidence.toFixed(2)} | ${cells.join(' | ')} |`;
    }),
  ];
}

/** One line, short, with nothing that parts cells. */
function cell(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
}
