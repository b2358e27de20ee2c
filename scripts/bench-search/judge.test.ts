import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { Judge } from './judge.ts';

function aDocument(path: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    href: `/cong/${path}`,
    kind: 'petition',
    isIllustrative: true,
    title,
    summary: '',
    marks: [],
    text: [],
    codes: [],
    names: [],
    times: [],
    facets: { kind: [], body: [], topic: [], state: [], lateness: [], period: [], population: [] },
    ...more,
  };
}

const none = { kind: [], body: [], topic: [], state: [], lateness: [], period: [], population: [] };
const documents = [
  aDocument('a/', 'Đường ngập sâu', { text: ['Uỷ ban trả lời ngày 05/12/2024.'] }),
  aDocument('b/', 'Hoa hướng dương', { times: ['2024-q4'] }),
  aDocument('c/', 'Tổ dân phố 15'),
];
const judge = new Judge({ documents, facets: none }, '/cong/');
const given = (...paths: string[]) => ({ hrefs: paths.map((path) => `/cong/${path}`), total: paths.length });

describe('what a group holds', () => {
  test.each([
    ['marks count', { holds: 'duong' }, []],
    ['case does not', { holds: 'ĐƯỜNG' }, ['/cong/a/']],
    ['words are whole: 15 is not 5', { holds: 'tổ dân phố 5' }, []],
    ['two spellings of one word', { holds: 'ủy ban' }, ['/cong/a/']],
    ['a day in words', { time: '2024-12-05' }, ['/cong/a/']],
    ['a quarter by its times', { time: '2024-q4' }, ['/cong/b/']],
    ['a page with its anchors', { under: 'c/' }, ['/cong/c/']],
  ])('%s', (_why, group, hrefs) => {
    expect([...judge.resolve([group])]).toEqual(hrefs);
  });

  test('an address that no document has is a fault of the judgement', () => {
    expect(() => judge.resolve(['x/'])).toThrow('/cong/x/');
  });
});

describe('scores', () => {
  const judged = { query: 'đường', must: ['a/', 'c/'], also: ['b/'] };

  test.each([
    ['all found, right first', given('a/', 'c/'), 1, 1],
    ['half found', given('a/'), 0.5, 1],
    ['what is right too counts for the rank', given('b/', 'a/'), 0.5, 1],
    ['nothing found', given(), 0, 0],
  ])('%s', (_why, answer, recall, reciprocalRank) => {
    expect(judge.score(judged, answer)).toMatchObject({ recall, reciprocalRank });
  });

  test('the first result must hold the exact words', () => {
    const exact = { query: 'đường', must: ['a/'], first: 'đường' };
    expect(judge.score(exact, given('a/', 'b/')).isExactFirst).toBe(true);
    expect(judge.score(exact, given('b/', 'a/')).isExactFirst).toBe(false);
  });

  test('a jump stands for the first result', () => {
    const coded = { query: 'PM-1', must: ['c/'], firstIs: 'c/' };
    expect(judge.score(coded, { ...given('a/', 'c/'), jump: '/cong/c/' }).isExactFirst).toBe(true);
  });

  test('meanings that are not offered, and spellings that answer differently, are faults', () => {
    const ambiguous = { query: 'CT', must: [], offers: ['Chỉ thị', 'Chủ tịch'], sameAs: 'ct' };
    const answer = { ...given('a/'), meanings: ['chỉ thị'] };
    expect(judge.score(ambiguous, answer, given('b/')).faults).toEqual([
      'not offered: Chủ tịch',
      'not the same as for “ct”',
    ]);
  });
});
