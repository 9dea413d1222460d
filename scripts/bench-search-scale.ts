import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/browser/chromium.ts';
import { randomSubstrings } from '../tests/search/random-substrings.ts';
import { table } from './bench/report.ts';
import { amountOf, startBenchServer } from './bench/search/bench-server.ts';
import { engineInBrowser } from './bench/search/drive.ts';
import { type IndexedCorpus, indexMunicipalities, type IndexRun } from './bench/search/scale.ts';

const WRONG_USE = 2;
const OUR_FAULT = 70;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const USAGE = `Usage: npm run bench:search-scale -- [--sizes 1x20,1x33,10x15] [--queries 200]
  --sizes    municipalities x fiscal years, ten departments each: 10x15 are ten municipalities of 150 documents
  --queries  how many pieces of text are searched for, in all municipalities at once`;

interface Size {
  readonly municipalities: number;
  readonly years: number;
}

/** What searching everything at once took, in milliseconds and bytes; a warm search has been made once before. */
interface SearchRun {
  readonly records: number;
  readonly firstMilliseconds: number;
  readonly firstBytes: number;
  readonly nextBytes: number;
  readonly warmMilliseconds: readonly number[];
}

/** Reads the command line; null when it cannot be understood. */
function parseRequest(
  args: readonly string[],
): { readonly sizes: readonly Size[]; readonly queries: number } | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { sizes: text, queries: text } });
    const sizes = (values.sizes ?? '1x20,1x33,10x15').split(',').map((size) => {
      const [municipalities = 0, years = 0] = size.split('x').map(Number);
      return { municipalities, years };
    });
    const queries = Number(values.queries ?? '200');
    const numbers = [queries, ...sizes.flatMap(({ municipalities, years }) => [municipalities, years])];
    return numbers.every((one) => Number.isSafeInteger(one) && one > 0) ? { sizes, queries } : null;
  } catch {
    return null;
  }
}

async function searchAll({ corpus, site }: IndexedCorpus, queries: number): Promise<SearchRun> {
  const mounts = {
    '/bench/': join(ROOT, 'scripts/bench/search'),
    '/src/': join(ROOT, 'src'),
    '/': resolve(site),
  };
  const server = await startBenchServer(mounts);
  const browser = await launchBrowser();
  try {
    const { municipalities, records } = corpus;
    const engine = await engineInBrowser('hoshin', browser, { origin: server.origin, municipalities });
    const [first = '', next = '', ...others] = randomSubstrings(records, queries, 1);
    server.takeTransfers();
    const firstMilliseconds = await engine.open(first);
    const firstBytes = amountOf(server.takeTransfers()).bytes;
    await engine.times([next]);
    const nextBytes = amountOf(server.takeTransfers()).bytes;
    await engine.times(others);
    const warmMilliseconds = await engine.times(others);
    return { records: records.length, firstMilliseconds, firstBytes, nextBytes, warmMilliseconds };
  } finally {
    await browser.close();
    server.close();
  }
}

function indexTable(runs: readonly IndexRun[]): string {
  return table(
    ['municipality', 'documents', 'records', 'seconds', 'CPU seconds', 'peak MB', 'files', 'MB'],
    runs.map(({ id, documents, records, cost, files, bytes }) => [
      id,
      String(documents),
      String(records),
      cost.seconds.toFixed(1),
      cost.cpuSeconds?.toFixed(1) ?? '—',
      cost.peakMegabytes?.toFixed(0) ?? '—',
      String(files),
      (bytes / 1e6).toFixed(1),
    ]),
  );
}

function searchTable(runs: readonly SearchRun[]): string {
  return table(
    ['records', 'first ms', 'first kB', 'next kB', 'warm median ms', 'warm p95 ms'],
    runs.map(({ records, firstMilliseconds, firstBytes, nextBytes, warmMilliseconds }) => [
      String(records),
      firstMilliseconds.toFixed(0),
      (firstBytes / 1000).toFixed(0),
      (nextBytes / 1000).toFixed(0),
      quantile(warmMilliseconds, 0.5).toFixed(1),
      quantile(warmMilliseconds, 0.95).toFixed(1),
    ]),
  );
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

async function main(): Promise<number> {
  const request = parseRequest(process.argv.slice(2));
  if (request === null) {
    console.error(USAGE);
    return WRONG_USE;
  }
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-search-scale-'));
  try {
    const searches: SearchRun[] = [];
    for (const size of request.sizes) {
      const name = `${size.municipalities}x${size.years}`;
      console.error(`${name}…`);
      const indexed = await indexMunicipalities(join(folder, name), size);
      console.log(`${indexTable(indexed.runs)}\n`);
      searches.push(await searchAll(indexed, request.queries));
    }
    console.log(searchTable(searches));
    return 0;
  } catch (error) {
    console.error(error);
    return OUR_FAULT;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
