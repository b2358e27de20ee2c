/** What fills the components of month-ends on the component page: invented words and numbers. */
import { vi } from '../locale/vi.ts';
import type { BodyChangesView } from './months/change-lines.ts';
import type { MonthFigureTable } from './months/month-figures.ts';
import { bodySpecimen, linkSpecimen, nowhere } from './specimens.ts';

const { text: words } = vi.specimens;

/** One row that leads on, one of long words, one of which nothing is known. */
export const monthTableSpecimen: MonthFigureTable = {
  caption: words.list,
  columns: [words.workLabel, words.date, words.date, words.dayLabel],
  rows: [
    { label: words.short, now: words.count, href: nowhere, earlier: words.count, difference: words.percent },
    { label: words.long, now: words.count, href: nowhere, earlier: words.count, difference: words.percent },
    { label: words.title, now: words.missing, earlier: words.missing, difference: words.sentence },
  ],
};

/** One body with lines of all lengths, one of a long name and a line without a record. */
export const bodyChangesSpecimen: readonly BodyChangesView[] = [
  {
    id: 'mau-1',
    body: bodySpecimen,
    lines: [
      { label: `${words.late}:`, records: [linkSpecimen] },
      {
        label: `${words.workLabel}:`,
        records: [linkSpecimen, { text: words.long, href: nowhere, detail: words.date }],
      },
      { label: `${words.answerLabel}:`, records: [{ text: words.word, href: nowhere }] },
    ],
  },
  {
    id: 'mau-2',
    body: { text: words.longBody, href: nowhere },
    lines: [{ label: words.sentence, records: [] }],
  },
];
