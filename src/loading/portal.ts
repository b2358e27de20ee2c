/** The one way from the content folder to the Portal. */
import { createPortal, type Portal } from '../domain/portal.ts';
import type { ContentRecords } from '../domain/records.ts';
import { compareDates, type IsoDate } from '../time/civil-date.ts';
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

interface Loaded {
  readonly settings: Settings;
  readonly records: ContentRecords;
  /** The Portals made so far, by their day. */
  readonly byDay: Map<IsoDate, Portal>;
}

let loaded: Loaded | undefined;

function load(): Loaded {
  if (loaded) return loaded;
  const settings = readSettings(process.env);
  const { records, problems } = readContent(settings.contentFolder);
  if (problems.length > 0) throw new ContentError(problems);
  loaded = { settings, records, byDay: new Map() };
  return loaded;
}

/**
 * The Portal as it stood on `day`: the same records, of which it knows what was known then. Made once a day asked for.
 * @throws ContentError | ContentFolderError | SettingError
 * @throws RangeError for a day after that of this build: of what is to come, a build knows nothing.
 */
export function loadPortalOn(day: IsoDate): Portal {
  const { settings, records, byDay } = load();
  if (compareDates(day, settings.asOf) > 0) throw new RangeError(`${day} is after ${settings.asOf}.`);
  const portal = byDay.get(day) ?? createPortal(records, { asOf: day, site: settings.site });
  byDay.set(day, portal);
  return portal;
}

/**
 * The Portal of this build: read once, at the first call, however many pages ask.
 * @throws ContentError | ContentFolderError | SettingError
 */
export function loadPortal(): Portal {
  return loadPortalOn(load().settings.asOf);
}
