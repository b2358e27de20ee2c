/**
 * Organisation (đơn vị, tổ chức): a body of the Party, the State, the Front …, or an administrative unit.
 * Its identity is the record's own id together with its period of validity: names and official codes were given
 * anew to other units on 01/7/2025, so neither can tell two bodies apart.
 */
import { z } from 'zod';
import { date } from './dates.ts';
import { errata } from './erratum.ts';
import { addFault } from './fault.ts';
import { organisationId } from './reference.ts';
import { line, prose } from './text.ts';

export const organisationTypes = [
  'administrative_unit',
  'party_committee',
  'party_advisory_body',
  'peoples_council',
  'peoples_committee',
  'office',
  'specialised_division',
  'ward_section',
  'front_committee',
  'mass_organisation',
  'police',
  'public_service_unit',
  'residential_group',
] as const;

const levels = ['central', 'province', 'district', 'commune', 'neighbourhood'] as const;

const systems = [
  'party',
  'state',
  'front',
  'mass_organisation',
  'public_unit',
  'armed_force',
  'community',
] as const;

const successor = z.strictObject({
  /** Mã đơn vị kế thừa. */
  org: organisationId,
  /** `whole`: nhận toàn bộ; `part`: nhận một phần, không đương nhiên kế thừa việc còn dở. */
  scope: z.enum(['whole', 'part']),
  /** Nhận phần nào, theo văn bản nào; một dòng. */
  note: line().exactOptional(),
});

const code = z.strictObject({
  /** Hệ thống mã: `gso` là mã đơn vị hành chính của cơ quan thống kê; `e_id` là mã định danh điện tử. */
  system: z.enum(['gso', 'e_id']),
  /** Mã, đặt trong ngoặc kép vì có thể bắt đầu bằng số 0. */
  value: line(40),
});

export const organisation = z
  .strictObject({
    /** Tên chính thức đầy đủ, ví dụ "Ủy ban nhân dân phường Quỳnh Mai". */
    name: line(200),
    /** Tên gọi tắt thường dùng, ví dụ "UBND phường Quỳnh Mai". */
    shortName: line(120).exactOptional(),
    /** Các cách viết khác gặp trong văn bản. */
    aliases: z.array(line(200)).exactOptional(),
    /** Loại đơn vị. Đơn vị hành chính là địa bàn (tỉnh, phường, xã), không phải cơ quan. */
    type: z.enum(organisationTypes),
    /** Cấp của đơn vị. */
    level: z.enum(levels),
    /** Thuộc hệ thống nào: Đảng, Nhà nước, Mặt trận … */
    system: z.enum(systems),
    /** Đơn vị cấp trên trực tiếp. */
    parent: organisationId.exactOptional(),
    /** Đơn vị hành chính nơi đơn vị này hoạt động. */
    area: organisationId.exactOptional(),
    /** Ngày bắt đầu hoạt động; bỏ trống khi chưa có căn cứ. */
    validFrom: date.exactOptional(),
    /** Ngày hoạt động cuối cùng; bỏ trống khi còn hoạt động hoặc chưa có căn cứ. */
    validTo: date.exactOptional(),
    /** Các đơn vị kế thừa; chỉ ghi khi đã có `validTo`. */
    successors: z.array(successor).min(1).exactOptional(),
    /** Mã mà cơ quan nhà nước đặt cho đơn vị. */
    codes: z.array(code).min(1).exactOptional(),
    /** Căn cứ của thời gian hoạt động và kế thừa. */
    validitySource: z
      .strictObject({
        /** Số và tên văn bản làm căn cứ. */
        text: line(),
        /** `official`: đã đối chiếu với nguồn đã công bố; `provisional`: còn phải đối chiếu. */
        status: z.enum(['official', 'provisional']),
      })
      .exactOptional(),
    /** `true` với đơn vị không có thật, chỉ dùng để minh họa; mọi bản ghi của đơn vị này mang nhãn "Dữ liệu minh họa". */
    fictitious: z.literal(true).exactOptional(),
    /**
     * Tốc độ đọc trên loa truyền thanh của đơn vị, số âm tiết (tiếng) mỗi phút, kể cả chỗ nghỉ; bỏ trống thì cổng tính 200.
     * Cách đo: đọc to một bài, đếm số tiếng, chia cho số phút.
     */
    readingSpeed: z.int().min(120).max(260).exactOptional(),
    errata: errata.exactOptional(),
    /** Điều cần biết về đơn vị, một đoạn ngắn. */
    note: prose(1000).exactOptional(),
  })
  .check((context) => {
    const { validFrom, validTo, successors } = context.value;
    if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
      addFault(context, context.value, { code: 'validity_reversed', from: validFrom, to: validTo }, [
        'validTo',
      ]);
    }
    if (successors && validTo === undefined) {
      addFault(context, context.value, { code: 'successor_without_end' }, ['successors']);
    }
  });

export type OrganisationRecord = z.infer<typeof organisation>;
