/**
 * Records for tests. Each goes through its real schema, and a Portal through the checks that content goes through,
 * so that no fixture can be what no file could be. The commune "Sông Xanh" does not exist.
 */
import fc from 'fast-check';
import type { z } from 'zod';
import { findIntegrityFaults } from '../src/domain/integrity.ts';
import { sealOf } from '../src/domain/notice.ts';
import { createPortal, type Portal } from '../src/domain/portal.ts';
import type {
  AuthoredDialogue,
  AuthoredNotice,
  AuthoredPetition,
  CollectionName,
  ContentRecords,
  CouncilSession,
  Fulfilment,
  GlossaryTerm,
  Organisation,
  Plan,
  Post,
  Rule,
  SynonymList,
  Term,
  WorkYearFile,
} from '../src/domain/records.ts';
import { collections } from '../src/loading/collections.ts';
import { allowance } from '../src/schemas/allowance.ts';
import { councilSession } from '../src/schemas/council-session.ts';
import { dialogue } from '../src/schemas/dialogue.ts';
import type {
  CommitmentEventKind,
  commitmentEvent,
  PetitionEventKind,
  petitionEvent,
} from '../src/schemas/event.ts';
import { type Fault, faultOf, type ReferenceTarget } from '../src/schemas/fault.ts';
import { type FlexibleDate, flexibleDate } from '../src/schemas/flexible-date.ts';
import { fulfilment } from '../src/schemas/fulfilment.ts';
import { glossaryTerm } from '../src/schemas/glossary-term.ts';
import { notice } from '../src/schemas/notice.ts';
import { type Obligation, obligation } from '../src/schemas/obligation.ts';
import { organisation } from '../src/schemas/organisation.ts';
import { petition } from '../src/schemas/petition.ts';
import { plan } from '../src/schemas/plan.ts';
import { type PlanItem, planItem } from '../src/schemas/plan-item.ts';
import { post } from '../src/schemas/post.ts';
import { findReferences } from '../src/schemas/reference.ts';
import { rule } from '../src/schemas/rule.ts';
import { synonymList } from '../src/schemas/search-synonyms.ts';
import { type Task, task } from '../src/schemas/task.ts';
import { term } from '../src/schemas/term.ts';
import { recordId } from '../src/schemas/text.ts';
import { workYear } from '../src/schemas/work-year.ts';
import { addDays, isoDate } from '../src/time/civil-date.ts';

/** What a test says of a record; the rest is filled in. */
type Facts<Schema extends z.ZodType> = Partial<z.input<Schema>>;
type FileFacts<Schema extends z.ZodType> = Facts<Schema> & { readonly id?: string; readonly body?: string };

const source = { clause: 'II.1', lines: '20-30' };

/** What a schema has against `data`, as [place, fault]; for what only zod sees, its code. */
export function problemsIn(schema: z.ZodType, data: unknown): [string, Fault | string][] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.map((issue) => [issue.path.join('.'), faultOf(issue) ?? issue.code]);
}

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

type Relative = Extract<z.input<typeof flexibleDate>, { kind: 'relative' }>;

/** "Trong thời hạn … ngày làm việc kể từ …". */
export function daysAfter(
  anchor: Relative['anchor'],
  days: number,
  unit: 'day' | 'working_day' = 'working_day',
  facts: Partial<Relative> = {},
): FlexibleDate {
  const offset = { comparison: 'at_most' as const, days, unit };
  return aTime({ kind: 'relative', raw: `${days} ngày`, anchor, position: ['after'], offset, ...facts });
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

export function aPost({ id = 'chu-tich', body = '', ...facts }: FileFacts<typeof post> = {}): Post {
  return { id: recordId.parse(id), body, ...post.parse({ org: ubnd, title: 'Chủ tịch', ...facts }) };
}

export function aTerm({ id = 'nhiem-ky', body = '', ...facts }: FileFacts<typeof term> = {}): Term {
  return {
    id: recordId.parse(id),
    body,
    ...term.parse({ org: 'hdnd', label: 'Nhiệm kỳ 2026 - 2031', from: '2026-03-15', ...facts }),
  };
}

export function aSession({
  id = 'ky-hop',
  body = '',
  ...facts
}: FileFacts<typeof councilSession> = {}): CouncilSession {
  return {
    id: recordId.parse(id),
    body,
    ...councilSession.parse({
      council: 'hdnd',
      title: 'Kỳ họp thường lệ giữa năm 2026',
      kind: 'regular',
      from: '2026-07-08',
      to: '2026-07-09',
      ...facts,
    }),
  };
}

export function aFulfilment({
  id = 'viec',
  body = '',
  ...facts
}: FileFacts<typeof fulfilment> = {}): Fulfilment {
  return {
    id: recordId.parse(id),
    body,
    ...fulfilment.parse({
      plan: 'ke-hoach',
      entry: 'yeu-cau',
      by: ubnd,
      on: '2026-06-10',
      evidence: [{ text: 'Báo cáo số 10' }],
      ...facts,
    }),
  };
}

/** A street named after a person, which the check for personal data lets pass. */
export function anAllowance({
  id = 'duong-pho',
  body = '',
  ...facts
}: FileFacts<typeof allowance> = {}): ContentRecords['allowances'][number] {
  return {
    id: recordId.parse(id),
    body,
    ...allowance.parse({
      text: 'đường Ông Ích Khiêm',
      kind: 'name',
      reason: 'Tên đường',
      reviewer: 'Trưởng ban biên tập',
      on: '2026-01-15',
      ...facts,
    }),
  };
}

/** A rule that binds everybody, unless the test says whom. */
export function aRule({
  id = 'quy-tac',
  body = '',
  ...facts
}: FileFacts<typeof rule> & Pick<z.input<typeof rule>, 'requirement'>): Rule {
  return {
    id: recordId.parse(id),
    body,
    ...rule.parse({
      number: 'R01',
      title: 'Điều phải làm',
      source: { kind: 'document', text: 'Quy chế đối thoại', status: 'official' },
      binds: {},
      ...facts,
    }),
  };
}

/** A word of the glossary that is explained and no more, unless the test says so. */
export function aGlossaryTerm({
  id = 'kien-nghi',
  body = '',
  ...facts
}: FileFacts<typeof glossaryTerm> = {}): GlossaryTerm {
  return {
    id: recordId.parse(id),
    body,
    ...glossaryTerm.parse({ term: 'kiến nghị', explanation: 'Điều người dân đề nghị.', ...facts }),
  };
}

/** A list of words that search takes for each other: those that the test gives. */
export function aSynonymList(id: string, ...entries: z.input<typeof synonymList>['entries']): SynonymList {
  return { id: recordId.parse(id), body: '', ...synonymList.parse({ entries }) };
}

/** A petition received in writing on 2026-05-04 and nothing else, unless the test says more. */
export function aPetition({
  id = 'kn-1',
  body = '',
  ...facts
}: FileFacts<typeof petition> = {}): AuthoredPetition {
  return {
    id: recordId.parse(id),
    body,
    ...petition.parse({
      code: id.toUpperCase(),
      title: 'Thoát nước ngõ Cây Đa',
      summary: 'Đề nghị khơi thông rãnh thoát nước.',
      kind: 'petition',
      receivedBy: ubnd,
      ...(facts.dialogue === undefined && { channel: 'letter' as const }),
      intake: 'in_writing',
      topics: ['infrastructure'],
      area: 'phuong',
      raisedBy: 'residents',
      authority: 'within',
      events: [{ kind: 'received', on: '2026-05-04' }],
      ...facts,
    }),
  };
}

type EventInput = z.input<typeof petitionEvent>;

const acted = { by: { org: ubnd } };
const elsewhere = { name: 'Sở Xây dựng' };
const words = { text: 'Đã xem xét.' };
const eventFacts: Readonly<Record<PetitionEventKind, object>> = {
  received: {},
  answered_on_spot: { ...acted, ...words },
  not_answered: acted,
  assigned: {
    action: 'Sửa rãnh thoát nước ngõ Cây Đa.',
    lead: ubnd,
    due: { kind: 'day', raw: 'xong trong ngày 30/6/2026', day: '2026-06-30' },
  },
  referred: { to: elsewhere, reason: 'Vượt thẩm quyền.' },
  replied: { by: elsewhere, ...words },
  progress: words,
  answered: { grade: 'official', ...acted, ...words, paper: { kind: 'official_letter' } },
  extended: {
    due: { kind: 'day', raw: 'xong trong ngày 31/7/2026', day: '2026-07-31' },
    reason: 'Mưa kéo dài.',
    ...acted,
    paper: { kind: 'decision' },
  },
  resolved: { ...acted, ...words, evidence: [{ text: 'Biên bản nghiệm thu' }] },
  confirmed: { by: 'front', ...words },
  disputed: { by: 'front', ...words },
  raised_again: { where: 'Tiếp xúc cử tri' },
  transferred: { to: ubnd, paper: { kind: 'minutes' } },
  closed: { reason: 'other', ...words },
  corrected: { what: 'Ngày', before: '04/5', after: '05/5', reason: 'Ghi nhầm.' },
  withdrawn: {},
};

/** An event of a petition with just what its kind asks for. Work is due on 2026-06-30, extended to 2026-07-31. */
export function anEvent(kind: PetitionEventKind, on: string, facts: object = {}): EventInput {
  return { kind, on, ...eventFacts[kind], ...facts } as EventInput;
}

/**
 * Events one day after the other, the first on 2026-05-04: `aHistory('received', 'assigned', 'answered interim')`.
 * Words after the kind are the grade and the outcome of an answer.
 */
export function aHistory(...steps: readonly string[]): EventInput[] {
  return steps.map((step, index) => {
    const [kind, ...said] = step.split(' ');
    const grade = said.find((word) => ['interim', 'official', 'corrected'].includes(word));
    const outcome = said.find((word) => word !== grade);
    const on = addDays(isoDate('2026-05-04'), index);
    return anEvent(kind as PetitionEventKind, on, { ...(grade && { grade }), ...(outcome && { outcome }) });
  });
}

/** An update of a commitment with just what its kind asks for; due dates as those of {@link anEvent}. */
export function anUpdate(
  kind: CommitmentEventKind,
  on: string,
  facts: object = {},
): z.input<typeof commitmentEvent> {
  const own: Partial<Record<CommitmentEventKind, object>> = {
    completed: { by: ubnd, ...words, evidence: [{ text: 'Biên bản nghiệm thu' }] },
    stopped: { ...acted, reason: 'Không còn mặt bằng.' },
  };
  const shared = kind === 'completed' || kind === 'stopped' ? {} : eventFacts[kind];
  return { kind, on, ...shared, ...own[kind], ...facts } as z.input<typeof commitmentEvent>;
}

/** A notice of 2026-05-11 about the dialogue "buoi", with one commitment, and sealed. */
export function aNotice({
  id = 'thong-bao',
  body = '',
  ...facts
}: FileFacts<typeof notice> = {}): AuthoredNotice {
  const parsed = notice.parse({
    title: 'Kết luận buổi đối thoại',
    number: { state: 'numbered', value: '15/TB-UBND' },
    issuedOn: onDay('2026-05-11'),
    issuer: { org: ubnd },
    signedBy: 'chu-tich',
    dialogues: ['buoi'],
    summary: 'Giao một việc.',
    ...(facts.noTaskArises === undefined && { commitments: [aCommitment()] }),
    ...facts,
  });
  return { id: recordId.parse(id), body, ...parsed, seal: facts.seal ?? sealOf(parsed) };
}

export function aCommitment(
  facts: Partial<NonNullable<z.input<typeof notice>['commitments']>[number]> = {},
): NonNullable<z.input<typeof notice>['commitments']>[number] {
  return {
    id: 'ket-luan-1',
    number: '1',
    text: 'Giao UBND phường sửa rãnh thoát nước.',
    topics: ['infrastructure'],
    person: 'chu-tich',
    action: 'Sửa rãnh thoát nước ngõ Cây Đa.',
    lead: ubnd,
    due: { kind: 'day', raw: 'trước ngày 30/6/2026', day: '2026-06-30', bound: 'before' },
    expected: 'Rãnh thoát nước được sửa',
    ...facts,
  };
}

/** A year in which only the days named are off; weekends apart, all others are worked. */
export function aWorkYear(year: number, ...daysOff: readonly string[]): WorkYearFile {
  const off = daysOff.length > 0 ? daysOff : [`${year}-01-01`];
  return {
    id: recordId.parse(String(year)),
    body: '',
    ...workYear.parse({
      status: 'official',
      daysOff: off.map((on) => ({
        on,
        reason: 'national_day',
        label: 'Ngày nghỉ',
        kind: 'holiday',
        source: { text: 'Bộ luật Lao động 2019, Điều 112', status: 'official' },
      })),
      workingDays: [],
    }),
  };
}

/** The same year with one more day off, for which a day of a weekend is worked. */
export function withSwap({ id, body, ...year }: WorkYearFile, off: string, worked: string): WorkYearFile {
  const facts = { label: 'Hoán đổi', source: { text: '2450/VPCP-KGVX', status: 'official' } } as const;
  const day = { on: off, reason: 'reunification', kind: 'swapped', swappedWith: worked, ...facts } as const;
  const parsed = workYear.parse({
    ...year,
    daysOff: [...year.daysOff, day],
    workingDays: [...year.workingDays, { on: worked, swappedWith: off, ...facts }],
  });
  return { id, body, ...parsed };
}

// The Portal

/** No record at all, to be spread under those that a test gives. */
export const noRecords: ContentRecords = {
  organisations: [],
  posts: [],
  terms: [],
  sessions: [],
  plans: [],
  dialogues: [],
  notices: [],
  petitions: [],
  fulfilments: [],
  rules: [],
  calendar: [],
  glossary: [],
  search: [],
  allowances: [],
};

/** @throws Error where the records do not fit each other: the content check would not let them through. */
function assertWhole(records: ContentRecords): void {
  // In which folder a record would stand is no matter of a fixture.
  const faults: unknown[] = findIntegrityFaults(records, () => false).filter(
    ({ fault }) => fault.code !== 'illustrative_place',
  );
  const names = Object.keys(collections) as CollectionName[];
  const known = new Map<ReferenceTarget, Set<string>>();
  for (const name of names) {
    const { target } = collections[name] as { target?: ReferenceTarget };
    if (target) known.set(target, new Set(records[name].map(({ id }) => id)));
  }
  for (const name of names) {
    for (const record of records[name]) {
      const references = findReferences(collections[name].schema, record);
      faults.push(...references.filter(({ target, id }) => !known.get(target)?.has(id)));
    }
  }
  if (faults.length > 0) throw new Error(`An impossible fixture: ${JSON.stringify(faults)}`);
}

/**
 * The Portal of the records given. Where a test gives petitions or notices, the unit "phuong", the post "chu-tich" and
 * the calendars of 2025 to 2027 are there without being named.
 */
export function aPortal({
  asOf = '2026-11-20',
  base = '/',
  ...given
}: Partial<ContentRecords> & { readonly asOf?: string; readonly base?: string } = {}): Portal {
  const needsMore = given.petitions !== undefined || given.notices !== undefined || given.rules !== undefined;
  const ward = aUnit({ id: 'phuong', name: 'Phường Sông Xanh' });
  const records: ContentRecords = {
    ...noRecords,
    organisations: [anOrganisation()],
    ...(needsMore && {
      posts: [aPost()],
      calendar: [aWorkYear(2025), aWorkYear(2026), aWorkYear(2027)],
    }),
    ...given,
  };
  const hasWard = records.organisations.some(({ id }) => id === ward.id);
  const whole =
    needsMore && !hasWard ? { ...records, organisations: [...records.organisations, ward] } : records;
  assertWhole(whole);
  return createPortal(whole, { asOf: isoDate(asOf), site: { origin: 'https://doithoai.example', base } });
}
