/** Dialogue (buổi đối thoại, hội nghị đối thoại): one meeting that has, or will have, a day of its own. */
import { z } from 'zod';
import { date } from './dates.ts';
import { errata } from './erratum.ts';
import { paper } from './evidence.ts';
import { addFault } from './fault.ts';
import { flexibleDate } from './flexible-date.ts';
import { party } from './party.ts';
import { intakes } from './petition.ts';
import { formats, meetingFields } from './plan-item.ts';
import { publication } from './publication.ts';
import { organisationId, planId } from './reference.ts';
import { source } from './source.ts';
import { line, prose, recordId } from './text.ts';

/** Việc phải có trong bản ghi khi không kế hoạch nào hứa buổi này. */
const promisedFields = ['type', 'regularity', 'chairs', 'audience', 'topics', 'when'] as const;

const onDay = {
  /** Ngày thông báo. */
  on: date,
  /** Văn bản thông báo. */
  paper: paper.exactOptional(),
};

/** Lịch của buổi đối thoại theo thời gian: công bố lịch, đổi lịch, hoãn, hủy. Chỉ thêm vào cuối. */
const scheduling = z.discriminatedUnion('kind', [
  /** Công bố lịch lần đầu. */
  z.strictObject({
    kind: z.literal('announced'),
    ...onDay,
    /** Thời gian đã công bố. */
    when: flexibleDate,
    /** Địa điểm đã công bố, khi khác hoặc rõ hơn kế hoạch. */
    place: meetingFields.place,
  }),
  /** Đổi sang thời gian khác. Ngày công khai được tính lại từ lần đổi này. */
  z.strictObject({
    kind: z.literal('moved'),
    ...onDay,
    /** Thời gian mới. */
    when: flexibleDate,
    /** Địa điểm mới, khi địa điểm cũng đổi. */
    place: meetingFields.place,
    /** Vì sao đổi. */
    reason: prose(500),
  }),
  /** Hoãn, chưa có thời gian mới. */
  z.strictObject({
    kind: z.literal('postponed'),
    ...onDay,
    /** Vì sao hoãn. */
    reason: prose(500),
  }),
  /** Hủy. */
  z.strictObject({
    kind: z.literal('cancelled'),
    ...onDay,
    /** Vì sao hủy. */
    reason: prose(500),
  }),
]);

export type Scheduling = z.infer<typeof scheduling>;

/** Buổi đối thoại trên thực tế. Không phát sinh ý kiến thì ghi số 0, không bỏ trống. */
const held = z
  .strictObject({
    /** Ngày bắt đầu. */
    from: date,
    /** Ngày kết thúc, khi kéo dài hơn một ngày hoặc có nhiều phiên. */
    to: date.exactOptional(),
    /** Hình thức trên thực tế. */
    format: z.enum(formats),
    /** Số người dự, khi có thống kê. */
    attendance: z.int().min(1).exactOptional(),
    /** Số lượt ý kiến phát biểu; khác với số kiến nghị. */
    speakingTurns: z.int().min(0).exactOptional(),
    /** Số kiến nghị mà biên bản ghi nhận, tách theo nguồn. */
    petitionCounts: z
      .strictObject({
        /** Đã tổng hợp trước hội nghị. */
        collectedBefore: z.int().min(0),
        /** Nêu tại hội nghị. */
        askedLive: z.int().min(0),
      })
      .exactOptional(),
  })
  .check((context) => {
    const { from, to } = context.value;
    if (to !== undefined && from > to)
      addFault(context, context.value, { code: 'range_reversed', from, to }, ['to']);
  });

export const dialogue = z
  .strictObject({
    /** Tên buổi đối thoại: ai với ai, lần mấy, năm nào. */
    title: line(300),
    /** Đơn vị tổ chức. */
    host: organisationId,
    /**
     * Mục kế hoạch đã hứa buổi này. Mọi điều mục đó đã ghi (thời gian, chủ trì, nội dung, địa điểm …) không ghi
     * lại ở đây; chỉ ghi điều khác đi hoặc rõ hơn.
     */
    promisedIn: z
      .strictObject({
        /** Kế hoạch đã hứa. */
        plan: planId,
        /** Mã mục đối thoại trong kế hoạch đó, ví dụ doi-thoai-1. */
        item: recordId,
      })
      .exactOptional(),
    /** Lần thứ mấy trong năm, khi văn bản có ghi. */
    ordinal: z.int().min(1).exactOptional(),
    /** Loại đối thoại. Bắt buộc khi không có `promisedIn`. */
    type: meetingFields.type.exactOptional(),
    /** Định kỳ, đột xuất … Bắt buộc khi không có `promisedIn`. */
    regularity: meetingFields.regularity.exactOptional(),
    /** Người chủ trì hoặc người đứng đầu tham gia. Bắt buộc khi không có `promisedIn`. */
    chairs: meetingFields.chairs.exactOptional(),
    /** Thành phần, đối tượng. Bắt buộc khi không có `promisedIn`. */
    audience: meetingFields.audience.exactOptional(),
    /** Các nội dung, mỗi nội dung một dòng. Bắt buộc khi không có `promisedIn`. */
    topics: meetingFields.topics.exactOptional(),
    formats: meetingFields.formats,
    place: meetingFields.place,
    /** Thời gian dự kiến. Bắt buộc khi không có `promisedIn`; lịch đã công bố thì ghi ở `schedule`. */
    when: flexibleDate.exactOptional(),
    /** Các cách người dân nêu ý kiến. */
    intakes: z.array(z.enum(intakes)).min(1).exactOptional(),
    /** Chương trình, theo thứ tự. */
    agenda: z
      .array(
        z.strictObject({
          /** Phần của chương trình. */
          text: line(300),
          source: source.exactOptional(),
        }),
      )
      .min(1)
      .exactOptional(),
    /** Thành phần tham dự theo nhóm; không ghi tên người dân. */
    participants: z
      .array(
        z.strictObject({
          /** Tên nhóm; không ghi tên người. */
          group: line(200),
          /** Số người, khi văn bản hoặc biên bản có ghi. */
          count: z.int().min(1).exactOptional(),
          /** `true` với nhóm đại biểu do tổ dân phố, thôn cử. */
          isDelegates: z.boolean().exactOptional(),
          source: source.exactOptional(),
        }),
      )
      .min(1)
      .exactOptional(),
    /** Bên phối hợp tổ chức. */
    coordinating: z.array(party).min(1).exactOptional(),
    /** Lịch đã công bố và các lần thay đổi; lần sớm nhất đứng đầu. */
    schedule: z.array(scheduling).min(1).exactOptional(),
    /** Các lần công khai về buổi đối thoại và kết quả của nó. */
    publications: z.array(publication).min(1).exactOptional(),
    /** Ngày trình danh sách khách mời; việc nội bộ, chỉ ghi khi cơ quan tự công bố. */
    guestListOn: date.exactOptional(),
    /** Điều đã diễn ra; bỏ trống khi chưa tổ chức hoặc chưa có thông tin. */
    held: held.exactOptional(),
    errata: errata.exactOptional(),
    /** Điều người đọc cần biết thêm; không suy đoán, không kết luận. */
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
