import type { Desk } from '../desk.ts';
import type { Block } from '../model/reply.ts';
import { dateInWords } from '../render/date-words.ts';
import { shorten } from '../render/inline.ts';
import { sourceLine } from '../render/source-line.ts';
import { french } from '../render/typography.ts';
import type { Report } from './memory.ts';
import type { Page } from './payload.ts';
import { REPORTS, SETTINGS_PREFIX } from './settings-view.ts';

/** Reports of one page, each cut: they fit in one message with the lines of their articles. */
const PAGE_SIZE = 4;
const LONGEST_WORDS = 500;
const DAY = 'AAAA-MM-JJ'.length;

/** What the readers of a server reported, newest first, for those who manage it. `page` is 1 and more, from outside. */
export function reportsPage(
  reports: readonly Report[],
  { page: wanted, desk }: { readonly page: number; readonly desk: Desk },
): Page {
  const pages = Math.max(1, Math.ceil(reports.length / PAGE_SIZE));
  const page = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), pages) : 1;
  const shown = reports.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const place = pages === 1 ? '' : french`, page ${page} sur ${pages}`;
  const turn = (label: string, to: number) => ({
    label,
    id: `${SETTINGS_PREFIX}${REPORTS}:${to}`,
    enabled: to >= 1 && to <= pages,
  });
  return {
    kind: 'reply',
    tone: 'notice',
    blocks: [
      { kind: 'heading', content: [{ text: `${countOf(reports.length)}${place}` }] },
      ...shown.flatMap((report) => told(report, desk)),
    ],
    actions: [],
    ephemeral: true,
    row: pages === 1 ? [] : [turn(french`Plus récents`, page - 1), turn(french`Plus anciens`, page + 1)],
  };
}

function countOf(reports: number): string {
  if (reports === 0) return french`Aucun signalement`;
  return reports === 1 ? french`Un signalement` : french`${reports} signalements`;
}

/** The day, the words, and the article that they are about, while the dossier still has it. */
function told({ at, about, words }: Report, { articles }: Desk): readonly Block[] {
  const date = at.slice(0, DAY);
  const id = about.slice(0, about.lastIndexOf('#'));
  const article = articles.find((one) => one.id === id);
  return [
    {
      kind: 'text',
      content: [
        { text: dateInWords(date, { weekday: false }) ?? date, bold: true, date },
        { text: french` : ${shorten(words, LONGEST_WORDS)}` },
      ],
    },
    ...(article ? [{ kind: 'source', content: sourceLine(article, null) } as const] : []),
  ];
}
