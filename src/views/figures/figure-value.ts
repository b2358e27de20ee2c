/** A figure in words, wherever it is shown with its whole: never a percentage alone, and none of a whole under ten. */
import type { Figure, PartitionName } from '../../domain/figures/partition.ts';
import { showsPercent } from '../../domain/rates.ts';
import { formatPercent, shownPercent } from '../../locale/numbers.ts';
import { vi } from '../../locale/vi.ts';

const words = vi.partition;

/** Percent to one decimal, where the whole is large enough for one. */
export function figurePercent({ part, whole }: Pick<Figure, 'part' | 'whole'>): number | undefined {
  return showsPercent({ whole }) ? shownPercent(part, whole) : undefined;
}

/** A step of the plan ledger that nobody has told of is no zero. */
function isUnreported(partition: PartitionName, { part, whole }: Pick<Figure, 'part' | 'whole'>): boolean {
  return partition === 'plan_ledger' && part === 0 && whole > 0;
}

/** "7 trên 17 (41,2%)". */
export function figureValue(partition: PartitionName, figure: Pick<Figure, 'part' | 'whole'>): string {
  const { part, whole } = figure;
  if (whole === 0) return words.noWhole;
  if (isUnreported(partition, figure)) return words.notReported;
  return showsPercent(figure)
    ? words.valueWithPercent(part, whole, formatPercent(part, whole))
    : words.value(part, whole);
}
