/** The rules, their findings and the working-day calendar. */
import { formatNumber } from '../numbers.ts';

export const rules = {
  title: 'Quy tắc',
  description:
    'Các thời hạn, tần suất và nghĩa vụ mà cổng dùng để kết luận, kèm văn bản, điều khoản và đối tượng áp dụng.',
  lead: (count: number) =>
    `${formatNumber(count)} quy tắc. Mỗi kết luận trên cổng dẫn về một quy tắc ở đây; quy tắc nào nguồn không ghi số ngày thì cổng không kết luận.`,
  none: 'Chưa có quy tắc nào.',
  listHeading: 'Quy tắc đang dùng',
  heading: (number: string, title: string) => `${number}. ${title}`,
  ofPlan: (title: string, plan: string) => `${title} (${plan})`,
  asks: 'Cách xét',
  binds: 'Áp dụng cho',
  bindsAll: 'Mọi bản ghi trên cổng',
  boundPlan: (title: string) => `Kế hoạch “${title}”`,
  validity: 'Hiệu lực',
  validFrom: (date: string) => `từ ngày ${date}`,
  validTo: (date: string) => `đến hết ngày ${date}`,
  howComputed: 'Cách tính',
  lastDay: 'Ngày cuối cùng đúng hạn',
  source: 'Nguồn',
  sourceClause: (clause: string, text: string) => `${clause}, ${text}`,
  portalConvention: 'Quy ước của cổng, không phải quy định',
  ruleNumber: (number: string) => `quy tắc ${number}`,
  missing: 'Chưa ghi nhận',
  rolled: (date: string) =>
    `Ngày cuối cùng rơi vào ngày nghỉ. Nếu áp dụng Điều 148 Bộ luật Dân sự 2015, thời hạn kết thúc vào ngày làm việc tiếp theo là ${date}; nguồn của quy tắc không nói rõ nên cổng tính theo ngày ghi trong nguồn.`,
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  weekdaysShort: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  countCaption: 'Đếm từng ngày',
  countStart: 'Mốc tính',
  countSummary: (from: string, days: number, unit: 'day' | 'working_day', isBackward: boolean, end: string) =>
    `Đếm ${isBackward ? 'ngược' : 'tới'} ${formatNumber(days)} ${unit === 'day' ? 'ngày' : 'ngày làm việc'} từ ngày ${from}, không kể ngày đó: ${end}.`,
  countProvisional:
    'Có ngày nghỉ trong khoảng này còn phải đối chiếu với thông báo chính thức, nên kết quả đếm có thể thay đổi.',
  dayNote: (date: string, label: string, source: string) => `${date}: ${label} (${source})`,
} as const;

export const workCalendar = {
  title: 'Lịch làm việc',
  description: 'Ngày nghỉ lễ, tết, nghỉ bù và ngày làm bù từng năm, kèm căn cứ; dùng để đếm ngày làm việc.',
  lead: 'Mọi thời hạn tính bằng ngày làm việc trên cổng đều đếm theo lịch này. Thứ Bảy, Chủ nhật là ngày nghỉ, trừ ngày làm bù. Năm chưa có trong lịch thì cổng không tính, không đoán.',
  none: 'Chưa có lịch năm nào.',
  year: (year: string) => `Năm ${year}`,
  summary: (days: number, isProvisional: boolean) =>
    `${formatNumber(days)} ngày làm việc.${isProvisional ? ' Lịch dự kiến: còn có thể thêm, bớt ngày.' : ''}`,
  provisionalSource: (source: string) => `${source} – còn phải đối chiếu`,
  caption: (year: string) => `Ngày nghỉ và ngày làm bù năm ${year}`,
  columns: { date: 'Ngày', weekday: 'Thứ', label: 'Lý do', source: 'Căn cứ' },
} as const;
