/**
 * Cases that went wrong elsewhere, entered as records: what the portal would have shown instead. Each is named with
 * where it is told; counts are those of the case where it gives any, names and texts are invented.
 */
import { describe, expect, test } from 'vitest';
import { assertTotals, partitionsOf } from '../../src/domain/figures/partitions.ts';
import { bodyReporting, dialogueReporting } from '../../src/domain/figures/reporting.ts';
import { type FigureScope, recordsOf } from '../../src/domain/figures/scopes.ts';
import type { Portal } from '../../src/domain/portal.ts';
import { cohortOf, isAnswered } from '../../src/domain/rates.ts';
import { timeToAnswer } from '../../src/domain/time-to-answer.ts';
import { resultChart } from '../../src/views/figures/result-chart.ts';
import { statisticsPageView } from '../../src/views/figures/statistics-page.ts';
import { ratesView } from '../../src/views/rates.ts';
import {
  aDialogue,
  anEvent,
  anOrganisation,
  aPetition,
  aPortal,
  aPost,
  aWorkYear,
  onDay,
} from '../builders.ts';

type Events = ReturnType<typeof anEvent>[];

const whole: FigureScope = { kind: 'portal', population: 'real' };
const received = anEvent('received', '2026-05-04');
const assigned = anEvent('assigned', '2026-05-05');
const official = anEvent('answered', '2026-05-11');
const interim = anEvent('answered', '2026-05-11', { grade: 'interim' });
const resolved = anEvent('resolved', '2026-06-10');
const confirmed = anEvent('confirmed', '2026-06-20');

/** `w1`, `w2` … up to a number. */
function wardIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `w${index + 1}`);
}

/** Its wards have a dialogue each, on 2026-05-04, and the petitions that are given for them. */
function cityOf(
  wards: readonly string[],
  petitions: readonly { readonly ward: string; readonly events: Events }[],
  minutes: Readonly<Record<string, { collectedBefore: number; askedLive: number }>> = {},
  asOf = '2026-11-20',
): Portal {
  return aPortal({
    asOf,
    organisations: [
      anOrganisation(),
      ...wards.map((id) => anOrganisation({ id, name: `Ủy ban nhân dân phường ${id}` })),
    ],
    posts: [aPost()],
    calendar: [aWorkYear(2026), aWorkYear(2027)],
    dialogues: wards.map((id) =>
      aDialogue({
        id: `buoi-${id}`,
        host: id,
        when: onDay('2026-05-04'),
        held: {
          from: '2026-05-04',
          format: 'in_person',
          ...(minutes[id] && { petitionCounts: minutes[id] }),
        },
      }),
    ),
    petitions: petitions.map(({ ward, events }, index) =>
      aPetition({
        id: `kn-${index + 1}`,
        dialogue: `buoi-${ward}`,
        receivedBy: ward,
        events: [received, ...events],
      }),
    ),
  });
}

/** A number of petitions of one ward, all with the same events. */
function times(count: number, ward: string, ...events: Events) {
  return Array.from({ length: count }, () => ({ ward, events }));
}

function partition(portal: Portal, name: string, scope: FigureScope = whole) {
  const found = partitionsOf(portal, scope).find((entry) => entry.name === name);
  if (!found) throw new Error(`No partition ${name}.`);
  return found;
}

/** The groups that hold a record, with their numbers. */
function groups(portal: Portal, name: string, scope?: FigureScope): Record<string, number> {
  const { groups: all, excluded } = partition(portal, name, scope);
  return Object.fromEntries(
    [...all, ...excluded].filter(({ ids }) => ids.length > 0).map((group) => [group.name, group.ids.length]),
  );
}

function figure(portal: Portal, name: string, of: string, scope?: FigureScope) {
  const { part, whole: total } =
    partition(portal, of, scope).figures.find((entry) => entry.name === name) ?? {};
  return [part, total];
}

describe('Thành phố Hồ Chí Minh: 54 of 121 wards had sent their numbers (danviet.vn)', () => {
  const wards = wardIds(121);
  const [reporting, silent] = [wards.slice(0, 54), wards.slice(54)];
  // One of those that reported says that nobody raised anything: that is a report, too.
  const [nothingRaised = '', ...others] = reporting;
  const portal = cityOf(
    wards,
    others.flatMap((ward) => [...times(1, ward, official), ...times(1, ward)]),
    { [nothingRaised]: { collectedBefore: 0, askedLive: 0 }, w2: { collectedBefore: 3, askedLive: 2 } },
  );
  const { reporting: view } = statisticsPageView(portal, whole);

  test('67 are named as silent, and none of them as a zero', () => {
    const found = bodyReporting(portal, recordsOf(portal, whole));
    expect([found.expected.length, found.reported.length, found.silent.length]).toEqual([121, 54, 67]);
    expect(found.silent.toSorted()).toEqual(silent.toSorted());
  });

  test('the page says so: 54 of 121, and “Chưa báo cáo” 67 times; no ward is hidden', () => {
    expect(view?.sentence).toMatch(/^54 trong 121 đơn vị/);
    expect(view?.rows).toHaveLength(121);
    expect(view?.rows.filter(({ state }) => state.text === 'Chưa báo cáo')).toHaveLength(67);
    expect(view?.rows.filter(({ isSilent }) => isSilent)).toHaveLength(67);
    expect(view?.rows.filter(({ state }) => state.text === '0 kiến nghị')).toHaveLength(1);
  });

  test('rates are of the petitions that are known: 53 of 106, not 53 of what 121 wards may have', () => {
    expect(figure(portal, 'answered', 'follow_through')).toEqual([53, 106]);
    assertTotals(portal);
  });

  test('the chart draws no bar for a silent ward', () => {
    const chart = resultChart(portal, whole, 'body');
    const rows = chart?.categories.map(({ label }, index) => ({
      label,
      cells: chart.series.map(({ cells }) => cells[index]),
    }));
    const silentRow = rows?.find(({ label }) => label === 'Ủy ban nhân dân phường w121');
    expect(silentRow?.cells.every((cell) => cell !== undefined && 'words' in cell)).toBe(true);
  });

  test('minutes that count more than is on record are a partial report', () => {
    const dialogue = portal.dialogueById['buoi-w2'];
    expect(dialogue && dialogueReporting(portal, dialogue)).toEqual({
      kind: 'partial',
      recorded: 2,
      minuted: 5,
    });
  });
});

describe('“100 % answered”, and are voters satisfied? (vov post1022570)', () => {
  const portal = cityOf(
    ['w1'],
    [
      ...times(9, 'w1', official),
      ...times(2, 'w1', assigned, official, resolved),
      ...times(1, 'w1', assigned, official, resolved, confirmed),
    ],
  );

  test('three numbers, not one: 12, 3 and 1 of 12', () => {
    expect(
      ratesView(portal, whole).rates.map(({ label, count, figure: shown }) => [label, count, shown]),
    ).toEqual([
      ['Đã trả lời', '12 trên 12', '100,0%'],
      ['Đã giải quyết dứt điểm', '3 trên 12', '25,0%'],
      ['Đã giải quyết và được xác nhận', '1 trên 12', '8,3%'],
    ]);
  });

  test('nine have an answer and no result', () => {
    expect(groups(portal, 'follow_through')).toEqual({
      confirmed: 1,
      resolved_by_agency: 2,
      answered_only: 9,
    });
  });
});

describe('a ranking won by one 4-minute fix (mysociety/fixmystreet#1957)', () => {
  const onSpot = anEvent('answered_on_spot', '2026-05-04');
  const quick = times(1, 'w9', onSpot, anEvent('resolved', '2026-05-04'));
  const slow = times(30, 'w1', assigned, official, resolved);
  const portal = cityOf(['w1', 'w9'], [...slow, ...quick]);
  const scopeOf = (body: string): FigureScope => ({ kind: 'body', population: 'real', body });

  test('one of one is a count, not 100 %', () => {
    const { rates, caution } = ratesView(portal, scopeOf('w9'));
    expect(rates.map(({ figure: shown }) => shown)).toEqual(['1', '1', '0']);
    expect(caution).toBe('Dưới 10 kiến nghị nên chỉ ghi số đếm, không ghi phần trăm.');
    expect(ratesView(portal, scopeOf('w1')).rates[0]?.figure).toBe('100,0%');
  });

  test('ten are enough, nine are not', () => {
    const shown = (count: number) =>
      ratesView(cityOf(['w1'], times(count, 'w1', official)), whole).rates[0]?.figure;
    expect([shown(9), shown(10)]).toEqual(['9', '100,0%']);
  });

  test('no curve of waiting is drawn of it, and the page says how many there are', () => {
    const { sections } = statisticsPageView(portal, scopeOf('w9'));
    const wait = sections.find(({ id }) => id === 'phan-cho-tra-loi');
    expect(wait?.charts).toEqual([]);
    expect(wait?.findings.join(' ')).not.toMatch(/%|một nửa/i);
  });

  test('bodies stand in the order of their names, whoever was faster', () => {
    expect(resultChart(portal, whole, 'body')?.categories.map(({ label }) => label)).toEqual([
      'Ủy ban nhân dân phường w1',
      'Ủy ban nhân dân phường w9',
    ]);
  });
});

describe('“closed” read as “fixed” (mysociety/fixmystreet#1339, #285)', () => {
  const closed = anEvent('closed', '2026-05-20');
  const portal = cityOf(
    ['w1'],
    [...times(10, 'w1', closed), ...times(10, 'w1', assigned, resolved), ...times(10, 'w1')],
  );

  test('what is closed is in no rate, and is named beside it', () => {
    expect(figure(portal, 'resolved', 'follow_through')).toEqual([10, 20]);
    expect(groups(portal, 'follow_through')).toEqual({
      resolved_by_agency: 10,
      unanswered: 10,
      closed_other: 10,
    });
    expect(ratesView(portal, whole).sentence).toMatch(/không tính 10 kiến nghị đã rút hoặc kết thúc/);
  });

  test('nor was anybody answered by closing: the waits end there, and are no events', () => {
    const { waits, estimate } = timeToAnswer(portal, cohortOf(portal, 'real', portal.petitions));
    expect(waits.filter(({ why }) => why === 'closed_other').map(({ isEvent }) => isEvent)).toEqual(
      Array.from({ length: 10 }, () => false),
    );
    expect([estimate.events, estimate.censored]).toEqual([10, 20]);
  });
});

describe('a holding answer: 300 of 1,181 replies to questions in the Sejm only ask for more time', () => {
  const portal = cityOf(['w1'], [...times(881, 'w1', official), ...times(300, 'w1', interim)]);

  test('881 are answered; the 300 wait on', () => {
    expect(figure(portal, 'answered', 'follow_through')).toEqual([881, 1181]);
    expect(portal.petitions.filter(isAnswered)).toHaveLength(881);
    expect(groups(portal, 'answer_time')).toEqual({ to_5: 881, waiting: 300 });
  });

  test('and they keep the curve from ever reaching 100 %', () => {
    const { estimate } = timeToAnswer(portal, cohortOf(portal, 'real', portal.petitions));
    expect(estimate.steps.map(({ time, cumulative }) => [time, cumulative.toFixed(4)])).toEqual([
      [5, '0.7460'],
    ]);
    expect(estimate.censored).toBe(300);
  });
});

describe('an extension that looked on time (codeforamerica/recordtrac#174)', () => {
  // Due on 2026-06-30; extended to 2026-07-31; done in between, or not at all.
  const extended = anEvent('extended', '2026-06-29');
  const inTime = times(4, 'w1', assigned, resolved);
  const within = times(5, 'w1', assigned, extended, anEvent('resolved', '2026-07-20'));
  const late = times(3, 'w1', assigned, extended);
  const portal = cityOf(['w1'], [...inTime, ...within, ...late]);

  test('4 of 12 are on time; the 5 done within the extension are a group of their own', () => {
    expect(figure(portal, 'on_time_of_decided', 'lateness')).toEqual([4, 12]);
    expect(groups(portal, 'lateness')).toEqual({ on_time: 4, within_extension: 5, overdue: 3 });
  });

  test('8 deadlines were moved, however the work ended', () => {
    expect(figure(portal, 'moved', 'slippage')).toEqual([8, 12]);
  });

  test('while an extension runs, the first deadline has passed already, and counts as not kept', () => {
    const running = cityOf(['w1'], [...inTime, ...late], {}, '2026-07-15');
    expect(groups(running, 'lateness')).toEqual({ on_time: 4, open_extended: 3 });
    expect(figure(running, 'on_time_of_decided', 'lateness')).toEqual([4, 7]);
  });
});
