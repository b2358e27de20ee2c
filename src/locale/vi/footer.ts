/** The foot of every page. */
export const footer = {
  navigation: 'Về cổng này',
  about: 'Giới thiệu',
  method: 'Phương pháp',
  glossary: 'Từ ngữ',
  rules: 'Quy tắc',
  workCalendar: 'Lịch làm việc',
  duties: 'Nhiệm vụ theo kế hoạch',
  compliance: 'Đối chiếu nghĩa vụ',
  supervision: 'Góc giám sát',
  reports: 'Báo cáo',
  months: 'Số liệu từng tháng',
  figureData: 'Dữ liệu mở',
  catalogue: 'Mục lục',
  accessibility: 'Khả năng tiếp cận',
  feed: 'Tin mới (Atom)',
} as const;
