/** Public labels of the vocabularies: one word list per closed list of the schemas. */

import type { z } from 'zod';
import type { Phase } from '../domain/chronology.ts';
import type { OrganisationState } from '../domain/succession.ts';
import type { DialogueRecord } from '../schemas/dialogue.ts';
import type { Citation, documentKinds, signer } from '../schemas/document.ts';
import type { Obligation } from '../schemas/obligation.ts';
import type { OrganisationRecord } from '../schemas/organisation.ts';
import type { DialogueType, formats, PlanItem } from '../schemas/plan-item.ts';
import type { Task } from '../schemas/task.ts';

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

export const intakeLabels: Readonly<Record<NonNullable<DialogueRecord['intakes']>[number], string>> = {
  collected_before: 'Gửi ý kiến để tổng hợp trước hội nghị',
  asked_live: 'Hỏi, phát biểu trực tiếp tại hội nghị',
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
