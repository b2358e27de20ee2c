import { expect, test } from 'vitest';
import { tableFile } from './table-file.ts';

test('a file has its columns in their order; what is not on record is an empty cell', () => {
  const rows = [{ part: 3, id: 'kn-1', left: 'out' }, { id: 'kn-2' }];
  expect(tableFile({ columns: ['id', 'part'], rows })).toBe('\uFEFFid,part\r\nkn-1,3\r\nkn-2,\r\n');
});
