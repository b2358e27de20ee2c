import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aHistory,
  aNotice,
  anEvent,
  anOrganisation,
  aPetition,
  aPortal,
  aPost,
  aUnit,
} from '../../tests/builders.ts';
import { topicLabels } from '../locale/labels.ts';
import { topics } from '../schemas/topic.ts';
import { toSlug } from '../text/slug.ts';
import { topicSlugs } from './hrefs.ts';
import { topicListPageView } from './topic-list-page.ts';
import { topicPages, topicPageView } from './topic-page.ts';

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const invented = anOrganisation({ id: 'mau', shortName: 'UBND phường Mẫu', fictitious: true });
const inventedWard = aUnit({ id: 'phuong-mau', name: 'Phường Mẫu', fictitious: true });
const organisations = [ubnd, invented, inventedWard];

const dialogue = aDialogue({ title: 'Đối thoại tháng 5', held: { from: '2026-05-05', format: 'in_person' } });
const answered = aPetition({ id: 'kn-1', events: aHistory('received', 'answered explained') });
const overdue = aPetition({
  id: 'kn-2',
  dialogue: 'buoi',
  topics: ['land', 'infrastructure'],
  events: [anEvent('received', '2026-05-04'), anEvent('assigned', '2026-05-06', { lead: 'ubnd' })],
});
const withdrawn = aPetition({ id: 'kn-3', events: aHistory('received', 'withdrawn') });
const ofMau = aPetition({ id: 'mh-1', receivedBy: 'mau', area: 'phuong-mau' });

function portalOf() {
  return aPortal({
    organisations,
    posts: [aPost()],
    dialogues: [dialogue],
    petitions: [answered, overdue, withdrawn, ofMau],
    notices: [aNotice({ commitments: [aCommitment()] })],
  });
}

describe('the address of a topic', () => {
  test('is its label in plain letters, as worded when it was given', () => {
    expect(topics.filter((topic) => topicSlugs[topic] !== toSlug(topicLabels[topic]))).toEqual([]);
    expect(new Set(Object.values(topicSlugs)).size).toBe(topics.length);
  });

  test('is there for every topic, whether or not anything was asked about it', () => {
    expect(topicPages(aPortal()).map(({ topic, page }) => [topic, page])).toEqual(
      topics.map((topic) => [topic, 1]),
    );
  });
});

describe(topicPageView, () => {
  test('asks the question and answers it, the invented apart from the real', () => {
    const view = topicPageView(portalOf(), 'infrastructure', 1);
    expect(view.question).toBe('Điều người dân kiến nghị về giao thông, thoát nước, chiếu sáng và kết quả');
    expect(view.standing).toEqual([
      {
        text:
          'Tính đến ngày 20/11/2026, lĩnh vực này có 2 kiến nghị: 1 đã được trả lời, trong đó chưa kiến nghị nào giải quyết dứt điểm; 1 quá hạn (không kể 1 kiến nghị đã rút hoặc kết thúc vì lý do khác). ' +
          'Các thông báo kết luận giao 1 việc phải làm: 1 chưa có cập nhật tiến độ; trong đó 1 việc quá hạn.',
        isIllustrative: false,
        statistics: {
          text: 'Số liệu và biểu đồ',
          href: '/so-lieu/linh-vuc/giao-thong-thoat-nuoc-chieu-sang/',
        },
      },
      {
        text: 'Tính đến ngày 20/11/2026, lĩnh vực này có 1 kiến nghị: chưa kiến nghị nào được trả lời; không kiến nghị nào quá hạn.',
        isIllustrative: true,
        statistics: {
          text: 'Số liệu và biểu đồ',
          href: '/so-lieu/minh-hoa/linh-vuc/giao-thong-thoat-nuoc-chieu-sang/',
        },
      },
    ]);
  });

  test('lists petitions that name the topic in any place, real ones first', () => {
    const { petitions } = topicPageView(portalOf(), 'infrastructure', 1);
    expect(
      petitions.map(({ heading, count, entries }) => [heading, count, entries.map(({ code }) => code)]),
    ).toEqual([
      ['Kiến nghị', '3 kiến nghị, mới tiếp nhận đứng đầu.', ['KN-1', 'KN-2', 'KN-3']],
      ['Kiến nghị minh họa', '1 kiến nghị được đặt ra để minh họa, mới tiếp nhận đứng đầu.', ['MH-1']],
    ]);
    const [land] = topicPageView(portalOf(), 'land', 1).petitions;
    expect(land?.entries.map(({ code }) => code)).toEqual(['KN-2']);
  });

  test('names who still has to act, with how much', () => {
    expect(topicPageView(portalOf(), 'infrastructure', 1).bodies).toEqual({
      entries: [
        {
          text: 'UBND phường Sông Xanh',
          href: '/don-vi/ubnd/',
          detail: '1 kiến nghị, 1 việc phải làm',
          isIllustrative: false,
        },
        { text: 'UBND phường Mẫu', href: '/don-vi/mau/', detail: '1 kiến nghị', isIllustrative: true },
      ],
    });
  });

  test('names the dialogues at which it was raised', () => {
    expect(topicPageView(portalOf(), 'land', 1).dialogues.entries).toEqual([
      { text: 'Đối thoại tháng 5', href: '/lich/buoi/', detail: '1 kiến nghị', isIllustrative: false },
    ]);
  });

  test('says of a topic without records what will stand there', () => {
    const { standing, petitions, commitments, bodies, dialogues } = topicPageView(portalOf(), 'culture', 1);
    expect(standing).toEqual([
      {
        text: 'Tính đến ngày 20/11/2026, cổng chưa ghi nhận kiến nghị hay việc phải làm có thật nào thuộc lĩnh vực này. Khi có, trang này sẽ ghi: người dân kiến nghị gì, ai được giao, hạn đến ngày nào, kết quả ra sao.',
        isIllustrative: false,
      },
    ]);
    expect(petitions.map(({ count }) => count)).toEqual([
      'Cổng chưa ghi nhận kiến nghị có thật nào thuộc lĩnh vực này.',
    ]);
    expect([commitments, bodies.entries, dialogues.entries]).toEqual([[], [], []]);
  });

  test('goes on over pages, the first of which alone has the rest of the record', () => {
    const many = Array.from({ length: 11 }, (_, index) => aPetition({ id: `kn-${index + 10}` }));
    const portal = aPortal({ organisations: [ubnd], petitions: many });
    const pages = topicPages(portal).filter(({ topic }) => topic === 'infrastructure');
    expect(pages.map(({ slug, page }) => `${slug} ${page}`)).toEqual([
      'giao-thong-thoat-nuoc-chieu-sang 1',
      'giao-thong-thoat-nuoc-chieu-sang 2',
    ]);
    const second = topicPageView(portal, 'infrastructure', 2);
    expect(second.head.canonical).toBe(
      'https://doithoai.example/linh-vuc/giao-thong-thoat-nuoc-chieu-sang/trang/2/',
    );
    expect(second.head.title).toBe('Giao thông, thoát nước, chiếu sáng, trang 2');
    expect([second.petitions[0]?.entries.length, second.bodies.entries]).toEqual([1, []]);
  });
});

describe(topicListPageView, () => {
  test('counts each topic, the invented apart from the real', () => {
    const { rows, none, lead } = topicListPageView(portalOf());
    const countsOf = (text: string) => rows.find((row) => row.text === text)?.counts;
    expect(lead).toBe(
      'Người dân kiến nghị về việc gì, kết quả ra sao: 22 lĩnh vực, mỗi lĩnh vực một trang. Số liệu tính đến ngày 20/11/2026.',
    );
    expect(none).toBeUndefined();
    expect(countsOf('Đất đai')).toEqual([
      { text: '1 kiến nghị, chưa có việc phải làm.', isIllustrative: false },
    ]);
    expect(countsOf('Giao thông, thoát nước, chiếu sáng')).toEqual([
      { text: '3 kiến nghị, 1 việc phải làm.', isIllustrative: false },
      { text: '1 kiến nghị, chưa có việc phải làm.', isIllustrative: true },
    ]);
    expect(countsOf('Y tế')).toEqual([
      { text: 'Chưa có kiến nghị, việc phải làm nào.', isIllustrative: false },
    ]);
  });

  test('says that there is nothing real yet', () => {
    const onlyInvented = aPortal({ organisations, petitions: [ofMau] });
    const { none, rows } = topicListPageView(onlyInvented);
    expect(none).toBe(
      'Cổng chưa ghi nhận kiến nghị hay thông báo kết luận có thật nào. Khi có, số lượng sẽ đứng ở từng lĩnh vực dưới đây.',
    );
    expect(rows.find(({ text }) => text === 'Giao thông, thoát nước, chiếu sáng')?.counts).toEqual([
      { text: '1 kiến nghị, chưa có việc phải làm.', isIllustrative: true },
    ]);
    expect(rows.find(({ text }) => text === 'Y tế')?.counts).toEqual([
      { text: 'Chưa có kiến nghị, việc phải làm nào.', isIllustrative: false },
    ]);
  });
});
