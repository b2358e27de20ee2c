/** Where in its source document a fact stands (trích dẫn nguồn). */
import { z } from 'zod';
import { formed } from './text.ts';

function isClause(text: string): text is string {
  return text.trim().length > 0 && text.length <= 60 && !text.includes('\n');
}

function isLines(text: string): text is string {
  return /^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/.test(text);
}

/** Chỗ nói về điều này trong văn bản nguồn. */
export const source = z.strictObject({
  /** Mục, điểm trong văn bản, ví dụ "II.1.2.1"; phần đầu văn bản ghi "Phần mở đầu". */
  clause: formed('clause', isClause),
  /** Dòng trong bản số hóa, đặt trong ngoặc kép: "43", "43-45" hoặc "109, 117". */
  lines: formed('lines', isLines),
});

export type Source = z.infer<typeof source>;
