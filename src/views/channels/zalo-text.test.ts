import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDialogue, aNotice, aPortal, aTime } from '../../../tests/builders.ts';
import { cutAtWord, dialogueZaloText, noticeZaloText, zaloLimit } from './zalo-text.ts';

type Facts = Parameters<typeof aDialogue>[0];

function textOf(facts: Facts) {
  const portal = aPortal({ dialogues: [aDialogue(facts)] });
  const [dialogue] = portal.dialogues;
  if (!dialogue) throw new Error('Not in the Portal.');
  return dialogueZaloText(portal, dialogue);
}

const when = aTime({ kind: 'day', raw: '08 giờ 00 ngày 03 tháng 12 năm 2026', day: '2026-12-03' });
const place = { name: 'Nhà văn hóa', address: 'Phố Sông Con' };
const address = 'Xem đầy đủ: https://doithoai.example/lich/buoi/';

describe(dialogueZaloText, () => {
  test('an invitation in lines', () => {
    const { text, units, points } = textOf({ when, place, intakes: ['asked_live'] });
    expect(text.split('\n')).toEqual([
      'THÔNG BÁO ĐỐI THOẠI',
      'Đối thoại với Nhân dân phường Sông Xanh',
      'Thời gian: 08 giờ 00, Thứ Năm, ngày 03/12/2026',
      'Địa điểm: Nhà văn hóa, Phố Sông Con',
      'Chủ trì: Chủ tịch – Ủy ban nhân dân phường Sông Xanh',
      'Thành phần, đối tượng: Nhân dân',
      'Cách nêu ý kiến: Hỏi, phát biểu trực tiếp tại hội nghị',
      'Nội dung đối thoại:',
      '– Trật tự đô thị',
      'Số liệu tính đến ngày 20/11/2026',
      address,
    ]);
    expect([units, points]).toEqual([text.length, [...text].length]);
  });

  test('length is told as Zalo may count it', () => {
    const { units, points, measure } = textOf({ when, title: 'Đối thoại 𝐀' });
    expect(units).toBe(points + 1);
    expect(measure).toContain(`${points} ký tự (${units} đơn vị UTF-16)`);
  });

  test('what was put off says so in capitals, with the reason', () => {
    const { text } = textOf({
      schedule: [
        { kind: 'announced', on: '2026-11-01', when },
        { kind: 'postponed', on: '2026-11-14', reason: 'Bão số 12.' },
      ],
    });
    expect(text).toContain('ĐÃ HOÃN: Hoãn ngày 14/11/2026, chưa có lịch mới.\nLý do: Bão số 12.');
    expect(text).not.toContain('Cách nêu ý kiến');
  });

  test('within the limit whatever the record, the address always whole', () => {
    const line = (most: number) =>
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: most }).filter((text) => {
        const plain = text.trim();
        return plain !== '' && !/\n|[\u2028\u2029]/.test(plain) && plain.length <= most;
      });
    fc.assert(
      fc.property(
        line(300),
        line(200),
        fc.array(line(300), { minLength: 1, maxLength: 30 }),
        (title, name, topics) => {
          const { text, units } = textOf({ title, when, place: { name }, topics });
          expect(units).toBeLessThanOrEqual(zaloLimit);
          expect(text.endsWith(`\n${address}`)).toBe(true);
          expect(text).toContain('Thời gian: 08 giờ 00');
        },
      ),
      { numRuns: 40 },
    );
  });

  test('entries that are left out are counted', () => {
    const topics = Array.from({ length: 30 }, (_, index) => `Nội dung ${index} ${'rất dài '.repeat(15)}`);
    expect(textOf({ when, place, topics }).text).toMatch(/… và \d+ mục khác\n/);
  });
});

test('a notice: its number, how far it has come, who does what by when', () => {
  const portal = aPortal({
    dialogues: [aDialogue({ held: { from: '2026-05-04', format: 'in_person' } })],
    notices: [aNotice()],
  });
  const [notice] = portal.notices;
  if (!notice) throw new Error('Not in the Portal.');
  expect(noticeZaloText(portal, notice).text.split('\n')).toEqual([
    'THÔNG BÁO KẾT LUẬN ĐỐI THOẠI',
    'Kết luận buổi đối thoại',
    'Ủy ban nhân dân phường Sông Xanh: số 15/TB-UBND, ngày 11/05/2026',
    '1 việc phải làm: 1 chưa có cập nhật tiến độ; trong đó 1 việc quá hạn.',
    '1. Sửa rãnh thoát nước ngõ Cây Đa (Ủy ban nhân dân phường Sông Xanh; hết ngày 29/06/2026)',
    'Số liệu tính đến ngày 20/11/2026',
    'Xem đầy đủ: https://doithoai.example/ket-luan/thong-bao/',
  ]);
});

describe(cutAtWord, () => {
  test.each([
    ['một hai ba', 10, 'một hai ba'],
    ['một hai ba', 9, 'một hai…'],
    ['một hai ba', 8, 'một…'],
    ['mộthaiba', 4, '…'],
  ])('%s in %d', (text, limit, expected) => {
    expect(cutAtWord(text, limit)).toBe(expected);
  });
});
