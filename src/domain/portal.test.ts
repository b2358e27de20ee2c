import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aPortal,
  aTask,
  aUnit,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import { isoDate } from '../time/civil-date.ts';
import { createPortal, promiseKey } from './portal.ts';

const idsOf = (records: readonly { readonly id: string }[] | undefined) => records?.map(({ id }) => id);
const entriesOf = (records: readonly { plan: { id: string }; entry: { id: string } }[] | undefined) =>
  records?.map(({ plan, entry }) => `${plan.id}#${entry.id}`);

describe(promiseKey, () => {
  test('is the address of an item: plan, #, item', () => {
    expect(promiseKey('ke-hoach', 'muc')).toBe('ke-hoach#muc');
  });
});

describe(createPortal, () => {
  test('is the same for the same records, in whatever order they are read', () => {
    const organisations = [anOrganisation(), anOrganisation({ id: 'mttq' })];
    const plans = [
      aPlan({ id: 'mot', items: [anItem({ id: 'a' }), anItem({ id: 'b' })] }),
      aPlan({ id: 'hai', items: [anItem({ id: 'c' })] }),
    ];
    const dialogues = [aDialogue({ id: 'x' }), aDialogue({ id: 'y' })];
    const portal = aPortal({ organisations, plans, dialogues });
    const turned = aPortal({
      organisations: organisations.toReversed(),
      plans: plans.toReversed(),
      dialogues: dialogues.toReversed(),
    });
    expect(JSON.stringify(turned)).toBe(JSON.stringify(portal));
  });

  test('keeps the day and the address it is made for', () => {
    const portal = createPortal(
      { organisations: [], plans: [], dialogues: [] },
      { asOf: isoDate('2026-11-20'), site: { origin: 'https://doithoai.example', base: '/cong/' } },
    );
    expect(portal.asOf).toBe('2026-11-20');
    expect(portal.site).toEqual({ origin: 'https://doithoai.example', base: '/cong/' });
  });
});

describe('a Portal cannot be changed', () => {
  const portal = aPortal({
    plans: [aPlan({ items: [anItem({ place: { name: 'Hội trường' } })] })],
    dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })],
  });

  test('whatever it holds, however deep, is frozen', () => {
    const loose: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(portal, 'portal');
    expect(loose).toEqual([]);
  });

  test.each([
    ['its day', () => Object.assign(portal, { asOf: '2030-01-01' })],
    ['its site', () => Object.assign(portal.site, { base: '/khac/' })],
    ['its list of plans', () => Array.prototype.pop.call(portal.plans)],
    ['the words of a plan', () => Object.assign(portal.planById['ke-hoach'] ?? {}, { title: 'khác' })],
    [
      'the time of an item',
      () => Object.assign(portal.promises[0]?.entry.when ?? {}, { quarter: '2030-Q1' }),
    ],
    ['a group', () => Object.assign(portal.dialoguesByPromise, { 'ke-hoach#muc': [] })],
    ['the content of a group', () => Array.prototype.pop.call(portal.dialoguesByPromise['ke-hoach#muc'])],
  ])('%s cannot be assigned', (_what, change) => {
    expect(change).toThrow(TypeError);
  });
});

describe('the order of a Portal', () => {
  test('organisations stand in the order of their names, then of their ids', () => {
    const portal = aPortal({
      organisations: [
        anOrganisation({ id: 'd', name: 'Đặng' }),
        anOrganisation({ id: 'b', name: 'Ân' }),
        anOrganisation({ id: 'e', name: 'Dương' }),
        anOrganisation({ id: 'a2', name: 'An' }),
        anOrganisation({ id: 'a1', name: 'An' }),
        anOrganisation({ id: 'to-10', name: 'Tổ dân phố 10' }),
        anOrganisation({ id: 'to-2', name: 'Tổ dân phố 2' }),
      ],
    });
    expect(idsOf(portal.organisations)).toEqual(['a1', 'a2', 'b', 'e', 'd', 'to-2', 'to-10']);
  });

  test('plans stand at their date of issue or, where that is unknown, at the time they cover', () => {
    const portal = aPortal({
      plans: [
        aPlan({ id: 'thang-11', issuedOn: inMonth('2024-11') }),
        aPlan({ id: 'khong-ngay-2023', issuedOn: unstated, period: inYear(2023) }),
        aPlan({ id: 'ngay-2023', issuedOn: onDay('2023-03-23'), period: inYear(2022) }),
        aPlan({ id: 'khong-gi', issuedOn: unstated, period: unstated }),
        aPlan({ id: 'ngay-2021', issuedOn: onDay('2021-12-16') }),
      ],
    });
    expect(idsOf(portal.plans)).toEqual([
      'ngay-2021',
      'khong-ngay-2023',
      'ngay-2023',
      'thang-11',
      'khong-gi',
    ]);
  });

  test('promises of all plans stand in the order of their time', () => {
    const portal = aPortal({
      plans: [
        aPlan({
          id: 'mot',
          items: [
            anItem({ id: 'khi-can', when: whenNeeded }),
            anItem({ id: 'quy-2', when: inQuarter('2023-Q2') }),
          ],
        }),
        aPlan({
          id: 'hai',
          items: [
            anItem({ id: 'thang-5', when: inMonth('2023-05') }),
            anItem({ id: 'quy-1', when: inQuarter('2023-Q1') }),
          ],
        }),
      ],
    });
    expect(entriesOf(portal.promises)).toEqual(['hai#quy-1', 'mot#quy-2', 'hai#thang-5', 'mot#khi-can']);
  });

  test('dialogues stand at their own time or, where they have none, at that of their promise', () => {
    const promisedIn = { plan: 'ke-hoach', item: 'muc' };
    const portal = aPortal({
      plans: [aPlan({ items: [anItem({ when: inMonth('2023-05') })] })],
      dialogues: [
        aDialogue({ id: 'thang-6', when: inMonth('2023-06') }),
        aDialogue({ id: 'theo-hua', promisedIn }),
        aDialogue({ id: 'thang-4', when: inMonth('2023-04') }),
        aDialogue({ id: 'som-hon', promisedIn, when: onDay('2023-03-31') }),
      ],
    });
    expect(idsOf(portal.dialogues)).toEqual(['som-hon', 'thang-4', 'theo-hua', 'thang-6']);
  });
});

describe('the joins of a Portal', () => {
  const portal = aPortal({
    organisations: [
      aUnit({
        id: 'quan',
        name: 'Quận Cũ',
        validTo: '2025-06-30',
        successors: [{ org: 'phuong', scope: 'part' }],
      }),
      aUnit({ id: 'phuong', name: 'Phường Sông Xanh', parent: 'quan' }),
      anOrganisation({ id: 'ubnd', area: 'phuong', parent: 'quan-uy' }),
      anOrganisation({ id: 'quan-uy', area: 'quan' }),
      anOrganisation({ id: 'mttq' }),
    ],
    plans: [
      aPlan({
        id: 'ke-hoach',
        issuer: { org: 'quan-uy' },
        items: [
          anItem({ id: 'muc-1', chairs: [{ org: 'ubnd' }, { group: 'Các chi bộ', within: 'quan-uy' }] }),
          anItem({
            id: 'muc-2',
            chairs: [
              { org: 'ubnd', post: 'Chủ tịch' },
              { org: 'ubnd', post: 'Phó Chủ tịch' },
            ],
          }),
        ],
        tasks: [
          aTask({ id: 'viec-1', lead: [{ org: 'ubnd' }], coordinating: [{ org: 'mttq' }] }),
          aTask({ id: 'viec-2', lead: [{ group: 'Các tổ dân phố', within: 'phuong' }] }),
        ],
        obligations: [anObligation({ bearers: [{ org: 'ubnd' }], recipients: [{ org: 'quan-uy' }] })],
      }),
    ],
    dialogues: [
      aDialogue({ id: 'buoi-1', promisedIn: { plan: 'ke-hoach', item: 'muc-1' } }),
      aDialogue({ id: 'buoi-2', promisedIn: { plan: 'ke-hoach', item: 'muc-1' }, host: 'mttq' }),
      aDialogue({ id: 'buoi-3' }),
    ],
  });

  test.each([
    ['a plan by its id', portal.planById['ke-hoach']?.id, 'ke-hoach'],
    ['a body by its id', portal.organisationById['mttq']?.id, 'mttq'],
    ['dialogues by their promise', idsOf(portal.dialoguesByPromise['ke-hoach#muc-1']), ['buoi-1', 'buoi-2']],
    ['no dialogue of a promise without one', portal.dialoguesByPromise['ke-hoach#muc-2'], undefined],
    ['dialogues by host', idsOf(portal.dialoguesByHost['ubnd']), ['buoi-1', 'buoi-3']],
    ['bodies by the one above', idsOf(portal.childrenByOrganisation['quan']), ['phuong']],
    ['bodies by their area', idsOf(portal.organisationsByArea['phuong']), ['ubnd']],
    ['predecessors by successor', idsOf(portal.predecessorsByOrganisation['phuong']), ['quan']],
    ['plans by issuer', idsOf(portal.plansByIssuer['quan-uy']), ['ke-hoach']],
    [
      'promises by chair, each once however many posts are named',
      entriesOf(portal.promisesByChair['ubnd']),
      ['ke-hoach#muc-1', 'ke-hoach#muc-2'],
    ],
    [
      'promises by the body to which a group belongs',
      entriesOf(portal.promisesByChair['quan-uy']),
      ['ke-hoach#muc-1'],
    ],
    ['tasks by lead', entriesOf(portal.tasksByLead['ubnd']), ['ke-hoach#viec-1']],
    ['tasks by the place of a leading group', entriesOf(portal.tasksByLead['phuong']), ['ke-hoach#viec-2']],
    ['tasks by coordinating body', entriesOf(portal.tasksByCoordinator['mttq']), ['ke-hoach#viec-1']],
    ['no task led by a body that only coordinates', portal.tasksByLead['mttq'], undefined],
    ['obligations by bearer', entriesOf(portal.obligationsByBearer['ubnd']), ['ke-hoach#yeu-cau']],
    ['no obligation of a body that only receives', portal.obligationsByBearer['quan-uy'], undefined],
  ])('find %s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'find nothing under the id %j, which JavaScript gives every object',
    (id) => {
      const { organisationById, planById, dialoguesByPromise, dialoguesByHost, promisesByChair } = portal;
      for (const group of [
        organisationById,
        planById,
        dialoguesByPromise,
        dialoguesByHost,
        promisesByChair,
      ]) {
        expect(group[id]).toBeUndefined();
      }
    },
  );

  test('find a body whose id happens to be "constructor"', () => {
    const odd = aPortal({
      organisations: [
        anOrganisation({ id: 'constructor' }),
        anOrganisation({ id: 'ban', parent: 'constructor' }),
      ],
    });
    expect(idsOf(odd.childrenByOrganisation['constructor'])).toEqual(['ban']);
  });
});

describe('a plan on a day before its issue', () => {
  const ids = (asOf: string, facts: Parameters<typeof aPlan>[0]) => {
    const plan = aPlan({ items: [anItem({ id: 'muc' })], ...facts });
    const dialogues = [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })];
    const portal = aPortal({ asOf, plans: [plan], dialogues });
    return [portal.plans.length, portal.promises.length, portal.dialogues.length];
  };

  test.each([
    ['the day before', '2024-11-13', { issuedOn: onDay('2024-11-14') }, [0, 0, 0]],
    ['the day itself', '2024-11-14', { issuedOn: onDay('2024-11-14') }, [1, 1, 1]],
    ['before a month whose day is blank', '2024-10-31', { issuedOn: inMonth('2024-11') }, [0, 0, 0]],
    ['within that month: it may be out', '2024-11-01', { issuedOn: inMonth('2024-11') }, [1, 1, 1]],
    ['undated, before its year', '2022-12-31', { issuedOn: unstated, period: inYear(2023) }, [0, 0, 0]],
    ['undated, in its year', '2023-01-01', { issuedOn: unstated, period: inYear(2023) }, [1, 1, 1]],
  ])('%s', (_why, asOf, facts, counts) => {
    expect(ids(asOf, facts)).toEqual(counts);
  });
});
