/** What every channel tells of a conclusion notice: which document it is, and who has to do what by when. */
import { populationOf } from '../../domain/illustrative.ts';
import type { Commitment, Notice } from '../../domain/notice.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatWhen } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { postValue } from '../actor.ts';
import { commitmentAnswerer, commitmentState, dueValue } from '../commitment.ts';
import { canonicalOf, paths } from '../hrefs.ts';
import { noticeProgress } from '../notice-list-page.ts';
import { issuerFact } from '../plan-page.ts';

interface TaskBrief {
  readonly number: string;
  readonly action: string;
  /** The body that answers for it on the Portal's day; that none does is said. */
  readonly lead: string;
  readonly due: string;
  /** Procedure and lateness on the Portal's day: "Đã thực hiện xong · Đúng hạn". */
  readonly stage: string;
}

export interface NoticeBrief {
  readonly isIllustrative: boolean;
  readonly title: string;
  readonly issuer: string;
  readonly signedBy: string;
  /** "số 41/TB-UBND", or that it has no number. */
  readonly number: string;
  /** "ngày 26/09/2025", or the words that name no day. */
  readonly issued: string;
  readonly tasks: readonly TaskBrief[];
  /** "7 việc phải làm: 3 đã thực hiện xong …", or that nothing is to be done. */
  readonly progress: string;
  /** How many tasks are done, and how many overdue, on the Portal's day. */
  readonly done: number;
  readonly overdue: number;
  /** Address of the record's own page. */
  readonly address: string;
}

/** In the middle of a sentence. */
function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function taskBrief(portal: Portal, commitment: Commitment): TaskBrief {
  const { body } = commitmentAnswerer(portal, commitment);
  const due = dueValue(commitment);
  const { stage, lateness } = commitmentState(commitment);
  return {
    number: commitment.number,
    action: commitment.action,
    lead: body.text,
    due: lowered(due.detail === undefined ? due.text : vi.channels.dueWithFirst(due.text, due.detail)),
    stage: [stage, lateness].join(vi.common.separator),
  };
}

export function noticeBrief(portal: Portal, notice: Notice): NoticeBrief {
  const { number, commitments } = notice;
  return {
    isIllustrative: populationOf(portal, notice.issuer.org) === 'illustrative',
    title: notice.title,
    issuer: issuerFact(portal, notice).text,
    signedBy: postValue(portal, notice.signedBy).text,
    number: number.value === undefined ? vi.channels.unnumbered : vi.channels.numbered(number.value),
    issued: formatWhen(notice.issuedOn),
    tasks: commitments.map((commitment) => taskBrief(portal, commitment)),
    progress: noticeProgress(notice),
    done: commitments.filter(({ state }) => state.stage === 'done').length,
    overdue: commitments.filter(({ state }) => state.lateness.kind === 'overdue').length,
    address: canonicalOf(portal.site, paths.notice(notice.id)),
  };
}
