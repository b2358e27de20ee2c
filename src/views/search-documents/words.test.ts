import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anEvent, anOrganisation, aPetition, aPortal, inMonth } from '../../../tests/builders.ts';
import { cutAt, eventWords, factWords, numberedNames, paragraphs, valueWords } from './words.ts';

test('paragraphs stand each once, and nothing is none', () => {
  expect(paragraphs('Một', undefined, '', ['Hai', 'Một', undefined], [])).toEqual(['Một', 'Hai']);
});

test('what is not stated finds nothing', () => {
  expect(
    valueWords([
      { text: 'Trực tiếp', detail: 'tại phường' },
      { text: 'Văn bản không ghi', isMissing: true },
    ]),
  ).toEqual(['Trực tiếp', 'tại phường']);
  expect(factWords([{ term: 'Nguồn', values: [{ text: 'Mục II.1, dòng 20' }] }])).toEqual([]);
});

test('a document is known by its number with and without "số"', () => {
  expect(numberedNames('Kế hoạch', '307/KH-UBND')).toEqual([
    'Kế hoạch số 307/KH-UBND',
    'Kế hoạch 307/KH-UBND',
  ]);
  expect(numberedNames('Kế hoạch', undefined)).toEqual([]);
});

describe('the words of events', () => {
  const portal = aPortal({ organisations: [anOrganisation({ shortName: 'UBND phường Sông Xanh' })] });
  const wordsOf = (...events: ReturnType<typeof anEvent>[]) =>
    eventWords(portal, aPetition({ events: [anEvent('received', '2026-05-04'), ...events] }).events);

  test('are what was said and done, by whom, with what paper and proof', () => {
    expect(
      wordsOf(
        anEvent('answered', '2026-05-20', { grade: 'official', note: 'Gửi **bưu điện**.' }),
        anEvent('resolved', '2026-06-01', { text: 'Đã lát đường.' }),
      ),
    ).toEqual([
      'Đã xem xét.',
      'UBND phường Sông Xanh',
      'Gửi bưu điện.',
      'Đã lát đường.',
      'UBND phường Sông Xanh',
      'Biên bản nghiệm thu',
    ]);
  });

  test('name what only its name tells, and leave times to the times', () => {
    expect(
      wordsOf(
        anEvent('extended', '2026-06-20', {
          due: inMonth('2026-09'),
          paper: { kind: 'decision', number: '318/QĐ-UBND', subject: 'Gia hạn tuyến cống' },
        }),
      ),
    ).toEqual([
      'Gia hạn',
      'Mưa kéo dài.',
      'UBND phường Sông Xanh',
      'Quyết định số 318/QĐ-UBND',
      'Gia hạn tuyến cống',
    ]);
    expect(wordsOf(anEvent('withdrawn', '2026-06-20'))).toEqual(['Người kiến nghị rút']);
  });
});

describe('a text that is cut', () => {
  const word = fc.constantFrom('ngõ', 'đường', 'chiếu', 'sáng', 'ngập.', 'rác;', 'Sông');
  const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));

  test('keeps to its measure and loses no two neighbours', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 240 }), (written, longest) => {
        const { shown, rest } = cutAt(written, longest);
        expect(shown.length).toBeLessThanOrEqual(longest);
        const kept = `${shown}\n${rest}`;
        const words = written.split(' ');
        words.slice(1).forEach((second, index) => {
          const first = words[index] ?? '';
          // The end of a sentence parts neighbours.
          if (!first.endsWith('.')) expect(kept).toContain(`${first} ${second}`);
        });
      }),
    );
  });

  test('that fits is left alone', () => {
    expect(cutAt('Một câu.', 240)).toEqual({ shown: 'Một câu.', rest: '' });
  });
});
