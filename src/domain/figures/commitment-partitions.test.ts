import { expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anOrganisation,
  anUpdate,
  aPortal,
  onDay,
  unstated,
} from '../../../tests/builders.ts';
import type { Commitment } from '../notice.ts';
import { commitmentLateness, commitmentProgress, commitmentSlippage } from './commitment-partitions.ts';
import type { PartitionRule } from './partition.ts';

type Facts = NonNullable<Parameters<typeof aCommitment>[0]>;
type Updates = NonNullable<Facts['updates']>;

/** Of a commitment that is due before 30/6/2026: by 29/6. */
function groupOf(
  rule: PartitionRule<Commitment>,
  updates: Updates,
  { asOf = '2026-11-20', ...facts }: Facts & { readonly asOf?: string } = {},
): string {
  const portal = aPortal({
    asOf,
    organisations: [anOrganisation()],
    dialogues: [aDialogue({ when: onDay('2026-05-04'), held: { from: '2026-05-04', format: 'in_person' } })],
    notices: [aNotice({ commitments: [aCommitment({ ...facts, ...(updates.length > 0 && { updates }) })] })],
  });
  return rule.place(portal, portal.commitments[0] as Commitment);
}

const completed = anUpdate('completed', '2026-06-20');
const stopped = anUpdate('stopped', '2026-06-20');

test.each<[string, Updates, string]>([
  ['no word', [], 'not_reported'],
  ['an extension alone', [anUpdate('extended', '2026-06-20')], 'not_reported'],
  ['a report', [anUpdate('progress', '2026-06-01')], 'in_progress'],
  ['the word of the agency', [completed], 'done_by_agency'],
  ['the word of the Front', [completed, anUpdate('confirmed', '2026-07-01')], 'done_confirmed'],
  ['an objection', [completed, anUpdate('disputed', '2026-07-01')], 'done_disputed'],
  [
    'work after an objection',
    [completed, anUpdate('disputed', '2026-07-01'), anUpdate('progress', '2026-07-02')],
    'in_progress',
  ],
  ['being given up', [stopped], 'stopped'],
])('progress after %s: %s', (_what, updates, group) => {
  expect(groupOf(commitmentProgress, updates)).toBe(group);
});

test.each<[string, Updates, string, string]>([
  ['on the deadline', [], '2026-06-29', 'open'],
  ['the day after', [], '2026-06-30', 'overdue'],
  ['extended', [anUpdate('extended', '2026-06-20')], '2026-07-31', 'open_extended'],
  ['extended and passed again', [anUpdate('extended', '2026-06-20')], '2026-08-01', 'overdue'],
  ['done', [anUpdate('completed', '2026-06-29')], '2026-11-20', 'on_time'],
  ['done a day late', [anUpdate('completed', '2026-06-30')], '2026-11-20', 'late'],
  [
    'done within the extension',
    [anUpdate('extended', '2026-06-20'), anUpdate('completed', '2026-07-31')],
    '2026-11-20',
    'within_extension',
  ],
  ['given up', [stopped], '2026-11-20', 'stopped'],
])('lateness %s: %s', (_what, updates, asOf, group) => {
  expect(groupOf(commitmentLateness, updates, { asOf })).toBe(group);
});

test.each<[string, Updates, Facts, string]>([
  ['never dated', [], { due: unstated }, 'undated'],
  ['not moved', [], {}, 'not_moved'],
  ['moved once', [anUpdate('extended', '2026-06-20')], {}, 'moved_once'],
  [
    'moved twice',
    [anUpdate('extended', '2026-06-20'), anUpdate('extended', '2026-07-20', { due: onDay('2026-08-31') })],
    {},
    'moved_again',
  ],
  ['given up', [anUpdate('extended', '2026-06-10'), stopped], {}, 'stopped'],
])('slippage of one %s: %s', (_what, updates, facts, group) => {
  expect(groupOf(commitmentSlippage, updates, facts)).toBe(group);
});

test('what is given up is in no whole', () => {
  for (const rule of [commitmentProgress, commitmentLateness, commitmentSlippage]) {
    expect(rule.excluded).toContain('stopped');
    expect(rule.groups).not.toContain('stopped');
  }
});
