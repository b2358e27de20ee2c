/** The report of the content check, as an author reads it in a terminal. */

import { checkText } from '../locale/check.ts';
import { describeFault } from '../locale/faults.ts';
import { ContentFolderError } from './content.ts';
import { ContentError } from './portal.ts';
import type { Problem } from './problem.ts';
import { SettingError } from './settings.ts';

/** `file:line:column field`, what is wrong, what to write: one problem on two or three lines. */
function reportProblem({ file, position, field, fault, level }: Problem): string {
  const { message, remedy } = describeFault(fault);
  const sign = level === 'warning' ? '⚠' : '✖';
  const lines = [
    `${file}:${position.line}:${position.column} ${field === '' ? checkText.fileAsWhole : field}`,
    `  ${sign} ${message}`,
  ];
  if (remedy !== undefined) lines.push(`    → ${remedy}`);
  return lines.join('\n');
}

/** All problems, then their count. */
export function reportProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...problems.map(reportProblem), '', checkText.summary(problems.length, files)].join('\n');
}

/** All warnings, then their count. */
export function reportWarnings(warnings: readonly Problem[]): string {
  return [...warnings.map(reportProblem), '', checkText.warnings(warnings.length)].join('\n');
}

/** What to tell an author of an error that stops a build, or `undefined` where the error is not the author's. */
export function reportError(error: unknown): string | undefined {
  if (error instanceof ContentError) return reportProblems(error.problems);
  if (error instanceof ContentFolderError) {
    return error.reason === 'missing'
      ? checkText.folderMissing(error.folder)
      : checkText.folderEmpty(error.folder);
  }
  if (error instanceof SettingError) return checkText.settings[error.setting](error.value);
  return undefined;
}

/** Runs `work`; an error that is the author's is thrown on with the report as its message, for tools that print it. */
export function withReport<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const report = reportError(error);
    if (error instanceof Error && report !== undefined) error.message = `\n${report}`;
    throw error;
  }
}
