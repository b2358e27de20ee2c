/**
 * Rule (quy tắc): a time limit, a frequency or a duty, with the document and clause that lay it down. Rules are
 * records: what the sources do not give stays null, and then there is no verdict.
 */
import { z } from 'zod';
import { date } from './dates.ts';
import { webAddress } from './evidence.ts';
import { addFault } from './fault.ts';
import { organisationTypes } from './organisation.ts';
import { dialogueTypes } from './plan-item.ts';
import { covered } from './publication.ts';
import { organisationId, planId } from './reference.ts';
import { formed, line, prose, recordId } from './text.ts';

function isRuleNumber(text: string): text is string {
  return /^R(?:0[1-9]|1\d|2[0-4])$/.test(text);
}

/** `day`: ngày; `working_day`: ngày làm việc. */
const unit = z.enum(['day', 'working_day']);

/** Các nguồn chỉ đếm ngược bằng ngày thường; ngày làm việc thì không nguồn nào đếm ngược. */
const backwardUnit = z.enum(['day']);

/** Số ngày; `null` khi nguồn không ghi: khi đó cổng không kết luận đạt hay chưa đạt. */
const days = z.int().min(1).max(400).nullable();

/** Công khai trước buổi đối thoại ít nhất `days` ngày; tính lần công khai đầu tiên nêu đủ các điều ở `covers`. */
const notice = z.strictObject({
  kind: z.literal('notice'),
  days,
  /** Chỉ đếm ngược bằng ngày thường. */
  unit: backwardUnit,
  /** Những điều phải được công khai. */
  covers: z.array(z.enum(covered)).min(1),
});

/** Ban hành thông báo kết luận chậm nhất `days` ngày sau khi đối thoại kết thúc. */
const conclusionNotice = z.strictObject({ kind: z.literal('conclusion_notice'), days, unit });

/**
 * Công bố kết quả chậm nhất `days` ngày sau khi đối thoại kết thúc. `rolls: true` khi nguồn cho phép thời hạn rơi vào ngày
 * nghỉ chuyển sang ngày làm việc tiếp theo.
 */
const resultPublication = z.strictObject({
  kind: z.literal('result_publication'),
  days,
  unit,
  /** `true` khi nguồn cho phép hạn rơi vào ngày nghỉ chuyển sang ngày làm việc tiếp theo. */
  rolls: z.boolean(),
});

/** Trình danh sách khách mời trước buổi đối thoại. Ngày trình là việc nội bộ, chỉ xét khi cơ quan tự công bố. */
const guestList = z.strictObject({
  kind: z.literal('guest_list'),
  days,
  /** Chỉ đếm ngược bằng ngày thường. */
  unit: backwardUnit,
});

/** Số đại biểu: `each` đại biểu cho mỗi đơn vị trong `units` đơn vị. */
const delegates = z.strictObject({
  kind: z.literal('delegates'),
  /** Số đại biểu của mỗi đơn vị. */
  each: z.int().min(1),
  /** Số đơn vị cử đại biểu. */
  units: z.int().min(1),
});

/** Số buổi tối thiểu mỗi năm; `beforeSessions: true` khi mỗi kỳ họp HĐND phải có một buổi trước đó. */
const frequency = z.strictObject({
  kind: z.literal('frequency'),
  /** Số buổi tối thiểu trong một năm. */
  minimum: z.int().min(1),
  /** `true` khi mỗi kỳ họp thường lệ của HĐND phải có một buổi trước đó. */
  beforeSessions: z.boolean(),
});

/** Không trả lời thì phải công khai lý do. */
const publicReason = z.strictObject({ kind: z.literal('public_reason') });

/** Vượt thẩm quyền thì phải chuyển, báo cáo cấp có thẩm quyền. */
const referral = z.strictObject({ kind: z.literal('referral'), days, unit });

/** Trả lời bằng văn bản chậm nhất `days` ngày, tính từ ngày tiếp nhận, ngày giao hoặc khi đối thoại kết thúc. */
const writtenAnswer = z.strictObject({
  kind: z.literal('written_answer'),
  days,
  unit,
  /** Đếm từ ngày tiếp nhận (`received`), ngày giao (`assigned`) hay ngày đối thoại kết thúc (`dialogue_end`). */
  from: z.enum(['received', 'assigned', 'dialogue_end']),
});

/** Buổi đã tổ chức phải có đủ kế hoạch và thông báo kết luận. */
const packet = z.strictObject({ kind: z.literal('packet') });

/** Tổ chức trong thời gian mà kế hoạch đã hứa. */
const withinPlan = z.strictObject({ kind: z.literal('within_plan') });

/** Tháng của mục phải thuộc quý ghi ở đề mục. */
const monthInHeading = z.strictObject({ kind: z.literal('month_in_heading') });

/** Việc được giao phải đủ năm "rõ". */
const fiveClearComplete = z.strictObject({ kind: z.literal('five_clear') });

/** Xong trước thời hạn đã ghi. */
const dueKept = z.strictObject({ kind: z.literal('due_kept') });

/** Việc nêu từ hai lần trở lên phải được giải quyết dứt điểm. */
const repeated = z.strictObject({ kind: z.literal('repeated') });

/** Mỗi phường, xã trong địa bàn có ít nhất một buổi trong năm. */
const coverage = z.strictObject({
  kind: z.literal('coverage'),
  /** Năm được xét. */
  year: z.int().min(1945).max(2100),
});

/** Nhiệm vụ, nghĩa vụ của kế hoạch phải xong đúng hạn ghi trong chính mục đó. */
const planEntryDone = z.strictObject({ kind: z.literal('plan_entry') });

/** Đang giải quyết mà không có cập nhật quá `days` ngày. */
const stale = z.strictObject({ kind: z.literal('stale'), days });

/** Điều mà quy tắc đòi hỏi, và các con số của nó. */
const requirement = z.discriminatedUnion('kind', [
  notice,
  conclusionNotice,
  resultPublication,
  guestList,
  delegates,
  frequency,
  publicReason,
  referral,
  writtenAnswer,
  packet,
  withinPlan,
  monthInHeading,
  fiveClearComplete,
  dueKept,
  repeated,
  coverage,
  planEntryDone,
  stale,
]);

export type Requirement = z.infer<typeof requirement>;
export type RequirementKind = Requirement['kind'];

/** Ai, buổi nào chịu quy tắc; mọi điều đã ghi phải cùng đúng. Không ghi gì là áp dụng cho tất cả. */
const binds = z.strictObject({
  /** Các cơ quan, hoặc đơn vị hành chính: khi đó gồm mọi cơ quan trên địa bàn, kể cả địa bàn cấp dưới. */
  organisations: z.array(organisationId).min(1).exactOptional(),
  /** Loại cơ quan; quy tắc về Chủ tịch UBND ghi [peoples_committee]. */
  types: z.array(z.enum(organisationTypes)).min(1).exactOptional(),
  /** Cấp của cơ quan tổ chức. */
  level: z.enum(['central', 'province', 'district', 'commune', 'neighbourhood']).exactOptional(),
  /** Loại đối thoại. */
  dialogueTypes: z.array(z.enum(dialogueTypes)).min(1).exactOptional(),
  /** Kế hoạch đã hứa buổi đối thoại. */
  plan: planId.exactOptional(),
  /** Mục, nhiệm vụ hoặc nghĩa vụ trong kế hoạch đó. */
  entries: z.array(recordId).min(1).exactOptional(),
});

export const rule = z
  .strictObject({
    /** Số của quy tắc trong danh mục của cổng: R01 … R24; nhiều quy tắc có thể chung một số. */
    number: formed('rule_number', isRuleNumber),
    /** Điều phải làm, một câu ngắn. */
    title: line(200),
    /** Quy tắc đến từ đâu. */
    source: z.strictObject({
      /** `document`: văn bản; `portal`: quy ước của cổng, không phải quy định. */
      kind: z.enum(['document', 'portal']),
      /** Tên văn bản có số, ngày, cơ quan ban hành. */
      text: line(300),
      /** Điều, khoản, mục. */
      clause: line(120).exactOptional(),
      /** Kế hoạch trên cổng, khi quy tắc đến từ đó. */
      plan: planId.exactOptional(),
      /** Mã nghĩa vụ, nhiệm vụ hoặc mục trong kế hoạch đó. */
      entry: recordId.exactOptional(),
      /** `official`: đã đối chiếu với nguồn; `provisional`: còn phải đối chiếu. */
      status: z.enum(['official', 'provisional']),
      /** Nơi công bố văn bản. */
      url: webAddress.exactOptional(),
    }),
    binds,
    /** Có hiệu lực từ ngày; bỏ trống khi không rõ. */
    validFrom: date.exactOptional(),
    /** Ngày cuối cùng có hiệu lực. */
    validTo: date.exactOptional(),
    requirement,
    /** Điều người đọc cần biết về cách tính. */
    note: prose(1000).exactOptional(),
  })
  .check((context) => {
    const { validFrom, validTo } = context.value;
    if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
      addFault(context, context.value, { code: 'range_reversed', from: validFrom, to: validTo }, ['validTo']);
    }
  });

export type RuleRecord = z.infer<typeof rule>;
