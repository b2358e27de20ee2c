import { describe, expect, test } from 'vitest';
import { canonicalOf, hrefOf, paths } from './hrefs.ts';

const addresses: readonly [path: string, fromRoot: string, underFolder: string][] = [
  [paths.home, '/', '/cong/'],
  [paths.schedule, '/lich/', '/cong/lich/'],
  [paths.dialogue('buoi-1'), '/lich/buoi-1/', '/cong/lich/buoi-1/'],
  [paths.plans, '/ke-hoach/', '/cong/ke-hoach/'],
  [paths.plan('kh-2024'), '/ke-hoach/kh-2024/', '/cong/ke-hoach/kh-2024/'],
  [paths.planEntry('kh-2024', 'muc-1'), '/ke-hoach/kh-2024/#muc-1', '/cong/ke-hoach/kh-2024/#muc-1'],
  [paths.organisations, '/don-vi/', '/cong/don-vi/'],
  [paths.organisation('ubnd'), '/don-vi/ubnd/', '/cong/don-vi/ubnd/'],
  [paths.dutiesPage(2), '/nhiem-vu/trang/2/', '/cong/nhiem-vu/trang/2/'],
  [paths.topic('land'), '/linh-vuc/dat-dai/', '/cong/linh-vuc/dat-dai/'],
  [paths.topicPage('land', 2), '/linh-vuc/dat-dai/trang/2/', '/cong/linh-vuc/dat-dai/trang/2/'],
  [paths.feed, '/tin.xml', '/cong/tin.xml'],
  [paths.organisationFeed('ubnd'), '/don-vi/ubnd/tin.xml', '/cong/don-vi/ubnd/tin.xml'],
  [paths.search, '/tim-kiem/', '/cong/tim-kiem/'],
  [paths.prose('tro-nang'), '/tro-nang/', '/cong/tro-nang/'],
  [paths.about, '/gioi-thieu/', '/cong/gioi-thieu/'],
  [paths.method, '/phuong-phap/', '/cong/phuong-phap/'],
];

describe(hrefOf, () => {
  test.each(addresses)('%j is %s at the root and %s in a folder', (path, fromRoot, underFolder) => {
    expect(hrefOf({ origin: 'https://doithoai.example', base: '/' }, path)).toBe(fromRoot);
    expect(hrefOf({ origin: 'https://doithoai.example', base: '/cong/' }, path)).toBe(underFolder);
  });
});

describe(canonicalOf, () => {
  test.each([
    ['/', 'https://doithoai.example/lich/buoi-1/'],
    ['/cong/', 'https://doithoai.example/cong/lich/buoi-1/'],
  ])('is a whole address under %s', (base, expected) => {
    expect(canonicalOf({ origin: 'https://doithoai.example', base }, paths.dialogue('buoi-1'))).toBe(
      expected,
    );
  });
});
