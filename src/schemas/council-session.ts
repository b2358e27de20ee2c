/** Session of a People's Council (kỳ họp Hội đồng nhân dân): some dialogues must come before one. */
import { z } from 'zod';
import { date } from './dates.ts';
import { addFault } from './fault.ts';
import { organisationId, termId } from './reference.ts';
import { line } from './text.ts';

export const councilSession = z
  .strictObject({
    /** Hội đồng nhân dân họp kỳ này. */
    council: organisationId,
    /** Tên kỳ họp: "Kỳ họp thứ ba, nhiệm kỳ 2026 - 2031". */
    title: line(200),
    /** Nhiệm kỳ của kỳ họp. */
    term: termId.exactOptional(),
    /** `regular`: thường lệ; `thematic`: chuyên đề. Quy tắc về kỳ họp chỉ tính kỳ thường lệ. */
    kind: z.enum(['regular', 'thematic']),
    /** Ngày khai mạc. */
    from: date,
    /** Ngày bế mạc; họp một ngày thì ghi lại ngày khai mạc. */
    to: date,
    /** Căn cứ: kế hoạch kỳ họp, giấy triệu tập. */
    basis: line(300).exactOptional(),
  })
  .check((context) => {
    const { from, to } = context.value;
    if (from > to) addFault(context, context.value, { code: 'range_reversed', from, to }, ['to']);
  });

export type CouncilSessionRecord = z.infer<typeof councilSession>;
