/** Public labels of the vocabularies: one word list per closed list of the schemas. */

import type { z } from 'zod';
import type { Phase } from '../domain/chronology.ts';
import type { LatenessKind } from '../domain/deadline.ts';
import type { DialogueStatus } from '../domain/dialogue.ts';
import type { CommitmentStage } from '../domain/notice.ts';
import type { AnswerState, Confirmation, PetitionOutcome, PetitionStage } from '../domain/petition.ts';
import type { ClearCell, Verdict } from '../domain/rules/finding.ts';
import type { OrganisationState } from '../domain/succession.ts';
import type { Scheduling } from '../schemas/dialogue.ts';
import type { Citation, documentKinds, signer } from '../schemas/document.ts';
import type { PetitionEvent } from '../schemas/event.ts';
import type { paperKinds } from '../schemas/evidence.ts';
import type { EventKind } from '../schemas/fault.ts';
import type { Obligation } from '../schemas/obligation.ts';
import type { OrganisationRecord } from '../schemas/organisation.ts';
import type { channels, intakes, petitionerGroups, submissionKinds } from '../schemas/petition.ts';
import type { DialogueType, formats, PlanItem } from '../schemas/plan-item.ts';
import type { Covered, publicationChannels } from '../schemas/publication.ts';
import type { Task } from '../schemas/task.ts';
import type { Topic } from '../schemas/topic.ts';
import type { DayKind } from '../time/work-calendar.ts';

type Confirming = Extract<PetitionEvent, { kind: 'confirmed' | 'disputed' }>;
type Closed = Extract<PetitionEvent, { kind: 'closed' }>;
type Answered = Extract<PetitionEvent, { kind: 'answered' }>;

export const dialogueTypeLabels: Readonly<Record<DialogueType, string>> = {
  secretary_citizens: 'Bí thư cấp ủy với công dân',
  leaders_people: 'Người đứng đầu với MTTQ, đoàn thể và Nhân dân',
  ward_chair_people: 'Chủ tịch UBND phường với Nhân dân',
  youth: 'Với thanh niên',
  school: 'Trong trường học',
  market: 'Tại chợ',
  hospital: 'Trong bệnh viện',
  division_ward: 'Phòng chuyên môn với phường',
  party_internal: 'Nội bộ tổ chức đảng',
  armed_forces_internal: 'Nội bộ lực lượng vũ trang',
  commune_law: 'Cấp xã đối thoại với Nhân dân theo luật',
};

export const regularityLabels: Readonly<Record<PlanItem['regularity'][number], string>> = {
  periodic: 'Định kỳ',
  extraordinary: 'Đột xuất',
  standing: 'Thường xuyên',
  pilot: 'Thí điểm',
  thematic: 'Chuyên đề',
};

export const formatLabels: Readonly<Record<(typeof formats)[number], string>> = {
  in_person: 'Trực tiếp',
  online: 'Trực tuyến',
  hybrid: 'Trực tiếp kết hợp trực tuyến',
};

export const intakeLabels: Readonly<Record<(typeof intakes)[number], string>> = {
  collected_before: 'Gửi ý kiến để tổng hợp trước hội nghị',
  asked_live: 'Hỏi, phát biểu trực tiếp tại hội nghị',
  in_writing: 'Gửi bằng văn bản',
  online: 'Gửi trực tuyến',
};

/** How a petition came: what was done, where the labels above invite to it. */
export const petitionIntakeLabels: Readonly<Record<(typeof intakes)[number], string>> = {
  collected_before: 'Tổng hợp trước hội nghị',
  asked_live: 'Nêu trực tiếp',
  in_writing: 'Gửi bằng văn bản',
  online: 'Gửi trực tuyến',
};

export const taskRoleLabels: Readonly<Record<Task['role'], string>> = {
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  implement: 'Thực hiện',
  advise: 'Tham mưu',
  direct: 'Chỉ đạo',
  monitor: 'Theo dõi, đôn đốc',
  inspect: 'Kiểm tra, giám sát',
  request: 'Được đề nghị',
};

export const obligationKindLabels: Readonly<Record<Obligation['kind'], string>> = {
  report: 'Báo cáo',
  notice_period: 'Công khai trước',
  invitation_list: 'Danh sách đại biểu',
  frequency: 'Số lần tối thiểu',
  conclusion_notice: 'Thông báo kết luận',
  written_answer: 'Trả lời bằng văn bản',
  public_reason: 'Công khai lý do không trả lời',
  referral: 'Chuyển cấp có thẩm quyền',
  publication: 'Thông tin, công khai',
  petition_assignment: 'Phân công giải quyết kiến nghị',
  plan_approval: 'Phê duyệt kế hoạch',
  delegates: 'Cử đại biểu, lấy ý kiến',
  standing_duty: 'Trách nhiệm thường xuyên',
};

export const documentKindLabels: Readonly<Record<(typeof documentKinds)[number], string>> = {
  plan: 'Kế hoạch',
  decision: 'Quyết định',
  regulation: 'Quy định',
  directive: 'Chỉ thị',
  resolution: 'Nghị quyết',
  conclusion: 'Kết luận',
  decree: 'Nghị định',
  circular: 'Thông tư',
  law: 'Luật',
};

export const citationRoleLabels: Readonly<Record<Citation['role'], string>> = {
  main: 'Văn bản được triển khai',
  basis: 'Căn cứ',
  parent_plan: 'Kế hoạch cấp trên',
  reference: 'Văn bản được nhắc đến',
};

export const signingCapacityLabels: Readonly<
  Record<NonNullable<z.infer<typeof signer>['capacity']>[number]['kind'], string>
> = {
  TM: 'thay mặt',
  KT: 'ký thay',
  TL: 'thừa lệnh',
  TUQ: 'thừa ủy quyền',
  Q: 'quyền',
};

export const organisationTypeLabels: Readonly<Record<OrganisationRecord['type'], string>> = {
  administrative_unit: 'Đơn vị hành chính',
  party_committee: 'Cấp ủy',
  party_advisory_body: 'Cơ quan tham mưu, giúp việc cấp ủy',
  peoples_council: 'Hội đồng nhân dân',
  peoples_committee: 'Ủy ban nhân dân',
  office: 'Văn phòng',
  specialised_division: 'Cơ quan chuyên môn',
  ward_section: 'Bộ phận chuyên môn cấp phường',
  front_committee: 'Mặt trận Tổ quốc',
  mass_organisation: 'Tổ chức chính trị - xã hội',
  police: 'Công an',
  public_service_unit: 'Đơn vị sự nghiệp',
  residential_group: 'Thôn, tổ dân phố',
};

export const levelLabels: Readonly<Record<OrganisationRecord['level'], string>> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  neighbourhood: 'Thôn, tổ dân phố',
};

export const systemLabels: Readonly<Record<OrganisationRecord['system'], string>> = {
  party: 'Đảng',
  state: 'Nhà nước',
  front: 'Mặt trận Tổ quốc',
  mass_organisation: 'Tổ chức chính trị - xã hội',
  public_unit: 'Đơn vị sự nghiệp công lập',
  armed_force: 'Lực lượng vũ trang',
  community: 'Cộng đồng dân cư',
};

export const phaseLabels: Readonly<Record<Phase, string>> = {
  coming: 'Sắp tới',
  current: 'Đang trong thời gian thực hiện',
  past: 'Đã qua thời gian dự kiến',
  standing: 'Không gắn với một thời điểm',
  unstated: 'Văn bản không ghi thời gian',
};

export const organisationStateLabels: Readonly<Record<OrganisationState, string>> = {
  active: 'Đang hoạt động',
  ended: 'Đã kết thúc hoạt động',
  not_yet: 'Chưa hoạt động',
};

/** What happened, as a timeline names it. */
export const eventLabels: Readonly<Record<EventKind, string>> = {
  received: 'Tiếp nhận',
  answered_on_spot: 'Trả lời tại hội nghị',
  not_answered: 'Không trả lời tại hội nghị',
  assigned: 'Giao xử lý',
  referred: 'Chuyển cấp có thẩm quyền',
  replied: 'Cơ quan có thẩm quyền trả lời',
  progress: 'Cập nhật tiến độ',
  answered: 'Trả lời bằng văn bản',
  extended: 'Gia hạn',
  resolved: 'Giải quyết dứt điểm',
  confirmed: 'Xác nhận kết quả',
  disputed: 'Không đồng ý với kết quả',
  raised_again: 'Nêu lại',
  transferred: 'Chuyển sang cơ quan tiếp nhận mới',
  closed: 'Kết thúc',
  corrected: 'Đính chính',
  withdrawn: 'Người kiến nghị rút',
  completed: 'Thực hiện xong',
  stopped: 'Dừng thực hiện',
};

export const topicLabels: Readonly<Record<Topic, string>> = {
  land: 'Đất đai',
  minerals: 'Tài nguyên, khoáng sản',
  site_clearance: 'Giải phóng mặt bằng, tái định cư',
  land_certificate: 'Cấp giấy chứng nhận quyền sử dụng đất',
  construction_order: 'Trật tự xây dựng',
  urban_management: 'Quản lý đô thị',
  old_apartments: 'Chung cư cũ',
  sanitation: 'Vệ sinh môi trường',
  fire_safety: 'Phòng cháy, chữa cháy',
  infrastructure: 'Giao thông, thoát nước, chiếu sáng',
  security_defence: 'An ninh trật tự, quốc phòng',
  administrative_reform: 'Cải cách hành chính, dịch vụ công',
  education: 'Giáo dục',
  health: 'Y tế',
  social_security: 'An sinh xã hội',
  market_food_safety: 'Chợ, an toàn thực phẩm',
  agriculture_trade: 'Nông nghiệp, thương mại, dịch vụ',
  youth: 'Thanh niên',
  culture: 'Văn hóa, đô thị văn minh',
  party_government: 'Xây dựng Đảng, chính quyền',
  anti_corruption: 'Phòng, chống tham nhũng, lãng phí',
  other: 'Lĩnh vực khác',
};

export const submissionKindLabels: Readonly<Record<(typeof submissionKinds)[number], string>> = {
  petition: 'Kiến nghị',
  feedback: 'Phản ánh',
  suggestion: 'Góp ý, hiến kế',
  question: 'Câu hỏi',
  complaint: 'Khiếu nại (chỉ đăng tóm tắt)',
};

export const petitionChannelLabels: Readonly<Record<(typeof channels)[number], string>> = {
  citizen_reception: 'Tiếp công dân',
  voter_meeting: 'Tiếp xúc cử tri',
  letter: 'Đơn, thư gửi cơ quan',
  online: 'Gửi trực tuyến',
  front: 'Qua Mặt trận Tổ quốc',
};

export const petitionerLabels: Readonly<Record<(typeof petitionerGroups)[number], string>> = {
  residents: 'Người dân',
  residential_group: 'Tổ dân phố, thôn',
  voters: 'Cử tri',
  youth: 'Thanh niên',
  women: 'Phụ nữ',
  elderly: 'Người cao tuổi',
  veterans: 'Cựu chiến binh',
  farmers: 'Nông dân',
  workers: 'Công nhân, người lao động',
  traders: 'Tiểu thương, hộ kinh doanh',
  enterprises: 'Doanh nghiệp',
  parents: 'Cha mẹ học sinh',
  teachers: 'Giáo viên',
  front: 'Mặt trận Tổ quốc',
  mass_organisations: 'Tổ chức chính trị - xã hội',
};

/** Procedure: where a petition is. */
export const petitionStageLabels: Readonly<Record<PetitionStage, string>> = {
  collected: 'Đã tiếp nhận trước hội nghị',
  raised: 'Đã nêu tại hội nghị',
  answered_on_spot: 'Đã trả lời tại hội nghị',
  not_answered: 'Không trả lời tại hội nghị',
  assigned: 'Đã giao xử lý',
  forwarded: 'Đã chuyển cấp có thẩm quyền',
  in_progress: 'Đang giải quyết',
  answered_in_writing: 'Đã trả lời bằng văn bản',
  reopened: 'Đã nêu lại, chờ xử lý',
  resolved: 'Đã giải quyết dứt điểm',
  closed_other: 'Đã kết thúc vì lý do khác',
  withdrawn: 'Người kiến nghị đã rút',
};

/** Answer: the most binding one so far. */
export const answerLabels: Readonly<Record<AnswerState, string>> = {
  none: 'Chưa trả lời',
  on_spot: 'Đã trả lời tại hội nghị',
  interim: 'Đã trả lời tạm thời',
  official: 'Đã trả lời chính thức bằng văn bản',
  corrected: 'Đã trả lời chính thức, có đính chính',
};

/** Outcome: what came of it. */
export const outcomeLabels: Readonly<Record<PetitionOutcome, string>> = {
  open: 'Chưa có kết quả',
  explained: 'Đã giải trình, cung cấp thông tin',
  roadmap: 'Có lộ trình giải quyết',
  no_roadmap: 'Chưa có lộ trình giải quyết',
  no_resources: 'Chưa có nguồn lực',
  beyond_authority: 'Vượt thẩm quyền',
  not_accepted: 'Không tiếp nhận',
  resolved: 'Đã giải quyết dứt điểm',
  closed: 'Đã kết thúc, không giải quyết',
  withdrawn: 'Đã rút',
};

/** Confirmation: who says so. */
export const confirmationLabels: Readonly<Record<Confirmation, string>> = {
  none: 'Chưa có kết quả để xác nhận',
  agency: 'Mới do cơ quan giải quyết công bố, chưa có bên nào xác nhận',
  confirmed: 'Đã được xác nhận',
  disputed: 'Có ý kiến không đồng ý',
};

export const confirmerLabels: Readonly<Record<Confirming['by'], string>> = {
  front: 'Mặt trận Tổ quốc',
  petitioners: 'Nhóm người kiến nghị',
  neighbourhood: 'Tổ dân phố, thôn',
};

/** Lateness, in short; the sentence with its days is in `vi`. */
export const latenessLabels: Readonly<Record<LatenessKind, string>> = {
  undated: 'Không có thời hạn cụ thể',
  open: 'Chưa đến hạn',
  open_extended: 'Đã gia hạn',
  overdue: 'Quá hạn',
  on_time: 'Xong đúng hạn',
  within_extension: 'Xong trong thời gian gia hạn',
  late: 'Xong muộn',
  stopped: 'Không tính hạn',
};

export const commitmentStageLabels: Readonly<Record<CommitmentStage, string>> = {
  not_reported: 'Chưa có cập nhật tiến độ',
  in_progress: 'Đang thực hiện',
  done: 'Đã thực hiện xong',
  stopped: 'Đã dừng thực hiện',
};

export const dialogueStatusLabels: Readonly<Record<DialogueStatus, string>> = {
  planned: 'Dự kiến theo kế hoạch',
  announced: 'Đã công bố lịch',
  postponed: 'Đã hoãn',
  cancelled: 'Đã hủy',
  held: 'Đã tổ chức',
  concluded: 'Đã có thông báo kết luận',
  passed: 'Quá thời gian đã công bố, chưa ghi nhận việc tổ chức',
  unknown: 'Đã qua thời gian dự kiến, chưa có thông tin',
};

export const schedulingLabels: Readonly<Record<Scheduling['kind'], string>> = {
  announced: 'Công bố lịch',
  moved: 'Đổi lịch',
  postponed: 'Hoãn',
  cancelled: 'Hủy',
};

export const publicationChannelLabels: Readonly<Record<(typeof publicationChannels)[number], string>> = {
  loudspeaker: 'Loa truyền thanh',
  portal: 'Cổng thông tin điện tử',
  zalo_oa: 'Zalo OA',
  invitation: 'Giấy mời',
  neighbourhood: 'Thông báo đến tổ dân phố, thôn',
  press: 'Báo chí',
  notice_board: 'Niêm yết tại trụ sở',
};

export const coveredLabels: Readonly<Record<Covered, string>> = {
  content: 'nội dung',
  time: 'thời gian',
  place: 'địa điểm',
  attendance: 'cách tham dự',
  result: 'kết quả',
};

export const paperKindLabels: Readonly<Record<(typeof paperKinds)[number], string>> = {
  official_letter: 'Công văn',
  notice: 'Thông báo',
  decision: 'Quyết định',
  plan: 'Kế hoạch',
  report: 'Báo cáo',
  minutes: 'Biên bản',
  invitation: 'Giấy mời',
  regulation: 'Quy chế',
  other: 'Văn bản',
};

export const closingReasonLabels: Readonly<Record<Closed['reason'], string>> = {
  duplicate: 'Trùng với kiến nghị khác',
  out_of_scope: 'Không thuộc phạm vi giải quyết',
  no_longer_relevant: 'Không còn căn cứ để giải quyết',
  other: 'Lý do khác',
};

export const answerGradeLabels: Readonly<Record<Answered['grade'], string>> = {
  interim: 'Trả lời tạm thời',
  official: 'Trả lời chính thức',
  corrected: 'Đính chính câu trả lời',
};

export const authorityLabels = {
  within: 'Thuộc thẩm quyền của cơ quan tiếp nhận',
  beyond: 'Vượt thẩm quyền của cơ quan tiếp nhận',
} as const;

/** The five "rõ", in the order in which officials say them. */
export const clearCellLabels: Readonly<Record<ClearCell, string>> = {
  person: 'Rõ người',
  action: 'Rõ việc',
  lead: 'Rõ trách nhiệm',
  due: 'Rõ tiến độ',
  result: 'Rõ kết quả',
};

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  not_met: 'Chưa đạt',
  not_yet_due: 'Chưa đến hạn',
  insufficient: 'Không đủ dữ liệu',
  not_applicable: 'Không áp dụng',
};

export const dayKindLabels: Readonly<Record<DayKind, string>> = {
  working: 'Ngày làm việc',
  weekend: 'Nghỉ cuối tuần',
  day_off: 'Ngày nghỉ',
  make_up: 'Làm bù',
};
