import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  anEvent,
  anOrganisation,
  anUpdate,
  aPetition,
  aPortal,
  aPost,
} from '../../tests/builders.ts';
import { commitmentEvent, type PetitionEventKind, petitionEvent } from '../schemas/event.ts';
import { isoDate } from '../time/civil-date.ts';
import { eventView, eventViews, silenceSince } from './event.ts';

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const section = anOrganisation({ id: 'bo-phan', shortName: 'Bộ phận Xây dựng' });
const portal = aPortal({
  organisations: [ubnd, section],
  posts: [aPost(), aPost({ id: 'truong-bo-phan', org: 'bo-phan', title: 'Trưởng bộ phận' })],
  dialogues: [aDialogue({ title: 'Đối thoại tháng 5', held: { from: '2026-05-05', format: 'in_person' } })],
  petitions: [aPetition()],
});

const by = { term: 'Bên thực hiện', values: [{ text: 'UBND phường Sông Xanh', href: '/don-vi/ubnd/' }] };

/** A petition's event as it is shown; a fact given as `undefined` is left out. */
function petitionView(kind: PetitionEventKind, facts: object = {}) {
  return eventView(
    portal,
    petitionEvent.parse(JSON.parse(JSON.stringify(anEvent(kind, '2026-05-07', facts)))),
    'su-kien-1',
  );
}

describe('one event', () => {
  test('tells its day, what was said, who, on which paper and with what proof', () => {
    const view = petitionView('resolved', {
      by: { org: 'bo-phan', post: 'truong-bo-phan' },
      text: 'Rãnh đã được khơi thông.',
      evidence: [
        { text: 'Biên bản nghiệm thu', on: '2026-05-06', url: 'https://vi-du.example/bien-ban' },
        { text: 'Ảnh chụp' },
      ],
      note: 'Đã báo tổ dân phố.',
    });
    expect(view).toEqual({
      id: 'su-kien-1',
      date: '07/05/2026',
      machine: '2026-05-07',
      label: 'Giải quyết dứt điểm',
      text: 'Rãnh đã được khơi thông.',
      facts: [
        {
          term: 'Bên thực hiện',
          values: [{ text: 'Trưởng bộ phận – Bộ phận Xây dựng', href: '/don-vi/bo-phan/' }],
        },
        {
          term: 'Minh chứng',
          values: [
            {
              text: 'Biên bản nghiệm thu',
              href: 'https://vi-du.example/bien-ban',
              detail: 'ngày 06/05/2026',
            },
            { text: 'Ảnh chụp' },
          ],
        },
      ],
      note: 'Đã báo tổ dân phố.',
    });
  });

  test('an assignment tells the five "rõ" and says which of them are not stated', () => {
    const view = petitionView('assigned', {
      due: { kind: 'unknown' },
      coordinating: ['bo-phan'],
      supervisor: 'bo-phan',
      paper: { kind: 'notice', number: '15/TB-UBND', on: '2026-05-07', subject: 'Giao việc sau đối thoại' },
    });
    const linked = (text: string, id: string) => [{ text, href: `/don-vi/${id}/` }];
    expect(view.text).toBe('Sửa rãnh thoát nước ngõ Cây Đa.');
    expect(view.facts).toEqual([
      { term: 'Đơn vị chủ trì', values: linked('UBND phường Sông Xanh', 'ubnd') },
      { term: 'Người chịu trách nhiệm', values: [{ text: 'Chưa ghi', isMissing: true }] },
      { term: 'Đơn vị phối hợp', values: linked('Bộ phận Xây dựng', 'bo-phan') },
      { term: 'Đơn vị theo dõi, đôn đốc', values: linked('Bộ phận Xây dựng', 'bo-phan') },
      { term: 'Thời hạn', values: [{ text: 'Chưa ghi', isMissing: true }] },
      { term: 'Kết quả phải có', values: [{ text: 'Chưa ghi', isMissing: true }] },
      {
        term: 'Văn bản',
        values: [{ text: 'Thông báo số 15/TB-UBND, ngày 07/05/2026', detail: 'Giao việc sau đối thoại' }],
      },
    ]);
  });

  test('an assignment of an answer says that only an answer is asked for', () => {
    const { facts } = petitionView('assigned', { delivers: 'answer' });
    expect(facts.find(({ term }) => term === 'Yêu cầu')?.values[0]?.text).toMatch(/^Trả lời người kiến nghị/);
  });

  test('of a paper, a number or a day that is not on record is said not to be', () => {
    const { facts } = petitionView('transferred', {
      to: 'bo-phan',
      paper: { kind: 'minutes', issuer: 'Tổ bàn giao' },
    });
    expect(facts).toEqual([
      { term: 'Chuyển đến', values: [{ text: 'Bộ phận Xây dựng', href: '/don-vi/bo-phan/' }] },
      { term: 'Văn bản', values: [{ text: 'Biên bản (không ghi số), không ghi ngày, của Tổ bàn giao' }] },
    ]);
  });

  test('an answer has its grade for a label, and its outcome and roadmap', () => {
    const view = petitionView('answered', {
      grade: 'interim',
      outcome: 'roadmap',
      roadmap: { kind: 'quarter', raw: 'trong quý III/2026', quarter: '2026-Q3' },
    });
    expect([view.label, view.text]).toEqual(['Trả lời tạm thời', 'Đã xem xét.']);
    expect(view.facts.slice(0, 3)).toEqual([
      { ...by, term: 'Bên trả lời' },
      { term: 'Hướng giải quyết', values: [{ text: 'Có lộ trình giải quyết' }] },
      { term: 'Thời điểm hứa xong', values: [{ text: 'Quý III/2026' }] },
    ]);
  });

  test.each(['answered', 'answered_on_spot', 'replied'] as const)(
    'the answer to a complaint (%s) is said to be withheld',
    (kind) => {
      const view = petitionView(kind, { text: undefined });
      expect(view.text).toBe('Nội dung trả lời không đăng, vì khiếu nại chỉ đăng bản tóm tắt.');
    },
  );

  test.each([
    ['given', 'Chưa đủ hồ sơ.', { text: 'Chưa đủ hồ sơ.' }],
    ['missing', undefined, { text: 'Chưa nêu lý do', isMissing: true }],
  ])('the reason for not answering, where it is %s', (_what, reason, value) => {
    const { facts } = petitionView('not_answered', reason === undefined ? {} : { reason });
    expect(facts).toEqual([by, { term: 'Lý do', values: [value] }]);
  });

  test.each([
    ['referred', {}, 'Vượt thẩm quyền.', ['Chuyển đến: Sở Xây dựng']],
    [
      'extended',
      {},
      'Mưa kéo dài.',
      ['Thời hạn mới: Ngày 31/07/2026', 'Bên quyết định: UBND phường Sông Xanh'],
    ],
    ['confirmed', {}, 'Đã xem xét.', ['Bên xác nhận: Mặt trận Tổ quốc']],
    ['disputed', { by: 'petitioners' }, 'Đã xem xét.', ['Bên không đồng ý: Nhóm người kiến nghị']],
    ['raised_again', {}, undefined, ['Nơi nêu lại: Tiếp xúc cử tri']],
    ['raised_again', { where: undefined, dialogue: 'buoi' }, undefined, ['Nơi nêu lại: Đối thoại tháng 5']],
    ['closed', { reason: 'duplicate', duplicateOf: 'kn-1' }, 'Đã xem xét.', ['Trùng với: KN-1']],
    [
      'corrected',
      {},
      undefined,
      ['Chỗ được sửa: Ngày', 'Trước khi sửa: 04/5', 'Sau khi sửa: 05/5', 'Lý do: Ghi nhầm.'],
    ],
    ['received', {}, undefined, []],
    ['withdrawn', {}, undefined, []],
  ] as const)('%s %j', (kind, facts, text, said) => {
    const view = petitionView(kind, facts);
    expect(view.text).toBe(text);
    const own = view.facts.filter(({ term }) => term !== 'Văn bản');
    expect(own.map(({ term, values }) => `${term}: ${values.map((value) => value.text).join()}`)).toEqual(
      said,
    );
  });

  test('a closing names its reason', () => {
    expect(petitionView('closed', { reason: 'out_of_scope' }).label).toBe(
      'Kết thúc: không thuộc phạm vi giải quyết',
    );
  });

  test.each([
    ['completed', 'Thực hiện xong', 'Đã xem xét.', by],
    ['stopped', 'Dừng thực hiện', 'Không còn mặt bằng.', { ...by, term: 'Bên quyết định' }],
  ] as const)('an update of a commitment: %s', (kind, label, text, fact) => {
    const view = eventView(portal, commitmentEvent.parse(anUpdate(kind, '2026-05-07')), 'su-kien-1');
    expect([view.label, view.text, view.facts[0]]).toEqual([label, text, fact]);
  });
});

describe(eventViews, () => {
  const events = [
    anEvent('received', '2026-05-04'),
    anEvent('assigned', '2026-05-04'),
    anEvent('progress', '2026-06-03'),
  ].map((event) => petitionEvent.parse(event));

  test('anchors each event by its place', () => {
    expect(eventViews(portal, events).map(({ id }) => id)).toEqual(['su-kien-1', 'su-kien-2', 'su-kien-3']);
    expect(eventViews(portal, events, 'ket-luan-2-')[2]?.id).toBe('ket-luan-2-su-kien-3');
  });

  test('says how long after the last one an event came, but not on the same day', () => {
    expect(eventViews(portal, events).map(({ gap }) => gap)).toEqual([undefined, undefined, '30 ngày sau']);
  });
});

test.each([
  ['2026-10-16', 'Từ đó đến ngày 20/11/2026: 35 ngày, cổng chưa ghi nhận sự việc nào khác.'],
  ['2026-11-20', 'Đây là sự việc mới nhất, ghi nhận trong ngày 20/11/2026.'],
])('the silence since %s', (last, words) => {
  expect(silenceSince(portal, isoDate(last))).toBe(words);
});
