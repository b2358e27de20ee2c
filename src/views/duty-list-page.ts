/**
 * What all plans demand, page by page: who must do what by when. Tasks and obligations stand together, because a
 * citizen asks for neither word; what notices demand after a dialogue is followed up elsewhere.
 */
import { compareWhen, type Phase, phaseOn } from '../domain/chronology.ts';
import type { Population } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { obligationKindLabels, taskRoleLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { type Duty, type DutyStateView, dutyState, fulfilmentsOf, isLeftBehind } from './duty-state.ts';
import type { FactValue } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type Pagination, pageNumbers, paginate } from './pagination.ts';
import { partyValues } from './parties.ts';
import { ofPopulation, populationParts, realFirst } from './populations.ts';
import { sourceText } from './source.ts';
import { type WhenView, whenView } from './when.ts';

export interface DutyRowView {
  /** The role of whoever bears it, or the kind of obligation: "Chủ trì", "Báo cáo". */
  readonly kind: string;
  readonly action: string;
  readonly bearers: readonly FactValue[];
  readonly when: WhenView;
  readonly state: DutyStateView;
  /** Leads to the duty itself, on the page of its plan. */
  readonly plan: LinkView;
}

export interface DutyListPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly elsewhere: { readonly before: string; readonly link: LinkView };
  /** Other ways into the same duties. */
  readonly ways: readonly LinkView[];
  readonly parts: readonly {
    readonly heading: string;
    readonly count: readonly string[];
    readonly isIllustrative: boolean;
    readonly caption: string;
    readonly rows: readonly DutyRowView[];
  }[];
  readonly pagination?: Pagination;
}

const issuerOf = ({ plan }: Duty) => plan.issuer.org;

function isTask(duty: Duty): boolean {
  return duty.plan.tasks.some((task) => task === duty.entry);
}

const rank: Readonly<Record<Phase, number>> = { current: 0, coming: 0, past: 1, standing: 2, unstated: 3 };
const leftBehind = 4;

/** Under way and coming first, by time; then what is past, the latest first; what names no day; what nobody is left to do. */
function inOrder(portal: Portal): readonly Duty[] {
  const { asOf, plans } = portal;
  const all = plans.flatMap((plan) =>
    [...plan.tasks, ...plan.obligations].map((entry): Duty => ({ plan, entry })),
  );
  const rankOf = (duty: Duty) => {
    const own = rank[phaseOn(duty.entry.when, asOf)];
    return own !== rank.past && isLeftBehind(portal, duty) ? leftBehind : own;
  };
  const sorted = all.toSorted((a, b) => {
    const byRank = rankOf(a) - rankOf(b);
    if (byRank !== 0) return byRank;
    const byTime = compareWhen(a.entry.when, b.entry.when);
    return rankOf(a) === rank.past ? -byTime : byTime;
  });
  return realFirst(portal, sorted, issuerOf);
}

function dutyRowView(portal: Portal, duty: Duty): DutyRowView {
  const { plan, entry } = duty;
  const named =
    'role' in entry
      ? { kind: taskRoleLabels[entry.role], action: entry.action, bearers: entry.lead }
      : { kind: obligationKindLabels[entry.kind], action: entry.title, bearers: entry.bearers };
  return {
    ...named,
    bearers: partyValues(portal, named.bearers),
    when: whenView(entry.when, portal.asOf),
    state: dutyState(portal, duty),
    plan: {
      text: `${plan.shortTitle}, ${sourceText(entry.source)}`,
      href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)),
    },
  };
}

function countOf(portal: Portal, population: Population, duties: readonly Duty[]): readonly string[] {
  if (duties.length === 0) return [vi.duties.none];
  const tasks = duties.filter(isTask).length;
  const plans = new Set(duties.map(({ plan }) => plan)).size;
  const recorded = duties.filter((duty) => fulfilmentsOf(portal, duty).length > 0).length;
  return [
    vi.duties.count(tasks, duties.length - tasks, plans),
    ...(population === 'illustrative' ? [vi.duties.invented] : []),
    vi.duties.recorded(recorded, duties.length),
    vi.duties.order,
  ];
}

export function dutyPageNumbers(portal: Portal): readonly number[] {
  return pageNumbers(inOrder(portal).length);
}

export function dutyListPageView(portal: Portal, page: number): DutyListPageView {
  const { site } = portal;
  const link = (text: string, path: string): LinkView => ({ text, href: hrefOf(site, path) });
  const all = inOrder(portal);
  const { records: shown, pagination } = paginate(all, { site, page, pathOf: paths.dutiesPage });
  return {
    head: pageHead(portal, {
      title: page === 1 ? vi.duties.title : vi.duties.titleOfPage(page),
      description: vi.duties.description,
      path: paths.dutiesPage(page),
      above: page === 1 ? [] : [link(vi.duties.title, paths.duties)],
    }),
    lead: vi.duties.lead(formatDate(portal.asOf)),
    elsewhere: { before: vi.duties.elsewhere, link: link(vi.commitments.title, paths.commitments) },
    ways: [link(vi.duties.byPlan, paths.plans), link(vi.duties.byBody, paths.organisations)],
    parts: populationParts(portal, { all, shown, page }, issuerOf).map(({ population, records }) => ({
      heading: vi.duties.headings[population],
      count: countOf(portal, population, ofPopulation(portal, population, all, issuerOf)),
      isIllustrative: population === 'illustrative',
      caption: vi.duties.caption[population],
      rows: records.map((duty) => dutyRowView(portal, duty)),
    })),
    ...(pagination && { pagination }),
  };
}
