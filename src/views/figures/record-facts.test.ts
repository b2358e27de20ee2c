import { expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anEvent,
  anItem,
  anOrganisation,
  anUpdate,
  aPetition,
  aPlan,
  aPortal,
  inMonth,
  onDay,
} from '../../../tests/builders.ts';
import type { AuthoredDialogue, AuthoredNotice } from '../../domain/records.ts';
import { commitmentFacts, petitionFacts, promiseFacts } from './record-facts.ts';

const promisedIn = { plan: 'ke-hoach', item: 'doi-thoai-1' };
const announced = { kind: 'announced', on: '2026-04-01', when: onDay('2026-05-04') } as const;
const meeting = aDialogue({
  promisedIn,
  schedule: [announced],
  held: { from: '2026-05-04', to: '2026-05-05', format: 'in_person' },
});

function portalOf(dialogues: readonly AuthoredDialogue[], notices: readonly AuthoredNotice[] = []) {
  return aPortal({
    organisations: [anOrganisation()],
    plans: [aPlan({ id: 'ke-hoach', issuedOn: onDay('2026-01-05'), items: [anItem({ id: 'doi-thoai-1' })] })],
    dialogues: [...dialogues],
    notices: [...notices],
    petitions: [],
  });
}

function stepsOf(dialogues: readonly AuthoredDialogue[], notices: readonly AuthoredNotice[] = []) {
  const portal = portalOf(dialogues, notices);
  const [promise] = portal.promises;
  if (!promise) throw new Error('Nothing was promised.');
  const facts = promiseFacts(portal, promise);
  return [facts.announced_on, facts.called_off_on, facts.held_on, facts.concluded_on, facts.acted_on];
}

test('a promise has the days of its steps; what was called off is announced no more', () => {
  expect(stepsOf([])).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(stepsOf([aDialogue({ promisedIn, schedule: [announced] })])).toEqual([
    '2026-04-01',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const cancelled = { kind: 'cancelled', on: '2026-05-01', reason: 'Bão.' } as const;
  expect(stepsOf([aDialogue({ promisedIn, schedule: [announced, cancelled] })])).toEqual([
    undefined,
    '2026-05-01',
    undefined,
    undefined,
    undefined,
  ]);
  const updates = [anUpdate('extended', '2026-05-20'), anUpdate('progress', '2026-06-01')];
  expect(stepsOf([meeting], [aNotice({ commitments: [aCommitment({ updates })] })])).toEqual([
    undefined,
    undefined,
    '2026-05-04',
    '2026-05-11',
    '2026-06-01',
  ]);
});

test('what happened on a day that the source does not name is there, without a day', () => {
  const vague = aNotice({ issuedOn: inMonth('2026-06'), noTaskArises: true });
  expect(stepsOf([meeting], [vague]).slice(3)).toEqual(['unknown', 'unknown']);
});

test('a commitment has the days of its notice, of its work and of its deadline', () => {
  const updates = [anUpdate('extended', '2026-06-20'), anUpdate('completed', '2026-07-10')];
  const portal = portalOf([meeting], [aNotice({ commitments: [aCommitment({ updates })] })]);
  const [commitment] = portal.commitments;
  expect(commitment && commitmentFacts(portal, commitment)).toEqual({
    id: 'thong-bao#ket-luan-1',
    url: 'https://doithoai.example/ket-luan/thong-bao/#ket-luan-1',
    population: 'real',
    title: 'Sửa rãnh thoát nước ngõ Cây Đa.',
    notice: 'thong-bao',
    issuer: 'ubnd',
    lead: 'ubnd',
    responsible: 'ubnd',
    dialogues: 'buoi',
    given_on: '2026-05-11',
    cohort_on: '2026-05-04',
    topics: 'infrastructure',
    stage: 'done',
    confirmation: 'agency',
    confirming_on: undefined,
    completed_on: '2026-07-10',
    ended_on: undefined,
    last_update_on: '2026-07-10',
    first_due: '2026-06-29',
    last_due: '2026-07-31',
    moves_later: 1,
    done_on: '2026-07-10',
  });
});

test('a petition that was resolved and raised again is resolved no more, and stays answered on its day', () => {
  const portal = aPortal({
    petitions: [
      aPetition({
        events: [
          anEvent('received', '2026-05-04'),
          anEvent('assigned', '2026-05-05'),
          anEvent('resolved', '2026-05-20'),
          anEvent('raised_again', '2026-08-01'),
        ],
      }),
    ],
  });
  const [petition] = portal.petitions;
  const facts = petition && petitionFacts(portal, petition);
  expect([
    facts?.stage,
    facts?.resolved_on,
    facts?.first_answer_on,
    facts?.first_due,
    facts?.times_raised,
  ]).toEqual(['reopened', undefined, '2026-05-20', undefined, 2]);
});
