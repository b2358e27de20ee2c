import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aFulfilment,
  aNotice,
  anEvent,
  anItem,
  anObligation,
  anOrganisation,
  anUpdate,
  aPetition,
  aPlan,
  aPortal,
  aPost,
  aRule,
  aSession,
  aTask,
  aTerm,
  aUnit,
  aWorkYear,
  daysAfter,
  inMonth,
  inQuarter,
  inYear,
  noRecords,
  onDay,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import { isoDate } from '../time/civil-date.ts';
import { createPortal, matterOf, promiseKey } from './portal.ts';

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
    const met = (from: string) => ({ held: { from, format: 'in_person' as const } });
    const records = {
      organisations: [
        anOrganisation(),
        anOrganisation({ id: 'mttq' }),
        anOrganisation({ id: 'hdnd' }),
        aUnit({ id: 'phuong' }),
      ],
      plans: [
        aPlan({ id: 'mot', items: [anItem({ id: 'a' }), anItem({ id: 'b' })] }),
        aPlan({ id: 'hai', items: [anItem({ id: 'c' })] }),
      ],
      dialogues: [aDialogue({ id: 'x', ...met('2026-04-30') }), aDialogue({ id: 'y', ...met('2026-04-30') })],
      posts: [aPost(), aPost({ id: 'pho-1', title: 'Phó' }), aPost({ id: 'pho-2', title: 'Phó' })],
      terms: [aTerm({ id: 'mot' }), aTerm({ id: 'hai' })],
      sessions: [aSession({ id: 'mot' }), aSession({ id: 'hai' })],
      fulfilments: [aFulfilment({ id: 'mot', plan: 'mot' }), aFulfilment({ id: 'hai', plan: 'mot' })],
      notices: [
        aNotice({ id: 'mot', dialogues: ['x'], issuedOn: unstated }),
        aNotice({ id: 'hai', dialogues: ['x'], issuedOn: unstated }),
        aNotice({ id: 'ba', dialogues: ['x'] }),
        aNotice({ id: 'bon', dialogues: ['y'] }),
      ],
      petitions: [aPetition({ id: 'kn-1' }), aPetition({ id: 'kn-2', repeats: 'kn-1' })],
      rules: [
        aRule({ id: 'mot', requirement: { kind: 'packet' } }),
        aRule({ id: 'hai', requirement: { kind: 'packet' } }),
      ],
      calendar: [aWorkYear(2026), aWorkYear(2027)],
    };
    const turned = Object.fromEntries(
      Object.entries(records).map(([name, list]) => [name, list.toReversed()]),
    );
    expect(JSON.stringify(aPortal(turned))).toBe(JSON.stringify(aPortal(records)));
  });

  test('keeps the day and the address it is made for', () => {
    const portal = createPortal(noRecords, {
      asOf: isoDate('2026-11-20'),
      site: { origin: 'https://doithoai.example', base: '/cong/' },
    });
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

  test('rules stand in the order of their numbers, then of their ids', () => {
    const rule = (id: string, number: string) => aRule({ id, number, requirement: { kind: 'packet' } });
    const portal = aPortal({
      rules: [rule('c', 'R10'), rule('b', 'R02'), rule('a', 'R10'), rule('d', 'R01')],
    });
    expect(idsOf(portal.rules)).toEqual(['d', 'b', 'a', 'c']);
  });

  test('notices stand latest first; a month at its first day; those without a date last', () => {
    const dialogues = [aDialogue({ held: { from: '2026-03-31', format: 'in_person' } })];
    const notices = [
      aNotice({ id: 'thang-4', issuedOn: inMonth('2026-04'), noTaskArises: true }),
      aNotice({ id: 'khong-ngay-b', issuedOn: unstated, noTaskArises: true }),
      aNotice({ id: 'ngay-2b', issuedOn: onDay('2026-04-02'), noTaskArises: true }),
      aNotice({ id: 'khong-ngay-a', issuedOn: unstated, noTaskArises: true }),
      aNotice({ id: 'ngay-3', issuedOn: onDay('2026-04-03'), noTaskArises: true }),
      aNotice({ id: 'ngay-2a', issuedOn: onDay('2026-04-02'), noTaskArises: true }),
    ];
    const order = ['ngay-3', 'ngay-2a', 'ngay-2b', 'thang-4', 'khong-ngay-a', 'khong-ngay-b'];
    expect(idsOf(aPortal({ dialogues, notices }).notices)).toEqual(order);
  });

  test('petitions stand latest first, those of one day in the order of their codes', () => {
    const petition = (id: string, on: string) => aPetition({ id, events: [{ kind: 'received', on }] });
    const portal = aPortal({
      petitions: [
        petition('pm-10', '2026-05-04'),
        petition('pm-3', '2026-05-05'),
        petition('pm-2', '2026-05-04'),
        petition('pm-1', '2026-05-03'),
      ],
    });
    expect(idsOf(portal.petitions)).toEqual(['pm-3', 'pm-2', 'pm-10', 'pm-1']);
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

describe('the joins of what was said and promised', () => {
  const met = (from: string, to?: string) => ({
    held: { from, ...(to !== undefined && { to }), format: 'in_person' as const },
  });
  const received = (on: string) => ({ events: [anEvent('received', on)] });
  const portal = aPortal({
    organisations: [
      anOrganisation(),
      anOrganisation({ id: 'kinh-te' }),
      anOrganisation({ id: 'moi' }),
      anOrganisation({ id: 'hdnd', type: 'peoples_council' }),
    ],
    posts: [
      aPost({ id: 'van-phong', title: 'Chánh Văn phòng' }),
      aPost({ id: 'pho', title: 'Phó Chủ tịch' }),
      aPost({ id: 'chu-tich', isHead: true }),
      aPost({ id: 'cua-moi', org: 'moi' }),
    ],
    terms: [
      aTerm({ id: 'sau', from: '2026-03-15' }),
      aTerm({ id: 'truoc', from: '2021-06-01', to: '2026-03-14' }),
    ],
    sessions: [
      aSession({ id: 'giua', from: '2026-07-08', to: '2026-07-09' }),
      aSession({ id: 'dau', from: '2026-03-20', to: '2026-03-20' }),
    ],
    plans: [aPlan()],
    fulfilments: [
      aFulfilment({ id: 'lan-2', on: '2026-11-20' }),
      aFulfilment({ id: 'lan-1', on: '2026-06-10' }),
      aFulfilment({ id: 'mai', on: '2026-11-21' }),
      aFulfilment({ id: 'viec-khac', entry: 'nhiem-vu', on: '2026-06-10' }),
    ],
    dialogues: [
      aDialogue(met('2026-05-08')),
      aDialogue({ id: 'hai', ...met('2026-06-01', '2026-06-02') }),
      aDialogue({ id: 'ba', ...met('2026-08-01') }),
    ],
    petitions: [
      aPetition({ id: 'kn-10', dialogue: 'buoi', ...received('2026-05-05') }),
      aPetition({ id: 'kn-9', dialogue: 'buoi', ...received('2026-05-05') }),
      aPetition({ id: 'kn-11', dialogue: 'buoi', ...received('2026-05-04') }),
      aPetition({ id: 'kn-12', dialogue: 'hai', repeats: 'kn-9', ...received('2026-06-01') }),
      aPetition({ id: 'kn-13', repeats: 'kn-12', receivedBy: 'moi', ...received('2026-07-01') }),
    ],
    notices: [
      aNotice({
        commitments: [
          aCommitment({ petitions: ['kn-9', 'kn-10'] }),
          aCommitment({
            id: 'ket-luan-2',
            lead: 'kinh-te',
            petitions: ['kn-10'],
            updates: [anUpdate('transferred', '2026-06-01', { to: 'moi' })],
          }),
        ],
      }),
      aNotice({
        id: 'chung',
        dialogues: ['buoi', 'hai'],
        issuedOn: onDay('2026-06-10'),
        issuer: { org: 'moi' },
      }),
      aNotice({ id: 'sap-toi', dialogues: ['ba'], issuedOn: onDay('2026-11-21'), noTaskArises: true }),
    ],
  });

  test.each([
    ['a dialogue by its id', portal.dialogueById['hai']?.id, 'hai'],
    ['a notice by its id', portal.noticeById['chung']?.id, 'chung'],
    ['no notice that is still to come', portal.noticeById['sap-toi'], undefined],
    ['a petition by its id', portal.petitionById['kn-9']?.code, 'KN-9'],
    ['a post by its id', portal.postById['pho']?.title, 'Phó Chủ tịch'],
    [
      'posts by body: the head, then by title',
      idsOf(portal.postsByOrganisation['ubnd']),
      ['chu-tich', 'van-phong', 'pho'],
    ],
    ['terms by body, earliest first', idsOf(portal.termsByOrganisation['hdnd']), ['truoc', 'sau']],
    ['sessions by council, earliest first', idsOf(portal.sessionsByCouncil['hdnd']), ['dau', 'giua']],
    ['notices by dialogue', idsOf(portal.noticesByDialogue['buoi']), ['chung', 'thong-bao']],
    ['one notice of two dialogues', idsOf(portal.noticesByDialogue['hai']), ['chung']],
    ['notices by issuer', idsOf(portal.noticesByIssuer['ubnd']), ['thong-bao']],
    [
      'petitions by dialogue, earliest first, then by code',
      idsOf(portal.petitionsByDialogue['buoi']),
      ['kn-11', 'kn-9', 'kn-10'],
    ],
    [
      'petitions by receiver, latest first',
      idsOf(portal.petitionsByReceiver['ubnd']),
      ['kn-12', 'kn-9', 'kn-10', 'kn-11'],
    ],
    ['commitments by petition', idsOf(portal.commitmentsByPetition['kn-10']), ['ket-luan-1', 'ket-luan-2']],
    ['commitments of another petition', idsOf(portal.commitmentsByPetition['kn-9']), ['ket-luan-1']],
    ['no commitment of a petition without one', portal.commitmentsByPetition['kn-11'], undefined],
    ['commitments by lead', idsOf(portal.commitmentsByLead['kinh-te']), ['ket-luan-2']],
    [
      'commitments by the body they were transferred to',
      idsOf(portal.commitmentsByLead['moi']),
      ['ket-luan-2'],
    ],
    [
      'petitions of one matter by the first, earliest first',
      idsOf(portal.petitionsByMatter['kn-9']),
      ['kn-9', 'kn-12', 'kn-13'],
    ],
    ['no matter that was raised under one code', Object.keys(portal.petitionsByMatter), ['kn-9']],
    [
      'fulfilments by entry, earliest first, none still to come',
      idsOf(portal.fulfilmentsByEntry['ke-hoach#yeu-cau']),
      ['lan-1', 'lan-2'],
    ],
    [
      'all commitments, notice by notice',
      portal.commitments.map(({ noticeId, id }) => `${noticeId} ${id}`),
      ['chung ket-luan-1', 'thong-bao ket-luan-1', 'thong-bao ket-luan-2'],
    ],
    [
      'which dialogues are concluded',
      portal.dialogues.map(({ id, status }) => `${id} ${status}`).sort(),
      ['ba held', 'buoi concluded', 'hai concluded'],
    ],
  ])('find %s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('a promise that is still to come hides its dialogue, not one that has facts of its own', () => {
    const plans = [aPlan({ issuedOn: onDay('2027-01-01'), items: [anItem()] })];
    const promisedIn = { plan: 'ke-hoach', item: 'muc' };
    const dialogues = [aDialogue({ id: 'hua', promisedIn }), aDialogue({ id: 'rieng' })];
    expect(idsOf(aPortal({ plans, dialogues }).dialogues)).toEqual(['rieng']);
  });
});

describe('what a Portal knows of a day', () => {
  const dialogues = [
    aDialogue({ held: { from: '2026-05-19', to: '2026-05-20', format: 'in_person' } }),
    aDialogue({ id: 'hai', held: { from: '2026-05-25', format: 'in_person' } }),
  ];
  const fromDialogue = { due: daysAfter('dialogue_end', 5) };

  test.each([
    ['2026-05-18', undefined],
    ['2026-05-19', undefined],
    ['2026-05-20', '2026-05-27'],
    ['2026-12-31', '2026-05-27'],
  ])("a petition's deadline counts from its dialogue once that has ended: on %s", (asOf, due) => {
    const events = [anEvent('received', '2026-05-04'), anEvent('assigned', '2026-05-05', fromDialogue)];
    const portal = aPortal({ asOf, dialogues, petitions: [aPetition({ dialogue: 'buoi', events })] });
    expect(portal.petitionById['kn-1']?.state.clock?.current.on).toBe(due);
  });

  test('a petition that came by letter counts from no dialogue', () => {
    const events = [anEvent('received', '2026-05-04'), anEvent('assigned', '2026-05-05', fromDialogue)];
    const portal = aPortal({ dialogues, petitions: [aPetition({ events })] });
    expect(portal.petitionById['kn-1']?.state.clock?.current.on).toBeUndefined();
  });

  test.each([
    [['buoi'], '2026-05-27'],
    [['buoi', 'hai'], '2026-06-01'],
    [['hai', 'buoi'], '2026-06-01'],
  ])("a notice's deadlines count from the last of its dialogues: %j", (concluded, due) => {
    const commitments = [aCommitment(fromDialogue)];
    const notice = aNotice({ dialogues: concluded, issuedOn: onDay('2026-05-26'), commitments });
    const portal = aPortal({ dialogues, notices: [notice] });
    expect(portal.commitments[0]?.state.clock?.current.on).toBe(due);
  });

  test.each([
    ['2026-05-24', []],
    ['2026-05-25', ['thong-bao']],
  ])('a notice of a month is known when the last of its dialogues has ended: on %s', (asOf, ids) => {
    const notice = aNotice({ dialogues: ['buoi', 'hai'], issuedOn: inMonth('2026-05') });
    expect(idsOf(aPortal({ asOf, dialogues, notices: [notice] }).notices)).toEqual(ids);
  });

  test.each([
    ['2026-05-03', []],
    ['2026-05-04', ['kn-1']],
  ])('a petition is known from its receipt: on %s', (asOf, ids) => {
    expect(idsOf(aPortal({ asOf, petitions: [aPetition()] }).petitions)).toEqual(ids);
  });

  test.each([
    ['2026-05-31', undefined],
    ['2026-06-01', ['kn-1', 'kn-2']],
  ])('a matter is raised twice once the second petition has come: on %s', (asOf, ids) => {
    const again = { repeats: 'kn-1', events: [anEvent('received', '2026-06-01')] };
    const petitions = [aPetition(), aPetition({ id: 'kn-2', ...again })];
    expect(idsOf(aPortal({ asOf, petitions }).petitionsByMatter['kn-1'])).toEqual(ids);
  });
});

describe(matterOf, () => {
  const linked = (...links: string[]) =>
    Object.fromEntries(
      links.map((link) => {
        const [id = '', repeats] = link.split('<');
        return [id, aPetition({ id, ...(repeats !== undefined && { repeats }) })];
      }),
    );

  test.each([
    ['its own where it repeats nothing', 'a', ['a'], 'a'],
    ['that of the petition it repeats', 'b', ['a', 'b<a'], 'a'],
    ['as far back as the links lead', 'd', ['a', 'b<a', 'c<b', 'd<c'], 'a'],
    ['its own where the other is not known', 'b', ['b<a'], 'b'],
    ['that of the last one known', 'c', ['b<a', 'c<b'], 'b'],
    ['its own where it repeats itself', 'a', ['a<a'], 'a'],
    ['found in a circle, too', 'a', ['a<b', 'b<a'], 'b'],
  ])('is %s', (_why, id, links, matter) => {
    const byId = linked(...links);
    const petition = byId[id];
    expect(petition && matterOf(petition, byId)).toBe(matter);
  });
});
