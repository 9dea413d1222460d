import { describe, expect, it } from 'vitest';
import { readDocuments, readMunicipalities } from './completeness/corpus.ts';
import { listOf } from './completeness/leaves.ts';
import { attribute, elements, pageBody, pageHtml, textOf, type PageElement } from './page-text.ts';
import { builtPages } from './pages.ts';

const documents = readDocuments();
const municipalities = readMunicipalities();
const pages = builtPages();
const boards = pages.filter((page) => /^\/[\w-]+\/board\//.test(page));

const withClass =
  (name: string) =>
  (element: PageElement): boolean =>
    attribute(element, 'class').split(' ').includes(name);

/** The rows of a view, or of the one that it leads to because that has the same. */
function rowsOf(page: string): readonly PageElement[] {
  const body = pageBody(page);
  const [same] = elements(body, withClass('board-same'));
  if (same !== undefined) return rowsOf(linksIn(same)[0] ?? '');
  return elements(body, withClass('board'))
    .flatMap((table) => elements(table, (one) => one.tagName === 'tbody'))
    .flatMap((part) => elements(part, (one) => one.tagName === 'tr'));
}

function linksIn(element: PageElement): readonly string[] {
  return elements(element, (one) => one.tagName === 'a').map((one) => attribute(one, 'href'));
}

describe('the board of a year', () => {
  it.each(documents.map((one) => [one.page, one] as const))(
    'has a row for every promise of %s',
    (page, document) => {
      const [, municipality = '', department = '', year = ''] = page.split('/');
      const ids = document.initiativeFiles
        .flatMap((file) => listOf(file['取組']))
        .map((one) => `${page}#${String(one['識別子'])}`);
      const own = rowsOf(`/${municipality}/board/${year}/${department}/`).map((row) => linksIn(row)[0]);
      expect(own.toSorted()).toEqual(ids.toSorted());
      const all = rowsOf(`/${municipality}/board/${year}/`).map((row) => linksIn(row)[0] ?? '');
      expect(all.filter((href) => href.startsWith(page)).toSorted()).toEqual(ids.toSorted());
    },
  );

  it('has the same rows in every order', () => {
    const orders = boards.filter((page) => page.includes('/sorted/'));
    expect(orders.length).toBeGreaterThan(10);
    for (const page of orders) {
      const year = page.slice(0, page.indexOf('sorted/'));
      const sorted = rowsOf(page).map((row) => linksIn(row)[0]);
      expect(sorted.toSorted()).toEqual(
        rowsOf(year)
          .map((row) => linksIn(row)[0])
          .toSorted(),
      );
    }
  });
});

describe('a view of a board', () => {
  it.each(boards)(
    '%s has repeated headings, words in every cell and reasons for what is not compared',
    (page) => {
      const body = pageBody(page);
      const tables = elements(body, withClass('board'));
      expect(tables.map((table) => elements(table, (one) => one.tagName === 'thead').length)).toEqual(
        tables.map(() => 1),
      );
      for (const row of rowsOf(page)) {
        const cells = elements(row, (one) => one.tagName === 'td');
        const words = cells.map((cell) => {
          const [term] = elements(cell, withClass('board-term'));
          return textOf(cell, term ?? null);
        });
        expect(words.filter((word) => word === '')).toEqual([]);
        const refused = textOf(row, null).includes('比べていません');
        expect(refused).toBe(linksIn(row).some((href) => href.startsWith('#reason-')));
      }
    },
  );

  it('never repeats the rows of the view of its year: it leads there', () => {
    const rowTexts = (page: string): string =>
      rowsOf(page)
        .map((row) => textOf(row, null))
        .join('\n');
    const ofYears = boards.filter((page) => /\/board\/\d{4}\/$/.test(page));
    const repeated = ofYears.flatMap((year) => {
      const below = boards.filter((page) => page.startsWith(year) && page !== year);
      const own = below.filter((page) => !elements(pageBody(page), withClass('board-same')).length);
      return own.filter((page) => rowTexts(page) === rowTexts(year));
    });
    expect(repeated).toEqual([]);
    expect(boards.some((page) => elements(pageBody(page), withClass('board-same')).length > 0)).toBe(true);
  });

  it('marks itself among the views it offers', () => {
    const unmarked = boards.filter(
      (page) => !elements(pageBody(page), (one) => attribute(one, 'aria-current') === 'true').length,
    );
    expect(unmarked).toEqual([]);
  });
});

describe('the result that is missing', () => {
  it('of a promise is in the list of its reason and in the list of all', () => {
    for (const { id } of municipalities) {
      const all = new Set(rowsOf(`/${id}/board/no-result/`).map((row) => linksIn(row)[0]));
      const reasons = boards.filter(
        (page) => page.startsWith(`/${id}/board/no-result/`) && !page.endsWith('no-result/'),
      );
      expect(reasons).toHaveLength(6);
      const found = new Set(reasons.flatMap((page) => rowsOf(page).map((row) => linksIn(row)[0])));
      expect(found).toEqual(all);
    }
  });
});

describe('the matrix of stages', () => {
  it.each(municipalities.map(({ id }) => [id] as const))('on /%s/ leads to every document', (id) => {
    const [matrix] = elements(pageBody(`/${id}/`), withClass('matrix'));
    const links = matrix === undefined ? [] : linksIn(matrix);
    const wanted = documents.map(({ page }) => page).filter((page) => page.startsWith(`/${id}/`));
    expect(wanted.filter((page) => !links.includes(page))).toEqual([]);
  });
});

describe('a year and a measure', () => {
  it.each(pages.filter((page) => /\/years\/\d+\/$/.test(page)))(
    '%s leads to each of its documents',
    (page) => {
      const [, municipality = '', , year = ''] = page.split('/');
      const own = documents
        .map((one) => one.page)
        .filter((one) => one.startsWith(`/${municipality}/`) && one.endsWith(`/${year}/`));
      const links = linksIn(pageBody(page));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((one) => !links.some((link) => link.split('#')[0] === one))).toEqual([]);
    },
  );
});

describe('a fictional municipality', () => {
  it('is marked on the portal, and on all its pages, which no search engine lists', () => {
    expect(textOf(pageBody('/'), null)).toContain('架空の見本');
    const own = pages.filter((page) => page.startsWith('/mihon/'));
    const unmarked = own.filter((page) => {
      const html = pageHtml(page);
      return !html.includes('content="noindex"') || !html.includes('架空の自治体です');
    });
    expect(own.length).toBeGreaterThan(50);
    expect(unmarked).toEqual([]);
  });
});
