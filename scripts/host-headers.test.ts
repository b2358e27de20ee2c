import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from './host-headers.ts';

describe(headersFor, () => {
  const rules = parseHeaderRules(`
# A comment.
/*
  X-One: a:b

/files/:name/last
  X-One: c
  X-Two: d
`);

  test.each([
    ['/', { 'x-one': 'a:b' }],
    ['/files/x/last', { 'x-one': 'a:b, c', 'x-two': 'd' }],
    ['/files/x/y/last', { 'x-one': 'a:b' }],
    ['/files/x/last/', { 'x-one': 'a:b' }],
  ])('%s', (path, expected) => {
    expect(headersFor(rules, path)).toEqual(expected);
  });
});

describe('who may frame a page', () => {
  const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));
  /** As written for nginx; both copies of the pattern. */
  const forNginx = [...readFileSync('docs/deployment.md', 'utf8').matchAll(/~(\^\/so-lieu\S+)/g)].map(
    ([, pattern = '']) => new RegExp(pattern),
  );

  test.each([
    '/so-lieu/bieu-do/ket-qua/',
    '/so-lieu/minh-hoa/bieu-do/ket-qua/',
    '/so-lieu/don-vi/hn-phuong-bach-mai/bieu-do/ket-qua/',
    '/so-lieu/minh-hoa/ky/2025-quy-2/bieu-do/ket-qua/',
    '/so-lieu/don-vi/mau-phuong-mau/khong-qua-doi-thoai/bieu-do/ket-qua/',
  ])('everybody: %s', (path) => {
    expect(headersFor(rules, path)).toEqual({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': 'frame-ancestors *',
    });
    expect(forNginx.map((pattern) => pattern.test(path))).toEqual([true, true]);
  });

  test.each([
    '/',
    '/so-lieu/',
    '/so-lieu/don-vi/hn-phuong-bach-mai/',
    '/kien-nghi/pm-2025-004/',
    '/bieu-do/',
  ])('this site alone: %s', (path) => {
    expect(headersFor(rules, path)).not.toHaveProperty('content-security-policy');
    expect(headersFor(rules, path)).toHaveProperty('x-frame-options', 'SAMEORIGIN');
    expect(forNginx.map((pattern) => pattern.test(path))).toEqual([false, false]);
  });
});
