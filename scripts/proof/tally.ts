/** How many claims held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The numbers we read of Vitest's JSON report; the report holds more. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A tool without numbers of its own (Prettier, ESLint, …) is one claim: it exits with 0. */
export function tallyTool(exitCode: number | null): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Tests of one Vitest run. A skipped test has not shown anything and counts as failed, and so does a test file that
 * broke before its first test, a run without any test (`report` is null when none was written), and a run that
 * exits with an error although each test passed.
 */
export function tallyVitest(report: VitestReport | null, exitCode: number | null): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const skipped = report.numPendingTests + report.numTodoTests;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + skipped + brokenFiles;
  const silent = failed === 0 && (exitCode !== 0 || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: silent ? 1 : failed };
}

/** Sum over all steps. */
export function total(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}

/** The closing line of `npm test`; other programs read it. */
export function formatTally({ passed, failed }: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
