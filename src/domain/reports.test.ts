import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aFulfilment,
  aNotice,
  anEvent,
  anItem,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aTime,
  aUnit,
  inQuarter,
  onDay,
  unstated,
} from '../../tests/builders.ts';
import { addDays, isoDate, partsOf } from '../time/civil-date.ts';
import type { Portal } from './portal.ts';
import { dueReports, type Report, recordsOfReport, reportsOf, undatedReports } from './reports.ts';

type Given = NonNullable<Parameters<typeof aPortal>[0]>;

const yearly = (before: string, since?: number) =>
  aTime({ kind: 'recurring', raw: 'hằng năm', every: 'year', before, ...(since && { since }) });

const plan = aPlan({
  issuedOn: onDay('2025-01-10'),
  items: [anItem({ id: 'muc', when: inQuarter('2026-Q1') })],
  obligations: [
    anObligation({ id: 'sau-thang', when: yearly('06-15', 2026) }),
    anObligation({ id: 'nam', when: yearly('12-05', 2025) }),
  ],
});

/** A body that reports from the annual one of 2025 on, and keeps a record since then. */
const given = {
  plans: [plan],
  petitions: [aPetition({ id: 'cu', events: [anEvent('received', '2025-11-03')] })],
} satisfies Given;

function portalOn(asOf: string, records: Given = {}): Portal {
  return aPortal({ ...given, ...records, asOf });
}

const described = (portal: Portal) => reportsOf(portal).map(({ span, year, on }) => [span, year, on]);

function reportOf(portal: Portal, year: number, span: Report['span']): Report {
  const report = reportsOf(portal).find((entry) => entry.year === year && entry.span === span);
  if (!report) throw new Error(`No report ${span} ${year}.`);
  return report;
}

describe('which reports are due', () => {
  test('a report has the date of the last day allowed: before 15/6 is 14/6', () => {
    expect(dueReports(portalOn('2026-11-20')).map(({ span, year, on }) => [span, year, on])).toEqual([
      ['year', 2026, '2026-12-04'],
      ['half_year', 2026, '2026-06-14'],
      ['year', 2025, '2025-12-04'],
    ]);
  });

  test('it is made from its own date on, and not a day before', () => {
    expect(described(portalOn('2026-06-13'))).toEqual([['year', 2025, '2025-12-04']]);
    expect(described(portalOn('2026-06-14'))).toEqual([
      ['half_year', 2026, '2026-06-14'],
      ['year', 2025, '2025-12-04'],
    ]);
  });

  test('what was sent on 15/6 was sent, and not before 15/6', () => {
    const sent = (on: string) => {
      const period = aTime({ kind: 'quarter_range', raw: '6 tháng', from: '2026-Q1', to: '2026-Q2' });
      const fulfilments = [aFulfilment({ entry: 'sau-thang', on, period })];
      const report = reportOf(portalOn('2026-11-20', { fulfilments }), 2026, 'half_year');
      return report.duties.map(({ submitted, outcome }) => [submitted?.on, outcome.verdict, outcome.reason]);
    };
    expect(sent('2026-06-14')).toEqual([['2026-06-14', 'met', 'in_time']]);
    expect(sent('2026-06-15')).toEqual([['2026-06-15', 'not_met', 'on_the_day']]);
    expect(sent('2026-06-16')).toEqual([['2026-06-16', 'not_met', 'too_late']]);
  });

  test('a single day of one year is due once', () => {
    const obligations = [anObligation({ when: onDay('2026-06-15', 'before') })];
    const portal = portalOn('2027-11-20', { plans: [aPlan({ obligations })] });
    expect(described(portal)).toEqual([['half_year', 2026, '2026-06-14']]);
  });

  test('an obligation that names no day has no report, and is told apart', () => {
    const each = aTime({ kind: 'recurring', raw: '06 tháng và 01 năm', every: 'half_year' });
    const obligations = [
      anObligation({ id: 'dinh-ky', when: each }),
      anObligation({ id: 'khong-ghi', when: unstated }),
    ];
    const portal = portalOn('2026-11-20', { plans: [aPlan({ obligations })] });
    expect(dueReports(portal)).toEqual([]);
    expect(undatedReports(portal).map(({ entry }) => entry.id)).toEqual(['dinh-ky']);
  });

  test('only reports are reports', () => {
    const obligations = [anObligation({ kind: 'publication', when: yearly('06-15') })];
    expect(dueReports(portalOn('2026-11-20', { plans: [aPlan({ obligations })] }))).toEqual([]);
  });

  test('a group of bodies owes a report and has none', () => {
    const bearers = [{ group: 'Đảng ủy các phường', within: 'quan' }];
    const obligations = [anObligation({ bearers, when: yearly('06-15', 2026) })];
    const organisations = [anOrganisation(), aUnit({ id: 'quan', name: 'Quận' })];
    const portal = portalOn('2026-11-20', { plans: [aPlan({ obligations })], organisations });
    expect(dueReports(portal).map(({ bearer, on }) => [bearer.group, on])).toEqual([
      ['Đảng ủy các phường', '2026-06-14'],
    ]);
    expect(reportsOf(portal)).toEqual([]);
  });

  test('a body that kept no record by then has none', () => {
    const petitions = [aPetition({ id: 'sau', events: [anEvent('received', '2025-12-05')] })];
    expect(described(portalOn('2026-11-20', { petitions }))).toEqual([['half_year', 2026, '2026-06-14']]);
    expect(described(portalOn('2026-11-20', { petitions: [] }))).toEqual([]);
  });

  test('a body that has ended owes nothing for later years, and nothing is made for the year in which it ended', () => {
    const organisations = [anOrganisation({ validTo: '2026-03-31' })];
    const portal = portalOn('2027-11-20', { organisations });
    expect(dueReports(portal).map(({ on, outcome }) => [on, outcome.reason])).toEqual([
      ['2026-12-04', 'body_ended'],
      ['2026-06-14', 'body_ended'],
      ['2025-12-04', 'record_missing'],
    ]);
    expect(described(portal)).toEqual([['year', 2025, '2025-12-04']]);
  });

  test('two plans that demand one report demand one, with the earlier date', () => {
    const obligations = [anObligation({ id: 'nam', when: yearly('11-30', 2025) })];
    const plans = [plan, aPlan({ id: 'khac', issuedOn: onDay('2025-02-01'), obligations })];
    const report = reportOf(portalOn('2025-12-31', { plans }), 2025, 'year');
    expect([report.on, report.duties.map((duty) => duty.plan.id)]).toEqual([
      '2025-11-29',
      ['khac', 'ke-hoach'],
    ]);
  });
});

describe('the period of a report', () => {
  const period = (year: number, span: Report['span'], records: Given = {}) => {
    const { start, end } = reportOf(portalOn('2027-12-31', records), year, span).period;
    return [start, end];
  };

  test('begins with the year where no report came before', () => {
    expect(period(2025, 'year')).toEqual(['2025-01-01', '2025-12-04']);
  });

  test('begins with the body where that came later', () => {
    const organisations = [anOrganisation({ validFrom: '2025-07-01' })];
    expect(period(2025, 'year', { organisations })).toEqual(['2025-07-01', '2025-12-04']);
  });

  test('begins the day after the annual report before', () => {
    expect(period(2026, 'half_year')).toEqual(['2025-12-05', '2026-06-14']);
    expect(period(2026, 'year')).toEqual(['2025-12-05', '2026-12-04']);
  });
});

describe('the records of a report', () => {
  const held = (id: string, from: string) => aDialogue({ id, held: { from, format: 'in_person' } });

  const recordsOn = (day: string, year: number, span: Report['span'], records: Given) => {
    const today = portalOn('2027-12-31', records);
    return recordsOfReport(portalOn(day, records), reportOf(today, year, span));
  };

  test('a Portal of another day is refused', () => {
    const today = portalOn('2026-11-20');
    expect(() => recordsOfReport(today, reportOf(today, 2026, 'half_year'))).toThrow(RangeError);
  });

  test('a petition belongs to the period of its dialogue, whenever it was received', () => {
    const records = {
      dialogues: [held('truoc', '2025-12-04'), held('sau', '2025-12-05')],
      petitions: [
        aPetition({
          id: 'a',
          dialogue: 'truoc',
          intake: 'asked_live',
          events: [anEvent('received', '2025-12-04')],
        }),
        aPetition({ id: 'b', dialogue: 'sau', events: [anEvent('received', '2025-11-28')] }),
        aPetition({ id: 'c', events: [anEvent('received', '2025-12-04')] }),
        aPetition({ id: 'd', events: [anEvent('received', '2025-12-05')] }),
      ],
    };
    const annual = recordsOn('2025-12-04', 2025, 'year', records);
    expect(annual.petitions.map(({ id }) => id).sort()).toEqual(['a', 'c']);
    expect(annual.awaiting.map(({ id }) => id)).toEqual(['b']);
    const next = recordsOn('2026-06-14', 2026, 'half_year', records);
    expect(next.petitions.map(({ id }) => id).sort()).toEqual(['b', 'd']);
    expect(next.carriedPetitions.map(({ id }) => id).sort()).toEqual(['a', 'c']);
  });

  test('nothing of what happened later is in it', () => {
    const records = {
      dialogues: [held('buoi', '2026-05-21')],
      petitions: [
        aPetition({
          id: 'a',
          dialogue: 'buoi',
          intake: 'asked_live',
          events: [
            anEvent('received', '2026-05-21'),
            anEvent('assigned', '2026-05-22'),
            anEvent('resolved', '2026-06-15'),
          ],
        }),
      ],
    };
    const half = recordsOn('2026-06-14', 2026, 'half_year', records);
    expect(half.petitions.map(({ state }) => state.stage)).toEqual(['assigned']);
    const annual = recordsOn('2026-12-04', 2026, 'year', records);
    expect(annual.petitions.map(({ state }) => state.stage)).toEqual(['resolved']);
  });

  test('what was resolved before the period began is not carried into it; what was resolved within it is', () => {
    const resolvedOn = (id: string, on: string) =>
      aPetition({
        id,
        events: [
          anEvent('received', '2025-11-03'),
          anEvent('assigned', '2025-11-04'),
          anEvent('resolved', on),
        ],
      });
    const petitions = [resolvedOn('truoc', '2025-12-04'), resolvedOn('trong', '2025-12-05')];
    const { carriedPetitions } = recordsOn('2026-06-14', 2026, 'half_year', { petitions });
    expect(carriedPetitions.map(({ id }) => id)).toEqual(['trong']);
  });

  test('work that a division of the body took over is the body’s own', () => {
    const organisations = [
      anOrganisation(),
      anOrganisation({ id: 'phong', type: 'specialised_division', parent: 'ubnd' }),
      anOrganisation({ id: 'khac' }),
    ];
    const moved = (id: string, to: string) =>
      aPetition({
        id,
        receivedBy: 'khac',
        events: [anEvent('received', '2025-11-03'), anEvent('transferred', '2025-11-10', { to })],
      });
    const petitions = [given.petitions[0], moved('den', 'phong'), moved('di', 'khac')].filter(
      (entry) => entry !== undefined,
    );
    const { carriedPetitions } = recordsOn('2026-06-14', 2026, 'half_year', { organisations, petitions });
    expect(carriedPetitions.map(({ id }) => id).sort()).toEqual(['cu', 'den']);
  });

  test('a dialogue that was not held is missed in the time of its promise; a promise without a record too', () => {
    const promised = { promisedIn: { plan: 'ke-hoach', item: 'muc' } };
    const none = recordsOn('2026-06-14', 2026, 'half_year', {});
    expect([none.dialogues, none.promises.map(({ entry }) => entry.id)]).toEqual([[], ['muc']]);
    const { schedule } = aDialogue({
      schedule: [{ kind: 'announced', on: '2026-03-01', when: onDay('2026-08-20') }],
    });
    const dialogues = [aDialogue({ id: 'doi', ...promised, ...(schedule && { schedule }) })];
    const moved = recordsOn('2026-06-14', 2026, 'half_year', { dialogues });
    expect([moved.dialogues.map(({ id }) => id), moved.promises]).toEqual([['doi'], []]);
  });

  test('commitments belong to the period of their dialogue; those that are not done are carried on', () => {
    const records = {
      dialogues: [held('buoi', '2025-11-20')],
      notices: [aNotice({ issuedOn: onDay('2025-11-25') })],
    };
    const annual = recordsOn('2025-12-04', 2025, 'year', records);
    expect([annual.commitments.length, annual.carriedCommitments.length]).toEqual([1, 0]);
    const next = recordsOn('2026-06-14', 2026, 'half_year', records);
    expect([next.commitments.length, next.carriedCommitments.length]).toEqual([0, 1]);
  });

  test('annual reports together hold every petition once, in the year in which it was reported first', () => {
    const day = fc.integer({ min: 0, max: 1400 }).map((days) => addDays(isoDate('2025-01-01'), days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), (days) => {
        const petitions = days.map((on, index) =>
          aPetition({ id: `kn-${index}`, events: [anEvent('received', on)] }),
        );
        const records = { petitions: [...given.petitions, ...petitions] };
        const today = portalOn('2028-12-31', {
          ...records,
          calendar: [],
        });
        const annual = reportsOf(today).filter(({ span }) => span === 'year');
        const told = annual.flatMap(
          (report) => recordsOfReport(portalOn(report.on, { ...records, calendar: [] }), report).petitions,
        );
        const last = annual[0]?.on ?? '';
        const first = annual.at(-1)?.period.start ?? '';
        const expected = petitions.filter((_, index) => {
          const on = days[index] ?? '';
          return on <= last && on >= first;
        });
        const ids = told.map(({ id }) => id).filter((id) => id !== 'cu');
        expect(ids.sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(partsOf(isoDate(last)).year).toBe(2028);
      }),
      { numRuns: 25 },
    );
  });
});
