import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aFulfilment,
  aNotice,
  anItem,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPost,
  aRule,
  aSession,
  aTime,
  aUnit,
  aWorkYear,
  inMonth,
  noRecords,
  onDay,
} from '../../../tests/builders.ts';
import { possibleLines } from '../../../tests/rule-outcomes.ts';
import { addDays, isoDate } from '../../time/civil-date.ts';
import { createPortal } from '../portal.ts';
import type { ContentRecords } from '../records.ts';
import { windowOf } from '../window.ts';
import { dialogueFindings } from './dialogue-findings.ts';
import { dayInput, numberInput, type Reason, type Verdict, verdicts } from './finding.ts';
import { organisationFindings } from './organisation-findings.ts';
import { planFindings } from './plan-findings.ts';
import { commitmentFindings, petitionFindings } from './work-findings.ts';

const reasons = {
  in_time: true,
  too_late: true,
  on_the_day: true,
  none_by_deadline: true,
  deadline_open: true,
  surely_in_time: true,
  surely_too_late: true,
  parameter_missing: true,
  day_missing: true,
  start_missing: true,
  publication_missing: true,
  coverage_incomplete: true,
  held_unknown: true,
  record_missing: true,
  units_missing: true,
  extraordinary: true,
  cancelled: true,
  postponed: true,
  not_held_yet: true,
  not_promised: true,
  no_window: true,
  not_assigned: true,
  not_refused: true,
  within_authority: true,
  undated: true,
  ended: true,
  partial_year: true,
  raised_once: true,
  not_in_progress: true,
  body_ended: true,
  count_reached: true,
  count_short: true,
  count_open: true,
  session_without_dialogue: true,
  complete: true,
  incomplete: true,
  notice_pending: true,
  numbers_agree: true,
  numbers_differ: true,
  all_covered: true,
  some_uncovered: true,
  as_promised: true,
  earlier_than_promised: true,
  later_than_promised: true,
  not_recorded_held: true,
  reason_public: true,
  reason_lacking: true,
  referred: true,
  waiting_without_limit: true,
  extended: true,
  resolved: true,
  unresolved: true,
  updated: true,
  not_updated: true,
  inside_heading: true,
  outside_heading: true,
  existence_only: true,
} satisfies Record<Reason, true>;

// That each line is found by its rule, the tests of the rules show, each for its own kinds.
test('each reason is found by some rule, and no rule finds another', () => {
  const found = possibleLines().map((line) => line.split(' ')[2]);
  expect([...new Set(found)].sort()).toEqual(Object.keys(reasons).sort());
});

test('each verdict is found by some rule', () => {
  const found = new Set(possibleLines().map((line) => line.split(' ')[1]));
  expect([...found].sort()).toEqual(verdicts.toSorted() satisfies Verdict[]);
});

test('an input says that it is missing rather than nothing', () => {
  expect(dayInput('due', undefined)).toEqual({ name: 'due', value: { kind: 'missing' } });
  expect(dayInput('due', isoDate('2024-11-28'))).toEqual({
    name: 'due',
    value: { kind: 'day', on: '2024-11-28' },
  });
  expect(numberInput('held_count', undefined)).toEqual({ name: 'held_count', value: { kind: 'missing' } });
  expect(numberInput('required_days', null)).toEqual({ name: 'required_days', value: { kind: 'missing' } });
  expect(numberInput('held_count', 0)).toEqual({ name: 'held_count', value: { kind: 'number', value: 0 } });
});

describe('a finding of an earlier day', () => {
  const by = { org: 'ubnd' };
  const paper = { kind: 'official_letter' as const, number: '125/UBND-KT' };
  const covers = ['content' as const, 'time' as const, 'place' as const];
  const rule = (id: string, facts: Parameters<typeof aRule>[0]) => aRule({ id, ...facts });

  /** Two years in which everything happens that a rule looks at. */
  const records: ContentRecords = {
    ...noRecords,
    organisations: [
      aUnit({ id: 'tinh', level: 'province' }),
      aUnit({ id: 'phuong', parent: 'tinh', validTo: '2026-09-30' }),
      aUnit({ id: 'phuong-moi', parent: 'tinh', validFrom: '2026-07-01' }),
      anOrganisation({ area: 'phuong', validTo: '2026-09-30' }),
      anOrganisation({ id: 'hdnd', type: 'peoples_council', area: 'phuong' }),
    ],
    posts: [aPost()],
    calendar: [aWorkYear(2024), aWorkYear(2025), aWorkYear(2026), aWorkYear(2027)],
    sessions: [
      aSession({ from: '2025-07-08', to: '2025-07-09' }),
      aSession({ id: 'ky-hop-2', from: '2025-12-08', to: '2025-12-09' }),
      aSession({ id: 'ky-hop-3', from: '2026-07-08', to: '2026-07-09' }),
    ],
    plans: [
      aPlan({
        issuedOn: onDay('2025-01-15'),
        items: [anItem({ when: inMonth('2025-05') }), anItem({ id: 'muc-2', when: inMonth('2025-11') })],
        obligations: [
          anObligation({
            when: aTime({ kind: 'recurring', raw: 'trước ngày 05/12', every: 'year', before: '12-05' }),
          }),
          anObligation({ id: 'mot-lan', when: onDay('2025-06-15', 'before') }),
        ],
      }),
    ],
    dialogues: [
      aDialogue({
        promisedIn: { plan: 'ke-hoach', item: 'muc' },
        schedule: [
          { kind: 'announced', on: '2025-05-02', when: onDay('2025-05-12') },
          { kind: 'moved', on: '2025-05-09', when: onDay('2025-05-20'), reason: 'Mưa bão' },
        ],
        publications: [
          { on: '2025-05-02', channel: 'portal', covers },
          { on: '2025-05-16', channel: 'loudspeaker', covers },
          { on: '2025-06-02', channel: 'portal', covers: ['result'] },
        ],
        guestListOn: '2025-05-14',
        held: { from: '2025-05-20', to: '2025-05-21', format: 'in_person' },
      }),
      aDialogue({
        id: 'buoi-2',
        promisedIn: { plan: 'ke-hoach', item: 'muc-2' },
        schedule: [
          { kind: 'announced', on: '2025-11-03', when: onDay('2025-11-20') },
          { kind: 'postponed', on: '2025-11-12', reason: 'Mưa bão' },
          { kind: 'cancelled', on: '2025-12-15', reason: 'Mưa bão' },
        ],
      }),
      aDialogue({
        id: 'buoi-3',
        when: onDay('2026-06-10'),
        schedule: [{ kind: 'announced', on: '2026-06-01', when: onDay('2026-06-10') }],
        held: { from: '2026-06-10', format: 'in_person' },
      }),
    ],
    notices: [
      aNotice({
        issuedOn: onDay('2025-05-30'),
        publications: [{ on: '2025-05-31', channel: 'portal', covers: ['result'] }],
        commitments: [
          aCommitment({
            due: onDay('2025-07-31', 'by'),
            updates: [
              { kind: 'progress', on: '2025-06-20', text: 'Đang khảo sát.' },
              {
                kind: 'extended',
                on: '2025-07-20',
                due: onDay('2025-09-15', 'by'),
                reason: 'Mưa kéo dài',
                by,
                paper,
              },
              {
                kind: 'completed',
                on: '2025-09-20',
                by: 'ubnd',
                text: 'Đã xong.',
                evidence: [{ text: 'Biên bản' }],
              },
            ],
          }),
        ],
      }),
    ],
    petitions: [
      aPetition({
        dialogue: 'buoi',
        authority: 'beyond',
        mentions: [{ on: '2025-10-06', where: 'Tiếp xúc cử tri' }],
        events: [
          { kind: 'received', on: '2025-05-15' },
          { kind: 'not_answered', on: '2025-05-20', by, reason: 'Cần thẩm tra thêm.' },
          {
            kind: 'assigned',
            on: '2025-05-26',
            action: 'Sửa rãnh.',
            lead: 'ubnd',
            due: onDay('2025-07-31', 'by'),
          },
          { kind: 'referred', on: '2025-06-02', to: { name: 'Sở Xây dựng' }, reason: 'Vượt thẩm quyền' },
          { kind: 'progress', on: '2025-06-20', text: 'Đang khảo sát.' },
          { kind: 'answered', on: '2025-07-01', grade: 'official', by, text: 'Sẽ sửa.', paper },
          { kind: 'resolved', on: '2025-08-05', by, text: 'Đã sửa.', evidence: [{ text: 'Biên bản' }] },
          { kind: 'raised_again', on: '2026-06-10', dialogue: 'buoi-3' },
          { kind: 'withdrawn', on: '2026-08-03' },
        ],
      }),
      aPetition({
        id: 'kn-2',
        dialogue: 'buoi-3',
        repeats: 'kn-1',
        events: [
          { kind: 'received', on: '2026-06-05' },
          { kind: 'assigned', on: '2026-06-15', action: 'Sửa rãnh.', lead: 'ubnd', due: inMonth('2026-07') },
        ],
      }),
    ],
    fulfilments: [
      aFulfilment({ id: 'mot', entry: 'mot-lan', on: '2025-06-15' }),
      aFulfilment({ id: 'hai', on: '2025-12-04' }),
    ],
    rules: [
      rule('cong-khai', { requirement: { kind: 'notice', days: 5, unit: 'day', covers } }),
      rule('ket-luan', { requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' } }),
      rule('ket-qua', { requirement: { kind: 'result_publication', days: 10, unit: 'day', rolls: true } }),
      rule('khach-moi', { requirement: { kind: 'guest_list', days: 5, unit: 'day' } }),
      rule('ho-so', { requirement: { kind: 'packet' } }),
      rule('ke-hoach', { requirement: { kind: 'within_plan' } }),
      rule('hai-lan', { requirement: { kind: 'frequency', minimum: 2, beforeSessions: true } }),
      rule('phu-khap', { requirement: { kind: 'coverage', year: 2026 }, binds: { organisations: ['tinh'] } }),
      rule('ly-do', { requirement: { kind: 'public_reason' } }),
      rule('chuyen', { requirement: { kind: 'referral', days: 5, unit: 'working_day' } }),
      rule('cho', { requirement: { kind: 'referral', days: null, unit: 'day' } }),
      rule('tra-loi', {
        requirement: { kind: 'written_answer', days: 15, unit: 'working_day', from: 'assigned' },
      }),
      rule('sau-buoi', {
        requirement: { kind: 'written_answer', days: 15, unit: 'day', from: 'dialogue_end' },
      }),
      rule('nam-ro', { requirement: { kind: 'five_clear' } }),
      rule('dung-han', { requirement: { kind: 'due_kept' } }),
      rule('nhieu-lan', { requirement: { kind: 'repeated' } }),
      rule('im-lang', { requirement: { kind: 'stale', days: 30 } }),
      rule('bao-cao', { requirement: { kind: 'plan_entry' }, binds: { plan: 'ke-hoach' } }),
    ],
  };

  /** The records as they were on `day`: everything later had not been written. */
  function knownOn(day: string): ContentRecords {
    const until = <T extends { readonly on?: string }>(list: readonly T[] | undefined) =>
      (list ?? []).filter(({ on }) => on === undefined || on <= day);
    return {
      ...records,
      organisations: records.organisations
        .filter(({ validFrom }) => validFrom === undefined || validFrom <= day)
        .map(({ validTo, ...body }) => ({
          ...body,
          ...(validTo !== undefined && validTo < day && { validTo }),
        })),
      sessions: records.sessions.filter(({ from }) => from <= day),
      dialogues: records.dialogues
        .filter(({ promisedIn, schedule }) => promisedIn || (schedule?.[0]?.on ?? '') <= day)
        .map(({ held, guestListOn, ...dialogue }) => ({
          ...dialogue,
          schedule: until(dialogue.schedule),
          publications: until(dialogue.publications),
          ...(guestListOn !== undefined && guestListOn <= day && { guestListOn }),
          ...(held && (held.to ?? held.from) <= day && { held }),
        })),
      notices: records.notices
        .filter(({ issuedOn }) => (windowOf(issuedOn)?.start ?? '') <= day)
        .map((notice) => ({
          ...notice,
          publications: until(notice.publications),
          commitments: (notice.commitments ?? []).map((entry) => ({
            ...entry,
            updates: until(entry.updates),
          })),
        })),
      petitions: records.petitions
        .map((petition) => ({
          ...petition,
          events: until(petition.events),
          mentions: until(petition.mentions),
        }))
        .filter(({ events }) => events.length > 0),
      fulfilments: until(records.fulfilments),
    };
  }

  /** Everything that the rules find on `day`, by what it is about. */
  function findingsOn(day: string, known: ContentRecords) {
    const portal = createPortal(known, {
      asOf: isoDate(day),
      site: { origin: 'https://doithoai.example', base: '/' },
    });
    return {
      dialogues: portal.dialogues.flatMap((entry) => dialogueFindings(portal, entry)),
      plans: portal.plans.flatMap((entry) => planFindings(portal, entry)),
      organisations: portal.organisations.flatMap((entry) => organisationFindings(portal, entry)),
      petitions: portal.petitions.flatMap((entry) => petitionFindings(portal, entry)),
      commitments: portal.commitments.flatMap((entry) => commitmentFindings(portal, entry)),
    };
  }

  /** Every day of the records, with the day before and the day after. */
  const days = [...new Set(JSON.stringify(records).match(/2025-\d\d-\d\d|2026-\d\d-\d\d/g))]
    .flatMap((text) => [-1, 0, 1].map((step) => addDays(isoDate(text), step)))
    .sort();

  test('knows nothing that came later: it is what the rules would have found that day', () => {
    for (const day of days) {
      expect(findingsOn(day, records), day).toEqual(findingsOn(day, knownOn(day)));
    }
  });

  test('changes from day to day', () => {
    const states = new Set(days.map((day) => JSON.stringify(findingsOn(day, records))));
    expect(states.size).toBeGreaterThan(40);
  });
});
