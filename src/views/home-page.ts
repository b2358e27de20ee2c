/** The home page: what is coming, what was promised and is late, how far petitions have come, what plans promised. */
import { type Population, populationOf } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import type { ChartView } from './chart.ts';
import { type CommitmentRowView, commitmentRows } from './commitment-list-page.ts';
import { portalFeedLink } from './feed.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { type PlanCardView, planCardView } from './plan-list-page.ts';
import { promisesChartView } from './promises-chart.ts';
import { type RatesView, ratesView } from './rates.ts';
import { comingByBody, type ScheduleRow, scheduleGroups } from './schedule.ts';

/** What is coming at one body; its further meetings stand on its own schedule. */
interface ComingBody {
  readonly host: LinkView;
  readonly scheduleHref: string;
  readonly rows: readonly ScheduleRow[];
}

/** The answers that a visitor comes for, of one population: figures never mix the two. */
export interface HomeAnswers {
  readonly coming: { readonly sentence: string; readonly bodies: readonly ComingBody[] };
  readonly late: { readonly sentence: string; readonly rows: readonly CommitmentRowView[] };
  readonly rates: RatesView;
}

export interface HomePageView {
  readonly head: PageHead;
  readonly real: HomeAnswers;
  /** Absent where the portal has no illustrative records. */
  readonly illustrative?: HomeAnswers;
  /** What is new on the portal, for feed readers. */
  readonly feed: LinkView;
  readonly past: readonly ScheduleRow[];
  readonly links: Readonly<
    Record<'schedule' | 'organisations' | 'commitments' | 'petitions' | 'method', string>
  >;
  readonly ledger: readonly (LinkView & { readonly count: string })[];
  readonly chart: ChartView;
  readonly plans: readonly PlanCardView[];
}

/** Rows of each kind on the home page; the lists have them all. */
const shownRows = 5;
const shownBodies = 4;
const shownRowsOfBody = 2;
const shownLate = 3;

function comingOf(portal: Portal, population: Population): HomeAnswers['coming'] {
  const bodies = comingByBody(portal, population);
  const count = bodies.reduce((sum, { rows }) => sum + rows.length, 0);
  const date = formatDate(portal.asOf);
  return {
    sentence: count === 0 ? vi.home.comingNone(date) : vi.home.comingSome(count, date),
    bodies: bodies
      .slice(0, shownBodies)
      .map((body) => ({ ...body, rows: body.rows.slice(0, shownRowsOfBody) })),
  };
}

function lateOf(portal: Portal, population: Population): HomeAnswers['late'] {
  const commitments = portal.commitments.filter(
    ({ noticeId }) => populationOf(portal, portal.noticeById[noticeId]?.issuer.org ?? '') === population,
  );
  const overdue = commitments.filter(({ state }) => state.lateness.kind === 'overdue');
  const date = formatDate(portal.asOf);
  if (commitments.length === 0) return { sentence: vi.home.lateNoCommitments, rows: [] };
  return {
    sentence:
      overdue.length === 0
        ? vi.home.lateNone(date)
        : vi.home.lateSome(overdue.length, commitments.length, date),
    rows: commitmentRows(portal, overdue).slice(0, shownLate),
  };
}

function answersOf(portal: Portal, population: Population): HomeAnswers {
  return {
    coming: comingOf(portal, population),
    late: lateOf(portal, population),
    rates: ratesView(portal, { kind: 'portal', population }),
  };
}

function ledgerOf(portal: Portal): HomePageView['ledger'] {
  const plans = portal.plans.filter(({ issuer }) => populationOf(portal, issuer.org) === 'real');
  const total = (list: 'items' | 'tasks' | 'obligations') =>
    plans.reduce((sum, plan) => sum + plan[list].length, 0);
  const entry = (count: number, text: string, path: string) => ({
    count: formatNumber(count),
    text,
    href: hrefOf(portal.site, path),
  });
  return [
    entry(plans.length, vi.home.ledger.plans, paths.plans),
    entry(total('items'), vi.home.ledger.promises, paths.schedule),
    entry(total('tasks'), vi.home.ledger.tasks, paths.duties),
    entry(total('obligations'), vi.home.ledger.obligations, paths.duties),
  ];
}

export function homePageView(portal: Portal): HomePageView {
  const { site } = portal;
  const past = scheduleGroups(portal, 'real').find(({ name }) => name === 'past')?.rows ?? [];
  const plans = portal.plans.filter(({ issuer }) => populationOf(portal, issuer.org) === 'real');
  const hasIllustrative = portal.organisations.some(({ fictitious }) => fictitious);
  return {
    head: pageHead(portal, { title: vi.home.title, description: vi.site.description, path: paths.home }),
    real: answersOf(portal, 'real'),
    ...(hasIllustrative && { illustrative: answersOf(portal, 'illustrative') }),
    feed: portalFeedLink(portal),
    past: past.slice(0, shownRows),
    links: {
      schedule: hrefOf(site, paths.schedule),
      organisations: hrefOf(site, paths.organisations),
      commitments: hrefOf(site, paths.commitments),
      petitions: hrefOf(site, paths.petitions),
      method: hrefOf(site, paths.rates),
    },
    ledger: ledgerOf(portal),
    chart: promisesChartView(portal),
    plans: plans.toReversed().map((plan) => planCardView(portal, plan)),
  };
}
