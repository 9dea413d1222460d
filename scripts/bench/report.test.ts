import { describe, expect, it } from 'vitest';
import { breakdownTable, marginalCpuMs, ratioTable, type Result, resultTable } from './report.ts';

const result = (builder: string, documents: number, cpuSeconds: number | null): Result => ({
  builder,
  documents,
  scenario: 'from nothing',
  median: { seconds: 2, cpuSeconds, peakMegabytes: 300 },
});
const RESULTS = [
  result('Hoshin', 0, 1),
  result('Hoshin', 150, 1.5),
  result('Hoshin', 1500, 4.2),
  result('Hugo', 150, 3),
  result('Hugo', 1500, 12.6),
];

describe('the report', () => {
  it('gives milliseconds of each document, and none where there are no documents', () => {
    const lines = resultTable(RESULTS).split('\n');
    expect(lines).toContain('| Hoshin | 0 | from nothing | 2.00 | 1.00 | 300 | — |');
    expect(lines).toContain('| Hoshin | 150 | from nothing | 2.00 | 1.50 | 300 | 13.3 |');
  });
  it('says which part of the other builder’s figures ours are', () => {
    expect(ratioTable(RESULTS, ['Hoshin', 'Hugo'])).toContain('| 1500 | from nothing | 1.00 | 0.33 | 1.00 |');
  });
  it('leaves out of the ratios what only one of them built', () => {
    expect(ratioTable(RESULTS, ['Hoshin', 'Hugo'])).not.toContain('| 0 |');
  });
  it('finds what one more document costs without what a build costs anyway', () => {
    expect(marginalCpuMs(RESULTS, 'Hoshin')).toBeCloseTo(2);
  });
  it('knows no such cost from one size or without processor times', () => {
    expect(marginalCpuMs(RESULTS.slice(0, 2), 'Hoshin')).toBeNull();
    expect(marginalCpuMs([result('Hoshin', 1, null), result('Hoshin', 2, null)], 'Hoshin')).toBeNull();
  });
  it('gives the pages what no other step took', () => {
    const reading = { phases: [{ name: 'decoding', cpuMs: 600 }], findings: 0 };
    const breakdown = breakdownTable(result('Hoshin', 1000, 3), reading, result('Hoshin', 0, 1).median);
    expect(breakdown).toContain('| decoding | 0.60 | 0.60 |');
    expect(breakdown).toContain('| Astro: rendering and writing pages | 1.40 | 1.40 |');
  });
});
