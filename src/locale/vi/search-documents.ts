/** What the search shows of a record, where its page has no words for it; and what results are narrowed by. */

export const searchDocuments = {
  /** By the kinds of `search/search-document.ts`. */
  kinds: {
    petition: 'Kiến nghị',
    commitment: 'Việc phải làm theo kết luận',
    dialogue: 'Buổi đối thoại',
    notice: 'Thông báo kết luận',
    plan: 'Kế hoạch',
    promise: 'Mục đối thoại trong kế hoạch',
    duty: 'Nhiệm vụ theo kế hoạch',
    organisation: 'Đơn vị',
    topic: 'Lĩnh vực',
    rule: 'Quy tắc',
    term: 'Từ ngữ',
    page: 'Trang của cổng',
  },
  /** Beside `vi.illustrative.label`. */
  real: 'Dữ liệu thật',
  /** Beside two of `latenessLabels`. */
  lateness: {
    open: 'Còn hạn, kể cả đã gia hạn',
    late: 'Xong sau hạn đầu, kể cả trong thời gian gia hạn',
    none: 'Không có hạn để tính',
  },
  year: (year: string) => `Năm ${year}`,
  qualified: (name: string, notes: readonly string[]) => `${name} (${notes.join('; ')})`,
  illustrativeBody: 'minh họa',
  heldOn: (days: string) => `Tổ chức ${days}`,
  givenOn: (date: string) => `Giao ngày ${date}`,
  commitment: (place: string, expected: string | undefined) =>
    expected === undefined ? `${place}.` : `${place}. Kết quả phải có: ${expected}.`,
  /** @param name the full one, where readers use a shorter one. */
  organisation: (name: string, type: string, state: string) =>
    name === '' ? `${type}. ${state}` : `${name} (${type}). ${state}`,
  ofPlan: (plan: string, issuer: string) => `Thuộc kế hoạch “${plan}” của ${issuer}.`,
  topics: (topics: string) => `Nội dung: ${topics}`,
} as const;
