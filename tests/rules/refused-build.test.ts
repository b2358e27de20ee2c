/** Builds that must not happen: whatever stops one, its reason is told and the last good output stands. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFiles } from './bad-content.ts';
import { runScript } from './run-script.ts';

const scratch = mkdtempSync(join(tmpdir(), 'refused-build-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const badFolder = 'tests/bad-content/many-faults';
const report = readFileSync(`${badFolder}/report.txt`, 'utf8');

/** Runs `npm run build` over a last good output, which must be all that is there afterwards. */
async function refuse(name: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const around = writeFiles(join(scratch, name), { 'out/index.html': 'the last good output' });
  const outcome = await runScript('scripts/build.ts', [], {
    PORTAL_OUTPUT: join(around, 'out'),
    ...environment,
  });
  expect(outcome).toMatchObject({ status: 1, stdout: '' });
  expect(readdirSync(around, { recursive: true }).sort()).toEqual(['out', join('out', 'index.html')]);
  expect(readFileSync(join(around, 'out', 'index.html'), 'utf8')).toBe('the last good output');
  return outcome.stderr;
}

describe.concurrent('npm run build', { timeout: 60_000 }, () => {
  test('on bad content', async () => {
    expect(await refuse('bad', { PORTAL_CONTENT: `${badFolder}/content` })).toBe(report);
  });

  test('without content', async () => {
    const folder = join(scratch, 'nowhere');
    expect(await refuse('missing', { PORTAL_CONTENT: folder })).toBe(
      `Không có thư mục nội dung "${folder}": chạy lệnh ở thư mục gốc của dự án.\n`,
    );
  });

  test.each([
    [
      'PORTAL_AS_OF',
      '2026-02-30',
      'PORTAL_AS_OF="2026-02-30" không phải một ngày có trong lịch: ghi NĂM-THÁNG-NGÀY, ví dụ PORTAL_AS_OF=2026-11-20.',
    ],
    [
      'PORTAL_SITE',
      'doithoai.example',
      'PORTAL_SITE="doithoai.example" không phải địa chỉ trang: ghi giao thức và tên miền, ví dụ PORTAL_SITE=https://doithoai.example',
    ],
    [
      'PORTAL_BASE',
      'doi-thoai',
      'PORTAL_BASE="doi-thoai" không phải đường dẫn: ghi bắt đầu bằng dấu gạch chéo, ví dụ PORTAL_BASE=/doi-thoai/',
    ],
  ])('with a %s that cannot be used', async (setting, value, sentence) => {
    expect(await refuse(setting, { [setting]: value })).toBe(`${sentence}\n`);
  });
});

test('astro build itself does not go round the check', { timeout: 60_000 }, async () => {
  const output = join(scratch, 'by-hand');
  const { status, stderr } = await runScript(
    'node_modules/astro/bin/astro.mjs',
    ['build', '--outDir', output],
    {
      PORTAL_CONTENT: `${badFolder}/content`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain(report);
  expect(existsSync(output)).toBe(false);
});
