import { expect, test } from 'vitest';
import { anOrganisation, aPortal } from '../../tests/builders.ts';
import { citationView } from './citation.ts';
import { paths } from './hrefs.ts';
import { pageHead } from './page-head.ts';

const portal = aPortal({ organisations: [anOrganisation({ shortName: 'UBND phường Sông Xanh' })] });
const head = pageHead(portal, {
  title: 'Đối thoại năm 2026',
  description: 'Kế hoạch.',
  path: paths.plan('kh-2026'),
});

test.each([
  [
    'names who, what, where and as of when',
    { head, body: 'ubnd' },
    'UBND phường Sông Xanh, “Đối thoại năm 2026”, Cổng công khai đối thoại với Nhân dân, số liệu tính đến ngày 20/11/2026, https://doithoai.example/ke-hoach/kh-2026/',
  ],
  [
    'says of what is invented that it is',
    { head: { ...head, isIllustrative: true }, body: 'ubnd' },
    'UBND phường Sông Xanh, “Đối thoại năm 2026 (dữ liệu minh họa)”, Cổng công khai đối thoại với Nhân dân, số liệu tính đến ngày 20/11/2026, https://doithoai.example/ke-hoach/kh-2026/',
  ],
  [
    'of a page that is no body’s names none',
    { head },
    '“Đối thoại năm 2026”, Cổng công khai đối thoại với Nhân dân, số liệu tính đến ngày 20/11/2026, https://doithoai.example/ke-hoach/kh-2026/',
  ],
])('%s', (_name, cited, text) => {
  expect(citationView(portal, cited).text).toBe(text);
});
