import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aHistory,
  aNotice,
  anEvent,
  anItem,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aPost,
  aRule,
  aSession,
  aTask,
  aTerm,
  aUnit,
  inMonth,
  onDay,
} from '../../tests/builders.ts';
import type { Portal } from '../domain/portal.ts';
import { organisationPageView } from './organisation-page.ts';

function pageOf(portal: Portal, id = 'ubnd') {
  const organisation = portal.organisationById[id];
  if (!organisation) throw new Error(`No organisation "${id}".`);
  return organisationPageView(portal, organisation);
}

const titlesOf = (links: readonly { readonly text: string }[]) => links.map(({ text }) => text);

describe('the state of a body', () => {
  const dated = { validFrom: '2021-07-01', validTo: '2025-06-30' };

  test.each([
    [
      'before its first day',
      '2021-06-30',
      dated,
      'Tính đến ngày 30/06/2021, đơn vị chưa hoạt động; hoạt động từ ngày 01 tháng 7 năm 2021.',
    ],
    ['on its first day', '2021-07-01', dated, 'Hoạt động từ ngày 01 tháng 7 năm 2021.'],
    ['on its last day', '2025-06-30', dated, 'Hoạt động từ ngày 01 tháng 7 năm 2021.'],
    [
      'the day after',
      '2025-07-01',
      dated,
      'Đơn vị đã kết thúc hoạt động; ngày hoạt động cuối cùng là 30/06/2025.',
    ],
    ['without any day on record', '2025-07-01', {}, 'Chưa có thông tin đơn vị đã kết thúc hoạt động.'],
  ])('is told in one sentence: %s', (_why, asOf, facts, sentence) => {
    expect(pageOf(aPortal({ asOf, organisations: [anOrganisation(facts)] })).state).toBe(sentence);
  });
});

describe('who stands in the place of a body', () => {
  const organisations = [
    aUnit({
      id: 'quan',
      validTo: '2025-06-30',
      successors: [{ org: 'phuong', scope: 'part', note: 'phần phía bắc' }],
    }),
    aUnit({ id: 'phuong', name: 'Phường Sông Xanh', validFrom: '2025-07-01' }),
    anOrganisation({ id: 'quan-uy', area: 'quan', validTo: '2025-06-30' }),
    anOrganisation({
      id: 'ubnd-cu',
      area: 'quan',
      validTo: '2025-06-30',
      successors: [{ org: 'ubnd', scope: 'whole' }],
    }),
    anOrganisation({ id: 'khong-ro', validTo: '2025-06-30' }),
    anOrganisation({ shortName: 'UBND phường' }),
  ];
  const portal = aPortal({ organisations });

  test('its own successors, where it has any', () => {
    expect(pageOf(portal, 'ubnd-cu').succession).toEqual({
      label: 'Đơn vị kế thừa:',
      successors: [{ text: 'UBND phường', href: '/don-vi/ubnd/', detail: 'toàn bộ' }],
    });
  });

  test('else those of its area, and that they did not take over what was left open', () => {
    expect(pageOf(portal, 'quan-uy').succession).toEqual({
      label: 'Địa bàn nay thuộc:',
      successors: [{ text: 'Phường Sông Xanh', href: '/don-vi/phuong/', detail: 'một phần: phần phía bắc' }],
      note: 'Các đơn vị này tiếp nhận địa bàn; việc còn dở chỉ chuyển sang khi có văn bản chuyển giao cụ thể.',
    });
  });

  test('else that nobody is known', () => {
    expect(pageOf(portal, 'khong-ro').succession).toEqual({
      label: 'Cổng chưa có căn cứ về đơn vị kế thừa.',
      successors: [],
    });
  });

  test('nobody while it exists', () => {
    expect(pageOf(portal)).not.toHaveProperty('succession');
    expect(pageOf(aPortal({ asOf: '2025-06-30', organisations }), 'ubnd-cu')).not.toHaveProperty(
      'succession',
    );
  });

  test('is told from the other side too', () => {
    expect(pageOf(portal, 'phuong').facts.find(({ term }) => term === 'Tiếp nhận từ')?.values).toEqual([
      { text: 'Ủy ban nhân dân phường Sông Xanh', href: '/don-vi/quan/' },
    ]);
  });
});

describe(organisationPageView, () => {
  test('gathers all that names the body, each in its list', () => {
    const portal = aPortal({
      organisations: [anOrganisation(), anOrganisation({ id: 'mttq' })],
      plans: [
        aPlan({
          items: [anItem({ title: 'Mục chủ trì' }), anItem({ id: 'khac', chairs: [{ org: 'mttq' }] })],
          tasks: [
            aTask({ id: 'chu-tri' }),
            aTask({ id: 'phoi-hop', lead: [{ org: 'mttq' }], coordinating: [{ org: 'ubnd' }] }),
          ],
          obligations: [
            anObligation({ id: 'phai-lam' }),
            anObligation({ id: 'khong-phai', bearers: [{ org: 'mttq' }], recipients: [{ org: 'ubnd' }] }),
          ],
        }),
      ],
      dialogues: [
        aDialogue({ title: 'Buổi của phường' }),
        aDialogue({ id: 'khac', title: 'Buổi khác', host: 'mttq' }),
      ],
    });
    const page = pageOf(portal);
    expect(page.plans.map(({ title }) => title)).toEqual(['Đối thoại năm 2026']);
    expect(titlesOf(page.dialogues)).toEqual(['Buổi của phường (dự kiến theo kế hoạch)']);
    expect(titlesOf(page.promises)).toEqual(['Mục chủ trì']);
    expect(page.tasks.map(({ id }) => id)).toEqual(['chu-tri']);
    expect(page.coordinating.map(({ id }) => id)).toEqual(['phoi-hop']);
    expect(page.obligations.map(({ id }) => id)).toEqual(['phai-lam']);
    expect(page.hasRecord).toBe(true);
  });

  test('says of a body that nothing names that nothing does', () => {
    expect(pageOf(aPortal()).hasRecord).toBe(false);
  });

  test('lists what lies below a unit once: under its area, not also as its child', () => {
    const portal = aPortal({
      organisations: [
        aUnit({ id: 'phuong', name: 'Phường' }),
        aUnit({ id: 'to-1', name: 'Tổ dân phố 1', parent: 'phuong' }),
        anOrganisation({ id: 'ubnd', name: 'UBND', parent: 'phuong', area: 'phuong' }),
      ],
    });
    const page = pageOf(portal, 'phuong');
    expect(titlesOf(page.children)).toEqual(['Tổ dân phố 1']);
    expect(titlesOf(page.bodies)).toEqual(['UBND']);
  });

  test('says what is not on record', () => {
    const { facts } = pageOf(aPortal());
    expect(facts.filter(({ values }) => values.some(({ isMissing }) => isMissing))).toEqual([
      { term: 'Hoạt động từ', values: [{ text: 'Chưa có căn cứ', isMissing: true }] },
      { term: 'Ngày hoạt động cuối cùng', values: [{ text: 'Chưa có thông tin kết thúc', isMissing: true }] },
    ]);
  });
});

describe('the posts of a body', () => {
  const holders = [
    { name: 'Nguyễn Thị Mẫu', from: '2021-07-01', to: '2025-06-30' },
    { name: 'Trần Văn Mẫu', from: '2025-07-01', capacity: 'acting' as const },
  ];
  const posts = [
    aPost({ id: 'pho', title: 'Phó Chủ tịch' }),
    aPost({ id: 'chu-tich', title: 'Chủ tịch', isHead: true, holders }),
    aPost({ id: 'khac', org: 'mttq', title: 'Chủ tịch' }),
  ];
  const postsOn = (asOf: string) =>
    pageOf(aPortal({ asOf, organisations: [anOrganisation(), anOrganisation({ id: 'mttq' })], posts })).posts;
  const unknown = { text: 'Chưa công bố', isMissing: true };

  test('stand with the head first, each with those who held it; that nobody is named is said', () => {
    expect(postsOn('2026-11-20')).toEqual([
      {
        term: 'Chủ tịch',
        values: [
          { text: 'Nguyễn Thị Mẫu', detail: 'từ 01/07/2021 đến 30/06/2025' },
          { text: 'Trần Văn Mẫu', detail: 'quyền, phụ trách từ 01/07/2025' },
        ],
      },
      { term: 'Phó Chủ tịch', values: [unknown] },
    ]);
  });

  test.each([
    ['before the first holder', '2021-06-30', [unknown]],
    ['on the first day', '2021-07-01', [{ text: 'Nguyễn Thị Mẫu', detail: 'từ 01/07/2021' }]],
    [
      'the day before the last, of which nothing is known yet',
      '2025-06-29',
      [{ text: 'Nguyễn Thị Mẫu', detail: 'từ 01/07/2021' }],
    ],
    ['on the last day', '2025-06-30', [{ text: 'Nguyễn Thị Mẫu', detail: 'từ 01/07/2021 đến 30/06/2025' }]],
    [
      'the day after, with the next one in place',
      '2025-07-01',
      [
        { text: 'Nguyễn Thị Mẫu', detail: 'từ 01/07/2021 đến 30/06/2025' },
        { text: 'Trần Văn Mẫu', detail: 'quyền, phụ trách từ 01/07/2025' },
      ],
    ],
  ])('are held as far as the day of the portal knows: %s', (_why, asOf, values) => {
    expect(postsOn(asOf)[0]).toEqual({ term: 'Chủ tịch', values });
  });
});

describe('terms and sessions of a council', () => {
  const organisations = [
    anOrganisation({ id: 'hdnd', type: 'peoples_council' }),
    anOrganisation({ id: 'khac', type: 'peoples_council' }),
  ];
  const terms = [
    aTerm({ id: 'sau', org: 'hdnd', label: 'Nhiệm kỳ 2026 - 2031', from: '2026-03-27' }),
    aTerm({ id: 'truoc', org: 'hdnd', label: 'Nhiệm kỳ 2021 - 2026', from: '2021-06-20', to: '2026-03-26' }),
    aTerm({ id: 'khac', org: 'khac', label: 'Nhiệm kỳ khác', from: '2021-06-20' }),
  ];
  const sessions = [
    aSession({ id: 'hai', title: 'Kỳ họp thứ hai', from: '2026-12-08', to: '2026-12-10' }),
    aSession({ id: 'mot', title: 'Kỳ họp thứ nhất', from: '2026-07-08', to: '2026-07-08' }),
    aSession({ id: 'khac', council: 'khac', title: 'Kỳ họp khác' }),
  ];
  const pageOn = (asOf: string) => pageOf(aPortal({ asOf, organisations, terms, sessions }), 'hdnd');

  test.each([
    ['before the first', '2021-06-19', []],
    ['on its first day', '2021-06-20', ['Nhiệm kỳ 2021 - 2026: từ 20/06/2021']],
    ['the day before its last', '2026-03-25', ['Nhiệm kỳ 2021 - 2026: từ 20/06/2021']],
    ['on its last day', '2026-03-26', ['Nhiệm kỳ 2021 - 2026: từ 20/06/2021 đến 26/03/2026']],
    [
      'on the first day of the next',
      '2026-03-27',
      ['Nhiệm kỳ 2021 - 2026: từ 20/06/2021 đến 26/03/2026', 'Nhiệm kỳ 2026 - 2031: từ 27/03/2026'],
    ],
  ])('terms are told as far as the day of the portal knows: %s', (_why, asOf, told) => {
    expect(pageOn(asOf).terms).toEqual(told);
  });

  test('sessions are told in the order of their days, those to come too', () => {
    expect(pageOn('2026-11-20').sessions).toEqual([
      'Kỳ họp thứ nhất: 08/07/2026',
      'Kỳ họp thứ hai: từ 08/12/2026 đến 10/12/2026',
    ]);
  });
});

describe('what became of the meetings of a body', () => {
  const portal = aPortal({
    organisations: [anOrganisation(), anOrganisation({ id: 'mttq' })],
    dialogues: [
      aDialogue({ title: 'Đối thoại tháng 5', held: { from: '2026-05-04', format: 'in_person' } }),
      aDialogue({
        id: 'hoan',
        title: 'Đối thoại tháng 11',
        schedule: [
          { kind: 'announced', on: '2026-10-01', when: onDay('2026-11-05') },
          { kind: 'postponed', on: '2026-11-03', reason: 'Bão' },
        ],
      }),
      aDialogue({ id: 'khac', host: 'mttq', held: { from: '2026-05-05', format: 'in_person' } }),
    ],
    notices: [
      aNotice({ id: 'cu', title: 'Kết luận tháng 5', issuedOn: onDay('2026-05-11') }),
      aNotice({ id: 'moi', title: 'Kết luận bổ sung', issuedOn: onDay('2026-06-11') }),
      aNotice({ id: 'khac', title: 'Kết luận khác', issuer: { org: 'mttq' }, dialogues: ['khac'] }),
    ],
  });

  test('is said with each', () => {
    expect(titlesOf(pageOf(portal).dialogues).sort()).toEqual([
      'Đối thoại tháng 11 (đã hoãn)',
      'Đối thoại tháng 5 (đã có thông báo kết luận)',
    ]);
  });

  test('its notices are listed, the latest first', () => {
    expect(pageOf(portal).notices).toEqual([
      { text: 'Kết luận bổ sung', href: '/ket-luan/moi/' },
      { text: 'Kết luận tháng 5', href: '/ket-luan/cu/' },
    ]);
  });
});

describe('the petitions that a body received', () => {
  const events = {
    collected: aHistory('received'),
    assigned: aHistory('received', 'assigned'),
    resolved: aHistory('received', 'assigned', 'resolved'),
    withdrawn: aHistory('received', 'withdrawn'),
  };
  const stages = ['resolved', 'collected', 'resolved', 'withdrawn', 'assigned', 'resolved'] as const;
  const petitions = stages.map((stage, index) => aPetition({ id: `kn-${index}`, events: events[stage] }));
  const other = aPetition({ id: 'khac', receivedBy: 'mttq' });
  const organisations = [anOrganisation(), anOrganisation({ id: 'mttq' })];
  const page = pageOf(aPortal({ organisations, petitions: [...petitions, other] }));

  test('are counted by stage, in the order of the procedure, without those that have none', () => {
    expect(page.petitionCounts).toEqual([
      { term: 'Tổng số', values: [{ text: '6' }] },
      { term: 'Đã tiếp nhận', values: [{ text: '1' }] },
      { term: 'Đã giao xử lý', values: [{ text: '1' }] },
      { term: 'Đã giải quyết dứt điểm', values: [{ text: '3' }] },
      { term: 'Người kiến nghị đã rút', values: [{ text: '1' }] },
    ]);
  });

  test('tell what came to a meeting from what came by another way', () => {
    const atMeeting = { dialogue: 'buoi', intake: 'collected_before' as const };
    const counts = pageOf(
      aPortal({
        dialogues: [aDialogue()],
        petitions: [
          aPetition({ id: 'thu-1' }),
          aPetition({ id: 'thu-2' }),
          // Spoken to an office at its reception of citizens: raised, but at no meeting.
          aPetition({ id: 'tiep-dan', channel: 'citizen_reception', intake: 'asked_live' }),
          aPetition({ id: 'gui-truoc', ...atMeeting }),
        ],
      }),
    ).petitionCounts;
    expect(Object.fromEntries(counts.map(({ term, values }) => [term, values[0]?.text]))).toEqual({
      'Tổng số': '4',
      'Đã tiếp nhận': '3',
      'Đã tiếp nhận trước hội nghị': '1',
    });
  });

  test('add up to their sum, whatever their stages', () => {
    const anyStage = fc.constantFrom(...Object.values(events));
    fc.assert(
      fc.property(fc.array(anyStage, { minLength: 1, maxLength: 12 }), (histories) => {
        const received = histories.map((list, index) => aPetition({ id: `kn-${index}`, events: list }));
        const counts = pageOf(aPortal({ petitions: received })).petitionCounts;
        const [total, ...parts] = counts.map(({ values }) => Number(values[0]?.text));
        expect(total).toBe(histories.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      }),
      { numRuns: 30 },
    );
  });

  test('are not counted where there are none', () => {
    const none = pageOf(aPortal({ petitions: [] }));
    expect([none.petitionCounts, none.petitions]).toEqual([[], []]);
  });

  test('are listed ten at most, the latest first, with the way to all of them', () => {
    const many = Array.from({ length: 11 }, (_, index) => {
      const day = String(index + 1).padStart(2, '0');
      return aPetition({
        id: `kn-${day}`,
        title: `Kiến nghị ngày ${day}`,
        events: [anEvent('received', `2026-05-${day}`)],
      });
    });
    const { petitions: shown, petitionsHref } = pageOf(aPortal({ base: '/cong/', petitions: many }));
    expect(shown).toHaveLength(10);
    expect(shown[0]).toEqual({ text: 'Kiến nghị ngày 11', href: '/cong/kien-nghi/kn-11/' });
    expect(shown[9]?.text).toBe('Kiến nghị ngày 02');
    expect(petitionsHref).toBe('/cong/kien-nghi/');
  });
});

describe('what the rules find about a body', () => {
  test('stands year by year, each year by its name', () => {
    const held = (from: string) => ({ held: { from, format: 'in_person' as const } });
    const portal = aPortal({
      rules: [aRule({ requirement: { kind: 'frequency', minimum: 1, beforeSessions: false } })],
      dialogues: [
        aDialogue({ id: 'mot', when: inMonth('2025-05'), ...held('2025-05-08') }),
        aDialogue({ id: 'hai', when: inMonth('2026-12') }),
      ],
    });
    expect(pageOf(portal).findings).toEqual([
      expect.objectContaining({
        year: '2025',
        mark: { shape: 'settled', label: 'Đạt' },
        why: 'Đã tổ chức đủ số buổi.',
      }),
      expect.objectContaining({
        year: '2026',
        mark: { shape: 'waiting', label: 'Chưa đến hạn' },
        inputs: [
          { term: 'Số buổi tối thiểu trong năm', values: [{ text: '1' }] },
          { term: 'Số buổi đã tổ chức trong năm', values: [{ text: '0' }] },
          { term: 'Ngày cuối cùng đúng hạn', values: [{ text: '31/12/2026' }] },
        ],
      }),
    ]);
  });

  test('is nothing where no rule binds it', () => {
    expect(pageOf(aPortal({ dialogues: [aDialogue()] })).findings).toEqual([]);
  });
});

describe('what was wrong in the record of a body', () => {
  const erratum = { what: 'Tên gọi', before: 'UBND xã', after: 'UBND phường', reason: 'Ghi nhầm.' };
  const organisations = [anOrganisation({ errata: [{ on: '2026-03-07', ...erratum }] })];

  test.each([
    ['the day before', '2026-03-06', 0],
    ['on its day', '2026-03-07', 1],
  ])('is told once it was corrected: %s', (_why, asOf, count) => {
    expect(pageOf(aPortal({ asOf, organisations })).errata).toHaveLength(count);
  });

  test('is nothing where all was right', () => {
    expect(pageOf(aPortal()).errata).toEqual([]);
  });
});

test.each([
  ['real', {}, false],
  ['invented', { fictitious: true as const }, true],
])('a body says whether it is %s', (_why, facts, isIllustrative) => {
  expect(pageOf(aPortal({ organisations: [anOrganisation(facts)] })).isIllustrative).toBe(isIllustrative);
});

test('a body is told by all its names, codes and the source of its dates', () => {
  const { facts } = pageOf(
    aPortal({
      organisations: [
        anOrganisation({
          area: 'phuong',
          parent: 'phuong',
          validFrom: '2021-07-01',
          validTo: '2027-06-30',
          aliases: ['UB phường'],
          codes: [
            { system: 'gso', value: '00289' },
            { system: 'e_id', value: 'H26.1' },
          ],
          validitySource: { text: 'Nghị quyết 1656', status: 'provisional' },
        }),
        aUnit({ id: 'phuong', name: 'Phường Sông Xanh' }),
      ],
    }),
  );
  const ward = { text: 'Phường Sông Xanh', href: '/don-vi/phuong/' };
  expect(facts).toEqual([
    { term: 'Loại', values: [{ text: 'Ủy ban nhân dân' }] },
    { term: 'Cấp', values: [{ text: 'Cấp xã' }] },
    { term: 'Hệ thống', values: [{ text: 'Nhà nước' }] },
    { term: 'Cấp trên trực tiếp', values: [ward] },
    { term: 'Địa bàn', values: [ward] },
    { term: 'Hoạt động từ', values: [{ text: '01/07/2021' }] },
    { term: 'Ngày hoạt động cuối cùng', values: [{ text: 'Chưa có thông tin kết thúc', isMissing: true }] },
    { term: 'Căn cứ', values: [{ text: 'Nghị quyết 1656', detail: 'còn phải đối chiếu' }] },
    { term: 'Cách viết khác', values: [{ text: 'UB phường' }] },
    {
      term: 'Mã',
      values: [
        { text: '00289', detail: 'mã đơn vị hành chính của cơ quan thống kê' },
        { text: 'H26.1', detail: 'mã định danh điện tử' },
      ],
    },
  ]);
});

test('a body keeps the note of its record', () => {
  const page = pageOf(
    aPortal({ organisations: [anOrganisation({ note: 'Tên được dùng lại từ 01/7/2025.' })] }),
  );
  expect(page.note).toBe('Tên được dùng lại từ 01/7/2025.');
  expect(pageOf(aPortal())).not.toHaveProperty('note');
});
