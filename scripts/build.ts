/**
 * Builds the portal into `dist/` (or `PORTAL_OUTPUT`): `npm run build`.
 *
 * Pages are built beside the last good output and take its place only when everything, the search index included,
 * is done. Whatever stops the build, the last good output stands.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { loadPortal } from '../src/loading/portal.ts';
import { reportError } from '../src/loading/problem-report.ts';

const output = (process.env['PORTAL_OUTPUT'] || 'dist').replace(/\/+$/, '');
const unfinished = `${output}.new`;
const replaced = `${output}.old`;

// A public record is built without telling anybody.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Swaps the finished output in; where that fails, the last good one comes back. */
function putInPlace(): void {
  rmSync(replaced, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, replaced);
  try {
    renameSync(unfinished, output);
  } catch (error) {
    if (existsSync(replaced)) renameSync(replaced, output);
    throw error;
  }
  rmSync(replaced, { recursive: true, force: true });
}

try {
  // Asked here first for the sake of a clean report; the build asks again and cannot be made to forget it
  // (src/integrations/content-check.ts).
  loadPortal();
  rmSync(unfinished, { recursive: true, force: true });
  await build({ outDir: unfinished, logLevel: 'warn' });
  putInPlace();
  console.log(`${output}/`);
} catch (error) {
  rmSync(unfinished, { recursive: true, force: true });
  const report = reportError(error);
  if (report === undefined) throw error;
  console.error(report);
  process.exitCode = 1;
}
