import { describe, expect, test } from 'vitest';
import { nearAddresses } from './near-addresses.ts';

const real = [
  '/',
  '/lich/',
  '/lich/hn-phuong-quynh-mai-2024-lan-2/',
  '/ke-hoach/',
  '/ke-hoach/hn-quan-ba-dinh-2023/',
  '/ke-hoach/hn-quan-thanh-xuan-2021/',
  '/ke-hoach/hp-quan-kien-an-2023/',
  '/ke-hoach/qng-thi-xa-duc-pho-2023/',
];

describe(nearAddresses, () => {
  test.each([
    [
      'a letter too few',
      '/lich/hn-phuong-quyn-mai-2024-lan-2/',
      ['/lich/hn-phuong-quynh-mai-2024-lan-2/', '/lich/'],
    ],
    [
      'cut off while copying: those that it begins',
      '/ke-hoach/hn-quan',
      ['/ke-hoach/hn-quan-ba-dinh-2023/', '/ke-hoach/hn-quan-thanh-xuan-2021/', '/ke-hoach/'],
    ],
    ['capitals', '/LICH/', ['/lich/']],
    ['a file name', '/lich/index.html', ['/lich/']],
    ['a full stop of the sentence around it', '/lich/.', ['/lich/']],
    ['nothing near but the list above', '/ke-hoach/khong-co-gi-nhu-the-nay-het/', ['/ke-hoach/']],
    ['nothing near at all', '/wp-login.php', []],
  ])('%s', (_why, wrong, expected) => {
    expect(nearAddresses(wrong, real, '/')).toEqual(expected);
  });

  test('never more than three', () => {
    const list = Array.from({ length: 9 }, (_, index) => `/lich/buoi-${index}/`);
    expect(nearAddresses('/lich/buoi', ['/', '/lich/', ...list], '/')).toHaveLength(3);
  });

  test('under a sub-path, the home page is not offered either', () => {
    expect(nearAddresses('/cong/xyzzy/', ['/cong/', '/cong/lich/'], '/cong/')).toEqual([]);
    expect(nearAddresses('/cong/lihc/', ['/cong/', '/cong/lich/'], '/cong/')).toEqual(['/cong/lich/']);
  });
});
