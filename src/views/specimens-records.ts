/** Specimens of what shows a single record: timelines, deadlines, findings, answers. */
import { clearCellLabels, eventLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { IsoDate } from '../time/civil-date.ts';
import type { CommitmentSectionView } from './commitment-section.ts';
import type { DeadlineView } from './deadline.ts';
import type { ErratumView } from './errata.ts';
import type { EventView } from './event.ts';
import { type CountView, countView, type FindingView } from './findings.ts';
import type { FiveClearView } from './five-clear.ts';
import type { CourseRowView } from './petition-course.ts';
import type { AxisView } from './petition-facts.ts';
import type { MatterView } from './petition-relations.ts';
import type { ReferralView } from './referral.ts';
import type { RelatedView } from './related.ts';
import type { RuleView } from './rules-page.ts';
import {
  bodySpecimen,
  fewFacts,
  linkSpecimen,
  markSpecimens,
  missingSpecimen,
  nowhere,
  type SpecimenState,
} from './specimens.ts';
import { commitmentMark, latenessMark } from './state-mark.ts';
import type { TimelineEntry } from './timeline.ts';

const words = vi.specimens.text;
const day = (text: string) => text as IsoDate;

/** @param name keeps the anchors of several specimens on one page apart. */
function event(name: string, label: string, more: Partial<EventView> = {}): TimelineEntry {
  const machine = day('2026-10-05');
  return {
    kind: 'event',
    machine,
    event: { id: name, machine, date: words.date, label, facts: [], ...more },
  };
}

function deadline(label: string, shape: 'late' | 'settled' | 'waiting'): TimelineEntry {
  return { kind: 'deadline', machine: day('2026-10-05'), date: words.date, label, shape };
}

const today: TimelineEntry = {
  kind: 'today',
  machine: day('2026-11-20'),
  date: words.date,
  text: words.sentence,
};

const fullEvent: Partial<EventView> = {
  text: words.long,
  facts: fewFacts,
  note: words.sentence,
  gap: words.gap,
  more: { text: words.answerLabel, href: nowhere },
};

export const timelineSpecimens: Partial<Record<SpecimenState, readonly TimelineEntry[]>> = {
  one: [event('mau-mot', eventLabels.received)],
  events: Object.values(eventLabels).map((label, index) => event(`mau-loai-${index}`, label)),
  long: [event('mau-dai', eventLabels.answered, fullEvent), deadline(words.long, 'late'), today],
  slipped: [
    event('mau-lui-1', eventLabels.assigned),
    deadline(words.short, 'waiting'),
    event('mau-lui-2', eventLabels.extended, { gap: words.gap, text: words.sentence }),
    deadline(words.late, 'late'),
    event('mau-lui-3', eventLabels.resolved, { gap: words.gap }),
    deadline(words.short, 'settled'),
  ],
  open: [event('mau-mo', eventLabels.progress), today],
};

export const countSpecimen: CountView = countView({
  from: day('2026-08-31'),
  end: day('2026-09-07'),
  unit: 'working_day',
  steps: [
    {
      on: day('2026-09-01'),
      kind: 'day_off',
      day: {
        on: day('2026-09-01'),
        kind: 'holiday',
        label: words.short,
        source: words.source,
        isProvisional: true,
      },
    },
    { on: day('2026-09-02'), kind: 'day_off' },
    { on: day('2026-09-03'), kind: 'working', nth: 1 },
    { on: day('2026-09-04'), kind: 'working', nth: 2 },
    { on: day('2026-09-05'), kind: 'make_up', nth: 3 },
    { on: day('2026-09-06'), kind: 'weekend' },
    { on: day('2026-09-07'), kind: 'working', nth: 4 },
  ],
  isProvisional: true,
});

export const fiveClearSpecimens: Partial<Record<SpecimenState, FiveClearView>> = {
  full: {
    summary: words.fiveOfFive,
    cells: (['person', 'action', 'lead', 'due', 'result'] as const).map((key) => ({
      key,
      label: clearCellLabels[key],
      isFilled: true,
      value: key === 'action' ? { text: words.long } : { ...bodySpecimen, detail: words.detail },
    })),
    others: fewFacts,
  },
  empty: {
    summary: words.twoOfFive,
    cells: (['person', 'action', 'lead', 'due', 'result'] as const).map((key) => {
      const isFilled = key === 'action' || key === 'lead';
      return { key, label: clearCellLabels[key], isFilled, value: isFilled ? bodySpecimen : missingSpecimen };
    }),
    others: [],
  },
};

export const deadlineSpecimens: Partial<Record<SpecimenState, DeadlineView>> = {
  none: { state: words.missing, steps: [] },
  slipped: {
    state: words.late,
    steps: [
      { title: words.short, facts: fewFacts, count: countSpecimen },
      { title: words.title, facts: fewFacts, belated: words.sentence },
    ],
  },
};

export const erratumSpecimens: readonly ErratumView[] = [
  { date: words.date, what: words.dayLabel, before: words.short, after: words.long, reason: words.reason },
  { date: words.date, what: words.body, before: words.word, after: words.short, reason: words.reason },
];

/** One finding of each verdict; the first has everything that a finding can carry. */
export const findingSpecimens: readonly FindingView[] = (markSpecimens.verdicts ?? []).map((mark, index) => ({
  mark,
  title: index === 0 ? words.long : words.title,
  rule: { text: words.rule, href: nowhere },
  why: words.sentence,
  change: index === 0 ? words.sentence : '',
  inputs: fewFacts.slice(0, index === 0 ? 2 : 1),
  source: words.source,
  ...(index === 0 && { count: countSpecimen, rolled: words.sentence, note: words.long }),
}));

export const ruleSpecimens: readonly RuleView[] = [
  { id: 'mau-quy-tac-1', heading: words.title, facts: fewFacts, note: words.sentence },
  { id: 'mau-quy-tac-2', heading: words.long, facts: fewFacts.slice(0, 1) },
];

export const axisSpecimens: readonly AxisView[] = (
  ['stages', 'answers', 'outcomes', 'confirmations', 'lateness'] as const
)
  .map((kind) => markSpecimens[kind]?.at(kind === 'lateness' ? -1 : 1))
  .filter((mark) => mark !== undefined)
  .map((mark, index) => ({
    term: words.workLabel,
    mark,
    ...(index > 0 && { detail: index === 1 ? words.long : words.detail }),
  }));

export const answerSpecimens: readonly EventView[] = [
  {
    id: 'mau-tra-loi-1',
    machine: day('2026-10-05'),
    date: words.date,
    label: eventLabels.answered_on_spot,
    text: words.sentence,
    facts: fewFacts.slice(0, 1),
  },
  {
    id: 'mau-tra-loi-2',
    machine: day('2026-10-05'),
    date: words.date,
    label: eventLabels.answered,
    text: words.long,
    facts: fewFacts,
    note: words.sentence,
  },
];

export const courseSpecimens: readonly CourseRowView[] = [
  { from: words.date, to: words.date, stage: words.short, lateness: words.late },
  { from: words.date, to: words.date, stage: words.long, lateness: words.missing },
];

export const matterSpecimen: MatterView = {
  sentence: words.sentence,
  petitions: [linkSpecimen, { ...linkSpecimen, detail: words.long }],
  mentions: [{ text: words.title, detail: words.detail }],
};

export const referralSpecimens: readonly ReferralView[] = [
  { to: bodySpecimen, sent: words.date, mark: latenessMark('overdue', words.late) },
];

export const relatedSpecimens: readonly RelatedView[] = [
  { heading: words.title, links: [linkSpecimen, missingSpecimen], more: words.sentence, none: words.missing },
  { heading: words.short, links: [], none: words.missing },
];

export const commitmentSectionSpecimen: CommitmentSectionView = {
  id: 'mau-ket-luan-1',
  heading: words.title,
  text: words.markdown,
  facts: fewFacts,
  warning: words.long,
  marks: { stage: commitmentMark('in_progress'), lateness: latenessMark('overdue', words.late) },
  clear: fiveClearSpecimens.empty as FiveClearView,
  deadline: deadlineSpecimens.slipped as DeadlineView,
  timeline: [event('mau-ket-luan-su-kien', eventLabels.completed, fullEvent), today],
  findings: findingSpecimens.slice(1, 2),
};
