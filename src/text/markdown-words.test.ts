import { describe, expect, test } from 'vitest';
import { wordsOfMarkdown } from './markdown-words.ts';

describe('what is read of Markdown', () => {
  test.each([
    ['a paragraph over two lines', 'Đường Mẫu Giang\nngập hai giờ.', ['Đường Mẫu Giang ngập hai giờ.']],
    ['two paragraphs', 'Một.\n\nHai.', ['Một.', 'Hai.']],
    ['a heading and what it heads', '## Thời gian\nMột quý.', ['Thời gian', 'Một quý.']],
    ['a heading in HTML', 'Một.\n<h3 id="cho">Chờ bao lâu</h3>\nHai.', ['Một.', 'Chờ bao lâu', 'Hai.']],
    ['a list', '- một\n- hai,\n  và ba\n1. bốn', ['một', 'hai, và ba', 'bốn']],
    ['a quotation', '> Lời dân', ['Lời dân']],
    ['emphasis', '**Kiến nghị** và _phản ánh_, `mã`', ['Kiến nghị và phản ánh, mã']],
    ['a link', 'Xem [Từ ngữ](/tu-ngu/).', ['Xem Từ ngữ.']],
    ['a footnote', 'Có nguồn.[^1]\n\n[^1]: Luật.', ['Có nguồn.', 'Luật.']],
    [
      'a table, row by row',
      '| Ghi | Hiểu |\n| --- | --- |\n| tháng | cả tháng |',
      ['Ghi · Hiểu', 'tháng · cả tháng'],
    ],
    ['a code with low lines', 'Tệp ke_hoach_2.md', ['Tệp ke_hoach_2.md']],
    ['a dash that is no list', 'Một\n– hai', ['Một – hai']],
    ['nothing', ' \n\n', []],
  ])('%s', (_, markdown, words) => {
    expect(wordsOfMarkdown(markdown)).toEqual(words);
  });
});
