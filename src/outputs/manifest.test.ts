import { expect, test } from 'vitest';
import { manifestText } from './manifest.ts';

test('the manifest stays within the base', () => {
  const manifest = JSON.parse(
    manifestText({ homeHref: '/cong/', iconHref: (width) => `/cong/bieu-trung-${width}.png` }),
  );
  expect(manifest).toEqual({
    name: 'Cổng công khai đối thoại với Nhân dân',
    short_name: 'Cổng Đối thoại',
    description:
      'Lịch đối thoại, kế hoạch và điều lãnh đạo cấp ủy, chính quyền đã hứa với Nhân dân, ghi lại từ văn bản, có dẫn nguồn.',
    lang: 'vi',
    dir: 'ltr',
    start_url: '/cong/',
    scope: '/cong/',
    display: 'browser',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      { src: '/cong/bieu-trung-192.png', sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
      { src: '/cong/bieu-trung-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  });
});
