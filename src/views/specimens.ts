/**
 * The component page (trang thành phần): every component in every state, for engineers and for the tests that compare
 * its pictures. What fills the components is fixed here and in `locale/vi/specimens.ts`: no content edit changes it.
 */
import type { Portal } from '../domain/portal.ts';
import {
  answerLabels,
  commitmentStageLabels,
  confirmationLabels,
  dialogueStatusLabels,
  latenessLabels,
  outcomeLabels,
  petitionStageLabels,
  verdictLabels,
} from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { IsoDate } from '../time/civil-date.ts';
import type { Fact, FactValue } from './facts.ts';
import { paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, paginate } from './pagination.ts';
import { type SearchView, searchView } from './search-page.ts';
import type { ResultView } from './search-result.ts';
import {
  answerMark,
  commitmentMark,
  confirmationMark,
  dialogueMark,
  latenessMark,
  outcomeMark,
  petitionMark,
  type StateMarkView,
  verdictMark,
} from './state-mark.ts';
import { type WhenView, whenView } from './when.ts';

const words = vi.specimens.text;

export type SpecimenFile = keyof typeof vi.specimens.purposes;
export type SpecimenState = keyof typeof vi.specimens.states;

/** Every link of a specimen leads here: to the top of the component page. */
export const nowhere = '#noi-dung-chinh';

/** The component page shows the search at rest: no index is asked for. */
const noIndex = '0';

/** The day for which specimens are told. */
const asOf = '2026-11-20' as IsoDate;

export interface SpecimensPageView {
  readonly head: PageHead;
  readonly search: SearchView;
}

export function specimensPageView(portal: Portal): SpecimensPageView {
  return {
    head: pageHead(portal, {
      title: vi.specimens.title,
      description: vi.specimens.description,
      path: paths.components,
      isUnlisted: true,
    }),
    search: searchView(portal.site, noIndex),
  };
}

/** Part of the anchors of the page, which are also the names of the pictures: "record-timeline-events". */
export function specimenId(file: SpecimenFile, state: SpecimenState): string {
  return `${file.replace('/', '-').replaceAll(/(?<=[a-z])[A-Z]/g, '-$&')}-${state}`.toLowerCase();
}

function keysOf<Key extends string>(labels: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(labels) as Key[];
}

/** Every mark that a vocabulary can give. */
export const markSpecimens: Partial<Record<SpecimenState, readonly StateMarkView[]>> = {
  stages: keysOf(petitionStageLabels).map((stage) => petitionMark(stage, petitionStageLabels[stage])),
  answers: keysOf(answerLabels).map(answerMark),
  outcomes: keysOf(outcomeLabels).map(outcomeMark),
  confirmations: keysOf(confirmationLabels).map((kind) => confirmationMark(kind, confirmationLabels[kind])),
  commitments: keysOf(commitmentStageLabels).map(commitmentMark),
  lateness: [
    ...keysOf(latenessLabels).map((kind) => latenessMark(kind)),
    latenessMark('overdue', words.late),
  ],
  verdicts: keysOf(verdictLabels).map(verdictMark),
  dialogues: keysOf(dialogueStatusLabels).map(dialogueMark),
  long: [latenessMark('overdue', words.long), latenessMark('overdue', words.word)],
};

/** Results of a search for words of the specimens. */
export const resultSpecimens: Partial<Record<SpecimenState, readonly ResultView[]>> = {
  many: [
    {
      href: nowhere,
      kind: vi.searchDocuments.kinds.petition,
      isIllustrative: false,
      title: [
        { text: words.title.slice(0, 5), isMarked: false },
        { text: words.title.slice(5), isMarked: true },
      ],
      summary: [
        { text: words.long.slice(0, 11), isMarked: false },
        { text: words.long.slice(11, 19), isMarked: true },
        { text: words.long.slice(19), isMarked: false },
      ],
      marks: [
        petitionMark('in_progress', petitionStageLabels.in_progress),
        latenessMark('overdue', words.late),
      ],
      place: words.body,
    },
    {
      href: nowhere,
      kind: vi.searchDocuments.kinds.term,
      isIllustrative: false,
      title: [{ text: words.short, isMarked: true }],
      summary: [],
      marks: [],
    },
  ],
  illustrative: [
    {
      href: nowhere,
      kind: vi.searchDocuments.kinds.commitment,
      isIllustrative: true,
      title: [{ text: words.long, isMarked: false }],
      summary: [{ text: words.word, isMarked: true }],
      marks: [commitmentMark('done')],
      place: words.body,
      missing: vi.search.nearNote,
    },
  ],
};

export const linkSpecimen: LinkView = { text: words.title, href: nowhere };
export const bodySpecimen: LinkView = { text: words.body, href: nowhere };
export const missingSpecimen: FactValue = { text: words.missing, isMissing: true };

/** A fact with one value, with many, with none, with the longest words. */
export const factSpecimens: readonly Fact[] = [
  { term: words.workLabel, values: [{ text: words.short }] },
  {
    term: words.body,
    values: [bodySpecimen, { ...bodySpecimen, detail: words.detail }, { text: words.post }],
  },
  { term: words.longBody, values: [{ text: words.long, detail: words.word }] },
  { term: words.dayLabel, values: [missingSpecimen] },
];

/** Enough facts for a component that shows more than facts. */
export const fewFacts: readonly Fact[] = [
  { term: words.workLabel, values: [bodySpecimen] },
  { term: words.dayLabel, values: [missingSpecimen] },
];

export const whenSpecimens: Partial<Record<SpecimenState, WhenView>> = {
  day: whenView({ kind: 'day', day: '2026-11-28' as IsoDate, raw: words.sentence }, asOf),
  span: whenView({ kind: 'year', year: 2026, raw: words.sentence }, asOf),
  vague: whenView({ kind: 'ad_hoc', raw: words.sentence }, asOf),
  missing: whenView({ kind: 'unknown' }, asOf),
};

function pageOf(page: number): Pagination {
  const place = { site: { origin: '', base: '' }, page, size: 1, pathOf: () => nowhere };
  return paginate(Array.from({ length: 12 }), place).pagination as Pagination;
}

/** The fullest alone: a page may hold each landmark once. */
export const paginationSpecimens = { middle: pageOf(6) } as const;
