/** The timeline of a petition or a commitment: its deadlines and its open end. */

export const timeline = {
  first: 'Hạn đầu tiên',
  later: 'Hạn mới',
  today: 'Ngày lập số liệu',
  extended: (name: string) => `${name}, được gia hạn khi còn hạn`,
  shortened: (name: string) => `${name}, được thay bằng hạn sớm hơn`,
  reassigned: (name: string) => `${name}, được thay khi giao lại việc`,
  missed: (name: string) => `${name}, đã qua khi việc chưa xong`,
  kept: (name: string) => `${name}, việc xong trong hạn này`,
  ahead: (name: string) => `${name}, chưa đến`,
} as const;
