/** Post (chức danh) and those who held it (người giữ chức vụ): public offices, never private persons. */
import { z } from 'zod';
import { date } from './dates.ts';
import { addFault } from './fault.ts';
import { organisationId } from './reference.ts';
import { line, prose } from './text.ts';

const holder = z
  .strictObject({
    /** Họ và tên người giữ chức vụ. */
    name: line(80),
    /** Ngày bắt đầu giữ chức vụ. */
    from: date,
    /** Ngày cuối cùng giữ chức vụ; bỏ trống khi đang giữ. */
    to: date.exactOptional(),
    /** `acting`: quyền, phụ trách. */
    capacity: z.enum(['acting']).exactOptional(),
  })
  .check((context) => {
    const { from, to } = context.value;
    if (to !== undefined && from > to)
      addFault(context, context.value, { code: 'range_reversed', from, to }, ['to']);
  });

export const post = z
  .strictObject({
    /** Cơ quan có chức danh này. */
    org: organisationId,
    /** Tên chức danh, không kèm tên cơ quan: "Chủ tịch". */
    title: line(120),
    /** `true` với người đứng đầu. */
    isHead: z.boolean().exactOptional(),
    /** Những người giữ chức vụ, người sớm nhất đứng đầu; bỏ trống khi chưa công bố. */
    holders: z.array(holder).min(1).exactOptional(),
    /** Điều cần biết về chức danh. */
    note: prose(600).exactOptional(),
  })
  .check((context) => {
    context.value.holders?.forEach(({ from }, index, holders) => {
      const before = holders[index - 1];
      if (!before || (before.to !== undefined && before.to < from)) return;
      const fault = { code: 'holders_overlap', from, until: before.to } as const;
      addFault(context, context.value, fault, ['holders', index, 'from']);
    });
  });

export type PostRecord = z.infer<typeof post>;
