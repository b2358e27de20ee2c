/**
 * All lines of the schedule as data (`/lich/muc.json`), made of the same rows as its pages: the script that combines
 * filters shows them, and anybody may read them. Real lines come first, each population in the order of the list.
 */
import { type Population, populations } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { groupHeading, groupOrder, inGroups, type ScheduleRow, scheduleRow } from './schedule.ts';
import { type ScheduleGroupName, scheduleEntries } from './schedule-entries.ts';
import { type FilterKey, filterValuesOf } from './schedule-filters.ts';
import { type StripBar, stripBar } from './year-strip.ts';

interface ScheduleLine extends Omit<ScheduleRow, 'when'> {
  readonly id: string;
  readonly population: Population;
  readonly group: ScheduleGroupName;
  /** The time in words; `machine` where they name one day, month or year. */
  readonly time: string;
  readonly machine?: string;
  /** The bar of the small drawing of the year. */
  readonly bar?: StripBar;
  /** What the line has under each filter, as addresses name it. */
  readonly values: Readonly<Record<FilterKey, readonly string[]>>;
}

export interface ScheduleData {
  readonly asOf: IsoDate;
  readonly groups: readonly {
    readonly name: ScheduleGroupName;
    readonly headings: Readonly<Record<Population, string>>;
    readonly note: string;
  }[];
  readonly lines: readonly ScheduleLine[];
}

export function scheduleData(portal: Portal): ScheduleData {
  const entries = scheduleEntries(portal);
  const lines = populations.flatMap((population) =>
    inGroups(entries.filter((entry) => entry.population === population)).flatMap((group) =>
      group.entries.map((entry): ScheduleLine => {
        const { when, ...row } = scheduleRow(portal, entry);
        return {
          id: entry.id,
          population,
          group: group.name,
          ...row,
          time: when.text,
          ...(when.machine !== undefined && { machine: when.machine }),
          ...(when.span && { bar: stripBar(when.span) }),
          values: filterValuesOf(entry),
        };
      }),
    ),
  );
  return {
    asOf: portal.asOf,
    groups: groupOrder.map((name) => ({
      name,
      headings: { real: groupHeading(name, 'real'), illustrative: groupHeading(name, 'illustrative') },
      note: vi.schedule.groupNotes[name],
    })),
    lines,
  };
}
