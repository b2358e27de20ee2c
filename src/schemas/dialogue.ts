/** Dialogue (buổi đối thoại, hội nghị đối thoại): one meeting that has, or will have, a day of its own. */
import { z } from 'zod';
import { addFault } from './fault.ts';
import { flexibleDate } from './flexible-date.ts';
import { party } from './party.ts';
import { meetingFields } from './plan-item.ts';
import { organisationId, planId } from './reference.ts';
import { source } from './source.ts';
import { line, prose, recordId } from './text.ts';

/** Cách thu nhận ý kiến: tổng hợp trước, hỏi trực tiếp, gửi văn bản, trực tuyến. */
const intakes = ['collected_before', 'asked_live', 'in_writing', 'online'] as const;

/** Việc phải có trong bản ghi khi không kế hoạch nào hứa buổi này. */
const promisedFields = ['type', 'regularity', 'chairs', 'audience', 'topics', 'when'] as const;

export const dialogue = z
  .strictObject({
    title: line(300),
    /** Đơn vị tổ chức. */
    host: organisationId,
    /**
     * Mục kế hoạch đã hứa buổi này. Mọi điều mục đó đã ghi (thời gian, chủ trì, nội dung, địa điểm …) không ghi
     * lại ở đây; chỉ ghi điều khác đi hoặc rõ hơn.
     */
    promisedIn: z.strictObject({ plan: planId, item: recordId }).exactOptional(),
    /** Lần thứ mấy trong năm, khi văn bản có ghi. */
    ordinal: z.int().min(1).exactOptional(),
    type: meetingFields.type.exactOptional(),
    regularity: meetingFields.regularity.exactOptional(),
    chairs: meetingFields.chairs.exactOptional(),
    audience: meetingFields.audience.exactOptional(),
    topics: meetingFields.topics.exactOptional(),
    formats: meetingFields.formats,
    place: meetingFields.place,
    when: flexibleDate.exactOptional(),
    /** Các cách người dân nêu ý kiến. */
    intakes: z.array(z.enum(intakes)).min(1).exactOptional(),
    /** Chương trình, theo thứ tự. */
    agenda: z
      .array(z.strictObject({ text: line(300), source }))
      .min(1)
      .exactOptional(),
    /** Thành phần tham dự theo nhóm; không ghi tên người dân. */
    participants: z
      .array(z.strictObject({ group: line(200), count: z.int().min(1).exactOptional(), source }))
      .min(1)
      .exactOptional(),
    /** Bên phối hợp tổ chức. */
    coordinating: z.array(party).min(1).exactOptional(),
    note: prose(1000).exactOptional(),
    source: source.exactOptional(),
  })
  .check((context) => {
    if (context.value.promisedIn !== undefined) return;
    for (const key of promisedFields) {
      if (context.value[key] === undefined) {
        addFault(context, context.value, { code: 'promise_missing', key }, [key]);
      }
    }
  });

export type DialogueRecord = z.infer<typeof dialogue>;
