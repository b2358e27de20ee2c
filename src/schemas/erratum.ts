/** Erratum (đính chính): a published record said something wrong; what it said is shown beside what is right. */
import { z } from 'zod';
import { date } from './dates.ts';
import { line, prose } from './text.ts';

export const erratum = z.strictObject({
  /** Ngày đính chính. */
  on: date,
  /** Chỗ được sửa, gọi bằng tên người đọc hiểu: "Ngày ban hành". */
  what: line(120),
  /** Nguyên văn trước khi sửa; không chép lại thông tin cá nhân đã đăng nhầm. */
  before: line(400),
  /** Sau khi sửa. */
  after: line(400),
  /** Vì sao sửa. */
  reason: prose(500),
});

export type Erratum = z.infer<typeof erratum>;

/** Các lần đính chính, lần sớm nhất đứng đầu; không xóa, không sửa lần đã ghi. */
export const errata = z.array(erratum).min(1);
