import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aHistory,
  aNotice,
  anEvent,
  anOrganisation,
  anUpdate,
  aPetition,
  aPortal,
  aPost,
  aRule,
} from '../../tests/builders.ts';
import { eventsIn, waitIn } from '../../tests/timelines.ts';
import { type PetitionPageView, petitionPageView } from './petition-page.ts';

type Facts = Parameters<typeof aPetition>[0];
type Given = NonNullable<Parameters<typeof aPortal>[0]>;

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const dialogue = aDialogue({ title: 'Đối thoại tháng 5', held: { from: '2026-05-05', format: 'in_person' } });

/** The page of the petition "kn-1". */
function pageOf(facts: Facts = {}, given: Given = {}): PetitionPageView {
  const portal = aPortal({
    organisations: [ubnd],
    dialogues: [dialogue],
    ...given,
    petitions: [aPetition(facts), ...(given.petitions ?? [])],
  });
  const petition = portal.petitionById['kn-1'];
  if (!petition) throw new Error('The Portal has no petition.');
  return petitionPageView(portal, petition);
}

const afterwards = (...steps: readonly string[]): Facts => ({ events: aHistory('received', ...steps) });

/** Facts as lines: "Trả lời: Chưa trả lời". */
function linesOf(facts: PetitionPageView['facts']): readonly string[] {
  return facts.map(({ term, values }) => `${term}: ${values.map(({ text }) => text).join(' · ')}`);
}

describe('where a petition stands on the day of the portal', () => {
  const start = 'Tính đến ngày 20/11/2026, kiến nghị này';
  const overdue = 'Quá hạn 143 ngày; hạn đến hết ngày 30/06/2026.';
  const none = 'Chưa có câu trả lời gửi người kiến nghị.';

  test.each([
    ['', `đã được tiếp nhận ngày 04/05/2026, chưa được giao xử lý. ${none}`],
    ['answered_on_spot', 'đã được trả lời tại hội nghị ngày 05/05/2026; chưa ghi nhận kết quả.'],
    [
      'answered_on_spot explained',
      'đã được trả lời tại hội nghị ngày 05/05/2026; kết quả: đã giải trình, cung cấp thông tin.',
    ],
    ['not_answered', 'không được trả lời tại hội nghị ngày 05/05/2026 và chưa được giao xử lý.'],
    ['assigned', `đã được giao cho UBND phường Sông Xanh xử lý ngày 05/05/2026. ${none} ${overdue}`],
    ['referred', `đã được chuyển đến Sở Xây dựng ngày 05/05/2026, chưa có trả lời của nơi này. ${none}`],
    [
      'referred, replied no_resources',
      `đã được chuyển đến Sở Xây dựng ngày 05/05/2026, nơi này trả lời ngày 06/05/2026; kết quả: chưa có nguồn lực. ${none}`,
    ],
    [
      'answered_on_spot, assigned, progress, progress',
      `đang được giải quyết, cập nhật gần nhất ngày 08/05/2026. Mới được trả lời tại hội nghị, chưa có trả lời bằng văn bản. ${overdue}`,
    ],
    [
      'assigned, answered interim',
      `đã được giao cho UBND phường Sông Xanh xử lý ngày 05/05/2026. Mới có trả lời tạm thời. ${overdue}`,
    ],
    [
      'answered official roadmap',
      'đã được trả lời bằng văn bản ngày 05/05/2026; kết quả: có lộ trình giải quyết.',
    ],
    [
      'answered official, answered interim',
      'đã được trả lời bằng văn bản ngày 05/05/2026; chưa ghi nhận kết quả.',
    ],
    [
      'answered official, assigned',
      `đã được giao cho UBND phường Sông Xanh xử lý ngày 06/05/2026. Đã có trả lời chính thức bằng văn bản. ${overdue}`,
    ],
    [
      'assigned, resolved',
      'đã được giải quyết dứt điểm. Xong ngày 06/05/2026, đúng hạn; hạn đến hết ngày 30/06/2026. Mới do cơ quan giải quyết công bố, chưa có bên nào xác nhận.',
    ],
    [
      'referred, resolved, confirmed',
      'đã được giải quyết dứt điểm ngày 06/05/2026. Mặt trận Tổ quốc đã xác nhận ngày 07/05/2026.',
    ],
    [
      'referred, resolved, disputed',
      'đã được giải quyết dứt điểm ngày 06/05/2026. Mặt trận Tổ quốc không đồng ý, ý kiến ngày 07/05/2026.',
    ],
    ['assigned, resolved, raised_again', `đã được nêu lại ngày 07/05/2026, chờ xử lý. ${none}`],
    ['assigned, closed', 'đã kết thúc ngày 06/05/2026 mà không giải quyết, lý do: lý do khác.'],
    ['withdrawn', 'đã được người kiến nghị rút ngày 05/05/2026.'],
  ])('%s', (events, words) => {
    const history = afterwards(...events.split(', ').filter(Boolean));
    expect(pageOf({ dialogue: 'buoi', ...history }).lead).toBe(`${start} ${words}`);
  });

  test('an answer that only was asked for ends the deadline, not the petition', () => {
    const events = [
      anEvent('received', '2026-05-04'),
      anEvent('assigned', '2026-05-05', { delivers: 'answer' }),
      anEvent('answered', '2026-05-20', { outcome: 'roadmap' }),
      anEvent('resolved', '2026-06-20'),
    ];
    expect(pageOf({ events: events.slice(0, 3) }).lead).toBe(
      `${start} đã được trả lời bằng văn bản ngày 20/05/2026; kết quả: có lộ trình giải quyết. Trả lời ngày 20/05/2026, đúng hạn; hạn đến hết ngày 30/06/2026.`,
    );
    expect(pageOf({ events }).lead).toMatch(
      /đã được giải quyết dứt điểm ngày 20\/06\/2026\. Trả lời ngày 20\/05/,
    );
  });
});

describe('the axes', () => {
  test('stand apart, each in words', () => {
    const { axes } = pageOf(afterwards('assigned', 'answered official explained', 'resolved', 'confirmed'));
    expect(axes.map(({ term, mark, detail }) => [term, mark.shape, mark.label, detail])).toEqual([
      ['Tình trạng xử lý', 'settled', 'Đã giải quyết dứt điểm', 'ngày 07/05/2026'],
      ['Trả lời', 'answered', 'Đã trả lời chính thức bằng văn bản', 'ngày 06/05/2026'],
      ['Kết quả', 'settled', 'Đã giải quyết dứt điểm', undefined],
      ['Xác nhận', 'settled', 'Đã được xác nhận', 'Mặt trận Tổ quốc, ngày 08/05/2026'],
      ['Thời hạn', 'settled', 'Xong ngày 07/05/2026, đúng hạn; hạn đến hết ngày 30/06/2026.', undefined],
    ]);
  });

  test.each([
    ['', 'Chưa có kết quả để xác nhận'],
    ['answered official explained', 'Chưa có bên nào xác nhận'],
    ['assigned, resolved', 'Mới do cơ quan giải quyết công bố, chưa có bên nào xác nhận'],
  ])('say of what is not confirmed whether there was anything to confirm: %s', (events, words) => {
    const { axes } = pageOf(afterwards(...events.split(', ').filter(Boolean)));
    expect(axes[3]?.mark.label).toBe(words);
  });
});

describe('the facts', () => {
  test('of a petition to a dialogue', () => {
    const facts: Facts = { dialogue: 'buoi', intake: 'collected_before', topics: ['land', 'health'] };
    const page = pageOf({ ...facts, authority: 'beyond' });
    expect(linesOf(page.facts)).toEqual([
      'Loại ý kiến: Kiến nghị',
      'Lĩnh vực: Đất đai · Y tế',
      'Địa bàn: Phường Sông Xanh',
      'Người nêu: Người dân',
      'Cách nêu: Tổng hợp trước hội nghị',
      'Buổi đối thoại: Đối thoại tháng 5',
      'Ngày tiếp nhận: 04/05/2026',
      'Cơ quan tiếp nhận: UBND phường Sông Xanh',
      'Thẩm quyền: Vượt thẩm quyền của cơ quan tiếp nhận',
      'Cơ quan chịu trách nhiệm: UBND phường Sông Xanh',
    ]);
    expect(page.facts[5]?.values[0]?.href).toBe('/lich/buoi/');
  });

  test('name the way by which it came instead, where there was no dialogue', () => {
    expect(linesOf(pageOf({ channel: 'voter_meeting' }).facts)).toContain('Nơi nêu: Tiếp xúc cử tri');
  });
});

describe('who answers for it', () => {
  const successor = anOrganisation({ id: 'ubnd-moi', shortName: 'UBND phường Mới' });
  const ended = (scope: 'whole' | 'part') =>
    anOrganisation({
      shortName: 'UBND phường Sông Xanh',
      validTo: '2026-06-30',
      successors: [{ org: 'ubnd-moi', scope }],
      validitySource: { text: 'Nghị quyết', status: 'official' },
    });
  const answererOf = (page: PetitionPageView) => page.facts.at(-1)?.values;

  test('is who inherited the whole of the body that was given the work', () => {
    const page = pageOf(afterwards('assigned'), { organisations: [ended('whole'), successor] });
    expect(answererOf(page)).toEqual([
      { text: 'UBND phường Mới', href: '/don-vi/ubnd-moi/', detail: 'tiếp nhận từ UBND phường Sông Xanh' },
    ]);
    expect(page.warning).toBeUndefined();
  });

  test('is nobody where the body was divided, and the page warns', () => {
    const page = pageOf(afterwards('assigned'), { organisations: [ended('part'), successor] });
    expect(answererOf(page)).toEqual([{ text: 'Chưa ghi nhận cơ quan nào', isMissing: true }]);
    expect(page.warning).toBe(
      'UBND phường Sông Xanh hoạt động đến hết ngày 30/06/2026. Cổng chưa ghi nhận cơ quan nào tiếp nhận việc này.',
    );
  });

  test('needs no warning where the petition is over, or was handed over', () => {
    const organisations = [ended('part'), successor];
    const done = pageOf(afterwards('assigned', 'resolved'), { organisations });
    expect(done.warning).toBeUndefined();
    expect(answererOf(done)).toEqual([
      {
        text: 'UBND phường Sông Xanh',
        href: '/don-vi/ubnd/',
        detail: 'UBND phường Sông Xanh hoạt động đến hết ngày 30/06/2026',
      },
    ]);
    const moved = [
      ...aHistory('received', 'assigned'),
      anEvent('transferred', '2026-07-02', { to: 'ubnd-moi' }),
    ];
    const page = pageOf({ events: moved }, { organisations });
    expect(page.warning).toBeUndefined();
    expect(answererOf(page)?.[0]?.text).toBe('UBND phường Mới');
  });
});

describe('referrals', () => {
  const sent = anEvent('referred', '2026-05-10', { to: { name: 'Sở Xây dựng' } });
  const replied = anEvent('replied', '2026-06-09', { by: { name: 'Sở Xây dựng' } });
  const markOf = (...later: (typeof sent)[]) =>
    pageOf({ events: [...aHistory('received'), sent, ...later] }).referrals.map(({ to, sent: on, mark }) => [
      to.text,
      on,
      mark.shape,
      mark.label,
    ]);

  test.each([
    ['silent', [], 'forwarded', 'Chưa trả lời, đã 194 ngày tính đến ngày 20/11/2026'],
    ['replied', [replied], 'answered', 'Đã trả lời ngày 09/06/2026, sau 30 ngày'],
    [
      'ended without a reply',
      [anEvent('withdrawn', '2026-06-01')],
      'ended',
      'Không có trả lời trước khi kiến nghị kết thúc',
    ],
  ])('count the days: %s', (_what, later, shape, label) => {
    expect(markOf(...later)).toEqual([['Sở Xây dựng', 'chuyển ngày 10/05/2026', shape, label]]);
  });

  test('are none where nothing was sent on', () => {
    expect(pageOf().referrals).toEqual([]);
  });
});

describe('answers and timeline', () => {
  const page = pageOf({
    dialogue: 'buoi',
    ...afterwards('answered_on_spot', 'referred', 'replied', 'answered interim', 'progress'),
  });

  test('give every answer whole, anchored apart from the events', () => {
    expect(page.answers.map(({ id, label, date, text }) => [id, label, date, text])).toEqual([
      ['tra-loi-1', 'Trả lời tại hội nghị', '05/05/2026', 'Đã xem xét.'],
      ['tra-loi-2', 'Cơ quan có thẩm quyền trả lời', '07/05/2026', 'Đã xem xét.'],
      ['tra-loi-3', 'Trả lời tạm thời', '08/05/2026', 'Đã xem xét.'],
    ]);
  });

  test('lead from each answer in the timeline to its words', () => {
    expect(eventsIn(page.timeline).map(({ id, label, more }) => [id, label, more?.href])).toEqual([
      ['su-kien-1', 'Tiếp nhận', undefined],
      ['su-kien-2', 'Trả lời tại hội nghị', '#tra-loi-1'],
      ['su-kien-3', 'Chuyển cấp có thẩm quyền', undefined],
      ['su-kien-4', 'Cơ quan có thẩm quyền trả lời', '#tra-loi-2'],
      ['su-kien-5', 'Trả lời tạm thời', '#tra-loi-3'],
      ['su-kien-6', 'Cập nhật tiến độ', undefined],
    ]);
    expect(eventsIn(page.timeline).map(({ text }) => text)).toEqual([
      undefined,
      undefined,
      'Vượt thẩm quyền.',
      undefined,
      undefined,
      'Đã xem xét.',
    ]);
  });

  test('say how long nothing has happened, while somebody still has to act', () => {
    expect(waitIn(page.timeline)).toBe(
      'Từ đó đến ngày 20/11/2026: 195 ngày, cổng chưa ghi nhận sự việc nào khác.',
    );
    expect(waitIn(pageOf(afterwards('assigned', 'resolved')).timeline)).toBeUndefined();
  });

  test('know only what had happened by the day of the portal', () => {
    const earlier = pageOf(afterwards('assigned', 'resolved'), { asOf: '2026-05-05' });
    expect(eventsIn(earlier.timeline).map(({ label }) => label)).toEqual(['Tiếp nhận', 'Giao xử lý']);
    expect(earlier.lead).toMatch(/^Tính đến ngày 05\/05\/2026, kiến nghị này đã được giao cho/);
  });
});

describe('the states over time', () => {
  test('name the first and last day of each, also where only the deadline passed', () => {
    const events = [
      anEvent('received', '2026-05-04'),
      anEvent('assigned', '2026-05-10'),
      anEvent('progress', '2026-05-20'),
      anEvent('progress', '2026-06-20'),
      anEvent('extended', '2026-07-10'),
      anEvent('resolved', '2026-07-20'),
      anEvent('confirmed', '2026-08-01'),
    ];
    expect(pageOf({ events }).course.map((row) => Object.values(row).join(' | '))).toEqual([
      '04/05/2026 | 09/05/2026 | Đã tiếp nhận | Không có thời hạn cụ thể',
      '10/05/2026 | 19/05/2026 | Đã giao xử lý | Chưa đến hạn (hạn 30/06/2026)',
      '20/05/2026 | 30/06/2026 | Đang giải quyết | Chưa đến hạn (hạn 30/06/2026)',
      '01/07/2026 | 09/07/2026 | Đang giải quyết | Quá hạn (hạn 30/06/2026)',
      '10/07/2026 | 19/07/2026 | Đang giải quyết | Đã gia hạn (hạn 31/07/2026)',
      '20/07/2026 | 20/11/2026 | Đã giải quyết dứt điểm | Xong trong thời gian gia hạn (hạn 31/07/2026)',
    ]);
  });
});

describe('the assignment', () => {
  test('is measured by the five "rõ", with the way to the proof of what is done', () => {
    const { clear } = pageOf(afterwards('assigned', 'progress', 'resolved'));
    expect(clear?.summary).toBe('5 rõ: 4/5');
    expect(clear?.cells[0]).toMatchObject({
      label: 'Rõ người',
      isFilled: false,
      value: { text: 'Chưa ghi' },
    });
    expect(clear?.cells[4]?.value.href).toBe('#su-kien-4');
  });

  test('is not there where nobody was given the work', () => {
    const page = pageOf(afterwards('answered official'));
    expect([page.clear, page.deadline]).toEqual([undefined, undefined]);
  });
});

describe('what belongs to it elsewhere', () => {
  test('is said by the rules that bind it', () => {
    const rule = aRule({ title: 'Đủ năm rõ', requirement: { kind: 'five_clear' } });
    const { findings } = pageOf(afterwards('assigned'), { rules: [rule] });
    expect(findings.map(({ title, mark }) => [title, mark.label])).toEqual([['Đủ năm rõ', 'Chưa đạt']]);
  });

  test('commitments of notices that answer it, with how far each has come', () => {
    const updates = [anUpdate('progress', '2026-06-01')];
    const { commitments } = pageOf(
      { dialogue: 'buoi' },
      { notices: [aNotice({ commitments: [aCommitment({ petitions: ['kn-1'], updates })] })] },
    );
    expect(commitments).toEqual([
      {
        text: 'Nội dung 1, Kết luận buổi đối thoại',
        href: '/ket-luan/thong-bao/#ket-luan-1',
        detail: 'Đang thực hiện',
      },
    ]);
  });

  test('the other petitions of its matter, and where else it was raised', () => {
    const { matter } = pageOf(
      {
        mentions: [
          { on: '2026-03-02', where: 'Tiếp xúc cử tri' },
          { on: '2027-01-01', where: 'Về sau' },
        ],
      },
      {
        petitions: [
          aPetition({
            id: 'kn-2',
            title: 'Ngõ Cây Đa vẫn ngập',
            repeats: 'kn-1',
            mentions: [{ on: '2026-02-01', where: 'Tiếp công dân' }],
          }),
        ],
      },
    );
    expect(matter).toEqual({
      sentence: 'Đã nêu 4 lần, chưa giải quyết dứt điểm.',
      petitions: [
        {
          text: 'Ngõ Cây Đa vẫn ngập',
          href: '/kien-nghi/kn-2/',
          detail: 'KN-2, tiếp nhận ngày 04/05/2026, đã tiếp nhận',
        },
      ],
      mentions: [
        { text: 'Tiếp công dân', detail: 'ngày 01/02/2026, ghi ở kiến nghị KN-2' },
        { text: 'Tiếp xúc cử tri', detail: 'ngày 02/03/2026' },
      ],
    });
  });

  test.each([
    [['assigned', 'resolved'], 'Đã nêu 2 lần, đã giải quyết dứt điểm.'],
    [['closed'], 'Đã nêu 2 lần; các kiến nghị đều đã kết thúc mà không giải quyết.'],
  ])('whether the matter is settled: %j', (steps, sentence) => {
    const mentions = [{ on: '2026-03-02', where: 'Tiếp xúc cử tri' }];
    expect(pageOf({ mentions, ...afterwards(...steps) }).matter?.sentence).toBe(sentence);
  });

  test('nothing of a matter that was raised once', () => {
    expect(pageOf().matter).toBeUndefined();
  });

  test('its neighbours are those of the same dialogue', () => {
    const other = (id: string, on: string, facts: Facts = { dialogue: 'buoi' }) =>
      aPetition({ id, title: `Việc ${id}`, events: [anEvent('received', on)], ...facts });
    const page = pageOf(
      { dialogue: 'buoi' },
      {
        petitions: [other('kn-0', '2026-05-03'), other('kn-2', '2026-05-05'), other('thu', '2026-05-04', {})],
      },
    );
    expect(page.previous).toEqual({ text: 'KN-0, Việc kn-0', href: '/kien-nghi/kn-0/' });
    expect(page.next).toEqual({ text: 'KN-2, Việc kn-2', href: '/kien-nghi/kn-2/' });
    const alone = pageOf({}, { petitions: [other('kn-0', '2026-05-03', {})] });
    expect([alone.previous, alone.next]).toEqual([undefined, undefined]);
  });
});

describe('the page itself', () => {
  test('hangs below the list of petitions', () => {
    expect(pageOf().head).toMatchObject({
      title: 'Thoát nước ngõ Cây Đa',
      canonical: 'https://doithoai.example/kien-nghi/kn-1/',
      description: 'KN-1. Đã tiếp nhận. Đề nghị khơi thông rãnh thoát nước.',
      breadcrumbs: [
        { text: 'Trang chủ', href: '/' },
        { text: 'Kiến nghị và trả lời', href: '/kien-nghi/' },
      ],
    });
  });

  test('says of an invented petition that it is one', () => {
    const organisations = [anOrganisation({ fictitious: true })];
    expect(pageOf().isIllustrative).toBe(false);
    expect(pageOf({}, { organisations, posts: [aPost()] }).isIllustrative).toBe(true);
  });

  test('says of a complaint that its answers are not published', () => {
    expect(pageOf({ kind: 'complaint' }).isComplaint).toBe(true);
    expect(pageOf().isComplaint).toBe(false);
  });
});
