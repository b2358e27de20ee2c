import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMarkdown, part, plainText, wrapped } from './plain-text.ts';

describe(wrapped, () => {
  test('lines of at most 72 letters, marks not counted twice', () => {
    const text = 'Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân phường Quỳnh Mai với Nhân dân';
    expect(wrapped(text)).toBe(
      'Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân phường Quỳnh Mai với\nNhân dân',
    );
  });

  test('an address is never broken', () => {
    const address = `https://doithoai.example/${'a'.repeat(80)}/`;
    expect(wrapped(`Địa chỉ: ${address}`)).toBe(`Địa chỉ:\n${address}`);
  });

  test('further lines stand under the first', () => {
    expect(wrapped(`${'một '.repeat(20)}`, { first: '- ', rest: '  ' }).split('\n')[1]).toMatch(/^ {2}một/);
  });

  test('no word is lost, and no line too long that could be shorter', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zđêơ]{1,30}$/), { minLength: 1 }), (words) => {
        const lines = wrapped(words.join(' '), { first: '- ', rest: '  ' }).split('\n');
        expect(lines.join(' ').replace(/^- /, '').split(/\s+/)).toEqual(words);
        expect(lines.every((line) => [...line].length <= 72)).toBe(true);
      }),
    );
  });
});

test('Markdown is read without its signs', () => {
  expect(fromMarkdown('Xem **kế hoạch** [số 12](/ke-hoach/12/).\n\n- một\n- hai')).toEqual([
    { kind: 'paragraph', text: 'Xem kế hoạch số 12 (/ke-hoach/12/).' },
    { kind: 'list', items: ['một', 'hai'] },
  ]);
});

test('a heading over nothing is left out', () => {
  expect(part('Chương trình', [{ kind: 'list', items: [] }])).toEqual([]);
});

test('a document: what it is, where it stands, as of when, then its parts', () => {
  const head = { title: 'Đối thoại', asOf: 'Số liệu tính đến ngày 20/11/2026' };
  const text = plainText({
    head: head as Parameters<typeof plainText>[0]['head'],
    isIllustrative: true,
    address: 'https://doithoai.example/lich/buoi/',
    blocks: [
      { kind: 'paragraph', text: 'Đã tổ chức.' },
      ...part('Thông tin', [
        {
          kind: 'facts',
          facts: [
            { term: 'Địa điểm', values: [{ text: 'Hội trường', detail: 'phố Sông Con' }] },
            { term: 'Thành phần', values: [{ text: 'Nhân dân' }, { text: 'Mặt trận' }] },
          ],
        },
      ]),
      ...part('Chương trình', [{ kind: 'list', items: ['Khai mạc', 'Kết luận'], isOrdered: true }]),
    ],
  });
  expect(text).toBe(`DỮ LIỆU MINH HỌA. Nội dung dưới đây được đặt ra để cho thấy cổng hoạt
động thế nào; không có địa phương, cơ quan hay sự việc nào như vậy.

Đối thoại

Địa chỉ trang: https://doithoai.example/lich/buoi/

Số liệu tính đến ngày 20/11/2026

Đã tổ chức.


THÔNG TIN

Địa điểm: Hội trường (phố Sông Con)
Thành phần:
  - Nhân dân
  - Mặt trận


CHƯƠNG TRÌNH

1. Khai mạc
2. Kết luận


HẾT
`);
});
