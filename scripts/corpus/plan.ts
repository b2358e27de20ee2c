/** The plan of a unit for one year: its dialogues, what is to be prepared, what is to be reported. */
import type { FulfilmentRecord } from '../../src/schemas/fulfilment.ts';
import type { PlanRecord } from '../../src/schemas/plan.ts';
import type { PlanItem } from '../../src/schemas/plan-item.ts';
import { addDays, type IsoDate, partsOf, toIsoDate } from '../../src/time/civil-date.ts';
import { isYearMonth, quarterOf } from '../../src/time/period.ts';
import { nextWorkingDay, type WorkCalendar } from '../../src/time/work-calendar.ts';
import { heldDay, type World } from './block.ts';
import { Random } from './random.ts';
import { bodyId, bodyName, type Named, type Unit } from './unit.ts';

export function planIdOf({ id }: Unit, year: number): string {
  return `${id}-${year}-ke-hoach-doi-thoai`;
}

/** The half-years in which a unit exists. */
function halvesOf({ isOld }: Unit, year: number): readonly (1 | 2)[] {
  return year === 2025 ? [isOld ? 1 : 2] : [1, 2];
}

const subjects = [
  'Hạ tầng giao thông, thoát nước, chiếu sáng',
  'Vệ sinh môi trường, thu gom rác',
  'Thủ tục hành chính, thái độ phục vụ',
  'Quản lý đất đai, trật tự xây dựng',
  'An ninh trật tự, phòng cháy, chữa cháy',
  'Giáo dục, y tế, an sinh xã hội',
  'Chợ, an toàn thực phẩm, kinh doanh vỉa hè',
  'Văn hóa, thể thao, hoạt động của thanh niên',
  'Sản xuất nông nghiệp, thủy lợi',
] as const;

function promisedWhen(on: IsoDate, random: Random): PlanItem['when'] {
  const { year, month } = partsOf(on);
  if (random.chance(0.4)) {
    const quarter = quarterOf(on);
    const roman = ['I', 'II', 'III', 'IV'][Number(quarter.slice(-1)) - 1];
    return { kind: 'quarter', raw: `quý ${roman}/${year}`, quarter };
  }
  // One promise in seven names a month before the one in which it is kept.
  const named = random.chance(0.15) ? month - 1 : month;
  const text = `${year}-${String(named).padStart(2, '0')}`;
  if (!isYearMonth(text)) throw new RangeError(text);
  return { kind: 'month', raw: `tháng ${named < 3 ? `0${named}` : named}/${year}`, month: text };
}

function itemOf(unit: Unit, year: number, half: 1 | 2, calendar: WorkCalendar, random: Random): PlanItem {
  const line = 18 + half * 5;
  return {
    id: `doi-thoai-${half}`,
    title: `Đối thoại với Nhân dân lần thứ ${half === 1 ? 'nhất' : 'hai'} năm ${year}`,
    type: 'ward_chair_people',
    regularity: ['periodic'],
    chairs: [{ org: bodyId(unit, 'ubnd'), post: `Chủ tịch ${bodyName(unit, 'ubnd')}` }],
    audience: [`Đại biểu Nhân dân ${unit.name}`],
    topics: random.sample(subjects, 3),
    formats: ['in_person'],
    when: promisedWhen(heldDay(unit, year, half, calendar), random),
    source: { clause: `II.${half}`, lines: `${line}-${line + 4}` },
  };
}

export function planOf(unit: Unit, year: number, { calendar }: World): Named<PlanRecord> {
  const id = planIdOf(unit, year);
  const random = new Random(`plan/${id}`);
  const halves = halvesOf(unit, year);
  const issuedOn = nextWorkingDay(
    calendar,
    halves[0] === 2 ? toIsoDate(year, 7, random.int(8, 30)) : toIsoDate(year, 1, random.int(6, 27)),
  );
  const { month, day } = partsOf(issuedOn);
  const ubnd = bodyId(unit, 'ubnd');
  const items = halves.map((half) => itemOf(unit, year, half, calendar, random));
  return {
    id,
    record: {
      title: `Tổ chức đối thoại trực tiếp giữa Chủ tịch ${bodyName(unit, 'ubnd')} với Nhân dân năm ${year}`,
      shortTitle: `Đối thoại ${unit.name} ${year}`,
      number: { state: 'numbered', value: `${random.int(6, 290)}/KH-UBND` },
      issuedOn: {
        kind: 'day',
        raw: `ngày ${String(day).padStart(2, '0')} tháng ${String(month).padStart(2, '0')} năm ${year}`,
        day: issuedOn,
      },
      issuer: { org: ubnd },
      signer: {
        name: 'Người ký minh họa',
        post: 'Chủ tịch',
        capacity: [{ kind: 'TM', of: 'Ủy ban nhân dân' }],
        source: { clause: 'Phần ký', lines: '80-83' },
      },
      bases: [
        {
          kind: 'law',
          issuer: 'Quốc hội',
          subject: 'Tổ chức chính quyền địa phương',
          role: 'basis',
          source: { clause: 'Phần mở đầu', lines: '8' },
        },
      ],
      period: { kind: 'year', raw: `năm ${year}`, year },
      summary: `Kế hoạch hứa ${items.length} hội nghị đối thoại trong năm ${year}, giao việc chuẩn bị cho các đơn vị của ${unit.name} và đặt thời hạn kết luận, trả lời, báo cáo.`,
      items,
      tasks: [
        {
          id: 'nhiem-vu-1',
          action: `Tổng hợp ý kiến từ các ${unit.isRural ? 'thôn' : 'tổ dân phố'}, phân loại và gửi các đơn vị chuẩn bị trả lời.`,
          role: 'implement',
          lead: [{ org: bodyId(unit, 'van-phong') }],
          coordinating: [{ org: bodyId(unit, 'mttq') }],
          when: {
            kind: 'relative',
            raw: 'trước mỗi hội nghị 10 ngày',
            anchor: 'dialogue_start',
            position: ['before'],
            offset: { comparison: 'exactly', days: 10, unit: 'day' },
          },
          source: { clause: 'IV.1', lines: '40-42' },
        },
        {
          id: 'nhiem-vu-2',
          action: 'Thông báo lịch, nội dung và cách tham dự trên loa truyền thanh, trang thông tin điện tử.',
          role: 'implement',
          lead: [{ org: bodyId(unit, 'van-hoa') }],
          when: { kind: 'unknown' },
          source: { clause: 'IV.2', lines: '43-44' },
        },
        {
          id: 'nhiem-vu-3',
          action: `Kiểm tra thực địa ${random.sample(subjects, 1)[0]?.toLowerCase()}, báo cáo tại hội nghị.`,
          role: 'inspect',
          lead: [{ org: bodyId(unit, 'kinh-te') }],
          coordinating: [{ org: bodyId(unit, 'cong-an') }],
          when: { kind: 'recurring', raw: 'mỗi quý một lần', every: 'quarter', since: year },
          source: { clause: 'IV.3', lines: '45-48' },
        },
      ],
      obligations: [
        {
          id: 'nghia-vu-1',
          kind: 'conclusion_notice',
          title: 'Kết luận bằng văn bản trong 07 ngày làm việc',
          statement:
            'Người chủ trì ban hành thông báo kết luận trong 07 ngày làm việc từ khi hội nghị kết thúc.',
          bearers: [{ org: ubnd }],
          when: {
            kind: 'relative',
            raw: 'trong 07 ngày làm việc từ khi hội nghị kết thúc',
            anchor: 'dialogue_end',
            position: ['after'],
            offset: { comparison: 'at_most', days: 7, unit: 'working_day' },
          },
          source: { clause: 'III.1', lines: '50-51' },
        },
        {
          id: 'nghia-vu-2',
          kind: 'report',
          title: `Báo cáo kết quả đối thoại năm ${year}`,
          statement: `Báo cáo ${bodyName(unit, 'thanh-pho-ubnd')} kết quả đối thoại và giải quyết kiến nghị của năm.`,
          bearers: [{ org: ubnd }],
          recipients: [{ org: bodyId(unit, 'thanh-pho-ubnd') }],
          when: reportWhen(unit, year),
          source: { clause: 'III.2', lines: '52-54' },
        },
      ],
      sourceFile: { name: `${id}.txt`, lineCount: 84, quality: 'born_digital' },
    },
  };
}

/** A unit that ends in June reports before it does. */
function reportDay({ isOld }: Unit, year: number): IsoDate {
  return isOld && year === 2025 ? toIsoDate(2025, 6, 20) : toIsoDate(year, 12, 5);
}

function reportWhen(unit: Unit, year: number): PlanRecord['obligations'][number]['when'] {
  const day = reportDay(unit, year);
  const { month, day: inMonth } = partsOf(day);
  return {
    kind: 'day',
    raw: `trước ngày ${String(inMonth).padStart(2, '0')}/${month}/${year}`,
    day,
    bound: 'before',
  };
}

/** The report of the year, where it was sent; some were late, some never came. */
export function reportOf(
  unit: Unit,
  year: number,
  { calendar, lastDay }: World,
): Named<FulfilmentRecord> | undefined {
  const random = new Random(`report/${planIdOf(unit, year)}`);
  if (random.chance(0.2)) return undefined;
  const on = nextWorkingDay(calendar, addDays(reportDay(unit, year), random.int(-9, 5)));
  if (on > lastDay) return undefined;
  const ubnd = bodyId(unit, 'ubnd');
  return {
    id: `${unit.id}-${year}-bao-cao-nam`,
    record: {
      plan: planIdOf(unit, year),
      entry: 'nghia-vu-2',
      by: ubnd,
      on,
      paper: {
        kind: 'report',
        number: `${random.int(30, 490)}/BC-UBND`,
        on,
        subject: `Kết quả đối thoại và giải quyết kiến nghị năm ${year}`,
      },
    },
  };
}
