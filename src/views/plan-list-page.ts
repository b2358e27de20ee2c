/** The list of plans. */
import { type Population, populationOf } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import type { Plan } from '../domain/records.ts';
import { formatWhen, sentenceCase } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { organisationLink } from './parties.ts';

export interface PlanCardView {
  readonly title: string;
  readonly href: string;
  readonly issuer: LinkView;
  readonly number: string;
  readonly issued: string;
  readonly summary: string;
  readonly counts: string;
}

export function planCardView(portal: Portal, plan: Plan): PlanCardView {
  const { number } = plan;
  return {
    title: plan.shortTitle,
    href: hrefOf(portal.site, paths.plan(plan.id)),
    issuer: organisationLink(portal, plan.issuer.org),
    number: number.value ?? (number.state === 'blank' ? vi.common.noNumberBlank : vi.common.noNumberAbsent),
    issued: sentenceCase(formatWhen(plan.issuedOn)),
    summary: plan.summary,
    counts: vi.plans.counts(plan.items.length, plan.tasks.length, plan.obligations.length),
  };
}

export interface PlanListPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly plans: readonly PlanCardView[];
  /** What is invented, apart from the rest and never counted with it. */
  readonly illustrative: readonly PlanCardView[];
}

/** Latest plan first. */
export function planListPageView(portal: Portal): PlanListPageView {
  const plansOf = (population: Population) =>
    portal.plans.filter(({ issuer }) => populationOf(portal, issuer.org) === population).reverse();
  const cardsOf = (population: Population) => plansOf(population).map((plan) => planCardView(portal, plan));
  return {
    head: pageHead(portal, { title: vi.plans.title, description: vi.plans.description, path: paths.plans }),
    lead: vi.plans.lead(plansOf('real').length),
    plans: cardsOf('real'),
    illustrative: cardsOf('illustrative'),
  };
}
