/** What official documents (văn bản) have in common: number, date, issuer, signer, legal bases. */
import { z } from 'zod';
import { addFault } from './fault.ts';
import { flexibleDate } from './flexible-date.ts';
import { organisationId } from './reference.ts';
import { source } from './source.ts';
import { line } from './text.ts';

/**
 * Kind of document (loại văn bản). Party and State documents share the list; the abbreviation in a document's
 * symbol does not decide it: "QĐ" is a Quyết định, "QĐi" a Quy định of the Party.
 */
export const documentKinds = [
  'plan',
  'decision',
  'regulation',
  'directive',
  'resolution',
  'conclusion',
  'decree',
  'circular',
  'law',
] as const;

/**
 * Number of the document itself. Some sources leave it blank ("Số:     /KH-UBND") or have no header at all; the
 * portal then says so and makes none up.
 */
export const documentNumber = z
  .strictObject({
    /** `numbered`: có số; `blank`: có dòng "Số:" nhưng bỏ trống; `absent`: văn bản không có dòng số. */
    state: z.enum(['numbered', 'blank', 'absent']),
    /** Số, ký hiệu đầy đủ, đặt trong ngoặc kép: "77/KH-UBND". */
    value: line(60).exactOptional(),
    /** Ký hiệu khi số bỏ trống, ví dụ "KH-UBND". */
    symbol: line(60).exactOptional(),
    /** Nguyên văn dòng số trong bản nguồn. */
    raw: line(80).exactOptional(),
  })
  .check((context) => {
    const { state, value, symbol, raw } = context.value;
    if (state === 'numbered' && value === undefined) {
      addFault(context, context.value, { code: 'number_state', expected: 'value' });
    }
    if (state !== 'numbered' && value !== undefined) {
      addFault(context, context.value, { code: 'number_state', expected: 'no_value' }, ['value']);
    }
    // Where there is no such line in the source, there is nothing of it to quote.
    if (state === 'absent' && (symbol !== undefined || raw !== undefined)) {
      const key = symbol === undefined ? 'raw' : 'symbol';
      addFault(context, context.value, { code: 'number_state', expected: 'nothing' }, [key]);
    }
  });

export const signer = z.strictObject({
  /** Người ký, đúng như văn bản. Chỉ ghi người ký với tư cách chức vụ. */
  name: line(80),
  /** Chức vụ ghi trên văn bản. */
  post: line(120),
  /**
   * Thẩm quyền ký, theo thứ tự các dòng trên chữ ký: `kind` là TM (thay mặt), KT (ký thay), TL (thừa lệnh), TUQ (thừa
   * ủy quyền) hoặc Q (quyền); `of` là tập thể hoặc chức danh được nêu sau đó, ví dụ { kind: TM, of: Ban Thường vụ }.
   */
  capacity: z
    .array(
      z.strictObject({
        /** Thẩm quyền ký: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền. */
        kind: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']),
        /** Tập thể hoặc chức danh nêu sau đó, ví dụ "Ban Thường vụ". */
        of: line(120).exactOptional(),
      }),
    )
    .min(1)
    .exactOptional(),
  /** Chỗ có chữ ký trong văn bản nguồn. */
  source,
});

/** A document cited by another one (văn bản được viện dẫn). */
const citation = z.strictObject({
  /** Loại văn bản. Ký hiệu không quyết định loại: QĐ là quyết định, QĐi là quy định của Đảng. */
  kind: z.enum(documentKinds),
  /** Số, ký hiệu, đặt trong ngoặc kép; bỏ trống khi văn bản viện dẫn không ghi. */
  number: line(60).exactOptional(),
  /** Ngày ban hành; bỏ trống khi văn bản viện dẫn không ghi. */
  issuedOn: flexibleDate.exactOptional(),
  /** Cơ quan ban hành. */
  issuer: line(160),
  /** Nội dung của văn bản, ngắn gọn. */
  subject: line(400),
  /** Điều, khoản được viện dẫn, ví dụ "Điều 12". */
  article: line(80).exactOptional(),
  /** `main`: văn bản được triển khai; `basis`: căn cứ; `parent_plan`: kế hoạch cấp trên trong cùng năm; `reference`: được nhắc đến. */
  role: z.enum(['main', 'basis', 'parent_plan', 'reference']),
  /** Chỗ viện dẫn trong văn bản nguồn. */
  source,
});

export type Citation = z.infer<typeof citation>;

export const documentFields = {
  /** Tên văn bản, đúng như văn bản ghi, bỏ chữ "Kế hoạch" đứng đầu nếu đã có loại. */
  title: line(400),
  /** Tên ngắn dùng trong danh sách và đường dẫn trang. */
  shortTitle: line(120),
  /** Số của văn bản; bỏ trống hay không có thì ghi đúng như vậy, không tự đặt số. */
  number: documentNumber,
  /** Ngày ban hành; `kind: unknown` khi văn bản không ghi. */
  issuedOn: flexibleDate,
  /** Nơi ban hành ghi ở dòng địa danh; bỏ trống khi văn bản không ghi. */
  issuedAt: line(80).exactOptional(),
  /** Cơ quan ban hành. */
  issuer: z.strictObject({
    /** Mã cơ quan ban hành. */
    org: organisationId,
    /** Tập thể trong đơn vị đứng tên ban hành, ví dụ "Ban Thường vụ". */
    collective: line(120).exactOptional(),
    /** Ghi rõ khi tên đơn vị không có trong văn bản mà do biên tập suy ra, và suy ra từ đâu. */
    inferredFrom: line(300).exactOptional(),
  }),
  /** Người ký, với tư cách chức vụ. */
  signer,
  /** Các văn bản được viện dẫn. */
  bases: z.array(citation).min(1),
};
