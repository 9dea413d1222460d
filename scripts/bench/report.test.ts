import { describe, expect, it } from 'vitest';
import { breakdownTable, marginalTable, ratioTable, type Result, resultTable } from './report.ts';

const result = (builder: string, documents: number, cpuSeconds: number | null): Result => ({
  builder,
  documents,
  pages: documents * 2,
  scenario: 'from nothing',
  median: { seconds: 3, cpuSeconds, peakMegabytes: 300 },
});
const RESULTS = [
  result('Hoshin', 150, 1.5),
  result('Hoshin', 1500, 4.2),
  result('Hugo', 150, 3),
  result('Hugo', 1500, 12.6),
];

describe('the report', () => {
  it('gives milliseconds of each page', () => {
    const lines = resultTable(RESULTS).split('\n');
    expect(lines).toContain('| Hoshin | 150 | 300 | from nothing | 3.00 | 1.50 | 300 | 10.0 |');
  });
  it('says which part of the other builder’s figures ours are', () => {
    const row = '| Hoshin ÷ Hugo | 1500 | from nothing | 1.00 | 0.33 | 1.00 |';
    expect(ratioTable(RESULTS, ['Hoshin', 'Hugo']).split('\n')).toContain(row);
  });
  it('leaves out of the ratios what only one of them built', () => {
    const more = [...RESULTS, result('Hoshin', 15, 1)];
    expect(ratioTable(more, ['Hoshin', 'Hugo'])).toBe(ratioTable(RESULTS, ['Hoshin', 'Hugo']));
  });
  it('finds what one document more costs without what a build costs anyway', () => {
    expect(marginalTable(RESULTS).split('\n')).toContain('| Hoshin | 2.00 | 1.00 |');
  });
  it('knows no such cost from one size or without processor times', () => {
    const unknown = [result('Hoshin', 150, 1.5), result('Hugo', 150, null), result('Hugo', 1500, null)];
    expect(marginalTable(unknown)).toBe(marginalTable([]));
  });
  it('gives the pages what no step before them took', () => {
    const phases = [
      { name: 'decoding', cpuMs: 600, ofPages: false },
      { name: 'document views', cpuMs: 500, ofPages: true },
    ];
    const fixed = { seconds: 1, cpuSeconds: 1, peakMegabytes: 300 };
    const lines = breakdownTable(result('Hoshin', 1000, 3), { phases, findings: 0 }, fixed).split('\n');
    expect(lines).toContain('| decoding | 0.60 | 0.60 |');
    expect(lines).toContain('| pages | 1.40 | 1.40 |');
    expect(lines).toContain('| of which document views | 0.50 | 0.50 |');
  });
});
