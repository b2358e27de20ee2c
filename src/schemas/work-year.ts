/**
 * One year of the working-day calendar (lịch ngày làm việc của một năm): every public day off of State bodies that
 * rest on Saturdays and Sundays, and every weekend day that they work instead. A fact of each year, never an
 * algorithm: the Prime Minister picks the days of Tết and National Day and the swaps year by year.
 */
import { z } from 'zod';
import type { IsoDate } from '../time/civil-date.ts';
import { isWeekend } from '../time/work-calendar.ts';
import { date } from './dates.ts';
import { addFault } from './fault.ts';
import { line, prose } from './text.ts';

/** `official`: đã đối chiếu với nguồn đã công bố; `provisional`: còn phải đối chiếu. */
const status = z.enum(['official', 'provisional']);

/** Văn bản quy định hoặc thông báo ngày nghỉ, ví dụ "Bộ luật Lao động 2019, Điều 112". */
const source = z.strictObject({
  /** Tên, số, ngày của văn bản. */
  text: line(),
  status,
});

/** Dịp nghỉ: Tết Dương lịch, Tết Nguyên đán, Giỗ Tổ, 30/4, 1/5, Quốc khánh, Ngày Văn hóa Việt Nam 24/11. */
const reason = z.enum([
  'new_year',
  'tet',
  'hung_kings',
  'reunification',
  'labour',
  'national_day',
  'culture_day',
]);

const stated = {
  /** Ngày được nghỉ. */
  on: date,
  reason,
  /** Tên ngày nghỉ như hiện trên trang, ví dụ "Nghỉ bù Tết Nguyên đán". */
  label: line(120),
  source,
};

/** Ngày lễ, tết; ghi cả khi trùng thứ Bảy, Chủ nhật, vì đó là lý do của ngày nghỉ bù. */
const holiday = z.strictObject({ kind: z.literal('holiday'), ...stated });

/** Ngày nghỉ bù cho ngày lễ trùng ngày nghỉ hằng tuần. `compensates`: ngày lễ được bù. */
const compensatory = z.strictObject({
  kind: z.literal('compensatory'),
  ...stated,
  /** Ngày lễ được bù. */
  compensates: date.exactOptional(),
});

/** Ngày làm việc được đổi thành ngày nghỉ. `swappedWith`: ngày làm bù, phải có trong `workingDays`. */
const swapped = z.strictObject({
  kind: z.literal('swapped'),
  ...stated,
  /** Ngày làm bù, phải có trong `workingDays`. */
  swappedWith: date,
});

const dayOff = z.discriminatedUnion('kind', [holiday, compensatory, swapped]);

const workingDay = z.strictObject({
  /** Ngày thứ Bảy hoặc Chủ nhật phải đi làm. */
  on: date,
  /** Ngày nghỉ được đổi lấy ngày này, phải có trong `daysOff`. */
  swappedWith: date,
  /** Tên hiện trên trang, ví dụ "Làm bù". */
  label: line(120),
  source,
});

export const workYear = z
  .strictObject({
    /**
     * `official`: ngày nghỉ của năm đã được công bố đủ; `provisional`: còn có thể thêm, bớt ngày. Riêng một ngày còn phải đối
     * chiếu thì ghi ở `source` của ngày đó.
     */
    status,
    /** Điều còn chưa chắc chắn của lịch năm này. */
    note: prose(1000).exactOptional(),
    /** Mọi ngày nghỉ lễ, tết, nghỉ bù và nghỉ hoán đổi trong năm. */
    daysOff: z.array(dayOff).min(1),
    /** Những ngày cuối tuần đi làm bù; không có thì ghi danh sách rỗng. */
    workingDays: z.array(workingDay),
  })
  .check((context) => {
    const { daysOff, workingDays } = context.value;
    const known = new Set<IsoDate>();
    for (const { path, day } of listedDays(context.value)) {
      if (known.has(day)) addFault(context, day, { code: 'calendar_day_repeated', day }, path);
      known.add(day);
    }
    for (const [index, day] of daysOff.entries()) {
      const path = ['daysOff', index];
      if (day.kind !== 'holiday' && isWeekend(day.on)) {
        addFault(context, day.on, { code: 'calendar_off_on_weekend', day: day.on }, [...path, 'on']);
      }
      if (day.kind !== 'swapped') continue;
      const { on, swappedWith: other } = day;
      if (workingDays.some((work) => work.on === other && work.swappedWith === on)) continue;
      addFault(context, other, { code: 'calendar_swap_unmatched', day: on, other }, [...path, 'swappedWith']);
    }
    for (const [index, { on, swappedWith: other }] of workingDays.entries()) {
      const path = ['workingDays', index];
      if (!isWeekend(on)) {
        addFault(context, on, { code: 'calendar_workday_not_weekend', day: on }, [...path, 'on']);
      }
      if (daysOff.some((off) => off.kind === 'swapped' && off.on === other && off.swappedWith === on))
        continue;
      addFault(context, other, { code: 'calendar_swap_unmatched', day: on, other }, [...path, 'swappedWith']);
    }
  });

export type WorkYearRecord = z.infer<typeof workYear>;

/** A day that a record lists, and the field that lists it. */
interface ListedDay {
  readonly path: readonly (string | number)[];
  readonly day: IsoDate;
}

function listedDays({ daysOff, workingDays }: Pick<WorkYearRecord, 'daysOff' | 'workingDays'>): ListedDay[] {
  return [
    ...daysOff.map(({ on }, index) => ({ path: ['daysOff', index, 'on'], day: on })),
    ...workingDays.map(({ on }, index) => ({ path: ['workingDays', index, 'on'], day: on })),
  ];
}

/** The listed days that do not lie in `year`: which year a record is of, only its file name says. */
export function daysOutsideYear(record: WorkYearRecord, year: number): ListedDay[] {
  return listedDays(record).filter(({ day }) => Number(day.slice(0, 4)) !== year);
}
