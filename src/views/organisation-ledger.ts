/** What is on record with a body, in numbers: each leads to the part of its page that has the records themselves. */
import type { Dialogue } from '../domain/dialogue.ts';
import type { Commitment } from '../domain/notice.ts';
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { isAnswered, isCounted } from '../domain/rates.ts';
import type { Organisation } from '../domain/records.ts';
import { responsibleOn } from '../domain/succession.ts';
import { formatDate } from '../locale/dates.ts';
import { formatNumber } from '../locale/numbers.ts';
import { vi } from '../locale/vi.ts';

/** Anchors of the parts of a body's page. */
export const organisationSections = {
  ledger: 'ho-so',
  facts: 'thong-tin',
  posts: 'chuc-danh',
  terms: 'nhiem-ky',
  sessions: 'ky-hop',
  plans: 'ke-hoach',
  dialogues: 'doi-thoai',
  promises: 'chu-tri',
  notices: 'ket-luan',
  commitments: 'viec-phai-lam',
  petitions: 'kien-nghi',
  tasks: 'nhiem-vu',
  coordinating: 'phoi-hop',
  obligations: 'yeu-cau',
  findings: 'quy-tac',
  errata: 'dinh-chinh',
  bodies: 'co-quan',
  children: 'truc-thuoc',
} as const;

const words = vi.organisation.ledger;

/** What has happened under the body's name, as far as is on record. */
interface OnRecord {
  readonly dialogues: readonly Dialogue[];
  readonly commitments: readonly Commitment[];
  /** Of the commitments, those that are late and the body's own on the Portal's day. */
  readonly overdue: readonly Commitment[];
  readonly petitions: readonly Petition[];
}

function isOverdue({ state }: Commitment | Petition): boolean {
  return state.lateness.kind === 'overdue';
}

/** Petitions that were withdrawn or closed otherwise ask for nothing any more, and are late for nobody. */
function recordOf(portal: Portal, { id }: Organisation): OnRecord {
  const commitments = portal.commitmentsByLead[id] ?? [];
  const isOwn = ({ state }: Commitment) =>
    responsibleOn(portal, state.responsible, portal.asOf)?.organisation.id === id;
  return {
    dialogues: portal.dialoguesByHost[id] ?? [],
    commitments,
    overdue: commitments.filter((commitment) => isOverdue(commitment) && isOwn(commitment)),
    petitions: (portal.petitionsByReceiver[id] ?? []).filter(isCounted),
  };
}

/** A number that opens: its part of the page has the records themselves. */
export interface LedgerEntry {
  readonly count: string;
  readonly label: string;
  readonly href: string;
  readonly detail?: string;
}

/** Nothing, where there is nothing to count. */
function entry(label: string, count: number, section: string, detail?: string): readonly LedgerEntry[] {
  if (count === 0) return [];
  return [
    { count: formatNumber(count), label, href: `#${section}`, ...(detail !== undefined && { detail }) },
  ];
}

/** In the order from promise to result. */
export function organisationLedger(portal: Portal, organisation: Organisation): readonly LedgerEntry[] {
  const { id } = organisation;
  const { dialogues, commitments, overdue, petitions } = recordOf(portal, organisation);
  const received = portal.petitionsByReceiver[id] ?? [];
  const held = dialogues.filter((dialogue) => dialogue.held !== undefined).length;
  const count = (groups: Readonly<{ [id: string]: readonly unknown[] }>) => groups[id]?.length ?? 0;
  const sections = organisationSections;
  return [
    ...entry(vi.organisation.plans, count(portal.plansByIssuer), sections.plans),
    ...entry(vi.organisation.dialogues, dialogues.length, sections.dialogues, words.held(held)),
    ...entry(vi.organisation.promises, count(portal.promisesByChair), sections.promises),
    ...entry(vi.organisation.tasks, count(portal.tasksByLead), sections.tasks),
    ...entry(vi.organisation.coordinating, count(portal.tasksByCoordinator), sections.coordinating),
    ...entry(vi.organisation.obligations, count(portal.obligationsByBearer), sections.obligations),
    ...entry(vi.organisation.notices, count(portal.noticesByIssuer), sections.notices),
    ...entry(
      vi.organisation.commitments,
      commitments.length,
      sections.commitments,
      words.overdue(overdue.length),
    ),
    ...entry(
      vi.organisation.petitions,
      received.length,
      sections.petitions,
      words.answered(petitions.filter(isAnswered).length, petitions.filter(isOverdue).length),
    ),
  ];
}

/** Whether anything is late with the body on the Portal's day; nothing, where it has nothing that could be. */
export function organisationStanding(portal: Portal, organisation: Organisation): string | undefined {
  const { commitments, overdue, petitions } = recordOf(portal, organisation);
  if (commitments.length + petitions.length === 0) return undefined;
  return words.standing(formatDate(portal.asOf), overdue.length, petitions.filter(isOverdue).length);
}
