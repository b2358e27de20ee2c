/**
 * Builds the real content once for all tests of the built site, each time as `npm run build` does it:
 * `today` as of a fixed day; `again`, the same once more; `earlier`, as of a day on which the plans were still to
 * come, under a sub-path.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const shared = { PORTAL_SITE: 'https://doithoai.example' };

export const sites = {
  today: { folder: 'dist-test/today', base: '/', env: { ...shared, PORTAL_AS_OF: '2026-11-20' } },
  again: { folder: 'dist-test/again', base: '/', env: { ...shared, PORTAL_AS_OF: '2026-11-20' } },
  earlier: {
    folder: 'dist-test/earlier',
    base: '/cong/',
    env: { ...shared, PORTAL_AS_OF: '2023-05-01', PORTAL_BASE: '/cong/' },
  },
} as const;

export default function setup(): void {
  rmSync('dist-test', { recursive: true, force: true });
  for (const { folder, env } of Object.values(sites)) {
    execFileSync(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, ...env, PORTAL_OUTPUT: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
