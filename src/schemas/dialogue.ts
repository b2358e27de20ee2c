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
    when: flexibleDate,
    place: meetingFields.place,
  }),
  /** Đổi sang thời gian khác. Ngày công khai được tính lại từ lần đổi này. */
  z.strictObject({
    kind: z.literal('moved'),
    ...onDay,
    when: flexibleDate,
    place: meetingFields.place,
    reason: prose(500),
  }),
  /** Hoãn, chưa có thời gian mới. */
  z.strictObject({ kind: z.literal('postponed'), ...onDay, reason: prose(500) }),
  /** Hủy. */
  z.strictObject({ kind: z.literal('cancelled'), ...onDay, reason: prose(500) }),
]);

export type Scheduling = z.infer<typeof scheduling>;

/** Buổi đối thoại trên thực tế. Không phát sinh ý kiến thì ghi số 0, không bỏ trống. */
const held = z
  .strictObject({
    /** Ngày bắt đầu. */
    from: date,
    /** Ngày kết thúc, khi kéo dài hơn một ngày hoặc có nhiều phiên. */
    to: date.exactOptional(),
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
    if (to !== undefined && from > to) addFault(context, context.value, { code: 'range_reversed', from, to }, ['to']);
  });

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
      .array(z.strictObject({ text: line(300), source: source.exactOptional() }))
      .min(1)
      .exactOptional(),
    /** Thành phần tham dự theo nhóm; không ghi tên người dân. */
    participants: z
      .array(
        z.strictObject({
          group: line(200),
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
