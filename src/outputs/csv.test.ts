import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const columns = [
  { name: 'Đơn vị', cell: ({ body }: { body: string }) => body },
  { name: 'Số', cell: ({ count }: { count?: number }) => count },
] as const;

test('a header, quoted where needed, with a byte order mark and CR LF', () => {
  const rows = [{ body: 'UBND phường “Mẫu”, số 1', count: 0 }, { body: 'Một "dấu"\nhai dòng' }];
  expect(csvOf<{ body: string; count?: number }>(columns, rows)).toBe(
    '\uFEFFĐơn vị,Số\r\n"UBND phường “Mẫu”, số 1",0\r\n"Một ""dấu""\nhai dòng",\r\n',
  );
});

test.each(['=1+1', '+84', '-1', '@tên'])('%s is no formula', (body) => {
  expect(csvOf<{ body: string; count?: number }>(columns, [{ body }])).toBe(
    `\uFEFFĐơn vị,Số\r\n'${body},\r\n`,
  );
});

test('a number below zero is a number', () => {
  expect(csvOf<{ body: string; count?: number }>(columns, [{ body: 'a', count: -2 }])).toBe(
    '\uFEFFĐơn vị,Số\r\na,-2\r\n',
  );
});
