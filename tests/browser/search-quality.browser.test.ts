import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BenchServer, startBenchServer } from '../../scripts/bench/search/bench-server.ts';
import { type EngineInBrowser, engineInBrowser } from '../../scripts/bench/search/drive.ts';
import { answersTo, answersToPieces, countPlaces, placesOf } from '../../scripts/bench/search/quality.ts';
import { placeSearchBundles, updateSearchBundles } from '../../scripts/indexing/search-bundles.ts';
import { readSettings } from '../../src/settings.ts';
import { openSite } from '../../src/site.ts';
import { builtSite } from '../build/built-site.ts';
import { allRecords, type Corpus } from '../search/corpus.ts';
import { importOriginals } from '../search/originals.ts';
import { readQueries, readRankedQueries } from '../search/queries.ts';
import { randomSubstrings } from '../search/random-substrings.ts';
import { type Answer, describeMiss, isExact, scoreOf } from '../search/score.ts';
import { launchBrowser } from './chromium.ts';

/** The originals are not part of the project; where they lie beside it, their full texts are searched as well. */
const ORIGINALS = process.env['ORIGINALS_DIR'] ?? '../shared/documents';
const SEED = 20_261_121;
/** Five thousand searches with all their results, also on a machine that has other things to do. */
const PATIENCE = { timeout: 300_000 };

let browser: Browser;
const servers: BenchServer[] = [];
const folders: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Our engine in the browser, over the bundles of a folder. */
async function engineOver(site: string, { municipalities }: Corpus): Promise<EngineInBrowser> {
  const mounts = { '/bench/': 'scripts/bench/search', '/src/': 'src', '/': site };
  const resolved = Object.entries(mounts).map(([prefix, folder]) => [prefix, resolve(folder)] as const);
  const server = await startBenchServer(Object.fromEntries(resolved));
  servers.push(server);
  const engine = await engineInBrowser('hoshin', browser, { origin: server.origin, municipalities });
  await engine.open('防災');
  return engine;
}

/** A content folder indexed in a folder of its own, without its pages. */
async function indexed(contentDir: string): Promise<{ readonly site: string; readonly corpus: Corpus }> {
  const folder = temporaryFolder();
  const site = join(folder, 'site');
  const { context } = openSite(readSettings({ CONTENT_DIR: contentDir, OUT_DIR: site }, Date.now()));
  await updateSearchBundles(context, join(folder, 'cache'));
  placeSearchBundles(context, join(folder, 'cache'), site);
  return { site, corpus: allRecords(context) };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-search-quality-'));
  folders.push(folder);
  return folder;
}

/** The full texts of the originals as content. */
function originals(): string {
  const contentDir = join(temporaryFolder(), 'content');
  importOriginals(ORIGINALS, contentDir);
  return contentDir;
}

const misses = (answers: readonly Answer[]): readonly string[] =>
  answers.filter((answer) => !isExact(answer)).map(describeMiss);

describe('search on the built site', () => {
  const corpus = allRecords(openSite(readSettings(process.env, Date.now())).context);
  let engine: EngineInBrowser;

  beforeAll(async () => {
    engine = await engineOver(builtSite(), corpus);
  });

  it('answers every query for characters with exactly the records that hold them', async () => {
    expect(misses(await answersTo(readQueries('literal'), corpus.known, engine.found))).toEqual([]);
  });

  it('finds nothing where there is nothing', async () => {
    expect(misses(await answersTo(readQueries('no-hit'), corpus.known, engine.found))).toEqual([]);
  });

  it('finds a subject together with the place or year around it', async () => {
    expect(misses(await answersTo(readQueries('with-context'), corpus.known, engine.found))).toEqual([]);
  });

  it('finds other spellings: recall of 0.97, exact sets of 0.95, and four of five in every class', async () => {
    const sets = ['spellings', 'spellings-unseen', 'spellings-third', 'spellings-strangers'] as const;
    const queries = sets.flatMap(readQueries);
    const answers = await answersTo(queries, corpus.known, engine.found);
    const missed = misses(answers).join('\n');
    expect(scoreOf(answers).recall, missed).toBeGreaterThanOrEqual(0.97);
    expect(scoreOf(answers).exact, missed).toBeGreaterThanOrEqual(0.95);
    for (const [name, own = []] of Object.entries(Object.groupBy(answers, (one) => one.class))) {
      expect(scoreOf(own).exact, name).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('answers 999 of 1000 random pieces of text exactly, and finds every one of them', PATIENCE, async () => {
    const pieces = randomSubstrings(corpus.records, 5000, SEED);
    expect(pieces).toHaveLength(5000);
    const answers = await answersToPieces(pieces, corpus.known, engine.found);
    expect(scoreOf(answers).exact, misses(answers).join('\n')).toBeGreaterThanOrEqual(0.999);
    expect(scoreOf(answers).falseZero).toBe(0);
  });

  it('shows the best answer first for 36 of 40 queries, and among the first three for all', async () => {
    const places = await placesOf(readRankedQueries(), engine.found);
    const late = places.filter(({ place }) => place !== 1);
    const list = late
      .map(({ query, place }) => `${query.query}: ${query.best} at ${place ?? '—'}`)
      .join('\n');
    expect(countPlaces(places).first, list).toBeGreaterThanOrEqual(36);
    expect(countPlaces(places).top, list).toBe(40);
  });

  it('tries no other spelling of what is quoted', async () => {
    const found = await engine.found(['「取組み」', '"ホームページ"', '「令和元年度」', '“ぼうさい”']);
    expect(found.flatMap(({ spelled }) => spelled)).toEqual([]);
  });

  it('shows no record in both groups, nor twice in one', async () => {
    const queries = readQueries('spellings').map(({ query }) => query);
    for (const { literal, spelled } of await engine.found(queries)) {
      const shown = [...literal, ...spelled];
      expect(shown).toHaveLength(new Set(shown).size);
    }
  });
});

const hasOriginals = existsSync(ORIGINALS);

describe(hasOriginals ? 'search in the full originals' : 'search in the digests of the originals', () => {
  it('finds exactly what holds the characters, in 999 of 1000 random pieces too', PATIENCE, async () => {
    const { site, corpus } = await indexed(hasOriginals ? originals() : 'content');
    const engine = await engineOver(site, corpus);
    const queries = [...readQueries('literal'), ...readQueries('with-context')];
    expect(misses(await answersTo(queries, corpus.known, engine.found))).toEqual([]);
    const pieces = randomSubstrings(corpus.records, 5000, SEED + 1);
    const answers = await answersToPieces(pieces, corpus.known, engine.found);
    expect(scoreOf(answers).exact, misses(answers).join('\n')).toBeGreaterThanOrEqual(0.999);
    expect(scoreOf(answers).falseZero).toBe(0);
  });
});
