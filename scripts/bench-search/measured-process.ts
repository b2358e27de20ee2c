/** A script of ours in a process of its own: what it says at the end, how long it ran, how much memory it took. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Ran {
  /** The last line that it printed. */
  readonly said: string;
  readonly ms: number;
  /** Sum of the peaks of the process and all that it started; absent where there is no `/proc`. */
  readonly peakBytes?: number;
}

const pollEvery = 40;

function statusOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return undefined;
  }
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid) ?? '')?.[1] ?? 0);
}

/** The process and everything below it. */
function familyOf(root: number): number[] {
  const children = Map.groupBy(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number),
    parentOf,
  );
  const family = [root];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

/** Follows the peaks of a family of processes for as long as it lives. */
class PeakWatch {
  readonly #peaks = new Map<number, number>();
  readonly #timer: NodeJS.Timeout;

  constructor(root: number) {
    this.#timer = setInterval(() => {
      for (const pid of familyOf(root)) {
        const kilobytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(statusOf(pid) ?? '')?.[1] ?? 0);
        this.#peaks.set(pid, Math.max(this.#peaks.get(pid) ?? 0, kilobytes * 1024));
      }
    }, pollEvery);
  }

  end(): number {
    clearInterval(this.#timer);
    return [...this.#peaks.values()].reduce((sum, peak) => sum + peak, 0);
  }
}

function outputOf(child: ChildProcess): Promise<string> {
  let written = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(written);
      else reject(new Error(`${child.spawnargs.slice(2).join(' ')} ended with ${signal ?? code}`));
    });
  });
}

interface Running {
  readonly environment?: Readonly<Record<string, string>>;
  /** Ends it after so long. */
  readonly mostMs?: number;
}

/** @throws Error where the process does not end well, or in time. */
export async function runMeasured(
  script: string,
  args: readonly string[],
  { environment = {}, mostMs }: Running = {},
): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=12288', script, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(mostMs !== undefined && { timeout: mostMs }),
  });
  const watch =
    process.platform === 'linux' && child.pid !== undefined ? new PeakWatch(child.pid) : undefined;
  try {
    const written = await outputOf(child);
    const ms = performance.now() - start;
    const peakBytes = watch?.end();
    return {
      said: written.trim().split('\n').at(-1) ?? '',
      ms,
      ...(peakBytes !== undefined && { peakBytes }),
    };
  } finally {
    watch?.end();
  }
}
