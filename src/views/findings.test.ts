import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aNotice,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aRule,
  aTime,
  aWorkYear,
  onDay,
  withSwap,
} from '../../tests/builders.ts';
import { dialogueFindings } from '../domain/rules/dialogue-findings.ts';
import type { Finding, InputName, InputValue } from '../domain/rules/finding.ts';
import { workCalendarOf } from '../domain/work-calendar.ts';
import { isoDate } from '../time/civil-date.ts';
import { countBack, countCalendarDays, countWorkingDays } from '../time/work-calendar.ts';
import { countView, findingView, findingViews } from './findings.ts';

const rule = aRule({ requirement: { kind: 'packet' } });

function aFinding(facts: Partial<Finding> = {}): Finding {
  return { rule, verdict: 'met', reason: 'complete', inputs: [], ...facts };
}

const portal = aPortal({
  base: '/cong/',
  organisations: [anOrganisation({ shortName: 'UBND phường Sông Xanh' })],
  plans: [aPlan()],
  dialogues: [aDialogue({ title: 'Buổi tháng 5', held: { from: '2026-05-04', format: 'in_person' } })],
  notices: [aNotice({ title: 'Kết luận buổi tháng 5' })],
  petitions: [aPetition({ id: 'sx-2026-001' })],
  rules: [rule],
});

describe('an input', () => {
  test.each<[InputName, InputValue, string, object]>([
    // name, value, term, what stands there
    ['dialogue_start', { kind: 'day', on: isoDate('2026-05-04') }, 'Ngày đối thoại', { text: '04/05/2026' }],
    ['days_waiting', { kind: 'number', value: 1234 }, 'Số ngày đã chờ', { text: '1.234' }],
    ['delegates_expected', { kind: 'number', value: 2026 }, 'Số đại biểu theo quy định', { text: '2.026' }],
    ['period', { kind: 'number', value: 2026 }, 'Năm', { text: '2026' }],
    ['held_count', { kind: 'number', value: 0 }, 'Số buổi đã tổ chức trong năm', { text: '0' }],
    ['given_reason', { kind: 'text', text: 'Chờ luật.' }, 'Lý do đã công khai', { text: 'Chờ luật.' }],
    [
      'promised',
      { kind: 'when', when: aTime({ kind: 'quarter', raw: 'Quý I', quarter: '2026-Q1', tentative: true }) },
      'Thời gian đã hứa',
      { text: 'dự kiến quý I/2026' },
    ],
    [
      'session',
      { kind: 'dialogue', id: 'buoi' },
      'Kỳ họp Hội đồng nhân dân',
      { text: 'Buổi tháng 5', href: '/cong/lich/buoi/' },
    ],
    [
      'notice',
      { kind: 'notice', id: 'thong-bao' },
      'Thông báo kết luận',
      { text: 'Kết luận buổi tháng 5', href: '/cong/ket-luan/thong-bao/' },
    ],
    [
      'received_on',
      { kind: 'petition', id: 'sx-2026-001' },
      'Ngày tiếp nhận',
      { text: 'SX-2026-001', href: '/cong/kien-nghi/sx-2026-001/' },
    ],
    [
      'plan',
      { kind: 'plan', id: 'ke-hoach' },
      'Kế hoạch',
      { text: 'Đối thoại năm 2026', href: '/cong/ke-hoach/ke-hoach/' },
    ],
    [
      'units_covered',
      { kind: 'organisation', id: 'ubnd' },
      'Số phường, xã đã có buổi đối thoại',
      { text: 'UBND phường Sông Xanh', href: '/cong/don-vi/ubnd/' },
    ],
    [
      'clear_missing',
      { kind: 'clear', cells: ['person', 'due'] },
      'Còn thiếu',
      { text: 'rõ người, rõ tiến độ' },
    ],
    [
      'published_on',
      { kind: 'missing' },
      'Ngày công khai đủ nội dung',
      { text: 'Chưa ghi nhận', isMissing: true },
    ],
  ])('is told with its name: %s, %j', (name, value, term, told) => {
    const { inputs } = findingView(portal, aFinding({ inputs: [{ name, value }] }));
    expect(inputs).toEqual([{ term, values: [told] }]);
  });

  test.each<[InputValue, object]>([
    [
      { kind: 'dialogue', id: 'sau' },
      { text: 'sau', href: '/cong/lich/sau/' },
    ],
    [
      { kind: 'notice', id: 'sau' },
      { text: 'sau', href: '/cong/ket-luan/sau/' },
    ],
    [
      { kind: 'petition', id: 'sau' },
      { text: 'sau', href: '/cong/kien-nghi/sau/' },
    ],
    [
      { kind: 'plan', id: 'sau' },
      { text: 'sau', href: '/cong/ke-hoach/sau/' },
    ],
  ])('that the day of the portal does not know keeps its id: %j', (value, told) => {
    const { inputs } = findingView(portal, aFinding({ inputs: [{ name: 'plan', value }] }));
    expect(inputs[0]?.values).toEqual([told]);
  });
});

describe(findingView, () => {
  test('leads from a verdict to its rule, why it is so, and what would change it', () => {
    expect(findingView(portal, aFinding({ verdict: 'not_met', reason: 'incomplete' }))).toEqual({
      mark: { shape: 'late', label: 'Chưa đạt' },
      title: 'Điều phải làm',
      rule: { text: 'R01', href: '/cong/quy-tac/#quy-tac' },
      why: 'Còn thiếu phần phải có.',
      change: 'Kết luận sẽ thay đổi khi phần còn thiếu được bổ sung.',
      inputs: [],
      source: 'Quy chế đối thoại',
    });
  });

  test.each([
    ['met', 'Đạt'],
    ['not_met', 'Chưa đạt'],
    ['not_yet_due', 'Chưa đến hạn'],
    ['insufficient', 'Không đủ dữ liệu'],
    ['not_applicable', 'Không áp dụng'],
  ] as const)('says a verdict in words: %s', (verdict, label) => {
    expect(findingView(portal, aFinding({ verdict }))).toMatchObject({ mark: { label } });
  });

  test('names the last day after all that was looked at', () => {
    const inputs = [{ name: 'dialogue_end', value: { kind: 'missing' } } as const];
    const { inputs: told } = findingView(portal, aFinding({ inputs, due: isoDate('2026-05-13') }));
    expect(told).toEqual([
      { term: 'Ngày đối thoại kết thúc', values: [{ text: 'Chưa ghi nhận', isMissing: true }] },
      { term: 'Ngày cuối cùng đúng hạn', values: [{ text: '13/05/2026' }] },
    ]);
  });

  test('notes that the last day is off, and that the source does not say that it moves on', () => {
    expect(findingView(portal, aFinding({ nextWorkingDay: isoDate('2026-05-04') })).rolled).toBe(
      'Ngày cuối cùng rơi vào ngày nghỉ. Nếu áp dụng Điều 148 Bộ luật Dân sự 2015, thời hạn kết thúc vào ngày làm việc tiếp theo là 04/05/2026; nguồn của quy tắc không nói rõ nên cổng tính theo ngày ghi trong nguồn.',
    );
  });

  test('repeats what the rule itself notes', () => {
    const noted = aRule({ requirement: { kind: 'packet' }, note: 'Chỉ xét buổi đã tổ chức.' });
    expect(findingView(portal, aFinding({ rule: noted })).note).toBe('Chỉ xét buổi đã tổ chức.');
  });

  type Source = Parameters<typeof aRule>[0]['source'];

  test.each<[string, Source, string]>([
    [
      'a document',
      { kind: 'document', text: 'Kế hoạch 77/KH-UBND', status: 'official' },
      'Kế hoạch 77/KH-UBND',
    ],
    [
      'a clause of one',
      { kind: 'document', text: 'Kế hoạch 77/KH-UBND', clause: 'VI.3', status: 'official' },
      'VI.3, Kế hoạch 77/KH-UBND',
    ],
    [
      'one that is still to be checked',
      { kind: 'document', text: 'Nghị định 32/2021/NĐ-CP', clause: 'Điều 12', status: 'provisional' },
      'Điều 12, Nghị định 32/2021/NĐ-CP · còn phải đối chiếu với văn bản gốc',
    ],
    [
      'the portal alone',
      { kind: 'portal', text: 'Cổng so hai ngày', status: 'official' },
      'Quy ước của cổng, không phải quy định · Cổng so hai ngày',
    ],
    [
      'the portal alone, for now',
      { kind: 'portal', text: 'Cổng so hai ngày', status: 'provisional' },
      'Quy ước của cổng, không phải quy định · Cổng so hai ngày · còn phải đối chiếu với văn bản gốc',
    ],
  ])('cites its authority: %s', (_why, source, text) => {
    const sourced = aRule({ requirement: { kind: 'packet' }, ...(source && { source }) });
    expect(findingView(portal, aFinding({ rule: sourced })).source).toBe(text);
  });

  test('shows the days that were counted', () => {
    const count = countCalendarDays(portal.calendar, isoDate('2026-05-04'), 1);
    expect(findingView(portal, aFinding({ count, due: count.end })).count).toEqual(countView(count));
  });
});

describe(countView, () => {
  // 30/4 and 1/5 are off, 29/4 is swapped with Saturday 4/5.
  const year = withSwap(aWorkYear(2024, '2024-04-30', '2024-05-01'), '2024-04-29', '2024-05-04');
  const calendar = workCalendarOf([year]);

  test('says what was counted, and why days on the way are off or worked', () => {
    const off = 'Ngày nghỉ (Bộ luật Lao động 2019, Điều 112)';
    const swap = 'Hoán đổi (2450/VPCP-KGVX)';
    const { weeks: _sheet, ...told } = countView(countWorkingDays(calendar, isoDate('2024-04-26'), 4));
    expect(told).toEqual({
      summary: 'Đếm tới 4 ngày làm việc từ ngày 26/04/2024, không kể ngày đó: 06/05/2024.',
      notes: [`29/04/2024: ${swap}`, `30/04/2024: ${off}`, `01/05/2024: ${off}`, `04/05/2024: ${swap}`],
    });
  });

  test('says of every day in words what its looks say', () => {
    const cells = countView(countWorkingDays(calendar, isoDate('2024-04-26'), 4)).weeks.flat();
    expect(cells.flatMap((cell) => (cell ? [[cell.day, cell.nth, cell.said]] : []))).toEqual([
      ['26/4', undefined, 'Mốc tính'],
      ['27', undefined, 'Nghỉ cuối tuần'],
      ['28', undefined, 'Nghỉ cuối tuần'],
      ['29', undefined, 'Ngày nghỉ'],
      ['30', undefined, 'Ngày nghỉ'],
      ['1/5', undefined, 'Ngày nghỉ'],
      ['2', '1', undefined],
      ['3', '2', undefined],
      ['4', '3', 'Làm bù'],
      ['5', undefined, 'Nghỉ cuối tuần'],
      ['6', '4', undefined],
    ]);
  });

  /** A week as a reader sees it: "26/4 start", "4 make_up=2", and a dot for an empty place. */
  const sheet = (weeks: ReturnType<typeof countView>['weeks']) =>
    weeks.map((week) =>
      week
        .map((cell) =>
          cell ? `${cell.day} ${cell.kind}${cell.nth === undefined ? '' : `=${cell.nth}`}` : '.',
        )
        .join(', '),
    );

  test('lays the days out in weeks from Monday, whichever way they were counted', () => {
    expect(sheet(countView(countWorkingDays(calendar, isoDate('2024-04-26'), 4)).weeks)).toEqual([
      '., ., ., ., 26/4 start, 27 weekend, 28 weekend',
      '29 day_off, 30 day_off, 1/5 day_off, 2 working=1, 3 working=2, 4 make_up=3, 5 weekend',
      '6 working=4, ., ., ., ., ., .',
    ]);
    expect(sheet(countView(countBack(calendar, isoDate('2024-11-28'), 5)).weeks)).toEqual([
      '., ., ., ., ., 23/11 weekend=5, 24 weekend=4',
      '25 working=3, 26 working=2, 27 working=1, 28 start, ., ., .',
    ]);
  });

  test('counts plain days on weekends too', () => {
    const { summary, weeks } = countView(countCalendarDays(calendar, isoDate('2024-05-03'), 2));
    expect(summary).toBe('Đếm tới 2 ngày từ ngày 03/05/2024, không kể ngày đó: 05/05/2024.');
    expect(sheet(weeks)).toEqual(['., ., ., ., 3/5 start, 4 make_up=1, 5 weekend=2']);
  });

  test('says that it counts backwards', () => {
    const { summary } = countView(countBack(calendar, isoDate('2024-11-28'), 5));
    expect(summary).toBe('Đếm ngược 5 ngày từ ngày 28/11/2024, không kể ngày đó: 23/11/2024.');
  });

  test.each([
    ['a year that is settled', calendar, undefined],
    [
      'a year that is not',
      workCalendarOf([{ ...year, status: 'provisional' }]),
      'Có ngày nghỉ trong khoảng này còn phải đối chiếu với thông báo chính thức, nên kết quả đếm có thể thay đổi.',
    ],
  ])('warns that an end may move: %s', (_why, days, caution) => {
    expect(countView(countWorkingDays(days, isoDate('2024-04-26'), 4)).caution).toBe(caution);
  });

  test('has no such warning of plain days, which no day off can move', () => {
    const days = workCalendarOf([{ ...year, status: 'provisional' }]);
    expect(countView(countCalendarDays(days, isoDate('2024-04-26'), 4))).not.toHaveProperty('caution');
  });
});

describe(findingViews, () => {
  const titled = (title: string, verdict: Finding['verdict']) =>
    aFinding({ rule: aRule({ requirement: { kind: 'packet' }, title }), verdict });

  test('what does not apply comes last; else the order stays that of the rules', () => {
    const findings = [
      titled('một', 'not_applicable'),
      titled('hai', 'insufficient'),
      titled('ba', 'met'),
      titled('bốn', 'not_applicable'),
      titled('năm', 'not_yet_due'),
      titled('sáu', 'not_met'),
    ];
    expect(findingViews(portal, findings).map(({ title }) => title)).toEqual([
      'hai',
      'ba',
      'năm',
      'sáu',
      'một',
      'bốn',
    ]);
  });

  test('tells of a real rule all that leads to its verdict', () => {
    // 10 days after Thursday 21/5/2026 is Sunday 31/5; Monday 1/6 is worked.
    const held = { from: '2026-05-21', format: 'in_person' } as const;
    const world = aPortal({
      rules: [
        aRule({
          number: 'R04',
          title: 'Công bố kết quả',
          requirement: { kind: 'result_publication', days: 10, unit: 'day', rolls: false },
        }),
      ],
      dialogues: [
        aDialogue({
          when: onDay('2026-05-21'),
          held,
          publications: [{ on: '2026-06-01', channel: 'portal', covers: ['result'] }],
        }),
      ],
    });
    const [dialogue] = world.dialogues;
    if (!dialogue) throw new Error('No dialogue.');
    const [view] = findingViews(world, dialogueFindings(world, dialogue));
    expect(view).toMatchObject({
      mark: { shape: 'late', label: 'Chưa đạt' },
      why: 'Việc được thực hiện sau khi hết thời hạn.',
      inputs: [
        { term: 'Ngày đối thoại kết thúc', values: [{ text: '21/05/2026' }] },
        { term: 'Ngày công bố kết quả đầu tiên', values: [{ text: '01/06/2026' }] },
        { term: 'Số ngày quy định', values: [{ text: '10' }] },
        { term: 'Ngày cuối cùng đúng hạn', values: [{ text: '31/05/2026' }] },
      ],
      rolled: expect.stringContaining('ngày làm việc tiếp theo là 01/06/2026'),
    });
    expect(view?.count?.weeks.flat().filter((cell) => cell?.nth !== undefined)).toHaveLength(10);
  });
});
