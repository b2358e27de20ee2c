import { expect, test } from 'vitest';
import { aDialogue, anOrganisation, aPortal, inQuarter } from '../../tests/builders.ts';
import { dialoguePageView } from '../views/dialogue-page.ts';
import { dialogueText } from './dialogue-text.ts';

function textOf(facts: Parameters<typeof aDialogue>[0], isFictitious = false): string {
  const portal = aPortal({
    organisations: [anOrganisation(isFictitious ? { fictitious: true } : {})],
    dialogues: [aDialogue(facts)],
  });
  const [dialogue] = portal.dialogues;
  if (!dialogue) throw new Error('Not in the Portal.');
  return dialogueText(dialoguePageView(portal, dialogue));
}

/** The parts of a text by their headings. */
function headingsIn(text: string): string[] {
  return text.split('\n').filter((line) => /^[\p{Lu} ]{3,}$/u.test(line));
}

test('everything that the page says, in its order', () => {
  const text = textOf({
    when: inQuarter('2026-Q4'),
    intakes: ['asked_live'],
    agenda: [{ text: 'Khai mạc' }, { text: 'Kết luận' }],
    participants: [{ group: 'Tổ trưởng tổ dân phố', count: 12 }],
    schedule: [{ kind: 'announced', on: '2026-11-01', when: inQuarter('2026-Q4') }],
    note: 'Văn bản không ghi giờ.',
    body: 'Buổi đối thoại **thường kỳ**.',
  });
  expect(headingsIn(text)).toEqual([
    'THÔNG TIN BUỔI ĐỐI THOẠI',
    'NỘI DUNG ĐỐI THOẠI',
    'CÁCH NÊU Ý KIẾN',
    'CHƯƠNG TRÌNH',
    'THÀNH PHẦN THAM DỰ',
    'LỊCH VÀ CÁC LẦN THAY ĐỔI',
    'KẾT LUẬN VÀ KẾT QUẢ',
    'KIẾN NGHỊ TỪ BUỔI NÀY',
    'HẾT',
  ]);
  for (const words of [
    'Địa chỉ trang: https://doithoai.example/lich/buoi/',
    'Buổi đối thoại thường kỳ.',
    'Địa điểm: Văn bản không ghi',
    'Lưu ý: Văn bản không ghi giờ.',
    '- Trật tự đô thị',
    '1. Khai mạc\n2. Kết luận',
    '- Tổ trưởng tổ dân phố (12 người)',
    '- 01/11/2026: ',
    'Chưa có kiến nghị nào',
  ]) {
    expect(text).toContain(words);
  }
});

test('what is within an organisation says so; what is invented says so first', () => {
  expect(textOf({ type: 'party_internal' })).toContain('Đây là buổi đối thoại trong nội bộ.');
  expect(textOf({}, true)).toMatch(/^DỮ LIỆU MINH HỌA\./);
});
