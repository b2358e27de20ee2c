import { expect, test } from 'vitest';
import { aCommitment, aDialogue, aNotice, aPortal } from '../../tests/builders.ts';
import { noticePageView } from '../views/notice-page.ts';
import { noticeText } from './notice-text.ts';

function textOf(facts: Parameters<typeof aNotice>[0]): string {
  const portal = aPortal({
    dialogues: [aDialogue({ held: { from: '2026-05-04', format: 'in_person' } })],
    notices: [aNotice(facts)],
  });
  const [notice] = portal.notices;
  if (!notice) throw new Error('Not in the Portal.');
  return noticeText(noticePageView(portal, notice));
}

test('the document, its summary, every commitment with its five "rõ" and what came of it', () => {
  const progress = { kind: 'progress' as const, on: '2026-06-02', by: 'ubnd', text: 'Đã khơi 200 m rãnh.' };
  const text = textOf({
    commitments: [
      aCommitment({ updates: [progress] }),
      aCommitment({ id: 'ket-luan-2', number: '2', due: { kind: 'unknown' } }),
    ],
  });
  for (const words of [
    'Địa chỉ trang: https://doithoai.example/ket-luan/thong-bao/',
    'Số, ký hiệu: 15/TB-UBND',
    'Giao một việc.',
    'NỘI DUNG 1',
    'Giao UBND phường sửa rãnh thoát nước.',
    'Rõ việc: Sửa rãnh thoát nước ngõ Cây Đa.',
    'Đã khơi 200 m rãnh.',
    'NỘI DUNG 2',
    'Rõ tiến độ: Chưa ghi',
    'Tình trạng: Đang thực hiện (Quá hạn 144 ngày)',
    '- 29/06/2026: Hạn đầu tiên, đã qua khi việc chưa xong.',
    'Tình trạng: Chưa có cập nhật tiến độ (Không có thời hạn cụ thể)',
    '- Từ ngày 11/05/2026 đến ngày 20/11/2026: 193 ngày, cổng chưa ghi nhận',
  ]) {
    expect(text).toContain(words);
  }
});

test('that nothing is to be done is said', () => {
  expect(textOf({ noTaskArises: true })).toContain('không phát sinh việc phải làm');
});
