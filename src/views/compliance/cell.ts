/** What the pages of the compliance matrix share: names and order of obligations, verdicts in numbers, files. */
import type { ComplianceCell, Judgement, ObligationKey, VerdictCounts } from '../../domain/compliance.ts';
import { countVerdicts } from '../../domain/compliance.ts';
import type { Portal } from '../../domain/portal.ts';
import { type Verdict, verdicts } from '../../domain/rules/finding.ts';
import { vi } from '../../locale/vi.ts';
import { hrefOf, paths } from '../hrefs.ts';
import type { LinkView } from '../page-head.ts';

/** The part of the first page that says how to read the matrix. */
export const readingAnchor = 'cach-doc';

export type GroupName = keyof typeof vi.compliance.groups;

/** Obligations as tables group them: around the dialogue, after it, with what was raised, and what plans demand. */
export const obligationGroups: Readonly<Record<GroupName, readonly ObligationKey[]>> = {
  organising: ['R01', 'R02', 'R05', 'R06', 'R07', 'R13', 'R15', 'R16', 'R20'],
  conclusion: ['R03', 'R04', 'R12'],
  handling: ['R08', 'R09', 'R10', 'R17', 'R18', 'R19', 'R24'],
  plan: ['R11', 'R14', 'R21', 'R22', 'R23', 'task', 'requirement'],
};

export const groupNames = Object.keys(obligationGroups) as GroupName[];

/** All obligations in the order of the groups. */
export const obligationOrder: readonly ObligationKey[] = groupNames.flatMap((name) => obligationGroups[name]);

const names: Readonly<Record<ObligationKey, string>> = vi.compliance.obligations;

/** "R13. Đúng thời gian đã hứa"; of what no rule was made from, the name alone. */
export function obligationName(obligation: ObligationKey): string {
  const name = names[obligation] ?? obligation;
  return obligation.startsWith('R') ? vi.compliance.numbered(obligation, name) : name;
}

export function countedVerdicts(counts: VerdictCounts): readonly (readonly [Verdict, number])[] {
  return verdicts.flatMap((verdict) => (counts[verdict] > 0 ? [[verdict, counts[verdict]] as const] : []));
}

/** The verdicts of cells, each cell counting once. */
export function countedCells(cells: readonly ComplianceCell[]) {
  return countedVerdicts(countVerdicts(cells));
}

function judgementsOf(cells: readonly ComplianceCell[]): readonly Judgement[] {
  return cells.flatMap(({ judgements }) => judgements);
}

/** The sentence that counts what the cells are made of. */
export function judgementSentence(cells: readonly ComplianceCell[]): string {
  const all = judgementsOf(cells);
  return vi.compliance.judgements(all.length, countedVerdicts(countVerdicts(all)));
}

/** The years of some cells, the latest first. */
export function yearsOfCells(cells: readonly ComplianceCell[]): readonly number[] {
  return [...new Set(cells.map(({ year }) => year))].sort((a, b) => b - a);
}

export interface MatrixFileView {
  readonly link: LinkView;
  readonly note: string;
}

/** The whole matrix as a file. */
export function matrixFile(portal: Portal): MatrixFileView {
  return {
    link: { text: vi.compliance.file, href: hrefOf(portal.site, paths.complianceFile) },
    note: vi.compliance.fileNote,
  };
}

/** Where the first page of the matrix says how cells come to their verdict. */
export function readingLink(portal: Portal): LinkView {
  return {
    text: vi.compliance.howToRead,
    href: hrefOf(portal.site, `${paths.compliance}#${readingAnchor}`),
  };
}
