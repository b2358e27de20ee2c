/** Terms of the facts of records, and of the papers behind them. */
import { formatNumber } from '../numbers.ts';

export const facts = {
  status: 'Tình trạng',
  time: 'Thời gian',
  place: 'Địa điểm',
  chairs: 'Chủ trì',
  audience: 'Thành phần, đối tượng',
  format: 'Hình thức',
  type: 'Loại đối thoại',
  regularity: 'Tính chất',
  host: 'Đơn vị tổ chức',
  ordinal: 'Lần tổ chức',
  ordinalValue: (ordinal: number) => `Lần thứ ${ordinal === 1 ? 'nhất' : ordinal} trong năm`,
  plan: 'Kế hoạch',
  frequency: 'Tần suất',
  minimum: 'Số lần tối thiểu',
  minimumValue: (count: number, each: string) => `Ít nhất ${count} lần mỗi năm, đối với ${each}`,
  appliesTo: 'Áp dụng cho',
  heading: 'Đề mục trong văn bản',
  source: 'Nguồn',
  coordinating: 'Phối hợp tổ chức',
  title: 'Tên văn bản',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  issuedAt: 'Nơi ban hành',
  issuer: 'Cơ quan ban hành',
  signer: 'Người ký',
  period: 'Thời gian thực hiện',
  scope: 'Phạm vi',
  scopeValue: (text: string, count: number) => `${text} (số lượng: ${formatNumber(count)})`,
  term: 'Nhiệm kỳ được nêu',
  sourceFile: 'Bản số hóa',
  sourceFileValue: (name: string, lines: number) => `${name}, ${formatNumber(lines)} dòng`,
  sourceQuality: {
    scan: 'ảnh chụp',
    ocr: 'chữ nhận dạng từ ảnh, đã hiệu đính',
    born_digital: 'văn bản điện tử gốc',
  },
  clearance: 'Cho phép công bố',
  clearanceValue: (by: string, on: string) => `${by}, ${on}`,
  clearanceMissing: 'Cổng chưa ghi nhận văn bản cho phép công bố',
} as const;

export const publication = {
  dated: (date: string) => `Ngày ${date}`,
  undated: 'Không ghi ngày',
  covers: (subjects: string) => `nêu ${subjects}`,
  withEvidence: (told: string, evidence: string) => `${told}; ${evidence}`,
} as const;

export const errata = {
  heading: (date: string, what: string) => `Ngày ${date}: ${what}`,
  before: 'Trước đây ghi:',
  after: 'Nay sửa thành:',
} as const;

export const paper = {
  numbered: (kind: string, number: string) => `${kind} số ${number}`,
  unnumbered: (kind: string) => `${kind} (không ghi số)`,
  dated: (date: string) => `ngày ${date}`,
  undated: 'không ghi ngày',
  issuedBy: (issuer: string) => `của ${issuer}`,
} as const;
