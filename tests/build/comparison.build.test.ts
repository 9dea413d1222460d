import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { comparisonsIn, comparisonsWith } from '../../src/comparison/lineage/department-line.ts';
import type { Initiative } from '../../src/domain/policy/initiative.ts';
import type { PolicyDocument } from '../../src/domain/policy/policy-document.ts';
import { publicCatalog } from '../../src/domain/policy/public-catalog.ts';
import { formatDate } from '../../src/domain/time/calendar-date.ts';
import { loadContent } from '../../src/load-content.ts';
import { readSettings } from '../../src/settings.ts';
import { attribute, elements, pageBody, type PageElement, textOf } from './page-text.ts';
import { builtPages } from './pages.ts';

const settings = readSettings({}, Date.now());
const loaded = loadContent(settings).catalog;
if (loaded === null) throw new Error('The content has errors.');
const catalog = publicCatalog(loaded, settings.now);
const comparisons = catalog.municipalities.flatMap(({ id }) => comparisonsIn(catalog, id));
const entries = comparisons.map((one) => [pathOf(one), one] as const);

/** Words of ours inside a compared text, and the remarks that the site adds to years. */
const OWN = ['diff-word', 'era-note'];

function pathOf({ after, years }: (typeof comparisons)[number]): string {
  return `/${after.municipality}/${after.department}/compare/${years.join('-')}/`;
}

function documentPath({ municipality, department, fiscalYear }: PolicyDocument): string {
  return `/${municipality}/${department}/${String(fiscalYear)}/`;
}

function hasClass(element: PageElement, name: string): boolean {
  return attribute(element, 'class').split(' ').includes(name);
}

/** The characters of a compared text without those that only the other side has, and without the site's own words. */
function sourceText(node: DefaultTreeAdapterMap['node'], without: 'ins' | 'del'): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node)) return '';
  if (node.tagName === without || OWN.some((name) => hasClass(node, name))) return '';
  return node.childNodes.map((child) => sourceText(child, without)).join('');
}

function shownTexts(path: string, side: 'before' | 'after'): readonly string[] {
  return elements(pageBody(path), (one) => hasClass(one, `compare-${side}`))
    .flatMap((one) => elements(one, (each) => hasClass(each, 'compare-text')))
    .map((one) => sourceText(one, side === 'before' ? 'ins' : 'del'));
}

function textsOf({ fields, initiatives }: PolicyDocument): readonly string[] {
  const owners: readonly Pick<Initiative, 'fields'>[] = [{ fields }, ...initiatives];
  return owners.flatMap((owner) =>
    owner.fields.flatMap(({ content }) => (content.kind === 'text' ? [content.markdown] : [])),
  );
}

/** 難易度, 期限, 連携先 and the like of a promise as a page prints them. */
function factsOf(initiative: Initiative): readonly string[] {
  const { difficulty, deadline, partners, legalBases, relatedPlans, money } = initiative;
  return [
    ...(difficulty === null ? [] : [`${difficulty.mark}（`]),
    ...(deadline === null ? [] : [formatDate(deadline)]),
    ...[...partners, ...legalBases, ...relatedPlans],
    ...money.map(({ amount, unit }) => `${amount.toLocaleString('en')}${unit}［`),
  ];
}

function linksOn(path: string): readonly string[] {
  return elements(pageBody(path), (one) => one.tagName === 'a').map((one) => attribute(one, 'href'));
}

describe('comparison pages', () => {
  it('exist for every two years of every line, and for no others', () => {
    const pages = builtPages().filter((page) => page.includes('/compare/'));
    expect([...pages].sort()).toEqual(entries.map(([path]) => path).sort());
    expect(pages).toContain('/yokote/somu-kikaku/compare/2018-2020/');
  });

  it.each(entries)('%s can be reached from its documents and departments, and leads back', (path, one) => {
    const documents = [...one.before.map(({ document }) => document), one.after];
    const links = linksOn(path);
    expect(documents.map(documentPath).filter((page) => !links.includes(page))).toEqual([]);
    const departments = documents.map(({ municipality, department }) => `/${municipality}/${department}/`);
    expect(departments.filter((page) => !linksOn(page).includes(path))).toEqual([]);
  });

  it.each(entries)('%s holds every text of both sides, character by character', (path, { before, after }) => {
    const olds = before.flatMap(({ document }) => textsOf(document));
    expect([...shownTexts(path, 'before')].sort()).toEqual([...olds].sort());
    expect([...shownTexts(path, 'after')].sort()).toEqual([...textsOf(after)].sort());
  });

  it.each(entries)('%s holds on each side what its promises state beside their fields', (path, one) => {
    const cellsOf = (side: 0 | 1): string =>
      elements(pageBody(path), (each) => hasClass(each, 'compare-figures'))
        .flatMap((table) => elements(table, (each) => each.tagName === 'tr'))
        .map((row) => elements(row, (each) => each.tagName === 'td')[side])
        .map((cell) => (cell === undefined ? '' : textOf(cell, null)))
        .join('\n');
    const sides = [
      one.before.flatMap(({ document }) => document.initiatives),
      one.after.initiatives,
    ] as const;
    for (const side of [0, 1] as const) {
      const cells = cellsOf(side);
      const missing = sides[side]
        .flatMap(factsOf)
        .filter((fact) => !cells.includes(fact.replace(/\s+/gu, '')));
      expect(missing).toEqual([]);
    }
  });

  it.each(entries)('%s marks changes with words, each on its own side', (path) => {
    const body = pageBody(path);
    const wrong = (side: string, tag: string): readonly PageElement[] =>
      elements(body, (one) => hasClass(one, side)).flatMap((one) =>
        elements(one, (each) => each.tagName === tag),
      );
    expect([...wrong('compare-before', 'ins'), ...wrong('compare-after', 'del')]).toEqual([]);
    const marks = elements(body, (one) => one.tagName === 'del' || one.tagName === 'ins');
    const silent = marks.filter((one) => {
      const word = one.tagName === 'del' ? '削除' : '追加';
      return !new RegExp(`^【${word}ここから】.*【${word}ここまで】$`, 's').test(textOf(one, null));
    });
    expect(silent.map((one) => textOf(one, null))).toEqual([]);
  });

  it.each(entries)('%s shows a difference or a reason, never both', (path) => {
    const cells = elements(pageBody(path), (one) => hasClass(one, 'compare-change')).map((one) => ({
      hasChange: elements(one, (each) => each.tagName === 'strong').length > 0,
      words: textOf(one, null),
    }));
    const wrong = cells.filter(({ hasChange, words }) =>
      hasChange ? words.includes('。') : !/^差は示しません。.+。$/.test(words),
    );
    expect(wrong).toEqual([]);
  });

  it('shows no difference between values of unlike forms, units or periods in the real cities', () => {
    const [body] = ['/yokote/somu-kikaku/compare/2018-2020/'].map((path) => pageBody(path));
    const changes =
      body === undefined
        ? []
        : elements(body, (one) => hasClass(one, 'compare-change')).flatMap((one) =>
            elements(one, (each) => each.tagName === 'strong'),
          );
    expect(changes).toEqual([]);
  });
});

describe('a department page', () => {
  it.each(
    catalog.municipalities.flatMap(({ id, departments }) =>
      departments.map((one) => [`/${id}/${one.id}/`, { municipality: id, department: one.id }] as const),
    ),
  )('%s leads to every comparison of its line', (path, key) => {
    const links = linksOn(path);
    const wanted = comparisonsWith(catalog, key).map(pathOf);
    expect(wanted.filter((page) => !links.includes(page))).toEqual([]);
  });

  it('総務部 and 総務企画部 name each other, as an inference with its reason', () => {
    const pages = ['/yokote/somu/', '/yokote/somu-kikaku/'];
    for (const [index, page] of pages.entries()) {
      expect(linksOn(page)).toContain(pages[1 - index]);
      const text = textOf(pageBody(page), null);
      expect(text).toContain('総務部→総務企画部（改称）');
      expect(text).toContain('推定');
      expect(text).toContain('根拠：');
    }
  });

  it('tells a unit of the same name from its own line', () => {
    expect(textOf(pageBody('/mihon/mirai-seisaku/'), null)).toContain('同じ名前の別の部があります');
    expect(linksOn('/mihon/mirai-seisaku/')).toContain('/mihon/mirai-seisaku-shitsu-2010/');
  });
});
