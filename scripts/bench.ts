import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hoshinBuilder } from './bench/builders.ts';
import { syntheticCorpus } from './bench/corpus/corpus.ts';
import { eleventhYear, yearsTable } from './bench/eleventh-year.ts';
import type { Measurement } from './bench/measure.ts';
import { readingPhases } from './bench/phases.ts';
import { PAGES, type Pages } from './bench/project-copy.ts';
import { breakdownTable, marginalTable, ratioTable, resultTable, table } from './bench/report.ts';
import { runSize, type SizeRun } from './bench/run.ts';

const WRONG_USE = 2;
const OUR_FAULT = 70;

const USAGE = `Usage: npm run bench -- [--documents 150,1500] [--runs 1] [--pages all,unsearched,shared] [--keep FOLDER]
       npm run bench -- --phases CONTENT_FOLDER
       npm run bench -- --eleventh-year [--runs 3]
  --documents  sizes of the synthetic corpora, in documents
  --runs       how often each build is measured; the table has the medians
  --pages      build all, all without the search index, or only the pages of documents, departments, sections and
               years, which Hugo builds too
  --keep       work in this folder, and leave content and sites there
  --phases     time the steps before rendering for a content folder, and nothing else
  --eleventh-year  build ten departments with 9, 10 and 11 years each, and nothing else`;

interface Request {
  readonly documents: readonly number[];
  readonly runs: number;
  readonly pages: readonly Pages[];
  readonly keep: string | null;
  readonly phases: string | null;
  readonly eleventhYear: boolean;
}

/** Reads the command line; null when it cannot be understood. */
function parseRequest(args: readonly string[]): Request | null {
  const text = { type: 'string' } as const;
  try {
    const options = {
      documents: text,
      runs: text,
      pages: text,
      keep: text,
      phases: text,
      'eleventh-year': { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const documents = (values.documents ?? '150,1500').split(',').map(Number);
    const runs = Number(values.runs ?? '1');
    const wanted = (values.pages ?? PAGES.join()).split(',');
    const pages = PAGES.filter((one) => wanted.includes(one));
    if (![...documents, runs].every((one) => Number.isSafeInteger(one) && one > 0)) return null;
    if (pages.length < wanted.length) return null;
    const { keep = null, phases = null, 'eleventh-year': isEleventhYear = false } = values;
    return { documents, runs, pages, keep, phases, eleventhYear: isEleventhYear };
  } catch {
    return null;
  }
}

async function bench({ documents, runs, pages, keep, eleventhYear: isEleventhYear }: Request): Promise<void> {
  const folder = keep === null ? mkdtempSync(join(tmpdir(), 'hoshin-bench-')) : resolve(keep);
  try {
    if (isEleventhYear) {
      console.log(yearsTable(await eleventhYear(runs, folder)));
      return;
    }
    const sizes: SizeRun[] = [];
    for (const size of documents) {
      console.error(`${size} documents…`);
      sizes.push(await runSize({ documents: size, runs, pages, folder: join(folder, String(size)) }));
    }
    const fixed = await hoshinBuilder(syntheticCorpus(0), join(folder, '0'), 'unsearched').build();
    for (const section of report(sizes, fixed)) console.log(`${section}\n`);
  } finally {
    if (keep === null) rmSync(folder, { recursive: true, force: true });
  }
}

function report(sizes: readonly SizeRun[], fixed: Measurement): readonly string[] {
  const results = sizes.flatMap((one) => one.results);
  const builders = [...new Set(results.map((one) => one.builder))];
  const ours = builders.findLast((one) => one.startsWith('Hoshin')) ?? '';
  const hugo = builders.find((one) => one.startsWith('Hugo'));
  return [
    resultTable(results),
    hugo === undefined ? 'There is no Hugo here to compare with.' : ratioTable(results, [ours, hugo]),
    marginalTable(results),
    ...sizes.flatMap(({ results: own, reading }) =>
      own
        .filter((one) => one.builder !== hugo && one.scenario === 'from nothing')
        .map((full) => breakdownTable(full, reading, fixed)),
    ),
    kindTable(sizes),
  ];
}

function kindTable(sizes: readonly SizeRun[]): string {
  const rows = sizes.flatMap(({ documents, sites }) =>
    sites.flatMap(({ builder, kinds }) =>
      kinds.map(({ kind, pages, meanBytes, meanGzippedBytes }) => [
        builder,
        kind,
        ...[documents, pages, meanBytes, meanGzippedBytes].map(String),
      ]),
    ),
  );
  return table(['builder', 'kind of page', 'documents', 'pages', 'mean bytes', 'gzipped'], rows);
}

const request = parseRequest(process.argv.slice(2));
if (request === null) {
  console.error(USAGE);
  process.exitCode = WRONG_USE;
} else if (request.phases !== null) {
  console.log(JSON.stringify(readingPhases(request.phases), null, 2));
} else {
  try {
    await bench(request);
  } catch (error) {
    console.error(error);
    process.exitCode = OUR_FAULT;
  }
}
