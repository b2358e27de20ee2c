/** A sheet of the Front's (phiếu giám sát): of one body, what is open today or what belongs to a period. */
import { populationOf } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import {
  countRecords,
  type WatchKind,
  type WatchPoint,
  watchKinds,
  watchPointsOf,
} from '../domain/supervision.ts';
import { formatDate, sentenceCase } from '../locale/dates.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { organisationLink } from './parties.ts';
import {
  periodName,
  type SheetScope,
  sheetPath,
  sheetPoints,
  sheetStep,
  sheetsOf,
  type WatchRowView,
  watchRow,
  watchSections,
} from './supervision.ts';

const words = vi.supervision;

export interface WatchSectionView {
  /** Part of the section's public address. */
  readonly id: string;
  readonly title: string;
  /** What stands here and how its days are counted. */
  readonly asks: string;
  /** How many records, or that there are none. */
  readonly count: string;
  readonly caption: string;
  readonly rows: readonly WatchRowView[];
}

/** Points by kind, whose numbers add up to the total. */
interface WatchCountsView {
  readonly rows: readonly { readonly label: string; readonly count: string; readonly href?: string }[];
  readonly total: string;
}

export interface SupervisionSheetView {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  /** How many records and points, as of when: one sentence. */
  readonly lead: string;
  readonly totals: { readonly records: number; readonly points: number };
  readonly asOf: IsoDate;
  readonly body: LinkView;
  readonly counts: WatchCountsView;
  readonly sections: readonly WatchSectionView[];
  readonly files: { readonly csv: string; readonly xlsx: string };
  /** All sheets of the body, this one among them. */
  readonly sheets: readonly (LinkView & { readonly isCurrent: boolean })[];
  /** Sheets of bodies whose place this one took. */
  readonly predecessors: readonly LinkView[];
  readonly methodHref: string;
}

/** What is done cannot be open. */
function kindsOf(scope: SheetScope): readonly WatchKind[] {
  return scope === 'now' ? watchKinds.filter((kind) => kind !== 'done_late') : watchKinds;
}

/** Rows are numbered through the whole sheet. */
function sectionViews(
  portal: Portal,
  scope: SheetScope,
  points: readonly WatchPoint[],
): readonly WatchSectionView[] {
  const rows = points.map((point, index) => ({
    kind: point.kind,
    row: watchRow(portal, point, index + 1),
  }));
  return kindsOf(scope).map((kind) => {
    const { title, asks } = words.sections[kind];
    const own = rows.filter((entry) => entry.kind === kind).map(({ row }) => row);
    return {
      id: watchSections[kind],
      title,
      asks,
      count: own.length === 0 ? words.none : words.count(own.length),
      caption: words.tableCaption(title),
      rows: own,
    };
  });
}

function countsView(sections: readonly WatchSectionView[]): WatchCountsView {
  return {
    rows: sections.map(({ id, title, rows }) => ({
      label: title,
      count: formatNumber(rows.length),
      ...(rows.length > 0 && { href: `#${id}` }),
    })),
    total: formatNumber(sections.reduce((sum, { rows }) => sum + rows.length, 0)),
  };
}

function leadOf(
  scope: SheetScope,
  { asOf, body }: { readonly asOf: string; readonly body: string },
  { records, points }: SupervisionSheetView['totals'],
): string {
  if (scope !== 'now') return words.leads.period(asOf, body, periodName(scope), records, points);
  return points === 0 ? words.leads.nowNone(asOf, body) : words.leads.now(asOf, body, records, points);
}

function sheetName(portal: Portal, scope: SheetScope): string {
  return scope === 'now' ? words.nowLink(formatDate(portal.asOf)) : sentenceCase(periodName(scope));
}

function predecessorLinks(portal: Portal, id: string): readonly LinkView[] {
  return (portal.predecessorsByOrganisation[id] ?? [])
    .filter((before) => watchPointsOf(portal, before.id).length > 0)
    .map((before) => ({
      text: organisationLink(portal, before.id).text,
      href: hrefOf(portal.site, paths.supervisionOf(before.id)),
    }));
}

export function supervisionSheetView(portal: Portal, id: string, scope: SheetScope): SupervisionSheetView {
  const { site, asOf } = portal;
  const body = organisationLink(portal, id);
  const points = sheetPoints(portal, id, scope);
  const totals = { records: countRecords(points), points: points.length };
  const sections = sectionViews(portal, scope, points);
  const lead = leadOf(scope, { asOf: formatDate(asOf), body: body.text }, totals);
  const own = { text: words.sheetTitle(body.text), href: hrefOf(site, paths.supervisionOf(id)) };
  const file = (type: 'csv' | 'xlsx') => hrefOf(site, paths.supervisionFile(id, sheetStep(scope), type));
  return {
    head: pageHead(portal, {
      title: scope === 'now' ? own.text : words.sheetTitleOf(body.text, periodName(scope)),
      description: words.sheetDescription(body.text, scope === 'now' ? words.now : periodName(scope)),
      path: sheetPath(id, scope),
      above: [
        { text: words.title, href: hrefOf(site, paths.supervision) },
        ...(scope === 'now' ? [] : [own]),
      ],
      state: lead,
    }),
    isIllustrative: populationOf(portal, id) === 'illustrative',
    lead,
    totals,
    asOf,
    body,
    counts: countsView(sections),
    sections,
    files: { csv: file('csv'), xlsx: file('xlsx') },
    sheets: sheetsOf(portal, id).map((other) => ({
      text: sheetName(portal, other),
      href: hrefOf(site, sheetPath(id, other)),
      isCurrent: sheetStep(other) === sheetStep(scope),
    })),
    predecessors: predecessorLinks(portal, id),
    methodHref: hrefOf(site, paths.method),
  };
}
