import { expect, test } from 'vitest';
import { footerLinks } from './site-footer.ts';

test('the foot of a page leads to what explains the portal, under its base', () => {
  expect(footerLinks({ homeHref: '/cong/' })).toEqual([
    { text: 'Giới thiệu', href: '/cong/gioi-thieu/' },
    { text: 'Phương pháp', href: '/cong/phuong-phap/' },
    { text: 'Từ ngữ', href: '/cong/tu-ngu/' },
    { text: 'Quy tắc', href: '/cong/quy-tac/' },
    { text: 'Lịch làm việc', href: '/cong/lich-lam-viec/' },
    { text: 'Nhiệm vụ theo kế hoạch', href: '/cong/nhiem-vu/' },
    { text: 'Đối chiếu nghĩa vụ', href: '/cong/tuan-thu/' },
    { text: 'Góc giám sát', href: '/cong/giam-sat/' },
    { text: 'Báo cáo', href: '/cong/bao-cao/' },
    { text: 'Số liệu từng tháng', href: '/cong/thoi-diem/' },
    { text: 'Dữ liệu mở', href: '/cong/so-lieu/du-lieu/' },
    { text: 'Mục lục', href: '/cong/muc-luc/' },
    { text: 'Khả năng tiếp cận', href: '/cong/kha-nang-tiep-can/' },
    { text: 'Tin mới (Atom)', href: '/cong/tin.xml' },
  ]);
});
