/** The one way from the content folder to the Portal. */
import { createPortal, type Portal } from '../domain/portal.ts';
import { readContent } from './content.ts';
import type { Problem } from './problem.ts';
import { readSettings, type Settings } from './settings.ts';

/** Content that may not be published. Whoever catches it shows the problems; see `problem-report.ts`. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`Content has ${problems.length} problem(s); run \`npm run check:content\` to see them.`);
    this.problems = problems;
  }
}

let loaded: Portal | undefined;

function readPortal({ asOf, site, contentFolder }: Settings): Portal {
  const { records, problems } = readContent(contentFolder);
  if (problems.length > 0) throw new ContentError(problems);
  return createPortal(records, { asOf, site });
}

/**
 * The Portal of this build: read once, at the first call, however many pages ask.
 * @throws ContentError | ContentFolderError | SettingError
 */
export function loadPortal(): Portal {
  loaded ??= readPortal(readSettings(process.env));
  return loaded;
}
