/** A page of prose in MDX (giới thiệu, phương pháp). */
import { z } from 'zod';
import { line } from './text.ts';

export const page = z.strictObject({
  /** Tên trang. */
  title: line(120),
  /** Một câu cho máy tìm kiếm và người chia sẻ. */
  description: line(200),
});

export type PageRecord = z.infer<typeof page>;
