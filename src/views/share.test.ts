import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paths } from './hrefs.ts';
import { shareView, shortened } from './share.ts';

const site = { origin: 'https://doithoai.example', base: '/cong/' };

describe(shareView, () => {
  test.each([
    ['the home page', paths.home, 'cong'],
    ['the schedule', paths.schedulePage(2), 'doi-thoai'],
    ['a dialogue', paths.dialogue('buoi'), 'doi-thoai'],
    ['a plan', paths.plan('ke-hoach'), 'ke-hoach'],
    ['a petition', paths.petition('kn-1'), 'kien-nghi'],
    ['a notice', paths.notice('thong-bao'), 'ket-luan'],
    ['the list of commitments', paths.commitments, 'viec-phai-lam'],
    ['the list of tasks', paths.duties, 'viec-phai-lam'],
    ['a body', paths.organisation('ubnd'), 'don-vi'],
    ['a topic', paths.topic('land'), 'linh-vuc'],
    ['the page about the portal', paths.about, 'cong'],
  ])('shows the picture of its kind: %s', (_what, path, file) => {
    const { picture } = shareView(site, { title: 'Tên', state: 'Câu.', path, isIllustrative: false });
    expect(picture.address).toBe(`https://doithoai.example/cong/chia-se/${file}.png`);
  });

  test('never shows what is invented as real', () => {
    const path = paths.petition('kn-1');
    expect(shareView(site, { title: 'Rãnh nước', state: 'Đã trả lời.', path, isIllustrative: true })).toEqual(
      {
        title: 'Minh họa: Rãnh nước',
        description: 'Dữ liệu minh họa, không có thật. Đã trả lời.',
        picture: {
          address: 'https://doithoai.example/cong/chia-se/minh-hoa.png',
          alt: 'Dữ liệu minh họa: Không có địa phương, cơ quan hay sự việc nào như vậy. Cổng công khai đối thoại với Nhân dân.',
        },
      },
    );
  });
});

describe(shortened, () => {
  test.each([
    ['what fits stands as it is', 'Đã trả lời. Chưa xong.', 22, 'Đã trả lời. Chưa xong.'],
    ['whole sentences', 'Đã trả lời. Chưa xong.', 21, 'Đã trả lời.'],
    [
      'a full stop within a number ends nothing',
      'Có 1.200 người dự hội nghị ở xã.',
      20,
      'Có 1.200 người dự …',
    ],
    [
      'a first sentence too short to say much',
      'Vâng. Đã giao cho phường xử lý ngay',
      30,
      'Vâng. Đã giao cho phường xử …',
    ],
    ['no comma before the sign', 'Đã giao, chưa xong việc gì', 12, 'Đã giao …'],
  ])('%s', (_why, text, longest, expected) => {
    expect(shortened(text, longest)).toBe(expected);
  });

  test('is never longer than asked, and never parts a word', () => {
    const word = fc.stringMatching(/^[a-zàấđ]{1,9}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (list, longest) => {
        const short = shortened(list.join(' '), longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        const kept = short.replace(/ …$/, '').split(' ');
        expect(list.slice(0, kept.length)).toEqual(kept);
      }),
    );
  });
});
