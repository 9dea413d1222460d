import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsInEachLook, overflows } from './axe.ts';
import { openSiteInBrowser, type SiteInBrowser, type VisitOptions } from './site-in-browser.ts';

/** Files of the index; the page itself lies one level above them. */
const INDEX = '**/search/*/**';

/** Pieces of an index, of which a phrase needs a few. */
const PIECES = '**/search/*/part-0/index/*';

let site: SiteInBrowser;

beforeAll(async () => {
  site = await openSiteInBrowser();
});

afterAll(() => site.close());

/** One state of the page: how to get there, and what a screen reader finds there besides what is always there. */
interface State extends VisitOptions {
  readonly name: string;
  readonly path: string;
  /** Lines of the accessibility tree, in their order. */
  readonly tree: readonly (string | RegExp)[];
  /** Nothing of the tree may match it. */
  readonly without?: RegExp;
}

const STATES: readonly State[] = [
  {
    name: 'before a search',
    path: '/search/',
    tree: [
      '- heading "検索" [level=1]',
      '- search:',
      '- searchbox "探したい言葉"',
      '- button "検索"',
      '- status',
      '- heading "検索のしかた" [level=2]',
      '- heading "ほかの探し方" [level=2]',
    ],
    without: /JavaScript|絞り込む|件/,
  },
  {
    name: 'before a search in one municipality',
    path: '/search/?q=&m=yokote',
    tree: ['- text: 横手市の文書から探します。', '- link "すべての自治体から探す":', '- status'],
    without: /件/,
  },
  {
    name: 'results',
    path: '/search/?q=職員&m=yokote',
    tree: [
      '- searchbox "探したい言葉": 職員',
      '- link "すべての自治体から探す":',
      /^- status: 「職員」の検索結果は\d+件です。/,
      '- text: 絞り込む（1件を選択中）',
      '- group "自治体で絞り込む":',
      /^- checkbox "横手市 \d+件" \[checked\]/,
      '- checkbox "三鷹市"',
      '- group "種別で絞り込む":',
      '- group "年度で絞り込む":',
      '- group "並び順":',
      '- radio "関連の深い順" [checked]',
      /^- region "検索結果（\d+件）":/,
      /^- heading "検索結果（\d+件）" \[level=2\]/,
      '- listitem:',
      /^- heading ".*職員.*" \[level=3\]:/,
      /^- link ".*職員.*":/,
      /^- paragraph: 取組 横手市 総務部 平成30年度（2018年度） 組織目標管理シート .+/,
      '- mark: 職員',
      /^- button "続きの10件を表示（残り\d+件）"/,
    ],
  },
  {
    name: 'results that filters narrow',
    path: '/search/?q=職員&m=yokote&kind=取組&kind=文書の概要&sort=newest',
    tree: [
      '- text: 絞り込む（3件を選択中）',
      '- list "絞り込み中":',
      '- button "種別「文書の概要」を外す"',
      '- button "種別「取組」を外す"',
      '- button "すべて外す"',
      '- radio "新しい年度順" [checked]',
    ],
  },
  {
    name: 'no result',
    path: '/search/?q=みかん星人 職員&m=yokote&kind=取組',
    tree: [
      '- status: 絞り込んだ範囲に、「みかん星人 職員」を含むものは見つかりませんでした。',
      '- heading "次のように探すと、見つかることがあります" [level=2]',
      /^- link "「職員」だけで探す（\d+件）":/,
      '- link "すべての自治体から探す":',
      '- heading "検索のしかた" [level=2]',
    ],
    without: /並び順|検索結果/,
  },
  {
    name: 'no result for a slip',
    path: '/search/?q=防際訓練',
    tree: [
      '- status: 「防際訓練」を含むものは見つかりませんでした。',
      /^- link "もしかして「防災訓練」（\d+件）":/,
    ],
  },
  {
    name: 'results by other spellings',
    path: '/search/?q=とりくみ&m=yokote',
    tree: [
      /^- status: 「とりくみ」の検索結果は\d+件です。すべて、ほかの書き方で見つかったものです。/,
      /^- region "表記ゆれを含む結果（\d+件）":/,
      '- paragraph: 入力した言葉そのものではなく、ほかの書き方で見つかったものです。',
      /^- paragraph: 「とりくみ」.*「取組」で見つかりました。/,
    ],
    without: /region "検索結果/,
  },
  {
    name: 'no index',
    path: '/search/?q=職員',
    blocked: INDEX,
    tree: [
      '- searchbox "探したい言葉": 職員',
      '- status: 検索できませんでした。',
      /^- paragraph: 検索に使う索引を読み込めませんでした。/,
      '- button "もう一度検索する"',
      '- heading "ほかの探し方" [level=2]',
      '- link "横手市":',
    ],
    without: /並び順|見つかりませんでした/,
  },
  {
    name: 'a part of the index lost',
    path: '/search/?q=職員',
    blocked: PIECES,
    tree: [
      '- status: 検索できませんでした。',
      /^- paragraph: 検索に使う索引の一部を読み込めませんでした。/,
      '- button "もう一度検索する"',
      '- heading "ほかの探し方" [level=2]',
    ],
    without: /並び順|見つかりませんでした|検索結果/,
  },
  {
    name: 'no JavaScript',
    path: '/search/?q=職員',
    javaScript: false,
    tree: [
      '- searchbox "探したい言葉"',
      /^- paragraph: この検索は、.*JavaScript を有効にして.*「ほかの探し方」/,
      '- heading "ほかの探し方" [level=2]',
      '- link "横手市":',
    ],
  },
];

/** Waits until the page has come to rest: a search has told its outcome, or there was none to begin. */
async function settle(page: Page, { path, javaScript }: State): Promise<void> {
  if (javaScript === false || !/q=[^&]/.test(path)) return;
  await page
    .getByRole('status')
    .getByText(/件|ませんでした/)
    .waitFor();
}

/** Half of what the server sends, as a broken copy of the site would have it. */
async function cutShort(route: Route): Promise<void> {
  const body = await (await route.fetch()).body();
  await route.fulfill({ body: body.subarray(0, Math.floor(body.byteLength / 2)) });
}

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox', { name: '探したい言葉' }).fill(query);
  await page.getByRole('button', { name: '検索', exact: true }).click();
}

function missingLines(tree: string, wanted: State['tree']): readonly string[] {
  const lines = tree.split('\n').map((line) => line.trim());
  let at = 0;
  return wanted.flatMap((line) => {
    const found = lines.findIndex(
      (one, index) => index >= at && (typeof line === 'string' ? one === line : line.test(one)),
    );
    if (found >= 0) at = found + 1;
    return found >= 0 ? [] : [String(line)];
  });
}

describe('the search page', () => {
  it.concurrent.each(STATES)('with $name says it to a screen reader', async (state) => {
    await site.visit(state.path, state, async (page) => {
      await settle(page, state);
      const tree = await page.locator('main').ariaSnapshot();
      expect(missingLines(tree, state.tree), tree).toEqual([]);
      if (state.without !== undefined) {
        const [above = ''] = tree.split('heading "検索のしかた"');
        expect(above).not.toMatch(state.without);
      }
    });
  });

  it.concurrent.each(STATES.filter(({ javaScript }) => javaScript !== false))(
    'with $name has no fault for axe and needs no scrolling sideways',
    async (state) => {
      await site.visit(state.path, state, async (page) => {
        await settle(page, state);
        await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
        expect(await findingsInEachLook(page)).toEqual([]);
        expect(await overflows(page)).toEqual([]);
      });
    },
  );

  it('searches again when the index can be had again', async () => {
    await site.visit('/search/?q=職員&m=yokote', { blocked: INDEX }, async (page) => {
      await page.getByText('検索できませんでした').waitFor();
      await page.unroute(INDEX);
      await page.getByRole('button', { name: 'もう一度検索する' }).click();
      await page.getByText('「職員」の検索結果は').waitFor();
      expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    });
  });

  it.each([
    ['missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
    ['cut', cutShort],
    [
      'the front page of the server',
      (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>' }),
    ],
    ['out of reach', (route: Route) => route.abort()],
  ])(
    'shows no results while a piece of the index is %s, and all of them when it is there again',
    async (_, lose) => {
      await site.visit('/search/?q=職員&m=yokote', {}, async (page) => {
        await page.getByText('「職員」の検索結果は').waitFor();
        await page.route(PIECES, lose);
        await search(page, '公共施設');
        await page.getByText('検索できませんでした').waitFor();
        expect(await page.getByText('索引の一部を読み込めませんでした').count()).toBe(1);
        expect(await page.locator('.search-result').count()).toBe(0);
        await page.unroute(PIECES);
        await page.getByRole('button', { name: 'もう一度検索する' }).click();
        await page.getByText('「公共施設」の検索結果は').waitFor();
        expect(await page.locator('.search-result').count()).toBeGreaterThan(0);
      });
    },
  );

  it('says so where one of several pieces is lost, although others would find something', async () => {
    await site.visit('/search/?q=職員', {}, async (page) => {
      await page.getByText('「職員」の検索結果は').waitFor();
      await page.route('**/search/yokote/part-0/index/*', (route) => route.abort());
      await search(page, '公共施設');
      await page.getByText('索引の一部を読み込めませんでした').waitFor();
      expect(await page.locator('.search-result').count()).toBe(0);
    });
  });

  it('says so in a browser that cannot unpack the index, without a button that would not help', async () => {
    await site.visit('/search/', {}, async (page) => {
      await page.evaluate('delete globalThis.DecompressionStream');
      await search(page, '職員');
      await page.getByText('お使いのブラウザーは、この検索に対応していません').waitFor();
      expect(await page.getByRole('button', { name: 'もう一度検索する' }).count()).toBe(0);
    });
  });

  it('says that it cannot search when its script does not come', async () => {
    await site.visit('/search/', { blocked: '**/*.js' }, async (page) => {
      const message = page.getByText('JavaScript を有効にして');
      expect(await message.isVisible()).toBe(false);
      await message.waitFor({ timeout: 8000 });
      expect(await page.getByRole('link', { name: '横手市' }).isVisible()).toBe(true);
    });
  });

  it('keeps to its policy without being stopped by it', async () => {
    await site.visit('/search/?q=職員', {}, async (page, complaints) => {
      await page.getByText('「職員」の検索結果は').waitFor();
      const kinds = await page.evaluate<readonly string[]>(
        `performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin === location.origin)`,
      );
      expect(new Set(kinds)).toEqual(new Set([true]));
      expect(await page.evaluate('document.querySelectorAll("[style]").length')).toBe(0);
      expect(complaints).toEqual([]);
    });
  });
});
