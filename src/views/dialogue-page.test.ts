import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aHistory,
  aNotice,
  anItem,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aRule,
  aTask,
  aTime,
  inQuarter,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import type { Portal } from '../domain/portal.ts';
import { dialoguePageView } from './dialogue-page.ts';

type Facts = Parameters<typeof aDialogue>[0];

function pageOf(portal: Portal, id = 'buoi') {
  const dialogue = portal.dialogues.find((candidate) => candidate.id === id);
  if (!dialogue) throw new Error(`No dialogue "${id}".`);
  return dialoguePageView(portal, dialogue);
}

describe('where a dialogue stands on the day of the portal', () => {
  const range = aTime({
    kind: 'day_range',
    raw: 'dự kiến',
    tentative: true,
    from: '2024-11-28',
    to: '2024-12-03',
  });
  const rangeInWords = 'dự kiến từ ngày 28/11/2024 đến ngày 03/12/2024';

  const past = 'Thời gian này đã qua; cổng chưa có thông tin buổi đối thoại đã được tổ chức hay chưa.';

  test.each([
    ['the day before', range, '2024-11-27', `${rangeInWords}.`],
    ['the first day', range, '2024-11-28', `${rangeInWords}. Hiện đang trong thời gian này.`],
    ['the last day', range, '2024-12-03', `${rangeInWords}. Hiện đang trong thời gian này.`],
    ['the day after', range, '2024-12-04', `${rangeInWords}. ${past}`],
    ['a quarter that is over', inQuarter('2024-Q3'), '2024-10-01', `quý III/2024. ${past}`],
    ['what goes on', ongoing, '2024-10-01', 'thường xuyên.'],
    ['what waits for a need', whenNeeded, '2024-10-01', 'đột xuất, khi cần thiết.'],
  ])('%s, by a plan or by its own announcement', (_why, when, asOf, words) => {
    const own = aPortal({ asOf, dialogues: [aDialogue({ when })] });
    expect(pageOf(own).state).toBe(`Thời gian đã công bố: ${words}`);
    const promised = aPortal({
      asOf,
      plans: [aPlan({ items: [anItem({ id: 'muc', when })] })],
      dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })],
    });
    expect(pageOf(promised).state).toBe(`Kế hoạch ghi thời gian: ${words}`);
  });

  test('a time that the record says more exactly than the plan is not said to be the plan’s', () => {
    const portal = aPortal({
      asOf: '2024-10-01',
      plans: [aPlan({ items: [anItem({ id: 'muc', when: inQuarter('2024-Q4') })] })],
      dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' }, when: onDay('2024-11-28') })],
    });
    expect(pageOf(portal).state).toBe('Thời gian đã công bố: ngày 28/11/2024.');
  });

  test('where no time is stated, none is said to be', () => {
    const portal = aPortal({ asOf: '2024-10-01', dialogues: [aDialogue({ when: unstated })] });
    expect(pageOf(portal).state).toBe('Chưa có thông tin về thời gian của buổi đối thoại này.');
  });

  const announced = { kind: 'announced', on: '2026-10-20', when: onDay('2026-11-05') } as const;
  const moved = { kind: 'moved', on: '2026-11-02', when: onDay('2026-11-12'), reason: 'Bão số 12.' } as const;
  const postponed = { kind: 'postponed', on: '2026-11-03', reason: 'Bão số 12.' } as const;
  const cancelled = { kind: 'cancelled', on: '2026-11-04', reason: 'Lũ lớn.' } as const;
  const held = { from: '2026-11-12', format: 'in_person' } as const;

  test.each<[string, Facts, string, string, string]>([
    // why, facts, as of, status, sentence
    [
      'planned',
      { when: inQuarter('2026-Q4') },
      '2026-09-30',
      'Dự kiến theo kế hoạch',
      'Thời gian đã công bố: quý IV/2026.',
    ],
    [
      'planned, and nothing known after it',
      { when: inQuarter('2026-Q3') },
      '2026-10-01',
      'Đã qua thời gian dự kiến, chưa có thông tin',
      `Thời gian đã công bố: quý III/2026. ${past}`,
    ],
    [
      'announced, on its day',
      { schedule: [announced] },
      '2026-11-05',
      'Đã công bố lịch',
      'Lịch đã công bố (thông báo ngày 20/10/2026): ngày 05/11/2026.',
    ],
    [
      'announced, the day after',
      { schedule: [announced] },
      '2026-11-06',
      'Quá thời gian đã công bố, chưa ghi nhận việc tổ chức',
      'Lịch đã công bố (thông báo ngày 20/10/2026): ngày 05/11/2026. Thời gian này đã qua; cổng chưa ghi nhận việc tổ chức.',
    ],
    [
      'the day before it is moved',
      { schedule: [announced, moved] },
      '2026-11-01',
      'Đã công bố lịch',
      'Lịch đã công bố (thông báo ngày 20/10/2026): ngày 05/11/2026.',
    ],
    [
      'moved',
      { schedule: [announced, moved] },
      '2026-11-02',
      'Đã công bố lịch',
      'Lịch đã công bố (thông báo ngày 02/11/2026): ngày 12/11/2026.',
    ],
    [
      'held',
      { schedule: [announced, moved], held },
      '2026-11-12',
      'Đã tổ chức',
      'Đã tổ chức ngày 12/11/2026. Chưa ghi nhận thông báo kết luận.',
    ],
    [
      'the day before it is held',
      { schedule: [announced, moved], held },
      '2026-11-11',
      'Đã công bố lịch',
      'Lịch đã công bố (thông báo ngày 02/11/2026): ngày 12/11/2026.',
    ],
  ])('%s: its status, and the same in a sentence', (_why, facts, asOf, status, sentence) => {
    const page = pageOf(aPortal({ asOf, dialogues: [aDialogue(facts)] }));
    expect(page.facts[0]).toEqual({ term: 'Tình trạng', values: [{ text: status }] });
    expect(page.state).toBe(sentence);
  });

  test.each<[string, Facts, string, string[]]>([
    [
      'put off',
      { schedule: [announced, postponed] },
      'Đã hoãn',
      ['đã hoãn', 'chưa có lịch mới', 'ngày 03/11/2026', 'Lý do: Bão số 12.'],
    ],
    [
      'called off',
      { schedule: [announced, cancelled] },
      'Đã hủy',
      ['đã hủy', 'ngày 04/11/2026', 'Lý do: Lũ lớn.'],
    ],
  ])('%s: its status, since when, and the reason', (_why, facts, status, parts) => {
    const page = pageOf(aPortal({ dialogues: [aDialogue(facts)] }));
    expect(page.facts[0]?.values).toEqual([{ text: status }]);
    for (const part of parts) expect(page.state).toContain(part);
  });

  test('concluded: that there is a notice', () => {
    const dialogues = [aDialogue({ held: { from: '2026-05-04', format: 'in_person' } })];
    const page = pageOf(aPortal({ dialogues, notices: [aNotice()] }));
    expect(page.facts[0]?.values).toEqual([{ text: 'Đã có thông báo kết luận' }]);
    expect(page.state).toBe('Đã tổ chức ngày 04/05/2026. Đã có thông báo kết luận.');
  });
});

describe('the schedule of a dialogue and its changes', () => {
  const schedule = [
    {
      kind: 'announced' as const,
      on: '2026-08-20',
      when: onDay('2026-09-11'),
      place: { name: 'Hội trường phường' },
    },
    { kind: 'postponed' as const, on: '2026-09-01', reason: 'Chờ tin bão.' },
    { kind: 'moved' as const, on: '2026-09-05', when: onDay('2026-09-18'), reason: 'Bão số 12.' },
    { kind: 'cancelled' as const, on: '2026-09-17', reason: 'Lũ lớn.' },
  ];
  const told = [
    {
      date: '20/08/2026',
      label: 'Công bố lịch',
      text: 'Thời gian: ngày 11/09/2026; địa điểm: Hội trường phường.',
    },
    { date: '01/09/2026', label: 'Hoãn', text: 'Lý do: Chờ tin bão.' },
    { date: '05/09/2026', label: 'Đổi lịch', text: 'Thời gian: ngày 18/09/2026. Lý do: Bão số 12.' },
    { date: '17/09/2026', label: 'Hủy', text: 'Lý do: Lũ lớn.' },
  ];

  test.each([
    ['2026-08-20', 1],
    ['2026-09-04', 2],
    ['2026-09-05', 3],
    ['2026-11-20', 4],
  ])('on %s are the first %i steps of it', (asOf, count) => {
    expect(pageOf(aPortal({ asOf, dialogues: [aDialogue({ schedule })] })).schedule).toEqual(
      told.slice(0, count),
    );
  });

  test('are nothing where nothing was announced', () => {
    expect(pageOf(aPortal({ dialogues: [aDialogue()] })).schedule).toEqual([]);
  });
});

describe('what was made public of a dialogue', () => {
  test('is told with its day, or that the day is not known, in the order of the record', () => {
    const publications: NonNullable<Facts>['publications'] = [
      { channel: 'loudspeaker', covers: ['content', 'time', 'place'] },
      {
        on: '2026-11-20',
        channel: 'portal',
        covers: ['attendance'],
        evidence: 'Ảnh chụp trang tin',
        url: 'https://phuong.example/tin/1',
      },
      { on: '2026-11-21', channel: 'press', covers: ['result'] },
    ];
    expect(pageOf(aPortal({ dialogues: [aDialogue({ publications })] })).publications).toEqual([
      {
        term: 'Loa truyền thanh',
        values: [{ text: 'Không ghi ngày', detail: 'nêu nội dung, thời gian và địa điểm', isMissing: true }],
      },
      {
        term: 'Cổng thông tin điện tử',
        values: [
          {
            text: 'Ngày 20/11/2026',
            detail: 'nêu cách tham dự; Ảnh chụp trang tin',
            href: 'https://phuong.example/tin/1',
          },
        ],
      },
    ]);
  });
});

describe('what was held', () => {
  const missing = [{ text: 'Chưa ghi nhận', isMissing: true }];
  const heldOf = (held: NonNullable<Facts>['held'], asOf = '2026-11-20') =>
    pageOf(aPortal({ asOf, dialogues: [aDialogue({ ...(held && { held }) })] })).held;

  test('counts speaking turns and petitions as two numbers', () => {
    const petitionCounts = { collectedBefore: 7, askedLive: 5 };
    const held = {
      from: '2026-05-21',
      format: 'hybrid',
      attendance: 1200,
      speakingTurns: 19,
      petitionCounts,
    };
    expect(heldOf(held as NonNullable<Facts>['held'])).toEqual([
      { term: 'Ngày tổ chức', values: [{ text: 'Ngày 21/05/2026' }] },
      { term: 'Hình thức', values: [{ text: 'Trực tiếp kết hợp trực tuyến' }] },
      { term: 'Số người dự', values: [{ text: '1.200' }] },
      { term: 'Số lượt ý kiến phát biểu', values: [{ text: '19' }] },
      {
        term: 'Số kiến nghị theo biên bản',
        values: [{ text: '12', detail: '7 gửi trước, 5 nêu tại hội nghị' }],
      },
    ]);
  });

  test('says which numbers are not on record; none is not the same as nought', () => {
    expect(heldOf({ from: '2026-05-21', format: 'in_person' }).slice(2)).toEqual([
      { term: 'Số người dự', values: missing },
      { term: 'Số lượt ý kiến phát biểu', values: missing },
      { term: 'Số kiến nghị theo biên bản', values: missing },
    ]);
    const petitionCounts = { collectedBefore: 0, askedLive: 0 };
    expect(
      heldOf({ from: '2026-05-21', format: 'in_person', speakingTurns: 0, petitionCounts }).slice(3),
    ).toEqual([
      { term: 'Số lượt ý kiến phát biểu', values: [{ text: '0' }] },
      {
        term: 'Số kiến nghị theo biên bản',
        values: [{ text: '0', detail: '0 gửi trước, 0 nêu tại hội nghị' }],
      },
    ]);
  });

  test('names both ends of several days, once the last of them has come', () => {
    const held = { from: '2026-05-21', to: '2026-05-22', format: 'in_person' as const };
    expect(heldOf(held)[0]?.values).toEqual([{ text: 'Từ ngày 21/05/2026 đến ngày 22/05/2026' }]);
    expect(heldOf(held, '2026-05-21')).toEqual([]);
    expect(heldOf({ ...held, to: '2026-05-21' })[0]?.values).toEqual([{ text: 'Ngày 21/05/2026' }]);
  });

  test('is nothing where nothing is recorded', () => {
    expect(heldOf(undefined)).toEqual([]);
  });
});

describe('the petitions from a dialogue', () => {
  const counted = (collectedBefore: number, askedLive: number) => ({
    held: {
      from: '2026-05-04',
      format: 'in_person' as const,
      petitionCounts: { collectedBefore, askedLive },
    },
  });
  const before = { dialogue: 'buoi', intake: 'collected_before' as const };
  const petitions = [
    aPetition({
      id: 'kn-2',
      title: 'Đèn đường',
      ...before,
      events: aHistory('received', 'assigned', 'progress'),
    }),
    aPetition({ id: 'kn-1', title: 'Thoát nước', ...before, intake: 'asked_live' }),
    aPetition({ id: 'kn-3', title: 'Qua thư' }),
  ];
  const pageWith = (facts: Facts) => pageOf(aPortal({ dialogues: [aDialogue(facts)], petitions }));

  test('stand in the order of their codes, each with where it is', () => {
    expect(pageWith(counted(1, 1)).petitions).toEqual([
      {
        code: 'KN-1',
        text: 'Thoát nước',
        href: '/kien-nghi/kn-1/',
        stage: { shape: 'waiting', label: 'Đã nêu tại hội nghị' },
      },
      {
        code: 'KN-2',
        text: 'Đèn đường',
        href: '/kien-nghi/kn-2/',
        stage: { shape: 'going', label: 'Đang giải quyết' },
      },
    ]);
  });

  test('are summed up by where they are', () => {
    expect(pageWith(counted(1, 1)).petitionSummary).toBe(
      '2 kiến nghị: 1 đã nêu tại hội nghị, 1 đang giải quyết.',
    );
    expect(pageOf(aPortal({ dialogues: [aDialogue()] }))).not.toHaveProperty('petitionSummary');
  });

  test.each<[string, Facts, string | undefined]>([
    ['as many as the minutes count', counted(1, 1), undefined],
    ['fewer', counted(2, 1), 'Biên bản ghi 3 kiến nghị; trên cổng hiện có 2.'],
    ['more', counted(0, 1), 'Biên bản ghi 1 kiến nghị; trên cổng hiện có 2.'],
    ['some, where the minutes count none', counted(0, 0), 'Biên bản ghi 0 kiến nghị; trên cổng hiện có 2.'],
    ['some, where nobody counted', { held: { from: '2026-05-04', format: 'in_person' } }, undefined],
  ])('a difference from the minutes is said: %s', (_why, facts, gap) => {
    expect(pageWith(facts).petitionGap).toBe(gap);
  });

  test('nothing is said of a difference before anything was held', () => {
    const collected = aPetition({ id: 'kn-1', ...before });
    const page = pageOf(aPortal({ dialogues: [aDialogue()], petitions: [collected] }));
    expect(page.petitions.map(({ stage }) => stage.label)).toEqual(['Đã tiếp nhận trước hội nghị']);
    expect(page).not.toHaveProperty('petitionGap');
  });

  test('that none of those in the minutes is on the portal is said too', () => {
    const page = pageOf(aPortal({ dialogues: [aDialogue(counted(3, 0))] }));
    expect(page.petitionGap).toBe('Biên bản ghi 3 kiến nghị; trên cổng hiện có 0.');
  });
});

describe('what followed a dialogue', () => {
  const dialogues = [
    aDialogue({
      held: { from: '2026-05-04', format: 'in_person' },
      errata: [
        { on: '2026-06-01', what: 'Số người dự', before: '80', after: '86', reason: 'Đếm sót.' },
        { on: '2026-12-01', what: 'Địa điểm', before: 'A', after: 'B', reason: 'Ghi nhầm.' },
      ],
    }),
    aDialogue({ id: 'khac', held: { from: '2026-05-05', format: 'in_person' } }),
  ];
  const requirement = { kind: 'conclusion_notice', days: 7, unit: 'working_day' } as const;
  const ahead = { kind: 'notice' as const, days: 5, unit: 'day' as const, covers: ['time' as const] };
  const portal = aPortal({
    dialogues,
    notices: [
      aNotice({ title: 'Kết luận buổi tháng 5' }),
      aNotice({ id: 'khac', title: 'Kết luận khác', dialogues: ['khac'] }),
    ],
    rules: [
      aRule({ id: 'a', number: 'R13', title: 'Đúng kế hoạch', requirement: { kind: 'within_plan' } }),
      aRule({ id: 'b', number: 'R20', title: 'Thông báo kết luận', requirement }),
    ],
  });

  test('are its notices', () => {
    expect(pageOf(portal).notices).toEqual([
      {
        text: 'Kết luận buổi tháng 5',
        href: '/ket-luan/thong-bao/',
        progress: '1 việc phải làm: 1 chưa có cập nhật tiến độ; trong đó 1 việc quá hạn.',
      },
    ]);
    expect(pageOf(aPortal({ dialogues })).notices).toEqual([]);
  });

  test('are the findings of the rules, with what does not apply at the end', () => {
    expect(pageOf(portal).findings.map(({ title, mark }) => [title, mark.label])).toEqual([
      ['Thông báo kết luận', 'Đạt'],
      ['Đúng kế hoạch', 'Không áp dụng'],
    ]);
  });

  test('are first of all the two clocks: announced in time, concluded in time', () => {
    const rules = [
      aRule({ id: 'a', number: 'R01', title: 'Công khai trước', requirement: ahead }),
      aRule({ id: 'b', number: 'R03', title: 'Thông báo kết luận', requirement }),
      aRule({ id: 'c', number: 'R12', title: 'Đủ hồ sơ', requirement: { kind: 'packet' } }),
    ];
    const clocksOf = (facts: Facts) => pageOf(aPortal({ dialogues: [aDialogue(facts)], rules })).clocks;
    const held = { from: '2026-05-04', format: 'in_person' as const };
    const concluded = { mark: { shape: 'late', label: 'Chưa đạt' }, title: 'Thông báo kết luận' };
    expect(clocksOf({ held })).toEqual([
      { mark: { shape: 'unknown', label: 'Không đủ dữ liệu' }, title: 'Công khai trước' },
      concluded,
    ]);
    // No rule of ours asks an extraordinary meeting to be announced so long ahead.
    expect(clocksOf({ held, regularity: ['extraordinary'] })).toEqual([concluded]);
    expect(pageOf(aPortal({ dialogues })).clocks).toEqual([]);
  });

  test('are the corrections of its record, as far as they have been made', () => {
    expect(pageOf(portal).errata.map(({ date, what }) => [date, what])).toEqual([
      ['01/06/2026', 'Số người dự'],
    ]);
  });
});

describe('the real and the invented', () => {
  const portal = aPortal({
    organisations: [anOrganisation(), anOrganisation({ id: 'mau', fictitious: true })],
    dialogues: [
      aDialogue({ id: 'that-1', title: 'Thật 1', when: onDay('2026-11-01') }),
      aDialogue({ id: 'mau-1', title: 'Minh họa 1', host: 'mau', when: onDay('2026-11-02') }),
      aDialogue({ id: 'that-2', title: 'Thật 2', when: onDay('2026-11-03') }),
      aDialogue({ id: 'mau-2', title: 'Minh họa 2', host: 'mau', when: onDay('2026-11-04') }),
    ],
  });

  test.each([
    ['that-1', false, undefined, 'Thật 2'],
    ['mau-1', true, undefined, 'Minh họa 2'],
    ['that-2', false, 'Thật 1', undefined],
    ['mau-2', true, 'Minh họa 1', undefined],
  ])('lead only to their own kind: %s', (id, isIllustrative, previous, next) => {
    const page = pageOf(portal, id);
    expect(page.isIllustrative).toBe(isIllustrative);
    expect([page.previous?.text, page.next?.text]).toEqual([previous, next]);
  });
});

describe(dialoguePageView, () => {
  const plan = aPlan({
    items: [
      anItem({ id: 'muc-1', place: { name: 'Nhà văn hóa', address: 'Số 1 phố Mới' } }),
      anItem({ id: 'muc-2' }),
    ],
    tasks: [
      aTask({ id: 'viec-chung' }),
      aTask({ id: 'viec-muc-1', items: ['muc-1'] }),
      aTask({ id: 'viec-muc-2', items: ['muc-2'] }),
    ],
    obligations: [
      anObligation({ id: 'moi-muc' }),
      anObligation({ id: 'rieng-muc-1', items: ['muc-1'] }),
      anObligation({ id: 'rieng-muc-2', items: ['muc-2'] }),
    ],
  });
  const portal = aPortal({
    organisations: [anOrganisation({ shortName: 'UBND phường Sông Xanh' })],
    plans: [plan],
    dialogues: [
      aDialogue({ id: 'truoc', title: 'Buổi trước', when: onDay('2026-11-01') }),
      aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc-1' }, when: onDay('2026-11-26'), ordinal: 2 }),
      aDialogue({ id: 'sau', title: 'Buổi sau', when: onDay('2026-12-01') }),
    ],
  });

  test('tells what the plan and the record say of the meeting, once each', () => {
    expect(pageOf(portal).facts).toEqual([
      { term: 'Tình trạng', values: [{ text: 'Dự kiến theo kế hoạch' }] },
      { term: 'Thời gian', values: [{ text: 'Ngày 26/11/2026', detail: 'Nguyên văn: “ngày 2026-11-26”' }] },
      { term: 'Địa điểm', values: [{ text: 'Nhà văn hóa', detail: 'Số 1 phố Mới' }] },
      { term: 'Chủ trì', values: [{ text: 'Chủ tịch – UBND phường Sông Xanh', href: '/don-vi/ubnd/' }] },
      { term: 'Thành phần, đối tượng', values: [{ text: 'Nhân dân' }] },
      { term: 'Hình thức', values: [{ text: 'Văn bản không ghi', isMissing: true }] },
      { term: 'Loại đối thoại', values: [{ text: 'Chủ tịch UBND phường với Nhân dân' }] },
      { term: 'Tính chất', values: [{ text: 'Định kỳ' }] },
      { term: 'Đơn vị tổ chức', values: [{ text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' }] },
      { term: 'Lần tổ chức', values: [{ text: 'Lần thứ 2 trong năm' }] },
      { term: 'Kế hoạch', values: [{ text: 'Đối thoại năm 2026', href: '/ke-hoach/ke-hoach/#muc-1' }] },
      { term: 'Nguồn', values: [{ text: 'Mục II.1, dòng 20–30' }] },
    ]);
  });

  test('lists the duties laid down for its item, and those for every item', () => {
    expect(pageOf(portal).obligations.map(({ id }) => id)).toEqual(['moi-muc', 'rieng-muc-1']);
  });

  test('lists only the tasks that name its item', () => {
    expect(pageOf(portal).tasks.map(({ id }) => id)).toEqual(['viec-muc-1']);
  });

  test('has no duties where no plan promised it', () => {
    const page = pageOf(portal, 'sau');
    expect(page.obligations).toEqual([]);
    expect(page.tasks).toEqual([]);
    expect(page.facts.map(({ term }) => term)).not.toContain('Kế hoạch');
  });

  test.each([
    ['truoc', undefined, 'Đối thoại với Nhân dân phường Sông Xanh'],
    ['buoi', 'Buổi trước', 'Buổi sau'],
    ['sau', 'Đối thoại với Nhân dân phường Sông Xanh', undefined],
  ])('leads from %s to its neighbours in time', (id, previous, next) => {
    const page = pageOf(portal, id);
    expect(page.previous?.text).toBe(previous);
    expect(page.next?.text).toBe(next);
  });

  test('hangs below the schedule', () => {
    expect(pageOf(portal).head.breadcrumbs).toEqual([
      { text: 'Trang chủ', href: '/' },
      { text: 'Lịch đối thoại', href: '/lich/' },
    ]);
  });

  test.each([
    ['party_internal', true],
    ['armed_forces_internal', true],
    ['secretary_citizens', false],
  ] as const)('knows whether a meeting of type %s is internal: %s', (type, isInternal) => {
    expect(pageOf(aPortal({ dialogues: [aDialogue({ type })] })).isInternal).toBe(isInternal);
  });

  test('says how to speak, what happens and who comes', () => {
    const source = { clause: 'Phần mở đầu', lines: '61-65' };
    const page = pageOf(
      aPortal({
        dialogues: [
          aDialogue({
            intakes: ['collected_before', 'asked_live'],
            agenda: [{ text: 'Tiếp nhận và trả lời ý kiến', source }],
            participants: [
              { group: 'Đại biểu tổ dân phố', count: 1022, source },
              { group: 'Lãnh đạo phường', source },
            ],
          }),
        ],
      }),
    );
    expect(page.intakes).toEqual([
      'Gửi ý kiến để tổng hợp trước hội nghị',
      'Hỏi, phát biểu trực tiếp tại hội nghị',
    ]);
    expect(page.agenda).toEqual([{ text: 'Tiếp nhận và trả lời ý kiến', source: 'Phần mở đầu, dòng 61–65' }]);
    expect(page.participants).toEqual([
      { text: 'Đại biểu tổ dân phố', detail: '1.022 người', source: 'Phần mở đầu, dòng 61–65' },
      { text: 'Lãnh đạo phường', source: 'Phần mở đầu, dòng 61–65' },
    ]);
  });
});

test('a dialogue keeps the note and the text of its record, and is described by its time and topic', () => {
  const page = pageOf(
    aPortal({
      dialogues: [aDialogue({ note: 'Giờ có thể đổi.', body: 'Về buổi này.', when: onDay('2026-12-03') })],
    }),
  );
  expect(page.note).toBe('Giờ có thể đổi.');
  expect(page.body).toBe('Về buổi này.');
  expect(page.head.description).toBe('Thời gian: ngày 03/12/2026. Nội dung: Trật tự đô thị');
  expect(pageOf(aPortal({ dialogues: [aDialogue()] }))).not.toHaveProperty('note');
});
