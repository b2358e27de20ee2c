/**
 * Allowance (trường hợp được phép): a name or a contact that the check for personal data would refuse and that may
 * be published: a street named after a person, a public telephone number. Each has a reason and a reviewer.
 */
import { z } from 'zod';
import { date } from './dates.ts';
import { line } from './text.ts';

export const allowance = z.strictObject({
  /** Cụm từ được phép, chép đúng từng chữ. */
  text: line(120),
  /** `name`: tên đường, địa danh, danh nhân; `contact`: số điện thoại, hòm thư công vụ. */
  kind: z.enum(['name', 'contact']),
  /** Vì sao được phép. */
  reason: line(300),
  /** Chức danh người đã duyệt; không ghi tên. */
  reviewer: line(120),
  /** Ngày duyệt. */
  on: date,
});

export type AllowanceRecord = z.infer<typeof allowance>;
