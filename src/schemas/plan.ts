/** Plan (kế hoạch): the document in which an authority promises dialogues, gives tasks and lays down duties. */
import { z } from 'zod';
import { documentFields } from './document.ts';
import { errata } from './erratum.ts';
import { addFault } from './fault.ts';
import { flexibleDate } from './flexible-date.ts';
import { obligation } from './obligation.ts';
import { planItem } from './plan-item.ts';
import { source } from './source.ts';
import { task } from './task.ts';
import { line, prose } from './text.ts';

/** Lỗi nhận dạng chữ hoặc lỗi đánh máy trong bản nguồn, đã sửa khi đưa lên cổng. */
const correction = z.strictObject({
  printed: line(200),
  corrected: line(200),
  /** Vì sao sửa. */
  reason: line(300).exactOptional(),
  source,
});

/** Phạm vi áp dụng, ghi đúng số đếm của văn bản. */
const scope = z.strictObject({
  text: line(300),
  /** Số đơn vị, chỉ ghi khi văn bản có ghi. */
  count: z.int().min(1).exactOptional(),
  source,
});

/** Điều người đọc cần biết về bản nguồn: chỗ thiếu, chỗ mâu thuẫn, chỗ biên tập phải suy ra. */
const sourceNote = z.strictObject({ text: prose(700), source: source.exactOptional() });

export const plan = z
  .strictObject({
    ...documentFields,
    /** Thời gian mà kế hoạch bao quát. */
    period: flexibleDate,
    /** Kế hoạch nói gì, hai hoặc ba câu, bằng lời của cổng. */
    summary: prose(700),
    scope: z.array(scope).min(1).exactOptional(),
    /** Nhiệm kỳ được nêu trong văn bản. */
    term: line(200).exactOptional(),
    items: z.array(planItem),
    tasks: z.array(task).min(1),
    obligations: z.array(obligation).min(1),
    corrections: z.array(correction).min(1).exactOptional(),
    sourceNotes: z.array(sourceNote).min(1).exactOptional(),
    errata: errata.exactOptional(),
    /** Bản số hóa dùng làm nguồn. */
    sourceFile: z.strictObject({
      name: line(120),
      lineCount: z.int().min(1),
      /** `scan`: ảnh chụp; `ocr`: chữ nhận dạng từ ảnh; `born_digital`: văn bản điện tử gốc. */
      quality: z.enum(['scan', 'ocr', 'born_digital']),
    }),
    /** Người và ngày cho phép công bố; bỏ trống khi chưa ghi nhận. */
    publicationClearance: z.strictObject({ by: line(200), on: flexibleDate }).exactOptional(),
  })
  .check((context) => {
    const seen = new Set<string>();
    for (const list of ['items', 'tasks', 'obligations'] as const) {
      context.value[list].forEach(({ id }, index) => {
        if (seen.has(id)) addFault(context, id, { code: 'id_duplicate', id }, [list, index, 'id']);
        seen.add(id);
      });
    }
  });

export type PlanRecord = z.infer<typeof plan>;
