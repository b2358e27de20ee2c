import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aNotice,
  anOrganisation,
  anUpdate,
  aPetition,
  aPortal,
  aPost,
  aRule,
  daysAfter,
  unstated,
} from '../../tests/builders.ts';
import { eventsIn, waitIn } from '../../tests/timelines.ts';
import type { Portal } from '../domain/portal.ts';
import { type NoticePageView, noticePageView } from './notice-page.ts';

type NoticeFacts = Parameters<typeof aNotice>[0];
type Given = Partial<Parameters<typeof aPortal>[0]>;

const dialogue = aDialogue({ title: 'Đối thoại tháng 5', held: { from: '2026-05-05', format: 'in_person' } });
const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const office = anOrganisation({ id: 'van-phong', shortName: 'Văn phòng phường' });

function pageOf(facts: NoticeFacts = {}, given: Given = {}): NoticePageView {
  const portal: Portal = aPortal({
    organisations: [ubnd, office],
    dialogues: [dialogue],
    notices: [aNotice(facts)],
    ...given,
  });
  const [notice] = portal.notices;
  if (!notice) throw new Error('The Portal has no notice.');
  return noticePageView(portal, notice);
}

/** The part of the page about the one commitment of a notice. */
function sectionOf(facts: Parameters<typeof aCommitment>[0] = {}, given: Given = {}) {
  const [section] = pageOf({ commitments: [aCommitment(facts)] }, given).commitments;
  if (!section) throw new Error('The page has no commitment.');
  return section;
}

function valuesOf({ facts }: Pick<NoticePageView, 'facts'>, term: string) {
  return facts.find((fact) => fact.term === term)?.values;
}

describe('the head of the page', () => {
  test('says first how far the commitments have come, and as of when', () => {
    expect(pageOf().lead).toBe(
      'Tính đến ngày 20/11/2026, thông báo này có 1 việc phải làm: 1 chưa có cập nhật tiến độ; trong đó 1 việc quá hạn.',
    );
  });

  test('says as a fact that there is nothing to do', () => {
    const page = pageOf({ noTaskArises: true });
    expect(page.lead).toBe('Thông báo nêu rõ không phát sinh việc phải làm.');
    expect([page.commitmentsLead, page.contents, page.commitments]).toEqual([page.lead, [], []]);
  });

  test.each([
    ['a real issuer', anOrganisation(), false],
    ['an invented one', anOrganisation({ fictitious: true }), true],
  ])('tells a notice of %s', (_why, organisation, isIllustrative) => {
    expect(pageOf({}, { organisations: [organisation] }).isIllustrative).toBe(isIllustrative);
  });

  test('leads to every commitment, in the order of the notice, with its state', () => {
    const commitments = [
      aCommitment({ id: 'ket-luan-1', number: '1.1', updates: [anUpdate('completed', '2026-06-10')] }),
      aCommitment({ id: 'ket-luan-2', number: '1.2', action: 'Kẻ vạch cấm đỗ.' }),
    ];
    expect(pageOf({ commitments }).contents).toEqual([
      {
        text: '1.1. Sửa rãnh thoát nước ngõ Cây Đa.',
        href: '#ket-luan-1',
        state: {
          stage: { shape: 'settled', label: 'Đã thực hiện xong' },
          lateness: { shape: 'settled', label: 'Xong đúng hạn' },
        },
      },
      {
        text: '1.2. Kẻ vạch cấm đỗ.',
        href: '#ket-luan-2',
        state: {
          stage: { shape: 'unknown', label: 'Chưa có cập nhật tiến độ' },
          lateness: { shape: 'late', label: 'Quá hạn 144 ngày' },
        },
      },
    ]);
  });
});

describe('the facts of the document', () => {
  test('name number, day, issuer, signing post, drafting body and dialogues, each where it leads', () => {
    const page = pageOf({ draftedBy: ['van-phong'], issuer: { org: 'ubnd', collective: 'Thường trực' } });
    expect(page.facts).toEqual([
      { term: 'Tên văn bản', values: [{ text: 'Kết luận buổi đối thoại' }] },
      { term: 'Số, ký hiệu', values: [{ text: '15/TB-UBND' }] },
      {
        term: 'Ngày ban hành',
        values: [{ text: 'Ngày 11/05/2026', detail: 'Nguyên văn: “ngày 2026-05-11”' }],
      },
      {
        term: 'Cơ quan ban hành',
        values: [{ text: 'Thường trực UBND phường Sông Xanh', href: '/don-vi/ubnd/' }],
      },
      { term: 'Chức danh ký', values: [{ text: 'Chủ tịch – UBND phường Sông Xanh', href: '/don-vi/ubnd/' }] },
      { term: 'Đơn vị soạn dự thảo', values: [{ text: 'Văn phòng phường', href: '/don-vi/van-phong/' }] },
      { term: 'Kết luận buổi đối thoại', values: [{ text: 'Đối thoại tháng 5', href: '/lich/buoi/' }] },
    ]);
  });

  test('make up no day and no number', () => {
    const page = pageOf({ number: { state: 'absent' }, issuedOn: unstated });
    expect(valuesOf(page, 'Số, ký hiệu')).toEqual([{ text: 'Văn bản không ghi số', isMissing: true }]);
    expect(valuesOf(page, 'Ngày ban hành')).toEqual([
      { text: 'Văn bản không ghi thời gian', isMissing: true },
    ]);
  });
});

describe('the time from dialogue to conclusion', () => {
  const rules = [
    aRule({
      id: 'ket-luan',
      title: 'Kết luận',
      requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' },
    }),
    aRule({
      id: 'cong-bo',
      number: 'R04',
      title: 'Công bố',
      requirement: { kind: 'result_publication', days: 15, unit: 'day', rolls: false },
    }),
    aRule({ id: 'goi', number: 'R15', title: 'Gói tài liệu', requirement: { kind: 'packet' } }),
  ];

  test('is judged by the rules about it, and by no other', () => {
    const { clocks } = pageOf({}, { rules });
    expect(clocks.map(({ dialogue: link }) => link.href)).toEqual(['/lich/buoi/']);
    expect(clocks[0]?.findings.map(({ title, mark }) => [title, mark.label])).toEqual([
      ['Kết luận', 'Đạt'],
      ['Công bố', 'Không đủ dữ liệu'],
    ]);
  });

  test('is judged for each dialogue apart', () => {
    const second = aDialogue({
      id: 'buoi-2',
      title: 'Buổi hai',
      held: { from: '2026-04-01', format: 'online' },
    });
    const { clocks } = pageOf({ dialogues: ['buoi', 'buoi-2'] }, { rules, dialogues: [dialogue, second] });
    expect(clocks.map(({ dialogue: link, findings }) => [link.text, findings[0]?.mark.label])).toEqual([
      ['Đối thoại tháng 5', 'Đạt'],
      ['Buổi hai', 'Chưa đạt'],
    ]);
  });
});

describe('a commitment', () => {
  test('stands in its own words under its own id', () => {
    expect(sectionOf({ number: '2.1' })).toMatchObject({
      id: 'ket-luan-1',
      heading: 'Nội dung 2.1',
      text: 'Giao UBND phường sửa rãnh thoát nước.',
    });
  });

  test('leads to the petitions it answers, by code and title', () => {
    const petitions = [aPetition({ id: 'pm-2026-001', title: 'Thoát nước' })];
    const section = sectionOf({ petitions: ['pm-2026-001'] }, { petitions });
    expect(valuesOf(section, 'Đáp lại kiến nghị')).toEqual([
      { text: 'PM-2026-001, Thoát nước', href: '/kien-nghi/pm-2026-001/' },
    ]);
    expect(valuesOf(sectionOf(), 'Đáp lại kiến nghị')).toBeUndefined();
  });

  test('tells procedure and lateness as two things', () => {
    expect(sectionOf().marks).toEqual({
      stage: { shape: 'unknown', label: 'Chưa có cập nhật tiến độ' },
      lateness: { shape: 'late', label: 'Quá hạn 144 ngày' },
    });
  });

  const completed = anUpdate('completed', '2026-06-10');
  test.each([
    ['nothing yet', [], { text: 'Chưa có kết quả để xác nhận' }],
    ['the body alone', [completed], { text: 'Mới do cơ quan giải quyết công bố, chưa có bên nào xác nhận' }],
    [
      'the Front too',
      [completed, anUpdate('confirmed', '2026-06-20')],
      { text: 'Đã được xác nhận', detail: 'Mặt trận Tổ quốc, ngày 20/06/2026' },
    ],
    [
      'neighbours who disagree',
      [completed, anUpdate('disputed', '2026-06-20', { by: 'neighbourhood' })],
      { text: 'Có ý kiến không đồng ý', detail: 'Tổ dân phố, thôn, ngày 20/06/2026' },
    ],
  ])('says who confirms it: %s', (_why, updates, value) => {
    const section = sectionOf(updates.length === 0 ? {} : { updates });
    expect(valuesOf(section, 'Xác nhận')).toEqual([value]);
  });

  test('warns where the body has ended and nobody took it over', () => {
    const organisations = [ubnd, anOrganisation({ id: 'so', shortName: 'Sở cũ', validTo: '2026-06-30' })];
    expect(sectionOf({ lead: 'so' }, { organisations }).warning).toContain(
      'Sở cũ hoạt động đến hết ngày 30/06/2026',
    );
    expect(sectionOf({ lead: 'so', updates: [completed] }, { organisations }).warning).toBeUndefined();
  });

  test('names who answers today, without a word of moves where there was none', () => {
    expect(valuesOf(sectionOf(), 'Cơ quan chịu trách nhiệm')).toEqual([
      { text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' },
    ]);
  });

  test('names who answers today, and from whom the work was moved', () => {
    const updates = [anUpdate('transferred', '2026-06-01', { to: 'van-phong' })];
    expect(valuesOf(sectionOf({ updates }), 'Cơ quan chịu trách nhiệm')).toEqual([
      {
        text: 'Văn phòng phường',
        href: '/don-vi/van-phong/',
        detail: 'chuyển giao từ UBND phường Sông Xanh',
      },
    ]);
  });

  test('leads from the fifth "rõ" of finished work to the event that tells of it', () => {
    const { clear, timeline } = sectionOf({ updates: [anUpdate('progress', '2026-06-01'), completed] });
    expect(clear.cells.at(-1)?.value.href).toBe('#ket-luan-1-su-kien-2');
    expect(eventsIn(timeline).map(({ id }) => id)).toEqual(['ket-luan-1-su-kien-1', 'ket-luan-1-su-kien-2']);
  });

  test.each([
    [
      'since its issue, where nothing followed',
      {},
      'Từ ngày 11/05/2026 đến ngày 20/11/2026: 193 ngày, cổng chưa ghi nhận cập nhật nào.',
    ],
    [
      'since its last update',
      { updates: [anUpdate('progress', '2026-11-10')] },
      'Từ đó đến ngày 20/11/2026: 10 ngày, cổng chưa ghi nhận sự việc nào khác.',
    ],
    ['of none, where it is done', { updates: [completed] }, undefined],
    ['of none, where it was given up', { updates: [anUpdate('stopped', '2026-06-10')] }, undefined],
  ])('speaks of silence %s', (_why, facts, silence) => {
    expect(waitIn(sectionOf(facts).timeline)).toBe(silence);
  });

  test('counts no silence from a day that is not on record', () => {
    expect(waitIn(pageOf({ issuedOn: unstated }).commitments[0]?.timeline ?? [])).toBe(
      'Cổng chưa ghi nhận cập nhật nào từ khi ban hành.',
    );
  });

  test('is judged by the rules about work', () => {
    const rules = [aRule({ title: 'Giao việc đủ năm rõ', requirement: { kind: 'five_clear' } })];
    expect(sectionOf({}, { rules }).findings.map(({ title, mark }) => [title, mark.label])).toEqual([
      ['Giao việc đủ năm rõ', 'Đạt'],
    ]);
    expect(sectionOf().findings).toEqual([]);
  });

  test('shows how a deadline in working days was counted', () => {
    const due = daysAfter('assignment', 15, 'working_day');
    const days = sectionOf({ due }).deadline.steps[0]?.count?.weeks.flat() ?? [];
    expect(days.filter((cell) => cell?.nth !== undefined)).toHaveLength(15);
  });
});

describe('what came after signature', () => {
  const supplements = [
    {
      id: 'bo-sung-1',
      on: '2026-06-01',
      number: { state: 'numbered' as const, value: '29/TB-UBND' },
      text: 'Thêm.',
    },
  ];

  test('supplement and commitment lead to each other', () => {
    const commitments = [
      aCommitment(),
      aCommitment({ id: 'ket-luan-7', number: '7', supplement: 'bo-sung-1' }),
    ];
    const page = pageOf({ supplements, commitments });
    expect(page.supplements).toEqual([
      {
        id: 'bo-sung-1',
        heading: 'Bổ sung ngày 01/06/2026',
        text: 'Thêm.',
        facts: [
          { term: 'Số, ký hiệu', values: [{ text: '29/TB-UBND' }] },
          { term: 'Nội dung được thêm', values: [{ text: 'Nội dung 7', href: '#ket-luan-7' }] },
        ],
      },
    ]);
    expect(page.commitments.map((section) => valuesOf(section, 'Thêm vào bằng'))).toEqual([
      undefined,
      [{ text: 'Bổ sung ngày 01/06/2026', href: '#bo-sung-1' }],
    ]);
  });

  test('publications are told with their day, or that it is not known; later ones have not been made', () => {
    const publications = [
      {
        on: '2026-05-12',
        channel: 'portal' as const,
        covers: ['content' as const, 'result' as const],
        evidence: 'Bài đăng',
      },
      { channel: 'loudspeaker' as const, covers: ['result' as const] },
      { on: '2026-12-01', channel: 'press' as const, covers: ['result' as const] },
    ];
    expect(pageOf({ publications }).publications).toEqual([
      {
        term: 'Cổng thông tin điện tử',
        values: [{ text: 'Ngày 12/05/2026', detail: 'nêu nội dung và kết quả; Bài đăng' }],
      },
      {
        term: 'Loa truyền thanh',
        values: [{ text: 'Không ghi ngày', detail: 'nêu kết quả', isMissing: true }],
      },
    ]);
  });

  test("errata of the Portal's day are shown, later ones are not", () => {
    const erratum = (on: string, what: string) => ({
      on,
      what,
      before: 'cũ',
      after: 'mới',
      reason: 'Ghi nhầm.',
    });
    const errata = [erratum('2026-06-01', 'Số'), erratum('2026-12-01', 'Ngày')];
    expect(pageOf({ errata }).errata.map(({ what }) => what)).toEqual(['Số']);
  });

  test('the seal is that of the record', () => {
    expect(pageOf().seal).toMatch(/^[0-9a-f]{16}$/);
  });
});

test('posts and bodies of the notice are taken from the Portal', () => {
  const posts = [aPost({ title: 'Phó Chủ tịch' })];
  expect(valuesOf(pageOf({}, { posts }), 'Chức danh ký')?.[0]?.text).toBe(
    'Phó Chủ tịch – UBND phường Sông Xanh',
  );
});

test('a notice without a day has no clock for words that count from it', () => {
  const commitments = [aCommitment({ due: daysAfter('assignment', 15, 'working_day') })];
  const page = pageOf({ issuedOn: unstated, commitments });
  expect(page.commitments[0]?.deadline.steps).toEqual([]);
});
