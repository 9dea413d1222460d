import { describe, expect, it } from 'vitest';
import { attribute, elements, pageBody, textOf, type PageElement } from './page-text.ts';
import { builtPages } from './pages.ts';

const pages = builtPages();
const indicatorPages = pages.filter((page) => /^\/[\w-]+\/indicators\/[\w-]+\/$/.test(page));
const initiativePages = pages.filter((page) => /^\/[\w-]+\/initiatives\/[\w-]+\/$/.test(page));

const ofClass = (name: string) => (one: PageElement) => attribute(one, 'class').split(' ').includes(name);
const tag = (name: string) => (one: PageElement) => one.tagName === name;
const words = (one: PageElement | undefined): string => (one === undefined ? '' : textOf(one, null));

interface Panel {
  readonly points: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly isFigure: boolean;
    readonly links: readonly string[];
  }[];
  readonly lines: number;
}

/** The drawing and the table of each panel of a page, by the words both have. */
function panelsOf(page: string): readonly Panel[] {
  return elements(pageBody(page), ofClass('trend')).map((trend) => ({
    points: elements(trend, ofClass('chart'))
      .flatMap((chart) => elements(chart, ofClass('point')))
      .map((point) => words(elements(point, tag('title'))[0])),
    lines: elements(trend, ofClass('chart-line')).length,
    rows: elements(trend, tag('tr')).flatMap((row) => {
      const [head] = elements(row, (one) => attribute(one, 'scope') === 'row');
      const [value] = elements(row, ofClass('figures-value'));
      if (head === undefined || value === undefined) return [];
      return [
        {
          title: words(head) + words(value),
          isFigure: ofClass('figure')(value),
          links: elements(row, tag('a')).map((link) => attribute(link, 'href')),
        },
      ];
    }),
  }));
}

function textAt(href: string): string {
  const [page = '', anchor] = href.split('#');
  return words(elements(pageBody(page), (one) => attribute(one, 'id') === anchor)[0]);
}

describe('the page of an indicator', () => {
  it('is there for every indicator of every document', () => {
    const documents = pages.filter(
      (page) => /^\/[\w-]+\/[\w-]+\/\d{4}\/$/.test(page) && !page.includes('/years/'),
    );
    const named = documents.flatMap((page) =>
      elements(pageBody(page), ofClass('indicator')).map(
        (one) => `/${page.split('/')[1] ?? ''}/indicators/${attribute(one, 'id')}/`,
      ),
    );
    expect(named.filter((page) => !indicatorPages.includes(page))).toEqual([]);
    expect(new Set(named).size).toBe(indicatorPages.length);
  });

  it.each(indicatorPages)('%s draws exactly the figures of its table', (page) => {
    const panels = panelsOf(page);
    expect(panels.length).toBeGreaterThan(0);
    for (const { points, rows } of panels) {
      const figures = rows.filter(({ isFigure }) => isFigure).map(({ title }) => title);
      if (points.length > 0) expect(points.toSorted()).toEqual(figures.toSorted());
      expect(rows.filter(({ links }) => links.length === 0)).toEqual([]);
    }
  });

  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      '/yokote/indicators/qy5bg8/',
      [
        ['平成27年度', '78.5点'],
        ['平成28年度', '77.4点'],
        ['平成29年度', '77.3点'],
        ['平成30年度', '77点以上'],
        ['平成30年度', '77.30点'],
      ],
    ],
    [
      '/yokote/indicators/k5imez/',
      [
        ['平成27年度', '1件'],
        ['平成28年度', '2件'],
        ['平成29年度', '3件'],
        ['平成30年度', '0件'],
        ['平成30年度', '5件'],
      ],
    ],
  ])('%s draws and lists each value, and leads to the sentence that has its digits', (page, values) => {
    const [panel] = panelsOf(page);
    for (const [year, value] of values) {
      const titles = panel?.points.filter((point) => point.startsWith(year) && point.endsWith(value));
      expect(titles).toHaveLength(1);
      const row = panel?.rows.find(({ title }) => title.startsWith(year) && title.endsWith(value));
      const digits = /[\d.]+/.exec(value)?.[0] ?? value;
      expect(row?.links.map((href) => textAt(href).includes(digits))).toEqual([true]);
    }
  });

  it('joins what is settled, and neither eleven months nor a half year with a whole one', () => {
    const joined = [
      '/yokote/indicators/qy5bg8/',
      '/yokote/indicators/k5imez/',
      '/kikugawa/indicators/ntpb9a/',
    ].map((page) => panelsOf(page).map(({ lines }) => lines));
    expect(joined).toEqual([[2], [3], [0]]);
    const [kikugawa] = panelsOf('/kikugawa/indicators/ntpb9a/');
    expect(kikugawa?.points.map((point) => /\d+件(?:以上)?$/.exec(point)?.[0])).toEqual([
      '352件',
      '450件以上',
    ]);
  });

  it('draws in a new panel what is counted in a new unit', () => {
    expect(panelsOf('/mihon/indicators/nzat2k/')).toHaveLength(2);
  });
});

describe('the page of a promise', () => {
  it('is linked from every card, list and section that has the promise', () => {
    const linked = pages.flatMap((page) =>
      elements(
        pageBodyOrNone(page),
        (one) => ofClass('initiative-history')(one) || ofClass('promises-history')(one),
      ).flatMap((one) =>
        (one.tagName === 'a' ? [one] : elements(one, tag('a'))).map((link) => attribute(link, 'href')),
      ),
    );
    expect(new Set(linked)).toEqual(new Set(initiativePages));
  });

  it.each(initiativePages)('%s leads to each year’s document and can be quoted', (page) => {
    const id = page.split('/').at(-2) ?? '';
    const years = elements(pageBody(page), ofClass('year-record'));
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) {
      const [link] = elements(year, tag('a'));
      expect(link && attribute(link, 'href').endsWith(`#${id}`)).toBe(true);
      const [citation] = elements(year, ofClass('citation'));
      expect(words(citation)).toMatch(new RegExp(`#${id}、版：(?:更新履歴なし|.+更新)$`));
    }
  });
});

function pageBodyOrNone(page: string): PageElement {
  return pageBody(page.endsWith('.html') ? '/' : page);
}
