import { describe, expect, it } from 'vitest';
import { type YearsRun, yearsTable } from './eleventh-year.ts';

const run = (years: number, pages: number, cpuSeconds: number): YearsRun => ({
  years,
  pages,
  comparisons: (years * (years - 1)) / 2,
  bytes: pages * 20_000,
  least: { seconds: 2 * cpuSeconds, cpuSeconds, peakMegabytes: 300 },
});

describe('the table of an eleventh year', () => {
  const rows = yearsTable([run(10, 1000, 10), run(11, 1200, 11)]).split('\n');

  it('has what each site takes, a page', () => {
    expect(rows[2]).toBe('| 10 | 1000 | 45 | 20.0 | 20.00 | 10.00 | 10.00 | — | — | — |');
  });
  it('has what the last year added, and what each of its pages costs', () => {
    expect(rows[3]).toBe('| 11 | 1200 | 55 | 24.0 | 22.00 | 11.00 | 9.17 | 200 | 5.00 | 25.00 |');
  });
});
