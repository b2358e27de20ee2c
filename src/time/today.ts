import { type IsoDate, isoDate } from './civil-date.ts';

/** The time zone in which every day on the portal is meant (UTC+7, no summer time). */
const portalTimeZone = 'Asia/Ho_Chi_Minh';

/** The calendar day of an instant in Việt Nam. The instant is an argument: nothing here reads a clock. */
export function dayInVietnam(instant: Date): IsoDate {
  // The en-CA form of a date is YYYY-MM-DD.
  return isoDate(new Intl.DateTimeFormat('en-CA', { timeZone: portalTimeZone }).format(instant));
}
