/** Search. */

export const search = {
  title: 'Tìm kiếm',
  description: 'Tìm trong lịch đối thoại, kế hoạch, nhiệm vụ và đơn vị; gõ có dấu hay không dấu đều được.',
  label: 'Tìm kế hoạch, buổi đối thoại, đơn vị',
  hint: 'Có thể gõ không dấu, ví dụ: doi thoai thanh nien',
  submit: 'Tìm',
  loading: 'Đang tìm…',
  // Filled in by the page's script: {n} is a number, {q} the query.
  count: '{n} kết quả cho “{q}”.',
  zero: 'Không tìm thấy kết quả phù hợp với “{q}”. Thử dùng ít từ hơn, bỏ dấu, hoặc xem theo danh mục ở dưới.',
  more: 'Xem thêm trong {n} kết quả còn lại',
  failed: 'Chưa tải được dữ liệu tìm kiếm. Hãy thử lại, hoặc xem theo danh mục ở dưới.',
  results: 'Kết quả tìm kiếm',
  browse: 'Xem theo danh mục',
  withoutScript:
    'Trình duyệt đang tắt tập lệnh nên ô tìm kiếm không chạy; mọi trang đều mở được từ các danh mục dưới đây.',
  inPage: 'Trong trang:',
  kinds: {
    plan: 'Kế hoạch',
    dialogue: 'Buổi đối thoại',
    petition: 'Kiến nghị',
    notice: 'Thông báo kết luận',
    organisation: 'Đơn vị',
    page: 'Trang thông tin',
  },
} as const;
