/**
 * The five published plans, held against what their sources say. The tables were written from the documents
 * themselves, not from the content: where a test fails, read the line it names before changing either side.
 */
import { describe, expect, test } from 'vitest';
import { populationOf } from '../../src/domain/illustrative.ts';
import { createPortal } from '../../src/domain/portal.ts';
import type { Plan } from '../../src/domain/records.ts';
import { readContent } from '../../src/loading/content.ts';
import { formatDate, formatWhen } from '../../src/locale/dates.ts';
import type { Party } from '../../src/schemas/party.ts';
import type { Task } from '../../src/schemas/task.ts';
import { isoDate } from '../../src/time/civil-date.ts';

const { records, problems } = readContent('content');
const site = { origin: 'https://doithoai.example', base: '/' };
const portal = createPortal(records, { asOf: isoDate('2026-11-20'), site });

// What is invented stands on a shelf of its own; of it, no source says anything.
const plans = portal.plans.filter(({ issuer }) => populationOf(portal, issuer.org) === 'real');
const dialogues = portal.dialogues.filter(({ host }) => populationOf(portal, host) === 'real');

interface Source {
  readonly file: { readonly name: string; readonly lineCount: number };
  readonly number: { readonly state: string; readonly value?: string; readonly symbol?: string };
  /** Date of issue, as the portal words it. */
  readonly issued: string;
  readonly place: string | undefined;
  readonly signer: { readonly name: string; readonly post: string; readonly capacity?: readonly string[] };
  /** Number and date of each document that is cited; null where the source gives none. */
  readonly bases: readonly (readonly [number: string | null, date: string | null])[];
  readonly scopeCounts: readonly number[];
  /** What is promised: time, lines, and what else the source says of the meeting. */
  readonly items: Readonly<Record<string, Item>>;
  /** Who leads → the lines that give work. */
  readonly tasks: Readonly<Record<string, string>>;
  /** Time → the lines that set it for a piece of work; work without a time is not listed. */
  readonly taskTimes: Readonly<Record<string, string>>;
  readonly obligations: readonly (readonly [kind: string, time: string, lines: string])[];
  /** Misprints that must be on record, with their lines; others may be too. */
  readonly corrections: Readonly<Record<string, string>>;
}

interface Item {
  readonly when: string;
  readonly lines: string;
  readonly heading?: string;
  readonly frequency?: string;
  readonly perYear?: number;
  readonly formats?: readonly string[];
  readonly place?: string;
}

const unstated = 'văn bản không ghi thời gian';
const unstatedInterval = 'định kỳ, văn bản không ghi bao lâu một lần';
const adHoc = 'đột xuất, khi cần thiết';

const inPerson = ['in_person'];
const inPersonOrOnline = ['in_person', 'online'];

const sources: Readonly<Record<string, Source>> = {
  'hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai': {
    file: { name: '000_72f98634f481db3d.txt', lineCount: 178 },
    number: { state: 'absent' },
    issued: unstated,
    place: undefined,
    signer: { name: 'Nguyễn Công Thành', post: 'Phó Bí thư Thường trực', capacity: ['TM'] },
    bases: [
      ['2200-QĐ/TU', '25/05/2017'],
      ['11/2020/TT-BGDĐT', '19/05/2020'],
      ['32/2021/NĐ-CP', '29/03/2021'],
      ['97/2019/QH14', '27/11/2019'],
      ['13/2021/NĐ-CP', '01/03/2021'],
      ['01-KL/TW', '18/05/2021'],
      ['05-CT/TW', null],
      [null, null],
    ],
    scopeCounts: [14],
    items: {
      'doi-thoai-1': {
        when: 'quý II và quý III/2023',
        lines: '29-37, 41-43, 51-53, 147, 151',
        formats: inPerson,
      },
      'doi-thoai-2': {
        when: 'quý III và quý IV/2023',
        lines: '29-37, 41, 45, 51, 54, 115, 131, 139',
        formats: inPersonOrOnline,
      },
      'doi-thoai-3': { when: adHoc, lines: '47-49, 51-54', formats: inPersonOrOnline },
      'doi-thoai-4': {
        when: 'tháng 9 và tháng 10/2023',
        lines: '58-63',
        frequency: 'theo năm học',
        formats: inPersonOrOnline,
      },
      'doi-thoai-5': { when: 'quý II và quý III/2023', lines: '65-73', formats: inPersonOrOnline },
      'doi-thoai-6': { when: 'quý II và quý III/2023', lines: '75-81', formats: inPersonOrOnline },
      'doi-thoai-7': { when: 'quý IV/2023', lines: '83-89', formats: inPerson },
      'doi-thoai-8': {
        when: 'trước kỳ họp thường kỳ của HĐND',
        lines: '91-95, 125',
        frequency: 'hằng năm',
        perYear: 2,
        formats: inPerson,
      },
      'doi-thoai-9': { when: 'hằng năm', lines: '37, 97-103', perYear: 1, formats: inPersonOrOnline },
      'doi-thoai-10a': { when: 'thường xuyên', lines: '109, 153' },
      'doi-thoai-10b': { when: 'trước và sau kỳ họp Quốc hội, HĐND các cấp', lines: '117' },
    },
    tasks: {
      'Các cấp ủy đảng': '21, 23',
      'Cấp ủy và chính quyền': '49',
      'hn-quan-ba-dinh-ubnd': '60, 67, 77, 121-123, 125',
      'hn-quan-ba-dinh-phong-giao-duc-dao-tao': '60-62',
      'Trường Mầm non, Tiểu học, THCS trên địa bàn quận': '60-62',
      'Ban quản lý các chợ': '67-71, 125',
      'Các phòng chuyên môn thuộc UBND quận': '77-79, 125',
      'hn-quan-ba-dinh-phong-noi-vu': '101',
      'UBND các phường': '101, 125',
      'Đoàn thanh niên các phường': '101',
      'hn-quan-ba-dinh-quan-uy': '109, 111',
      'hn-quan-ba-dinh-ban-tuyen-giao': '111, 141-143',
      'hn-quan-ba-dinh-hdnd': '115, 117',
      'hn-quan-ba-dinh-van-phong-hdnd-ubnd': '115',
      'Ban giám hiệu các nhà trường': '125',
      'hn-quan-ba-dinh-mttq': '131, 133, 159',
      'Các tổ chức chính trị - xã hội quận': '131, 133, 159',
      'Các ban Đảng': '137',
      'hn-quan-ba-dinh-van-phong-quan-uy': '137, 139',
      'hn-quan-ba-dinh-ban-dan-van': '145',
      'Đảng ủy các phường': '43, 147-149, 151, 153, 155',
      'Các cấp ủy đảng, chính quyền': '159',
      'Các cơ quan, đơn vị': '159',
    },
    taskTimes: {
      'trong năm 2023': '21, 131, 137',
      [adHoc]: '49, 147, 151',
      'theo năm học': '60',
      'tháng 9 và tháng 10/2023': '60-62',
      'quý II và quý III/2023': '43, 67-71, 77-79, 147, 151',
      'hằng năm': '101',
      'thường xuyên': '109, 111, 147, 153, 155',
      'trước và sau kỳ họp Quốc hội, HĐND các cấp': '117',
      'trước, trong và sau buổi đối thoại': '139, 147, 151',
    },
    obligations: [
      ['standing_duty', unstated, '25'],
      ['petition_assignment', unstated, '25'],
      ['frequency', 'hằng năm', '93'],
      ['report', unstated, '93'],
      ['frequency', 'hằng năm', '99'],
      ['report', unstated, '127'],
      ['standing_duty', unstated, '133'],
      ['report', unstatedInterval, '133'],
      ['written_answer', unstated, '139'],
      ['report', unstatedInterval, '145'],
      ['publication', 'trước, trong và sau buổi đối thoại', '147, 151'],
      ['report', unstatedInterval, '147, 155'],
      ['report', unstated, '155-157'],
      ['report', 'trước ngày 15/06/2023', '155-157'],
      ['report', 'trước ngày 05/12/2023', '155-157'],
    ],
    corrections: {
      'cha mẹ học sinh học sinh': '60',
      'trên địa bàn thành phố Hà*': '67-69',
      'các tổ chức trị - xã hội': '151',
    },
  },

  'hn-phuong-quynh-mai-2024-doi-thoai-lan-2': {
    file: { name: '001_a06b4c57dc0720ef.txt', lineCount: 153 },
    number: { state: 'blank', symbol: 'KH-UBND' },
    issued: 'tháng 11/2024 (văn bản để trống ngày)',
    place: 'Quỳnh Mai',
    signer: { name: 'Bùi Quang Khải', post: 'Chủ tịch' },
    bases: [
      ['97/2019/QH14', null],
      ['32/2021/NĐ-CP', '29/03/2021'],
      ['62/KH-UBND', '07/03/2024'],
      ['48/KH-UBND', '01/03/2024'],
      ['13/CT-TTg', '10/06/2015'],
    ],
    scopeCounts: [11],
    items: {
      'doi-thoai-1': {
        when: 'dự kiến từ ngày 28/11/2024 đến ngày 03/12/2024',
        lines: '9, 35, 41, 45-48, 54-57, 89',
        place: 'Hội trường tầng 5 trụ sở phường Quỳnh Mai; Số 01 phố Quỳnh Mai, Hà Nội',
      },
    },
    tasks: {
      'hn-phuong-quynh-mai-ubnd': '103-105, 107',
      'hn-phuong-quynh-mai-bo-phan-van-phong': '109-111, 113, 115',
      'hn-phuong-quynh-mai-bo-phan-van-hoa-thong-tin': '117-121, 123',
      'hn-phuong-quynh-mai-mttq': '125-127',
      'Các tổ chức chính trị - xã hội phường': '125-127',
      'hn-phuong-quynh-mai-cong-an': '129-131, 133',
      'Các chi bộ': '35, 135-137',
      'Các ban công tác Mặt trận': '35, 135-137',
      'Các tổ dân phố': '35, 135-137',
    },
    taskTimes: {
      'trong buổi đối thoại': '103-105',
      '05 ngày trước khi đối thoại bắt đầu': '113',
      'ít nhất 05 ngày trước khi đối thoại bắt đầu': '117-121',
    },
    obligations: [
      ['standing_duty', unstated, '33'],
      ['standing_duty', unstated, '35'],
      ['delegates', unstated, '35, 65'],
      ['standing_duty', 'trước và trong buổi đối thoại', '87'],
      ['standing_duty', 'trong buổi đối thoại', '93'],
      ['public_reason', unstated, '45, 95'],
      ['referral', unstated, '97'],
      ['invitation_list', unstated, '113'],
      ['invitation_list', '05 ngày trước khi đối thoại bắt đầu', '113'],
      ['notice_period', 'ít nhất 05 ngày trước khi đối thoại bắt đầu', '119-121, 148'],
      ['publication', unstated, '125-127'],
    ],
    corrections: {
      '/KH - UBND': '3',
      'kinh tế- xã hội, an ninh- quốc phòng': '15, 25',
      'chính trị-xã hội': '35',
      'công thông tin điện tử': '119',
    },
  },

  'qng-thi-xa-duc-pho-2023-doi-thoai': {
    file: { name: '002_490bc99ddb557a69.txt', lineCount: 139 },
    number: { state: 'absent' },
    issued: unstated,
    place: undefined,
    signer: { name: 'Nguyễn Kiên', post: 'Bí thư', capacity: ['TM'] },
    bases: [
      ['11-QĐi/TW', '18/02/2019'],
      ['879-QĐ/TU', '14/01/2022'],
      ['880-QĐ/TU', '14/01/2022'],
    ],
    scopeCounts: [],
    items: {
      'doi-thoai-1': {
        when: 'tháng 3/2023',
        heading: 'quý I/2023',
        lines: '20-30, 112',
        formats: inPerson,
        place: 'Hội trường Ủy ban nhân dân thị xã',
      },
      'doi-thoai-2': {
        when: 'tháng 5/2023',
        heading: 'quý II/2023',
        lines: '32-40',
        formats: inPerson,
        place: 'Nhà văn hóa xã Phổ An',
      },
      'doi-thoai-3': {
        when: 'tháng 7/2023',
        heading: 'quý III/2023',
        lines: '42-50',
        formats: inPerson,
        place: 'Hội trường Ủy ban nhân dân thị xã',
      },
      'doi-thoai-4': {
        when: 'tháng 10/2023',
        heading: 'quý IV/2023',
        lines: '52-60',
        formats: inPerson,
        place: 'Hội trường UBND phường Phổ Minh',
      },
      'doi-thoai-5': { when: adHoc, lines: '62' },
    },
    tasks: {
      'qng-thi-xa-duc-pho-ubnd': '66-70, 72',
      'qng-thi-xa-duc-pho-ban-dan-van': '76-78, 80, 82',
      'qng-thi-xa-duc-pho-van-phong': '86-88, 90, 92',
      'qng-thi-xa-duc-pho-ban-tuyen-giao': '94',
      'qng-thi-xa-duc-pho-ubkt': '96',
      'qng-thi-xa-duc-pho-co-quan-to-chuc-noi-vu': '98-100, 102',
      'qng-thi-xa-duc-pho-mttq': '104-106, 108',
      'Các tổ chức chính trị - xã hội thị xã': '104-106, 108',
      'qng-thi-xa-duc-pho-dang-uy-cong-an': '110',
      'qng-thi-xa-duc-pho-hoi-cuu-chien-binh': '112',
      'qng-xa-pho-an-dang-uy': '114-116, 118',
      'qng-phuong-pho-minh-dang-uy': '114-116, 118',
      'Các cơ quan, đơn vị, địa phương liên quan': '120',
    },
    taskTimes: {
      'trước buổi đối thoại': '66-70, 76-78, 114-116',
      'sau buổi đối thoại': '72',
      'trong vòng 07 ngày làm việc sau khi đối thoại kết thúc': '86, 92',
      'thường xuyên': '94',
      'trước, trong và sau buổi đối thoại': '94',
      [adHoc]: '96',
    },
    obligations: [
      ['standing_duty', unstated, '16'],
      ['report', 'trước buổi đối thoại', '68-70'],
      ['standing_duty', 'sau buổi đối thoại', '72'],
      ['report', unstated, '78'],
      ['standing_duty', unstated, '82'],
      ['invitation_list', unstated, '88'],
      ['notice_period', unstated, '86-88'],
      ['conclusion_notice', 'trong vòng 07 ngày làm việc sau khi đối thoại kết thúc', '80, 92'],
      ['report', 'thường xuyên', '94'],
      ['standing_duty', adHoc, '96'],
      ['report', unstated, '102'],
      ['report', unstated, '112'],
      ['report', 'trước buổi đối thoại', '114-116'],
      ['notice_period', unstated, '114, 118'],
      ['invitation_list', unstated, '114, 118'],
      ['report', adHoc, '120'],
      ['standing_duty', adHoc, '120'],
    ],
    corrections: {
      'Đổi thoại trực tiếp giữa Bí thư Thị ủy': '34',
      'Đổi thoại để nắm bắt những vấn đề cấp ủy các chi bộ': '44',
      'Đổi thoại để nắm bắt những vấn đề người dân quan tâm': '54',
      'đổi thoại đột xuất': '62',
      'chuẩn bị đổi thoại trực tiếp': '68',
      'các cơ quan liên quan liên quan': '114',
      'Đảng ủy các xã, phường: Phổ An, Phổ Minh': '114',
      'văn hoá': '22',
    },
  },

  'hp-quan-kien-an-2023-dan-chu': {
    file: { name: '003_47bec7b1f90f71d7.txt', lineCount: 139 },
    number: { state: 'numbered', value: '77/KH-UBND' },
    issued: 'ngày 23/03/2023',
    place: 'Kiến An',
    signer: { name: 'Nguyễn Phong Doanh', post: 'Phó Chủ tịch', capacity: ['TM', 'KT'] },
    bases: [
      ['15-CT/TU', '21/11/2022'],
      ['03/KH-UBND', '04/01/2023'],
      [null, null],
      ['217-QĐ/TW', '12/12/2013'],
      ['218-QĐ/TW', '12/12/2013'],
    ],
    scopeCounts: [10],
    items: { 'doi-thoai-1': { when: unstated, lines: '77' } },
    tasks: {
      'Các phòng chuyên môn trên địa bàn quận':
        '37-45, 63-67, 69-73, 75, 81, 91-97, 99-101, 105-107, 109, 111',
      'Ủy ban nhân dân các phường': '37-45, 63-67, 69-73, 79-81, 91-97, 99-101, 105-107, 109, 111',
      'Các lực lượng vũ trang trên địa bàn quận':
        '37-45, 63-67, 69-73, 77, 81, 91-97, 99-101, 105-107, 109, 111',
      'Các đơn vị sự nghiệp trên địa bàn quận':
        '37-45, 63-67, 69-73, 75, 81, 91-97, 99-101, 105-107, 109, 111',
      'hp-quan-kien-an-phong-van-hoa-thong-tin': '47-49, 53',
      'Cổng thông tin điện tử quận': '51-53',
      'hp-quan-kien-an-phong-tu-phap': '55-61',
      'hp-quan-kien-an-phong-noi-vu': '83-89, 117-119, 121',
      'hp-quan-kien-an-hdnd': '123',
      'hp-quan-kien-an-mttq': '123',
      'Các tổ chức thành viên của Mặt trận Tổ quốc Việt Nam quận': '123',
      'Các tổ chức chính trị - xã hội, đoàn thể': '123',
      'Nhân dân': '123',
    },
    taskTimes: {
      'quý I và quý II/2023': '37-45',
      'thường xuyên': '47-49, 51-53',
      'tháng 6/2023': '55-61',
      'trong năm 2023': '63-67',
      'từ năm 2023 và các năm tiếp theo': '69-73, 75, 77, 79-81, 91-97, 99-101',
      'hằng năm': '83-89',
    },
    obligations: [
      ['standing_duty', 'hằng năm', '29-31'],
      ['plan_approval', 'hằng năm, trong quý I', '79'],
      ['standing_duty', unstated, '105, 113'],
      ['report', '6 tháng một lần', '105, 115'],
      ['report', 'hằng năm', '105, 115'],
      ['report', '6 tháng một lần', '117, 121'],
      ['report', 'hằng năm', '117, 121'],
      ['report', adHoc, '125'],
    ],
    corrections: { 'nêu đề xảy ra': '113', 'Ủy ban nhân dân thành quận': '125' },
  },

  'hn-quan-thanh-xuan-2021-dan-van': {
    file: { name: '004_da17c93eaf8ab300.txt', lineCount: 76 },
    number: { state: 'numbered', value: '307/KH-UBND' },
    issued: 'ngày 16/12/2021',
    place: 'Thanh Xuân',
    signer: { name: 'Võ Đăng Dũng', post: 'Chủ tịch', capacity: ['TM'] },
    bases: [
      ['07-CT/TU', '01/10/2021'],
      ['274/KH-UBND', '02/12/2021'],
      ['23-QĐ/TW', '30/07/2021'],
      ['114-KL/TW', '14/07/2015'],
      ['97/2019/QH14', '27/11/2019'],
      ['32/2021/NĐ-CP', '29/03/2021'],
      ['04/2015/NĐ-CP', '09/01/2015'],
      ['16/CT-TTg', '16/05/2016'],
      ['18-NQ/TW', '25/10/2017'],
      ['19-NQ/TW', '25/10/2017'],
    ],
    scopeCounts: [11],
    items: {},
    tasks: {
      'Các cơ quan nhà nước thuộc quận Thanh Xuân': '23-27, 29, 31, 33, 35, 37, 39, 41, 43, 45',
      'Các phòng, ban thuộc quận': '49',
      'Ủy ban nhân dân các phường': '49',
      'Các đơn vị sự nghiệp thuộc quận': '49',
      'hn-quan-thanh-xuan-phong-van-hoa-thong-tin': '51',
      'hn-quan-thanh-xuan-phong-noi-vu': '53',
      'hn-quan-thanh-xuan-van-phong-hdnd-ubnd': '53',
    },
    taskTimes: { 'thường xuyên': '29' },
    obligations: [
      ['standing_duty', unstated, '39'],
      ['standing_duty', unstated, '39'],
      ['standing_duty', unstated, '53'],
      ['report', 'hằng năm, trước ngày 30/11', '55'],
    ],
    corrections: {
      'mức độ 3,4': '35',
      '(SIPAS),....': '35',
      'thực thi công vụ.)': '37',
      'thuộc quận.]': '53',
      'Công thông tin điện tử': '68',
    },
  },
};

/** "43-45, 47" as numbers. */
function lineNumbers(lines: string): number[] {
  return lines.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Numbers as "43-45, 47". */
function lineRanges(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ');
}

/** The lines of all tasks that share a key. */
function linesBy(tasks: readonly Task[], keysOf: (task: Task) => readonly string[]): Record<string, string> {
  const keys = new Set(tasks.flatMap(keysOf));
  const linesOf = (key: string) =>
    tasks.filter((task) => keysOf(task).includes(key)).flatMap(({ source }) => lineNumbers(source.lines));
  return Object.fromEntries([...keys].map((key) => [key, lineRanges(linesOf(key))]));
}

function nameOf({ org, group }: Party): string {
  return org ?? group ?? '';
}

function planOf(id: string): Plan {
  const plan = portal.planById[id];
  if (!plan) throw new Error(`No plan "${id}" in content/plans.`);
  return plan;
}

test('the content has no fault, and no plan but these five', () => {
  expect(problems).toEqual([]);
  expect(plans.map(({ id }): string => id).sort()).toEqual(Object.keys(sources).sort());
});

describe.each(Object.entries(sources))('%s', (id, source) => {
  const plan = planOf(id);

  test('number, date and place', () => {
    const { state, value, symbol } = plan.number;
    expect({ state, value, symbol }).toEqual({ value: undefined, symbol: undefined, ...source.number });
    expect(formatWhen(plan.issuedOn)).toBe(source.issued);
    expect(plan.issuedAt).toBe(source.place);
  });

  test('signer', () => {
    const { name, post, capacity } = plan.signer;
    const kinds = capacity?.map(({ kind }) => kind);
    expect({ name, post, capacity: kinds }).toEqual({ capacity: undefined, ...source.signer });
  });

  test('cited documents', () => {
    const cited = plan.bases.map(({ number, issuedOn }) => [
      number ?? null,
      issuedOn?.kind === 'day' ? formatDate(issuedOn.day) : null,
    ]);
    expect(cited).toEqual(source.bases);
  });

  test('scope', () => {
    expect((plan.scope ?? []).flatMap(({ count }) => count ?? [])).toEqual(source.scopeCounts);
  });

  test('promises', () => {
    const items = plan.items.map((item): [string, Item] => [
      item.id,
      {
        when: formatWhen(item.when),
        lines: item.source.lines,
        ...(item.heading && { heading: formatWhen(item.heading) }),
        ...(item.frequency && { frequency: formatWhen(item.frequency) }),
        ...(item.minimumPerYear && { perYear: item.minimumPerYear.count }),
        ...(item.formats && { formats: item.formats }),
        ...(item.place && { place: Object.values(item.place).join('; ') }),
      },
    ]);
    expect(Object.fromEntries(items)).toEqual(source.items);
  });

  test('who is given work, and where', () => {
    expect(linesBy(plan.tasks, ({ lead }) => lead.map(nameOf))).toEqual(source.tasks);
  });

  test('by when the work is due', () => {
    const timed = plan.tasks.filter(({ when }) => when.kind !== 'unknown');
    expect(linesBy(timed, ({ when }) => [formatWhen(when)])).toEqual(source.taskTimes);
  });

  test('obligations', () => {
    const obligations = plan.obligations.map(({ kind, when, source: { lines } }) => [
      kind,
      formatWhen(when),
      lines,
    ]);
    expect(obligations).toEqual(source.obligations);
  });

  test('misprints are on record', () => {
    const corrections = (plan.corrections ?? []).map(({ printed, source: { lines } }) => [printed, lines]);
    expect(Object.fromEntries(corrections)).toMatchObject(source.corrections);
  });

  test('every line that is named stands in the source', () => {
    expect(plan.sourceFile).toMatchObject(source.file);
    const kept = portal.dialogues.filter(({ promisedIn }) => promisedIn?.plan === id);
    const ranges = linesIn([plan, kept]).flatMap((lines) => lines.split(', '));
    const astray = ranges.filter((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return first < 1 || first > last || last > plan.sourceFile.lineCount;
    });
    expect(ranges).not.toHaveLength(0);
    expect(astray).toEqual([]);
  });
});

/** All that is written under a key `lines`, at any depth. */
function linesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'lines' ? [String(inner)] : linesIn(inner),
  );
}

test('dialogues: host, promise and time', () => {
  const told = dialogues.map(({ id, host, promisedIn, when }) => [
    id,
    host,
    `${promisedIn?.plan}#${promisedIn?.item}`,
    formatWhen(when),
  ]);
  const ducPho = 'qng-thi-xa-duc-pho-2023-doi-thoai';
  expect(told).toEqual([
    ['qng-thi-xa-duc-pho-2023-thang-3', 'qng-thi-xa-duc-pho-thi-uy', `${ducPho}#doi-thoai-1`, 'tháng 3/2023'],
    ['qng-thi-xa-duc-pho-2023-thang-5', 'qng-thi-xa-duc-pho-thi-uy', `${ducPho}#doi-thoai-2`, 'tháng 5/2023'],
    ['qng-thi-xa-duc-pho-2023-thang-7', 'qng-thi-xa-duc-pho-thi-uy', `${ducPho}#doi-thoai-3`, 'tháng 7/2023'],
    [
      'qng-thi-xa-duc-pho-2023-thang-10',
      'qng-thi-xa-duc-pho-thi-uy',
      `${ducPho}#doi-thoai-4`,
      'tháng 10/2023',
    ],
    [
      'hn-phuong-quynh-mai-2024-lan-2',
      'hn-phuong-quynh-mai-ubnd',
      'hn-phuong-quynh-mai-2024-doi-thoai-lan-2#doi-thoai-1',
      'dự kiến từ ngày 28/11/2024 đến ngày 03/12/2024',
    ],
  ]);
});

describe('the reform of 01/07/2025', () => {
  const lastDay = '2025-06-30';
  const firstDay = '2025-07-01';

  /** Unit that ended → its code, and who took over its ground. */
  const ended: Readonly<
    Record<string, { readonly gso?: string; readonly whole?: string; readonly parts?: string[] }>
  > = {
    'hn-quan-ba-dinh': {
      parts: [
        'hn-phuong-ba-dinh',
        'hn-phuong-ngoc-ha',
        'hn-phuong-giang-vo',
        'hn-phuong-hong-ha',
        'hn-phuong-hoan-kiem',
        'hn-phuong-o-cho-dua',
        'hn-phuong-lang',
        'hn-phuong-van-mieu-quoc-tu-giam',
      ],
    },
    'hn-phuong-quynh-mai': { gso: '00289', whole: 'hn-phuong-bach-mai' },
    'hn-phuong-quynh-mai-ubnd': { whole: 'hn-phuong-bach-mai-ubnd' },
    'qng-thi-xa-duc-pho': { parts: ['qng-phuong-duc-pho', 'qng-phuong-tra-cau'] },
    'qng-xa-pho-an': { gso: '21442', whole: 'qng-phuong-tra-cau' },
    'qng-phuong-pho-minh': { gso: '21463', whole: 'qng-phuong-duc-pho' },
    'hp-quan-kien-an': { parts: ['hp-phuong-kien-an', 'hp-phuong-phu-lien'] },
    'hn-quan-thanh-xuan': {
      parts: [
        'hn-phuong-thanh-xuan',
        'hn-phuong-khuong-dinh',
        'hn-phuong-phuong-liet',
        'hn-phuong-dai-mo',
        'hn-phuong-yen-hoa',
        'hn-phuong-tuong-mai',
        'hn-phuong-thanh-liet',
      ],
    },
  };

  /** Ward that began → its code, in some cases one that another ward had before. */
  const begun = {
    'hn-phuong-ba-dinh': '00004',
    'hn-phuong-ngoc-ha': '00008',
    'hn-phuong-giang-vo': '00025',
    'hn-phuong-bach-mai': '00292',
    'qng-phuong-tra-cau': '21451',
    'qng-phuong-duc-pho': '21439',
    'hp-phuong-kien-an': '11443',
    'hp-phuong-phu-lien': '11446',
    'hn-phuong-thanh-xuan': '00367',
    'hn-phuong-khuong-dinh': '00364',
    'hn-phuong-phuong-liet': '00352',
  };

  function gsoOf(id: string): string | undefined {
    return portal.organisationById[id]?.codes?.find(({ system }) => system === 'gso')?.value;
  }

  test.each(Object.entries(ended))('%s ended on its last day', (id, { gso, whole, parts = [] }) => {
    const unit = portal.organisationById[id];
    expect(unit?.validTo).toBe(lastDay);
    if (gso) expect(gsoOf(id)).toBe(gso);
    const successors = unit?.successors?.map(({ org, scope }) => [org, scope]);
    expect(successors).toEqual([...(whole ? [[whole, 'whole']] : []), ...parts.map((org) => [org, 'part'])]);
    for (const org of parts.concat(whole ?? [])) {
      expect(portal.organisationById[org]).toMatchObject({ validFrom: firstDay });
      expect(portal.organisationById[org]).not.toHaveProperty('validTo');
    }
  });

  test.each(Object.entries(begun))('%s has the code %s', (id, gso) => {
    expect(gsoOf(id)).toBe(gso);
  });

  test('no body that issued a plan or was to hold a dialogue exists any more', () => {
    const bodies = [...plans.map(({ issuer }) => issuer.org), ...dialogues.map(({ host }) => host)];
    expect(bodies.filter((id) => portal.organisationById[id]?.validTo !== lastDay)).toEqual([]);
  });
});
