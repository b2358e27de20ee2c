/** The list of bodies: administrative units as headings, the bodies at work in them below. */
import { type Population, populationOf } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import type { Organisation } from '../domain/records.ts';
import { type OrganisationState, stateOn } from '../domain/succession.ts';
import { formatDate } from '../locale/dates.ts';
import { organisationTypeLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';

export interface OrganisationRow extends LinkView {
  readonly type: string;
  /** "Đã kết thúc …", where it has. */
  readonly ended?: string;
}

export interface OrganisationGroup {
  readonly heading: OrganisationRow;
  readonly id: string;
  readonly bodies: readonly OrganisationRow[];
  /** Units inside this one that have bodies or units of their own on record. */
  readonly units: readonly OrganisationGroup[];
  /** Units inside this one of which only the unit itself is on record. */
  readonly plainUnits: readonly LinkView[];
}

export interface OrganisationListPageView {
  readonly head: PageHead;
  readonly lead: string;
  readonly groups: readonly OrganisationGroup[];
  /** Bodies without an area. */
  readonly elsewhere: readonly OrganisationRow[];
  /** What is invented, apart from the rest and never counted with it. */
  readonly illustrative: readonly OrganisationGroup[];
}

export function organisationRow(portal: Portal, organisation: Organisation): OrganisationRow {
  const { validTo } = organisation;
  const hasEnded = validTo !== undefined && stateOn(organisation, portal.asOf) === 'ended';
  return {
    text: organisation.name,
    href: hrefOf(portal.site, paths.organisation(organisation.id)),
    type: organisationTypeLabels[organisation.type],
    ...(hasEnded && { ended: vi.organisations.endedMark(formatDate(validTo)) }),
  };
}

function isUnit({ type }: Organisation): boolean {
  return type === 'administrative_unit';
}

function isPlain({ bodies, units, plainUnits }: OrganisationGroup): boolean {
  return bodies.length + units.length + plainUnits.length === 0;
}

/** The groups of `units`, of one population; a unit of the other one stays only as the heading of what it holds. */
function groupsOf(
  portal: Portal,
  units: readonly Organisation[],
  population: Population,
): readonly OrganisationGroup[] {
  return units
    .filter(isUnit)
    .map((unit) => groupOf(portal, unit, population))
    .filter((group) => populationOf(portal, group.id) === population || !isPlain(group));
}

function groupOf(portal: Portal, unit: Organisation, population: Population): OrganisationGroup {
  const bodies = (portal.organisationsByArea[unit.id] ?? []).filter(
    (body) => !isUnit(body) && populationOf(portal, body.id) === population,
  );
  const units = groupsOf(portal, portal.childrenByOrganisation[unit.id] ?? [], population);
  const heading = organisationRow(portal, unit);
  return {
    id: unit.id,
    heading,
    // Where the unit has ended, its bodies need not each say so again.
    bodies: bodies.map((body) => {
      const { ended, ...row } = organisationRow(portal, body);
      return ended === undefined || heading.ended !== undefined ? row : { ...row, ended };
    }),
    units: units.filter((group) => !isPlain(group)),
    plainUnits: units.filter(isPlain).map(({ heading: { text, href, ended } }) => ({
      text: ended === undefined ? text : vi.organisations.endedUnit(text, ended),
      href,
    })),
  };
}

export function organisationListPageView(portal: Portal): OrganisationListPageView {
  const top = portal.organisations.filter(({ parent }) => parent === undefined);
  const organisations = portal.organisations.filter(({ id }) => populationOf(portal, id) === 'real');
  const count = (state: OrganisationState) =>
    organisations.filter((organisation) => stateOn(organisation, portal.asOf) === state).length;
  return {
    head: pageHead(portal, {
      title: vi.organisations.title,
      description: vi.organisations.description,
      path: paths.organisations,
    }),
    lead: vi.organisations.lead(
      organisations.length,
      count('ended'),
      count('not_yet'),
      formatDate(portal.asOf),
    ),
    groups: groupsOf(portal, top, 'real'),
    illustrative: groupsOf(portal, top, 'illustrative'),
    elsewhere: organisations
      .filter((organisation) => !isUnit(organisation) && organisation.area === undefined)
      .map((organisation) => organisationRow(portal, organisation)),
  };
}
