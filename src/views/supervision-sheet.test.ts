import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anEvent, anOrganisation, aPetition, aPortal } from '../../tests/builders.ts';
import { addDays, isoDate } from '../time/civil-date.ts';
import { allSheets } from './supervision.ts';
import { supervisionPageView } from './supervision-page.ts';
import { supervisionSheetView } from './supervision-sheet.ts';

const petitions = [
  aPetition({
    events: [
      anEvent('received', '2026-05-04'),
      anEvent('assigned', '2026-05-05', { person: 'chu-tich', expected: 'Rãnh thông thoáng' }),
      anEvent('progress', '2026-05-06'),
    ],
  }),
];
const portal = aPortal({ asOf: '2026-07-10', petitions });

describe('the sheet of today', () => {
  const view = supervisionSheetView(portal, 'ubnd', 'now');

  test('says first how many records and points, as of when', () => {
    expect(view.lead).toBe(
      'Tính đến ngày 10/07/2026, Ủy ban nhân dân phường Sông Xanh có 1 vụ việc với 2 điểm cần giám sát đang mở.',
    );
    expect(view.totals).toEqual({ records: 1, points: 2 });
  });

  test('has all kinds that can be open, in one order, the empty ones said', () => {
    expect(view.sections.map(({ id, count, rows }) => [id, count, rows.map(({ number }) => number)])).toEqual(
      [
        ['qua-han', '1 vụ việc.', [1]],
        ['minh-chung', '1 vụ việc.', [2]],
        ['ly-do', 'Không có.', []],
        ['neu-nhieu-lan', 'Không có.', []],
        ['khong-dong-y', 'Không có.', []],
        ['chua-hoi-am', 'Không có.', []],
        ['cap-nhat', 'Không có.', []],
        ['thong-bao-ket-luan', 'Không có.', []],
        ['nam-ro', 'Không có.', []],
      ],
    );
  });

  test('leads to its files and to all other sheets of the body', () => {
    expect(view.files).toEqual({
      csv: '/giam-sat/ubnd/hien-nay/phieu.csv',
      xlsx: '/giam-sat/ubnd/hien-nay/phieu.xlsx',
    });
    expect(view.sheets).toEqual([
      { text: 'Đang mở, tính đến ngày 10/07/2026', href: '/giam-sat/ubnd/', isCurrent: true },
      { text: 'Năm 2026', href: '/giam-sat/ubnd/2026/', isCurrent: false },
      { text: '6 tháng đầu năm 2026', href: '/giam-sat/ubnd/2026-6-thang-dau/', isCurrent: false },
    ]);
  });

  test('says that nothing is open where nothing is', () => {
    const late = petitions.map((petition) => ({
      ...petition,
      events: [
        ...petition.events,
        ...aPetition({
          events: [anEvent('received', '2026-05-04'), anEvent('resolved', '2026-07-05')],
        }).events.slice(1),
      ],
    }));
    const done = supervisionSheetView(aPortal({ asOf: '2026-07-10', petitions: late }), 'ubnd', 'now');
    expect(done.lead).toBe(
      'Tính đến ngày 10/07/2026, Ủy ban nhân dân phường Sông Xanh không có điểm nào đang mở cần giám sát.',
    );
  });
});

test('the sheet of a period says whose records it holds, and that some may be done', () => {
  const view = supervisionSheetView(portal, 'ubnd', { year: 2026, half: 1 });
  expect(view.head.title).toBe('Phiếu giám sát Ủy ban nhân dân phường Sông Xanh, 6 tháng đầu năm 2026');
  expect(view.lead).toBe(
    'Tính đến ngày 10/07/2026, 1 vụ việc của Ủy ban nhân dân phường Sông Xanh thuộc 6 tháng đầu năm 2026 có 2 điểm cần giám sát, kể cả việc đã xong.',
  );
  expect(view.sections.map(({ id }) => id)).toContain('xong-muon');
});

test('a sheet leads to those of the bodies whose place this one took', () => {
  const organisations = [
    anOrganisation({
      id: 'cu',
      name: 'Ủy ban nhân dân phường Cũ',
      validTo: '2026-05-31',
      validitySource: { text: 'Nghị quyết', status: 'official' },
      successors: [{ org: 'ubnd', scope: 'whole' }],
    }),
    anOrganisation({ validFrom: '2026-06-01', validitySource: { text: 'Nghị quyết', status: 'official' } }),
  ];
  const events = [anEvent('received', '2026-05-04'), anEvent('referred', '2026-05-05')];
  const old = [aPetition({ receivedBy: 'cu', events })];
  const view = supervisionSheetView(aPortal({ organisations, petitions: old }), 'ubnd', 'now');
  expect(view.predecessors).toEqual([{ text: 'Ủy ban nhân dân phường Cũ', href: '/giam-sat/cu/' }]);
});

test('on every day and every sheet the kinds add up to the points, and no record is counted twice', () => {
  const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(isoDate('2026-05-04'), days));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 4 }), (asOf, count) => {
      const many = Array.from({ length: count }, (_, index) =>
        aPetition({ id: `kn-${index}`, events: petitions[0]?.events ?? [] }),
      );
      const grown = aPortal({ asOf: asOf < '2026-05-06' ? '2026-05-06' : asOf, petitions: many });
      for (const { body, scope } of allSheets(grown)) {
        const { sections, totals, counts } = supervisionSheetView(grown, body, scope);
        const rows = sections.flatMap((section) => section.rows);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
        expect(rows.length).toBe(totals.points);
        expect(counts.total).toBe(String(totals.points));
        expect(new Set(rows.map(({ address }) => address)).size).toBe(totals.records);
      }
    }),
    { numRuns: 40 },
  );
});

describe('the way to all sheets', () => {
  const bodies = (facts: Parameters<typeof aPortal>[0]) =>
    supervisionPageView(aPortal({ asOf: '2026-07-10', ...facts })).parts;

  test('counts what is open, kind by kind, each number the way to its rows', () => {
    const [part] = bodies({ petitions });
    expect(part?.bodies).toMatchObject([{ records: '1', points: '2', body: { href: '/giam-sat/ubnd/' } }]);
    expect(part?.bodies[0]?.cells.slice(0, 3)).toEqual([
      {
        text: '1',
        href: '/giam-sat/ubnd/#qua-han',
        label: '1 điểm: Quá hạn, Ủy ban nhân dân phường Sông Xanh',
      },
      {
        text: '1',
        href: '/giam-sat/ubnd/#minh-chung',
        label: '1 điểm: Chưa kèm minh chứng, Ủy ban nhân dân phường Sông Xanh',
      },
      { text: '0' },
    ]);
    expect(part?.instead).toBeUndefined();
  });

  test('without a real record says so, and what can be supervised instead; the invented stands apart', () => {
    const organisations = [anOrganisation({ fictitious: true })];
    const [real, invented] = bodies({ organisations, petitions });
    expect(real).toMatchObject({ isIllustrative: false, bodies: [] });
    expect(real?.instead?.text).toContain('chưa ghi nhận kiến nghị');
    expect(real?.instead?.links.map(({ href }) => href)).toEqual(['/nhiem-vu/', '/tuan-thu/']);
    expect(invented).toMatchObject({ heading: 'Dữ liệu minh họa', isIllustrative: true });
    expect(invented?.bodies).toHaveLength(1);
  });

  test('records without a point are not told of as no record', () => {
    const [real, ...others] = bodies({ petitions: [aPetition()] });
    expect(real?.instead?.text).toContain('không có điểm nào cần giám sát');
    expect(others).toEqual([]);
  });
});
