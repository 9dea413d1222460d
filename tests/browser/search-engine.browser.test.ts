import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BENCH_PAGE, type BenchServer, startBenchServer } from '../../scripts/bench/search/bench-server.ts';
import type { FilterChoice, Hit, SearchRequest } from '../../src/search/client/engine.ts';
import type { openEngine } from '../../src/search/client/open-engine.ts';
import { WEIGHTS } from '../../src/search/bundle/record-table.ts';
import { foldQuery, foldText } from '../../src/search/text/canonical.ts';
import { readSettings } from '../../src/settings.ts';
import { openSite } from '../../src/site.ts';
import type { SearchRecord } from '../../src/views/search/record.ts';
import { builtSite } from '../build/built-site.ts';
import { allRecords } from '../search/corpus.ts';
import { randomSubstrings } from '../search/random-substrings.ts';
import { launchBrowser } from './chromium.ts';

const CLIENT = '/src/search/client/open-engine.ts';
const { records, municipalities } = allRecords(openSite(readSettings(process.env, Date.now())).context);

/** The texts of a record in canonical form, each with its place in WEIGHTS. */
const TEXTS = new Map(
  records.map(({ path, blocks }) => [
    path,
    blocks.flatMap(({ weight, label, text }) => [
      ...(label === null ? [] : [{ weight: WEIGHTS.indexOf('form'), text: foldText(label) }]),
      ...text.split('\n').map((line) => ({ weight: WEIGHTS.indexOf(weight), text: foldText(line) })),
    ]),
  ]),
);

/** The best place of some characters in a record; undefined when they are not there. */
function placeIn({ path }: SearchRecord, characters: string): number | undefined {
  const places = (TEXTS.get(path) ?? []).filter(({ text }) => text.includes(characters));
  return places.length === 0 ? undefined : Math.min(...places.map(({ weight }) => weight));
}

function recordsWith(characters: string): readonly SearchRecord[] {
  return records.filter((record) => placeIn(record, characters) !== undefined);
}

/** What a search in the page answers: everything, so that it can be compared. */
interface Answer {
  readonly literal: readonly Hit[];
  readonly spelled: readonly Hit[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly apart: { readonly query: string; readonly total: number } | null;
}

type WithEngine = typeof globalThis & { engine: ReturnType<typeof openEngine> };

let server: BenchServer;
let browser: Browser;

beforeAll(async () => {
  server = await startBenchServer({
    '/bench/': resolve('scripts/bench/search'),
    '/src/': resolve('src'),
    '/': builtSite(),
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page with an engine of its own, in which nothing is loaded yet. */
async function openPage(root = '/'): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}${BENCH_PAGE}`);
  const site = JSON.stringify({ root, municipalities });
  // As text, because Vitest would rewrite the import for its own modules.
  await page.evaluate(
    `import('${CLIENT}').then(({ openEngine }) => { globalThis.engine = openEngine(${site}); })`,
  );
  return page;
}

async function searchIn(page: Page, requests: readonly SearchRequest[]): Promise<readonly Answer[]> {
  return page.evaluate(async (given) => {
    const answers: Answer[] = [];
    for (const one of given) {
      const { literal, spelled, counts, apart } = await (globalThis as WithEngine).engine.search(one);
      const byValue = Object.entries(counts).map(([name, list]) => [
        name,
        Object.fromEntries(list.map(({ value, count }) => [value, count])),
      ]);
      answers.push({
        literal: await literal.load(0, literal.total),
        spelled: await spelled.load(0, spelled.total),
        counts: Object.fromEntries(byValue) as Answer['counts'],
        apart,
      });
    }
    return answers;
  }, requests);
}

function request(query: string, own: Partial<SearchRequest> = {}): SearchRequest {
  return { query: `「${query}」`, filters: {}, sort: 'relevance', ...own };
}

async function ask(one: SearchRequest): Promise<Answer> {
  const page = await openPage();
  const [answer] = await searchIn(page, [one]);
  await page.close();
  if (answer === undefined) throw new Error('The search did not answer.');
  return answer;
}

const pathsOf = (hits: readonly Hit[]): readonly string[] => hits.map(({ path }) => path);

describe('the order of literal results', () => {
  it('is title, heading, figures, running text, then newest, then that of the site', async () => {
    const pieces = randomSubstrings(records, 300, 7).filter((piece) => foldQuery(piece) === piece);
    const page = await openPage();
    const answers = await searchIn(
      page,
      pieces.map((piece) => request(piece)),
    );
    await page.close();
    const wrong = pieces.filter((piece, index) => {
      const expected = recordsWith(piece).toSorted((a, b) => {
        const better = (placeIn(a, piece) ?? 0) - (placeIn(b, piece) ?? 0);
        return better === 0 ? b.fiscalYear - a.fiscalYear : better;
      });
      return pathsOf(answers[index]?.literal ?? []).join() !== expected.map(({ path }) => path).join();
    });
    expect(pieces.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['newest', -1],
    ['oldest', 1],
  ] as const)('can be by year, %s first', async (sort, sign) => {
    const years = (await ask(request('防災', { sort }))).literal.map(({ fiscalYear }) => fiscalYear);
    expect(years).toEqual(years.toSorted((a, b) => sign * (a - b)));
    expect(new Set(years).size).toBeGreaterThan(2);
  });
});

describe('a result', () => {
  it('marks what was searched for, and shows nothing else as marked', async () => {
    const { literal } = await ask(request('防災訓練'));
    expect(literal.length).toBeGreaterThan(5);
    for (const { title, excerpt } of literal) {
      const marked = [...title, ...excerpt].filter(({ hit }) => hit).map(({ text }) => text);
      expect(new Set(marked)).toEqual(new Set(['防災訓練']));
    }
  });

  it('says of which document, year and municipality it is', async () => {
    const { literal } = await ask(request('防災'));
    const known = new Map(records.map((one) => [one.path, one]));
    for (const hit of literal) {
      const record = known.get(hit.path);
      expect(hit).toMatchObject({ document: record?.document, year: record?.year, kind: record?.kind });
      expect(hit.title.map(({ text }) => text).join('')).toBe(record?.title);
      expect([hit.municipality.id]).toEqual(record?.filters.municipality);
    }
  });
});

describe('filters', () => {
  const choices: readonly FilterChoice[] = [
    { kind: ['取組'] },
    { year: ['令和5年度（2023年度）', '令和6年度（2024年度）'], kind: ['取組'] },
    { municipality: ['mihon'], stage: ['年度末総括'] },
    { section: ['ない課'] },
  ];

  it.each(choices.map((filters) => [JSON.stringify(filters), filters] as const))(
    '%s leave exactly what has them',
    async (_, filters) => {
      const expected = recordsWith('市民').filter((record) => has(record, filters));
      const answer = await ask(request('市民', { filters }));
      expect(new Set(pathsOf(answer.literal))).toEqual(new Set(expected.map(({ path }) => path)));
    },
  );

  it('count what choosing a value would leave', async () => {
    const filters = { year: ['令和5年度（2023年度）'], kind: ['取組'] };
    const { counts } = await ask(request('市民', { filters }));
    const ofYears = recordsWith('市民').filter((record) => has(record, { kind: ['取組'] }));
    const expected = Map.groupBy(ofYears, ({ year }) => year);
    for (const [year, count] of Object.entries(counts['year'] ?? {})) {
      expect([year, count]).toEqual([year, expected.get(year)?.length ?? 0]);
    }
  });
});

function has({ filters }: SearchRecord, choice: FilterChoice): boolean {
  return (Object.entries(choice) as [keyof SearchRecord['filters'], readonly string[]][]).every(
    ([name, values]) => values.some((value) => filters[name].includes(value)),
  );
}

describe('what is loaded', () => {
  it('is one municipality where one is chosen, and the others when they are asked for', async () => {
    const page = await openPage();
    server.takeTransfers();
    await searchIn(page, [request('防災', { filters: { municipality: ['mitaka'] } })]);
    expect(bundlesIn(server)).toEqual(['mitaka']);
    const [all] = await searchIn(page, [request('防災')]);
    expect(bundlesIn(server)).toEqual(municipalities.filter((id) => id !== 'mitaka').toSorted());
    await page.close();
    expect(all && pathsOf(all.literal)).toEqual(pathsOf((await ask(request('防災'))).literal));
  });

  it('is nothing before a search', async () => {
    server.takeTransfers();
    const page = await openPage();
    expect(bundlesIn(server)).toEqual([]);
    await page.close();
  });

  it('is nothing again for the same search', async () => {
    const page = await openPage();
    await searchIn(page, [request('防災')]);
    server.takeTransfers();
    await searchIn(page, [request('防災', { sort: 'newest' })]);
    expect(server.takeTransfers()).toEqual([]);
    await page.close();
  });
});

function bundlesIn(from: BenchServer): readonly string[] {
  const ids = from.takeTransfers().flatMap(({ path }) => /^\/search\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(ids)].sort();
}

describe('a search without results', () => {
  it('offers the words of a compound by themselves', async () => {
    const answer = await ask({ query: '防災研修会計画', filters: {}, sort: 'relevance' });
    expect(answer.literal.length + answer.spelled.length).toBe(0);
    expect(answer.apart?.query.split(' ').length ?? 2).toBeGreaterThan(1);
  });

  it.each(['。', '「」', '・'])('is one for %s, which says nothing', async (query) => {
    const answer = await ask({ query, filters: {}, sort: 'relevance' });
    expect([answer.literal, answer.spelled]).toEqual([[], []]);
  });
});

describe('a search that cannot be', () => {
  it('says so where there is no index', async () => {
    const page = await openPage('/nowhere/');
    await expect(searchIn(page, [request('防災')])).rejects.toThrow('SearchUnavailable');
    await page.close();
  });

  it('says so instead of finding nothing when the network is gone, and goes on when it is back', async () => {
    const page = await openPage();
    await searchIn(page, [request('防災')]);
    await page.context().setOffline(true);
    await expect(searchIn(page, [request('駐車場')])).rejects.toThrow('SearchUnavailable');
    await page.context().setOffline(false);
    const [answer] = await searchIn(page, [request('駐車場')]);
    await page.close();
    expect(answer?.literal).toHaveLength(recordsWith('駐車場').length);
  });
});
