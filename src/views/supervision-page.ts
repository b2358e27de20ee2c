/** The way to all sheets (góc giám sát): every body with something to ask about, in the order of names. */
import { type Population, populationOf, populations } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { countRecords, supervisedBodies, type WatchKind, watchKinds } from '../domain/supervision.ts';
import { formatDate } from '../locale/dates.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths } from './hrefs.ts';
import { type LinkView, type PageHead, pageHead } from './page-head.ts';
import { organisationLink } from './parties.ts';
import { ofPopulation } from './populations.ts';
import { sheetPoints, watchSections } from './supervision.ts';

const words = vi.supervision;

/** A number; where it is not nought, the way to what it counts. */
interface WatchCellView {
  readonly text: string;
  readonly href?: string;
  /** What a screen reader says instead of the number alone. */
  readonly label?: string;
}

export interface WatchBodyView {
  readonly body: LinkView;
  readonly records: string;
  readonly points: string;
  /** In the order of the kinds. */
  readonly cells: readonly WatchCellView[];
}

export interface SupervisionPageView {
  readonly head: PageHead;
  readonly lead: string;
  /** Names of the columns of kinds. */
  readonly kinds: readonly string[];
  readonly caption: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly isIllustrative: boolean;
    readonly bodies: readonly WatchBodyView[];
    /** Where nothing can be asked about yet: what can be supervised instead. */
    readonly instead?: { readonly text: string; readonly links: readonly LinkView[] };
  }[];
}

/** Kinds that can be open: what was done late is told by the sheets of periods alone. */
const openKinds: readonly WatchKind[] = watchKinds.filter((kind) => kind !== 'done_late');

function bodyView(portal: Portal, id: string): WatchBodyView {
  const points = sheetPoints(portal, id, 'now');
  const { text } = organisationLink(portal, id);
  const href = hrefOf(portal.site, paths.supervisionOf(id));
  return {
    body: { text, href },
    records: formatNumber(countRecords(points)),
    points: formatNumber(points.length),
    cells: openKinds.map((kind) => {
      const count = formatNumber(points.filter((point) => point.kind === kind).length);
      if (count === '0') return { text: count };
      const label = words.table.cell(count, words.sections[kind].title, text);
      return { text: count, href: `${href}#${watchSections[kind]}`, label };
    }),
  };
}

/** Whether there is anything of the population that could have a point. */
function hasRecord(portal: Portal, population: Population): boolean {
  const bodies = [
    ...portal.petitions.map(({ receivedBy }) => receivedBy),
    ...portal.notices.map(({ issuer }) => issuer.org),
    ...portal.dialogues.filter(({ held }) => held !== undefined).map(({ host }) => host),
  ];
  return bodies.some((id) => populationOf(portal, id) === population);
}

function partView(portal: Portal, population: Population): SupervisionPageView['parts'][number] {
  const bodies = ofPopulation(portal, population, supervisedBodies(portal), ({ id }) => id);
  const { noRecord, noPoint, plans, duties, compliance } = words.noneReal;
  return {
    heading: population === 'real' ? words.realHeading : vi.illustrative.label,
    isIllustrative: population === 'illustrative',
    bodies: bodies.map(({ id }) => bodyView(portal, id)),
    ...(bodies.length === 0 && {
      instead: {
        text: `${hasRecord(portal, population) ? noPoint : noRecord} ${plans}`,
        links: [
          { text: duties, href: hrefOf(portal.site, paths.duties) },
          { text: compliance, href: hrefOf(portal.site, paths.compliance) },
        ],
      },
    }),
  };
}

export function supervisionPageView(portal: Portal): SupervisionPageView {
  const asOf = formatDate(portal.asOf);
  return {
    head: pageHead(portal, {
      title: words.title,
      description: words.description,
      path: paths.supervision,
    }),
    lead: words.lead(asOf),
    kinds: openKinds.map((kind) => words.sections[kind].short),
    caption: words.table.caption(asOf),
    parts: populations
      .map((population) => partView(portal, population))
      .filter(({ isIllustrative, bodies }) => !isIllustrative || bodies.length > 0),
  };
}
