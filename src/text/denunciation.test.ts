import { expect, test } from 'vitest';
import { isDenunciation } from './denunciation.ts';

test.each([
  'denunciation',
  'Denunciation',
  'accusation',
  'tố cáo',
  'TỐ CÁO',
  'to_cao',
  'to cao ',
  'Đơn tố cáo',
])('%s is one', (kind) => expect(isDenunciation(kind)).toBe(true));

test.each(['petition', 'complaint', 'khiếu nại', '', 'to'])('"%s" is none', (kind) =>
  expect(isDenunciation(kind)).toBe(false),
);
