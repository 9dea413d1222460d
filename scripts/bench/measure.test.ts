import { describe, expect, it } from 'vitest';
import { measure, medianOf, type Measurement } from './measure.ts';

const program = (code: string) => ({ command: process.execPath, args: ['-e', code], cwd: process.cwd() });
const BUSY = 'while (process.cpuUsage().user + process.cpuUsage().system < 400_000);';
const HUNDRED_MEGABYTES = 'const block = Buffer.alloc(100e6, 1); setTimeout(() => block, 400);';
const hasProc = process.platform === 'linux';

describe('measuring a program', () => {
  it('takes the time it ran', async () => {
    const { seconds } = await measure(program('setTimeout(() => undefined, 300)'));
    expect(seconds).toBeGreaterThan(0.3);
  });
  it.runIf(hasProc)('counts the processor time of what the program starts', async () => {
    const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(BUSY)}])`;
    const { cpuSeconds } = await measure(program(child));
    expect(cpuSeconds).toBeGreaterThan(0.4);
  });
  it.runIf(hasProc)('sees the memory that the program takes', async () => {
    const idle = await measure(program('setTimeout(() => undefined, 400)'));
    const busy = await measure(program(HUNDRED_MEGABYTES));
    expect((busy.peakMegabytes ?? 0) - (idle.peakMegabytes ?? 0)).toBeGreaterThan(90);
  });
  it('fails with the output of a program that fails', async () => {
    await expect(measure(program('console.error("no content"); process.exit(3)'))).rejects.toThrow(
      'no content',
    );
  });
});

describe('the median of measurements', () => {
  const of = (seconds: number, cpuSeconds: number | null): Measurement => {
    return { seconds, cpuSeconds, peakMegabytes: null };
  };
  it('takes the middle of each figure by itself', () => {
    expect(medianOf([of(1, 9), of(5, 2), of(2, 3)])).toEqual(of(2, 3));
  });
  it('lies between the two middle ones of an even number', () => {
    expect(medianOf([of(1, null), of(4, null)])).toEqual(of(2.5, null));
  });
});
