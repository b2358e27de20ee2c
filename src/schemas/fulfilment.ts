/**
 * Fulfilment (việc đã thực hiện): the dated fact that a task or an obligation of a plan was carried out: a report
 * submitted, a plan approved, a document issued.
 */
import { z } from 'zod';
import { date } from './dates.ts';
import { evidenceList, paper } from './evidence.ts';
import { addFault } from './fault.ts';
import { flexibleDate } from './flexible-date.ts';
import { organisationId, planId } from './reference.ts';
import { prose, recordId } from './text.ts';

export const fulfilment = z
  .strictObject({
    /** Kế hoạch đã giao việc. */
    plan: planId,
    /** Mã nhiệm vụ hoặc nghĩa vụ trong kế hoạch đó. */
    entry: recordId,
    /** Cơ quan đã thực hiện. */
    by: organisationId,
    /** Ngày thực hiện xong, ví dụ ngày gửi báo cáo. */
    on: date,
    /** Kỳ được thực hiện, khi nghĩa vụ lặp lại: năm, quý, sáu tháng. */
    period: flexibleDate.exactOptional(),
    /** Văn bản đã gửi, đã ban hành. */
    paper: paper.exactOptional(),
    /** Minh chứng, khi không có văn bản hoặc cần thêm. */
    evidence: evidenceList.exactOptional(),
    /** Điều người đọc cần biết thêm. */
    note: prose(600).exactOptional(),
  })
  .check((context) => {
    if (context.value.paper === undefined && context.value.evidence === undefined) {
      addFault(context, context.value, { code: 'proof_missing' });
    }
  });

export type FulfilmentRecord = z.infer<typeof fulfilment>;
