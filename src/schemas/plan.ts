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
  /** Chữ in trong bản nguồn. */
  printed: line(200),
  /** Chữ đã sửa. */
  corrected: line(200),
  /** Vì sao sửa. */
  reason: line(300).exactOptional(),
  source,
});

/** Phạm vi áp dụng, ghi đúng số đếm của văn bản. */
const scope = z.strictObject({
  /** Phạm vi, như văn bản ghi. */
  text: line(300),
  /** Số đơn vị, chỉ ghi khi văn bản có ghi. */
  count: z.int().min(1).exactOptional(),
  source,
});

/** Điều người đọc cần biết về bản nguồn: chỗ thiếu, chỗ mâu thuẫn, chỗ biên tập phải suy ra. */
const sourceNote = z.strictObject({
  /** Điều cần biết, không suy đoán. */
  text: prose(700),
  source: source.exactOptional(),
});

export const plan = z
  .strictObject({
    ...documentFields,
    /** Thời gian mà kế hoạch bao quát. */
    period: flexibleDate,
    /** Kế hoạch nói gì, hai hoặc ba câu, bằng lời của cổng. */
    summary: prose(700),
    /** Phạm vi áp dụng. */
    scope: z.array(scope).min(1).exactOptional(),
    /** Nhiệm kỳ được nêu trong văn bản. */
    term: line(200).exactOptional(),
    /** Các mục đối thoại mà kế hoạch hứa; không có thì ghi `[]`. */
    items: z.array(planItem),
    /** Các nhiệm vụ mà kế hoạch giao. */
    tasks: z.array(task).min(1),
    /** Các nghĩa vụ: báo cáo, thời hạn, số lần tối thiểu, việc phải công khai. */
    obligations: z.array(obligation).min(1),
    /** Lỗi nhận dạng chữ, lỗi đánh máy của bản nguồn đã sửa khi đưa lên cổng. */
    corrections: z.array(correction).min(1).exactOptional(),
    /** Điều người đọc cần biết về bản nguồn: chỗ thiếu, chỗ mâu thuẫn, chỗ phải suy ra. */
    sourceNotes: z.array(sourceNote).min(1).exactOptional(),
    errata: errata.exactOptional(),
    /** Bản số hóa dùng làm nguồn. */
    sourceFile: z.strictObject({
      /** Tên tệp bản số hóa. */
      name: line(120),
      /** Tổng số dòng của tệp. */
      lineCount: z.int().min(1),
      /** `scan`: ảnh chụp; `ocr`: chữ nhận dạng từ ảnh; `born_digital`: văn bản điện tử gốc. */
      quality: z.enum(['scan', 'ocr', 'born_digital']),
    }),
    /** Người và ngày cho phép công bố; bỏ trống khi chưa ghi nhận. */
    publicationClearance: z
      .strictObject({
        /** Cơ quan, chức danh cho phép; không ghi tên người. */
        by: line(200),
        /** Ngày cho phép. */
        on: flexibleDate,
      })
      .exactOptional(),
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
