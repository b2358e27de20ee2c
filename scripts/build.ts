/**
 * Builds the portal into `dist/`: `npm run build`.
 *
 * Pages are built beside the last good output and take its place only when everything, the search index included,
 * is done. Whatever stops the build, the last good output stands.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { readPortal } from '../src/loading/portal.ts';
import { reportError } from '../src/loading/problem-report.ts';
import { readSettings } from '../src/loading/settings.ts';

const output = process.env['PORTAL_OUTPUT'] || 'dist';
const unfinished = `${output}.new`;
const replaced = `${output}.old`;

try {
  readPortal(readSettings(process.env));
} catch (error) {
  const report = reportError(error);
  if (report === undefined) throw error;
  console.error(report);
  process.exit(1);
}

// A public record is built without telling anybody.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
rmSync(unfinished, { recursive: true, force: true });
await build({ outDir: unfinished, logLevel: 'warn' });
rmSync(replaced, { recursive: true, force: true });
if (existsSync(output)) renameSync(output, replaced);
renameSync(unfinished, output);
rmSync(replaced, { recursive: true, force: true });
console.log(`${output}/`);
