import { describe, expect, test } from 'vitest';
import { toSlug } from './slug.ts';

describe(toSlug, () => {
  test.each([
    ['marks, tones and đ go', 'Mục đối thoại, quý II', 'muc-doi-thoai-quy-ii'],
    ['Đ goes too', 'Điều văn bản không ghi', 'dieu-van-ban-khong-ghi'],
    ['whatever lies between two words becomes one hyphen', 'Quỳnh Mai – lần 2/2024', 'quynh-mai-lan-2-2024'],
    ['none is left at the ends', '“Đã qua”?', 'da-qua'],
    ['decomposed letters', 'Thời gian'.normalize('NFD'), 'thoi-gian'],
    ['nothing but signs', '…', ''],
  ])('%s: %j', (_why, text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });
});
