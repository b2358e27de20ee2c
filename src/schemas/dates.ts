/** Days, months and quarters as authors write them. */
import { type core, z } from 'zod';
import { faultOfDate, type IsoDate } from '../time/civil-date.ts';
import { isYearMonth, isYearQuarter } from '../time/period.ts';
import { addFault } from './fault.ts';
import { formed } from './text.ts';

/** "04/03/2026" as "2026-03-04": the form an author who thinks in dd/mm/yyyy was looking for. */
function turnedAround(text: string): string | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return undefined;
  const candidate = `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
  return faultOfDate(candidate) === undefined ? candidate : undefined;
}

/** Years that a record can speak of; anything outside is a slip of the pen (0203 for 2023). */
const plausibleYears = { first: 1900, last: 2100 };

/** Checks the year that a day, month or quarter begins with. */
export function inPlausibleYear(context: { value: string; issues: core.$ZodRawIssue[] }): void {
  const year = Number(/^\d{4}/.exec(context.value)?.[0] ?? plausibleYears.first);
  const { first, last } = plausibleYears;
  if (year >= first && year <= last) return;
  addFault(context, context.value, { code: 'year_unlikely', value: context.value, first, last });
}

/** Một ngày có trong lịch, ghi NĂM-THÁNG-NGÀY, ví dụ 2026-02-27. */
export const date = z
  .string()
  .check((context) => {
    const value = context.value;
    const fault = faultOfDate(value);
    if (value.trim() === '') {
      addFault(context, value, { code: 'value_empty' });
    } else if (fault?.kind === 'form') {
      addFault(context, value, { code: 'date_form', value, suggestion: turnedAround(value) });
    } else if (fault?.kind === 'month') {
      addFault(context, value, { code: 'date_month', value, month: fault.month });
    } else if (fault?.kind === 'day') {
      const { year, month, daysInMonth } = fault;
      addFault(context, value, { code: 'date_day', value, year, month, daysInMonth });
    }
  })
  .check(inPlausibleYear)
  .transform((text) => text as IsoDate);

/** Một tháng, ghi NĂM-THÁNG, ví dụ 2023-05. */
export const month = formed('month', isYearMonth).check(inPlausibleYear);

/** Một quý, ghi NĂM-Qx, ví dụ 2023-Q2. */
export const quarter = formed('quarter', isYearQuarter).check(inPlausibleYear);

/** Một năm dương lịch, ghi bốn chữ số, không đặt trong ngoặc kép. */
export const year = z.int().min(1945).max(2100);

function isMonthDay(text: string): text is string {
  // 2024 is a leap year, so that 29 February may be named.
  return faultOfDate(`2024-${text}`) === undefined;
}

/** Một ngày trong năm, ghi THÁNG-NGÀY, ví dụ 11-30. */
export const monthDay = formed('month_day', isMonthDay);
