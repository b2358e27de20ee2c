import { describe, expect, test } from 'vitest';
import {
  aTime,
  aWorkYear,
  daysAfter,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import { type Clock, deadlineOf, latenessOf, moveDeadline, startClock } from '../domain/deadline.ts';
import { workCalendarOf } from '../domain/work-calendar.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { isoDate } from '../time/civil-date.ts';
import { deadlineView } from './deadline.ts';

const calendar = workCalendarOf([aWorkYear(2026, '2026-05-08')]);
const given = isoDate('2026-05-04');

/** What a deadline needs of the Portal. */
function on(asOf: string) {
  return { calendar, asOf: isoDate(asOf) };
}

function deadline(due: FlexibleDate, from = given) {
  return deadlineOf(due, { assignment: from }, calendar);
}

/** The words of one deadline: as written, its last day, how it was found. */
function explained(due: FlexibleDate): readonly string[] {
  const view = deadlineView(on('2026-08-09'), {
    clock: startClock(deadline(due)),
    lateness: { kind: 'undated' },
  });
  return view.steps[0]?.facts.map(({ values }) => values[0]?.text ?? '') ?? [];
}

describe('how a last day follows from the words', () => {
  test.each([
    [onDay('2026-06-30'), '30/06/2026', 'Đúng ngày ghi trong văn bản.'],
    [onDay('2026-06-30', 'by'), '30/06/2026', '“Chậm nhất” tính cả ngày đó.'],
    [
      onDay('2026-06-30', 'before'),
      '29/06/2026',
      '“Trước ngày” không tính ngày đó, nên hạn là ngày liền trước.',
    ],
    [inMonth('2026-06'), '30/06/2026', 'Văn bản ghi tháng, nên hạn là ngày cuối của tháng.'],
    [inQuarter('2026-Q3'), '30/09/2026', 'Văn bản ghi quý, nên hạn là ngày cuối của quý.'],
    [inYear(2026), '31/12/2026', 'Văn bản ghi năm, nên hạn là ngày cuối của năm.'],
    [
      aTime({ kind: 'school_year', raw: 'trong năm học 2026 - 2027', startYear: 2026 }),
      '31/05/2027',
      'Văn bản ghi năm học, nên hạn là ngày cuối của năm học (31/5).',
    ],
    [
      aTime({ kind: 'day_range', raw: 'từ 01 đến 10/6', from: '2026-06-01', to: '2026-06-10' }),
      '10/06/2026',
      'Ngày cuối của khoảng thời gian ghi trong văn bản.',
    ],
    [
      daysAfter('assignment', 7),
      '14/05/2026',
      'Đếm tới 7 ngày làm việc từ ngày 04/05/2026, không kể ngày đó: 14/05/2026.',
    ],
    [ongoing, 'Không xác định được', 'Lời ghi trong văn bản không dẫn đến ngày nào.'],
    [daysAfter('dialogue_end', 7), 'Không xác định được', 'Thời hạn tính từ một ngày mà cổng chưa ghi nhận.'],
  ])('%j', (due, lastDay, how) => {
    expect(explained(due)).toEqual([`“${'raw' in due ? due.raw : ''}”`, lastDay, how]);
  });

  test('that no deadline was written is said', () => {
    expect(explained(unstated)).toEqual([
      'Chưa ghi',
      'Không xác định được',
      'Văn bản giao việc không ghi thời hạn.',
    ]);
  });

  test('a count is there day by day, with the day off on its way', () => {
    const { steps } = deadlineView(on('2026-08-09'), {
      clock: startClock(deadline(daysAfter('assignment', 7))),
      lateness: { kind: 'undated' },
    });
    const days = (steps[0]?.count?.weeks ?? []).flat().flatMap((cell) => (cell ? [cell] : []));
    expect(days.map(({ day, nth }) => `${day}${nth === undefined ? '' : `=${nth}`}`).join(' ')).toBe(
      '4/5 5=1 6=2 7=3 8 9 10 11=4 12=5 13=6 14=7',
    );
    expect(days[4]).toMatchObject({ day: '8', kind: 'day_off' });
  });
});

describe('what moved a deadline', () => {
  const move = (clock: Clock, on: string, due: FlexibleDate, reason?: string) =>
    moveDeadline(clock, isoDate(on), deadline(due, isoDate(on)), reason);
  const first = startClock(deadline(onDay('2026-06-30')));
  const inTime = move(first, '2026-06-20', onDay('2026-07-31'), 'Mưa kéo dài.');
  const belated = move(inTime, '2026-08-05', onDay('2026-09-30'), 'Chưa có vốn.');
  const anew = move(belated, '2026-09-01', onDay('2026-10-31'));

  test('is told move by move, with its reason', () => {
    const { steps } = deadlineView(on('2026-08-09'), { clock: anew, lateness: { kind: 'undated' } });
    expect(steps.map(({ title }) => title)).toEqual([
      'Thời hạn đầu tiên',
      'Gia hạn ngày 20/06/2026',
      'Gia hạn ngày 05/08/2026',
      'Giao lại ngày 01/09/2026',
    ]);
    expect(steps[1]?.facts).toEqual([
      { term: 'Ghi trong văn bản', values: [{ text: '“ngày 2026-07-31”' }] },
      { term: 'Ngày cuối cùng đúng hạn', values: [{ text: '31/07/2026' }] },
      { term: 'Cách tính', values: [{ text: 'Đúng ngày ghi trong văn bản.' }] },
      { term: 'Lý do', values: [{ text: 'Mưa kéo dài.' }] },
    ]);
    expect(steps[3]?.facts.map(({ term }) => term)).not.toContain('Lý do');
  });

  test('is called belated where the old deadline had passed', () => {
    const { steps } = deadlineView(on('2026-08-09'), { clock: anew, lateness: { kind: 'undated' } });
    expect(steps.map((step) => step.belated)).toEqual([
      undefined,
      undefined,
      'Quyết định khi thời hạn cũ 31/07/2026 đã qua 5 ngày.',
      undefined,
    ]);
  });

  test('a first deadline without a day stays the first', () => {
    const clock = move(startClock(deadline(unstated)), '2026-06-20', onDay('2026-07-31'));
    const { steps } = deadlineView(on('2026-08-09'), { clock, lateness: { kind: 'undated' } });
    expect(steps[0]?.facts[0]?.values).toEqual([{ text: 'Chưa ghi', isMissing: true }]);
  });
});

describe('where work stands to its deadline', () => {
  const first = startClock(deadline(onDay('2026-06-30')));
  const extended = moveDeadline(first, isoDate('2026-06-20'), deadline(onDay('2026-07-31')), 'Mưa.');
  const shortened = moveDeadline(first, isoDate('2026-05-20'), deadline(onDay('2026-06-10')), undefined);
  const vague = startClock(deadline(ongoing));

  test.each([
    [
      'open, on its last day',
      first,
      '2026-06-30',
      undefined,
      'Chưa đến hạn; hạn đến hết ngày 30/06/2026, là ngày cuối cùng.',
    ],
    [
      'open, over a weekend',
      first,
      '2026-06-26',
      undefined,
      'Chưa đến hạn; hạn đến hết ngày 30/06/2026, còn 2 ngày làm việc.',
    ],
    [
      'open into a year without a calendar',
      startClock(deadline(onDay('2027-01-04'))),
      '2026-12-31',
      undefined,
      'Chưa đến hạn; hạn đến hết ngày 04/01/2027, còn 4 ngày (tính cả ngày nghỉ).',
    ],
    ['overdue', first, '2026-07-10', undefined, 'Quá hạn 10 ngày; hạn đến hết ngày 30/06/2026.'],
    ['shortened', shortened, '2026-06-12', undefined, 'Quá hạn 2 ngày; hạn đến hết ngày 10/06/2026.'],
    [
      'extended',
      extended,
      '2026-07-10',
      undefined,
      'Chưa xong dù hạn đầu 30/06/2026 đã qua; đã gia hạn đến hết ngày 31/07/2026, còn 15 ngày làm việc.',
    ],
    [
      'overdue after an extension',
      extended,
      '2026-08-09',
      undefined,
      'Quá hạn đầu 40 ngày; hạn đầu đến hết ngày 30/06/2026, gia hạn đến hết ngày 31/07/2026 cũng đã qua.',
    ],
    [
      'in time',
      first,
      '2026-08-09',
      '2026-06-30',
      'Xong ngày 30/06/2026, đúng hạn; hạn đến hết ngày 30/06/2026.',
    ],
    [
      'within an extension',
      extended,
      '2026-08-09',
      '2026-07-10',
      'Xong ngày 10/07/2026, sau hạn đầu 30/06/2026 là 10 ngày, trong thời gian gia hạn đến hết ngày 31/07/2026.',
    ],
    [
      'late',
      first,
      '2026-08-09',
      '2026-07-05',
      'Xong ngày 05/07/2026, muộn 5 ngày; hạn đến hết ngày 30/06/2026.',
    ],
    [
      'late after an extension',
      extended,
      '2026-09-09',
      '2026-08-09',
      'Xong ngày 09/08/2026, muộn 40 ngày so với hạn đầu 30/06/2026; gia hạn đến hết ngày 31/07/2026 cũng đã qua.',
    ],
    [
      'without a day',
      vague,
      '2026-08-09',
      undefined,
      'Không có thời hạn là một ngày cụ thể, nên không tính đúng hạn hay quá hạn.',
    ],
  ])('%s', (_what, clock, asOf, done, words) => {
    const end = done === undefined ? undefined : { on: isoDate(done), isDone: true };
    expect(deadlineView(on(asOf), { clock, lateness: latenessOf(clock, end, isoDate(asOf)) }).state).toBe(
      words,
    );
  });

  test('given up', () => {
    expect(deadlineView(on('2026-08-09'), { clock: first, lateness: { kind: 'stopped' } }).state).toBe(
      'Việc đã kết thúc mà không làm tiếp, nên không tính hạn.',
    );
  });

  test('where only an answer was asked for, it is the answer that was in time', () => {
    const lateness = latenessOf(first, { on: isoDate('2026-06-30'), isDone: true }, isoDate('2026-08-09'));
    const { state } = deadlineView(on('2026-08-09'), {
      clock: first,
      lateness,
      assignment: { delivers: 'answer' },
    });
    expect(state).toBe('Trả lời ngày 30/06/2026, đúng hạn; hạn đến hết ngày 30/06/2026.');
  });
});
