/**
 * What results of a search are narrowed by (bộ lọc): the values of each facet as addresses name them, and their words.
 * The values are part of public addresses (`?tinh-trang=qua-han`): they stay when a label is worded anew.
 */
import type { LatenessKind } from '../domain/deadline.ts';
import { dialogueStatuses } from '../domain/dialogue.ts';
import { type Population, populationOf, populations } from '../domain/illustrative.ts';
import { type CommitmentStage, commitmentStages } from '../domain/notice.ts';
import { type PetitionStage, petitionStages } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import type { Organisation } from '../domain/records.ts';
import { stateOn } from '../domain/succession.ts';
import { formatDate, formatQuarter, sentenceCase } from '../locale/dates.ts';
import {
  commitmentStageLabels,
  dialogueStatusLabels,
  latenessLabels,
  petitionStageLabels,
  topicLabels,
} from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { topics } from '../schemas/topic.ts';
import {
  type FacetKey,
  type FacetValue,
  facetKeys,
  type SearchDocument,
  type SearchKind,
  searchKinds,
} from '../search/search-document.ts';
import { compareVietnamese } from '../text/folding.ts';
import type { Period, YearQuarter } from '../time/period.ts';
import { quarterOf, quartersBetween } from '../time/period.ts';
import type { DutyState } from './duty-state.ts';
import { dialogueStatusSlugs, topicSlugs } from './hrefs.ts';
import { nameOf } from './parties.ts';

export const kindSlugs = {
  petition: 'kien-nghi',
  commitment: 'viec-phai-lam',
  dialogue: 'buoi-doi-thoai',
  notice: 'thong-bao-ket-luan',
  plan: 'ke-hoach',
  promise: 'muc-doi-thoai',
  duty: 'nhiem-vu',
  organisation: 'don-vi',
  topic: 'linh-vuc',
  rule: 'quy-tac',
  term: 'tu-ngu',
  page: 'trang',
} as const satisfies Readonly<Record<SearchKind, string>>;

/** Procedure of petitions; `elsewhere`: received by another way than a dialogue. */
export const petitionStateSlugs = {
  elsewhere: 'da-tiep-nhan',
  collected: 'tiep-nhan-truoc-hoi-nghi',
  raised: 'da-neu-tai-hoi-nghi',
  answered_on_spot: 'da-tra-loi-tai-hoi-nghi',
  not_answered: 'khong-tra-loi-tai-hoi-nghi',
  assigned: 'da-giao-xu-ly',
  forwarded: 'da-chuyen-cap-co-tham-quyen',
  in_progress: 'dang-giai-quyet',
  answered_in_writing: 'da-tra-loi-bang-van-ban',
  reopened: 'da-neu-lai',
  resolved: 'da-giai-quyet-dut-diem',
  closed_other: 'ket-thuc-vi-ly-do-khac',
  withdrawn: 'nguoi-kien-nghi-da-rut',
} as const satisfies Readonly<Record<PetitionStage | 'elsewhere', string>>;

export const commitmentStateSlugs = {
  not_reported: 'chua-cap-nhat-tien-do',
  in_progress: 'dang-thuc-hien',
  done: 'da-thuc-hien-xong',
  stopped: 'da-dung-thuc-hien',
} as const satisfies Readonly<Record<CommitmentStage, string>>;

export const dutyStateSlugs = {
  done: 'nhiem-vu-da-thuc-hien',
  late: 'nhiem-vu-thuc-hien-sau-thoi-han',
  recorded: 'nhiem-vu-da-ghi-nhan',
  coming: 'nhiem-vu-chua-den-thoi-gian',
  current: 'nhiem-vu-dang-trong-thoi-gian',
  past: 'nhiem-vu-qua-thoi-gian-chua-ghi-nhan',
  standing: 'nhiem-vu-chua-ghi-nhan',
  ended: 'nhiem-vu-cua-ben-da-ket-thuc',
} as const satisfies Readonly<Record<DutyState, string>>;

/** Five answers to "đúng hạn không?": an extension never makes work on time, as on all pages. */
const latenessGroups = ['overdue', 'open', 'onTime', 'late', 'none'] as const;

type LatenessGroup = (typeof latenessGroups)[number];

const latenessGroupSlugs: Readonly<Record<LatenessGroup, string>> = {
  overdue: 'qua-han',
  open: 'con-han',
  onTime: 'dung-han',
  late: 'sau-han',
  none: 'khong-co-han',
};

const groupOfLateness: Readonly<Record<LatenessKind, LatenessGroup>> = {
  undated: 'none',
  open: 'open',
  open_extended: 'open',
  overdue: 'overdue',
  on_time: 'onTime',
  within_extension: 'late',
  late: 'late',
  stopped: 'none',
};

export function latenessValue(kind: LatenessKind): string {
  return latenessGroupSlugs[groupOfLateness[kind]];
}

const populationSlugs = {
  real: 'du-lieu-that',
  illustrative: 'du-lieu-minh-hoa',
} as const satisfies Readonly<Record<Population, string>>;

/** The years and quarters that a stretch of time touches; without an end, those in which it begins. */
export function periodValues(period: Period | undefined): readonly string[] {
  if (!period) return [];
  const quarters = quartersBetween(quarterOf(period.start), quarterOf(period.end ?? period.start));
  return valuesOfQuarters(quarters);
}

/** Quarters with the years they lie in. */
export function valuesOfQuarters(quarters: readonly YearQuarter[]): readonly string[] {
  return [
    ...new Set([
      ...quarters.map((quarter) => quarter.slice(0, 4)),
      ...quarters.map((quarter) => quarter.toLowerCase()),
    ]),
  ];
}

type OwnFacets = Readonly<Partial<Record<Exclude<FacetKey, 'kind' | 'population'>, readonly string[]>>>;

/** All facets of a document; what it does not say has no value, each value stands once. */
export function facetsOf(
  kind: SearchKind,
  isIllustrative: boolean,
  own: OwnFacets = {},
): SearchDocument['facets'] {
  const each = (values: readonly string[] = []) => [...new Set(values)];
  return {
    kind: [kindSlugs[kind]],
    body: each(own.body),
    topic: each(own.topic),
    state: each(own.state),
    lateness: each(own.lateness),
    period: each(own.period),
    population: [populationSlugs[isIllustrative ? 'illustrative' : 'real']],
  };
}

// Their words

/** A body as the filter names it: that it has ended, or is invented, is said. */
function bodyLabel(portal: Portal, organisation: Organisation): string {
  const { id, validTo } = organisation;
  const hasEnded = stateOn(organisation, portal.asOf) === 'ended';
  const notes = [
    ...(hasEnded && validTo !== undefined ? [vi.organisations.endedMark(formatDate(validTo))] : []),
    ...(populationOf(portal, id) === 'illustrative' ? [vi.searchDocuments.illustrativeBody] : []),
  ];
  const name = nameOf(organisation);
  return notes.length === 0 ? name : vi.searchDocuments.qualified(name, notes);
}

/** Real bodies first, each population by name. */
function bodyValues(portal: Portal): readonly FacetValue[] {
  return populations.flatMap((population) =>
    portal.organisations
      .filter(({ id }) => populationOf(portal, id) === population)
      .map((organisation) => ({ value: organisation.id as string, label: bodyLabel(portal, organisation) }))
      .sort((a, b) => compareVietnamese(a.label, b.label) || compareVietnamese(a.value, b.value)),
  );
}

function valuesIn<Key extends string>(
  keys: readonly Key[],
  slugs: Readonly<Record<Key, string>>,
  labels: Readonly<Record<Key, string>>,
): readonly FacetValue[] {
  return keys.map((key) => ({ value: slugs[key], label: labels[key] }));
}

const stateValues: readonly FacetValue[] = [
  { value: petitionStateSlugs.elsewhere, label: vi.petition.receivedElsewhere },
  ...valuesIn(petitionStages, petitionStateSlugs, petitionStageLabels),
  ...valuesIn(commitmentStages, commitmentStateSlugs, commitmentStageLabels),
  ...valuesIn(dialogueStatuses, dialogueStatusSlugs, dialogueStatusLabels),
  ...valuesIn(Object.keys(dutyStateSlugs) as DutyState[], dutyStateSlugs, vi.duties.states),
];

const latenessValues = valuesIn(latenessGroups, latenessGroupSlugs, {
  ...vi.searchDocuments.lateness,
  overdue: latenessLabels.overdue,
  onTime: latenessLabels.on_time,
});

function periodLabel(value: string): string {
  return value.length === 4
    ? vi.searchDocuments.year(value)
    : sentenceCase(formatQuarter(value.toUpperCase() as YearQuarter));
}

/** Latest year first, each followed by its quarters, the latest first. */
function periodFacets(used: ReadonlySet<string>): readonly FacetValue[] {
  const rank = (value: string) => (value.length === 4 ? `${value}-q9` : value);
  return [...used]
    .sort((a, b) => (rank(a) < rank(b) ? 1 : -1))
    .map((value) => ({ value, label: periodLabel(value) }));
}

/** The values that documents have, in the order in which the page offers them. */
export function facetValues(
  portal: Portal,
  documents: readonly SearchDocument[],
): Readonly<Record<FacetKey, readonly FacetValue[]>> {
  const used = Object.fromEntries(facetKeys.map((key) => [key, new Set<string>()])) as Record<
    FacetKey,
    Set<string>
  >;
  for (const { facets } of documents) {
    for (const key of facetKeys) for (const value of facets[key]) used[key].add(value);
  }
  const usedOf = (key: FacetKey, values: readonly FacetValue[]) =>
    values.filter(({ value }) => used[key].has(value));
  return {
    kind: usedOf('kind', valuesIn(searchKinds, kindSlugs, vi.searchDocuments.kinds)),
    body: usedOf('body', bodyValues(portal)),
    topic: usedOf('topic', valuesIn(topics, topicSlugs, topicLabels)),
    state: usedOf('state', stateValues),
    lateness: usedOf('lateness', latenessValues),
    period: periodFacets(used.period),
    population: usedOf(
      'population',
      valuesIn(populations, populationSlugs, {
        real: vi.searchDocuments.real,
        illustrative: vi.illustrative.label,
      }),
    ),
  };
}
