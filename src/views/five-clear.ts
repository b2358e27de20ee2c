/**
 * The five "rõ" of work that was given: rõ người, rõ việc, rõ trách nhiệm, rõ tiến độ, rõ kết quả. A cell that
 * is empty is named, not left out.
 */
import type { Portal } from '../domain/portal.ts';
import { type ClearCell, clearCells } from '../domain/rules/finding.ts';
import { filledCells } from '../domain/rules/work-findings.ts';
import { clearCellLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { postValue } from './actor.ts';
import { type Fact, type FactValue, factOf } from './facts.ts';
import { organisationLink } from './parties.ts';
import { whenFact } from './when.ts';

/** Work as an assignment or a commitment gives it. */
type Work = Parameters<typeof filledCells>[0];

interface ClearCellView {
  readonly key: ClearCell;
  readonly label: string;
  readonly isFilled: boolean;
  /** What stands there; a cell that is not filled may still have words, which then do not suffice. */
  readonly value: FactValue;
}

export interface FiveClearView {
  /** "5 rõ: 4/5" */
  readonly summary: string;
  /** In the order in which officials say them. */
  readonly cells: readonly ClearCellView[];
  /** Who else was named: they fill no cell. */
  readonly others: readonly Fact[];
}

interface Ending {
  /** Whether the work is done, goes on, or was given up. */
  readonly ended: 'done' | 'open' | 'stopped';
  /** Where the result and its proof are told, of work that is done. */
  readonly doneHref?: string;
  /** The commitment's number, where one page tells of several: links of one name must lead to one place. */
  readonly number?: string;
}

const missing: FactValue = { text: vi.fiveClear.missing, isMissing: true };

function resultValue({ expected }: Work, { ended, doneHref, number }: Ending): FactValue | undefined {
  if (ended === 'stopped') return { text: vi.fiveClear.stopped };
  if (ended === 'open') return expected === undefined ? undefined : { text: expected };
  return {
    text: number === undefined ? vi.fiveClear.done : vi.fiveClear.doneOf(number),
    ...(doneHref !== undefined && { href: doneHref }),
    ...(expected !== undefined && { detail: vi.fiveClear.expected(expected) }),
  };
}

function valueIn(portal: Portal, cell: ClearCell, work: Work, ending: Ending): FactValue | undefined {
  const { person, action, lead, due } = work;
  switch (cell) {
    case 'person':
      return person === undefined ? undefined : postValue(portal, person);
    case 'action':
      return action === undefined ? undefined : { text: action };
    case 'lead':
      return lead === undefined ? undefined : organisationLink(portal, lead);
    case 'due':
      return due === undefined || due.kind === 'unknown' ? undefined : whenFact(due, portal.asOf);
    case 'result':
      return resultValue(work, ending);
  }
}

/** Why words that are there do not fill their cell. */
const insufficient: Partial<Readonly<Record<ClearCell, string>>> = {
  action: vi.fiveClear.emptyAction,
  due: vi.fiveClear.undated,
};

export function fiveClearView(portal: Portal, work: Work, ending: Ending): FiveClearView {
  const filled = filledCells(work, ending.ended);
  const cellOf = (key: ClearCell): ClearCellView => {
    const [isFilled, value] = [filled.has(key), valueIn(portal, key, work, ending)];
    const detail = isFilled ? undefined : insufficient[key];
    return {
      key,
      label: clearCellLabels[key],
      isFilled,
      value: value ? { ...value, ...(detail !== undefined && { detail }) } : missing,
    };
  };
  return {
    summary: vi.fiveClear.summary(filled.size, clearCells.length),
    cells: clearCells.map(cellOf),
    others: [
      ...factOf(
        vi.event.facts.coordinating,
        work.coordinating?.map((id) => organisationLink(portal, id)),
      ),
      ...factOf(vi.event.facts.supervisor, [
        work.supervisor === undefined ? undefined : organisationLink(portal, work.supervisor),
      ]),
    ],
  };
}
