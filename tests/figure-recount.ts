/**
 * The figures counted anew from the published tables, by somebody who knows their columns and the method, and nothing of
 * the code: plain SQL over the CSV files.
 */
import { parse } from 'csv-parse/sync';

/** Of `node:sqlite`: which vitest does not take for a module of Node. */
const { DatabaseSync } = process.getBuiltinModule('node:sqlite');

export const tableNames = [
  'kien-nghi',
  'viec-giao',
  'muc-doi-thoai',
  'ngay-lam-viec',
  'uoc-luong',
  'con-so',
] as const;

export type Tables = Readonly<Record<(typeof tableNames)[number], string>>;

export type CsvRow = Readonly<Record<string, string>>;

export function rowsOf(csv: string): CsvRow[] {
  return parse(csv, { bom: true, columns: true });
}

type Database = InstanceType<typeof DatabaseSync>;

function load(tables: Tables): Database {
  const database = new DatabaseSync(':memory:');
  for (const name of tableNames) {
    const [columns = [], ...rows] = parse(tables[name], { bom: true });
    const table = name.replaceAll('-', '_');
    database.exec(`create table ${table} (${columns.map((column) => `"${column}" text`).join(', ')})`);
    const insert = database.prepare(`insert into ${table} values (${columns.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run(...row);
  }
  return database;
}

/** Where work stands to its deadlines, by its columns alone. */
const lateness = `case
  when first_due = '' then 'undated'
  when done_on > last_due then 'late'
  when done_on > first_due then 'within_extension'
  when done_on <> '' then 'on_time'
  when as_of > last_due then 'overdue'
  when as_of > first_due then 'open_extended'
  else 'open' end`;

const moves = `case
  when first_due = '' then 'undated'
  when cast(moves_later as int) = 0 then 'not_moved'
  when cast(moves_later as int) = 1 then 'moved_once'
  else 'moved_again' end`;

const views = `
create table today as select as_of from con_so limit 1;

create table day as
  with recursive days(day) as (
    select min(received_on) from kien_nghi
    union all
    select date(day, '+1 day') from days where day < (select as_of from today)
  ), kinds as (
    select day,
      exists (select 1 from ngay_lam_viec where kind = 'year' and year = substr(day, 1, 4)) as is_known,
      case
        when exists (select 1 from ngay_lam_viec where kind = 'make_up' and "on" = day) then 1
        when exists (select 1 from ngay_lam_viec where kind = 'day_off' and "on" = day) then 0
        else strftime('%w', day) not in ('0', '6') end as is_worked
    from days
  )
  select day, sum(is_worked) over so_far as worked, sum(1 - is_known) over so_far as unknown
  from kinds window so_far as (order by day);
create index day_index on day (day);

create table petition as
  with known as (
    select k.*, as_of,
      case when stage in ('withdrawn', 'closed_other') then stage end as given_up,
      resolved_on <> '' as is_resolved,
      answer in ('official', 'corrected') or resolved_on <> '' or answered_on_spot_on <> '' as is_answered,
      case when dialogue_on <> '' then dialogue_on else received_on end as cohort,
      ${lateness} as lateness, ${moves} as moves,
      julianday(as_of) - julianday(received_on) as age,
      julianday(as_of) - julianday(nullif(silent_since, '')) as silence,
      case
        when first_answer_on <> '' then first_answer_on
        when stage in ('withdrawn', 'closed_other') then ended_on
        else as_of end as wait_to
    from kien_nghi k, today
  ), last_of_matter as (
    select matter, is_resolved as matter_resolved,
      row_number() over (partition by matter order by received_on desc, code desc) as place
    from known where given_up is null
  )
  select known.*, coalesce(matter_resolved, 0) as matter_resolved,
    case when until.unknown = since.unknown then until.worked - since.worked end as waited
  from known
    left join last_of_matter on last_of_matter.matter = known.matter and place = 1
    left join day since on since.day = received_on
    left join day until on until.day = wait_to;

create table commitment as
  select v.*, as_of, ${lateness} as lateness, ${moves} as moves, stage = 'stopped' as is_stopped
  from viec_giao v, today;

create table promise as select *, case
    when acted_on <> '' then 'acted_on' when concluded_on <> '' then 'concluded' when held_on <> '' then 'held'
    when announced_on <> '' then 'announced' when called_off_on <> '' then 'called_off' else 'promised' end as step
  from muc_doi_thoai;

create table scope as select distinct population, scope_kind, scope_id from con_so;
`;

/** Which records a scope holds. */
const members = {
  petition: `case scope_kind
    when 'portal' then r.population = s.population
    when 'body' then receiver = scope_id
    when 'elsewhere' then receiver = scope_id and dialogue = ''
    when 'dialogue' then dialogue = scope_id
    when 'topic' then r.population = s.population and instr(';' || topics || ';', ';' || scope_id || ';') > 0
    when 'year' then r.population = s.population and substr(cohort, 1, 4) = scope_id
    when 'quarter' then r.population = s.population
      and substr(cohort, 1, 4) || '-Q' || ((substr(cohort, 6, 2) + 2) / 3) = scope_id end`,
  commitment: `case scope_kind
    when 'portal' then r.population = s.population
    when 'body' then lead = scope_id
    when 'dialogue' then instr(';' || dialogues || ';', ';' || scope_id || ';') > 0
    when 'topic' then r.population = s.population and instr(';' || topics || ';', ';' || scope_id || ';') > 0
    when 'year' then r.population = s.population and substr(cohort_on, 1, 4) = scope_id
    when 'quarter' then r.population = s.population
      and substr(cohort_on, 1, 4) || '-Q' || ((substr(cohort_on, 6, 2) + 2) / 3) = scope_id
    else 0 end`,
  promise: `case scope_kind
    when 'portal' then r.population = s.population when 'body' then issuer = scope_id else 0 end`,
} as const;

type Subject = keyof typeof members;

interface Counting {
  readonly subject: Subject;
  /** The group of a record. */
  readonly group: string;
  /** Whether it is left out of the whole. */
  readonly excluded: string;
  /** Figures: who is in the part, who in the whole. */
  readonly figures: Readonly<Record<string, readonly [part: string, whole: string]>>;
}

const givenUp = 'given_up is not null';
const counted = 'given_up is null';
const decided = "first_due <> '' and (done_on <> '' or as_of > first_due or as_of > last_due)";
const overdue = "first_due <> '' and done_on = '' and as_of > last_due";
const silent = "silence is not null and resolved_on = ''";

const countings: Readonly<Record<string, Counting>> = {
  follow_through: {
    subject: 'petition',
    group: `coalesce(given_up, case
      when is_resolved and confirmation = 'confirmed' then 'confirmed'
      when is_resolved and confirmation = 'disputed' then 'resolved_disputed'
      when is_resolved then 'resolved_by_agency'
      when is_answered then 'answered_only'
      when stage = 'forwarded' then 'unanswered_forwarded' else 'unanswered' end)`,
    excluded: givenUp,
    figures: {
      answered: [`${counted} and is_answered`, counted],
      resolved: [`${counted} and is_resolved`, counted],
      confirmed_of_all: [`${counted} and is_resolved and confirmation = 'confirmed'`, counted],
      disputed: ["is_resolved and confirmation = 'disputed'", 'is_resolved'],
    },
  },
  procedure: { subject: 'petition', group: 'stage', excluded: '1 = 0', figures: {} },
  lateness: {
    subject: 'petition',
    group: 'coalesce(given_up, lateness)',
    excluded: givenUp,
    figures: {
      on_time_of_decided: [
        `${counted} and first_due <> '' and done_on <> '' and done_on <= first_due and done_on <= last_due`,
        `${counted} and ${decided}`,
      ],
      overdue_of_all: [`${counted} and ${overdue}`, counted],
    },
  },
  answer_time: {
    subject: 'petition',
    group: `case when waited is null then 'uncounted'
      when first_answer_on = '' and given_up is null then 'waiting'
      when first_answer_on = '' then 'ended_unanswered'
      when waited = 0 then 'same_day' when waited <= 5 then 'to_5' when waited <= 10 then 'to_10'
      when waited <= 15 then 'to_15' when waited <= 30 then 'to_30' else 'over_30' end`,
    excluded: 'waited is null',
    figures: {},
  },
  backlog: {
    subject: 'petition',
    group: `case when is_resolved then 'resolved' else coalesce(given_up, case
      when age <= 30 then 'to_30' when age <= 60 then 'to_60' when age <= 90 then 'to_90'
      when age <= 180 then 'to_180' when age <= 365 then 'to_365' else 'over_365' end || case lateness
      when 'overdue' then '_overdue' when 'open_extended' then '_extended' when 'open' then '_running'
      else '_none' end) end`,
    excluded: `is_resolved or ${givenUp}`,
    figures: {
      open_overdue: [`${counted} and not is_resolved and ${overdue}`, `${counted} and not is_resolved`],
      open_over_90: [`${counted} and not is_resolved and age > 90`, `${counted} and not is_resolved`],
    },
  },
  slippage: {
    subject: 'petition',
    group: 'coalesce(given_up, moves)',
    excluded: `${givenUp} or first_due = ''`,
    figures: { moved: [`${counted} and moves_later > '0'`, `${counted} and first_due <> ''`] },
  },
  repeats: {
    subject: 'petition',
    group: `coalesce(given_up, case when cast(times_raised as int) < 2 then 'raised_once'
      when matter_resolved then 'repeated_resolved' else 'repeated_unresolved' end)`,
    excluded: givenUp,
    figures: {
      repeated: [`${counted} and cast(times_raised as int) >= 2`, counted],
      repeated_unresolved_of_repeated: [
        `${counted} and cast(times_raised as int) >= 2 and not matter_resolved`,
        `${counted} and cast(times_raised as int) >= 2`,
      ],
    },
  },
  referrals: {
    subject: 'petition',
    group: `coalesce(given_up, case when referrals = '0' then 'not_referred'
      when silence is null then 'replied' when is_resolved then 'resolved_without_reply'
      when silence <= 30 then 'silent_to_30' when silence <= 90 then 'silent_to_90' else 'silent_over_90' end)`,
    excluded: givenUp,
    figures: {
      referred: [`${counted} and referrals > '0'`, counted],
      silent_of_referred: [`${counted} and ${silent}`, `${counted} and referrals > '0'`],
    },
  },
  commitment_progress: {
    subject: 'commitment',
    group: `case when stage <> 'done' then stage when confirmation = 'confirmed' then 'done_confirmed'
      when confirmation = 'disputed' then 'done_disputed' else 'done_by_agency' end`,
    excluded: 'is_stopped',
    figures: {
      done: ["completed_on <> ''", 'not is_stopped'],
      not_reported_of_all: ["stage = 'not_reported'", 'not is_stopped'],
    },
  },
  commitment_lateness: {
    subject: 'commitment',
    group: "case when is_stopped then 'stopped' else lateness end",
    excluded: 'is_stopped',
    figures: {
      commitments_on_time_of_decided: [
        "not is_stopped and first_due <> '' and done_on <> '' and done_on <= first_due and done_on <= last_due",
        `not is_stopped and ${decided}`,
      ],
      commitments_overdue: [`not is_stopped and ${overdue}`, 'not is_stopped'],
    },
  },
  commitment_slippage: {
    subject: 'commitment',
    group: "case when is_stopped then 'stopped' else moves end",
    excluded: "is_stopped or first_due = ''",
    figures: {
      commitments_moved: ["not is_stopped and moves_later > '0'", "not is_stopped and first_due <> ''"],
    },
  },
  plan_ledger: {
    subject: 'promise',
    group: 'step',
    excluded: '1 = 0',
    figures: {
      promises: ['1', '1'],
      promises_announced: ["announced_on <> '' or held_on <> ''", '1'],
      promises_held: ["held_on <> ''", '1'],
      promises_concluded: ["concluded_on <> ''", '1'],
      promises_acted_on: ["acted_on <> ''", '1'],
    },
  },
};

interface Count {
  readonly part: number;
  readonly whole: number;
}

/** By scope, partition, kind and name. */
type Counts = ReadonlyMap<string, Count>;

function countPartition(database: Database, name: string, counting: Counting): [string, Count][] {
  const { subject, group, excluded, figures } = counting;
  const within = `from scope s join ${subject} r on ${members[subject]}`;
  const scope = "s.population || ' ' || scope_kind || ' ' || scope_id || ' ' ||";
  const statements = [
    `select ${scope} '${name} ' || iif(${excluded}, 'excluded ', 'group ') || ${group} as key, count(*) as part,
       sum(sum(not (${excluded}))) over (partition by s.population, scope_kind, scope_id) as whole
     ${within} group by s.population, scope_kind, scope_id, ${excluded}, ${group}`,
    // Groups that hold nothing have the whole of the others.
    `select ${scope} '${name} group' as key, 0 as part, sum(not (${excluded})) as whole
     ${within} group by s.population, scope_kind, scope_id`,
    ...Object.entries(figures).map(
      ([figure, [part, whole]]) =>
        `select ${scope} '${name} figure ${figure}' as key, sum(${part}) as part, sum(${whole}) as whole
         ${within} group by s.population, scope_kind, scope_id`,
    ),
  ];
  return statements.flatMap((sql) =>
    database
      .prepare(sql)
      .all()
      .map(({ key, part, whole }): [string, Count] => [
        String(key),
        { part: Number(part), whole: Number(whole) },
      ]),
  );
}

function publishedKey(row: CsvRow): string {
  const { population, scope_kind, scope_id, partition, kind, name } = row;
  return [population, scope_kind, scope_id, partition, kind, name].join(' ');
}

/** What the page shows of a percentage: one decimal, never 0 or 100 of what is not nothing or not all. */
function percentOf({ part, whole }: Count): string {
  if (whole < 10) return '';
  if (part === 0 || part === whole) return String((100 * part) / whole);
  return String(Math.min(99.9, Math.max(0.1, Math.round((1000 * part) / whole) / 10)));
}

/** Columns that follow from others of their table. */
function derivedDifferences(database: Database): string[] {
  const wrong = database
    .prepare(
      `select id, 'cohort_on' as "column" from petition where cohort_on <> cohort
       union all
       select id, 'matter_last_resolved' from petition
       where matter_last_resolved <> iif(matter_resolved, 'true', 'false')
       union all
       select name, 'as_of' from con_so where as_of <> (select as_of from today)`,
    )
    .all();
  return wrong.map(({ id, column }) => `${id}: ${column}`);
}

const inVietnamese = new Intl.NumberFormat('vi-VN');

/** What the page shows, in words; a step of a plan of which nobody has told is no zero. */
function isSaid({ partition, kind, words = '' }: CsvRow, count: Count): boolean {
  const [part, whole] = [inVietnamese.format(count.part), inVietnamese.format(count.whole)];
  if (kind !== 'figure') return words === part;
  if (count.whole === 0) return words === 'Chưa có trường hợp nào để tính';
  if (partition === 'plan_ledger' && count.part === 0) return words === 'Chưa báo cáo';
  const percent = percentOf(count);
  const shown = percent === '' ? '' : ` (${Number(percent).toFixed(1).replace('.', ',')}%)`;
  return words === `${part} trên ${whole}${shown}`;
}

/** Every scope publishes the same names of a partition, those that hold nothing too. */
function nameDifferences(published: readonly CsvRow[]): string[] {
  const namesIn = (rows: readonly CsvRow[]) =>
    [...new Set(rows.map(({ kind, name }) => `${kind} ${name}`))].sort();
  const byPartition = Object.groupBy(published, ({ partition = '' }) => partition);
  return Object.entries(byPartition).flatMap(([partition, rows = []]) => {
    const all = namesIn(rows);
    const scopes = Object.groupBy(rows, (row) =>
      [row['population'], row['scope_kind'], row['scope_id']].join(' '),
    );
    return Object.entries(scopes)
      .filter(([, own = []]) => own.length !== all.length || namesIn(own).join() !== all.join())
      .map(([scope]) => `${scope} ${partition}: other names than elsewhere`);
  });
}

function countDifferences(database: Database): string[] {
  const counts: Counts = new Map(
    Object.entries(countings).flatMap(([name, counting]) => countPartition(database, name, counting)),
  );
  const published = database.prepare('select * from con_so').all() as CsvRow[];
  const keys = new Set(published.map(publishedKey));
  const scopes = new Set(published.map((row) => publishedKey({ ...row, kind: '', name: '' }).trim()));
  const wrong = published.flatMap((row) => {
    const key = publishedKey(row);
    const ofGroups = counts.get(publishedKey({ ...row, kind: 'group', name: '' }).trim());
    const found = counts.get(key) ?? { part: 0, whole: ofGroups?.whole ?? 0 };
    const parts = String(found.part) === row['part'];
    const wholes = row['kind'] === 'excluded' ? row['whole'] === '' : String(found.whole) === row['whole'];
    const percent = row['kind'] === 'figure' ? percentOf(found) : '';
    return parts && wholes && percent === row['percent'] && isSaid(row, found)
      ? []
      : [
          `${key}: ${row['part']}/${row['whole']} ${row['percent']}, recounted ${found.part}/${found.whole} ${percent}`,
        ];
  });
  // What is in the tables and in no published figure of a partition that is published.
  const missing = [...counts.keys()].filter(
    (key) => !key.endsWith(' group') && !keys.has(key) && scopes.has(key.split(' ').slice(0, 4).join(' ')),
  );
  return [...wrong, ...nameDifferences(published), ...missing.map((key) => `${key}: not published`)];
}

// Kaplan and Meier

const z = 1.959963984540054;

const estimate = `
with observed as (
  select s.population, scope_kind, scope_id, waited as time, first_answer_on <> '' as is_event
  from scope s join petition r on ${members.petition} where waited is not null
), per_time as (
  select population, scope_kind, scope_id, time, sum(is_event) as events, count(*) as number
  from observed group by population, scope_kind, scope_id, time
), at_risk as (
  select *, sum(number) over (partition by population, scope_kind, scope_id order by time desc) as at_risk,
    sum(number) over scope as total, sum(events) over scope as events_total,
    sum(number - events) over (partition by population, scope_kind, scope_id order by time
      rows between unbounded preceding and 1 preceding) as lost_before
  from per_time window scope as (partition by population, scope_kind, scope_id)
), curve as (
  select *,
    iif(min(at_risk - events) over so_far = 0, 0.0, exp(sum(ln(1.0 - 1.0 * events / at_risk)) over so_far)) as survival,
    sum(1.0 * events / (at_risk * nullif(at_risk - events, 0))) over so_far as variance,
    coalesce(lost_before, 0) - coalesce(lag(lost_before) over so_far, 0) as censored
  from at_risk where events > 0
  window so_far as (partition by population, scope_kind, scope_id order by time)
), bounds as (
  select *, iif(survival > 0, survival * sqrt(variance), null) as standard_error,
    iif(survival > 0, power(survival, exp(${z} * sqrt(variance) / -ln(survival))), null) as lower,
    iif(survival > 0, power(survival, exp(-${z} * sqrt(variance) / -ln(survival))), null) as upper
  from curve
)
select *,
  min(iif(survival <= 0.5 + 1e-12, time, null)) over scope as median,
  min(iif(lower <= 0.5 + 1e-12, time, null)) over scope as median_lower,
  min(iif(upper <= 0.5 + 1e-12, time, null)) over scope as median_upper
from bounds where total >= 10
window scope as (partition by population, scope_kind, scope_id)`;

const exactColumns = [
  'total',
  'events_total',
  'time',
  'at_risk',
  'events',
  'censored',
  'median',
  'median_lower',
  'median_upper',
];
const estimatedColumns = ['survival', 'standard_error', 'lower', 'upper'];

function stepKey(row: Readonly<Record<string, unknown>>): string {
  return [row['population'], row['scope_kind'], row['scope_id'], row['time']].join(' ');
}

function estimateDifferences(database: Database): string[] {
  const counted = new Map(
    database
      .prepare(estimate)
      .all()
      .map((row) => [stepKey(row), row]),
  );
  const published = database.prepare('select * from uoc_luong').all();
  const wrong = published.flatMap((row) => {
    const found = counted.get(stepKey(row));
    if (!found) return [`${stepKey(row)}: no such step`];
    const isNear = (column: string) => {
      const [shown, own] = [row[column], found[column]];
      // Nothing bounds a curve that has come down to nothing; a median is set only with an interval.
      if (shown === '' || own === null) return shown === '' && (own === null || column.startsWith('median_'));
      return Math.abs(Number(shown) - Number(own)) < (estimatedColumns.includes(column) ? 1e-9 : 1e-12);
    };
    return [...exactColumns, ...estimatedColumns]
      .filter((column) => !isNear(column))
      .map((column) => `${stepKey(row)} ${column}: ${row[column]}, recounted ${found[column]}`);
  });
  const shown = new Set(published.map(stepKey));
  return [
    ...wrong,
    ...[...counted.keys()].filter((key) => !shown.has(key)).map((key) => `${key}: not published`),
  ];
}

/** Everything in which the published figures differ from those that their tables give. */
export function figureDifferences(tables: Tables): string[] {
  const database = load(tables);
  try {
    database.exec(views);
    return [...derivedDifferences(database), ...countDifferences(database), ...estimateDifferences(database)];
  } finally {
    database.close();
  }
}
