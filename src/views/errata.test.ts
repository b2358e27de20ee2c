import { expect, test } from 'vitest';
import { erratum } from '../schemas/erratum.ts';
import { errataViews } from './errata.ts';

test('what was wrong stands beside what is right, in the order of the record', () => {
  const errata = [
    { on: '2026-03-07', what: 'Ngày ban hành', before: '01/3/2026', after: '02/3/2026', reason: 'Ghi nhầm.' },
    { on: '2026-11-20', what: 'Người ký', before: 'Chủ tịch', after: 'Phó Chủ tịch', reason: 'Đọc sót.' },
  ].map((entry) => erratum.parse(entry));
  expect(errataViews(errata)).toEqual([
    {
      date: '07/03/2026',
      what: 'Ngày ban hành',
      before: '01/3/2026',
      after: '02/3/2026',
      reason: 'Ghi nhầm.',
    },
    {
      date: '20/11/2026',
      what: 'Người ký',
      before: 'Chủ tịch',
      after: 'Phó Chủ tịch',
      reason: 'Đọc sót.',
    },
  ]);
  expect(errataViews([])).toEqual([]);
});
