/** Obligation (nghĩa vụ) that a plan lays down: a report, a notice period, a minimum, a duty to publish. */
import { z } from 'zod';
import { flexibleDate } from './flexible-date.ts';
import { party } from './party.ts';
import { source } from './source.ts';
import { line, prose, recordId } from './text.ts';

const obligationKinds = [
  'report',
  'notice_period',
  'invitation_list',
  'frequency',
  'conclusion_notice',
  'written_answer',
  'public_reason',
  'referral',
  'publication',
  'petition_assignment',
  'plan_approval',
  'delegates',
  'standing_duty',
] as const;

export const obligation = z.strictObject({
  /** Mã nghĩa vụ, không đổi sau khi đã công bố. */
  id: recordId,
  /** Loại nghĩa vụ. */
  kind: z.enum(obligationKinds),
  /** Tên nghĩa vụ. */
  title: line(200),
  /** Nội dung nghĩa vụ, một hoặc hai câu. */
  statement: prose(700),
  /** Bên phải thực hiện. */
  bearers: z.array(party).min(1),
  /** Bên nhận. */
  recipients: z.array(party).min(1).exactOptional(),
  /** Đơn vị trung gian ("qua Phòng Nội vụ"). */
  via: z.array(party).min(1).exactOptional(),
  /** Thời hạn, tần suất; `kind: unknown` khi văn bản không ghi. */
  when: flexibleDate,
  /** Mã các mục đối thoại trong cùng kế hoạch mà nghĩa vụ này áp dụng. */
  items: z.array(recordId).min(1).exactOptional(),
  /** Điều người đọc cần biết thêm. */
  note: prose(1000).exactOptional(),
  source,
});

export type Obligation = z.infer<typeof obligation>;
