import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aFulfilment,
  aGlossaryTerm,
  aNotice,
  anAllowance,
  anEvent,
  anItem,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPost,
  aRule,
  aSession,
  aSynonymList,
  aTask,
  aTerm,
  aTime,
  aUnit,
  aWorkYear,
  daysAfter,
  inMonth,
  inQuarter,
  inYear,
  noRecords,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { workYear } from '../schemas/work-year.ts';
import { findIntegrityFaults } from './integrity.ts';
import type { CollectionName, ContentRecords } from './records.ts';

function faultsIn(records: Partial<ContentRecords>) {
  return findIntegrityFaults({ ...noRecords, ...records }, () => false);
}

describe(findIntegrityFaults, () => {
  test('finds none in an empty portal', () => {
    expect(faultsIn({})).toEqual([]);
  });

  test('finds none where all fits', () => {
    const records = {
      organisations: [anOrganisation()],
      plans: [aPlan({ items: [anItem()], tasks: [aTask({ items: ['muc'] })] })],
      dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'muc' } })],
    };
    expect(faultsIn(records)).toEqual([]);
  });

  test('finds all of them, not only the first', () => {
    const records = {
      organisations: [anOrganisation({ id: 'a', parent: 'a' })],
      plans: [aPlan({ tasks: [aTask({ items: ['khong-co'] })] })],
      dialogues: [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'khong-co' } })],
    };
    expect(faultsIn(records).map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'organisations/a',
      'plans/ke-hoach',
      'dialogues/buoi',
    ]);
  });
});

describe('parents that run in a circle', () => {
  /** "a<b" is a body a whose parent is b. */
  const circlesIn = (...bodies: string[]) => {
    const organisations = bodies.map((body) => {
      const [id = '', parent] = body.split('<');
      return anOrganisation({ id, ...(parent !== undefined && { parent }) });
    });
    return faultsIn({ organisations }).map(({ id, path, fault }) => ({ id, path, fault }));
  };
  const circle = (...chain: string[]) => ({
    id: chain[0],
    path: ['parent'],
    fault: { code: 'reference_circular', chain },
  });

  test('a body is not its own parent', () => {
    expect(circlesIn('a<a')).toEqual([circle('a', 'a')]);
  });

  test('two bodies are not the parents of each other', () => {
    expect(circlesIn('a<b', 'b<a')).toEqual([circle('a', 'b', 'a'), circle('b', 'a', 'b')]);
  });

  test('nor are three', () => {
    expect(circlesIn('a<b', 'b<c', 'c<a')).toEqual([
      circle('a', 'b', 'c', 'a'),
      circle('b', 'c', 'a', 'b'),
      circle('c', 'a', 'b', 'c'),
    ]);
  });

  test('a body below a circle is not part of it', () => {
    expect(circlesIn('duoi<a', 'a<b', 'b<a').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a chain that ends is no circle', () => {
    expect(circlesIn('a<b', 'b<c', 'c')).toEqual([]);
  });

  test('nor is one that leads to a body without a record', () => {
    expect(circlesIn('a<b', 'b<khong-co')).toEqual([]);
  });
});

describe('the day on which a successor begins', () => {
  const faultsWhenItBegins = (validFrom?: string) =>
    faultsIn({
      organisations: [
        anOrganisation({
          id: 'cu',
          validTo: '2025-06-30',
          successors: [
            { org: 'khac', scope: 'part' },
            { org: 'moi', scope: 'part' },
          ],
        }),
        anOrganisation({ id: 'khac' }),
        anOrganisation({ id: 'moi', ...(validFrom !== undefined && { validFrom }) }),
      ],
    });

  test.each([
    ['the day after the last', '2025-07-01'],
    ['the last day itself', '2025-06-30'],
    ['long before', '1999-01-01'],
    ['nobody knows when', undefined],
  ])('may be %s', (_why, validFrom) => {
    expect(faultsWhenItBegins(validFrom)).toEqual([]);
  });

  test('may not leave one day with nobody', () => {
    expect(faultsWhenItBegins('2025-07-02')).toEqual([
      {
        collection: 'organisations',
        id: 'cu',
        path: ['successors', 1, 'org'],
        fault: { code: 'successor_too_late', successor: 'moi', from: '2025-07-02', end: '2025-06-30' },
      },
    ]);
  });
});

describe('the time of an item under its heading', () => {
  const faultsWhen = (when: FlexibleDate, heading: FlexibleDate) =>
    faultsIn({
      plans: [aPlan({ items: [anItem({ id: 'muc-1' }), anItem({ id: 'muc-2', when, heading })] })],
    });
  const secondQuarter = inQuarter('2023-Q2');

  test.each([
    ['the month lies in the quarter', inMonth('2023-05'), secondQuarter],
    ['the first month of the quarter', inMonth('2023-04'), secondQuarter],
    ['the last month of the quarter', inMonth('2023-06'), secondQuarter],
    ['the quarter under itself', secondQuarter, secondQuarter],
    ['"trước ngày 01/7" ends on 30/6', onDay('2023-07-01', 'before'), secondQuarter],
    ['a heading without days holds everything', inMonth('2023-07'), unstated],
    ['what has no days lies outside nothing', ongoing, secondQuarter],
  ])('fits: %s', (_why, when, heading) => {
    expect(faultsWhen(when, heading)).toEqual([]);
  });

  test.each([
    ['the month before the quarter', inMonth('2023-03'), secondQuarter],
    ['the month after the quarter', inMonth('2023-07'), secondQuarter],
    ['the day after the quarter', onDay('2023-07-01'), secondQuarter],
    ['the month of another year', inMonth('2024-05'), secondQuarter],
    ['more than the quarter', inYear(2023), secondQuarter],
    ['what has no end', aTime({ kind: 'open_ended', raw: 'từ tháng 5', since: '2023-05' }), secondQuarter],
  ])('does not fit: %s', (_why, when, heading) => {
    expect(faultsWhen(when, heading)).toEqual([
      {
        collection: 'plans',
        id: 'ke-hoach',
        path: ['items', 1, 'when'],
        fault: { code: 'window_outside_heading', when, heading },
      },
    ]);
  });

  test('does not fit before a heading that has no end', () => {
    const fromJune = aTime({ kind: 'open_ended', raw: 'từ tháng 6', since: '2023-06' });
    expect(faultsWhen(inMonth('2023-05'), fromJune).map(({ fault }) => fault)).toEqual([
      { code: 'window_outside_heading', when: inMonth('2023-05'), heading: fromJune },
    ]);
  });
});

describe('items that tasks, obligations and dialogues name', () => {
  const items = [anItem({ id: 'thanh-nien' }), anItem({ id: 'cho' })];
  const unknown = (id: string, suggestion?: string) => ({
    code: 'reference_unknown',
    id,
    target: 'plan_item',
    suggestion,
  });

  test.each([
    ['a task', { tasks: [aTask({ items: ['cho', 'thanh-nen'] })] }, ['tasks', 0, 'items', 1]],
    [
      'an obligation',
      { obligations: [anObligation({ id: 'mot' }), anObligation({ id: 'hai', items: ['thanh-nen'] })] },
      ['obligations', 1, 'items', 0],
    ],
  ])('%s names only items of its own plan', (_what, facts, path) => {
    const other = aPlan({ id: 'ke-hoach-khac', items: [anItem({ id: 'thanh-nen' })] });
    expect(faultsIn({ plans: [aPlan({ items, ...facts }), other] })).toEqual([
      { collection: 'plans', id: 'ke-hoach', path, fault: unknown('thanh-nen', 'thanh-nien') },
    ]);
  });

  test('a dialogue names only items of the plan it names', () => {
    const dialogues = [aDialogue({ promisedIn: { plan: 'ke-hoach', item: 'benh-vien' } })];
    expect(faultsIn({ plans: [aPlan({ items })], dialogues })).toEqual([
      { collection: 'dialogues', id: 'buoi', path: ['promisedIn', 'item'], fault: unknown('benh-vien') },
    ]);
  });

  test('of a plan that does not exist nothing more is said here', () => {
    const dialogues = [aDialogue({ promisedIn: { plan: 'khong-co', item: 'muc' } })];
    expect(faultsIn({ dialogues })).toEqual([]);
  });
});

describe('entries of a plan that rules and fulfilments name', () => {
  const plans = [
    aPlan({
      items: [anItem({ id: 'thanh-nien' })],
      tasks: [aTask({ id: 'lap-danh-sach' })],
      obligations: [anObligation({ id: 'bao-cao-nam' })],
    }),
    aPlan({ id: 'khac', items: [anItem({ id: 'cho' })] }),
  ];
  const unknown = (id: string, suggestion?: string) => ({
    code: 'reference_unknown',
    id,
    target: 'plan_entry',
    suggestion,
  });
  const source = { kind: 'document' as const, text: 'Kế hoạch', status: 'official' as const };
  const requirement = { kind: 'plan_entry' as const };

  test.each(['thanh-nien', 'lap-danh-sach', 'bao-cao-nam'])(
    'may be an item, a task, an obligation: %s',
    (entry) => {
      const records = {
        plans,
        fulfilments: [aFulfilment({ entry })],
        rules: [
          aRule({
            requirement,
            source: { ...source, plan: 'ke-hoach', entry },
            binds: { plan: 'ke-hoach', entries: [entry] },
          }),
        ],
      };
      expect(faultsIn(records)).toEqual([]);
    },
  );

  test.each([
    ['of another plan', 'cho', undefined],
    ['misspelt', 'bao-cao-namm', 'bao-cao-nam'],
  ])('are entries of the plan that is named: not one %s', (_why, entry, suggestion) => {
    expect(faultsIn({ plans, fulfilments: [aFulfilment({ entry })] })).toEqual([
      { collection: 'fulfilments', id: 'viec', path: ['entry'], fault: unknown(entry, suggestion) },
    ]);
    const rules = [
      aRule({
        requirement,
        source: { ...source, plan: 'ke-hoach', entry },
        binds: { plan: 'ke-hoach', entries: ['thanh-nien', entry] },
      }),
    ];
    expect(faultsIn({ plans, rules })).toEqual([
      { collection: 'rules', id: 'quy-tac', path: ['source', 'entry'], fault: unknown(entry, suggestion) },
      {
        collection: 'rules',
        id: 'quy-tac',
        path: ['binds', 'entries', 1],
        fault: unknown(entry, suggestion),
      },
    ]);
  });

  test('are looked for only where a plan is named that exists', () => {
    const rules = [
      aRule({ id: 'mot', requirement, source: { ...source, entry: 'x' }, binds: { entries: ['x'] } }),
      aRule({
        id: 'hai',
        requirement,
        source: { ...source, plan: 'khong-co', entry: 'x' },
        binds: { plan: 'khong-co', entries: ['x'] },
      }),
      aRule({ id: 'ba', requirement, source: { ...source, plan: 'ke-hoach' }, binds: { plan: 'ke-hoach' } }),
    ];
    const fulfilments = [aFulfilment({ plan: 'khong-co', entry: 'x' })];
    expect(faultsIn({ plans, rules, fulfilments })).toEqual([]);
  });
});

describe('the units that a body names', () => {
  const expected = (id: string, key: 'area' | 'parent') => ({
    collection: 'organisations',
    id: 'co-quan',
    path: [key],
    fault: { code: 'unit_expected', id, key },
  });
  const others = [anOrganisation({ id: 'ubnd' }), aUnit({ id: 'phuong' })];

  test.each([
    ['a body in a unit, under a body', { area: 'phuong', parent: 'ubnd' }, []],
    ['a body under a unit', { parent: 'phuong' }, []],
    ['a body in a body', { area: 'ubnd' }, [expected('ubnd', 'area')]],
    ['a unit under a unit', { type: 'administrative_unit' as const, parent: 'phuong' }, []],
    [
      'a unit under a body',
      { type: 'administrative_unit' as const, parent: 'ubnd' },
      [expected('ubnd', 'parent')],
    ],
    ['a body in what has no record', { area: 'khong-co' }, []],
  ])('%s', (_why, facts, faults) => {
    const organisations = [...others, anOrganisation({ id: 'co-quan', ...facts })];
    expect(faultsIn({ organisations })).toEqual(faults);
  });
});

describe('the years of the calendar', () => {
  test('hold days of their own year', () => {
    const source = { text: 'Thông báo', status: 'official' as const };
    const swap = {
      on: '2025-12-31',
      reason: 'new_year' as const,
      label: 'Hoán đổi',
      kind: 'swapped' as const,
    };
    const year = {
      id: '2026',
      body: '',
      ...workYear.parse({
        status: 'official',
        daysOff: [
          { on: '2026-01-01', reason: 'new_year', label: 'Tết', kind: 'holiday', source },
          { ...swap, swappedWith: '2027-01-02', source },
        ],
        workingDays: [{ on: '2027-01-02', swappedWith: '2025-12-31', label: 'Làm bù', source }],
      }),
    };
    const outside = (list: string, index: number, day: string) => ({
      collection: 'calendar',
      id: '2026',
      path: [list, index, 'on'],
      fault: { code: 'calendar_day_outside', day, year: '2026' },
    });
    expect(faultsIn({ calendar: [year] })).toEqual([
      outside('daysOff', 1, '2025-12-31'),
      outside('workingDays', 0, '2027-01-02'),
    ]);
  });

  test('may be whole', () => {
    expect(faultsIn({ calendar: [aWorkYear(2025), aWorkYear(2026)] })).toEqual([]);
  });

  test.each(['lich-2026', '202', '20266', 'nam'])('have a file named after the year, not %j', (name) => {
    expect(faultsIn({ calendar: [{ ...aWorkYear(2026), id: name }] })).toEqual([
      { collection: 'calendar', id: name, path: [], fault: { code: 'calendar_file_name', name } },
    ]);
  });
});

describe('a year without a calendar that a petition needs', () => {
  const organisations = [anOrganisation(), aUnit({ id: 'phuong' })];
  const calendar = [aWorkYear(2026)];
  const rules = [
    aRule({ requirement: { kind: 'written_answer', days: 15, unit: 'working_day', from: 'received' } }),
  ];
  const missing = (path: (string | number)[], from: string) => ({
    collection: 'petitions',
    id: 'kn-1',
    path,
    fault: { code: 'calendar_missing', year: 2027, from },
  });
  const late = anEvent('received', '2026-12-21');
  const faultsOf = (...events: ReturnType<typeof anEvent>[]) =>
    faultsIn({ organisations, calendar, rules, petitions: [aPetition({ events })] });

  test('is told of where a rule counts', () => {
    expect(faultsOf(late)).toEqual([missing(['events', 0, 'on'], '2026-12-21')]);
  });

  test('is told of once, where its own deadline needs it too', () => {
    const assigned = anEvent('assigned', '2026-12-22', { due: daysAfter('assignment', 15) });
    expect(faultsOf(late, assigned)).toEqual([missing(['events', 1, 'due'], '2026-12-22')]);
  });

  test('is told of beside what else is wrong', () => {
    const [first, second] = faultsOf(late, anEvent('progress', '2026-12-22'));
    expect([first?.fault.code, second?.fault.code]).toEqual(['event_impossible', 'calendar_missing']);
  });
});

describe('the words that search takes for each other', () => {
  const short = (...forms: [string, ...string[]]) => ({
    kind: 'abbreviation' as const,
    short: forms,
    readings: ['Chỉ thị'],
  });
  const same = (...words: string[]) => ({ kind: 'same' as const, words });

  test('may be of several kinds, and everyday words may stand for several matters', () => {
    const everyday = (official: string) => ({
      kind: 'everyday' as const,
      everyday: ['CT', 'ngập'],
      official: [official],
    });
    const search = [
      aSynonymList('mot', short('CT'), same('CT', 'úng'), everyday('thoát nước'), everyday('tiêu úng')),
    ];
    expect(faultsIn({ search })).toEqual([]);
  });

  test('are abbreviated in one entry, which has all readings: the later one is told, in whatever case', () => {
    const search = [
      aSynonymList('mot', short('CT'), short('CTr', 'ct')),
      aSynonymList('hai', short('KH', 'CTR')),
    ];
    const elsewhere = { code: 'synonym_elsewhere', kind: 'abbreviation' };
    expect(faultsIn({ search }).map(({ id, path, fault }) => [id, path, fault])).toEqual([
      ['mot', ['entries', 1, 'short', 1], { ...elsewhere, word: 'ct', index: 0 }],
      ['hai', ['entries', 0, 'short', 1], { ...elsewhere, word: 'CTR', list: 'mot', index: 1 }],
    ]);
  });

  test('stand together where they mean the same; marks make other words', () => {
    const search = [
      aSynonymList('mot', same('đèn', 'bóng điện')),
      aSynonymList('hai', same('đen', 'màu than'), same('Đèn', 'ngọn lửa')),
    ];
    expect(faultsIn({ search }).map(({ id, path, fault }) => [id, path, fault])).toEqual([
      [
        'hai',
        ['entries', 1, 'words', 0],
        { code: 'synonym_elsewhere', kind: 'same', word: 'Đèn', list: 'mot', index: 0 },
      ],
    ]);
  });
});

describe('the words of the glossary', () => {
  const fault = (form: string, other: string) => ({ code: 'glossary_form_repeated', form, other });

  test('may each be written in ways of their own, and lead to each other', () => {
    const glossary = [
      aGlossaryTerm({ variants: ['đề nghị'], seeAlso: ['phan-anh'] }),
      aGlossaryTerm({ id: 'phan-anh', term: 'phản ánh', seeAlso: ['kien-nghi'] }),
    ];
    expect(faultsIn({ glossary })).toEqual([]);
  });

  test('are not written as another word is, in whatever case: the later one is told', () => {
    const glossary = [
      aGlossaryTerm({ variants: ['đề nghị'] }),
      aGlossaryTerm({
        id: 'de-nghi',
        term: 'Đề nghị',
        variants: ['góp ý', 'kiến nghị'],
        labels: ['đề nghị'],
      }),
    ];
    expect(faultsIn({ glossary }).map(({ id, path, fault: found }) => [id, path, found])).toEqual([
      ['de-nghi', ['term'], fault('Đề nghị', 'kien-nghi')],
      ['de-nghi', ['variants', 1], fault('kiến nghị', 'kien-nghi')],
      ['de-nghi', ['labels', 0], fault('đề nghị', 'de-nghi')],
    ]);
  });

  test('do not name one way twice', () => {
    const glossary = [aGlossaryTerm({ variants: ['đề nghị', 'Kiến nghị'] })];
    expect(faultsIn({ glossary }).map(({ path, fault: found }) => [path, found])).toEqual([
      [['variants', 1], fault('Kiến nghị', 'kien-nghi')],
    ]);
  });

  test('do not lead back to themselves', () => {
    const glossary = [aGlossaryTerm({ seeAlso: ['kien-nghi'] })];
    expect(faultsIn({ glossary }).map(({ path, fault: found }) => [path, found])).toEqual([
      [['seeAlso', 0], { code: 'glossary_self', id: 'kien-nghi' }],
    ]);
  });
});

describe('what is invented', () => {
  const organisations = [anOrganisation({ id: 'that' }), anOrganisation({ id: 'mau', fictitious: true })];
  const posts = [aPost({ id: 'cua-that', org: 'that' }), aPost({ id: 'cua-mau', org: 'mau' })];
  const misplaced = (collection: CollectionName, id: string, expected: 'apart' | 'among_real') => ({
    collection,
    id,
    path: [],
    fault: { code: 'illustrative_place', expected },
  });
  const faultsWhere = (...apart: string[]) =>
    findIntegrityFaults({ ...noRecords, organisations, posts }, (collection, id) =>
      apart.includes(`${collection}/${id}`),
    );

  test('stands apart, all of it, and nothing else does', () => {
    expect(faultsWhere('organisations/mau', 'posts/cua-mau')).toEqual([]);
  });

  test('does not stand among what is real', () => {
    expect(faultsWhere('organisations/mau')).toEqual([misplaced('posts', 'cua-mau', 'apart')]);
    expect(faultsWhere('posts/cua-mau')).toEqual([misplaced('organisations', 'mau', 'apart')]);
  });

  test('is not what is real', () => {
    expect(faultsWhere('organisations/mau', 'posts/cua-mau', 'posts/cua-that', 'organisations/that')).toEqual(
      [misplaced('organisations', 'that', 'among_real'), misplaced('posts', 'cua-that', 'among_real')],
    );
  });

  test('is told together with what else is wrong with the record', () => {
    const circle = [anOrganisation({ id: 'mau', fictitious: true, parent: 'mau' })];
    const found = findIntegrityFaults({ ...noRecords, organisations: circle }, () => false);
    expect(found.map(({ fault }) => fault.code)).toEqual(['illustrative_place', 'reference_circular']);
  });

  test('is not told of a record whose body is not known', () => {
    const posts = [aPost({ org: 'khong-co' })];
    for (const isApart of [true, false]) {
      expect(findIntegrityFaults({ ...noRecords, posts }, () => isApart)).toEqual([]);
    }
  });

  test('is never what is about no body: that governs real records too', () => {
    const records = {
      rules: [aRule({ requirement: { kind: 'packet' as const } })],
      calendar: [aWorkYear(2026)],
      allowances: [anAllowance()],
    };
    expect(faultsIn(records)).toEqual([]);
    expect(findIntegrityFaults({ ...noRecords, ...records }, () => true)).toEqual([
      misplaced('rules', 'quy-tac', 'among_real'),
      misplaced('calendar', '2026', 'among_real'),
      misplaced('allowances', 'duong-pho', 'among_real'),
    ]);
  });

  test('is asked of every collection that is about bodies', () => {
    const asked = new Set<string>();
    const all = {
      ...noRecords,
      organisations,
      posts,
      plans: [aPlan({ issuer: { org: 'mau' } })],
      dialogues: [aDialogue({ host: 'mau' })],
      fulfilments: [aFulfilment({ by: 'mau', entry: 'yeu-cau' })],
      rules: [aRule({ requirement: { kind: 'packet' }, binds: { organisations: ['mau'] } })],
      sessions: [aSession({ council: 'mau' })],
      terms: [aTerm({ org: 'mau' })],
      notices: [aNotice({ issuer: { org: 'mau' }, dialogues: ['khong-co'] })],
      petitions: [aPetition({ receivedBy: 'mau' })],
    };
    const found = findIntegrityFaults(all, (collection, id) => {
      asked.add(`${collection}/${id}`);
      return false;
    });
    expect(found.map(({ collection, fault }) => `${collection} ${fault.code}`)).toEqual([
      'organisations illustrative_place',
      'posts illustrative_place',
      'terms illustrative_place',
      'sessions illustrative_place',
      'plans illustrative_place',
      'dialogues illustrative_place',
      'notices illustrative_place',
      'petitions illustrative_place',
      'fulfilments illustrative_place',
      'rules illustrative_place',
    ]);
    expect(asked.has('organisations/that')).toBe(true);
  });
});
