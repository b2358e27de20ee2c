/** Specimens of what shows many records: lists, tables, cards. */
import { organisationTypeLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { AddToCalendarView } from './add-to-calendar.ts';
import type { CommitmentCounts, CommitmentRowView } from './commitment-list-page.ts';
import type { ObligationView, TaskView } from './duties.ts';
import type { DutyRowView } from './duty-list-page.ts';
import type { GlossaryPageView } from './glossary-page.ts';
import type { HomeAnswers, HomePageView } from './home-page.ts';
import type { NoticeEntryView } from './notice-list-page.ts';
import type { LedgerEntry } from './organisation-ledger.ts';
import type { OrganisationGroup, OrganisationRow } from './organisation-list-page.ts';
import type { DatedLink, SuccessionView } from './organisation-page.ts';
import type { PetitionEntryView } from './petition.ts';
import type { PlanItemView } from './plan-item.ts';
import type { PlanCardView } from './plan-list-page.ts';
import type { PlanPageView } from './plan-page.ts';
import type { RatesView } from './rates.ts';
import type { ScheduleRow, ScheduleSwitch } from './schedule.ts';
import type { ScheduleFiltersView } from './schedule-filters.ts';
import type { SourcedEntry } from './source.ts';
import {
  bodySpecimen,
  fewFacts,
  linkSpecimen,
  missingSpecimen,
  nowhere,
  type SpecimenState,
  whenSpecimens,
} from './specimens.ts';
import { commitmentMark, latenessMark, petitionMark, verdictMark } from './state-mark.ts';
import type { WatchSectionView } from './supervision-sheet.ts';
import type { ShortList } from './topic-page.ts';
import type { WhenView } from './when.ts';

const words = vi.specimens.text;
const [onDay, inYear, unstated] = [whenSpecimens.day, whenSpecimens.span, whenSpecimens.missing] as [
  WhenView,
  WhenView,
  WhenView,
];
const longLink = { text: words.long, href: nowhere };
const longBody = { text: words.longBody, href: nowhere };

export const datedLinkSpecimens: readonly DatedLink[] = [
  { ...linkSpecimen, when: onDay },
  { ...longLink, when: inYear },
  { ...linkSpecimen, when: unstated },
];

export const sourcedSpecimens: readonly SourcedEntry[] = [
  { text: words.short },
  { text: words.long, detail: words.detail, source: words.source },
];

export const petitionSpecimens: readonly PetitionEntryView[] = [
  {
    ...linkSpecimen,
    code: words.code,
    stage: petitionMark('in_progress', words.short),
    lateness: latenessMark('overdue', words.late),
    topic: words.short,
    receiver: bodySpecimen,
    received: words.date,
    isIllustrative: false,
  },
  {
    ...longLink,
    code: words.word,
    stage: petitionMark('resolved', words.sentence),
    lateness: latenessMark('on_time', words.long),
    topic: words.title,
    receiver: longBody,
    received: words.date,
    isIllustrative: true,
  },
];

export const noticeSpecimens: readonly NoticeEntryView[] = [
  {
    ...linkSpecimen,
    number: words.number,
    issued: words.date,
    issuer: bodySpecimen,
    dialogues: [linkSpecimen],
    progress: words.sentence,
  },
  {
    ...longLink,
    number: words.missing,
    issued: words.missing,
    issuer: longBody,
    dialogues: [linkSpecimen, longLink],
    progress: words.long,
  },
];

export const commitmentCountSpecimens: readonly CommitmentCounts[] = [
  {
    caption: words.list,
    column: words.workLabel,
    rows: [
      { label: words.short, count: 0 },
      { label: words.long, count: 12_345 },
    ],
    total: 12_345,
  },
  { caption: words.list, column: words.dayLabel, rows: [{ label: words.late, count: 1 }], total: 1 },
];

export const commitmentSpecimens: readonly CommitmentRowView[] = [
  {
    action: words.short,
    lead: bodySpecimen,
    due: { text: words.date },
    state: { stage: commitmentMark('done'), lateness: latenessMark('on_time') },
    notice: linkSpecimen,
  },
  {
    action: words.long,
    lead: longBody,
    answerer: missingSpecimen,
    due: { ...missingSpecimen, detail: words.sentence },
    state: { stage: commitmentMark('not_reported'), lateness: latenessMark('overdue', words.late) },
    notice: longLink,
  },
];

/** One row with all that a row can say, one of long words with all that can be missing. */
export const watchSpecimen: WatchSectionView = {
  id: 'mau-muc',
  title: words.title,
  asks: words.sentence,
  count: words.count,
  caption: words.list,
  rows: [
    {
      number: 1,
      record: linkSpecimen,
      address: nowhere,
      content: words.short,
      fact: words.late,
      actor: bodySpecimen,
      since: { text: words.date },
      days: { text: words.year, unit: words.dayLabel },
      basis: { rule: { text: words.rule, href: nowhere }, text: words.source },
    },
    {
      number: 2,
      record: longLink,
      address: nowhere,
      content: words.long,
      fact: words.sentence,
      actor: { ...missingSpecimen, detail: words.sentence },
      since: missingSpecimen,
      days: { ...missingSpecimen, unit: words.dayLabel },
      basis: { text: words.source },
    },
  ],
};

export const planSpecimens: readonly PlanCardView[] = [
  {
    title: words.title,
    href: nowhere,
    issuer: bodySpecimen,
    number: words.number,
    issued: words.date,
    summary: words.sentence,
    counts: words.count,
  },
  {
    title: words.long,
    href: nowhere,
    issuer: longBody,
    number: words.missing,
    issued: words.missing,
    summary: words.long,
    counts: words.count,
  },
];

export const planItemSpecimens: readonly PlanItemView[] = [
  {
    id: 'mau-doi-thoai-1',
    title: words.title,
    when: inYear,
    topics: [words.short, words.long],
    facts: fewFacts,
    note: words.sentence,
    dialogues: [linkSpecimen],
  },
  {
    id: 'mau-doi-thoai-2',
    title: words.long,
    when: unstated,
    topics: [words.short],
    facts: [],
    dialogues: [],
  },
];

export const taskSpecimens: readonly TaskView[] = [
  {
    id: 'mau-nhiem-vu-1',
    action: words.short,
    role: words.short,
    href: nowhere,
    planTitle: words.title,
    lead: [bodySpecimen],
    coordinating: [],
    when: onDay,
    items: [],
    source: words.source,
  },
  {
    id: 'mau-nhiem-vu-2',
    action: words.long,
    role: words.title,
    href: nowhere,
    planTitle: words.long,
    lead: [longBody, bodySpecimen],
    coordinating: [bodySpecimen, { text: words.longBody }],
    when: inYear,
    items: [linkSpecimen, longLink],
    source: words.source,
    note: words.sentence,
  },
];

export const obligationSpecimens: readonly ObligationView[] = [
  {
    id: 'mau-nghia-vu-1',
    kind: words.short,
    title: words.title,
    statement: words.long,
    href: nowhere,
    planTitle: words.title,
    facts: fewFacts,
    note: words.sentence,
  },
];

export const dutySpecimens: readonly DutyRowView[] = [
  {
    kind: words.short,
    action: words.title,
    bearers: [bodySpecimen],
    when: onDay,
    state: { ...verdictMark('met'), detail: words.detail },
    plan: linkSpecimen,
  },
  {
    kind: words.title,
    action: words.long,
    bearers: [longBody, missingSpecimen],
    when: unstated,
    state: verdictMark('insufficient'),
    plan: longLink,
  },
];

export const basisSpecimens: PlanPageView['bases'] = [
  { name: words.number, issued: words.date, subject: words.long, role: words.short, source: words.source },
  { name: words.word, issued: words.missing, subject: words.short, role: words.title, source: words.source },
];

export const correctionSpecimens: PlanPageView['corrections'] = [
  { printed: words.word, corrected: words.short, reason: words.reason, source: words.source },
  { printed: words.short, corrected: words.long, source: words.source },
];

export const scheduleSpecimens: readonly ScheduleRow[] = [
  {
    title: words.title,
    href: nowhere,
    when: onDay,
    host: bodySpecimen,
    type: words.short,
    place: words.place,
  },
  { title: words.short, href: nowhere, when: unstated, host: bodySpecimen, type: words.short },
  {
    title: words.long,
    href: nowhere,
    when: inYear,
    host: longBody,
    hostState: words.detail,
    type: words.title,
    place: words.long,
    status: words.sentence,
  },
];

export const switchSpecimen: ScheduleSwitch = [
  { text: words.list, href: nowhere, isCurrent: true },
  { text: words.calendar, href: nowhere, isCurrent: false },
];

export const filterSpecimens: Partial<Record<SpecimenState, ScheduleFiltersView>> = {
  filtered: {
    rows: [
      {
        key: 'don-vi',
        label: words.body,
        isHidden: false,
        options: [
          { value: 'mau-1', text: words.body, href: nowhere, isCurrent: true, real: words.count },
          {
            value: 'mau-2',
            text: words.longBody,
            href: nowhere,
            isCurrent: false,
            real: words.count,
            illustrative: words.count,
          },
        ],
        more: linkSpecimen,
      },
      { key: 'nam', label: words.dayLabel, isHidden: false, options: [] },
    ],
    current: { text: words.longBody, key: 'don-vi', value: 'mau-1' },
    clear: { text: words.list, href: nowhere },
  },
};

export const calendarSpecimens: Partial<Record<SpecimenState, AddToCalendarView>> = {
  many: {
    sentence: words.sentence,
    links: [
      { text: words.list, href: nowhere, isDownload: false },
      { text: words.calendar, href: nowhere, isDownload: false },
    ],
  },
  none: { sentence: words.long, links: [] },
};

const [someType = '', otherType = ''] = Object.values(organisationTypeLabels);

export const organisationSpecimens: readonly OrganisationRow[] = [
  { ...bodySpecimen, type: someType },
  { ...longBody, type: otherType, ended: words.detail },
];

export const organisationGroupSpecimen: OrganisationGroup = {
  id: 'mau-don-vi',
  heading: { ...bodySpecimen, type: someType },
  bodies: organisationSpecimens,
  units: [
    {
      id: 'mau-don-vi-con',
      heading: { ...longBody, type: otherType },
      bodies: [],
      units: [],
      plainUnits: [],
    },
  ],
  plainUnits: [bodySpecimen, longBody],
};

export const ledgerSpecimens: readonly LedgerEntry[] = [
  { count: '0', label: words.short, href: nowhere },
  { count: '12.345', label: words.longBody, detail: words.detail, href: nowhere },
];

export const successionSpecimens: Partial<Record<SpecimenState, SuccessionView>> = {
  one: { label: words.sentence, successors: [{ ...bodySpecimen, detail: words.detail }] },
  many: {
    label: words.long,
    successors: [
      { ...bodySpecimen, detail: words.detail },
      { ...longBody, detail: words.sentence },
    ],
    note: words.sentence,
  },
  none: { label: words.missing, successors: [] },
};

export const rateSpecimens: Partial<Record<SpecimenState, RatesView>> = {
  many: {
    sentence: words.sentence,
    rates: [
      { label: words.short, count: words.count, figure: words.percent, share: 0.286, href: nowhere },
      { label: words.long, count: words.count, figure: words.percent, share: 1, href: nowhere },
      { label: words.short, count: words.count, figure: words.percent, share: 0, href: nowhere },
    ],
  },
  small: {
    sentence: words.long,
    rates: [{ label: words.short, count: words.count, figure: '2', share: 0.286, href: nowhere }],
    caution: words.sentence,
  },
  none: { sentence: words.missing, rates: [] },
};

export const homeLinkSpecimens: HomePageView['links'] = {
  schedule: nowhere,
  organisations: nowhere,
  commitments: nowhere,
  petitions: nowhere,
  method: nowhere,
};

export const homeSpecimens: Partial<Record<SpecimenState, HomeAnswers>> = {
  many: {
    coming: {
      sentence: words.sentence,
      bodies: [{ host: bodySpecimen, scheduleHref: nowhere, rows: scheduleSpecimens.slice(0, 1) }],
    },
    late: { sentence: words.sentence, rows: commitmentSpecimens.slice(0, 1) },
    rates: rateSpecimens.many as RatesView,
  },
};

export const shortListSpecimen: ShortList = {
  entries: [
    { ...linkSpecimen, detail: words.count, isIllustrative: false },
    { ...longLink, detail: words.sentence, isIllustrative: true },
  ],
  more: words.sentence,
};

export const glossarySpecimens: GlossaryPageView['letters'] = [
  {
    id: 'mau-chu-d',
    letter: words.letter,
    heading: words.letter,
    entries: [
      {
        id: 'mau-tu-1',
        heading: words.title,
        variants: words.short,
        explanation: words.long,
        source: { text: words.source, href: nowhere },
        seeAlso: [linkSpecimen, longLink],
      },
      { id: 'mau-tu-2', heading: words.short, explanation: words.sentence, seeAlso: [] },
    ],
  },
];
