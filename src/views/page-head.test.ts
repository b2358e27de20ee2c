import { describe, expect, test } from 'vitest';
import { anOrganisation, aPortal } from '../../tests/builders.ts';
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
        { text: 'Lịch', href: '/cong/lich/', isCurrent: true },
        { text: 'Kế hoạch', href: '/cong/ke-hoach/', isCurrent: false },
        { text: 'Kiến nghị', href: '/cong/kien-nghi/', isCurrent: false },
        { text: 'Kết luận', href: '/cong/ket-luan/', isCurrent: false },
        { text: 'Theo dõi', href: '/cong/theo-doi/', isCurrent: false },
        { text: 'Số liệu', href: '/cong/so-lieu/', isCurrent: false },
        { text: 'Lĩnh vực', href: '/cong/linh-vuc/', isCurrent: false },
        { text: 'Đơn vị', href: '/cong/don-vi/', isCurrent: false },
        { text: 'Tìm kiếm', href: '/cong/tim-kiem/', isCurrent: false },
      ],
      searchHref: '/cong/tim-kiem/',
      homeHref: '/cong/',
      glossary: [],
      share: {
        title: 'Đối thoại tháng 5',
        description: 'Về đất đai.',
        picture: {
          address: 'https://doithoai.example/cong/chia-se/doi-thoai.png',
          alt: 'Đối thoại với Nhân dân: Khi nào, ở đâu, ai chủ trì, kết luận gì. Cổng công khai đối thoại với Nhân dân.',
        },
      },
      icons: {
        drawn: '/cong/favicon.svg',
        oldest: '/cong/favicon.ico',
        touch: '/cong/bieu-trung-180.png',
        manifest: '/cong/manifest.webmanifest',
      },
      isIllustrative: false,
      isUnlisted: false,
    });
  });

  test("gives the home page the site's own name and no way up", () => {
    const head = pageHead(aPortal(), { ...facts, path: paths.home });
    expect(head.windowTitle).toBe('Cổng công khai đối thoại với Nhân dân');
    expect(head.share.title).toBe('Cổng công khai đối thoại với Nhân dân');
    expect(head.canonical).toBe('https://doithoai.example/');
    expect(head.breadcrumbs).toEqual([]);
  });

  test('shares the sentence that says where things stand', () => {
    const state = 'Đã tổ chức ngày 05/05/2026.';
    const head = pageHead(aPortal(), { ...facts, path: paths.dialogue('buoi'), state });
    expect(head.share.description).toBe(state);
    expect(head.description).toBe('Về đất đai.');
  });

  test('says of what is invented that it is, and keeps it from search engines', () => {
    const portal = aPortal({ organisations: [anOrganisation({ fictitious: true })] });
    const head = pageHead(portal, { ...facts, path: paths.organisation('ubnd') });
    expect(head).toMatchObject({
      title: 'Đối thoại tháng 5',
      windowTitle: 'Minh họa: Đối thoại tháng 5 – Cổng Đối thoại',
      description: 'Dữ liệu minh họa, không có thật. Về đất đai.',
      share: {
        title: 'Minh họa: Đối thoại tháng 5',
        description: 'Dữ liệu minh họa, không có thật. Về đất đai.',
        picture: { address: 'https://doithoai.example/chia-se/minh-hoa.png' },
      },
      isIllustrative: true,
      isUnlisted: true,
    });
  });

  test.each([
    ['a poster of a record', { path: paths.dialogueChannel('buoi', 'poster') }, true],
    ['a text of a record to be read aloud', { path: paths.noticeChannel('thong-bao', 'loudspeaker') }, true],
    ['a page that says so itself', { path: paths.notFound, isUnlisted: true }, true],
    ['any other page', { path: paths.about }, false],
  ])('keeps from search engines: %s', (_what, place, isUnlisted) => {
    expect(pageHead(aPortal(), { ...facts, ...place })).toMatchObject({ isUnlisted, isIllustrative: false });
  });

  test.each([
    ['the schedule', paths.schedule, ['Lịch']],
    ['a dialogue', paths.dialogue('buoi'), ['Lịch']],
    ['a plan', paths.plan('ke-hoach'), ['Kế hoạch']],
    ['a further page of petitions', paths.petitionsPage(2), ['Kiến nghị']],
    ['a notice', paths.notice('thong-bao'), ['Kết luận']],
    ['the list of commitments', paths.commitments, ['Theo dõi']],
    ['a body', paths.organisation('ubnd'), ['Đơn vị']],
    ['the home page', paths.home, []],
    ['the search page', paths.search, ['Tìm kiếm']],
    ['the page of a dead link', paths.notFound, []],
  ])('marks the section in which %s stands', (_what, path, expected) => {
    const { navigation } = pageHead(aPortal(), { ...facts, path });
    expect(navigation.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual(expected);
  });
});
