import { describe, expect, it } from 'vitest';
import { aCatalog, aContext, aDepartment, aMunicipality } from '../../../tests/unit/catalogue.ts';
import { frameOf } from '../context.ts';
import { searchPageView } from './search-page.ts';

const ONE = aContext(
  aCatalog({
    municipalities: [
      aMunicipality({ departments: [aDepartment(), aDepartment({ id: 'zei', name: '税務部' })] }),
    ],
  }),
);
const NEIGHBOUR = aMunicipality({ id: 'tonari', name: '隣市', code: '011002' });
const SEVERAL = aContext(aCatalog({ municipalities: [aMunicipality(), NEIGHBOUR] }));

describe('the search page', () => {
  it('names the root of the site, below which results and index lie', () => {
    expect(searchPageView(ONE).root).toBe('/hoshin/');
  });

  it('leads to each municipality of a portal', () => {
    expect(searchPageView(SEVERAL).otherWays).toEqual({
      heading: '自治体から探す',
      links: [
        { label: '隣市', href: '/hoshin/tonari/' },
        { label: '見本市', href: '/hoshin/mihon/' },
      ],
    });
  });

  it('leads to the departments where there is one municipality, and says nothing of municipalities', () => {
    const view = searchPageView(ONE);
    expect(view.otherWays).toEqual({
      heading: '部から探す',
      links: [
        { label: '総務部', href: '/hoshin/mihon/somu/' },
        { label: '税務部', href: '/hoshin/mihon/zei/' },
      ],
    });
    expect(JSON.stringify([view.lead, view.hints, view.otherWays])).not.toContain('自治体');
  });

  it('may run its script; no other page may', () => {
    const page = { title: '総務部', description: '…', path: '/mihon/somu/', crumbs: [] };
    expect(searchPageView(ONE).frame.isSearchPage).toBe(true);
    expect(frameOf(ONE, page).isSearchPage).toBe(false);
  });
});

describe('the search field of a page', () => {
  const page = { title: '総務部', description: '…', path: '/tonari/somu/', crumbs: [] };

  it('searches the documents of the municipality that the page is about', () => {
    expect(frameOf(SEVERAL, { ...page, municipality: NEIGHBOUR }).search).toEqual({
      action: '/hoshin/search/',
      label: '隣市の文書を検索',
      municipality: 'tonari',
    });
  });

  it.each([
    ['a page about the whole portal', SEVERAL, {}],
    ['a page of the only municipality', ONE, { municipality: aMunicipality() }],
  ])('searches the whole site on %s', (_where, context, own) => {
    expect(frameOf(context, { ...page, ...own }).search).toEqual({
      action: '/hoshin/search/',
      label: 'サイト内の文書を検索',
      municipality: null,
    });
  });
});
