import { describe, expect, it } from 'vitest';
import { formatTally, tallyTool, tallyVitest, total, type VitestReport } from './tally.ts';

const green: VitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
};

describe('a tool without numbers', () => {
  it.each([
    [0, { passed: 1, failed: 0 }],
    [1, { passed: 0, failed: 1 }],
    [null, { passed: 0, failed: 1 }],
  ])('exit code %s', (exitCode, expected) => {
    expect(tallyTool(exitCode)).toEqual(expected);
  });
});

describe('a Vitest run', () => {
  it('counts its passed tests', () => {
    expect(tallyVitest(green, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it('counts its failed tests', () => {
    expect(tallyVitest({ ...green, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts skipped and planned tests as failed', () => {
    expect(tallyVitest({ ...green, numPendingTests: 1, numTodoTests: 1 }, 0)).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('counts a file that broke before its first test', () => {
    const testResults = [...green.testResults, { status: 'failed', assertionResults: [] }];
    expect(tallyVitest({ ...green, testResults }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('fails when it has no tests', () => {
    expect(tallyVitest({ ...green, numPassedTests: 0, testResults: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  it('fails when it wrote no report', () => {
    expect(tallyVitest(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when it exits with an error although each test passed', () => {
    expect(tallyVitest(green, 1)).toEqual({ passed: 3, failed: 1 });
  });
});

describe('the closing line', () => {
  it('sums all steps', () => {
    const steps = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ];
    expect(formatTally(total(steps))).toBe('7 passed, 2 failed');
  });
});
