import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../src/settings.ts';
import { openSite } from '../src/site.ts';
import { launchBrowser } from '../tests/browser/chromium.ts';
import { allRecords, type Corpus } from '../tests/search/corpus.ts';
import { QUERY_GROUPS, readQueries, readQueryFile, readRankedQueries } from '../tests/search/queries.ts';
import { randomSubstrings } from '../tests/search/random-substrings.ts';
import { type BenchServer, startBenchServer } from './bench/search/bench-server.ts';
import type { EngineName } from './bench/search/drive.ts';
import { measureEngine, type Questions } from './bench/search/measure-engine.ts';
import { measureNext } from './bench/search/next-transfers.ts';
import { measurePage } from './bench/search/page-transfer.ts';
import { buildPeers } from './bench/search/peers.ts';
import {
  classTable,
  costTable,
  type EngineResult,
  heaviestList,
  missList,
  pageTable,
  qualityTable,
} from './bench/search/report.ts';
import { buildSite } from './build.ts';

const WRONG_USE = 2;
const OUR_FAULT = 70;

const USAGE = `Files and folders must exist. Usage: npm run bench:search -- [--content FOLDER] [--site FOLDER] [--queries FILE]
                                [--pieces 5000] [--seed 1] [--misses]
  --content  what is searched; ours when left out
  --site     the site built from it with the base path /; built for the occasion when left out
  --queries  other spellings to ask for instead of ours, in the form of tests/search/queries/spellings.yaml
  --pieces   how many pieces of text are cut at random and searched for
  --seed     which ones
  --misses   list what our engine did not answer exactly, and the queries that load most`;

const ENGINES: readonly EngineName[] = ['hoshin', 'stock-pagefind', 'minisearch'];
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Different subjects and lengths, as a reader would go on. */
const PAGE_QUERIES = ['防災', 'ふるさと納税', '手続き', 'ごみ 減量', '職員研修', 'ぼうさい'];
/** So many of the queries that load most are listed. */
const HEAVIEST = 20;

interface Request {
  readonly content: string;
  readonly site: string | null;
  readonly queries: string | null;
  readonly pieces: number;
  readonly seed: number;
  readonly misses: boolean;
}

/** Reads the command line; null when it cannot be understood. */
function parseRequest(args: readonly string[]): Request | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: text,
        site: text,
        queries: text,
        pieces: text,
        seed: text,
        misses: { type: 'boolean' },
      },
    });
    const [pieces, seed] = [Number(values.pieces ?? '5000'), Number(values.seed ?? '1')];
    if (![pieces, seed].every((one) => Number.isSafeInteger(one) && one >= 0)) return null;
    // A misspelled path is a misspelled command, not a fault of ours.
    if ([values.content, values.queries, values.site].some((one) => one !== undefined && !existsSync(one)))
      return null;
    const site = values.site === undefined ? null : resolve(values.site);
    return {
      content: resolve(values.content ?? 'content'),
      site,
      queries: values.queries === undefined ? null : resolve(values.queries),
      pieces,
      seed,
      misses: values.misses ?? false,
    };
  } catch {
    return null;
  }
}

/** All queries but those whose question has no meaning for this content. */
function questionsFor({ records, known }: Corpus, { queries, pieces, seed }: Request): Questions {
  const paths = new Set(known.map(({ path }) => path));
  return {
    queries:
      queries === null
        ? Object.fromEntries(QUERY_GROUPS.map((group) => [group, readQueries(group)]))
        : { [basename(queries)]: readQueryFile(queries, 'spellings') },
    pieces: randomSubstrings(records, pieces, seed),
    ranked: readRankedQueries().filter(({ best }) => paths.has(`/${best}`)),
  };
}

async function bench(request: Request, folder: string): Promise<void> {
  const settings = readSettings({ CONTENT_DIR: request.content, OUT_DIR: join(folder, 'dist') }, Date.now());
  const corpus = allRecords(openSite(settings).context);
  const site = request.site ?? (await builtSite(settings));
  const peers = join(folder, 'peers');
  await buildPeers(corpus.records, peers);
  const mounts = {
    '/peers/': peers,
    '/bench/': 'scripts/bench/search/',
    '/src/': 'src/',
    '/node_modules/': 'node_modules/',
  };
  const folders = Object.entries(mounts).map(([prefix, path]) => [prefix, resolve(ROOT, path)] as const);
  const server = await startBenchServer({ ...Object.fromEntries(folders), '/': site });
  try {
    await measureAll(server, corpus, request);
  } finally {
    server.close();
  }
}

async function builtSite(settings: Settings): Promise<string> {
  await buildSite(settings);
  return settings.outDir;
}

async function measureAll(server: BenchServer, corpus: Corpus, request: Request): Promise<void> {
  const browser = await launchBrowser();
  try {
    const questions = questionsFor(corpus, request);
    const results: EngineResult[] = [];
    for (const name of ENGINES) {
      console.error(`${name}…`);
      results.push(await measureEngine(name, questions, { ...corpus, browser, server }));
    }
    const page = await measurePage(browser, server, PAGE_QUERIES);
    const [first = ''] = PAGE_QUERIES;
    const asked = Object.values(questions.queries).flatMap((list) => list.map(({ query }) => query));
    const next = [...new Set([...PAGE_QUERIES, ...asked])].filter((query) => query !== first);
    const transfers = await measureNext(browser, server, { first, next });
    const [ours, ...peers] = results;
    // Our modules came one by one here; on the page they come as readers get them.
    const costs = ours === undefined ? peers : [{ ...ours, ...page }, ...peers];
    const classes = Object.keys(questions.queries).map((heading) => classTable(results, heading));
    const tables = [qualityTable(results), ...classes, costTable(costs), pageTable(page, transfers)];
    console.log(`${corpus.records.length} records\n\n${tables.join('\n\n')}`);
    if (request.misses) console.log(`\n${missList(results)}\n\n${heaviestList(transfers, HEAVIEST)}`);
  } finally {
    await browser.close();
  }
}

const request = parseRequest(process.argv.slice(2));
if (request === null) {
  console.error(USAGE);
  process.exitCode = WRONG_USE;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-search-'));
  try {
    await bench(request, folder);
  } catch (error) {
    console.error(error);
    process.exitCode = OUR_FAULT;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
