/** Publication (công bố, công khai): what was made known, where and when. */
import { z } from 'zod';
import { date } from './dates.ts';
import { webAddress } from './evidence.ts';
import { line } from './text.ts';

export const publicationChannels = [
  'loudspeaker',
  'portal',
  'zalo_oa',
  'invitation',
  'neighbourhood',
  'press',
  'notice_board',
] as const;

/** Điều được công khai: nội dung, thời gian, địa điểm, cách tham dự, kết quả. */
export const covered = ['content', 'time', 'place', 'attendance', 'result'] as const;

export type Covered = (typeof covered)[number];

export const publication = z.strictObject({
  /** Ngày công bố; bỏ trống khi chỉ biết là đã công bố. */
  on: date.exactOptional(),
  /** Loa truyền thanh, cổng thông tin điện tử, Zalo OA, giấy mời, thông báo đến tổ dân phố, báo chí, niêm yết trụ sở. */
  channel: z.enum(publicationChannels),
  /** Lần công bố này nêu những gì. */
  covers: z.array(z.enum(covered)).min(1),
  /** Minh chứng, một dòng. */
  evidence: line(300).exactOptional(),
  /** Nơi xem được lần công bố này. */
  url: webAddress.exactOptional(),
});

export type Publication = z.infer<typeof publication>;
