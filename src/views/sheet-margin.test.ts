import { expect, test } from 'vitest';
import { sheetMargin } from './sheet-margin.ts';

test('every sheet says where it comes from, as of when, and which it is', () => {
  const head = {
    canonical: 'https://doithoai.example/lich/',
    asOf: 'Số liệu tính đến ngày 20/11/2026.',
    isIllustrative: false,
  };
  expect(sheetMargin(head)).toBe(
    '@page{@bottom-left{content:"https://doithoai.example/lich/\\a Số liệu tính đến ngày 20/11/2026.";' +
      'white-space:pre;font:8pt system-ui,sans-serif}' +
      '@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif}}',
  );
});

test('no address and no words can end the string or the element', () => {
  const css = sheetMargin({
    canonical: 'https://a.example/"}</style>',
    asOf: 'a\\b\nc',
    isIllustrative: false,
  });
  expect(css).toContain('https://a.example/\\22 }\\3c /style>');
  expect(css).toContain('a\\5c b\\a c');
});

test('every sheet of what is invented says so', () => {
  const head = { canonical: 'https://doithoai.example/', asOf: 'Hôm nay', isIllustrative: true };
  expect(sheetMargin(head)).toContain('"https://doithoai.example/\\a Hôm nay\\a Dữ liệu minh họa"');
});
