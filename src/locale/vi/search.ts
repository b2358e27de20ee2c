/** Search: the form, what results can be narrowed by, what stands beside and instead of results. */

export const search = {
  title: 'Tìm kiếm',
  description:
    'Tìm trong kiến nghị, kết luận, lịch đối thoại, kế hoạch, nhiệm vụ và đơn vị; gõ có dấu hay không dấu đều được.',
  label: 'Tìm kiến nghị, kết luận, đơn vị',
  hint: 'Gõ không dấu cũng được, ví dụ: den duong',
  submit: 'Tìm',
  withoutScript:
    'Trình duyệt đang tắt tập lệnh nên ô tìm kiếm không chạy; mọi trang đều mở được từ các danh mục dưới đây.',
  results: 'Kết quả tìm kiếm',
  filters: {
    heading: 'Lọc và sắp xếp',
    all: 'Tất cả',
    labels: {
      kind: 'Loại',
      body: 'Đơn vị',
      topic: 'Lĩnh vực',
      state: 'Tình trạng',
      lateness: 'Thời hạn',
      period: 'Thời gian',
      population: 'Dữ liệu',
    },
    sort: 'Sắp xếp',
    sorts: { relevance: 'Phù hợp nhất', date: 'Mới nhất', waiting: 'Chờ lâu nhất' },
    chosen: 'Đang lọc theo:',
  },
  near: 'Kết quả gần đúng',
  nearNote: 'Các kết quả dưới đây không có đủ các từ đã gõ.',
  pages: 'Các trang kết quả',
  tips: {
    lead: 'Có thể thử một trong các cách sau:',
    fewer: 'Bớt từ, chỉ giữ những từ chính.',
    unmarked: 'Gõ không dấu, hoặc gõ đầy đủ chữ viết tắt.',
    lists: 'Xem theo danh mục ở cuối trang này.',
  },
  failed: {
    heading: 'Chưa tải được dữ liệu tìm kiếm',
    text: 'Đường truyền có thể đang gián đoạn. Hãy thử lại, hoặc xem theo danh mục ở dưới.',
    unsupported:
      'Trình duyệt này không có chức năng mà ô tìm kiếm cần. Mọi nội dung vẫn mở được từ các danh mục ở dưới.',
    retry: 'Thử lại',
  },
  /**
   * Filled in by the page's script: {n} is a number, {q} what was typed, {x} a name; {r} and {i} are the real and the
   * illustrative ones, {p} and {c} a page and how many there are.
   */
  script: {
    loading: 'Đang tìm…',
    results: 'Kết quả tìm kiếm',
    count: '{n} kết quả cho “{q}”',
    countAll: '{n} kết quả',
    none: 'Không tìm thấy kết quả nào cho “{q}”',
    noneAll: 'Không có kết quả nào với bộ lọc này',
    onlyNear: 'Không có kết quả nào đủ các từ của “{q}”',
    page: 'trang {p} / {c}',
    position: 'Trang {p} / {c}',
    mixed: 'Dữ liệu thật: {r}; dữ liệu minh họa: {i}.',
    illustrative: 'Tất cả là dữ liệu minh họa.',
    missing: 'Thiếu từ: {x}',
    jump: 'Đi thẳng tới “{q}”: {x}',
    ambiguous: '“{q}” có thể là:',
    also: 'Tìm cả: {x}',
    suggestion: 'Có phải ý bạn là:',
    option: '{x} ({n})',
    chosen: '{q}: {x}',
    remove: 'Bỏ lọc {x}',
    removeAll: 'Bỏ mọi bộ lọc',
    pageOf: 'Xem trang của “{x}”.',
    windowTitle: '{q} – {x}',
  },
  lists: {
    heading: 'Xem theo danh mục',
    kinds: 'Theo loại hồ sơ',
  },
} as const;
