/** Task (nhiệm vụ) that a plan gives: who leads, who coordinates, by when. */
import { z } from 'zod';
import { flexibleDate } from './flexible-date.ts';
import { party } from './party.ts';
import { source } from './source.ts';
import { prose, recordId } from './text.ts';

const taskRoles = [
  'lead',
  'coordinate',
  'implement',
  'advise',
  'direct',
  'monitor',
  'inspect',
  'request',
] as const;

export const task = z.strictObject({
  /** Mã nhiệm vụ, không đổi sau khi đã công bố. */
  id: recordId,
  /** Việc phải làm: động từ và đối tượng, một câu. */
  action: prose(700),
  /** Vai trò của bên được giao: chủ trì, thực hiện, tham mưu, chỉ đạo, theo dõi, kiểm tra, phối hợp, được đề nghị. */
  role: z.enum(taskRoles),
  /** Bên được giao. */
  lead: z.array(party).min(1),
  /** Bên phối hợp. */
  coordinating: z.array(party).min(1).exactOptional(),
  /** Thời gian; `kind: unknown` khi văn bản không ghi. */
  when: flexibleDate,
  /** Mã các mục đối thoại trong cùng kế hoạch mà nhiệm vụ này phục vụ. */
  items: z.array(recordId).min(1).exactOptional(),
  /** Điều người đọc cần biết thêm. */
  note: prose(1000).exactOptional(),
  source,
});

export type Task = z.infer<typeof task>;
