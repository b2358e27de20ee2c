/** The foot of every page. */
export const footer = {
  navigation: 'Về cổng này',
  about: 'Giới thiệu',
  method: 'Phương pháp',
  glossary: 'Từ ngữ',
  rules: 'Quy tắc',
  workCalendar: 'Lịch làm việc',
  duties: 'Nhiệm vụ theo kế hoạch',
  catalogue: 'Mục lục',
  accessibility: 'Khả năng tiếp cận',
  feed: 'Tin mới (Atom)',
} as const;
