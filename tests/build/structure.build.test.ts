import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';
import { attribute, elements, textOf, type PageElement } from './page-text.ts';
import { builtFiles, builtPages } from './pages.ts';

const pages = builtPages();
const SEARCH = '/search/';
const IMPORT = '/tools/import/';
/** The pages with a script; every other page has none. */
const SCRIPTED = [SEARCH, IMPORT];
/** `from"./kana.CSlcXB3H.js"`, `import(`./no-hit.Bu2_i2HJ.js`)` */
const IMPORTED = /\b(?:from|import\()\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

function fileOf(page: string): string {
  return join(builtSite(), page.endsWith('/') ? `${page}index.html` : page);
}

const parsed = new Map<string, readonly PageElement[]>();

/** The elements of a page for which the question holds, in document order; each page is parsed once. */
function find(page: string, question: (element: PageElement) => boolean): readonly PageElement[] {
  const all = parsed.get(page) ?? elements(parse(readFileSync(fileOf(page), 'utf8')), () => true);
  parsed.set(page, all);
  return all.filter(question);
}

const anchors = new Map<string, readonly string[]>();

function anchorsOf(page: string): readonly string[] {
  const ids = anchors.get(page) ?? find(page, () => true).map((one) => attribute(one, 'id'));
  anchors.set(page, ids);
  return ids;
}

const tag =
  (...names: readonly string[]) =>
  (element: PageElement): boolean =>
    names.includes(element.tagName);

/** The directives of a page's Content Security Policy with their sources. */
function policyOf(page: string): ReadonlyMap<string, string> {
  const [meta] = find(page, (one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
  const directives = meta === undefined ? [] : attribute(meta, 'content').split('; ');
  return new Map(directives.map((one) => [one.replace(/ .*/, ''), one.replace(/^\S+ /, '')]));
}

function isMunicipality(name: string): boolean {
  return existsSync(join('content', name, 'municipality.yaml'));
}

function metaOf(page: string, name: string): string {
  const [meta] = find(page, (one) => one.tagName === 'meta' && attribute(one, 'name') === name);
  return meta === undefined ? '' : attribute(meta, 'content');
}

/** The text of each page's first title. */
const titles = new Map(
  pages.map((page) => {
    const [title] = find(page, (one) => one.tagName === 'title').map((one) => textOf(one, null));
    return [page, title ?? ''] as const;
  }),
);

describe('a page', () => {
  it.each(pages)('%s is valid HTML', async (page) => {
    const report = await htmlValidate.validateString(readFileSync(fileOf(page), 'utf8'));
    const messages = report.results.flatMap((one) =>
      one.messages.map((each) => `${each.ruleId}: ${each.message}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(pages)('%s is in Japanese, has one h1 and skips no level', (page) => {
    expect(find(page, tag('html')).map((one) => attribute(one, 'lang'))).toEqual(['ja']);
    const levels = find(page, tag('h1', 'h2', 'h3', 'h4', 'h5', 'h6')).map((one) => Number(one.tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it.each(pages)('%s has a title and a description of its own', (page) => {
    const title = titles.get(page) ?? '';
    expect(title.length).toBeGreaterThan(3);
    expect([...titles.values()].filter((one) => one === title)).toHaveLength(1);
    expect(metaOf(page, 'description').length).toBeGreaterThan(10);
  });

  it.each(pages)('%s has landmarks, a skip link and a way home', (page) => {
    expect(find(page, tag('main')).map((one) => [attribute(one, 'id'), attribute(one, 'tabindex')])).toEqual([
      ['main', '-1'],
    ]);
    const [firstLink] = find(page, tag('a'));
    expect(firstLink === undefined ? '' : attribute(firstLink, 'href')).toBe('#main');
    expect(find(page, tag('header')).length).toBeGreaterThan(0);
    expect(find(page, tag('footer')).length).toBeGreaterThan(0);
    expect(
      find(page, tag('nav')).filter(
        (one) => attribute(one, 'aria-label') + attribute(one, 'aria-labelledby') === '',
      ),
    ).toEqual([]);
  });

  it.each(pages.filter((page) => page !== '/'))('%s shows where it stands', (page) => {
    const [way] = find(page, tag('ol'));
    const steps = way === undefined ? [] : elements(way, tag('li'));
    const current = steps.map(
      (step) => elements(step, (one) => attribute(one, 'aria-current') === 'page').length,
    );
    expect(current).toEqual([...steps.slice(1).map(() => 0), 1]);
  });

  it.each(pages)(
    '%s has no style of its own, no code in attributes and a policy that forbids both',
    (page) => {
      expect(find(page, tag('style'))).toEqual([]);
      expect(
        find(page, (one) => one.attrs.some(({ name }) => name === 'style' || name.startsWith('on'))),
      ).toEqual([]);
      expect(policyOf(page).get('default-src')).toBe("'none'");
      expect(policyOf(page).get('style-src')).toBe("'self'");
    },
  );

  it.each(pages.filter((page) => !SCRIPTED.includes(page)))('%s has no script, and none may run', (page) => {
    expect(find(page, tag('script'))).toEqual([]);
    expect([...policyOf(page).keys()].filter((name) => /^(?:script|worker|connect)-src$/.test(name))).toEqual(
      [],
    );
  });

  it.each(pages.filter((page) => page !== SEARCH))('%s has one field that leads to the search', (page) => {
    const forms = find(page, (one) => one.tagName === 'form' && attribute(one, 'id') !== 'import-form');
    expect(forms.map((one) => [attribute(one, 'role'), attribute(one, 'action')])).toEqual([
      ['search', SEARCH],
    ]);
    const [, town = ''] = /^\/([\w-]+)\/(?:.*\/)?$/.exec(page) ?? [];
    const scope = find(page, (one) => one.tagName === 'input' && attribute(one, 'name') === 'm');
    expect(scope.map((one) => attribute(one, 'value'))).toEqual(isMunicipality(town) ? [town] : []);
  });

  it.each(pages)('%s leads nowhere that does not exist', (page) => {
    const broken = find(page, tag('a', 'link', 'img'))
      .map((one) => attribute(one, 'href') || attribute(one, 'src'))
      .filter((address) => address !== '' && !/^(?:https?|mailto|tel):/.test(address))
      .filter((address) => !leadsSomewhere(page, address));
    expect(broken).toEqual([]);
  });

  it.each(pages)('%s has tables that a screen reader can read', (page) => {
    const tables = find(page, tag('table'));
    const faulty = tables.filter((table) => {
      const headers = elements(table, tag('th'));
      const hasScopes = headers.every((one) =>
        ['col', 'row', 'colgroup', 'rowgroup'].includes(attribute(one, 'scope')),
      );
      const hasEmptyCells = elements(table, tag('td')).some((one) => textOf(one, null) === '');
      return (
        elements(table, tag('caption')).length !== 1 || headers.length === 0 || !hasScopes || hasEmptyCells
      );
    });
    expect(faulty.map((one) => textOf(one, null))).toEqual([]);
  });
});

function leadsSomewhere(page: string, address: string): boolean {
  const [path = '', anchor = ''] = address.split('#');
  const target = path === '' ? page : path;
  if (!existsSync(fileOf(target))) return false;
  return anchor === '' || anchorsOf(target).filter((id) => id === decodeURIComponent(anchor)).length === 1;
}

describe('scripts', () => {
  it.each(SCRIPTED)('%s has one: a module from the site itself, nothing inline', (page) => {
    const scripts = find(page, tag('script'));
    expect(scripts.map((one) => [attribute(one, 'type'), textOf(one, null)])).toEqual([['module', '']]);
    const [source = ''] = scripts.map((one) => attribute(one, 'src'));
    expect(source).toMatch(/^\/assets\/[\w.-]+\.js$/);
    expect(builtFiles()).toContain(source);
  });

  it('are that of the import page, and that of the search page with what a query may need of it', () => {
    const sources = SCRIPTED.flatMap((page) => find(page, tag('script'))).map((one) => attribute(one, 'src'));
    const [search = '', importing] = sources;
    expect(
      builtFiles()
        .filter((file) => file.startsWith('/assets/') && file.endsWith('.js'))
        .toSorted(),
    ).toEqual([...loadedBy(search), importing].toSorted());
  });
});

/** A script and those that it imports, at once or later, directly or by way of others. */
function loadedBy(script: string): ReadonlySet<string> {
  const loaded = new Set([script]);
  for (const one of loaded)
    for (const [, name = ''] of readFileSync(fileOf(one), 'utf8').matchAll(IMPORTED))
      loaded.add(`/assets/${name}`);
  return loaded;
}

describe('the import page', () => {
  it('may run its script and a reader made of it, and may send nothing', () => {
    const policy = policyOf(IMPORT);
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('worker-src')).toBe('blob:');
    expect(policy.get('connect-src')).toBe("'none'");
  });

  it('is not listed by search engines, and offers nothing before its script is there', () => {
    expect(metaOf(IMPORT, 'robots')).toBe('noindex');
    expect(
      find(IMPORT, tag('fieldset')).map((one) => one.attrs.some(({ name }) => name === 'disabled')),
    ).toEqual([true]);
  });

  it('carries nothing that only the authors of the content are to read', () => {
    const [form] = find(IMPORT, (one) => attribute(one, 'id') === 'import-form');
    const basis = form === undefined ? '' : attribute(form, 'data-basis');
    expect(basis).toContain('municipality.yaml');
    expect(basis).not.toContain('内部メモ');
  });
});

describe('the search page', () => {
  it('may run nothing but files of the site and the WebAssembly of its index', () => {
    const policy = policyOf(SEARCH);
    expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy.get('connect-src')).toBe("'self'");
  });

  it('has one field for words, which works without its script', () => {
    const [form] = find(SEARCH, tag('form'));
    expect(find(SEARCH, tag('form'))).toHaveLength(1);
    expect(form === undefined ? '' : attribute(form, 'action')).toBe(SEARCH);
    expect(find(SEARCH, tag('input')).map((one) => attribute(one, 'name'))).toEqual(['q']);
  });
});

describe('the site', () => {
  it('has the pages that the interface names', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        '/',
        '/about/',
        '/404.html',
        '/search/',
        '/yokote/',
        '/yokote/somu/',
        '/yokote/somu/2018/',
      ]),
    );
    expect(pages).toEqual(expect.arrayContaining(['/yokote/years/2018/', '/yokote/somu/sections/soumu-ka/']));
  });

  it('has no address with Japanese in it', () => {
    expect(builtFiles().filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
  });

  it('sends a usual document in 14 kB', async () => {
    const { gzipSync } = await import('node:zlib');
    const sizes = [
      '/kikugawa/somu/2019/',
      '/kawachinagano/sogo-seisaku/2020/',
      '/yokote/somu-kikaku/2020/',
      '/mitaka/somu/2017/',
    ].map((page) => [page, gzipSync(readFileSync(fileOf(page))).length] as const);
    expect(sizes.filter(([, size]) => size > 14 * 1024)).toEqual([]);
  });
});
