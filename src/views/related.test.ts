import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anItem,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  onDay,
} from '../../tests/builders.ts';
import { noticePageView } from './notice-page.ts';
import { planPageView } from './plan-page.ts';
import { noticeRelations, planRelations } from './related.ts';

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const plan = aPlan({ items: [anItem()] });
const dialogue = aDialogue({
  title: 'Đối thoại tháng 5',
  promisedIn: { plan: 'ke-hoach', item: 'muc' },
  held: { from: '2026-05-05', format: 'in_person' },
});
const petitions = Array.from({ length: 12 }, (_, index) =>
  aPetition({ id: `kn-${index + 10}`, dialogue: 'buoi' }),
);
const notice = aNotice({ commitments: [aCommitment({ petitions: ['kn-10'] })] });

function portalOf(given: Partial<Parameters<typeof aPortal>[0]> = {}) {
  return aPortal({
    organisations: [ubnd],
    plans: [plan],
    dialogues: [dialogue],
    notices: [notice],
    petitions,
    ...given,
  });
}

const held = { text: 'Đối thoại tháng 5', href: '/lich/buoi/', detail: 'Đã có thông báo kết luận' };

describe(planRelations, () => {
  test('leads from the promise to what came of it', () => {
    const [dialogues, notices, raised] = planRelations(portalOf(), plan);
    expect(dialogues).toMatchObject({ heading: 'Buổi đối thoại theo kế hoạch này', links: [held] });
    expect(notices?.links).toEqual([{ text: 'Kết luận buổi đối thoại', href: '/ket-luan/thong-bao/' }]);
    expect(raised?.links).toHaveLength(10);
    expect(raised?.links[0]).toEqual({
      text: 'KN-10, Thoát nước ngõ Cây Đa',
      href: '/kien-nghi/kn-10/',
      detail: 'Đã tiếp nhận trước hội nghị',
    });
    expect(raised?.more).toBe('Và 2 mục khác, xem ở trang của từng buổi đối thoại.');
  });

  test('says of each kind that there is none', () => {
    const none = planRelations(aPortal({ plans: [plan] }), plan);
    expect(none.map(({ links, none: said }) => [links.length, said])).toEqual([
      [0, 'Cổng chưa có trang của buổi đối thoại nào theo kế hoạch này.'],
      [0, 'Cổng chưa có thông báo kết luận nào của các buổi đó.'],
      [0, 'Cổng chưa ghi nhận kiến nghị nào nêu tại các buổi đó.'],
    ]);
  });
});

describe(noticeRelations, () => {
  test('leads back to the dialogue, its promise and the petitions that are answered', () => {
    const portal = portalOf();
    const [dialogues, plans, answered] = noticeRelations(portal, portal.notices[0] as never);
    expect(dialogues?.links).toEqual([held]);
    expect(plans?.links).toEqual([{ text: 'Đối thoại năm 2026', href: '/ke-hoach/ke-hoach/' }]);
    expect(answered?.links.map(({ text }) => text)).toEqual(['KN-10, Thoát nước ngõ Cây Đa']);
  });

  test('says of each kind that there is none', () => {
    const portal = portalOf({
      plans: [],
      petitions: [],
      dialogues: [aDialogue({ held: { from: '2026-05-05', format: 'in_person' } })],
      notices: [aNotice()],
    });
    const [, plans, answered] = noticeRelations(portal, portal.notices[0] as never);
    expect(plans).toMatchObject({
      links: [],
      none: 'Cổng chưa ghi nhận kế hoạch nào hứa buổi đối thoại này.',
    });
    expect(answered).toMatchObject({
      links: [],
      none: 'Thông báo này không nêu kiến nghị cụ thể nào có trên cổng.',
    });
  });
});

describe('neighbours', () => {
  test('of a notice are those issued before and after it, of its own population', () => {
    const invented = anOrganisation({ id: 'mau', shortName: 'UBND phường Mẫu', fictitious: true });
    const at = (id: string, day: string) => aNotice({ id, title: `Kết luận ${day}`, issuedOn: onDay(day) });
    const portal = portalOf({
      organisations: [ubnd, invented],
      notices: [at('a', '2026-05-11'), at('b', '2026-05-12'), at('c', '2026-05-13')],
    });
    const neighboursOf = (id: string) => {
      const { neighbours } = noticePageView(portal, portal.noticeById[id] as never);
      return [neighbours.previous?.text, neighbours.next?.text];
    };
    expect(neighboursOf('b')).toEqual(['Kết luận 2026-05-11', 'Kết luận 2026-05-13']);
    expect(neighboursOf('a')).toEqual([undefined, 'Kết luận 2026-05-12']);
    expect(neighboursOf('c')).toEqual(['Kết luận 2026-05-12', undefined]);
  });

  test('of a plan are never invented where it is real', () => {
    const invented = anOrganisation({ id: 'mau', shortName: 'UBND phường Mẫu', fictitious: true });
    const ofMau = aPlan({ id: 'mau-ke-hoach', issuer: { org: 'mau' }, issuedOn: onDay('2021-01-15') });
    const later = aPlan({ id: 'ke-hoach-sau', shortTitle: 'Đối thoại sau', issuedOn: onDay('2022-01-15') });
    const portal = aPortal({ organisations: [ubnd, invented], plans: [plan, ofMau, later] });
    const { neighbours, citation } = planPageView(portal, plan);
    expect(neighbours).toEqual({ next: { text: 'Đối thoại sau', href: '/ke-hoach/ke-hoach-sau/' } });
    expect(citation.text).toContain('UBND phường Sông Xanh, “Đối thoại năm 2026”');
  });
});
