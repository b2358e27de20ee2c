import { describe, expect, test } from 'vitest';
import { faultOf } from './fault.ts';
import { party } from './party.ts';

describe('party', () => {
  test.each([
    ['a body', { org: 'ubnd' }],
    ['a post in a body', { org: 'ubnd', post: 'Chủ tịch' }],
    ['a group', { group: 'Đảng ủy các phường' }],
    ['a group with the number that the source gives', { group: 'Đảng ủy 14 phường', count: 14 }],
    ['a group and the body it belongs to', { group: 'Các phòng chuyên môn', within: 'ubnd' }],
    ['a post in a group', { group: 'UBND các phường', post: 'Chủ tịch UBND phường' }],
  ])('may be %s', (_why, data) => {
    expect(party.parse(data)).toEqual(data);
  });

  test.each([
    ['a body and a group at once', { org: 'ubnd', group: 'Các phường' }, 'both'],
    ['neither body nor group', {}, 'neither'],
    ['a post alone', { post: 'Chủ tịch' }, 'neither'],
    ['a number alone', { count: 14 }, 'neither'],
    ['a body with a number', { org: 'ubnd', count: 14 }, 'group_fields'],
    ['a body within another', { org: 'ubnd', within: 'quan' }, 'group_fields'],
  ])('is never %s', (_why, data, reason) => {
    const issues = party.safeParse(data).error?.issues ?? [];
    expect(issues.map(faultOf)).toEqual([{ code: 'party_kind', reason }]);
  });

  test('has no group of none', () => {
    expect(party.safeParse({ group: 'Các phường', count: 0 }).success).toBe(false);
  });
});
