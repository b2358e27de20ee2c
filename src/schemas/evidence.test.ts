import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { evidenceList, paper, paperKinds, webAddress } from './evidence.ts';

describe('web address', () => {
  test.each([
    'https://phuongmau.example',
    'https://phuongmau.example/',
    'https://phuongmau.example/thong-bao?so=15#muc-1',
    'https://phuongmau.example:8443/a',
  ])('may be %s', (address) => {
    expect(problemsIn(webAddress, address)).toEqual([]);
  });

  test.each([
    'http://phuongmau.example',
    'phuongmau.example',
    'ftp://phuongmau.example',
    'https://',
    'https:///thong-bao',
    'https://phuongmau.example/thông báo',
    ' https://phuongmau.example',
    'https://phuongmau.example ',
    'https://phuong mau.example',
    'https://[phuongmau',
    'javascript:alert(1)//https://phuongmau.example',
  ])('is never %j', (address) => {
    expect(problemsIn(webAddress, address)).toEqual([
      ['', { code: 'form', value: address, form: 'web_address' }],
    ]);
  });
});

describe('paper', () => {
  test.each(paperKinds)('may be: %s', (kind) => {
    expect(problemsIn(paper, { kind })).toEqual([]);
  });

  test.each([
    ['of another kind', { kind: 'letter' }, 'kind', 'invalid_value'],
    ['without a kind', { number: '15/UBND' }, 'kind', 'invalid_value'],
    ['with a number that is none', { kind: 'notice', number: 15 }, 'number', 'invalid_type'],
    ['with fields of its own making', { kind: 'notice', signer: 'A' }, '', 'unrecognized_keys'],
  ])('is never one %s', (_why, data, at, problem) => {
    expect(problemsIn(paper, data)).toEqual([[at, problem]]);
  });

  test('may say all that it bears', () => {
    const whole = {
      kind: 'notice',
      number: '15/TB-UBND',
      on: '2026-05-11',
      issuer: 'UBND phường',
      subject: 'Kết luận',
      url: 'https://phuongmau.example/15',
    };
    expect(paper.parse(whole)).toEqual(whole);
  });
});

describe('evidence', () => {
  test.each([
    ['some', [{ text: 'Biên bản nghiệm thu' }], []],
    ['some with day and place', [{ text: 'Ảnh', on: '2026-05-11', url: 'https://phuongmau.example/a' }], []],
    ['none', [], [['', 'too_small']]],
    ['some without words', [{ on: '2026-05-11' }], [['0.text', 'invalid_type']]],
    ['some with more than that', [{ text: 'Ảnh', by: 'A' }], [['0', 'unrecognized_keys']]],
    ['some with empty words', [{ text: ' ' }], [['0.text', 'too_small']]],
  ])('is %s', (_what, list, problems) => {
    expect(problemsIn(evidenceList, list)).toEqual(problems);
  });
});
