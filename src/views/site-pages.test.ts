import { describe, expect, it } from 'vitest';
import { aCatalog, aContext, aSite } from '../../tests/unit/catalogue.ts';
import { aboutView, diagnosticsView, notFoundView } from './site-pages.ts';

describe('the page about the site', () => {
  it("begins with the publisher's own words", () => {
    const site = aSite({ about: '各部の方針を**公開**しています。' });
    expect(aboutView(aContext(aCatalog({ site }))).html).toBe(
      '<p>各部の方針を<strong>公開</strong>しています。</p>',
    );
  });

  it('does without them', () => {
    expect(aboutView(aContext()).html).toBeNull();
  });

  it('explains all six reasons for a missing result', () => {
    const { reasons } = aboutView(aContext());
    expect(reasons.map(({ term }) => term)).toContain('未公表');
    expect(reasons).toHaveLength(6);
  });

  it('explains each word once', () => {
    const terms = aboutView(aContext()).words.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
  });
});

describe('the page of what is not found', () => {
  it('is kept out of search engines', () => {
    expect(notFoundView(aContext()).frame).toMatchObject({
      indexable: false,
      title: 'ページが見つかりません｜部の運営方針',
    });
  });
});

describe('the manual of findings', () => {
  const code = { code: 'schema/date', title: '日付が読めない', why: '…', wrong: '…', right: '…' };
  const view = diagnosticsView({ ...aContext(), codes: [code] });

  it('has an anchor for each, as the address of a finding expects it', () => {
    expect(view.codes).toEqual([{ ...code, anchor: 'schema-date' }]);
  });

  it('is kept out of search engines, because it is for editors', () => {
    expect(view.frame.indexable).toBe(false);
  });
});
