/**
 * Events (sự việc có ngày): what happened to a petition or a commitment. People write them, at the end of the
 * list, and never change one that is published; stage, lateness and verdicts are computed from them.
 */
import { z } from 'zod';
import { date } from './dates.ts';
import { evidenceList, paper } from './evidence.ts';
import { addFault } from './fault.ts';
import { flexibleDate } from './flexible-date.ts';
import { dialogueId, organisationId, petitionId, postId } from './reference.ts';
import { line, prose } from './text.ts';

const happened = {
  /** Ngày xảy ra sự việc, không phải ngày nhập liệu. */
  on: date,
  /** Điều người đọc cần biết thêm. */
  note: prose(600).exactOptional(),
};

/** Bên làm một việc: cơ quan của cổng (org), hoặc bên không có trang riêng, chỉ ghi tên (name). */
const actor = z
  .strictObject({
    /** Mã cơ quan có trang trên cổng. */
    org: organisationId.exactOptional(),
    /** Tên cơ quan không có trang trên cổng; không ghi cùng `org`, không ghi tên người. */
    name: line(160).exactOptional(),
    /** Chức danh trong cơ quan đó (tên tệp trong content/posts). */
    post: postId.exactOptional(),
  })
  .check((context) => {
    const { org, name } = context.value;
    if (org !== undefined && name !== undefined)
      addFault(context, context.value, { code: 'actor_kind', reason: 'both' });
    if (org === undefined && name === undefined) {
      addFault(context, context.value, { code: 'actor_kind', reason: 'neither' });
    }
  });

export type Actor = z.infer<typeof actor>;

/**
 * Hướng giải quyết mà câu trả lời nêu: đã giải trình, cung cấp thông tin; có lộ trình; chưa có lộ trình; chưa có
 * nguồn lực; vượt thẩm quyền; không tiếp nhận.
 */
export const answerOutcomes = [
  'explained',
  'roadmap',
  'no_roadmap',
  'no_resources',
  'beyond_authority',
  'not_accepted',
] as const;

export type AnswerOutcome = (typeof answerOutcomes)[number];

/**
 * Năm "rõ": rõ người, rõ việc, rõ trách nhiệm, rõ tiến độ, rõ kết quả (nguyên tắc giao việc, Kế hoạch của Ban Thường
 * vụ Quận ủy Ba Đình năm 2023, mục I.2). Chỗ nào văn bản giao việc không ghi thì để trống: cổng hiện đúng là thiếu.
 */
export const fiveClear = {
  /** Rõ người: chức danh chịu trách nhiệm (tên tệp trong content/posts). */
  person: postId.exactOptional(),
  /** Rõ việc: động từ và đối tượng, một hoặc hai câu. */
  action: prose(700),
  /** Rõ trách nhiệm: đơn vị chủ trì. */
  lead: organisationId,
  /** Đơn vị phối hợp. */
  coordinating: z.array(organisationId).min(1).exactOptional(),
  /** Đơn vị theo dõi, đôn đốc. */
  supervisor: organisationId.exactOptional(),
  /** Rõ tiến độ: thời hạn hoàn thành; `kind: unknown` khi chưa xác định thời hạn. */
  due: flexibleDate,
  /** Rõ kết quả: sản phẩm phải có khi xong việc. */
  expected: line(300).exactOptional(),
};

/** Cập nhật tiến độ. */
const progress = z.strictObject({
  kind: z.literal('progress'),
  ...happened,
  /** Cơ quan báo cáo tiến độ. */
  by: organisationId.exactOptional(),
  /** Đã làm được gì, còn vướng gì. */
  text: prose(1500),
  /** Minh chứng của phần đã làm. */
  evidence: evidenceList.exactOptional(),
});

/** Gia hạn: thời hạn mới, lý do, ai quyết định. Thời hạn cũ vẫn được giữ và hiện trên trang. */
const extended = z.strictObject({
  kind: z.literal('extended'),
  ...happened,
  /** Thời hạn mới, phải muộn hơn thời hạn cũ. */
  due: flexibleDate,
  /** Vì sao gia hạn. */
  reason: prose(700),
  /** Ai quyết định gia hạn. */
  by: actor,
  /** Văn bản cho phép gia hạn. */
  paper,
});

const confirmation = {
  ...happened,
  /** `front`: Mặt trận Tổ quốc; `petitioners`: nhóm người đã nêu kiến nghị; `neighbourhood`: tổ dân phố, thôn. */
  by: z.enum(['front', 'petitioners', 'neighbourhood']),
  /** Bên đó nói gì về kết quả; không ghi tên người. */
  text: prose(700),
};

/** Mặt trận hoặc nhóm người kiến nghị xác nhận kết quả. */
const confirmed = z.strictObject({ kind: z.literal('confirmed'), ...confirmation });

/** Mặt trận hoặc nhóm người kiến nghị không đồng ý với kết quả. */
const disputed = z.strictObject({ kind: z.literal('disputed'), ...confirmation });

/** Chuyển việc sang cơ quan khác do sắp xếp, chia tách. Kế thừa toàn bộ thì không cần ghi: cổng tự chuyển. */
const transferred = z.strictObject({
  kind: z.literal('transferred'),
  ...happened,
  /** Cơ quan nhận việc. */
  to: organisationId,
  /** Văn bản chuyển giao. */
  paper,
});

/** Đính chính bản ghi. */
const corrected = z.strictObject({
  kind: z.literal('corrected'),
  ...happened,
  /** Chỗ được sửa, gọi bằng tên người đọc hiểu: "Ngày trả lời". */
  what: line(120),
  /** Nguyên văn trước khi sửa; không chép lại thông tin cá nhân đã đăng nhầm. */
  before: line(400),
  /** Sau khi sửa. */
  after: line(400),
  /** Vì sao sửa. */
  reason: prose(500),
});

/** Tiếp nhận: luôn là sự việc đầu tiên. */
const received = z.strictObject({ kind: z.literal('received'), ...happened });

/** Trả lời ngay tại hội nghị. */
const answeredOnSpot = z.strictObject({
  kind: z.literal('answered_on_spot'),
  ...happened,
  /** Ai trả lời. */
  by: actor,
  /** Câu trả lời, đã biên tập. Với khiếu nại thì bỏ trống. */
  text: prose(2000).exactOptional(),
  /** Hướng giải quyết mà câu trả lời nêu. */
  outcome: z.enum(answerOutcomes).exactOptional(),
});

/** Không trả lời tại hội nghị; lý do phải công khai. */
const notAnswered = z.strictObject({
  kind: z.literal('not_answered'),
  ...happened,
  /** Ai không trả lời. */
  by: actor,
  /** Lý do công khai; bỏ trống khi chưa nêu lý do: cổng hiện đúng là chưa nêu. */
  reason: prose(700).exactOptional(),
});

/** Giao xử lý, theo năm "rõ". */
const assigned = z.strictObject({
  kind: z.literal('assigned'),
  ...happened,
  ...fiveClear,
  /**
   * Điều phải có khi đến hạn: `result` là việc được giải quyết (không ghi thì hiểu như vậy); `answer` là văn bản trả lời
   * chính thức, khi việc được giao chỉ là trả lời.
   */
  delivers: z.enum(['result', 'answer']).exactOptional(),
  /** Văn bản giao việc. */
  paper: paper.exactOptional(),
});

/** Chuyển, báo cáo cấp có thẩm quyền. */
const referred = z.strictObject({
  kind: z.literal('referred'),
  ...happened,
  /** Cơ quan có thẩm quyền được chuyển đến. */
  to: actor,
  /** Vì sao chuyển. */
  reason: prose(700),
  /** Văn bản chuyển. */
  paper: paper.exactOptional(),
});

/** Trả lời của cơ quan được chuyển đến. */
const replied = z.strictObject({
  kind: z.literal('replied'),
  ...happened,
  /** Cơ quan trả lời. */
  by: actor,
  /** Câu trả lời, đã biên tập. Với khiếu nại thì bỏ trống. */
  text: prose(2000).exactOptional(),
  /** Hướng giải quyết mà câu trả lời nêu. */
  outcome: z.enum(answerOutcomes).exactOptional(),
  /** Văn bản trả lời. */
  paper: paper.exactOptional(),
});

/** Trả lời bằng văn bản: tạm thời (interim), chính thức (official) hoặc đính chính câu trả lời trước (corrected). */
const answered = z.strictObject({
  kind: z.literal('answered'),
  ...happened,
  /** Tạm thời, chính thức, hay đính chính câu trả lời chính thức trước đó. */
  grade: z.enum(['interim', 'official', 'corrected']),
  /** Ai trả lời. */
  by: actor,
  /** Câu trả lời, đã biên tập. Với khiếu nại thì bỏ trống. */
  text: prose(3000).exactOptional(),
  /** Hướng giải quyết mà câu trả lời nêu. */
  outcome: z.enum(answerOutcomes).exactOptional(),
  /** Thời điểm hứa sẽ xong, khi hướng giải quyết là có lộ trình. */
  roadmap: flexibleDate.exactOptional(),
  /** Văn bản trả lời. */
  paper,
});

/** Đã giải quyết dứt điểm; phải có minh chứng. */
const resolved = z.strictObject({
  kind: z.literal('resolved'),
  ...happened,
  /** Cơ quan đã giải quyết. */
  by: actor,
  /** Kết quả, điều người dân thấy được. */
  text: prose(1500),
  /** Minh chứng của kết quả. */
  evidence: evidenceList,
});

/** Nêu lại việc này: tại một buổi đối thoại khác, hoặc tại cuộc tiếp xúc cử tri, buổi tiếp dân. */
const raisedAgain = z
  .strictObject({
    kind: z.literal('raised_again'),
    ...happened,
    /** Buổi đối thoại trên cổng nơi việc được nêu lại. */
    dialogue: dialogueId.exactOptional(),
    /** Nơi nêu lại khi không phải buổi đối thoại trên cổng. */
    where: line(200).exactOptional(),
    /** Lần này nêu thêm điều gì. */
    text: prose(700).exactOptional(),
  })
  .check((context) => {
    const { dialogue, where } = context.value;
    if ((dialogue === undefined) === (where === undefined)) {
      addFault(context, context.value, {
        code: 'raised_where',
        reason: dialogue === undefined ? 'neither' : 'both',
      });
    }
  });

/** Kết thúc mà không giải quyết: trùng, không thuộc phạm vi, không còn căn cứ, lý do khác. */
const closed = z.strictObject({
  kind: z.literal('closed'),
  ...happened,
  /** Loại lý do. */
  reason: z.enum(['duplicate', 'out_of_scope', 'no_longer_relevant', 'other']),
  /** Lý do cụ thể, để người kiến nghị hiểu. */
  text: prose(700),
  /** Kiến nghị mà kiến nghị này trùng với. */
  duplicateOf: petitionId.exactOptional(),
});

/** Người kiến nghị rút. */
const withdrawn = z.strictObject({ kind: z.literal('withdrawn'), ...happened });

export const petitionEvent = z.discriminatedUnion('kind', [
  received,
  answeredOnSpot,
  notAnswered,
  assigned,
  referred,
  replied,
  progress,
  answered,
  extended,
  resolved,
  confirmed,
  disputed,
  raisedAgain,
  transferred,
  closed,
  corrected,
  withdrawn,
]);

export type PetitionEvent = z.infer<typeof petitionEvent>;
export type PetitionEventKind = PetitionEvent['kind'];

/** Đã thực hiện xong nội dung kết luận; phải có minh chứng. */
const completed = z.strictObject({
  kind: z.literal('completed'),
  ...happened,
  /** Cơ quan đã thực hiện. */
  by: organisationId,
  /** Kết quả, điều người dân thấy được. */
  text: prose(1500),
  /** Minh chứng của kết quả. */
  evidence: evidenceList,
});

/** Dừng thực hiện, có lý do và người quyết định. */
const stopped = z.strictObject({
  kind: z.literal('stopped'),
  ...happened,
  /** Ai quyết định dừng. */
  by: actor,
  /** Vì sao dừng. */
  reason: prose(700),
});

export const commitmentEvent = z.discriminatedUnion('kind', [
  progress,
  extended,
  completed,
  confirmed,
  disputed,
  transferred,
  stopped,
  corrected,
]);

export type CommitmentEvent = z.infer<typeof commitmentEvent>;
export type CommitmentEventKind = CommitmentEvent['kind'];
