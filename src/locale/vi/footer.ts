/** The foot of every page. */
export const footer = {
  navigation: 'Về cổng này',
  about: 'Giới thiệu',
  method: 'Phương pháp',
  glossary: 'Từ ngữ',
  rules: 'Quy tắc',
  workCalendar: 'Lịch làm việc',
  accessibility: 'Khả năng tiếp cận',
} as const;
