/** Papers and proofs as values of a fact: what they are, and where they were published. */
import { formatDate } from '../locale/dates.ts';
import { paperKindLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { Evidence, Paper } from '../schemas/evidence.ts';
import type { FactValue } from './facts.ts';

/** "Công văn số 214/UBND-ĐCXD, ngày 22/05/2025": a number or a day that is not on record is said not to be. */
export function paperValue({ kind, number, on, issuer, subject, url }: Paper): FactValue {
  const name = paperKindLabels[kind];
  const parts = [
    number === undefined ? vi.paper.unnumbered(name) : vi.paper.numbered(name, number),
    on === undefined ? vi.paper.undated : vi.paper.dated(formatDate(on)),
    ...(issuer === undefined ? [] : [vi.paper.issuedBy(issuer)]),
  ];
  return {
    text: parts.join(', '),
    ...(url !== undefined && { href: url }),
    ...(subject !== undefined && { detail: subject }),
  };
}

export function evidenceValue({ text, on, url }: Evidence): FactValue {
  return {
    text,
    ...(url !== undefined && { href: url }),
    ...(on !== undefined && { detail: vi.paper.dated(formatDate(on)) }),
  };
}
