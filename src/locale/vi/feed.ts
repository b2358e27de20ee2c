/** Feeds: what is new on the portal, or with one body. */

export const feed = {
  link: 'Nhận tin mới (Atom)',
  portal: (portal: string) => `${portal}: tin mới`,
  body: (body: string) => `${body}: tin mới`,
  illustrative: (title: string, label: string) => `${title} (${label})`,
  subtitle: 'Kế hoạch, lịch đối thoại, thông báo kết luận, kiến nghị được tiếp nhận, trả lời, giải quyết.',
  plan: (title: string) => `Kế hoạch: ${title}`,
  planSummary: (issuer: string, time: string) => `${issuer} ban hành ${time}.`,
  scheduled: (label: string, title: string) => `${label}: ${title}`,
  held: (title: string) => `Đã tổ chức: ${title}`,
  heldSummary: (host: string, days: string) => `${host} đã tổ chức ${days}.`,
  notice: (title: string) => `Thông báo kết luận: ${title}`,
  petition: (label: string, title: string) => `${label}: ${title}`,
  petitionSummary: (code: string, by: string, date: string) => `Kiến nghị ${code}; ${by}, ngày ${date}.`,
} as const;
