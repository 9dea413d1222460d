import { join } from 'node:path';

/** One program of the proof. `lane` is the queue it waits in: the two queues run side by side. */
export interface Step {
  readonly name: string;
  readonly lane: 'site' | 'code';
  /** A JavaScript or TypeScript file and its arguments, for the project's Node. */
  readonly command: readonly string[];
  /** Where a Vitest run leaves its JSON report; null for a tool that only has an exit code. */
  readonly report: string | null;
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * All that `npm test` runs, in order. Two lanes for two cores: one builds the site and looks at it, the other reads
 * the code. What needs the types Astro generates stands behind what does not, as the build writes them.
 *
 * @param reports an empty folder for the reports.
 */
export function proofSteps(reports: string): readonly Step[] {
  return [
    { name: 'build', lane: 'site', command: ['scripts/build.ts'], report: null },
    vitest('build', reports),
    vitest('browser', reports),
    tool('prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
    tool('knip', ['node_modules/knip/bin/knip.js']),
    vitest('unit', reports),
    tool('astro check', [ASTRO, 'check', '--minimumFailingSeverity', 'hint']),
    tool('tsc', ['node_modules/typescript/bin/tsc', '--noEmit']),
    tool('eslint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']),
  ];
}

function tool(name: string, command: readonly string[]): Step {
  return { name, lane: 'code', command, report: null };
}

function vitest(project: 'unit' | 'build' | 'browser', reports: string): Step {
  const report = join(reports, `${project}.json`);
  return {
    name: `vitest ${project}`,
    lane: project === 'unit' ? 'code' : 'site',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...['--project', project],
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
    ],
    report,
  };
}
