/**
 * Checks all content and reports every problem at once: `npm run check:content [-- <folder>]`.
 * Exit status 1 where anything is wrong.
 */
import { readContent } from '../src/loading/content.ts';
import { reportError, reportProblems, reportWarnings } from '../src/loading/problem-report.ts';
import { readSettings } from '../src/loading/settings.ts';
import { checkText } from '../src/locale/check.ts';

try {
  const { problems, warnings, fileCount } = readContent(
    process.argv[2] ?? readSettings(process.env).contentFolder,
  );
  if (warnings.length > 0) console.error(`${reportWarnings(warnings)}\n`);
  if (problems.length > 0) {
    console.error(reportProblems(problems));
    process.exitCode = 1;
  } else {
    console.log(checkText.allWell(fileCount));
  }
} catch (error) {
  const report = reportError(error);
  if (report === undefined) throw error;
  console.error(report);
  process.exitCode = 1;
}
