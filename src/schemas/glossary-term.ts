/**
 * Word of the glossary (từ ngữ): what a term of dialogues, petitions and government means, in plain words. Terms of
 * office are `term.ts`.
 */
import { z } from 'zod';
import { webAddress } from './evidence.ts';
import { glossaryTermId } from './reference.ts';
import { line } from './text.ts';

export const glossaryTerm = z.strictObject({
  /** Từ hoặc cụm từ được giải thích, viết như ở giữa câu: chữ thường, trừ tên riêng. */
  term: line(80),
  /** Cách viết khác, chữ viết tắt; hiện ở trang Từ ngữ, và cổng nhận ra trong lời của cổng. */
  variants: z.array(line(80)).min(1).exactOptional(),
  /** Nhãn của cổng cũng dẫn đến lời giải thích này dù không phải cách viết khác; không hiện ở trang Từ ngữ. */
  labels: z.array(line(80)).min(1).exactOptional(),
  /** Giải thích bằng lời thường, một đến ba câu. */
  explanation: line(400),
  /** Văn bản quy định nghĩa của từ; chỉ ghi khi chắc chắn. */
  source: z
    .strictObject({
      /** Tên văn bản có số, ngày hoặc năm. */
      text: line(300),
      /** Điều, khoản, mục. */
      clause: line(120).exactOptional(),
      /** `official`: đã đối chiếu với văn bản; `provisional`: còn phải đối chiếu. */
      status: z.enum(['official', 'provisional']),
      /** Nơi công bố văn bản. */
      url: webAddress.exactOptional(),
    })
    .exactOptional(),
  /** Các từ nên xem thêm. */
  seeAlso: z.array(glossaryTermId).min(1).exactOptional(),
});

export type GlossaryTermRecord = z.infer<typeof glossaryTerm>;
