/** The words around a report. */
export const checkText = {
  fileAsWhole: '(cả tệp)',
  summary: (problems: number, files: number) =>
    `${problems} lỗi trong ${files} tệp. Trang chưa được xuất bản; bản đã xuất bản trước đó giữ nguyên.`,
  warnings: (count: number) =>
    `${count} cảnh báo: nhờ người thứ hai đọc lại những chỗ này; cảnh báo không ngăn việc xuất bản.`,
  allWell: (files: number) => `Đã kiểm tra ${files} tệp: không có lỗi.`,
  folderMissing: (folder: string) =>
    `Không có thư mục nội dung "${folder}": chạy lệnh ở thư mục gốc của dự án.`,
  folderEmpty: (folder: string) =>
    `Thư mục nội dung "${folder}" chưa có tệp nào: chép một mẫu trong content/_templates để bắt đầu.`,
  settings: {
    PORTAL_AS_OF: (value: string) =>
      `PORTAL_AS_OF="${value}" không phải một ngày có trong lịch: ghi NĂM-THÁNG-NGÀY, ví dụ PORTAL_AS_OF=2026-11-20.`,
    PORTAL_SITE: (value: string) =>
      `PORTAL_SITE="${value}" không phải địa chỉ trang: ghi giao thức và tên miền, ví dụ PORTAL_SITE=https://doithoai.example`,
    PORTAL_BASE: (value: string) =>
      `PORTAL_BASE="${value}" không phải đường dẫn: ghi bắt đầu bằng dấu gạch chéo, ví dụ PORTAL_BASE=/doi-thoai/`,
  },
} as const;
