import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { post } from './post.ts';

const problemsOf = (facts: object) => problemsIn(post, { org: 'ubnd', title: 'Chủ tịch', ...facts });

/** Holders "from", or "from to". */
const heldBy = (...periods: readonly string[]) => ({
  holders: periods.map((period, index) => {
    const [from, to] = period.split(' ');
    return { name: `Người ${index}`, from, ...(to !== undefined && { to }) };
  }),
});

describe('post', () => {
  test('may be known without its holders', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ isHead: true, note: 'Khuyết từ tháng 5.' })).toEqual([]);
  });

  test.each(['org', 'title'])('always has its %s', (key) => {
    expect(problemsOf({ [key]: undefined })).toEqual([[key, 'invalid_type']]);
  });

  test('has no field of its own making', () => {
    expect(problemsOf({ phone: '1022' })).toEqual([['', 'unrecognized_keys']]);
    expect(problemsOf({ holders: [{ name: 'Nguyễn Thị Mẫu', from: '2021-06-01', born: 1970 }] })).toEqual([
      ['holders.0', 'unrecognized_keys'],
    ]);
  });

  test('has no empty list of holders', () => {
    expect(problemsOf({ holders: [] })).toEqual([['holders', 'too_small']]);
  });

  test.each([
    ['one holder to this day', ['2021-06-01'], []],
    ['one who held it for a day', ['2021-06-01 2021-06-01'], []],
    ['one after the other', ['2021-06-01 2025-06-30', '2025-07-01'], []],
    ['with nobody between them', ['2021-06-01 2025-06-30', '2025-09-01'], []],
    [
      'an end before its beginning',
      ['2021-06-02 2021-06-01'],
      [['holders.0.to', { code: 'range_reversed', from: '2021-06-02', to: '2021-06-01' }]],
    ],
    [
      'two on one day',
      ['2021-06-01 2025-06-30', '2025-06-30'],
      [['holders.1.from', { code: 'holders_overlap', from: '2025-06-30', until: '2025-06-30' }]],
    ],
    [
      'a successor of one who still holds it',
      ['2021-06-01', '2025-07-01'],
      [['holders.1.from', { code: 'holders_overlap', from: '2025-07-01', until: undefined }]],
    ],
    [
      'the earlier one last',
      ['2025-07-01 2026-01-01', '2021-06-01 2025-06-30'],
      [['holders.1.from', { code: 'holders_overlap', from: '2021-06-01', until: '2026-01-01' }]],
    ],
    [
      'the third beside the second',
      ['2020-01-01 2020-12-31', '2021-01-01 2021-12-31', '2021-06-01'],
      [['holders.2.from', { code: 'holders_overlap', from: '2021-06-01', until: '2021-12-31' }]],
    ],
  ])('has %s', (_why, periods, problems) => {
    expect(problemsOf(heldBy(...periods))).toEqual(problems);
  });

  test('may be held in another capacity of the list', () => {
    const holder = { name: 'Nguyễn Thị Mẫu', from: '2021-06-01' };
    expect(problemsOf({ holders: [{ ...holder, capacity: 'acting' }] })).toEqual([]);
    expect(problemsOf({ holders: [{ ...holder, capacity: 'former' }] })).toEqual([
      ['holders.0.capacity', 'invalid_value'],
    ]);
  });
});
