import { describe, expect, test } from 'vitest';
import { aGlossaryTerm, aPortal } from '../../tests/builders.ts';
import { glossaryWords } from './glossary.ts';
import { glossaryPageView } from './glossary-page.ts';

type Facts = Parameters<typeof aGlossaryTerm>[0];

function pageOf(...words: Facts[]) {
  return glossaryPageView(aPortal({ base: '/cong/', glossary: words.map((word) => aGlossaryTerm(word)) }));
}

describe('a word', () => {
  test('has its explanation, its other forms, its source and its way on', () => {
    const { letters } = pageOf(
      {
        id: 'hdnd',
        term: 'Hội đồng nhân dân',
        variants: ['HĐND', 'hội đồng'],
        labels: ['cơ quan dân cử'],
        explanation: 'Cơ quan do cử tri bầu ra.',
        source: { text: 'Hiến pháp năm 2013', clause: 'Điều 113', status: 'provisional' },
        seeAlso: ['ky-hop'],
      },
      { id: 'ky-hop', term: 'kỳ họp', explanation: 'Cuộc họp của Hội đồng nhân dân.' },
    );
    expect(letters).toEqual([
      {
        id: 'chu-h',
        letter: 'H',
        heading: 'Chữ H',
        entries: [
          {
            id: 'hdnd',
            heading: 'Hội đồng nhân dân',
            variants: 'HĐND · hội đồng',
            explanation: 'Cơ quan do cử tri bầu ra.',
            source: { text: 'Điều 113, Hiến pháp năm 2013 (còn phải đối chiếu với văn bản gốc)' },
            seeAlso: [{ text: 'kỳ họp', href: '/cong/tu-ngu/#ky-hop' }],
          },
        ],
      },
      {
        id: 'chu-k',
        letter: 'K',
        heading: 'Chữ K',
        entries: [
          { id: 'ky-hop', heading: 'Kỳ họp', explanation: 'Cuộc họp của Hội đồng nhân dân.', seeAlso: [] },
        ],
      },
    ]);
  });

  test('whose source was compared says so by saying nothing more, and links to where it is published', () => {
    const source = { text: 'Quy chế', status: 'official', url: 'https://xamau.example/quy-che' } as const;
    const [letter] = pageOf({ source }).letters;
    expect(letter?.entries[0]?.source).toEqual({ text: 'Quy chế', href: 'https://xamau.example/quy-che' });
  });
});

describe('the letters', () => {
  const lettersOf = (...terms: string[]) =>
    pageOf(...terms.map((term, index) => ({ id: `tu-${index}`, term }))).letters.map(({ id, letter }) => [
      letter,
      id,
    ]);

  test('stand in the order of the Vietnamese alphabet, and each has an anchor of its own', () => {
    expect(lettersOf('đối thoại', 'dân', 'ủy ban', 'ưu tiên', 'án', 'ăn', 'ấp', 'ở', 'ông', 'ô')).toEqual([
      ['A', 'chu-a'],
      ['Ă', 'chu-a-trang'],
      ['Â', 'chu-a-mu'],
      ['D', 'chu-d'],
      ['Đ', 'chu-d-ngang'],
      ['Ô', 'chu-o-mu'],
      ['Ơ', 'chu-o-rau'],
      ['U', 'chu-u'],
      ['Ư', 'chu-u-rau'],
    ]);
  });

  test('are those of the words: a tone makes no letter, and a letter that begins no word is not there', () => {
    expect(lettersOf('ý kiến', 'ủy ban', 'Uỷ quyền')).toEqual([
      ['U', 'chu-u'],
      ['Y', 'chu-y'],
    ]);
  });
});

test('a portal without words says how many it explains: none', () => {
  const { lead, letters, head } = pageOf();
  expect(letters).toEqual([]);
  expect(lead).toMatch(/^0 từ /);
  expect(head.canonical).toBe('https://doithoai.example/cong/tu-ngu/');
});

test('other pages are told how a word may be written, and where it is explained', () => {
  const glossary = [
    aGlossaryTerm({ variants: ['đề nghị'], labels: ['nội dung đề nghị'] }),
    aGlossaryTerm({ id: 'cu-tri', term: 'cử tri' }),
  ];
  expect(glossaryWords(aPortal({ base: '/cong/', glossary }))).toEqual([
    { forms: ['cử tri'], href: '/cong/tu-ngu/#cu-tri' },
    { forms: ['kiến nghị', 'đề nghị', 'nội dung đề nghị'], href: '/cong/tu-ngu/#kien-nghi' },
  ]);
});
