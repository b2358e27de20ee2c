/** The list of rules: what each asks, of whom, on whose authority, and since when. */
import { type Population, populationOf, populations } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import type { Plan, Rule } from '../domain/records.ts';
import { formatDate } from '../locale/dates.ts';
import { dialogueTypeLabels, levelLabels, organisationTypeLabels } from '../locale/labels.ts';
import { requirementText, ruleSourceStatus } from '../locale/rules.ts';
import { vi } from '../locale/vi.ts';
import { type Fact, type FactValue, factOf } from './facts.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { organisationLink } from './parties.ts';

export interface RuleView {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly note?: string;
}

export interface RulesPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly real: readonly RuleView[];
  /** Rules that invented documents lay down for invented wards. */
  readonly illustrative: readonly RuleView[];
}

/** A rule for bodies that do not exist, or from a plan of theirs, is invented; a rule for everybody is not. */
export function populationOfRule(portal: Portal, { binds, source }: Rule): Population {
  const issuers = [binds.plan, source.plan].flatMap((id) =>
    id === undefined ? [] : (portal.planById[id]?.issuer.org ?? []),
  );
  const bodies = [...(binds.organisations ?? []), ...issuers];
  return bodies.some((id) => populationOf(portal, id) === 'illustrative') ? 'illustrative' : 'real';
}

/** A plan that has not been issued by the Portal's day binds nobody, and the page does not know its name. */
export function isKnown(portal: Portal, { binds }: Rule): boolean {
  return binds.plan === undefined || portal.planById[binds.plan] !== undefined;
}

/** Items, tasks and obligations of a plan that a rule names. */
function entryValues(portal: Portal, plan: Plan, ids: readonly string[]): readonly FactValue[] {
  const titles = [
    ...plan.items.map(({ id, title }) => ({ id, text: title })),
    ...plan.tasks.map(({ id, action }) => ({ id, text: action })),
    ...plan.obligations.map(({ id, title }) => ({ id, text: title })),
  ];
  return titles
    .filter(({ id }) => ids.includes(id))
    .map(({ id, text }) => ({ text, href: hrefOf(portal.site, paths.planEntry(plan.id, id)) }));
}

function boundFacts(portal: Portal, { binds }: Rule): readonly Fact[] {
  const plan = binds.plan === undefined ? undefined : portal.planById[binds.plan];
  const words = [
    ...(binds.level === undefined ? [] : [levelLabels[binds.level]]),
    ...(binds.types ?? []).map((type) => organisationTypeLabels[type]),
    ...(binds.dialogueTypes ?? []).map((type) => dialogueTypeLabels[type]),
  ];
  const values = [
    ...(binds.organisations ?? []).map((id) => organisationLink(portal, id)),
    ...(plan
      ? [
          { text: vi.rules.boundPlan(plan.shortTitle), href: hrefOf(portal.site, paths.plan(plan.id)) },
          ...entryValues(portal, plan, binds.entries ?? []),
        ]
      : []),
    ...words.map((text) => ({ text })),
  ];
  return [{ term: vi.rules.binds, values: values.length > 0 ? values : [{ text: vi.rules.bindsAll }] }];
}

/** Two plans may set the same rule under the same title: its heading then names the plan. */
function headingOf(portal: Portal, { number, title, source }: Rule): string {
  const plan = source.plan === undefined ? undefined : portal.planById[source.plan];
  const isAlone = portal.rules.filter((rule) => rule.number === number && rule.title === title).length < 2;
  const name = isAlone || !plan ? title : vi.rules.ofPlan(title, plan.shortTitle);
  return vi.rules.heading(number, name);
}

export function ruleView(portal: Portal, rule: Rule): RuleView {
  const { source, validFrom, validTo, requirement } = rule;
  const plan = source.plan === undefined ? undefined : portal.planById[source.plan];
  const detail = [
    source.kind === 'portal' ? vi.rules.portalConvention : '',
    ruleSourceStatus[source.status],
  ].filter((part) => part !== '');
  const sourceHref =
    plan &&
    hrefOf(
      portal.site,
      source.entry === undefined ? paths.plan(plan.id) : paths.planEntry(plan.id, source.entry),
    );
  const period = [
    validFrom === undefined ? '' : vi.rules.validFrom(formatDate(validFrom)),
    validTo === undefined ? '' : vi.rules.validTo(formatDate(validTo)),
  ].filter((part) => part !== '');
  return {
    id: rule.id,
    heading: headingOf(portal, rule),
    facts: [
      { term: vi.rules.asks, values: [{ text: requirementText(requirement) }] },
      {
        term: vi.rules.source,
        values: [
          {
            text:
              source.clause === undefined ? source.text : vi.rules.sourceClause(source.clause, source.text),
            ...(sourceHref !== undefined && { href: sourceHref }),
            ...(sourceHref === undefined && source.url !== undefined && { href: source.url }),
            ...(detail.length > 0 && { detail: detail.join(vi.common.separator) }),
          },
        ],
      },
      ...boundFacts(portal, rule),
      ...factOf(vi.rules.validity, [period.length === 0 ? undefined : { text: period.join(' ') }]),
    ],
    ...(rule.note !== undefined && { note: rule.note }),
  };
}

export function rulesPageView(portal: Portal): RulesPageView {
  const [real = [], illustrative = []] = populations.map((population) =>
    portal.rules
      .filter((rule) => isKnown(portal, rule) && populationOfRule(portal, rule) === population)
      .map((rule) => ruleView(portal, rule)),
  );
  return {
    head: pageHead(portal, { title: vi.rules.title, description: vi.rules.description, path: paths.rules }),
    lead: vi.rules.lead(real.length),
    real,
    illustrative,
  };
}
