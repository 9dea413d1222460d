import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a program took. Processor time and memory are null where the system has no `/proc`. */
export interface Measurement {
  readonly seconds: number;
  /** User and system time of the program and all programs it started. */
  readonly cpuSeconds: number | null;
  /** Peak resident memory of the program and all programs it started, summed, in 10⁶ bytes. */
  readonly peakMegabytes: number | null;
}

/** A program to measure. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How often memory is looked at: the kernel keeps each process's peak, so only its last moments can be missed. */
const POLL_MS = 20;
/** Unit of the times in `/proc/…/stat`; Linux fixes USER_HZ at 100 for programs. */
const TICKS_PER_SECOND = 100;

/** Runs a program to its end. Rejects when it cannot be started or fails, with what it said. */
export async function measure({ command, args, cwd, env }: Program): Promise<Measurement> {
  const cpuBefore = childrenCpuSeconds();
  const begin = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peakBytes = 0;
  const poll = setInterval(() => {
    if (child.pid !== undefined) peakBytes = Math.max(peakBytes, treePeakBytes(child.pid));
  }, POLL_MS);
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const seconds = (performance.now() - begin) / 1000;
    if (exitCode !== 0)
      throw new Error(`${command} ${args.join(' ')} failed (${String(exitCode)}).\n${output}`);
    const cpuAfter = childrenCpuSeconds();
    return {
      seconds,
      cpuSeconds: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore,
      peakMegabytes: peakBytes === 0 ? null : peakBytes / 1e6,
    };
  } finally {
    clearInterval(poll);
  }
}

/** Processor time of all children that have ended, and of theirs: `cutime` and `cstime` of `/proc/self/stat`. */
function childrenCpuSeconds(): number | null {
  const stat = readOrNull('/proc/self/stat');
  if (stat === null) return null;
  // The second field, the name in brackets, may hold spaces; counting begins behind it, with the third field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** The peaks of a process and of all below it that are alive, summed; 0 when it has ended. */
function treePeakBytes(pid: number): number {
  const status = readOrNull(`/proc/${pid}/status`);
  const kilobytes = Number(/^VmHWM:\s*(\d+) kB$/m.exec(status ?? '')?.[1] ?? 0);
  return kilobytes * 1024 + childrenOf(pid).reduce((sum, child) => sum + treePeakBytes(child), 0);
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => {
      const children = readOrNull(`/proc/${pid}/task/${thread}/children`) ?? '';
      return children.split(' ').filter(Boolean).map(Number);
    });
  } catch {
    return [];
  }
}

/** Null when there is no such file, or no longer: processes end while they are looked at. */
function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The middle of each figure by itself; null figures stay null. Throws RangeError for no measurements. */
export function medianOf(measurements: readonly Measurement[]): Measurement {
  return {
    seconds: median(measurements.map((one) => one.seconds)),
    cpuSeconds: medianOrNull(measurements.map((one) => one.cpuSeconds)),
    peakMegabytes: medianOrNull(measurements.map((one) => one.peakMegabytes)),
  };
}

function medianOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((one) => one !== null);
  return known.length === values.length ? median(known) : null;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No measurements.');
  return (lower + upper) / 2;
}
