import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anItem,
  anObligation,
  anOrganisation,
  aPlan,
  aTask,
  aTime,
  inMonth,
  inQuarter,
  inYear,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { findIntegrityFaults } from './integrity.ts';
import type { ContentRecords } from './records.ts';

function faultsIn(records: Partial<ContentRecords>) {
  return findIntegrityFaults({ organisations: [], plans: [], dialogues: [], ...records });
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
