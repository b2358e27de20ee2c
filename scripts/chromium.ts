/**
 * Finds a Chromium for the browser tests, or gets one: no npm package of this project carries a browser.
 *
 * Every way uses what the machine already trusts: a browser it has, or Debian's own packages through its own
 * apt configuration. `node scripts/chromium.ts` prints the path of the executable.
 */
import type { Browser } from './chromium-unpacked.ts';
import {
  apt,
  isExecutable,
  lookUp,
  packages,
  run,
  say,
  starts,
  unpack,
  unpackedBefore,
  update,
} from './chromium-unpacked.ts';

export interface Chromium extends Browser {
  /** The flags that a start needs, besides playwright's own. */
  args: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const advice =
  'No Chromium could be found or installed for the browser tests: ' +
  'install one (as root: apt-get install chromium) or set CHROMIUM_PATH to the executable of one.';
const args: readonly string[] = [
  // The sandbox needs rights that root in a container and many ordinary users do not have.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that CHROMIUM_PATH names. A wrong path is an error: another browser would be a surprise. */
export function chosen({ CHROMIUM_PATH }: Environment): Browser | undefined {
  if (CHROMIUM_PATH === undefined || CHROMIUM_PATH === '') return undefined;
  if (isExecutable(CHROMIUM_PATH)) return { executablePath: CHROMIUM_PATH, env: {} };
  throw new Error(
    `CHROMIUM_PATH names ${CHROMIUM_PATH}, which is not an executable file: correct or unset it.`,
  );
}

/** The browsers on PATH, the best-known name first. */
export function onPath({ PATH }: Environment): string[] {
  return names.flatMap((name) => lookUp(name, PATH));
}

async function installed(): Promise<Browser | undefined> {
  for (const executablePath of onPath(process.env)) {
    const candidate = { executablePath, env: {} };
    if (await starts(candidate)) return candidate;
  }
  return undefined;
}

/** What to put before an apt-get command to run it with root's rights, if there is a way to have them. */
async function rootApt(): Promise<string[] | undefined> {
  const { PATH } = process.env;
  if (lookUp('apt-get', PATH).length === 0) return undefined;
  // Another apt may be at work, for instance on a machine that has just started.
  const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=600'];
  if (process.getuid?.() === 0) return command;
  const sudo = await run('sudo', ['-n', 'true']).catch(() => undefined);
  // sudo drops most of the environment, and a question would wait for an answer for ever.
  return sudo && ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
}

/** The machine's own installation, for all its users: the best way wherever the rights for it exist. */
async function install(): Promise<Browser | undefined> {
  const settings = await rootApt();
  if (!settings) return undefined;
  say('Installing Chromium with apt-get (a minute or two) …');
  await update(settings);
  await apt(settings, ['install', '-y', '--no-install-recommends', ...packages]);
  return installed();
}

/** Finds a Chromium, or gets one. Throws one sentence that says what to do, with the causes attached. */
export async function findChromium(): Promise<Chromium> {
  const named = chosen(process.env);
  if (named) return { ...named, args };
  const causes: unknown[] = [];
  for (const way of [installed, unpackedBefore, install, unpack]) {
    try {
      const found = await way();
      if (found) return { ...found, args };
    } catch (cause) {
      causes.push(cause);
    }
  }
  throw new Error(advice, { cause: new AggregateError(causes, causes.map(String).join('\n')) });
}

if (import.meta.main) {
  try {
    console.log((await findChromium()).executablePath);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
