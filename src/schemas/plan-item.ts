/** Plan item (mục dự kiến): a dialogue, or a kind of dialogue, that a plan promises. */
import { z } from 'zod';
import { flexibleDate } from './flexible-date.ts';
import { party } from './party.ts';
import { source } from './source.ts';
import { line, prose, recordId } from './text.ts';

export const dialogueTypes = [
  'secretary_citizens',
  'leaders_people',
  'ward_chair_people',
  'youth',
  'school',
  'market',
  'hospital',
  'division_ward',
  'party_internal',
  'armed_forces_internal',
  'commune_law',
] as const;

export type DialogueType = (typeof dialogueTypes)[number];

const regularities = ['periodic', 'extraordinary', 'standing', 'pilot', 'thematic'] as const;

export const formats = ['in_person', 'online', 'hybrid'] as const;

const place = z.strictObject({
  /** Tên nơi họp. */
  name: line(200),
  /** Địa chỉ của trụ sở, nơi công cộng. */
  address: line(200).exactOptional(),
});

/** What a promise says of the meeting itself; a dialogue record may say the same things more exactly. */
export const meetingFields = {
  /** Loại đối thoại: ai với ai, ở đâu. */
  type: z.enum(dialogueTypes),
  /** Định kỳ, đột xuất, thường xuyên, thí điểm, chuyên đề. */
  regularity: z.array(z.enum(regularities)).min(1),
  /** Người chủ trì hoặc người đứng đầu tham gia đối thoại. */
  chairs: z.array(party).min(1),
  /** Thành phần, đối tượng đối thoại. */
  audience: z.array(line(200)).min(1),
  /** Các nội dung đối thoại, mỗi nội dung một dòng. */
  topics: z.array(line(400)).min(1),
  /** Hình thức mà kế hoạch cho phép; bỏ trống khi kế hoạch không ghi. */
  formats: z.array(z.enum(formats)).min(1).exactOptional(),
  /** Địa điểm; bỏ trống khi kế hoạch không ghi. */
  place: place.exactOptional(),
};

export const planItem = z.strictObject({
  /** Mã mục, không đổi sau khi đã công bố; là phần sau dấu # trong địa chỉ. */
  id: recordId,
  /** Tên mục: ai đối thoại với ai. */
  title: line(200),
  ...meetingFields,
  /** Thời gian; `kind: unknown` khi văn bản không ghi. */
  when: flexibleDate,
  /** Đề mục thời gian đứng trên mục này trong văn bản, ví dụ "Quý II/2023". Thời gian của mục phải nằm trong đó. */
  heading: flexibleDate.exactOptional(),
  /** Tần suất, khi văn bản ghi thêm ngoài thời gian thực hiện. */
  frequency: flexibleDate.exactOptional(),
  /** Số lần tối thiểu mỗi năm; `each` là ai phải đủ số lần đó. */
  minimumPerYear: z
    .strictObject({
      /** Số lần. */
      count: z.int().min(1),
      /** Ai phải đủ số lần đó. */
      each: line(200),
    })
    .exactOptional(),
  /** Các đơn vị mà mục này áp dụng. */
  appliesTo: z.array(party).min(1).exactOptional(),
  /** Điều người đọc cần biết thêm: chỗ chồng lấn, chỗ văn bản không nói rõ. */
  note: prose(1000).exactOptional(),
  source,
});

export type PlanItem = z.infer<typeof planItem>;
