import { describe, expect, test } from 'vitest';
import {
  aFulfilment,
  anEvent,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aTime,
  aUnit,
  onDay,
} from '../../../tests/builders.ts';
import { reportListPageView, reportPageNumbers } from './report-list-page.ts';

type Given = NonNullable<Parameters<typeof aPortal>[0]>;

const halfYearly = aTime({
  kind: 'recurring',
  raw: 'trước ngày 15/6 hằng năm',
  every: 'year',
  before: '06-15',
  since: 2025,
});

const plans = [aPlan({ issuedOn: onDay('2025-01-10'), obligations: [anObligation({ when: halfYearly })] })];
const petitions = [aPetition({ events: [anEvent('received', '2026-05-04')] })];

function rowsOf(given: Given = {}) {
  const portal = aPortal({ plans, petitions, ...given, asOf: given.asOf ?? '2026-11-20' });
  return reportListPageView(portal, 1).parts.map(({ heading, count, rows }) => ({
    heading,
    count,
    rows: rows.map(({ bearers, span, due, mark, sent, made }) => [
      bearers.map(({ text }) => text).join('; '),
      span,
      due.text,
      mark?.label,
      sent.text,
      made.map(({ text }) => text).join('; '),
    ]),
  }));
}

const body = 'Ủy ban nhân dân phường Sông Xanh';

describe('the list of reports', () => {
  test('names each report that is due, the latest first, and the one made here, where there is one', () => {
    expect(rowsOf()).toEqual([
      {
        heading: 'Báo cáo theo các kế hoạch có thật',
        count: '2 lượt phải báo cáo.',
        rows: [
          [
            body,
            '6 tháng đầu năm 2026',
            'Hết ngày 14/06/2026',
            'Không đủ dữ liệu',
            'Không rõ đã gửi hay chưa',
            'Xem báo cáo 6 tháng đầu năm 2026; Tải bản Word (.docx)',
          ],
          [
            body,
            '6 tháng đầu năm 2025',
            'Hết ngày 14/06/2025',
            'Không đủ dữ liệu',
            'Không rõ đã gửi hay chưa',
            'Không lập: đến ngày của báo cáo, cổng chưa có bản ghi nào của cơ quan',
          ],
        ],
      },
    ]);
  });

  test('"chưa báo cáo" is said of a body that reports, and not of one of which nothing is known', () => {
    const sent = { entry: 'yeu-cau', on: '2025-06-14' };
    const fulfilments = [aFulfilment({ ...sent, paper: { kind: 'report', number: '30/BC-UBND' } })];
    const [part] = rowsOf({ fulfilments });
    expect(part?.rows.map((row) => row.slice(3, 5))).toEqual([
      ['Chưa đạt', 'Chưa báo cáo'],
      ['Đạt', 'Đã gửi ngày 14/06/2025'],
    ]);
  });

  test('before its date a report is to come', () => {
    expect(rowsOf({ asOf: '2026-06-13' })[0]?.rows[0]?.slice(3)).toEqual([
      'Chưa đến hạn',
      'Cổng chưa ghi nhận báo cáo của kỳ này',
      'Sẽ lập khi đến ngày 14/06/2026',
    ]);
  });

  test('groups, ended bodies and obligations without a day have none, each for its own reason', () => {
    const organisations = [anOrganisation({ validTo: '2026-03-31' }), aUnit({ id: 'quan', name: 'Quận' })];
    const obligations = [
      anObligation({ id: 'a', when: aTime({ kind: 'recurring', raw: 'định kỳ', every: 'unstated' }) }),
      anObligation({
        id: 'b',
        when: onDay('2026-06-15', 'before'),
        bearers: [{ group: 'Đảng ủy các phường', within: 'quan' }],
      }),
      anObligation({ id: 'c', when: onDay('2026-12-05', 'before') }),
    ];
    const [part] = rowsOf({ organisations, petitions: [], plans: [aPlan({ obligations })] });
    expect(part?.rows.map(([who, span, , mark, , made]) => [who, span, mark, made])).toEqual([
      [body, 'Năm 2026', 'Không áp dụng', 'Không lập: cơ quan đã kết thúc hoạt động'],
      [
        'Đảng ủy các phường',
        '6 tháng đầu năm 2026',
        'Không đủ dữ liệu',
        'Không lập: bên phải báo cáo là một nhóm cơ quan, cổng không có bản ghi của từng cơ quan',
      ],
      [body, 'Định kỳ', undefined, 'Không lập: văn bản không ghi ngày của báo cáo'],
    ]);
  });

  test('the invented stands apart, below the real', () => {
    const parts = rowsOf({ organisations: [anOrganisation({ fictitious: true })] });
    expect(parts.map(({ heading, count }) => [heading, count])).toEqual([
      ['Báo cáo theo các kế hoạch có thật', 'Cổng chưa có kế hoạch nào yêu cầu báo cáo định kỳ.'],
      [
        'Báo cáo minh họa',
        '2 lượt phải báo cáo được đặt ra để minh họa, không có thật và không tính vào số liệu thật.',
      ],
    ]);
  });

  test('a long list is told on several pages', () => {
    const since1998 = aTime({ kind: 'recurring', raw: '15/6', every: 'year', before: '06-15', since: 1998 });
    const obligations = [anObligation({ when: since1998 })];
    const many = [aPlan({ obligations, issuedOn: onDay('1998-01-02') })];
    const portal = aPortal({ plans: many });
    expect(reportPageNumbers(portal)).toEqual([1, 2]);
    expect(reportListPageView(portal, 2).head.canonical).toBe('https://doithoai.example/bao-cao/trang/2/');
  });
});
