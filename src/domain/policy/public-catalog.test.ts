import { describe, expect, it } from 'vitest';
import { aCatalog, aDocument, aSite } from '../../../tests/unit/catalogue.ts';
import { publicCatalog } from './public-catalog.ts';

const MOMENT = 1_000_000;
const BEFORE = aDocument({ fiscalYear: 2020, publishAt: MOMENT });
const ALWAYS = aDocument({ fiscalYear: 2019 });

describe('publicCatalog', () => {
  it('leaves out a document before its 公開日時', () => {
    const catalog = publicCatalog(aCatalog({ documents: [BEFORE, ALWAYS] }), MOMENT - 1);
    expect(catalog.documents).toEqual([ALWAYS]);
  });

  it('leaves out the fiscal year that had no other document', () => {
    const catalog = publicCatalog(aCatalog({ documents: [BEFORE, ALWAYS] }), MOMENT - 1);
    expect(catalog.yearsOf('mihon')).toEqual([2019]);
  });

  it('has every document from its 公開日時 on', () => {
    const catalog = publicCatalog(aCatalog({ documents: [BEFORE, ALWAYS] }), MOMENT);
    expect(catalog.documents).toEqual([BEFORE, ALWAYS]);
  });

  it('keeps the site and its municipalities', () => {
    const site = aSite({ name: '見本' });
    const catalog = publicCatalog(aCatalog({ site, documents: [BEFORE] }), MOMENT - 1);
    expect([catalog.site, catalog.municipalities.length]).toEqual([site, 1]);
  });
});
