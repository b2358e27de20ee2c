import { describe, expect, test } from 'vitest';
import {
  commitmentMark,
  dialogueMark,
  latenessMark,
  organisationMark,
  petitionMark,
  verdictMark,
} from './state-mark.ts';

describe('shapes of states', () => {
  test.each([
    ['collected', 'waiting'],
    ['raised', 'waiting'],
    ['reopened', 'waiting'],
    ['answered_on_spot', 'answered'],
    ['answered_in_writing', 'answered'],
    ['not_answered', 'unanswered'],
    ['assigned', 'given'],
    ['in_progress', 'going'],
    ['forwarded', 'forwarded'],
    ['resolved', 'settled'],
    ['closed_other', 'ended'],
    ['withdrawn', 'ended'],
  ] as const)('a petition that is %s has the shape %s', (stage, shape) => {
    expect(petitionMark(stage, 'Lời')).toEqual({ shape, label: 'Lời' });
  });

  test('an answer never looks like a settled matter', () => {
    const settled = petitionMark('resolved', '').shape;
    expect(petitionMark('answered_in_writing', '').shape).not.toBe(settled);
    expect(petitionMark('closed_other', '').shape).not.toBe(settled);
    expect(petitionMark('forwarded', '').shape).not.toBe(settled);
  });

  test.each([
    [latenessMark('overdue', 'Quá hạn 3 ngày'), 'late', 'Quá hạn 3 ngày'],
    [latenessMark('late'), 'late', 'Xong muộn'],
    [latenessMark('open'), 'waiting', 'Chưa đến hạn'],
    [latenessMark('undated'), 'unknown', 'Không có thời hạn cụ thể'],
    [commitmentMark('not_reported'), 'unknown', 'Chưa có cập nhật tiến độ'],
    [commitmentMark('done'), 'settled', 'Đã thực hiện xong'],
    [verdictMark('insufficient'), 'unknown', 'Không đủ dữ liệu'],
    [verdictMark('not_met'), 'late', 'Chưa đạt'],
    [verdictMark('not_yet_due'), 'waiting', 'Chưa đến hạn'],
    [organisationMark('ended'), 'ended', 'Đã kết thúc hoạt động'],
    [organisationMark('not_yet'), 'waiting', 'Chưa hoạt động'],
    [dialogueMark('cancelled'), 'ended', 'Đã hủy'],
    [dialogueMark('unknown'), 'unknown', 'Đã qua thời gian dự kiến, chưa có thông tin'],
  ])('%j', (mark, shape, label) => {
    expect(mark).toEqual({ shape, label });
  });
});
