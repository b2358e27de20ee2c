/** What a build is told from outside: the day it speaks of, the address it is served at, the folder it reads. */
import type { Site } from '../domain/portal.ts';
import { type IsoDate, isIsoDate } from '../time/civil-date.ts';
import { dayInVietnam } from '../time/today.ts';

export interface Settings {
  readonly asOf: IsoDate;
  readonly site: Site;
  readonly contentFolder: string;
}

/** A setting that cannot be used: which one, and what it was. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
  readonly setting: 'PORTAL_AS_OF' | 'PORTAL_SITE' | 'PORTAL_BASE';
  readonly value: string;

  constructor(setting: SettingError['setting'], value: string) {
    super(`${setting} cannot be used: ${JSON.stringify(value)}`);
    this.setting = setting;
    this.value = value;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

function readAsOf(environment: Environment, now: () => Date): IsoDate {
  const written = environment['PORTAL_AS_OF'];
  if (written === undefined || written === '') return dayInVietnam(now());
  if (!isIsoDate(written)) throw new SettingError('PORTAL_AS_OF', written);
  return written;
}

function readOrigin(environment: Environment): string {
  const written = environment['PORTAL_SITE'];
  if (written === undefined || written === '') return 'http://localhost:4321';
  const address = URL.parse(written);
  const isOrigin =
    address !== null && /^https?:$/.test(address.protocol) && /^[^/]+:\/\/[^/?#@\s]+\/?$/.test(written);
  if (!isOrigin) throw new SettingError('PORTAL_SITE', written);
  return written.replace(/\/$/, '');
}

function readBase(environment: Environment): string {
  const written = environment['PORTAL_BASE'];
  if (written === undefined || written === '' || written === '/') return '/';
  if (!/^(?:\/[A-Za-z0-9._~-]+)+\/?$/.test(written)) throw new SettingError('PORTAL_BASE', written);
  return written.endsWith('/') ? written : `${written}/`;
}

/**
 * @param environment usually `process.env`.
 * @param now read only where `PORTAL_AS_OF` is not set.
 * @throws SettingError for a value that cannot be used.
 */
export function readSettings(environment: Environment, now: () => Date = () => new Date()): Settings {
  return {
    asOf: readAsOf(environment, now),
    site: { origin: readOrigin(environment), base: readBase(environment) },
    contentFolder: environment['PORTAL_CONTENT'] || 'content',
  };
}
