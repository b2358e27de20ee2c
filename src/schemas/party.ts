/**
 * Who a plan speaks of (bên được nêu): one organisation of the portal, a post in it, or a group that the source
 * names only as a whole ("Đảng ủy 14 phường").
 */
import { z } from 'zod';
import { addFault } from './fault.ts';
import { organisationId } from './reference.ts';
import { line } from './text.ts';

export const party = z
  .strictObject({
    /** Mã đơn vị (tên tệp trong content/organisations). */
    org: organisationId.exactOptional(),
    /** Nhóm không có trang riêng, ghi như văn bản gọi: "Đảng ủy các phường". */
    group: line(200).exactOptional(),
    /** Số thành viên của nhóm, chỉ ghi khi văn bản có ghi. */
    count: z.int().min(1).exactOptional(),
    /** Mã đơn vị mà nhóm thuộc về. */
    within: organisationId.exactOptional(),
    /** Chức danh trong đơn vị hoặc nhóm, ví dụ "Chủ tịch UBND phường". */
    post: line(200).exactOptional(),
  })
  .check((context) => {
    const { org, group, count, within } = context.value;
    const report = (reason: 'both' | 'neither' | 'group_fields') =>
      addFault(context, context.value, { code: 'party_kind', reason });
    if (org !== undefined && group !== undefined) report('both');
    else if (org === undefined && group === undefined) report('neither');
    else if (org !== undefined && (count !== undefined || within !== undefined)) report('group_fields');
  });

export type Party = z.infer<typeof party>;
