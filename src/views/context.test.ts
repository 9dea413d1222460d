import { describe, expect, it } from 'vitest';
import { aCatalog, aContext, aMunicipality, aSite } from '../../tests/unit/catalogue.ts';
import type { SiteProfile } from '../domain/site.ts';
import { frameOf, municipalityCrumbs, municipalityLink, pagePath } from './context.ts';

const INPUT = {
  title: '総務部',
  description: '…',
  path: '/mihon/somu/',
  crumbs: [{ label: '総務部', href: null }],
};
const PORTAL = aContext(
  aCatalog({ municipalities: [aMunicipality(), aMunicipality({ id: 'tonari', code: '011002' })] }),
);

function frame(input: Partial<Parameters<typeof frameOf>[1]> = {}, site: Partial<SiteProfile> = {}) {
  return frameOf(aContext(aCatalog({ site: aSite(site) })), { ...INPUT, ...input });
}

describe('the frame of a page', () => {
  it('ends its title with the name of the site', () => {
    expect(frame().title).toBe('総務部｜部の運営方針');
  });

  it('is called by the name of the site alone when it is home', () => {
    expect(frame({ title: null }).title).toBe('部の運営方針');
  });

  it('has its full address', () => {
    expect(frame().canonical).toBe('https://www.example.lg.jp/hoshin/mihon/somu/');
  });

  it('begins the way to the page at home, with addresses under the base path', () => {
    expect(frame().crumbs).toEqual([
      { label: 'ホーム', href: '/hoshin/' },
      { label: '総務部', href: null },
    ]);
  });

  it('shows no way to the home page', () => {
    expect(frame({ crumbs: [] }).crumbs).toEqual([]);
  });

  it('offers the contact in forms that can be tapped, and leaves out what is not known', () => {
    const contact = {
      name: '広報課',
      address: '中央1番1号',
      phone: '000-000-0000',
      email: 'koho@example.lg.jp',
      url: 'https://www.example.lg.jp/contact/',
    };
    expect(frame({}, { contact }).contact).toEqual([
      { label: '広報課', href: null },
      { label: '中央1番1号', href: null },
      { label: '000-000-0000', href: 'tel:000-000-0000' },
      { label: 'koho@example.lg.jp', href: 'mailto:koho@example.lg.jp' },
      { label: 'https://www.example.lg.jp/contact/', href: 'https://www.example.lg.jp/contact/' },
    ]);
    const { phone, ...nothing } = { name: '広報課', address: null, phone: null, email: null, url: null };
    expect(frame({}, { contact: { ...nothing, phone } }).contact).toEqual([{ label: '広報課', href: null }]);
  });

  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/deed.ja'],
    ['PDL 1.0', 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0'],
  ] as const)('names the licence %s with its text', (licence, href) => {
    expect(frame({}, { licence }).licence).toMatchObject({
      name: expect.stringContaining(licence) as string,
      href,
    });
  });

  it('may be found by search engines, unless the page says otherwise', () => {
    expect(frame().indexable).toBe(true);
    expect(frame({ indexable: false }).indexable).toBe(false);
  });

  it('says on every page of a fictional municipality that it is one, and keeps it out of search engines', () => {
    expect(frame({ municipality: aMunicipality({ fictional: true }) })).toMatchObject({
      indexable: false,
      notice: '見本のために作った架空の自治体です。実在の自治体や人物とは関係ありません。',
    });
    expect(frame({ municipality: aMunicipality() }).notice).toBeNull();
  });
});

describe('the way to a municipality', () => {
  it('is home when the site has no other one', () => {
    expect(municipalityLink(aContext(), aMunicipality())).toEqual({ label: '見本市', href: '/hoshin/' });
    expect(municipalityCrumbs(aContext(), aMunicipality())).toEqual([]);
  });

  it('is a step of its own on a portal', () => {
    expect(municipalityCrumbs(PORTAL, aMunicipality())).toEqual([
      { label: '見本市', href: '/hoshin/mihon/' },
    ]);
  });
});

describe('pagePath', () => {
  it('has one key for the same facts and another one for others', () => {
    const keyOf = (facts: unknown): string => pagePath(aContext(), {}, facts).cacheKey;
    expect(keyOf({ title: '一' })).toBe(keyOf({ title: '一' }));
    expect(keyOf({ title: '一' })).not.toBe(keyOf({ title: '二' }));
  });
});
