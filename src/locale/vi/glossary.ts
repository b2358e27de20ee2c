/** The glossary, and the links that lead to it from where its words occur. */
import { formatNumber } from '../numbers.ts';

export const glossary = {
  title: 'Từ ngữ',
  description:
    'Giải thích bằng lời thường những từ hay gặp trên cổng: đối thoại, kiến nghị, thời hạn, cơ quan, văn bản.',
  lead: (count: number) =>
    `${formatNumber(count)} từ hay gặp trên cổng và trong văn bản, giải thích bằng lời thường. Lời giải thích là của cổng, không thay cho văn bản.`,
  none: 'Chưa có từ nào được giải thích.',
  letters: 'Theo chữ cái đầu',
  howMarked:
    'Ở các trang khác, từ có gạch chân bằng dấu chấm dẫn về đây. Mỗi từ được gạch chân một lần trên một trang, ở chỗ gặp đầu tiên.',
  letter: (letter: string) => `Chữ ${letter}`,
  variants: 'Cũng viết là:',
  source: 'Theo:',
  sourceClause: (clause: string, text: string) => `${clause}, ${text}`,
  provisional: (source: string) => `${source} (còn phải đối chiếu với văn bản gốc)`,
  seeAlso: 'Xem thêm:',
  marked: 'Xem giải thích từ này',
} as const;
