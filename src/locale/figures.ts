/** Names of what figures are made of: partitions, their groups, why a record is left out, and the figures themselves. */

import type { PartitionName } from '../domain/figures/partition.ts';
import type { AgeBand, OpenDeadline } from '../domain/figures/petition-partitions.ts';
import { commitmentStageLabels, latenessLabels, petitionStageLabels } from './labels.ts';

/** The question that a partition asks of every record. */
export const partitionLabels: Readonly<Record<PartitionName, string>> = {
  follow_through: 'Kiến nghị theo kết quả',
  procedure: 'Kiến nghị theo tình trạng xử lý',
  lateness: 'Kiến nghị theo thời hạn',
  answer_time: 'Kiến nghị theo thời gian chờ câu trả lời đầu tiên',
  backlog: 'Kiến nghị chưa giải quyết dứt điểm, theo thời gian chờ',
  slippage: 'Kiến nghị theo số lần dời hạn',
  repeats: 'Kiến nghị theo số lần được nêu',
  referrals: 'Kiến nghị chuyển cấp có thẩm quyền',
  commitment_progress: 'Việc giao sau đối thoại theo tiến độ',
  commitment_lateness: 'Việc giao sau đối thoại theo thời hạn',
  commitment_slippage: 'Việc giao sau đối thoại theo số lần dời hạn',
  plan_ledger: 'Mục đối thoại đã hứa, theo bước đã đi đến',
};

export const openDeadlineLabels: Readonly<Record<OpenDeadline, string>> = {
  overdue: 'Quá hạn',
  extended: 'Quá hạn đầu, còn trong thời gian gia hạn',
  running: 'Chưa đến hạn',
  none: 'Không có hạn đang chạy',
};

/** How long a petition has waited, in calendar days. */
export const ageBandLabels: Readonly<Record<AgeBand, string>> = {
  to_30: 'Đến 30 ngày',
  to_60: '31 đến 60 ngày',
  to_90: '61 đến 90 ngày',
  to_180: '91 đến 180 ngày',
  to_365: '181 đến 365 ngày',
  over_365: 'Trên 365 ngày',
};

const backlogLabels = Object.fromEntries(
  Object.entries(ageBandLabels).flatMap(([band, age]) =>
    Object.entries(openDeadlineLabels).map(([deadline, label]) => [
      `${band}_${deadline}`,
      `Chờ ${age.toLowerCase()}; ${label.toLowerCase()}`,
    ]),
  ),
);

const lateness = {
  overdue: 'Quá hạn, chưa xong',
  open_extended: 'Quá hạn đầu, còn trong thời gian gia hạn',
  open: latenessLabels.open,
  on_time: latenessLabels.on_time,
  within_extension: latenessLabels.within_extension,
  late: latenessLabels.late,
  undated: latenessLabels.undated,
};

const moves = {
  not_moved: 'Chưa dời hạn lần nào',
  moved_once: 'Dời hạn một lần',
  moved_again: 'Dời hạn từ hai lần trở lên',
};

/** The groups of each partition, and the reasons for which a record is left out of it, by their names in the code. */
export const groupLabels: Readonly<Record<PartitionName, Readonly<Record<string, string>>>> = {
  follow_through: {
    confirmed: 'Đã giải quyết và được xác nhận',
    resolved_by_agency: 'Đã giải quyết, mới do cơ quan công bố',
    resolved_disputed: 'Công bố đã giải quyết nhưng có ý kiến không đồng ý',
    answered_only: 'Đã trả lời, chưa giải quyết dứt điểm',
    unanswered_forwarded: 'Đã chuyển cấp có thẩm quyền, chưa trả lời',
    unanswered: 'Chưa trả lời',
  },
  procedure: petitionStageLabels,
  lateness,
  answer_time: {
    same_day: 'Trả lời ngay trong ngày',
    to_5: 'Trả lời sau 1 đến 5 ngày làm việc',
    to_10: 'Trả lời sau 6 đến 10 ngày làm việc',
    to_15: 'Trả lời sau 11 đến 15 ngày làm việc',
    to_30: 'Trả lời sau 16 đến 30 ngày làm việc',
    over_30: 'Trả lời sau hơn 30 ngày làm việc',
    waiting: 'Chưa trả lời, còn đang chờ',
    ended_unanswered: 'Đã rút hoặc kết thúc khi chưa trả lời',
  },
  backlog: backlogLabels,
  slippage: moves,
  repeats: {
    raised_once: 'Nêu một lần',
    repeated_resolved: 'Nêu nhiều lần, đã giải quyết dứt điểm',
    repeated_unresolved: 'Nêu nhiều lần, chưa giải quyết dứt điểm',
  },
  referrals: {
    not_referred: 'Không chuyển cấp khác',
    replied: 'Đã chuyển, nơi nhận đã trả lời',
    silent_to_30: 'Đã chuyển, nơi nhận chưa trả lời, đến 30 ngày',
    silent_to_90: 'Đã chuyển, nơi nhận chưa trả lời, 31 đến 90 ngày',
    silent_over_90: 'Đã chuyển, nơi nhận chưa trả lời, trên 90 ngày',
    resolved_without_reply: 'Đã giải quyết khi nơi nhận chưa trả lời',
  },
  commitment_progress: {
    done_confirmed: 'Đã xong và được xác nhận',
    done_by_agency: 'Đã xong, mới do cơ quan công bố',
    done_disputed: 'Công bố đã xong nhưng có ý kiến không đồng ý',
    in_progress: commitmentStageLabels.in_progress,
    not_reported: 'Chưa báo cáo tiến độ',
  },
  commitment_lateness: lateness,
  commitment_slippage: moves,
  plan_ledger: {
    promised: 'Mới hứa trong kế hoạch, chưa báo cáo gì thêm',
    announced: 'Đã công bố lịch',
    held: 'Đã tổ chức',
    concluded: 'Đã có thông báo kết luận',
    acted_on: 'Đã triển khai kết luận',
    called_off: 'Đã hoãn hoặc hủy',
  },
};

/** Why a record is left out of a whole. */
export const exclusionLabels: Readonly<Record<string, string>> = {
  closed_other: 'Đã kết thúc vì lý do khác',
  withdrawn: 'Người kiến nghị đã rút',
  resolved: 'Đã giải quyết dứt điểm',
  undated: 'Chưa từng có hạn ghi rõ ngày',
  stopped: 'Đã dừng thực hiện',
  uncounted: 'Chưa có lịch làm việc để đếm ngày',
};

/** Figures by their names in the code: what the part is, of which whole. */
export const figureLabels: Readonly<Record<string, string>> = {
  answered: 'Đã trả lời',
  resolved: 'Đã giải quyết dứt điểm',
  confirmed_of_all: 'Đã giải quyết và được xác nhận',
  disputed: 'Có ý kiến không đồng ý, trên số đã giải quyết',
  on_time_of_decided: 'Xong đúng hạn đầu, trên số việc mà hạn đầu đã ngã ngũ',
  overdue_of_all: 'Quá hạn, chưa xong',
  open_overdue: 'Đang quá hạn, trên số chưa giải quyết dứt điểm',
  open_over_90: 'Chờ trên 90 ngày, trên số chưa giải quyết dứt điểm',
  moved: 'Bị dời hạn, trên số có hạn ghi rõ ngày',
  repeated: 'Được nêu nhiều lần',
  repeated_unresolved_of_repeated: 'Chưa giải quyết dứt điểm, trên số được nêu nhiều lần',
  referred: 'Đã chuyển cấp có thẩm quyền',
  silent_of_referred: 'Nơi nhận chưa trả lời, trên số đã chuyển',
  done: 'Đã thực hiện xong',
  not_reported_of_all: 'Chưa báo cáo tiến độ',
  commitments_on_time_of_decided: 'Việc xong đúng hạn đầu, trên số việc mà hạn đầu đã ngã ngũ',
  commitments_overdue: 'Việc quá hạn, chưa xong',
  commitments_moved: 'Việc bị dời hạn, trên số có hạn ghi rõ ngày',
  promises: 'Đã hứa trong kế hoạch',
  promises_announced: 'Đã công bố lịch',
  promises_held: 'Đã tổ chức',
  promises_concluded: 'Đã có thông báo kết luận',
  promises_acted_on: 'Đã triển khai kết luận',
};

/** The label of a group, or of a reason to be left out, of a partition. */
export function groupLabel(partition: PartitionName, group: string): string {
  return groupLabels[partition][group] ?? exclusionLabels[group] ?? group;
}
