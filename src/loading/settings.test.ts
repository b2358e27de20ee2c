import { describe, expect, test } from 'vitest';
import { readSettings, SettingError } from './settings.ts';

const at = (instant: string) => () => new Date(instant);
const noon = at('2026-11-20T05:00:00Z');

/** A clock that nobody may look at. */
const noClock = (): Date => {
  throw new Error('The clock was read.');
};

/** What `read` throws. */
function thrownBy(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe(readSettings, () => {
  test('needs nothing to be set', () => {
    expect(readSettings({}, noon)).toEqual({
      asOf: '2026-11-20',
      site: { origin: 'http://localhost:4321', base: '/' },
      contentFolder: 'content',
    });
  });

  test('takes what is set empty for not set', () => {
    const empty = { PORTAL_AS_OF: '', PORTAL_SITE: '', PORTAL_BASE: '', PORTAL_CONTENT: '' };
    expect(readSettings(empty, noon)).toEqual(readSettings({}, noon));
  });

  test('takes all that is set', () => {
    const environment = {
      PORTAL_AS_OF: '2023-05-01',
      PORTAL_SITE: 'https://doithoai.example',
      PORTAL_BASE: '/cong/',
      PORTAL_CONTENT: 'tests/content',
    };
    expect(readSettings(environment, noClock)).toEqual({
      asOf: '2023-05-01',
      site: { origin: 'https://doithoai.example', base: '/cong/' },
      contentFolder: 'tests/content',
    });
  });
});

describe('the day of the portal', () => {
  test.each([
    ['the last moment of a day in Việt Nam', '2026-11-20T16:59:59Z', '2026-11-20'],
    ['the first moment of the next', '2026-11-20T17:00:00Z', '2026-11-21'],
    ['New Year in Việt Nam', '2026-12-31T17:00:00Z', '2027-01-01'],
  ])('is today in Việt Nam: %s', (_why, instant, asOf) => {
    expect(readSettings({}, at(instant)).asOf).toBe(asOf);
  });

  test('is the day that is set, and then no clock is read', () => {
    expect(readSettings({ PORTAL_AS_OF: '2024-02-29' }, noClock).asOf).toBe('2024-02-29');
  });
});

describe('the address of the site', () => {
  test.each([
    ['https://doithoai.example', 'https://doithoai.example'],
    ['https://doithoai.example/', 'https://doithoai.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is the origin %s', (written, origin) => {
    expect(readSettings({ PORTAL_SITE: written }, noon).site.origin).toBe(origin);
  });

  test.each([
    ['/', '/'],
    ['/cong', '/cong/'],
    ['/cong/', '/cong/'],
    ['/phuong/doi-thoai', '/phuong/doi-thoai/'],
    ['/~phuong/v1.2_a/', '/~phuong/v1.2_a/'],
  ])('%s is the base %s', (written, base) => {
    expect(readSettings({ PORTAL_BASE: written }, noon).site.base).toBe(base);
  });
});

describe(SettingError, () => {
  test.each([
    ['a day that does not exist', 'PORTAL_AS_OF', '2026-02-29'],
    ['a day in another form', 'PORTAL_AS_OF', '20/11/2026'],
    ['a word', 'PORTAL_AS_OF', 'today'],
    ['a host without a scheme', 'PORTAL_SITE', 'doithoai.example'],
    ['another scheme', 'PORTAL_SITE', 'ftp://doithoai.example'],
    ['a path, which belongs in PORTAL_BASE', 'PORTAL_SITE', 'https://doithoai.example/cong'],
    ['a space', 'PORTAL_SITE', 'https://doi thoai.example'],
    ['a question', 'PORTAL_SITE', 'https://doithoai.example?x'],
    ['a place on a page', 'PORTAL_SITE', 'https://doithoai.example#x'],
    ['a scheme without a host', 'PORTAL_SITE', 'https://'],
    ['a user, whom no reader is', 'PORTAL_SITE', 'https://a:b@doithoai.example'],
    ['a folder without a slash before it', 'PORTAL_BASE', 'cong'],
    ['a whole address', 'PORTAL_BASE', 'https://doithoai.example/cong/'],
    ['a space in a folder', 'PORTAL_BASE', '/cong doi thoai/'],
    ['letters with marks', 'PORTAL_BASE', '/cổng/'],
    ['two slashes, which lead every link to another host', 'PORTAL_BASE', '//cong/'],
    ['two slashes at the end', 'PORTAL_BASE', '/cong//'],
  ] as const)('names the setting and its value: %s', (_why, setting, value) => {
    const error = thrownBy(() => readSettings({ [setting]: value }, noon));
    expect(error).toBeInstanceOf(SettingError);
    expect(error).toMatchObject({
      name: 'SettingError',
      setting,
      value,
      message: `${setting} cannot be used: "${value}"`,
    });
  });
});
