import { expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anEvent,
  anItem,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  onDay,
} from '../../../tests/builders.ts';
import { commitmentKey } from './partitions.ts';
import { type FigureScope, figureScopes, recordsOf, scopeKey } from './scopes.ts';

/** A real commune with one dialogue of 31/3/2026 whose petition was received on 01/4, and a letter of another year. */
const portal = aPortal({
  organisations: [
    anOrganisation(),
    anOrganisation({ id: 'phong', name: 'Phòng Kinh tế' }),
    anOrganisation({ id: 'mau-ubnd', name: 'UBND phường Mẫu', fictitious: true }),
  ],
  plans: [aPlan({ issuedOn: onDay('2026-01-05'), items: [anItem({ id: 'doi-thoai-1' })] })],
  dialogues: [
    aDialogue({
      when: onDay('2026-03-31'),
      held: { from: '2026-03-31', to: '2026-04-01', format: 'in_person' },
    }),
  ],
  notices: [aNotice({ commitments: [aCommitment({ lead: 'phong', topics: ['land'] })] })],
  petitions: [
    aPetition({
      id: 'kn-1',
      dialogue: 'buoi',
      topics: ['land', 'infrastructure'],
      events: [anEvent('received', '2026-04-01')],
    }),
    aPetition({ id: 'kn-2', topics: ['land'], events: [anEvent('received', '2025-11-03')] }),
    aPetition({ id: 'kn-3', receivedBy: 'mau-ubnd', events: [anEvent('received', '2026-04-01')] }),
  ],
});

function idsOf(scope: FigureScope) {
  const { petitions, commitments, dialogues, promises } = recordsOf(portal, scope);
  return [
    petitions.map(({ id }) => id).join(),
    commitments.map(commitmentKey).join(),
    dialogues.map(({ id }) => id).join(),
    promises.map(({ entry }) => entry.id).join(),
  ];
}

test.each<[FigureScope, readonly string[]]>([
  [{ kind: 'portal', population: 'real' }, ['kn-1,kn-2', 'thong-bao#ket-luan-1', 'buoi', 'doi-thoai-1']],
  [{ kind: 'portal', population: 'illustrative' }, ['kn-3', '', '', '']],
  [{ kind: 'body', population: 'real', body: 'ubnd' }, ['kn-1,kn-2', '', 'buoi', 'doi-thoai-1']],
  [{ kind: 'body', population: 'real', body: 'phong' }, ['', 'thong-bao#ket-luan-1', '', '']],
  [{ kind: 'dialogue', population: 'real', dialogue: 'buoi' }, ['kn-1', 'thong-bao#ket-luan-1', 'buoi', '']],
  [{ kind: 'elsewhere', population: 'real', body: 'ubnd' }, ['kn-2', '', '', '']],
  [{ kind: 'topic', population: 'real', topic: 'infrastructure' }, ['kn-1', '', '', '']],
  [{ kind: 'topic', population: 'real', topic: 'land' }, ['kn-1,kn-2', 'thong-bao#ket-luan-1', '', '']],
  [{ kind: 'year', population: 'real', year: 2025 }, ['kn-2', '', '', '']],
  // The day of the dialogue counts, not the day after on which the petition was written down.
  [
    { kind: 'quarter', population: 'real', quarter: '2026-Q1' as never },
    ['kn-1', 'thong-bao#ket-luan-1', 'buoi', ''],
  ],
  [{ kind: 'quarter', population: 'real', quarter: '2026-Q2' as never }, ['', '', '', '']],
])('%j holds its records', (scope, ids) => {
  expect(idsOf(scope)).toEqual(ids);
});

test('scopes that hold nothing are no scopes; the real whole always is one', () => {
  expect(figureScopes(portal).map(scopeKey)).toEqual([
    'real',
    'real year 2025',
    'real year 2026',
    'real quarter 2025-Q4',
    'real quarter 2026-Q1',
    'body phong',
    'body ubnd',
    'dialogue buoi',
    'elsewhere ubnd',
    'real topic land',
    'real topic infrastructure',
    'illustrative',
    'illustrative year 2026',
    'illustrative quarter 2026-Q2',
    'body mau-ubnd',
    'elsewhere mau-ubnd',
    'illustrative topic infrastructure',
  ]);
  expect(figureScopes(aPortal()).map(scopeKey)).toEqual(['real']);
});
