import { describe, expect, test } from 'vitest';
import {
  anOrganisation,
  aPortal,
  aPost,
  onDay,
  ongoing,
  unstated,
  whenNeeded,
} from '../../tests/builders.ts';
import { organisationId, postId } from '../schemas/reference.ts';
import { fiveClearView } from './five-clear.ts';

const portal = aPortal({
  organisations: [anOrganisation({ shortName: 'UBND phường Sông Xanh' })],
  posts: [aPost()],
  petitions: [],
});

const work = {
  person: postId.parse('chu-tich'),
  action: 'Sửa rãnh thoát nước ngõ Cây Đa.',
  lead: organisationId.parse('ubnd'),
  due: onDay('2026-06-30'),
  expected: 'Rãnh được sửa',
};

type Work = Parameters<typeof fiveClearView>[1];

/** One cell of work that goes on. */
function cellOf(key: string, given: Work) {
  return fiveClearView(portal, given, { ended: 'open' }).cells.find((cell) => cell.key === key);
}

describe(fiveClearView, () => {
  test('shows the five cells in the order in which officials say them', () => {
    expect(fiveClearView(portal, work, { ended: 'open' })).toEqual({
      summary: '5 rõ: 5/5',
      cells: [
        {
          key: 'person',
          label: 'Rõ người',
          isFilled: true,
          value: { text: 'Chủ tịch – UBND phường Sông Xanh', href: '/don-vi/ubnd/' },
        },
        { key: 'action', label: 'Rõ việc', isFilled: true, value: { text: work.action } },
        {
          key: 'lead',
          label: 'Rõ trách nhiệm',
          isFilled: true,
          value: { text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' },
        },
        {
          key: 'due',
          label: 'Rõ tiến độ',
          isFilled: true,
          value: { text: 'Ngày 30/06/2026', detail: 'Nguyên văn: “ngày 2026-06-30”' },
        },
        { key: 'result', label: 'Rõ kết quả', isFilled: true, value: { text: 'Rãnh được sửa' } },
      ],
      others: [],
    });
  });

  test('names every cell that is empty', () => {
    const { summary, cells } = fiveClearView(portal, {}, { ended: 'open' });
    expect(summary).toBe('5 rõ: 0/5');
    expect(cells.map(({ isFilled, value }) => [isFilled, value])).toEqual(
      Array(5).fill([false, { text: 'Chưa ghi', isMissing: true }]),
    );
  });

  test('shows empty words, and says why they fill no cell', () => {
    expect(cellOf('action', { ...work, action: 'Tiếp thu, nghiên cứu.' })).toMatchObject({
      isFilled: false,
      value: { text: 'Tiếp thu, nghiên cứu.', detail: 'Lời chung chung: không nêu làm gì với cái gì.' },
    });
  });

  test.each([
    ['not stated', unstated, false, { text: 'Chưa ghi', isMissing: true }],
    [
      'when needed',
      whenNeeded,
      false,
      { text: 'Đột xuất, khi cần thiết', detail: 'Không nêu tiến độ cụ thể.' },
    ],
    ['ongoing', ongoing, true, { text: 'Thường xuyên' }],
  ])('a deadline that is %s', (_what, due, isFilled, value) => {
    expect(cellOf('due', { ...work, due })).toEqual({ key: 'due', label: 'Rõ tiến độ', isFilled, value });
  });

  test('of work that is done, only the proof is the result', () => {
    const { cells } = fiveClearView(portal, work, { ended: 'done', doneHref: '#su-kien-4' });
    expect(cells.at(-1)).toMatchObject({
      isFilled: true,
      value: { text: 'Đã xong, có minh chứng', href: '#su-kien-4', detail: 'Kết quả phải có: Rãnh được sửa' },
    });
  });

  test('work that was given up has no result, whatever was wished for', () => {
    const { summary, cells } = fiveClearView(portal, work, { ended: 'stopped' });
    expect(summary).toBe('5 rõ: 4/5');
    expect(cells.at(-1)).toMatchObject({ isFilled: false, value: { text: 'Đã dừng, không có kết quả' } });
  });

  test('names who else was given the work, apart from the cells', () => {
    const ubnd = organisationId.parse('ubnd');
    const { others } = fiveClearView(
      portal,
      { ...work, coordinating: [ubnd], supervisor: ubnd },
      { ended: 'open' },
    );
    expect(others.map(({ term }) => term)).toEqual(['Đơn vị phối hợp', 'Đơn vị theo dõi, đôn đốc']);
  });
});
