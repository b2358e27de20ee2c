/** Referrals (chuyển cấp có thẩm quyền) and what came back: days until the reply, or days of silence. */
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { actorValue } from './actor.ts';
import type { FactValue } from './facts.ts';
import type { StateMarkView } from './state-mark.ts';

export interface ReferralView {
  readonly to: FactValue;
  readonly sent: string;
  /** Replied or silent, with the number of days. */
  readonly mark: StateMarkView;
}

const words = vi.petition.referral;

/** In the order in which they were sent. Once the matter is over nobody waits for a reply any more. */
export function referralViews(portal: Portal, petition: Petition, isOver: boolean): readonly ReferralView[] {
  const markOf = ({ reply, days }: Petition['state']['referrals'][number]): StateMarkView => {
    if (reply) return { shape: 'answered', label: words.replied(formatDate(reply.on), days) };
    return isOver
      ? { shape: 'ended', label: words.unanswered }
      : { shape: 'forwarded', label: words.silent(days, formatDate(portal.asOf)) };
  };
  return petition.state.referrals.map((referral) => ({
    to: actorValue(portal, referral.sent.to),
    sent: words.sent(formatDate(referral.sent.on)),
    mark: markOf(referral),
  }));
}
