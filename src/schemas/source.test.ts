import { describe, expect, test } from 'vitest';
import { type Fault, faultOf } from './fault.ts';
import { source } from './source.ts';

function faultsIn(data: object): (Fault | undefined)[] {
  const issues = source.safeParse({ clause: 'II.1', lines: '43', ...data }).error?.issues ?? [];
  return issues.map(faultOf);
}

describe('source', () => {
  test.each(['43', '43-45', '109, 117', '24-28, 30, 41-42'])('may be the lines %s', (lines) => {
    expect(faultsIn({ lines })).toEqual([]);
  });

  test.each(['L43', '43-', '43–45', '43,45', '43 - 45', 'dòng 43'])('is never the lines %j', (lines) => {
    expect(faultsIn({ lines })).toEqual([{ code: 'form', value: lines, form: 'lines' }]);
  });

  test.each(['II\n1', 'x'.repeat(61)])('is never the clause %j', (clause) => {
    expect(faultsIn({ clause })).toEqual([{ code: 'form', value: clause, form: 'clause' }]);
  });

  test.each(['', '   '])('is never left blank: %j', (blank) => {
    expect(faultsIn({ clause: blank })).toEqual([{ code: 'value_empty' }]);
    expect(faultsIn({ lines: blank })).toEqual([{ code: 'value_empty' }]);
  });
});
