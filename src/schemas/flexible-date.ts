/**
 * Time as the sources write it (thời gian theo văn bản): a day, a tentative range, a quarter, "hằng năm", "khi
 * cần thiết" … Each kind carries only what its words say, so a date can be no more exact than its source; the
 * days it spans are computed by `domain/window.ts`, never typed.
 */
import { z } from 'zod';
import { isIsoDate } from '../time/civil-date.ts';
import { isYearMonth } from '../time/period.ts';
import { date, inPlausibleYear, month, monthDay, quarter, year } from './dates.ts';
import { addFault } from './fault.ts';
import { formed, line } from './text.ts';

/** Nguyên văn cụm từ chỉ thời gian, chép đúng từng chữ; chỗ nhận dạng chữ sai đã ghi ở `corrections` thì chép chữ đã sửa. */
const raw = line(300);

const stated = {
  raw,
  /** `true` khi văn bản ghi "dự kiến". */
  tentative: z.boolean().exactOptional(),
};

function notReversed<T extends { from: string; to: string }>(context: {
  value: T;
  issues: Parameters<typeof addFault>[0]['issues'];
}): void {
  const { from, to } = context.value;
  if (from > to) addFault(context, context.value, { code: 'range_reversed', from, to }, ['to']);
  if (from === to) addFault(context, context.value, { code: 'range_single', at: from }, ['to']);
}

/** Một ngày. `bound: before` là "trước ngày …" (không kể ngày đó); `bound: by` là "chậm nhất ngày …". */
const day = z.strictObject({
  kind: z.literal('day'),
  ...stated,
  /** Ngày mà văn bản nêu, kể cả khi văn bản ghi "trước ngày". */
  day: date,
  /** `before`: trước ngày đó, không kể ngày đó; `by`: chậm nhất vào ngày đó. */
  bound: z.enum(['before', 'by']).exactOptional(),
});

/** Từ ngày … đến ngày …; thêm `tentative: true` khi văn bản ghi "dự kiến". */
const dayRange = z
  .strictObject({
    kind: z.literal('day_range'),
    ...stated,
    /** Ngày đầu. */
    from: date,
    /** Ngày cuối. */
    to: date,
  })
  .check(notReversed);

/** Một tháng. `dayBlank: true` khi văn bản chừa trống chỗ ghi ngày ("ngày … tháng 11 năm 2024"). */
const oneMonth = z.strictObject({
  kind: z.literal('month'),
  ...stated,
  month,
  /** `true` khi văn bản chừa trống chỗ ghi ngày. */
  dayBlank: z.boolean().exactOptional(),
});

/** Từ tháng … đến tháng …. */
const monthRange = z
  .strictObject({
    kind: z.literal('month_range'),
    ...stated,
    /** Tháng đầu. */
    from: month,
    /** Tháng cuối. */
    to: month,
  })
  .check(notReversed);

/** Một quý. */
const oneQuarter = z.strictObject({ kind: z.literal('quarter'), ...stated, quarter });

/** Từ quý … đến quý …. */
const quarterRange = z
  .strictObject({
    kind: z.literal('quarter_range'),
    ...stated,
    /** Quý đầu. */
    from: quarter,
    /** Quý cuối. */
    to: quarter,
  })
  .check(notReversed);

/** Trong năm …. */
const oneYear = z.strictObject({ kind: z.literal('year'), ...stated, year });

/** Năm học; `startYear` là năm khai giảng, bỏ trống khi văn bản chỉ ghi "theo năm học". */
const schoolYear = z.strictObject({
  kind: z.literal('school_year'),
  ...stated,
  /** Năm khai giảng; bỏ trống khi văn bản chỉ ghi "theo năm học". */
  startYear: year.exactOptional(),
});

/**
 * Lặp lại định kỳ (hằng năm, 6 tháng …): một quy tắc chứ không phải một ngày.
 * `within` là quý thực hiện của mỗi năm; `before` là "trước ngày … hằng năm"; `since` là năm bắt đầu.
 */
const recurring = z.strictObject({
  kind: z.literal('recurring'),
  raw,
  /** Mỗi tháng, quý, nửa năm, năm, năm học; `unstated` khi văn bản chỉ ghi "định kỳ". */
  every: z.enum(['month', 'quarter', 'half_year', 'year', 'school_year', 'unstated']),
  /** Quý thực hiện của mỗi năm. */
  within: z.enum(['Q1', 'Q2', 'Q3', 'Q4']).exactOptional(),
  /** "Trước ngày … hằng năm". */
  before: monthDay.exactOptional(),
  /** Năm bắt đầu. */
  since: year.exactOptional(),
});

function isStart(text: string): text is string {
  return /^\d{4}$/.test(text) || isYearMonth(text) || isIsoDate(text);
}

/** Từ … trở đi, không ghi lúc kết thúc. `since` ghi năm, tháng hoặc ngày, đặt trong ngoặc kép: "2023". */
const openEnded = z.strictObject({
  kind: z.literal('open_ended'),
  raw,
  /** Năm, tháng hoặc ngày bắt đầu. */
  since: formed('start', isStart).check(inPlausibleYear),
});

/**
 * Tính theo một việc khác: trước, trong hoặc sau `anchor`. `offset` là khoảng cách ghi trong văn bản, ví dụ
 * "trước ít nhất 05 ngày" là { comparison: at_least, days: 5, unit: day }; `exactly` khi văn bản chỉ ghi số ngày,
 * không có chữ "ít nhất", "trong thời hạn". `assignment` là ngày giao việc hoặc ngày ban hành thông báo kết luận.
 */
const relative = z.strictObject({
  kind: z.literal('relative'),
  raw,
  /**
   * Việc làm mốc: `dialogue` buổi đối thoại, `dialogue_start` lúc bắt đầu, `dialogue_end` lúc kết thúc, `council_session`
   * kỳ họp HĐND, `assembly_and_council_session` kỳ họp Quốc hội và HĐND, `assignment` ngày giao việc.
   */
  anchor: z.enum([
    'dialogue',
    'dialogue_start',
    'dialogue_end',
    'council_session',
    'assembly_and_council_session',
    'assignment',
  ]),
  /** Trước, trong, sau mốc đó; một hay nhiều. */
  position: z.array(z.enum(['before', 'during', 'after'])).min(1),
  /** Cách mốc bao nhiêu ngày; bỏ trống khi văn bản không ghi. */
  offset: z
    .strictObject({
      /** `at_least`: ít nhất; `at_most`: trong vòng, chậm nhất; `exactly`: văn bản chỉ ghi số ngày. */
      comparison: z.enum(['at_least', 'at_most', 'exactly']),
      /** Số ngày. */
      days: z.int().min(1),
      /** `day`: ngày; `working_day`: ngày làm việc. */
      unit: z.enum(['day', 'working_day']),
    })
    .exactOptional(),
});

/** Thường xuyên: không có hạn, không bao giờ quá hạn. */
const ongoing = z.strictObject({ kind: z.literal('ongoing'), raw });

/** Đột xuất, khi cần thiết, khi có phát sinh. */
const adHoc = z.strictObject({ kind: z.literal('ad_hoc'), raw });

/** Văn bản không ghi thời gian. */
const unknown = z.strictObject({ kind: z.literal('unknown') });

export const flexibleDate = z.discriminatedUnion('kind', [
  day,
  dayRange,
  oneMonth,
  monthRange,
  oneQuarter,
  quarterRange,
  oneYear,
  schoolYear,
  recurring,
  openEnded,
  relative,
  ongoing,
  adHoc,
  unknown,
]);

export type FlexibleDate = z.infer<typeof flexibleDate>;
export type FlexibleDateKind = FlexibleDate['kind'];
