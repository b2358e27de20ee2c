import { expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anItem,
  anOrganisation,
  anUpdate,
  aPlan,
  aPortal,
  onDay,
} from '../../../tests/builders.ts';
import type { AuthoredDialogue, AuthoredNotice } from '../records.ts';
import { planLedger } from './plan-ledger.ts';

type Facts = NonNullable<Parameters<typeof aDialogue>[0]>;

const promisedIn = { plan: 'ke-hoach', item: 'doi-thoai-1' };
const announced = { kind: 'announced', on: '2026-04-01', when: onDay('2026-05-04') } as const;
const held = { from: '2026-05-04', format: 'in_person' } as const;

function promised(facts: Facts): AuthoredDialogue {
  return aDialogue({ promisedIn, ...facts });
}

function stepOf(dialogues: readonly AuthoredDialogue[], notices: readonly AuthoredNotice[] = []): string {
  const portal = aPortal({
    organisations: [anOrganisation()],
    plans: [
      aPlan({
        id: 'ke-hoach',
        issuedOn: onDay('2026-01-05'),
        items: [anItem({ id: 'doi-thoai-1' })],
      }),
    ],
    dialogues: [...dialogues],
    notices: [...notices],
  });
  const [promise] = portal.promises;
  if (!promise) throw new Error('Nothing was promised.');
  return planLedger.place(portal, promise);
}

const postponed = { kind: 'postponed', on: '2026-05-01', reason: 'Mưa bão.' } as const;
const meeting = promised({ schedule: [announced], held });

test.each<[string, string, readonly AuthoredDialogue[], readonly AuthoredNotice[]]>([
  ['nothing', 'promised', [], []],
  ['a dialogue of which nothing is told', 'promised', [promised({})], []],
  ['a time', 'announced', [promised({ schedule: [announced] })], []],
  ['a postponement', 'called_off', [promised({ schedule: [announced, postponed] })], []],
  [
    'a new time after it',
    'announced',
    [
      promised({
        schedule: [
          announced,
          postponed,
          { kind: 'moved', on: '2026-05-10', when: onDay('2026-06-01'), reason: 'Hết mưa.' },
        ],
      }),
    ],
    [],
  ],
  ['a meeting', 'held', [meeting], []],
  ['a meeting that nobody announced', 'held', [promised({ held })], []],
  ['a notice', 'concluded', [meeting], [aNotice()]],
  [
    'an extension alone',
    'concluded',
    [meeting],
    [aNotice({ commitments: [aCommitment({ updates: [anUpdate('extended', '2026-06-01')] })] })],
  ],
  [
    'reported work',
    'acted_on',
    [meeting],
    [aNotice({ commitments: [aCommitment({ updates: [anUpdate('progress', '2026-06-01')] })] })],
  ],
  ['a notice that asks for nothing', 'acted_on', [meeting], [aNotice({ noTaskArises: true })]],
  [
    'two dialogues, by the one that came further',
    'held',
    [promised({ id: 'hoan', schedule: [announced, postponed] }), meeting],
    [],
  ],
])('with %s: %s', (_what, step, dialogues, notices) => {
  expect(stepOf(dialogues, notices)).toBe(step);
});

test('each step counts all that came at least as far', () => {
  expect(planLedger.figures.map(({ name, part }) => [name, part])).toEqual([
    ['promises', ['promised', 'announced', 'held', 'concluded', 'acted_on', 'called_off']],
    ['promises_announced', ['announced', 'held', 'concluded', 'acted_on']],
    ['promises_held', ['held', 'concluded', 'acted_on']],
    ['promises_concluded', ['concluded', 'acted_on']],
    ['promises_acted_on', ['acted_on']],
  ]);
});
