/** The compliance matrix as a table of data: one row for each finding, from which every count of it can be made again. */
import { complianceMatrix, type Judgement } from '../../domain/compliance.ts';
import { type Population, populationOf } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import { verdictLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import { canonicalOf } from '../hrefs.ts';
import { nameOf } from '../parties.ts';
import { reasonWhy } from './body-page.ts';
import { obligationName } from './cell.ts';
import { recordAddress, recordIdOf } from './judged-record.ts';

export interface JudgementRow {
  readonly population: Population;
  /** Said in words on every row about the invented; nothing else is. */
  readonly note: string | undefined;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly obligation: string;
  readonly obligationName: string;
  /** Absent where no rule judges. */
  readonly ruleNumber: string | undefined;
  readonly ruleId: string | undefined;
  readonly year: number;
  readonly verdict: Judgement['verdict'];
  readonly verdictLabel: string;
  readonly reason: Judgement['reason'];
  readonly reasonText: string;
  readonly recordKind: Judgement['record']['kind'];
  readonly recordId: string;
  readonly recordUrl: string;
  readonly due: string | undefined;
  readonly asOf: string;
}

function rowOf(portal: Portal, judgement: Judgement): JudgementRow {
  const { body, obligation, year, record, verdict, reason, due, finding } = judgement;
  const organisation = portal.organisationById[body];
  const population = populationOf(portal, body);
  return {
    population,
    note: population === 'illustrative' ? vi.illustrative.label : undefined,
    bodyId: body,
    bodyName: organisation ? nameOf(organisation) : body,
    obligation,
    obligationName: obligationName(obligation),
    ruleNumber: finding?.rule.number,
    ruleId: finding?.rule.id,
    year,
    verdict,
    verdictLabel: verdictLabels[verdict],
    reason,
    reasonText: reasonWhy(reason),
    recordKind: record.kind,
    recordId: recordIdOf(record),
    recordUrl: canonicalOf(portal.site, recordAddress(portal, judgement).path),
    due,
    asOf: portal.asOf,
  };
}

/** Rows about real bodies first; in each, by body, year and obligation, as the matrix has them. */
export function judgementRows(portal: Portal): readonly JudgementRow[] {
  const rows = complianceMatrix(portal).cells.flatMap(({ judgements }) =>
    judgements.map((judgement) => rowOf(portal, judgement)),
  );
  return rows.toSorted((a, b) => Number(a.population !== 'real') - Number(b.population !== 'real'));
}
