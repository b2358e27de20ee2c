/** Who has reported, as pages say it: a body that has told nothing is named, and is no zero. */
import { bodyReporting, dialogueReporting } from '../../domain/figures/reporting.ts';
import { type FigureScope, recordsOf } from '../../domain/figures/scopes.ts';
import type { Portal } from '../../domain/portal.ts';
import { vi } from '../../locale/vi.ts';
import type { LinkView } from '../page-head.ts';
import { organisationLink } from '../parties.ts';
import { partitionHref } from './partition-address.ts';
import { resultsOf } from './result-chart.ts';

const words = vi.figures;

interface ReportingRow {
  readonly body: LinkView;
  /** With `href`, it has a number in it, and opens the records. */
  readonly state: { readonly text: string; readonly href?: string };
  readonly isSilent: boolean;
}

/** Who has reported: the bodies expected to, in the order of their names. */
export interface ReportingView {
  readonly sentence: string;
  readonly rows: readonly ReportingRow[];
  /** Said where minutes count more petitions than are on record. */
  readonly partial?: string;
}

/** How much a body has reported: of a period only that it has, for no list holds the body's part of it. */
function reportedState(portal: Portal, { kind, population }: FigureScope, id: string): ReportingRow['state'] {
  const body = { kind: 'body', population, body: id } as const;
  if (kind !== 'portal') return { text: words.reporting.yes };
  const results = resultsOf(portal, body);
  const { petitions } = recordsOf(portal, body);
  return {
    text: words.reporting.reported(petitions.length),
    // Minutes that count no petition are a report too, of which there is nothing to list.
    ...(results && { href: partitionHref(portal, body, results) }),
  };
}

/** Of a whole and of a period; the other scopes have one body, or none of their own. */
export function reportingView(portal: Portal, scope: FigureScope): ReportingView | undefined {
  if (scope.kind !== 'portal' && scope.kind !== 'year' && scope.kind !== 'quarter') return undefined;
  const records = recordsOf(portal, scope);
  const { dialogues } = records;
  const { expected, reported } = bodyReporting(portal, records);
  if (expected.length === 0) return undefined;
  const partial = dialogues.flatMap((dialogue) => {
    const found = dialogueReporting(portal, dialogue);
    return found.kind === 'partial'
      ? [words.reporting.partialOne(dialogue.title, found.recorded, found.minuted)]
      : [];
  });
  return {
    sentence: words.findings.reporting(expected.length, reported.length),
    rows: portal.organisations
      .filter(({ id }) => expected.includes(id))
      .map(({ id }) => ({
        body: organisationLink(portal, id),
        isSilent: !reported.includes(id),
        state: reported.includes(id) ? reportedState(portal, scope, id) : { text: words.reporting.silent },
      })),
    ...(partial.length > 0 && { partial: words.reporting.partial(partial) }),
  };
}
