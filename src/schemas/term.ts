/** Term of office (nhiệm kỳ) of a Party congress or a People's Council. */
import { z } from 'zod';
import { date } from './dates.ts';
import { addFault } from './fault.ts';
import { organisationId } from './reference.ts';
import { line } from './text.ts';

export const term = z
  .strictObject({
    /** Cấp ủy hoặc Hội đồng nhân dân có nhiệm kỳ này. */
    org: organisationId,
    /** Cách gọi: "Nhiệm kỳ 2026 - 2031". */
    label: line(120),
    /** Ngày bắt đầu nhiệm kỳ. */
    from: date,
    /** Ngày cuối cùng; bỏ trống khi chưa kết thúc. */
    to: date.exactOptional(),
    /** Văn bản làm căn cứ, một dòng. */
    basis: line(300).exactOptional(),
  })
  .check((context) => {
    const { from, to } = context.value;
    if (to !== undefined && from > to)
      addFault(context, context.value, { code: 'range_reversed', from, to }, ['to']);
  });

export type TermRecord = z.infer<typeof term>;
