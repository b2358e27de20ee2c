import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aFulfilment,
  aNotice,
  anEvent,
  anItem,
  anObligation,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aPost,
  aRule,
  aTime,
  inQuarter,
  onDay,
} from '../../../tests/builders.ts';
import { reportsOf } from '../../domain/reports.ts';
import { type ReportPageView, reportPageView, reportPaths } from './report-page.ts';
import type { ReportPart } from './report-part.ts';

type Given = NonNullable<Parameters<typeof aPortal>[0]>;

const plan = aPlan({
  issuedOn: onDay('2026-01-10'),
  items: [anItem({ id: 'muc', title: 'Đối thoại quý II', when: inQuarter('2026-Q2') })],
  obligations: [
    anObligation({
      id: 'sau-thang',
      recipients: [{ group: 'UBND thành phố' }],
      when: aTime({
        kind: 'recurring',
        raw: 'trước ngày 15/6 hằng năm',
        every: 'year',
        before: '06-15',
        since: 2026,
      }),
      source: { clause: 'III.8', lines: '90' },
    }),
  ],
});

const buoi = aDialogue({
  id: 'buoi',
  title: 'Hội nghị ngày 07/5',
  promisedIn: { plan: 'ke-hoach', item: 'muc' },
  publications: [{ on: '2026-04-20', channel: 'portal', covers: ['content', 'time', 'place'] }],
  held: { from: '2026-05-07', format: 'in_person', attendance: 120 },
});

const atMeeting = (id: string, ...events: ReturnType<typeof anEvent>[]) =>
  aPetition({
    id,
    dialogue: 'buoi',
    intake: 'asked_live',
    events: [anEvent('received', '2026-05-07'), ...events],
  });

const given = {
  plans: [plan],
  dialogues: [buoi],
  notices: [aNotice()],
  petitions: [
    atMeeting('kn-1', anEvent('answered_on_spot', '2026-05-07')),
    atMeeting('kn-2', anEvent('assigned', '2026-05-08'), anEvent('resolved', '2026-06-14')),
    atMeeting('kn-3', anEvent('assigned', '2026-05-08'), anEvent('resolved', '2026-06-15')),
    atMeeting('kn-4', anEvent('not_answered', '2026-05-07', { reason: 'Chờ quy hoạch được duyệt.' })),
    atMeeting('kn-5', anEvent('withdrawn', '2026-05-20')),
  ],
} satisfies Given;

function viewOf(records: Given = {}): ReportPageView {
  const all = { ...given, ...records };
  const today = aPortal({ ...all, asOf: '2026-11-20' });
  const [report] = reportsOf(today);
  if (!report) throw new Error('No report.');
  return reportPageView(aPortal({ ...all, asOf: report.on }), report, today.asOf);
}

function partOf({ paper }: ReportPageView, id: string): ReportPart {
  const part = [...paper.parts, ...paper.appendices].find((entry) => entry.id === id);
  if (!part) throw new Error(`No part "${id}".`);
  return part;
}

/** A part as lines: its paragraphs, the captions of its tables, and their rows with " | " between cells. */
function linesOf({ blocks }: ReportPart): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : [
          `# ${block.caption}`,
          ...block.rows.map(({ cells }) =>
            cells
              .map((cell) =>
                cell
                  .map(({ text, detail }) => (detail === undefined ? text : `${text} (${detail})`))
                  .join('; '),
              )
              .join(' | '),
          ),
        ],
  );
}

describe('the paper', () => {
  test('is a draft of the body, to be dated and signed, with its period and on whose demand', () => {
    const { paper } = viewOf({
      posts: [aPost({ isHead: true })],
    });
    expect(paper).toMatchObject({
      issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG SÔNG XANH',
      number: 'Số: ……/BC-UBND',
      nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      placeAndDate: '…………, ngày …… tháng …… năm 2026',
      subject: 'Kết quả đối thoại với Nhân dân và giải quyết kiến nghị 6 tháng đầu năm 2026',
      draft: 'Dự thảo do cổng lập từ bản ghi, chưa được cơ quan nào ký ban hành',
      recipients: ['UBND thành phố'],
      summary:
        'Tóm tắt: 1 trên 1 buổi đối thoại đã tổ chức; 5 kiến nghị, trong đó 2 đã trả lời, 1 đã giải quyết dứt điểm, 0 được xác nhận; 1 việc giao sau kết luận, trong đó 0 đã xong, 0 quá hạn, 1 chưa báo cáo tiến độ.',
      signature: {
        onBehalf: 'TM. ỦY BAN NHÂN DÂN',
        post: 'CHỦ TỊCH',
        unsigned: '(chưa ký)',
        receivers: ['Nơi nhận:', '- UBND thành phố;', '- Lưu: VT.'],
      },
    });
    expect(paper.intro.slice(0, 2)).toEqual([
      'Thực hiện kế hoạch “Đối thoại năm 2026”, số 12/KH-UBND, mục III.8: “trước ngày 15/6 hằng năm”.',
      'Kỳ báo cáo: từ ngày 01/01/2026 đến hết ngày 14/06/2026.',
    ]);
    expect(paper.invented).toBeUndefined();
  });

  test('of an invented body says so', () => {
    const view = viewOf({ organisations: [anOrganisation({ fictitious: true })] });
    expect(view.isIllustrative).toBe(true);
    expect(view.paper.invented).toMatch(/^Dữ liệu minh họa/);
  });

  test('of a body of the Party has the Party above it and not the nation', () => {
    const organisations = [
      anOrganisation({ name: 'Đảng ủy phường Sông Xanh', type: 'party_committee', system: 'party' }),
    ];
    const { paper } = viewOf({ organisations });
    expect([paper.nation, paper.number, paper.signature.onBehalf]).toEqual([
      ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      'Số: ……/BC',
      'TM. ĐẢNG ỦY PHƯỜNG SÔNG XANH',
    ]);
  });

  test('a period that begins with the body says why', () => {
    const { paper } = viewOf({ organisations: [anOrganisation({ validFrom: '2026-03-01' })] });
    expect(paper.intro).toContain('Kỳ báo cáo: từ ngày 01/03/2026 đến hết ngày 14/06/2026.');
    expect(paper.intro).toContain('Kỳ bắt đầu từ ngày cơ quan đi vào hoạt động.');
  });
});

describe('the page', () => {
  test('stands at an address of its own, as of the report’s own date', () => {
    const { head, fileHref, origin } = viewOf();
    expect(head.canonical).toBe('https://doithoai.example/bao-cao/ubnd/2026-6-thang/');
    expect(head.title).toBe('Báo cáo đối thoại 6 tháng đầu năm 2026 – Ủy ban nhân dân phường Sông Xanh');
    expect(head.asOf).toBe('Số liệu tính đến ngày 14/06/2026');
    expect(fileHref).toBe('/bao-cao/ubnd/2026-6-thang/bao-cao.docx');
    expect(origin).toContain('đến hết ngày 14/06/2026');
    expect(reportPaths(aPortal({ ...given, asOf: '2026-06-14' })).map(({ params }) => params)).toEqual([
      { id: 'ubnd', period: '2026-6-thang' },
    ]);
    expect(reportPaths(aPortal({ ...given, asOf: '2026-06-13' }))).toEqual([]);
  });

  test('tells beside the report what the body sent, as is known today', () => {
    expect(viewOf().sent).toBe('Đến ngày 20/11/2026, cổng chưa ghi nhận báo cáo của kỳ này do cơ quan gửi.');
    const paper = { kind: 'report' as const, number: '62/BC-UBND', on: '2026-06-15' };
    const fulfilments = [aFulfilment({ entry: 'sau-thang', on: '2026-06-15', paper })];
    expect(viewOf({ fulfilments }).sent).toBe(
      'Cơ quan đã gửi báo cáo của kỳ này ngày 15/06/2026 (Báo cáo số 62/BC-UBND, ngày 15/06/2026).',
    );
  });
});

describe('part I, the dialogues', () => {
  test('each with its promise, publicity, day and number of people; the packet with what is missing', () => {
    const rules = [
      aRule({
        id: 'cong-khai',
        title: 'Công khai trước 07 ngày',
        requirement: { kind: 'notice', days: 7, unit: 'day', covers: ['content', 'time', 'place'] },
      }),
      aRule({
        id: 'ket-luan',
        number: 'R03',
        title: 'Kết luận trong 07 ngày làm việc',
        requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' },
      }),
    ];
    expect(linesOf(partOf(viewOf({ rules }), 'doi-thoai'))).toEqual([
      'Trong kỳ có 1 buổi đối thoại theo kế hoạch hoặc đột xuất; cổng ghi nhận 1 buổi đã tổ chức.',
      '# Các buổi đối thoại trong kỳ',
      'Hội nghị ngày 07/5 | Quý II/2026 | Ngày 20/04/2026 (trước 17 ngày); Đạt: Công khai trước 07 ngày | Ngày 07/05/2026 | 120 người',
      '# Hồ sơ từng buổi đã tổ chức',
      'Hội nghị ngày 07/5 | 12/KH-UBND, ngày 10/01/2026 | 15/TB-UBND, ngày 11/05/2026 | Đạt: Kết luận trong 07 ngày làm việc (hạn đến hết ngày 18/05/2026) | Đủ kế hoạch và thông báo kết luận',
    ]);
    expect(linesOf(partOf(viewOf({ notices: [] }), 'doi-thoai')).at(-1)).toBe(
      'Hội nghị ngày 07/5 | 12/KH-UBND, ngày 10/01/2026 | Chưa có thông báo kết luận | Không có quy tắc về thời hạn áp dụng cho buổi này | Thiếu thông báo kết luận',
    );
  });

  test('what was only promised is told as such', () => {
    const lines = linesOf(
      partOf(viewOf({ dialogues: [], notices: [], petitions: [aPetition()] }), 'doi-thoai'),
    );
    expect(lines).toEqual([
      'Trong kỳ có 1 buổi đối thoại theo kế hoạch hoặc đột xuất; cổng ghi nhận 0 buổi đã tổ chức.',
      '# Các buổi đối thoại trong kỳ',
      'Đối thoại quý II | Quý II/2026 | Chưa có bản ghi nào ngoài kế hoạch | Chưa có bản ghi nào ngoài kế hoạch | Chưa có bản ghi nào ngoài kế hoạch',
      'Trong kỳ, cổng chưa ghi nhận buổi nào đã tổ chức nên không có hồ sơ.',
    ]);
  });
});

describe('part II, the petitions', () => {
  test('by stage, the three rates and deadlines; under ten cases counts alone; nothing of the day after', () => {
    expect(linesOf(partOf(viewOf(), 'kien-nghi'))).toEqual([
      'Trong kỳ có 5 kiến nghị. 1 kiến nghị đã rút hoặc kết thúc vì lý do khác không tính vào tỷ lệ.',
      '# Theo tình trạng xử lý',
      'Đã trả lời tại hội nghị | 1 | Số 1',
      'Không trả lời tại hội nghị | 1 | Số 2',
      'Đã giao xử lý | 1 | Số 3',
      'Đã giải quyết dứt điểm | 1 | Số 4',
      'Người kiến nghị đã rút | 1 | Số 5',
      'Tổng số kiến nghị trong kỳ | 5 | Số 6',
      '# Ba tỷ lệ',
      'Đã trả lời | 2 trên 4 | Số 7',
      'Đã giải quyết dứt điểm | 1 trên 4 | Số 8',
      'Đã giải quyết và được xác nhận | 0 trên 4 | Không có bản ghi nào',
      '# Theo thời hạn',
      'Chưa đến hạn | 1 | Số 9',
      'Xong đúng hạn | 1 | Số 10',
      'Không có thời hạn cụ thể | 2 | Số 11',
      'Người kiến nghị đã rút | 1 | Số 12',
      'Xong đúng hạn đầu, trên số đã rõ có giữ hạn đầu hay không | 1 trên 1 | Số 13',
      'Không có kiến nghị nào từ kỳ trước chuyển sang.',
    ]);
  });

  test('from ten cases on a percentage stands beside the numbers', () => {
    const petitions = Array.from({ length: 10 }, (_, index) =>
      atMeeting(`kn-${index}`, ...(index < 3 ? [anEvent('answered_on_spot', '2026-05-07')] : [])),
    );
    expect(linesOf(partOf(viewOf({ petitions }), 'kien-nghi'))).toContain(
      'Đã trả lời | 3 trên 10 (30,0%) | Số 4',
    );
  });

  test('where none is on record, no zero stands for a rate', () => {
    const lines = linesOf(partOf(viewOf({ petitions: [] }), 'kien-nghi'));
    expect(lines).toEqual([
      'Trong kỳ, cổng chưa ghi nhận kiến nghị nào; không có số nào để tính tỷ lệ.',
      'Không có kiến nghị nào từ kỳ trước chuyển sang.',
    ]);
  });
});

describe('parts III to V', () => {
  test('commitments: what nobody has reported on is told as that', () => {
    expect(linesOf(partOf(viewOf(), 'viec-giao'))).toEqual([
      'Thông báo kết luận của các buổi đối thoại trong kỳ giao 1 việc.',
      '# Theo tiến độ',
      'Chưa báo cáo tiến độ | 1 | Số 14',
      'Tổng số việc được giao | 1 | Số 15',
      '# Theo thời hạn',
      'Chưa đến hạn | 1 | Số 16',
      'Không có việc nào từ kỳ trước chuyển sang.',
    ]);
  });

  test('refusals with the reason that was made public; what there is none of is said', () => {
    expect(linesOf(partOf(viewOf(), 'can-quan-tam'))).toEqual([
      'Xét 4 kiến nghị: kiến nghị trong kỳ và kiến nghị kỳ trước chuyển sang, không kể kiến nghị đã rút hoặc kết thúc vì lý do khác.',
      '# Tổng hợp các việc cần quan tâm',
      'Không trả lời tại hội nghị | 1 | Số 17',
      'Không có kiến nghị nào đã chuyển cấp có thẩm quyền.',
      'Không có kiến nghị nào nêu nhiều lần mà chưa giải quyết dứt điểm.',
      '# Không trả lời tại hội nghị',
      'KN-4 | Thoát nước ngõ Cây Đa | Chờ quy hoạch được duyệt.',
    ]);
  });

  test('referrals with their silence in days up to the report’s date', () => {
    const petitions = [atMeeting('kn-1', anEvent('referred', '2026-05-15'))];
    expect(linesOf(partOf(viewOf({ petitions }), 'can-quan-tam'))).toContain(
      'KN-1 | Thoát nước ngõ Cây Đa | Sở Xây dựng | 15/05/2026 | Chưa trả lời, đã 30 ngày',
    );
  });

  test('rules: how many records each verdict has', () => {
    const rules = [
      aRule({ number: 'R08', title: 'Công khai lý do', requirement: { kind: 'public_reason' } }),
      aRule({
        id: 'bao-cao',
        number: 'R11',
        title: 'Báo cáo trước 15/6',
        binds: { plan: 'ke-hoach', entries: ['sau-thang'] },
        requirement: { kind: 'plan_entry' },
      }),
    ];
    const part = partOf(viewOf({ rules }), 'doi-chieu');
    expect(linesOf(part).slice(2)).toEqual([
      'R08. Công khai lý do | 1 (Số 18) | 0 | 0 | 0',
      'R11. Báo cáo trước 15/6 | 0 | 0 | 1 (Số 19) | 0',
    ]);
  });
});

describe('the appendices', () => {
  test('list every petition with its state, each figure with its records, and every inner link leads somewhere', () => {
    const view = viewOf();
    expect(linesOf(partOf(view, 'phu-luc-1')).slice(1)).toEqual([
      '# Kiến nghị trong kỳ',
      'KN-1 | Thoát nước ngõ Cây Đa | 07/05/2026 | Đã trả lời tại hội nghị | Không có thời hạn cụ thể',
      'KN-2 | Thoát nước ngõ Cây Đa | 07/05/2026 | Đã giải quyết dứt điểm | Xong đúng hạn (hạn 30/06/2026)',
      'KN-3 | Thoát nước ngõ Cây Đa | 07/05/2026 | Đã giao xử lý | Chưa đến hạn (hạn 30/06/2026)',
      'KN-4 | Thoát nước ngõ Cây Đa | 07/05/2026 | Không trả lời tại hội nghị | Không có thời hạn cụ thể',
      'KN-5 | Thoát nước ngõ Cây Đa | 07/05/2026 | Người kiến nghị đã rút | Không tính hạn',
    ]);
    expect(linesOf(partOf(view, 'phu-luc-2'))[1]).toMatch(/^15\/TB-UBND, nội dung 1 \| Sửa rãnh thoát nước/);
    expect(linesOf(partOf(view, 'phu-luc-3'))).toContain('Số 7 | Đã trả lời: 2 trên 4 | KN-1; KN-2');
    const rows = [...view.paper.parts, ...view.paper.appendices].flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    );
    const ids = rows.flatMap(({ id }) => id ?? []);
    const hrefs = rows.flatMap(({ cells }) => cells.flat().flatMap(({ href }) => href ?? []));
    expect(new Set(ids).size).toBe(ids.length);
    const lost = hrefs.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)));
    expect(lost).toEqual([]);
  });
});
