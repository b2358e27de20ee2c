import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aFulfilment,
  aGlossaryTerm,
  aNotice,
  anEvent,
  anItem,
  anObligation,
  anOrganisation,
  anUpdate,
  aPetition,
  aPlan,
  aPortal,
  aPost,
  aRule,
  aTask,
  aUnit,
  inQuarter,
  onDay,
} from '../../tests/builders.ts';
import type { ProsePage } from '../domain/records.ts';
import { recordId } from '../schemas/text.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { searchCorpus } from './search-documents.ts';

const ubnd = anOrganisation({
  shortName: 'UBND phường Sông Xanh',
  aliases: ['UBND phường'],
  parent: 'thanh-pho',
  area: 'phuong',
  validFrom: '2025-07-01',
  codes: [{ system: 'gso', value: '00352' }],
});
const city = anOrganisation({ id: 'thanh-pho', name: 'Ủy ban nhân dân thành phố Sông', level: 'province' });
const old = anOrganisation({
  id: 'ubnd-cu',
  name: 'Ủy ban nhân dân phường Sông Cũ',
  validTo: '2025-06-30',
  successors: [{ org: 'ubnd', scope: 'part' }],
});
const ward = aUnit({ id: 'phuong', name: 'Phường Sông Xanh' });
const invented = anOrganisation({ id: 'ubnd-mau', name: 'Ủy ban nhân dân phường Mẫu', fictitious: true });

const prose: ProsePage = {
  id: recordId.parse('gioi-thieu'),
  title: 'Giới thiệu',
  description: 'Cổng này là gì.',
  body: '## Vì sao\n\nĐể **Nhân dân** biết.',
};

const portal = aPortal({
  base: '/cong/',
  organisations: [ubnd, city, old, ward, invented],
  posts: [aPost({ holders: [{ name: 'Trần Thị Mẫu', from: '2025-07-01' }] })],
  plans: [
    aPlan({
      items: [
        anItem({
          title: 'Chủ tịch UBND phường đối thoại với Nhân dân',
          when: inQuarter('2026-Q2'),
          topics: ['Thoát nước', 'Chiếu sáng'],
          place: { name: 'Nhà văn hóa' },
        }),
      ],
      tasks: [aTask({ coordinating: [{ org: 'thanh-pho' }], note: 'Việc **chung**.' })],
      obligations: [anObligation({ when: onDay('2026-06-15', 'before') })],
      bases: [
        {
          kind: 'decision',
          number: '2200-QĐ/TU',
          issuedOn: onDay('2022-05-30'),
          issuer: 'Thành ủy',
          subject: 'Quy chế đối thoại',
          article: 'Điều 12',
          role: 'main',
          source: { clause: 'I.1', lines: '3' },
        },
      ],
      body: 'Kế hoạch nói về **đối thoại**.',
    }),
  ],
  dialogues: [
    aDialogue({
      title: 'Hội nghị đối thoại giữa năm',
      promisedIn: { plan: 'ke-hoach', item: 'muc' },
      schedule: [{ kind: 'announced', on: '2026-04-20', when: onDay('2026-05-05') }],
      held: { from: '2026-05-05', format: 'in_person' },
      agenda: [{ text: 'Trả lời kiến nghị' }],
      participants: [{ group: 'Đại biểu tổ dân phố' }],
      publications: [
        { on: '2026-04-21', channel: 'press', covers: ['time'], evidence: 'Báo Sông Xanh số 31' },
      ],
      coordinating: [{ org: 'thanh-pho' }],
    }),
  ],
  notices: [
    aNotice({
      commitments: [
        aCommitment({
          petitions: ['kn-1'],
          coordinating: ['thanh-pho'],
          updates: [anUpdate('progress', '2026-06-20', { text: 'Đã nạo vét một nửa.' })],
        }),
      ],
    }),
  ],
  petitions: [
    aPetition({
      code: 'PM-2026-014',
      dialogue: 'buoi',
      intake: 'asked_live',
      topics: ['infrastructure', 'sanitation'],
      body: 'Ngõ **12** ngập.',
      mentions: [{ on: '2026-05-06', where: 'Tiếp xúc cử tri' }],
      events: [
        anEvent('received', '2026-05-05'),
        anEvent('assigned', '2026-05-11', { paper: { kind: 'notice', number: '15/TB-UBND' } }),
        anEvent('referred', '2026-05-20', { to: { org: 'thanh-pho' }, reason: 'Cống chính của thành phố.' }),
      ],
    }),
    aPetition({ id: 'kn-2', code: 'MAU-1', receivedBy: 'ubnd-mau' }),
  ],
  fulfilments: [aFulfilment({ paper: { kind: 'report', number: '164/BC-UBND' } })],
  rules: [
    aRule({
      number: 'R03',
      title: 'Kết luận trong bảy ngày',
      validFrom: '2026-01-01',
      binds: { organisations: ['ubnd'] },
      requirement: { kind: 'conclusion_notice', days: 7, unit: 'working_day' },
    }),
  ],
  glossary: [
    aGlossaryTerm({
      term: 'ủy ban nhân dân',
      id: 'uy-ban',
      variants: ['UBND'],
      source: { text: 'Luật số 72/2025', status: 'official' },
    }),
  ],
});
const { documents } = searchCorpus(portal, [prose]);

function at(path: string): SearchDocument {
  const document = documents.find(({ href }) => href === `/cong/${path}`);
  if (!document) throw new Error(`No document at ${path}.`);
  return document;
}

describe('the document of', () => {
  test('a petition', () => {
    expect(at('kien-nghi/kn-1/')).toEqual({
      href: '/cong/kien-nghi/kn-1/',
      kind: 'petition',
      isIllustrative: false,
      title: 'Thoát nước ngõ Cây Đa',
      summary: 'Đề nghị khơi thông rãnh thoát nước.',
      marks: [
        { shape: 'forwarded', label: 'Đã chuyển cấp có thẩm quyền' },
        { shape: 'late', label: 'Quá hạn 143 ngày' },
      ],
      body: 'UBND phường Sông Xanh',
      date: 'Tiếp nhận ngày 05/05/2026',
      text: [
        'Kiến nghị',
        'Ngõ 12 ngập.',
        'Giao thông, thoát nước, chiếu sáng',
        'Vệ sinh môi trường',
        'Phường Sông Xanh',
        'Người dân',
        'Hội nghị đối thoại giữa năm',
        'UBND phường Sông Xanh',
        'Sửa rãnh thoát nước ngõ Cây Đa.',
        'Thông báo số 15/TB-UBND',
        'Chuyển cấp có thẩm quyền',
        'Cống chính của thành phố.',
        'Ủy ban nhân dân thành phố Sông',
        'Tiếp xúc cử tri',
      ],
      codes: ['PM-2026-014'],
      names: [],
      times: [
        '2026-05-05',
        '2026-05',
        '2026-q2',
        '2026',
        '2026-05-11',
        '2026-06-30',
        '2026-06',
        '2026-05-20',
        '2026-05-06',
      ],
      facets: {
        kind: ['kien-nghi'],
        body: ['ubnd'],
        topic: ['giao-thong-thoat-nuoc-chieu-sang', 've-sinh-moi-truong'],
        state: ['da-chuyen-cap-co-tham-quyen'],
        lateness: ['qua-han'],
        period: ['2026', '2026-q2'],
        population: ['du-lieu-that'],
      },
      on: '2026-05-05',
      waitingSince: '2026-05-05',
    });
  });

  test('a commitment, at its anchor', () => {
    expect(at('ket-luan/thong-bao/#ket-luan-1')).toEqual({
      href: '/cong/ket-luan/thong-bao/#ket-luan-1',
      kind: 'commitment',
      isIllustrative: false,
      title: 'Sửa rãnh thoát nước ngõ Cây Đa.',
      summary:
        'Nội dung 1, thông báo 15/TB-UBND ngày 11/05/2026 của UBND phường Sông Xanh. Kết quả phải có: Rãnh thoát nước được sửa.',
      marks: [
        { shape: 'going', label: 'Đang thực hiện' },
        { shape: 'late', label: 'Quá hạn 144 ngày' },
      ],
      body: 'UBND phường Sông Xanh',
      date: 'Giao ngày 11/05/2026',
      text: [
        'Việc phải làm theo kết luận',
        'Giao UBND phường sửa rãnh thoát nước.',
        'Kết luận buổi đối thoại',
        'Chủ tịch – UBND phường Sông Xanh',
        'UBND phường Sông Xanh',
        'Ủy ban nhân dân thành phố Sông',
        'Rãnh thoát nước được sửa',
        'PM-2026-014, Thoát nước ngõ Cây Đa',
        'Giao thông, thoát nước, chiếu sáng',
        'Đã nạo vét một nửa.',
      ],
      codes: [],
      names: [],
      times: ['2026-05-11', '2026-05', '2026-q2', '2026', '2026-06-30', '2026-06', '2026-06-20'],
      facets: {
        kind: ['viec-phai-lam'],
        body: ['ubnd'],
        topic: ['giao-thong-thoat-nuoc-chieu-sang'],
        state: ['dang-thuc-hien'],
        lateness: ['qua-han'],
        period: ['2026', '2026-q2'],
        population: ['du-lieu-that'],
      },
      on: '2026-05-11',
      waitingSince: '2026-05-11',
    });
  });

  test('a dialogue, with what its plan promised', () => {
    expect(at('lich/buoi/')).toEqual({
      href: '/cong/lich/buoi/',
      kind: 'dialogue',
      isIllustrative: false,
      title: 'Hội nghị đối thoại giữa năm',
      summary: 'Nội dung: Thoát nước; Chiếu sáng',
      marks: [{ shape: 'settled', label: 'Đã có thông báo kết luận' }],
      body: 'UBND phường Sông Xanh',
      date: 'Tổ chức ngày 05/05/2026',
      text: [
        'Buổi đối thoại',
        'UBND phường Sông Xanh',
        'Thoát nước',
        'Chiếu sáng',
        'Nhà văn hóa',
        'Chủ tịch – UBND phường Sông Xanh',
        'Nhân dân',
        'Chủ tịch UBND phường với Nhân dân',
        'Định kỳ',
        'Ủy ban nhân dân thành phố Sông',
        'Chủ tịch UBND phường đối thoại với Nhân dân',
        'Đối thoại năm 2026',
        'Trả lời kiến nghị',
        'Đại biểu tổ dân phố',
        'Thời gian: ngày 05/05/2026.',
        'Báo Sông Xanh số 31',
      ],
      codes: [],
      names: [],
      times: ['2026-05-05', '2026-05', '2026-q2', '2026', '2026-04-20', '2026-04-21'],
      facets: {
        kind: ['buoi-doi-thoai'],
        body: ['ubnd'],
        topic: [],
        state: ['da-ket-luan'],
        lateness: [],
        period: ['2026', '2026-q2'],
        population: ['du-lieu-that'],
      },
      on: '2026-05-05',
    });
  });

  test('a notice, by its number', () => {
    expect(at('ket-luan/thong-bao/')).toEqual({
      href: '/cong/ket-luan/thong-bao/',
      kind: 'notice',
      isIllustrative: false,
      title: 'Kết luận buổi đối thoại',
      summary: 'Giao một việc.',
      marks: [],
      body: 'UBND phường Sông Xanh',
      date: 'Ban hành ngày 11/05/2026',
      text: [
        'Thông báo kết luận',
        'UBND phường Sông Xanh',
        'Chủ tịch – UBND phường Sông Xanh',
        'Hội nghị đối thoại giữa năm',
        'Sửa rãnh thoát nước ngõ Cây Đa.',
      ],
      codes: ['15/TB-UBND'],
      names: ['Thông báo kết luận số 15/TB-UBND', 'Thông báo kết luận 15/TB-UBND'],
      times: ['2026-05-11', '2026-05', '2026-q2', '2026'],
      facets: {
        kind: ['thong-bao-ket-luan'],
        body: ['ubnd'],
        topic: ['giao-thong-thoat-nuoc-chieu-sang'],
        state: [],
        lateness: [],
        period: ['2026', '2026-q2'],
        population: ['du-lieu-that'],
      },
      on: '2026-05-11',
    });
  });

  test('a plan, by its own number; numbers that it cites are words', () => {
    expect(at('ke-hoach/ke-hoach/')).toEqual({
      href: '/cong/ke-hoach/ke-hoach/',
      kind: 'plan',
      isIllustrative: false,
      title: 'Đối thoại năm 2026',
      summary: 'Kế hoạch đối thoại của phường.',
      marks: [],
      body: 'UBND phường Sông Xanh',
      date: 'Ban hành ngày 15/01/2020',
      text: [
        'Kế hoạch',
        'UBND phường Sông Xanh',
        'Nguyễn Thị Mẫu, Chủ tịch',
        'Kế hoạch nói về đối thoại.',
        'Chủ tịch UBND phường đối thoại với Nhân dân',
        'Điều 12 Quyết định 2200-QĐ/TU ngày 30/05/2022',
        'Thành ủy',
        'Quy chế đối thoại',
      ],
      codes: ['12/KH-UBND'],
      names: ['Tổ chức đối thoại với Nhân dân năm 2026', 'Kế hoạch số 12/KH-UBND', 'Kế hoạch 12/KH-UBND'],
      times: ['2020-01-15', '2020-01', '2020-q1', '2020', '2026'],
      facets: {
        kind: ['ke-hoach'],
        body: ['ubnd'],
        topic: [],
        state: [],
        lateness: [],
        period: ['2020', '2020-q1', '2026', '2026-q1', '2026-q2', '2026-q3', '2026-q4'],
        population: ['du-lieu-that'],
      },
      on: '2020-01-15',
    });
  });

  test('a promise: what became of it, and the quarter that it names', () => {
    expect(at('ke-hoach/ke-hoach/#muc')).toEqual({
      href: '/cong/ke-hoach/ke-hoach/#muc',
      kind: 'promise',
      isIllustrative: false,
      title: 'Chủ tịch UBND phường đối thoại với Nhân dân',
      summary: 'Nội dung: Thoát nước; Chiếu sáng',
      marks: [{ shape: 'settled', label: 'Đã có thông báo kết luận' }],
      body: 'UBND phường Sông Xanh',
      date: 'Quý II/2026',
      text: [
        'Mục đối thoại trong kế hoạch',
        'Thoát nước',
        'Chiếu sáng',
        'Nhà văn hóa',
        'Chủ tịch – UBND phường Sông Xanh',
        'Nhân dân',
        'Chủ tịch UBND phường với Nhân dân',
        'Định kỳ',
        'Hội nghị đối thoại giữa năm',
        'UBND phường Sông Xanh',
        'Đối thoại năm 2026',
        '12/KH-UBND',
      ],
      codes: [],
      names: [],
      times: ['2026-q2', '2026'],
      facets: {
        kind: ['muc-doi-thoai'],
        body: ['ubnd'],
        topic: [],
        state: ['da-ket-luan'],
        lateness: [],
        period: ['2026', '2026-q2'],
        population: ['du-lieu-that'],
      },
      on: '2026-04-01',
    });
  });

  test('a task', () => {
    expect(at('ke-hoach/ke-hoach/#nhiem-vu')).toMatchObject({
      kind: 'duty',
      title: 'Chuẩn bị nội dung đối thoại.',
      summary: 'Thuộc kế hoạch “Đối thoại năm 2026” của UBND phường Sông Xanh.',
      marks: [{ shape: 'unknown', label: 'Chưa ghi nhận việc thực hiện' }],
      body: 'UBND phường Sông Xanh',
      date: 'Văn bản không ghi thời gian',
      text: [
        'Nhiệm vụ theo kế hoạch',
        'Chủ trì',
        'UBND phường Sông Xanh',
        'Ủy ban nhân dân thành phố Sông',
        'Việc chung.',
        'Đối thoại năm 2026',
        '12/KH-UBND',
      ],
      times: [],
      facets: { state: ['nhiem-vu-chua-ghi-nhan'], lateness: [] },
    });
  });

  test('an obligation, with its fulfilment', () => {
    expect(at('ke-hoach/ke-hoach/#yeu-cau')).toMatchObject({
      kind: 'duty',
      title: 'Báo cáo kết quả',
      summary: 'Báo cáo kết quả đối thoại.',
      marks: [{ shape: 'settled', label: 'Đã thực hiện' }],
      date: 'Trước ngày 15/06/2026',
      text: [
        'Nhiệm vụ theo kế hoạch',
        'Báo cáo',
        'Trước ngày 15/06/2026',
        'Nguyên văn: “ngày 2026-06-15”',
        'UBND phường Sông Xanh',
        'Báo cáo số 164/BC-UBND',
        'Đối thoại năm 2026',
        '12/KH-UBND',
      ],
      times: ['2026-06-15', '2026-06', '2026-q2', '2026', '2026-06-10'],
      facets: { state: ['nhiem-vu-da-thuc-hien'], period: ['2026', '2026-q2'] },
      on: '2026-06-14',
    });
  });

  test('a body, by all its names', () => {
    expect(at('don-vi/ubnd/')).toEqual({
      href: '/cong/don-vi/ubnd/',
      kind: 'organisation',
      isIllustrative: false,
      title: 'UBND phường Sông Xanh',
      summary: 'Ủy ban nhân dân phường Sông Xanh (Ủy ban nhân dân). Hoạt động từ ngày 01 tháng 7 năm 2025.',
      marks: [],
      text: [
        'Ủy ban nhân dân',
        'Cấp xã',
        'Nhà nước',
        'Ủy ban nhân dân thành phố Sông',
        'Phường Sông Xanh',
        '01/07/2025',
        'Ủy ban nhân dân phường Sông Cũ',
        'UBND phường',
        '00352',
        'mã đơn vị hành chính của cơ quan thống kê',
        'Chủ tịch',
        'Trần Thị Mẫu',
        'từ 01/07/2025',
      ],
      codes: ['00352'],
      names: ['Ủy ban nhân dân phường Sông Xanh', 'UBND phường'],
      times: ['2025-07-01', '2025-07', '2025-q3', '2025'],
      facets: {
        kind: ['don-vi'],
        body: ['ubnd'],
        topic: [],
        state: [],
        lateness: [],
        period: [],
        population: ['du-lieu-that'],
      },
    });
  });

  test('a body that has ended, with who stands in its place', () => {
    expect(at('don-vi/ubnd-cu/')).toMatchObject({
      title: 'Ủy ban nhân dân phường Sông Cũ',
      summary: 'Ủy ban nhân dân. Đơn vị đã kết thúc hoạt động; ngày hoạt động cuối cùng là 30/06/2025.',
      marks: [{ shape: 'ended', label: 'Đã kết thúc hoạt động' }],
      names: [],
      times: ['2025-06-30', '2025-06', '2025-q2', '2025'],
      // No other record names it: a filter would lead to nothing but this page.
      facets: { body: [] },
    });
    expect(at('don-vi/ubnd-cu/').text).toContain('UBND phường Sông Xanh');
  });

  test('a topic', () => {
    expect(at('linh-vuc/dat-dai/')).toMatchObject({
      kind: 'topic',
      title: 'Đất đai',
      text: ['Điều người dân kiến nghị về đất đai và kết quả'],
      facets: { topic: ['dat-dai'], population: ['du-lieu-that'] },
    });
  });

  test('a rule', () => {
    expect(at('quy-tac/#quy-tac')).toEqual({
      href: '/cong/quy-tac/#quy-tac',
      kind: 'rule',
      isIllustrative: false,
      title: 'R03. Kết luận trong bảy ngày',
      summary: 'Thông báo kết luận đầu tiên được ban hành trong 07 ngày làm việc sau khi đối thoại kết thúc.',
      marks: [],
      date: 'Từ ngày 01/01/2026',
      text: [
        'Thông báo kết luận đầu tiên được ban hành trong 07 ngày làm việc sau khi đối thoại kết thúc.',
        'Quy chế đối thoại',
        'UBND phường Sông Xanh',
        'từ ngày 01/01/2026',
      ],
      codes: ['R03'],
      names: [],
      times: ['2026-01-01', '2026-01', '2026-q1', '2026'],
      facets: {
        kind: ['quy-tac'],
        body: ['ubnd'],
        topic: [],
        state: [],
        lateness: [],
        period: [],
        population: ['du-lieu-that'],
      },
      on: '2026-01-01',
    });
  });

  test('a word of the glossary', () => {
    expect(at('tu-ngu/#uy-ban')).toMatchObject({
      kind: 'term',
      title: 'Ủy ban nhân dân',
      summary: 'Điều người dân đề nghị.',
      text: ['Luật số 72/2025'],
      names: ['UBND'],
    });
  });

  test('a page of prose, and a list', () => {
    expect(at('gioi-thieu/')).toMatchObject({
      kind: 'page',
      title: 'Giới thiệu',
      summary: 'Cổng này là gì.',
      text: ['Vì sao', 'Để Nhân dân biết.'],
    });
    expect(at('lich/')).toMatchObject({ kind: 'page', title: 'Lịch đối thoại' });
    expect(at('lich/nam/2026/')).toMatchObject({ title: 'Lịch đối thoại năm 2026', times: ['2026'] });
  });
});

describe('a record', () => {
  test('of an invented body says so', () => {
    expect(at('kien-nghi/kn-2/')).toMatchObject({
      isIllustrative: true,
      facets: { population: ['du-lieu-minh-hoa'] },
    });
    expect(at('don-vi/ubnd-mau/').isIllustrative).toBe(true);
  });

  test('that is settled has nobody waiting', () => {
    const settled = aPetition({
      id: 'xong',
      events: [
        anEvent('received', '2026-05-04'),
        anEvent('assigned', '2026-05-05'),
        anEvent('resolved', '2026-06-01'),
      ],
    });
    const done = aNotice({ commitments: [aCommitment({ updates: [anUpdate('completed', '2026-06-01')] })] });
    const all = searchCorpus(
      aPortal({
        dialogues: [aDialogue({ held: { from: '2026-05-05', format: 'in_person' } })],
        petitions: [settled],
        notices: [done],
      }),
    ).documents.filter(({ kind }) => kind === 'petition' || kind === 'commitment');
    expect(all.map(({ on, waitingSince }) => [on, waitingSince])).toEqual([
      ['2026-05-04', undefined],
      ['2026-05-11', undefined],
    ]);
    expect(all.map(({ facets }) => facets.lateness)).toEqual([['dung-han'], ['dung-han']]);
  });

  test('of another way than a dialogue was received before no meeting', () => {
    expect(at('kien-nghi/kn-2/').facets.state).toEqual(['da-tiep-nhan']);
    expect(at('kien-nghi/kn-2/').text).toContain('Đơn, thư gửi cơ quan');
  });

  test('without a day on record says so in words', () => {
    const undated = searchCorpus(
      aPortal({
        dialogues: [aDialogue({ held: { from: '2026-05-05', format: 'in_person' } })],
        notices: [aNotice({ issuedOn: { kind: 'unknown' }, number: { state: 'absent' } })],
      }),
    ).documents;
    expect(undated.find(({ kind }) => kind === 'notice')).toMatchObject({
      date: 'Không ghi ngày',
      codes: [],
      names: [],
      times: [],
    });
    const commitment = undated.find(({ kind }) => kind === 'commitment');
    expect(commitment).toMatchObject({ facets: { period: [] } });
    expect(commitment?.date).toBeUndefined();
  });

  test('of many words shows the first and is found by the others', () => {
    const sentence =
      'Rãnh thoát nước ngõ Cây Đa tắc từ tháng 3, nước thải tràn vào sân nhà dân mỗi khi mưa lớn.';
    const rest = 'Đề nghị khơi thông, thay nắp và gia cố thành rãnh trước mùa mưa năm nay.';
    const action = `Khơi thông rãnh, thay nắp, ${'lắp song chắn rác ở từng đoạn, '.repeat(6)}hoàn trả mặt ngõ.`;
    const [petition, commitment] = searchCorpus(
      aPortal({
        dialogues: [aDialogue({ held: { from: '2026-05-05', format: 'in_person' } })],
        petitions: [aPetition({ summary: `${sentence} ${sentence} ${rest}` })],
        notices: [aNotice({ commitments: [aCommitment({ action })] })],
      }),
    ).documents.filter(({ kind }) => kind === 'petition' || kind === 'commitment');
    expect(petition?.summary).toBe(`${sentence} ${sentence}`);
    expect(petition?.text).toContain(rest);
    expect(commitment?.title.length).toBeLessThanOrEqual(160);
    expect(commitment?.title).toMatch(/ …$/);
    expect(commitment?.text).toContain(action);
  });
});

describe('all documents', () => {
  test('have addresses of their own', () => {
    expect(new Set(documents.map(({ href }) => href)).size).toBe(documents.length);
  });

  test('keep to the measure of a result', () => {
    for (const { href, title, summary } of documents) {
      expect(summary.length, href).toBeLessThanOrEqual(240);
      expect(title, href).not.toBe('');
    }
  });
});
