/** The record that a judgement is about, as a link to it. */
import type { JudgedRecord, Judgement } from '../../domain/compliance.ts';
import type { Portal } from '../../domain/portal.ts';
import { vi } from '../../locale/vi.ts';
import { noticeLink } from '../commitment-list-page.ts';
import { paths } from '../hrefs.ts';
import { organisationSections } from '../organisation-ledger.ts';

/** A record by its name and its path under the site's base. */
export interface RecordAddress {
  readonly text: string;
  readonly path: string;
}

function entryTitle(portal: Portal, { plan: planId, id }: Extract<JudgedRecord, { kind: 'plan_entry' }>) {
  const plan = portal.planById[planId];
  const has = (entry: { readonly id: string }) => entry.id === id;
  return (
    plan?.tasks.find(has)?.action ?? plan?.obligations.find(has)?.title ?? plan?.items.find(has)?.title ?? id
  );
}

export function recordAddress(portal: Portal, { record, year }: Judgement): RecordAddress {
  switch (record.kind) {
    case 'dialogue':
      return {
        text: portal.dialogueById[record.id]?.title ?? record.id,
        path: paths.dialogue(record.id),
      };
    case 'organisation':
      return {
        text: vi.compliance.body.ofYear(year),
        path: `${paths.organisation(record.id)}#${organisationSections.findings}`,
      };
    case 'plan_entry':
      return { text: entryTitle(portal, record), path: paths.planEntry(record.plan, record.id) };
    case 'petition':
      return {
        text: portal.petitionById[record.id]?.code ?? record.id,
        path: paths.petition(record.id),
      };
    case 'commitment': {
      const notice = portal.noticeById[record.notice];
      const commitment = notice?.commitments.find(({ id }) => id === record.id);
      return {
        text: commitment ? noticeLink(portal, commitment).text : record.id,
        path: paths.commitment(record.notice, record.id),
      };
    }
  }
}

/** The id of a record as published data name it; of a part of a record, the record's and its own. */
export function recordIdOf(record: JudgedRecord): string {
  switch (record.kind) {
    case 'plan_entry':
      return `${record.plan}#${record.id}`;
    case 'commitment':
      return `${record.notice}#${record.id}`;
    default:
      return record.id;
  }
}
