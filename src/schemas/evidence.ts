/** Papers and proofs: what shows that a dated fact is one (văn bản, minh chứng). */
import { z } from 'zod';
import { date } from './dates.ts';
import { formed, line } from './text.ts';

function isWebAddress(text: string): text is string {
  return /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(text) && URL.canParse(text);
}

/** Địa chỉ trang mạng, bắt đầu bằng https:// */
export const webAddress = formed('web_address', isWebAddress);

export const paperKinds = [
  'official_letter',
  'notice',
  'decision',
  'plan',
  'report',
  'minutes',
  'invitation',
  'regulation',
  'other',
] as const;

/** Văn bản làm căn cứ cho một sự việc. */
export const paper = z.strictObject({
  /** Công văn, thông báo, quyết định, kế hoạch, báo cáo, biên bản, giấy mời, quy chế, văn bản khác. */
  kind: z.enum(paperKinds),
  /** Số, ký hiệu, đặt trong ngoặc kép; bỏ trống khi văn bản không ghi số. */
  number: line(60).exactOptional(),
  /** Ngày ban hành; bỏ trống khi văn bản không ghi. */
  on: date.exactOptional(),
  /** Cơ quan ban hành, khi khác cơ quan thực hiện sự việc. */
  issuer: line(160).exactOptional(),
  /** Trích yếu, một dòng. */
  subject: line(300).exactOptional(),
  /** Nơi công bố văn bản. */
  url: webAddress.exactOptional(),
});

export type Paper = z.infer<typeof paper>;

/** Minh chứng: điều ai cũng kiểm tra được. */
const evidence = z.strictObject({
  /** Minh chứng là gì, một dòng: "Biên bản nghiệm thu tuyến cống ngày 12/3/2026". */
  text: line(300),
  /** Ngày của minh chứng, khi có. */
  on: date.exactOptional(),
  /** Nơi công bố minh chứng. */
  url: webAddress.exactOptional(),
});

export type Evidence = z.infer<typeof evidence>;

/** Các minh chứng, ít nhất một. */
export const evidenceList = z.array(evidence).min(1);
