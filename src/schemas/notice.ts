/**
 * Conclusion notice (thông báo kết luận): the document in which the chair of a dialogue concludes it, with numbered
 * commitments. What was signed is frozen under a seal; what came later stands in supplements and dated updates.
 */
import { z } from 'zod';
import { date } from './dates.ts';
import { documentNumber } from './document.ts';
import { errata } from './erratum.ts';
import { commitmentEvent, fiveClear } from './event.ts';
import { webAddress } from './evidence.ts';
import { addFault } from './fault.ts';
import { flexibleDate } from './flexible-date.ts';
import { publication } from './publication.ts';
import { dialogueId, organisationId, petitionId, postId } from './reference.ts';
import { formed, line, prose, recordId } from './text.ts';
import { topicList } from './topic.ts';

function isSeal(text: string): text is string {
  return /^[0-9a-f]{16}$/.test(text);
}

/** Nội dung kết luận (commitment): một việc phải làm, đánh số như trong thông báo. */
const commitment = z.strictObject({
  /** Mã nội dung, không đổi sau khi đã công bố: "ket-luan-1". */
  id: recordId,
  /** Số thứ tự ghi trong thông báo, đặt trong ngoặc kép: "2.1". */
  number: line(20),
  /** Nguyên văn nội dung kết luận. */
  text: prose(1500),
  /** Các lĩnh vực, lĩnh vực chính đứng đầu. */
  topics: topicList,
  /** Các kiến nghị mà nội dung này đáp lại; một kiến nghị có thể thuộc nhiều nội dung. */
  petitions: z.array(petitionId).min(1).exactOptional(),
  ...fiveClear,
  /** Báo cáo kết quả cho ai. */
  reportTo: organisationId.exactOptional(),
  /** Lần bổ sung đã thêm nội dung này; bỏ trống với nội dung có từ khi ký. */
  supplement: recordId.exactOptional(),
  /** Sự việc sau khi ban hành, theo thứ tự thời gian; chỉ thêm vào cuối. */
  updates: z.array(commitmentEvent).min(1).exactOptional(),
});

export type CommitmentRecord = z.infer<typeof commitment>;

/** Thông báo bổ sung, sau khi thông báo đã ký. */
const supplement = z.strictObject({
  /** Mã lần bổ sung: "bo-sung-1". */
  id: recordId,
  /** Ngày ban hành văn bản bổ sung. */
  on: date,
  /** Số của văn bản bổ sung. */
  number: documentNumber,
  /** Bổ sung điều gì, vì sao. */
  text: prose(1000),
  /** Nơi công bố văn bản bổ sung. */
  url: webAddress.exactOptional(),
});

export const notice = z
  .strictObject({
    /** Tên văn bản, bỏ chữ "Thông báo" đứng đầu. */
    title: line(400),
    /** Số của thông báo; bỏ trống hay không có thì ghi đúng như vậy. */
    number: documentNumber,
    /** Ngày ban hành; `kind: unknown` khi văn bản không ghi. */
    issuedOn: flexibleDate,
    /** Cơ quan ban hành. */
    issuer: z.strictObject({
      /** Mã cơ quan ban hành. */
      org: organisationId,
      /** Tập thể đứng tên ban hành, ví dụ "Ban Thường vụ". */
      collective: line(120).exactOptional(),
    }),
    /** Chức danh ký thông báo (tên tệp trong content/posts). */
    signedBy: postId,
    /** Các buổi đối thoại được kết luận. */
    dialogues: z.array(dialogueId).min(1),
    /** Đơn vị soạn dự thảo. */
    draftedBy: z.array(organisationId).min(1).exactOptional(),
    /** Kết luận nói gì, hai hoặc ba câu, bằng lời của cổng. */
    summary: prose(1000),
    /** `true` khi thông báo nêu rõ không phát sinh việc phải làm. */
    noTaskArises: z.literal(true).exactOptional(),
    /** Các nội dung kết luận, theo thứ tự của thông báo. */
    commitments: z.array(commitment).min(1).exactOptional(),
    /** Các lần bổ sung sau khi ký; lần sớm nhất đứng đầu. */
    supplements: z.array(supplement).min(1).exactOptional(),
    /** Các lần công bố thông báo. */
    publications: z.array(publication).min(1).exactOptional(),
    errata: errata.exactOptional(),
    /** Dấu niêm phong phần đã ký; bộ kiểm tra cho biết giá trị phải ghi. */
    seal: formed('seal', isSeal).exactOptional(),
  })
  .check((context) => {
    const { noTaskArises, commitments = [], supplements = [] } = context.value;
    const signed = commitments.filter((entry) => entry.supplement === undefined);
    if (noTaskArises && signed.length > 0) {
      addFault(context, context.value, { code: 'commitments_or_none', reason: 'both' }, ['noTaskArises']);
    }
    if (!noTaskArises && signed.length === 0) {
      addFault(context, context.value, { code: 'commitments_or_none', reason: 'neither' });
    }
    const seen = new Set<string>();
    for (const [list, entries] of [
      ['commitments', commitments],
      ['supplements', supplements],
    ] as const) {
      entries.forEach(({ id }, index) => {
        if (seen.has(id)) addFault(context, id, { code: 'id_duplicate', id }, [list, index, 'id']);
        seen.add(id);
      });
    }
    const known = supplements.map(({ id }) => id);
    commitments.forEach((entry, index) => {
      if (entry.supplement === undefined || known.includes(entry.supplement)) return;
      const fault = { code: 'supplement_unknown', id: entry.supplement, known } as const;
      addFault(context, context.value, fault, ['commitments', index, 'supplement']);
    });
  });

export type NoticeRecord = z.infer<typeof notice>;
