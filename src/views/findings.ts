/** Findings of the rules as pages show them: the verdict in words, and all that is needed to reach it by hand. */

import type { Portal } from '../domain/portal.ts';
import { type Finding, type Input, verdicts } from '../domain/rules/finding.ts';
import { formatDate, formatWhen } from '../locale/dates.ts';
import { clearCellLabels, dayKindLabels } from '../locale/labels.ts';
import { formatNumber } from '../locale/numbers.ts';
import { inputLabels, reasonTexts, ruleSourceStatus } from '../locale/rules.ts';
import { vi } from '../locale/vi.ts';
import { compareDates, partsOf } from '../time/civil-date.ts';
import { type DayCount, type DayKind, dayOfWeek } from '../time/work-calendar.ts';
import type { Fact, FactValue } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import type { LinkView } from './page-head.ts';
import { organisationLink } from './parties.ts';
import { type StateMarkView, verdictMark } from './state-mark.ts';

/** A day of the count as a calendar sheet shows it. */
interface CountCell {
  /** "9", and with the month where the sheet or the month begins: "1/5". */
  readonly day: string;
  readonly kind: DayKind | 'start';
  readonly nth?: string;
  /** What its looks say, for those who do not see them; a working day says nothing. */
  readonly said?: string;
}

export interface CountView {
  readonly summary: string;
  /** The same days as a calendar, week by week from Monday; a place without a day of the count is empty. */
  readonly weeks: readonly (readonly (CountCell | undefined)[])[];
  /** Why a day is off or worked, with its source, in the order of the days. */
  readonly notes: readonly string[];
  /** Said where a day off on the way is not settled. */
  readonly caution?: string;
}

export interface FindingView {
  readonly mark: StateMarkView;
  readonly title: string;
  readonly rule: LinkView;
  readonly why: string;
  readonly change: string;
  readonly inputs: readonly Fact[];
  readonly count?: CountView;
  readonly rolled?: string;
  readonly source: string;
  readonly note?: string;
}

/** The day that a count starts from and all its days, earliest first, in weeks of seven places. */
function weeksOf({ from, steps }: DayCount): CountView['weeks'] {
  const days = [{ on: from, kind: 'start' as const, nth: undefined }, ...steps].sort((a, b) =>
    compareDates(a.on, b.on),
  );
  const before = days[0] ? dayOfWeek(days[0].on) - 1 : 0;
  const places: (CountCell | undefined)[] = [
    ...Array.from({ length: before }, () => undefined),
    ...days.map(({ on, kind, nth }, index): CountCell => {
      const { day, month } = partsOf(on);
      return {
        day: index === 0 || day === 1 ? `${day}/${month}` : String(day),
        kind,
        ...(nth !== undefined && { nth: formatNumber(nth) }),
        ...(kind !== 'working' && { said: kind === 'start' ? vi.rules.countStart : dayKindLabels[kind] }),
      };
    }),
  ];
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => places[week * 7 + place]),
  );
}

export function countView(count: DayCount): CountView {
  const { from, end, unit, steps, isProvisional } = count;
  const isBackward = end < from;
  const counted = steps.filter(({ nth }) => nth !== undefined).length;
  return {
    summary: vi.rules.countSummary(formatDate(from), counted, unit, isBackward, formatDate(end)),
    weeks: weeksOf(count),
    notes: steps
      .toSorted((a, b) => compareDates(a.on, b.on))
      .flatMap(({ on, day }) => (day ? [vi.rules.dayNote(formatDate(on), day.label, day.source)] : [])),
    ...(isProvisional && { caution: vi.rules.countProvisional }),
  };
}

function inputValue(portal: Portal, { name, value }: Input): FactValue {
  const link = (text: string, path: string): FactValue => ({ text, href: hrefOf(portal.site, path) });
  switch (value.kind) {
    case 'day':
      return { text: formatDate(value.on) };
    case 'number':
      // A year is a name, not a quantity.
      return { text: name === 'period' ? String(value.value) : formatNumber(value.value) };
    case 'text':
      return { text: value.text };
    case 'when':
      return { text: formatWhen(value.when) };
    case 'dialogue':
      return link(portal.dialogueById[value.id]?.title ?? value.id, paths.dialogue(value.id));
    case 'notice':
      return link(portal.noticeById[value.id]?.title ?? value.id, paths.notice(value.id));
    case 'petition':
      return link(portal.petitionById[value.id]?.code ?? value.id, paths.petition(value.id));
    case 'plan':
      return link(portal.planById[value.id]?.shortTitle ?? value.id, paths.plan(value.id));
    case 'organisation':
      return organisationLink(portal, value.id);
    case 'clear':
      return { text: value.cells.map((cell) => clearCellLabels[cell].toLowerCase()).join(', ') };
    case 'missing':
      return { text: vi.rules.missing, isMissing: true };
  }
}

export function findingView(portal: Portal, finding: Finding): FindingView {
  const { rule, verdict, reason, inputs, due, count, nextWorkingDay } = finding;
  const { text, clause, status } = rule.source;
  const caution = ruleSourceStatus[status];
  return {
    mark: verdictMark(verdict),
    title: rule.title,
    rule: { text: rule.number, href: hrefOf(portal.site, paths.rule(rule.id)) },
    why: reasonTexts[reason].why,
    change: reasonTexts[reason].change,
    inputs: [
      ...inputs.map((input) => ({ term: inputLabels[input.name], values: [inputValue(portal, input)] })),
      ...(due === undefined ? [] : [{ term: vi.rules.lastDay, values: [{ text: formatDate(due) }] }]),
    ],
    ...(count && { count: countView(count) }),
    ...(nextWorkingDay !== undefined && { rolled: vi.rules.rolled(formatDate(nextWorkingDay)) }),
    source: [
      rule.source.kind === 'portal' ? vi.rules.portalConvention : '',
      clause === undefined ? text : vi.rules.sourceClause(clause, text),
      caution,
    ]
      .filter((part) => part !== '')
      .join(vi.common.separator),
    ...(rule.note !== undefined && { note: rule.note }),
  };
}

/** Findings that say something first; those that do not apply last. */
export function findingViews(portal: Portal, findings: readonly Finding[]): readonly FindingView[] {
  const rank = ({ verdict }: Finding) => (verdict === 'not_applicable' ? verdicts.length : 0);
  return findings.toSorted((a, b) => rank(a) - rank(b)).map((finding) => findingView(portal, finding));
}
