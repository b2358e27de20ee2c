/** What frames every page, and what many kinds of page share. */
import { formatNumber } from '../numbers.ts';

export const site = {
  name: 'Cổng công khai đối thoại với Nhân dân',
  shortName: 'Cổng Đối thoại',
  description:
    'Lịch đối thoại, kế hoạch và điều lãnh đạo cấp ủy, chính quyền đã hứa với Nhân dân, ghi lại từ văn bản, có dẫn nguồn.',
} as const;

export const layout = {
  skip: 'Bỏ qua đến nội dung chính',
  mainNavigation: 'Mục chính',
  breadcrumb: 'Bạn đang ở',
  asOf: (date: string) => `Số liệu tính đến ngày ${date}`,
  licence: 'Dữ liệu theo giấy phép CC BY 4.0; mã nguồn theo EUPL-1.2.',
  printedFrom: 'Địa chỉ trang:',
  pageTitle: (title: string, site: string) => `${title} – ${site}`,
} as const;

export const navigation = {
  home: 'Trang chủ',
  schedule: 'Lịch',
  plans: 'Kế hoạch',
  petitions: 'Kiến nghị',
  notices: 'Kết luận',
  commitments: 'Theo dõi',
  figures: 'Số liệu',
  topics: 'Lĩnh vực',
  organisations: 'Đơn vị',
  search: 'Tìm kiếm',
  about: 'Giới thiệu',
  method: 'Phương pháp',
} as const;

export const common = {
  separator: ' · ',
  listSeparator: '; ',
  notStated: 'Văn bản không ghi',
  noNumberBlank: 'Chưa có số (văn bản để trống)',
  noNumberAbsent: 'Văn bản không ghi số',
  verbatim: (raw: string) => `Nguyên văn: “${raw}”`,
  quoted: (raw: string) => `“${raw}”`,
  source: (clause: string, lines: string) => `${clause}, dòng ${lines}`,
  clause: (clause: string) => `Mục ${clause}`,
  groupOf: (group: string, count: number) => `${group} (${formatNumber(count)} đơn vị)`,
  postOf: (post: string, body: string) => `${post} – ${body}`,
  anchor: (title: string) => `Đường dẫn đến mục “${title}”`,
  note: 'Lưu ý',
} as const;

export const neighbours = {
  dialogue: { label: 'Các buổi liền kề', previous: 'Buổi trước', next: 'Buổi sau' },
  petition: {
    label: 'Kiến nghị liền kề của buổi đối thoại',
    previous: 'Kiến nghị trước',
    next: 'Kiến nghị sau',
  },
  notice: { label: 'Các thông báo liền kề', previous: 'Thông báo trước', next: 'Thông báo sau' },
  plan: { label: 'Các kế hoạch liền kề', previous: 'Kế hoạch trước', next: 'Kế hoạch sau' },
  month: { label: 'Các tháng liền kề', previous: 'Tháng trước', next: 'Tháng sau' },
} as const;

export const pagination = {
  label: 'Các trang của danh sách',
  position: (page: number, count: number) => `Trang ${formatNumber(page)} / ${formatNumber(count)}`,
  page: (page: number) => `Trang ${formatNumber(page)}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  gap: '…',
} as const;

export const illustrative = {
  label: 'Dữ liệu minh họa',
  text: 'Nội dung dưới đây được đặt ra để cho thấy cổng hoạt động thế nào; không có địa phương, cơ quan hay sự việc nào như vậy.',
} as const;

export const markdown = {
  footnotes: 'Chú thích',
  backToReference: (index: number) => `Quay lại chỗ dẫn chú thích ${index}`,
} as const;

export const notFound = {
  title: 'Không tìm thấy trang',
  lead: 'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ sai, hoặc bị cắt bớt khi sao chép. Địa chỉ đã công bố trên cổng không bao giờ bị đổi.',
  near: 'Địa chỉ gần giống trên cổng:',
  search: 'Tìm theo nội dung bạn cần:',
  browse: 'Hoặc xem từ các mục chính:',
} as const;
