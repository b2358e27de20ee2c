import { describe, expect, test } from 'vitest';
import { aDialogue, anItem, inMonth, inQuarter, onDay } from '../../tests/builders.ts';
import { withPromise } from './dialogue.ts';

const promisedIn = { plan: 'ke-hoach', item: 'muc' };

const promise = anItem({
  title: 'Đối thoại với thanh niên',
  type: 'youth',
  regularity: ['thematic'],
  chairs: [{ org: 'ubnd-quan' }],
  audience: ['Thanh niên'],
  topics: ['Việc làm'],
  formats: ['in_person', 'online'],
  place: { name: 'Nhà văn hóa' },
  when: inQuarter('2026-Q1'),
  note: 'Ghi chú của mục kế hoạch.',
});

describe(withPromise, () => {
  test('takes from the promise all that the record does not say', () => {
    const record = aDialogue({ promisedIn });
    expect(withPromise(record, promise)).toEqual({
      id: 'buoi',
      body: '',
      title: 'Đối thoại với Nhân dân phường Sông Xanh',
      host: 'ubnd',
      promisedIn: { plan: 'ke-hoach', item: 'muc' },
      type: 'youth',
      regularity: ['thematic'],
      chairs: [{ org: 'ubnd-quan' }],
      audience: ['Thanh niên'],
      topics: ['Việc làm'],
      formats: ['in_person', 'online'],
      place: { name: 'Nhà văn hóa' },
      when: { kind: 'quarter', raw: 'quý 2026-Q1', quarter: '2026-Q1' },
    });
  });

  test.each([
    ['type', 'leaders_people'],
    ['regularity', ['extraordinary']],
    ['chairs', [{ org: 'ubnd', post: 'Chủ tịch' }]],
    ['audience', ['Đoàn viên']],
    ['topics', ['Chỗ ở']],
    ['formats', ['online']],
    ['place', { name: 'Hội trường tầng 5', address: 'Số 1 phố Mới' }],
    ['when', onDay('2026-03-26')],
  ] as const)("lets the record's own %s win", (key, own) => {
    const record = aDialogue({ promisedIn, [key]: own });
    expect(withPromise(record, promise)).toEqual({
      ...withPromise(aDialogue({ promisedIn }), promise),
      [key]: own,
    });
  });

  test('needs no promise where the record says all itself', () => {
    const dialogue = withPromise(aDialogue({ when: inMonth('2026-05') }), undefined);
    expect(dialogue.type).toBe('ward_chair_people');
    expect(dialogue.when).toEqual({ kind: 'month', raw: 'tháng 2026-05', month: '2026-05' });
  });

  test('makes up neither place nor form where nobody names them', () => {
    const bare = anItem({ when: inQuarter('2026-Q1') });
    const dialogue = withPromise(aDialogue({ promisedIn }), bare);
    expect(dialogue).not.toHaveProperty('place');
    expect(dialogue).not.toHaveProperty('formats');
  });

  test('throws where neither record nor promise gives the facts', () => {
    expect(() => withPromise(aDialogue({ id: 'buoi-le', promisedIn }), undefined)).toThrow(
      'Dialogue "buoi-le" has neither facts of its own nor a promise that gives them.',
    );
  });
});
