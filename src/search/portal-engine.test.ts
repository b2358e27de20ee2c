import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aSearchDocument, engineOver, facetsOf } from '../../tests/search-documents.ts';
import type { IsoDate } from '../time/civil-date.ts';
import { createSearchEngine } from './portal-engine.ts';
import type { SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';
import type { Synonym } from './search-synonyms.ts';

async function answersTo(engine: SearchEngine, request: Partial<SearchRequest>): Promise<SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  const asked = { query: '', filters: {}, sort: 'relevance', page: 1, ...request } as const;
  for await (const answer of engine.search(asked)) answers.push(answer);
  return answers;
}

async function answerTo(engine: SearchEngine, query: string, more: Partial<SearchRequest> = {}) {
  const answer = (await answersTo(engine, { query, ...more })).at(-1);
  if (!answer?.isComplete) throw new Error('The last answer is not complete.');
  return answer;
}

/** Titles of the results, in their order. */
async function titles(engine: SearchEngine, query: string, more: Partial<SearchRequest> = {}) {
  return (await answerTo(engine, query, more)).results.map(({ title }) => title);
}

const titled = (...all: string[]) => engineOver(all.map((title) => aSearchDocument({ title })));

describe('bare letters and marks', () => {
  const engine = titled('Đèn đường không sáng', 'Cây dương trước cổng chợ', 'Tu dưỡng đạo đức');

  test('what is typed without marks finds all tones', async () => {
    expect((await titles(engine, 'duong')).sort()).toEqual([
      'Cây dương trước cổng chợ',
      'Tu dưỡng đạo đức',
      'Đèn đường không sáng',
    ]);
    expect(await titles(engine, 'den duong')).toEqual(['Đèn đường không sáng']);
  });

  test.each([
    ['đường', 'Đèn đường không sáng'],
    ['dương', 'Cây dương trước cổng chợ'],
    ['DƯỠNG', 'Tu dưỡng đạo đức'],
    ['đường'.normalize('NFD'), 'Đèn đường không sáng'],
  ])('%s stands first as typed, other tones after it', async (query, first) => {
    const found = await titles(engine, query);
    expect(found[0]).toBe(first);
    expect(found).toHaveLength(3);
  });

  test('a tone in a title does not beat the right one in a text', async () => {
    const other = engineOver([
      aSearchDocument({ title: 'Dương, dương và dương' }),
      aSearchDocument({ title: 'Việc khác', text: ['Sửa con đường vào tổ 7.'] }),
    ]);
    expect(await titles(other, 'đường')).toEqual(['Việc khác', 'Dương, dương và dương']);
  });

  test('both ways of placing a tone, of writing y, and letters of old fonts find the same', async () => {
    const other = titled('Uỷ ban về hoà giải, kỹ thuật', 'Ủy ban về hòa giải, kĩ thuật');
    for (const query of ['uỷ ban hòa giải', 'ủy ban hoà giải', 'kĩ thuật', 'kỹ thuật', 'Uû ban']) {
      expect(await titles(other, query), query).toHaveLength(2);
    }
  });

  test('quý is not quỷ', async () => {
    expect(await titles(titled('Quỷ môn quan', 'Họp quý hai'), 'quý')).toEqual([
      'Họp quý hai',
      'Quỷ môn quan',
    ]);
  });

  test('a slip of one tone inside a word still finds the word', async () => {
    expect(await titles(titled('Lịch đối thoại', 'Thay đổi lịch'), 'đổi thoại')).toEqual(['Lịch đối thoại']);
  });
});

describe('neighbours', () => {
  test('syllables side by side come before the same ones scattered', async () => {
    const engine = titled('Thoại nhạc và đối xử', 'Buổi đối thoại');
    expect(await titles(engine, 'doi thoai')).toEqual(['Buổi đối thoại', 'Thoại nhạc và đối xử']);
  });

  test('tổ dân phố 5 is not tổ dân phố 15, nor tổ 3 at house 5', async () => {
    const engine = titled('Tổ dân phố 15', 'Tổ dân phố 3, nhà số 5', 'Tổ dân phố 5', 'Tổ dân phố số 05');
    for (const query of ['to dan pho 5', 'tổ dân phố 05', 'to dan pho so 5']) {
      const { total, results } = await answerTo(engine, query);
      expect(total, query).toBe(2);
      const [first, second, ...others] = results;
      expect([first?.title, second?.title].sort(), query).toEqual(['Tổ dân phố 5', 'Tổ dân phố số 05']);
      expect(
        others.every(({ missing }) => missing.join().endsWith('5')),
        query,
      ).toBe(true);
    }
  });

  test('quarters and ordinals are numbers, in letters or in digits', async () => {
    const engine = titled(
      'Báo cáo quý II',
      'Báo cáo quý III',
      'Đối thoại lần thứ hai',
      'Đối thoại lần thứ 3',
    );
    expect(await titles(engine, 'quy 2')).toEqual(['Báo cáo quý II']);
    expect((await titles(engine, 'doi thoai lan thu 2'))[0]).toBe('Đối thoại lần thứ hai');
    expect((await titles(engine, 'doi thoai lan thu ba'))[0]).toBe('Đối thoại lần thứ 3');
  });

  test('a phrase in quotes stands as it is, with its marks where they are typed', async () => {
    const engine = titled('Đất và đai', 'Đất đai', 'Dắt dai');
    expect(await titles(engine, '"dat dai"')).toEqual(['Đất đai', 'Dắt dai']);
    expect(await titles(engine, '“đất đai”')).toEqual(['Đất đai']);
    expect(await titles(engine, '"đất"')).toEqual(['Đất đai', 'Đất và đai']);
    expect((await answerTo(engine, '"đất nền"')).results).toEqual([]);
  });
});

describe('what words stand for', () => {
  const synonyms: readonly Synonym[] = [
    { kind: 'abbreviation', short: ['GPMB'], readings: ['giải phóng mặt bằng'] },
    { kind: 'abbreviation', short: ['CT'], readings: ['Chỉ thị', 'Chủ tịch'] },
    { kind: 'everyday', everyday: ['đèn đường'], official: ['chiếu sáng công cộng'] },
    { kind: 'same', words: ['chung cư cũ', 'khu tập thể cũ'] },
  ];
  const engine = engineOver(
    [
      'Giải phóng mặt bằng',
      'GPMB đường vành đai',
      'Chiếu sáng công cộng',
      'Sửa đèn đường',
      'Chỉ thị mới',
      'Chủ tịch phường',
      'Khu tập thể cũ',
    ].map((title) => aSearchDocument({ title })),
    synonyms,
  );

  test('an abbreviation finds its words, and the words find it', async () => {
    for (const query of ['gpmb', 'giai phong mat bang']) {
      expect((await titles(engine, query)).toSorted(), query).toEqual([
        'GPMB đường vành đai',
        'Giải phóng mặt bằng',
      ]);
    }
    const { readings } = await answerTo(engine, 'gpmb quận');
    expect(readings).toEqual([
      {
        typed: 'gpmb',
        isAmbiguous: false,
        meanings: [{ words: 'giải phóng mặt bằng', query: 'giải phóng mặt bằng quận' }],
      },
    ]);
  });

  test('an ambiguous one finds all its readings and offers each', async () => {
    const { results, readings } = await answerTo(engine, 'CT');
    expect(results.map(({ title }) => title).sort()).toEqual(['Chỉ thị mới', 'Chủ tịch phường']);
    expect(readings).toEqual([
      {
        typed: 'CT',
        isAmbiguous: true,
        meanings: [
          { words: 'Chỉ thị', query: 'Chỉ thị' },
          { words: 'Chủ tịch', query: 'Chủ tịch' },
        ],
      },
    ]);
  });

  test('a short form and what stands beside it belong together', async () => {
    expect((await titles(engine, 'CT phuong'))[0]).toBe('Chủ tịch phường');
    expect((await answerTo(engine, 'gpmb duong')).results[0]?.title).toBe('GPMB đường vành đai');
  });

  test('everyday words find the official ones, themselves first', async () => {
    expect(await titles(engine, 'den duong')).toEqual(['Sửa đèn đường', 'Chiếu sáng công cộng']);
    expect(await titles(engine, 'chung cư cũ')).toEqual(['Khu tập thể cũ']);
  });

  test('other tones are other words: they stand for nothing', async () => {
    expect(await titles(engine, 'đen dương')).toEqual(['Sửa đèn đường']);
  });

  test('what a word stands for is marked in the text', async () => {
    const [result] = (await answerTo(engine, 'gpmb')).results.filter(({ title }) => title.startsWith('Giải'));
    expect(result?.markedTitle).toEqual([{ text: 'Giải phóng mặt bằng', isMarked: true }]);
  });
});

describe('codes, numbers and times', () => {
  const engine = engineOver([
    aSearchDocument({
      title: 'Rác ở chợ',
      codes: ['PM-2026-014'],
      times: ['2026-08-12', '2026-08', '2026-q3', '2026'],
    }),
    aSearchDocument({
      title: 'Kết luận một',
      codes: ['35/TB-UBND'],
      times: ['2025-12-19', '2025-12', '2025-q4', '2025'],
    }),
    aSearchDocument({ title: 'Kết luận hai', codes: ['35/TB-UBND'] }),
    aSearchDocument({
      title: 'Kế hoạch',
      text: ['Căn cứ Quyết định số 2200-QĐ/TU và Nghị định 32/2021/NĐ-CP'],
    }),
    aSearchDocument({ title: 'Quận cũ', codes: ['307'] }),
    aSearchDocument({ title: 'Phường nay', codes: ['00307'] }),
    aSearchDocument({ title: 'Kế hoạch khác', text: ['Theo Kế hoạch số 307/KH-UBND.'] }),
    aSearchDocument({ title: 'Việc ngày 28 tháng 11', text: ['Họp ngày 28/11/2024 tại phường.'] }),
  ]);

  test.each(['PM-2026-014', 'pm 2026 014', 'pm 2026 14', 'PM2026014', 'pm/2026/14', 'pm2026 14'])(
    '%s leads to its page',
    async (query) => {
      const { jump, results } = await answerTo(engine, query);
      expect(jump?.title).toBe('Rác ở chợ');
      expect(results[0]?.title).toBe('Rác ở chợ');
    },
  );

  test.each([
    ['2200', 'Kế hoạch'],
    ['2200-QĐ/TU', 'Kế hoạch'],
    ['2200 qd tu', 'Kế hoạch'],
    ['nghi dinh 32/2021', 'Kế hoạch'],
    ['12/8/2026', 'Rác ở chợ'],
    ['thang 8 2026', 'Rác ở chợ'],
    ['quy 3 2026', 'Rác ở chợ'],
    ['quý IV/2025', 'Kết luận một'],
    ['28/11/2024', 'Việc ngày 28 tháng 11'],
    ['năm 2025', 'Kết luận một'],
    ['307', 'Kế hoạch khác'],
    ['307khubnd', 'Kế hoạch khác'],
    ['kh 307', 'Kế hoạch khác'],
    ['00307', 'Phường nay'],
    ['32 nd', 'Kế hoạch'],
  ])('%s finds %s', async (query, title) => {
    expect((await titles(engine, query))[0]).toBe(title);
  });

  test('a code inside a longer query leads its page to the top', async () => {
    expect((await titles(engine, 'kiến nghị số PM-2026-014'))[0]).toBe('Rác ở chợ');
  });

  test('a number that two documents carry leads to neither', async () => {
    const { jump, results } = await answerTo(engine, '35 tb ubnd');
    expect(jump).toBeUndefined();
    expect(results.map(({ title }) => title).sort()).toEqual(['Kết luận hai', 'Kết luận một']);
  });
});

describe('when little or nothing is found', () => {
  const engine = titled('Sửa đèn chiếu sáng công cộng ngõ 12', 'Chợ Mẫu', 'Giải phóng mặt bằng');

  test('words that most documents lack are named, and what comes near stands after what holds all', async () => {
    const answer = await answerTo(engine, 'chưa ai sửa đèn chiếu sáng ngõ 12');
    expect([answer.total, answer.nearTotal]).toEqual([0, 1]);
    expect(answer.results.map(({ title, missing }) => [title, missing])).toEqual([
      ['Sửa đèn chiếu sáng công cộng ngõ 12', ['chưa', 'ai']],
    ]);
  });

  test('words that only ask are left aside, unless nothing else is asked', async () => {
    for (const query of ['tôi muốn hỏi về giải phóng mặt bằng', 'bao gio giai phong mat bang']) {
      const answer = await answerTo(engine, query);
      expect([answer.total, answer.results.map(({ title }) => title)], query).toEqual([
        1,
        ['Giải phóng mặt bằng'],
      ]);
    }
    expect((await answerTo(titled('Bao giờ xong'), 'bao giờ')).total).toBe(1);
  });

  test.each([
    ['chieu sanng', 'chiếu sáng'],
    ['chiue sang', 'chiếu sáng'],
    ['giai phog mat bang', 'giải phóng mặt bằng'],
    ['chieu sanh cong cong', 'chiếu sáng công cộng'],
    ['chieeus sangs', 'chiếu sáng'],
    ['giair phongs mawtj bawngf', 'giải phóng mặt bằng'],
    ['chie6u1 sang1 cong65 cong65', 'chiếu sáng công cộng'],
  ])('%s was meant as %s', async (query, suggestion) => {
    const answer = await answerTo(engine, query);
    expect(answer.suggestion).toBe(suggestion);
    expect(answer.total).toBe(0);
    expect(answer.results[0]?.missing.length).toBeGreaterThan(0);
  });

  test('a word half typed finds what it may become', async () => {
    expect(await titles(engine, 'giai pho')).toEqual(['Giải phóng mặt bằng']);
    expect(await titles(engine, 'chieu san')).toEqual(['Sửa đèn chiếu sáng công cộng ngõ 12']);
  });

  test.each([
    'xyzzyq',
    'ă',
    '<script>alert(1)</script>',
    '.*+?^$()|[]{}\\',
    '😀😀',
    '\u202e\u200f',
    '\u0301',
    '"',
    '""',
    '" "',
    '@2026',
    '=pm-2026-14',
  ])('%j finds nothing, and that is all', async (query) => {
    const answer = await answerTo(engine, query);
    expect([answer.total, answer.results]).toEqual([0, []]);
  });
});

describe('filters, sorting and pages', () => {
  const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}` as IsoDate;
  const documents = Array.from({ length: 23 }, (_, index) =>
    aSearchDocument({
      title: `Việc số ${index + 1}`,
      on: day(index + 1),
      isIllustrative: index % 2 === 0,
      ...(index < 5 && { waitingSince: day(index + 1) }),
      facets: {
        ...facetsOf(index % 2 === 0 ? 'illustrative' : 'real'),
        body: [index < 3 ? 'phuong-a' : 'phuong-b'],
      },
    }),
  );
  const engine = engineOver(documents);

  test('pages hold ten results; a page past the last is the last', async () => {
    const first = await answerTo(engine, 'việc');
    expect([first.total, first.pageCount, first.results.length]).toEqual([23, 3, 10]);
    const last = await answerTo(engine, 'việc', { page: 99 });
    expect([last.page, last.results.length]).toEqual([3, 3]);
    expect((await answerTo(engine, 'việc', { page: -1 })).page).toBe(1);
    expect((await answerTo(engine, 'việc', { page: Number.NaN })).page).toBe(1);
  });

  test('all pages together hold every result once', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => titles(engine, 'việc', { page })));
    expect(new Set(pages.flat()).size).toBe(23);
  });

  test('a filter narrows; each facet counts under the other filters', async () => {
    const answer = await answerTo(engine, 'việc', { filters: { body: 'phuong-a' } });
    expect(answer.results.map(({ title }) => title).sort()).toEqual(['Việc số 1', 'Việc số 2', 'Việc số 3']);
    expect(answer.facets?.body.map(({ value, count }) => [value, count])).toEqual([
      ['phuong-a', 3],
      ['phuong-b', 20],
    ]);
    expect(answer.facets?.population.map(({ value, count }) => [value, count])).toEqual([
      ['real', 1],
      ['illustrative', 2],
    ]);
  });

  test('two filters narrow together; one that nothing has leaves nothing but stays on offer', async () => {
    const both = await answerTo(engine, '', { filters: { body: 'phuong-a', population: 'real' } });
    expect(both.results.map(({ title }) => title)).toEqual(['Việc số 2']);
    const none = await answerTo(engine, 'số 23', { filters: { body: 'phuong-a' } });
    expect(none.total).toBe(0);
    expect(none.facets?.body.find(({ value }) => value === 'phuong-a')?.count).toBe(0);
    expect((await answerTo(engine, 'việc', { filters: { body: 'khong-co' } })).total).toBe(0);
  });

  test('a filter without words lists all that it leaves, the latest first', async () => {
    expect((await titles(engine, '', { filters: { population: 'real' } })).slice(0, 2)).toEqual([
      'Việc số 22',
      'Việc số 20',
    ]);
  });

  test('by day the latest comes first, by waiting who has waited longest', async () => {
    expect((await titles(engine, 'việc', { sort: 'date' })).slice(0, 3)).toEqual([
      'Việc số 23',
      'Việc số 22',
      'Việc số 21',
    ]);
    expect((await titles(engine, 'việc', { sort: 'waiting' })).slice(0, 5)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `Việc số ${n}`),
    );
  });
});

describe('answers', () => {
  test('an early answer shows what the last one shows', async () => {
    const engine = engineOver(
      Array.from({ length: 40 }, (_, index) =>
        aSearchDocument({
          title: `Đối thoại ${index}`,
          text: index % 3 === 0 ? ['Đường và đèn', 'thoại'] : ['đèn đường'],
        }),
      ),
    );
    for (const query of ['doi thoai', 'đối thoại', 'doi thoai den duong', 'thoai den']) {
      const answers = await answersTo(engine, { query });
      const shown = answers.map(({ results }) => results.map(({ href }) => href));
      expect(new Set(shown.map((hrefs) => hrefs.join())).size, query).toBe(1);
      expect(answers.map(({ isComplete }) => isComplete).lastIndexOf(false), query).toBe(answers.length - 2);
    }
  });

  test('nothing asked, nothing found', async () => {
    expect(await answersTo(titled('Việc'), { query: '  ' })).toEqual([
      { isComplete: true, results: [], total: 0, nearTotal: 0, page: 1, pageCount: 0, readings: [] },
    ]);
  });

  test('an empty index finds nothing', async () => {
    expect((await answerTo(engineOver([]), 'đèn đường')).total).toBe(0);
  });

  test('a file that cannot be read is said, and asked for again', async () => {
    let isDown = true;
    const engine = engineOver([aSearchDocument({ title: 'Việc' })], [], () => {
      if (isDown) throw new Error('down');
    });
    await expect(answersTo(engine, { query: 'việc' })).rejects.toThrow('down');
    isDown = false;
    expect(await titles(engine, 'việc')).toEqual(['Việc']);
  });

  test('whatever is typed, an answer comes, and its texts are the originals', async () => {
    const engine = titled('Sửa đèn đường ngõ 12', 'Đất đai, tái định cư', 'UBND phường Mẫu');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc
            .array(fc.constantFrom('đèn', '"', '\u0301', '12', '/', ' ', '😀', '\u200b', '&', 'Ă'))
            .map((parts) => parts.join('')),
        ),
        async (query) => {
          for (const result of (await answerTo(engine, query)).results) {
            expect(result.markedTitle.map(({ text }) => text).join('')).toBe(result.title);
            expect(result.markedSummary.map(({ text }) => text).join('')).toBe(result.summary);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the longest pasted text is read at its beginning', async () => {
    const engine = titled('Sửa đèn đường');
    expect(await titles(engine, `sửa đèn đường ${'và nữa '.repeat(100)}`)).toEqual(['Sửa đèn đường']);
  });
});

test('an index of two documents at one address is not written', () => {
  const twice = aSearchDocument({ title: 'Một', href: '/mot/' });
  expect(() => engineOver([twice, twice])).toThrow('Two documents are at /mot/.');
});

test('a value without a label is not written', () => {
  const document = aSearchDocument({ title: 'Một', facets: { ...facetsOf('real'), topic: ['khong-co'] } });
  expect(() => engineOver([document])).toThrow('"khong-co" is no value of the facet "topic".');
});

test('the engine reads no more than it needs', async () => {
  const read: string[] = [];
  const engine = engineOver(
    Array.from({ length: 2000 }, (_, index) =>
      aSearchDocument({ title: `Việc ${index} đèn đường`, text: [`tổ ${index}`] }),
    ),
    [],
    (file) => read.push(file),
  );
  await answerTo(engine, 'den duong to 77');
  const cards = read.filter((file) => file.startsWith('cards'));
  expect(cards.length).toBeLessThanOrEqual(10);
  expect(read.filter((file) => file.startsWith('terms')).length).toBeLessThanOrEqual(8);
  expect(new Set(read).size).toBe(read.length);
  expect(createSearchEngine).toBeTypeOf('function');
});
