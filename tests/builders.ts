/**
 * Records for tests. Each goes through its real schema, and a Portal through the checks that content goes through,
 * so that no fixture can be what no file could be. The commune "Sông Xanh" does not exist.
 */
import fc from 'fast-check';
import type { z } from 'zod';
import { findIntegrityFaults } from '../src/domain/integrity.ts';
import { createPortal, type Portal } from '../src/domain/portal.ts';
import type { AuthoredDialogue, ContentRecords, Organisation, Plan } from '../src/domain/records.ts';
import { collections } from '../src/loading/collections.ts';
import { dialogue } from '../src/schemas/dialogue.ts';
import { type FlexibleDate, flexibleDate } from '../src/schemas/flexible-date.ts';
import { type Obligation, obligation } from '../src/schemas/obligation.ts';
import { organisation } from '../src/schemas/organisation.ts';
import { plan } from '../src/schemas/plan.ts';
import { type PlanItem, planItem } from '../src/schemas/plan-item.ts';
import { findReferences } from '../src/schemas/reference.ts';
import { type Task, task } from '../src/schemas/task.ts';
import { recordId } from '../src/schemas/text.ts';
import { isoDate } from '../src/time/civil-date.ts';

/** What a test says of a record; the rest is filled in. */
type Facts<Schema extends z.ZodType> = Partial<z.input<Schema>>;
type FileFacts<Schema extends z.ZodType> = Facts<Schema> & { readonly id?: string; readonly body?: string };

const source = { clause: 'II.1', lines: '20-30' };

// Time

/** A time expression as an author writes it. */
export function aTime(words: z.input<typeof flexibleDate>): FlexibleDate {
  return flexibleDate.parse(words);
}

export function onDay(day: string, bound?: 'before' | 'by'): FlexibleDate {
  return aTime({ kind: 'day', raw: `ngày ${day}`, day, ...(bound && { bound }) });
}

export function inMonth(month: string): FlexibleDate {
  return aTime({ kind: 'month', raw: `tháng ${month}`, month });
}

export function inQuarter(quarter: string): FlexibleDate {
  return aTime({ kind: 'quarter', raw: `quý ${quarter}`, quarter });
}

export function inYear(year: number): FlexibleDate {
  return aTime({ kind: 'year', raw: `năm ${year}`, year });
}

export const ongoing = aTime({ kind: 'ongoing', raw: 'thường xuyên' });
export const whenNeeded = aTime({ kind: 'ad_hoc', raw: 'khi cần thiết' });
export const unstated = aTime({ kind: 'unknown' });

const kindOf = <const Kind extends string>(kind: Kind) => ({
  kind: fc.constant(kind),
  raw: fc.constant('nguyên văn'),
});
const twoDigits = (value: number) => String(value).padStart(2, '0');

// Few years, so that equal days, months and quarters meet often.
const anyYear = fc.integer({ min: 2022, max: 2025 });
const anyMonth = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${twoDigits(month)}`);
const anyDay = fc
  .tuple(anyMonth, fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${month}-${twoDigits(day)}`);
const anyQuarter = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 4 }))
  .map(([year, quarter]) => `${year}-Q${quarter}`);

function anyRange<const Kind extends string>(kind: Kind, end: fc.Arbitrary<string>) {
  return fc
    .tuple(end, end)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ kind, raw: 'nguyên văn', ...(a < b ? { from: a, to: b } : { from: b, to: a }) }));
}

/** Any time expression, of any kind. */
export const anyTime: fc.Arbitrary<FlexibleDate> = fc
  .oneof(
    fc.record({ ...kindOf('day'), day: anyDay }),
    fc.record({ ...kindOf('day'), day: anyDay, bound: fc.constantFrom('before', 'by') }),
    anyRange('day_range', anyDay),
    fc.record({ ...kindOf('month'), month: anyMonth }),
    anyRange('month_range', anyMonth),
    fc.record({ ...kindOf('quarter'), quarter: anyQuarter }),
    anyRange('quarter_range', anyQuarter),
    fc.record({ ...kindOf('year'), year: anyYear }),
    fc.record(kindOf('school_year')),
    fc.record({ ...kindOf('school_year'), startYear: anyYear }),
    fc.record({ ...kindOf('recurring'), every: fc.constantFrom('month', 'quarter', 'year') }),
    fc.record({ ...kindOf('open_ended'), since: fc.oneof(anyYear.map(String), anyMonth, anyDay) }),
    fc.record({
      ...kindOf('relative'),
      anchor: fc.constantFrom('dialogue', 'council_session'),
      position: fc.constant(['before' as const]),
    }),
    fc.record(kindOf('ongoing')),
    fc.record(kindOf('ad_hoc')),
    fc.record({ kind: fc.constant('unknown') }),
  )
  .map((words) => flexibleDate.parse(words));

// Records

/** Id of the body that issues, leads and hosts wherever a test does not say who. */
const ubnd = 'ubnd';

export function anOrganisation({
  id = ubnd,
  body = '',
  ...facts
}: FileFacts<typeof organisation> = {}): Organisation {
  return {
    id: recordId.parse(id),
    body,
    ...organisation.parse({
      name: 'Ủy ban nhân dân phường Sông Xanh',
      type: 'peoples_committee',
      level: 'commune',
      system: 'state',
      ...facts,
    }),
  };
}

/** An administrative unit: a place rather than a body at work in it. */
export function aUnit(facts: FileFacts<typeof organisation>): Organisation {
  return anOrganisation({ type: 'administrative_unit', ...facts });
}

const meeting = {
  type: 'ward_chair_people' as const,
  regularity: ['periodic' as const],
  chairs: [{ org: ubnd, post: 'Chủ tịch' }],
  audience: ['Nhân dân'],
  topics: ['Trật tự đô thị'],
  when: inQuarter('2026-Q4'),
};

export function anItem(facts: Facts<typeof planItem> = {}): PlanItem {
  return planItem.parse({ id: 'muc', title: 'Đối thoại với Nhân dân', ...meeting, source, ...facts });
}

export function aTask(facts: Facts<typeof task> = {}): Task {
  return task.parse({
    id: 'nhiem-vu',
    action: 'Chuẩn bị nội dung đối thoại.',
    role: 'lead',
    lead: [{ org: ubnd }],
    when: unstated,
    source,
    ...facts,
  });
}

export function anObligation(facts: Facts<typeof obligation> = {}): Obligation {
  return obligation.parse({
    id: 'yeu-cau',
    kind: 'report',
    title: 'Báo cáo kết quả',
    statement: 'Báo cáo kết quả đối thoại.',
    bearers: [{ org: ubnd }],
    when: unstated,
    source,
    ...facts,
  });
}

export function aPlan({ id = 'ke-hoach', body = '', ...facts }: FileFacts<typeof plan> = {}): Plan {
  return {
    id: recordId.parse(id),
    body,
    ...plan.parse({
      title: 'Tổ chức đối thoại với Nhân dân năm 2026',
      shortTitle: 'Đối thoại năm 2026',
      number: { state: 'numbered', value: '12/KH-UBND' },
      // Issued before any day that a test speaks of, unless it says otherwise.
      issuedOn: onDay('2020-01-15'),
      issuer: { org: ubnd },
      signer: { name: 'Nguyễn Thị Mẫu', post: 'Chủ tịch', source },
      bases: [
        { kind: 'law', issuer: 'Quốc hội', subject: 'Thực hiện dân chủ ở cơ sở', role: 'basis', source },
      ],
      period: inYear(2026),
      summary: 'Kế hoạch đối thoại của phường.',
      items: [],
      tasks: [aTask()],
      obligations: [anObligation()],
      sourceFile: { name: 'ke-hoach.txt', lineCount: 100, quality: 'born_digital' },
      ...facts,
    }),
  };
}

/** A dialogue with facts of its own, or, where it names its promise, without any that the test does not give. */
export function aDialogue({
  id = 'buoi',
  body = '',
  ...facts
}: FileFacts<typeof dialogue> = {}): AuthoredDialogue {
  return {
    id: recordId.parse(id),
    body,
    ...dialogue.parse({
      title: 'Đối thoại với Nhân dân phường Sông Xanh',
      host: ubnd,
      ...(facts.promisedIn ? {} : meeting),
      ...facts,
    }),
  };
}

// The Portal

/** @throws Error where the records do not fit each other: the content check would not let them through. */
function assertWhole(records: ContentRecords): void {
  const faults: unknown[] = findIntegrityFaults(records);
  const known = {
    organisation: new Set(records.organisations.map(({ id }) => id)),
    plan: new Set(records.plans.map(({ id }) => id)),
    plan_item: new Set<string>(),
  };
  for (const name of ['organisations', 'plans', 'dialogues'] as const) {
    for (const record of records[name]) {
      const references = findReferences(collections[name].schema, record);
      faults.push(...references.filter(({ target, id }) => !known[target].has(id)));
    }
  }
  if (faults.length > 0) throw new Error(`An impossible fixture: ${JSON.stringify(faults)}`);
}

export function aPortal({
  asOf = '2026-11-20',
  base = '/',
  organisations = [anOrganisation()],
  plans = [],
  dialogues = [],
}: Partial<ContentRecords> & { readonly asOf?: string; readonly base?: string } = {}): Portal {
  const records = { organisations, plans, dialogues };
  assertWhole(records);
  return createPortal(records, { asOf: isoDate(asOf), site: { origin: 'https://doithoai.example', base } });
}
