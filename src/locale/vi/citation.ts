/** How to cite a page, and the copying of its address. */

export const citation = {
  summary: 'Trích dẫn trang này',
  note: 'Người trích dẫn ghi thêm ngày truy cập của mình. Nội dung trang có thể được bổ sung hoặc đính chính sau ngày này.',
  text: (body: string, title: string, portal: string, asOf: string, address: string) =>
    `${body}, “${title}”, ${portal}, ${asOf}, ${address}`,
  withoutBody: (title: string, portal: string, asOf: string, address: string) =>
    `“${title}”, ${portal}, ${asOf}, ${address}`,
  asOf: (date: string) => `số liệu tính đến ngày ${date}`,
  illustrative: (title: string, label: string) => `${title} (${label.toLocaleLowerCase('vi')})`,
  copy: 'Sao chép',
  copied: 'Đã sao chép',
} as const;
