import { expect, test } from 'vitest';
import { robotsText } from './robots.ts';

test('crawlers may read every page, no text file, and are told where the list is', () => {
  const sitemap = 'https://doithoai.example/cong/sitemap-index.xml';
  expect(robotsText({ sitemap, base: '/cong/', textFiles: ['zalo.txt', 'ban-chu.txt'] })).toBe(
    [
      'User-agent: *',
      'Allow: /cong/',
      'Disallow: /cong/*/zalo.txt',
      'Disallow: /cong/*/ban-chu.txt',
      '',
      'Sitemap: https://doithoai.example/cong/sitemap-index.xml',
      '',
    ].join('\n'),
  );
});
