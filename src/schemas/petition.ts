/**
 * Petition (kiến nghị): what the people asked for, and everything that happened to it. The record holds an edited
 * public summary and dated events; where it stands is never typed, it is the replay of the events.
 */
import { z } from 'zod';
import { isDenunciation } from '../text/denunciation.ts';
import { date } from './dates.ts';
import { petitionEvent } from './event.ts';
import { addFault } from './fault.ts';
import { dialogueId, organisationId, petitionId } from './reference.ts';
import { formed, line, prose } from './text.ts';
import { topicList } from './topic.ts';

/** Cách thu nhận ý kiến: tổng hợp trước, hỏi trực tiếp, gửi văn bản, trực tuyến. */
export const intakes = ['collected_before', 'asked_live', 'in_writing', 'online'] as const;

/** Nơi kiến nghị đến khi không qua buổi đối thoại nào. */
export const channels = ['citizen_reception', 'voter_meeting', 'letter', 'online', 'front'] as const;

/**
 * Loại ý kiến: kiến nghị, phản ánh, góp ý, câu hỏi, khiếu nại. Khiếu nại chỉ đăng bản tóm tắt. Tố cáo không bao giờ
 * được đăng (Luật Tố cáo 2018, Điều 9; Quyết định 774/QĐ-TTg ngày 05/6/2020: thông tin về người tố cáo là bí mật nhà nước).
 */
export const submissionKinds = ['petition', 'feedback', 'suggestion', 'question', 'complaint'] as const;

/** Ai nêu, chỉ ghi theo nhóm; không bao giờ ghi tên người dân. */
export const petitionerGroups = [
  'residents',
  'residential_group',
  'voters',
  'youth',
  'women',
  'elderly',
  'veterans',
  'farmers',
  'workers',
  'traders',
  'enterprises',
  'parents',
  'teachers',
  'front',
  'mass_organisations',
] as const;

const submissionKind = z
  .string()
  .check((context) => {
    if (isDenunciation(context.value)) {
      addFault(context, context.value, { code: 'denunciation_refused' });
    }
  })
  .pipe(z.enum(submissionKinds));

/** Events whose words would tell how a complaint was settled; of a complaint, the paper that settled it is named. */
const toldAtLength: ReadonlySet<string> = new Set(['progress', 'resolved', 'confirmed', 'disputed']);

function isCode(text: string): text is string {
  return /^[A-Z0-9Đ]+(?:[.-][A-Z0-9Đ]+)*$/.test(text) && text.length <= 40;
}

/** Lần việc này được nêu ở nơi khác, không thành một kiến nghị riêng trên cổng. */
const mention = z.strictObject({
  /** Ngày nêu. */
  on: date,
  /** Nơi nêu: "Tiếp xúc cử tri trước kỳ họp thường lệ giữa năm 2025". */
  where: line(200),
});

export const petition = z
  .strictObject({
    /** Mã công khai, in trên giấy và dẫn trong văn bản, ví dụ PM-2026-014. Không trùng, không đổi. */
    code: formed('code', isCode),
    /** Tên ngắn của kiến nghị, một dòng. */
    title: line(160),
    /** Nội dung đã biên tập: đủ ý, không có thông tin cá nhân. */
    summary: prose(2000),
    /** Loại ý kiến. Khiếu nại chỉ đăng tóm tắt; tố cáo không được đăng. */
    kind: submissionKind,
    /** Cơ quan tiếp nhận. */
    receivedBy: organisationId,
    /** Buổi đối thoại mà kiến nghị được nêu hoặc gửi đến. */
    dialogue: dialogueId.exactOptional(),
    /** Nơi kiến nghị đến, khi không qua buổi đối thoại nào. */
    channel: z.enum(channels).exactOptional(),
    /** Người dân nêu ý kiến bằng cách nào. */
    intake: z.enum(intakes),
    /** Các lĩnh vực, lĩnh vực chính đứng đầu. */
    topics: topicList,
    /** Địa bàn, ghi ở mức phường, xã; chỉ ghi tổ dân phố, thôn khi địa bàn đó có từ 3 kiến nghị trở lên. */
    area: organisationId,
    /** Ai nêu, chỉ ghi theo nhóm; không bao giờ ghi tên người dân. */
    raisedBy: z.enum(petitionerGroups),
    /** Thẩm quyền của cơ quan tiếp nhận: `within` thuộc, `beyond` vượt thẩm quyền. */
    authority: z.enum(['within', 'beyond']),
    /** Kiến nghị trước đó về cùng một việc. */
    repeats: petitionId.exactOptional(),
    /** Những lần việc này được nêu ở nơi khác, không thành một kiến nghị riêng. */
    mentions: z.array(mention).min(1).exactOptional(),
    /** Sự việc theo thứ tự thời gian; chỉ thêm vào cuối. */
    events: z.array(petitionEvent).min(1),
  })
  .check((context) => {
    const { dialogue, channel, kind, events } = context.value;
    if (dialogue !== undefined && channel !== undefined) {
      addFault(context, context.value, { code: 'petition_origin', reason: 'both' }, ['channel']);
    }
    if (dialogue === undefined && channel === undefined) {
      addFault(context, context.value, { code: 'petition_origin', reason: 'neither' });
    }
    events.forEach((event, index) => {
      const isAnswer =
        event.kind === 'answered' || event.kind === 'answered_on_spot' || event.kind === 'replied';
      if (kind === 'complaint' && toldAtLength.has(event.kind)) {
        addFault(context, context.value, { code: 'complaint_detail' }, ['events', index, 'kind']);
      }
      if (!isAnswer) return;
      if (kind === 'complaint' && event.text !== undefined) {
        addFault(context, context.value, { code: 'complaint_detail' }, ['events', index, 'text']);
      }
      if (kind !== 'complaint' && event.text === undefined) {
        addFault(context, context.value, { code: 'key_missing', key: 'text' }, ['events', index]);
      }
    });
  });

export type PetitionRecord = z.infer<typeof petition>;
