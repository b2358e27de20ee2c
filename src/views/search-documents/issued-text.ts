import { formatWhen, sentenceCase } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import type { FlexibleDate } from '../../schemas/flexible-date.ts';

/** When a document was issued, or that it does not say so. */
export function issuedText(issuedOn: FlexibleDate): string {
  return issuedOn.kind === 'unknown'
    ? sentenceCase(vi.plan.basisNoDate)
    : sentenceCase(vi.plan.basisIssued(formatWhen(issuedOn)));
}
