import { describe, expect, test } from 'vitest';
import { aPortal } from '../../tests/builders.ts';
import { paths } from './hrefs.ts';
import { pageHead } from './page-head.ts';

const facts = { title: 'Đối thoại tháng 5', description: 'Về đất đai.' };

describe(pageHead, () => {
  test('tells all of a page that hangs below another', () => {
    const above = [{ text: 'Lịch đối thoại', href: '/cong/lich/' }];
    const head = pageHead(aPortal({ base: '/cong/' }), { ...facts, path: paths.dialogue('buoi'), above });
    expect(head).toEqual({
      title: 'Đối thoại tháng 5',
      windowTitle: 'Đối thoại tháng 5 – Cổng Đối thoại',
      description: 'Về đất đai.',
      canonical: 'https://doithoai.example/cong/lich/buoi/',
      breadcrumbs: [
        { text: 'Trang chủ', href: '/cong/' },
        { text: 'Lịch đối thoại', href: '/cong/lich/' },
      ],
      asOf: 'Số liệu tính đến ngày 20/11/2026',
      navigation: [
        { text: 'Lịch đối thoại', href: '/cong/lich/', isCurrent: true },
        { text: 'Kế hoạch', href: '/cong/ke-hoach/', isCurrent: false },
        { text: 'Kiến nghị', href: '/cong/kien-nghi/', isCurrent: false },
        { text: 'Thông báo kết luận', href: '/cong/ket-luan/', isCurrent: false },
        { text: 'Theo dõi thực hiện', href: '/cong/theo-doi/', isCurrent: false },
        { text: 'Đơn vị', href: '/cong/don-vi/', isCurrent: false },
        { text: 'Giới thiệu', href: '/cong/gioi-thieu/', isCurrent: false },
        { text: 'Phương pháp', href: '/cong/phuong-phap/', isCurrent: false },
        { text: 'Tìm kiếm', href: '/cong/tim-kiem/', isCurrent: false },
      ],
      searchHref: '/cong/tim-kiem/',
      homeHref: '/cong/',
    });
  });

  test("gives the home page the site's own name and no way up", () => {
    const head = pageHead(aPortal(), { ...facts, path: paths.home });
    expect(head.windowTitle).toBe('Cổng công khai đối thoại với Nhân dân');
    expect(head.canonical).toBe('https://doithoai.example/');
    expect(head.breadcrumbs).toEqual([]);
  });

  test.each([
    ['the schedule', paths.schedule, ['Lịch đối thoại']],
    ['a dialogue', paths.dialogue('buoi'), ['Lịch đối thoại']],
    ['a plan', paths.plan('ke-hoach'), ['Kế hoạch']],
    ['a further page of petitions', paths.petitionsPage(2), ['Kiến nghị']],
    ['a notice', paths.notice('thong-bao'), ['Thông báo kết luận']],
    ['the list of commitments', paths.commitments, ['Theo dõi thực hiện']],
    ['a body', paths.organisation('ubnd'), ['Đơn vị']],
    ['the home page', paths.home, []],
    ['the search page', paths.search, ['Tìm kiếm']],
    ['the page of a dead link', '404.html', []],
  ])('marks the section in which %s stands', (_what, path, expected) => {
    const { navigation } = pageHead(aPortal(), { ...facts, path });
    expect(navigation.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual(expected);
  });
});
