import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anEvent,
  anItem,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aWorkYear,
  onDay,
} from '../../../tests/builders.ts';
import type { FigureScope } from '../../domain/figures/scopes.ts';
import type { ChartCell } from '../chart.ts';
import { statisticsCharts, statisticsPageView } from './statistics-page.ts';

const real = { kind: 'portal', population: 'real' } as const satisfies FigureScope;
const answered = anEvent('answered', '2026-05-18', { grade: 'official' });
const resolved = anEvent('resolved', '2026-06-20');

/** Two wards; the first held a dialogue at which `lives` were raised, the second has told of nothing. */
function portalOf(lives: readonly (readonly (typeof answered)[])[]) {
  return aPortal({
    asOf: '2026-11-20',
    organisations: [
      anOrganisation({ id: 'ubnd', name: 'UBND xã A' }),
      anOrganisation({ id: 'ubnd-b', name: 'UBND xã B' }),
    ],
    calendar: [aWorkYear(2026)],
    plans: [
      aPlan({
        id: 'ke-hoach-b',
        issuer: { org: 'ubnd-b' },
        issuedOn: { kind: 'day', raw: '05/01/2026', day: '2026-01-05' },
        items: [anItem({ id: 'doi-thoai-1' }), anItem({ id: 'doi-thoai-2' })],
      }),
    ],
    dialogues: [
      aDialogue({
        id: 'buoi-a',
        host: 'ubnd',
        when: onDay('2026-05-04'),
        held: { from: '2026-05-04', format: 'in_person' },
      }),
    ],
    petitions: lives.map((events, index) =>
      aPetition({
        id: `kn-${index}`,
        code: `KN-${index}`,
        receivedBy: 'ubnd',
        dialogue: 'buoi-a',
        events: [anEvent('received', '2026-05-04'), ...events],
      }),
    ),
  });
}

function textOf(cell: ChartCell | undefined): string | undefined {
  return cell && ('words' in cell ? cell.words : cell.text);
}

describe(statisticsPageView, () => {
  const portal = portalOf([[answered, resolved], ...Array(8).fill([answered]), [], []]);
  const view = statisticsPageView(portal, real);

  test('says how many records, and as of when', () => {
    expect(view.lead).toBe(
      'Tính đến ngày 20/11/2026, cổng có 11 kiến nghị trong phạm vi này. Bấm vào một con số để xem đúng những hồ sơ được đếm, cách tính và tệp CSV.',
    );
    expect(view.head.canonical).toMatch(/\/so-lieu\/$/);
  });

  test('every number of the results opens its records', () => {
    const { charts } = view.sections[0] ?? {};
    const chart = charts?.find(({ id }) => id === 'ket-qua-theo-don-vi');
    expect(chart?.categories.map(({ label }) => label)).toEqual(['UBND xã A', 'UBND xã B']);
    const answeredOnly = chart?.series.find(({ name }) => name === 'answered_only');
    expect(answeredOnly?.cells).toEqual([
      { value: 8, text: '8', href: '/so-lieu/don-vi/ubnd/ket-qua/#answered_only' },
      { words: 'Chưa báo cáo' },
    ]);
    expect(answeredOnly?.total).toEqual({ value: 8, text: '8', href: '/so-lieu/ket-qua/#answered_only' });
    expect(chart?.totals?.cells.map(textOf)).toEqual(['11', 'Chưa báo cáo']);
    expect(chart?.finding).toBe(
      'Trong 11 kiến nghị, 9 đã được trả lời, 1 đã giải quyết dứt điểm, 0 được Mặt trận hoặc người dân xác nhận là đã giải quyết.',
    );
  });

  test('the wait counts those who still wait', () => {
    const chart = statisticsCharts(portal, real).find(({ form }) => form === 'steps');
    // 18/5 is the tenth working day after 4/5; two of eleven still wait.
    expect(chart?.categories.map(({ at }) => at)).toEqual([10]);
    expect(chart?.series[0]?.cells.map(textOf)).toEqual(['81,8%']);
    expect(chart?.finding).toMatch(
      /^Một nửa số kiến nghị có câu trả lời đầu tiên trong vòng 10 ngày làm việc/,
    );
  });

  test('a body that told nothing has not reported, and is no zero', () => {
    expect(view.reporting?.sentence).toMatch(/^1 trong 2 đơn vị/);
    expect(view.reporting?.rows.map(({ body, state }) => `${body.text}: ${state.text}`)).toEqual([
      'UBND xã A: 11 kiến nghị',
      'UBND xã B: Chưa báo cáo',
    ]);
    const ledger = statisticsCharts(portal, real).find(({ id }) => id === 'so-ke-hoach');
    expect(ledger?.series[0]?.cells.map(textOf)).toEqual([
      '2',
      'Chưa báo cáo',
      'Chưa báo cáo',
      'Chưa báo cáo',
      'Chưa báo cáo',
    ]);
  });

  test('below ten there is neither a percentage nor a chart of a body', () => {
    const few = portalOf([[answered], ...Array(8).fill([])]);
    const body = statisticsPageView(few, { kind: 'body', population: 'real', body: 'ubnd' });
    expect(body.rates?.rates.map(({ figure }) => figure)).toEqual(['1', '0', '0']);
    expect(body.sections.flatMap(({ charts }) => charts)).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('%');
    expect(body.sections[0]?.tables[0]?.rows.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      'Đã trả lời, chưa giải quyết dứt điểm: 1',
      'Chưa trả lời: 8',
    ]);
  });

  test('says that nobody reported where nothing is on record', () => {
    const none = statisticsPageView(portalOf([]), real);
    expect(none.lead).toBe(
      'Tính đến ngày 20/11/2026, cổng chưa có kiến nghị nào trong phạm vi này. Chưa có không có nghĩa là bằng 0: chưa đơn vị nào báo cáo.',
    );
    expect(none.rates).toBeUndefined();
  });
});
