import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aDocument,
  aField,
  aForm,
  aMunicipality,
  anIndicator,
  anInitiative,
  anObservation,
  aSection,
  aSite,
  aSuccession,
  written,
} from '../../tests/unit/catalogue.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { PolicyDocument } from '../domain/policy/policy-document.ts';
import { documentPaths } from './document/document-view.ts';
import { departmentPaths, municipalityPaths, sectionPaths } from './overview/overview-view.ts';
import { yearPaths } from './year/year-view.ts';

const TONARI = aMunicipality({ id: 'tonari', name: '隣市', code: '011002' });
const BOTH = [aMunicipality(), TONARI];

describe('the cache key of a document page', () => {
  const keyOf = (catalog: Catalog): string | undefined =>
    documentPaths(aContext(catalog)).find(({ params }) => params.year === '2019')?.cacheKey;
  const BASE = aCatalog();

  it.each<[string, Partial<PolicyDocument>]>([
    ['a field', { fields: [written(aField('使命'), '…')] }],
    ['a promise', { initiatives: [anInitiative()] }],
    ['a stage', { stages: { ...aDocument().stages, 'year-end': { kind: 'published', date: null } } }],
    ['a figure', { indicators: [anIndicator({ observations: [anObservation('target', '80回')] })] }],
    ['its form', { form: aForm({ notes: ['凡例はありません。'] }) }],
    ['a correction', { notes: ['訂正しました。'] }],
  ])('changes with %s', (_, own) => {
    expect(keyOf(aCatalog({ documents: [aDocument(own)] }))).not.toBe(keyOf(BASE));
  });

  it.each([
    ['the name of the site', aCatalog({ site: aSite({ name: '見本' }) })],
    [
      'a new section',
      aCatalog({
        municipalities: [aMunicipality({ departments: [aDepartment({ sections: [aSection('zeimu')] })] })],
      }),
    ],
    [
      'a second municipality, when home becomes a portal',
      aCatalog({ municipalities: [aMunicipality(), TONARI] }),
    ],
    [
      'a document of the year before',
      aCatalog({ documents: [aDocument(), aDocument({ fiscalYear: 2018 })] }),
    ],
    ['a document of the year after', aCatalog({ documents: [aDocument(), aDocument({ fiscalYear: 2020 })] })],
  ])('changes with %s', (_, catalog) => {
    expect(keyOf(catalog)).not.toBe(keyOf(BASE));
  });

  it('changes with the title of a promise of another year that the page names', () => {
    const successions = [aSuccession({ before: ['old001'], after: [] })];
    const own = aDocument({ initiatives: [anInitiative({ successions })] });
    const withTitle = (title: string) =>
      aCatalog({
        documents: [
          own,
          aDocument({ fiscalYear: 2018, initiatives: [anInitiative({ id: 'old001', title })] }),
        ],
      });
    expect(keyOf(withTitle('新しい題名'))).not.toBe(keyOf(withTitle('題名')));
  });

  it('stays when the text of another year changes', () => {
    const withTitle = (title: string) =>
      aCatalog({ documents: [aDocument(), aDocument({ fiscalYear: 2018, title })] });
    expect(keyOf(withTitle('新しい題名'))).toBe(keyOf(withTitle('題名')));
  });

  it('stays when another municipality gets a document', () => {
    const municipalities = [aMunicipality(), TONARI];
    const documents = [aDocument()];
    const more = [...documents, aDocument({ municipality: 'tonari', fiscalYear: 2018 })];
    expect(keyOf(aCatalog({ municipalities, documents: more }))).toBe(
      keyOf(aCatalog({ municipalities, documents })),
    );
  });

  it('does not read the whole municipality again for every page', () => {
    const documents = Array.from({ length: 30 }, (_, index) => aDocument({ fiscalYear: 1990 + index }));
    const context = aContext(
      aCatalog({ documents, municipalities: [aMunicipality({ notes: ['長い注記'.repeat(1000)] })] }),
    );
    const hashed: string[] = [];
    documentPaths({ ...context, digest: (text) => context.digest((hashed.push(text), text)) });
    expect(hashed.filter((text) => text.includes('長い注記'))).toHaveLength(1);
  });
});

describe('the cache key of an overview page', () => {
  const keyIn = (catalog: Catalog) => {
    const context = aContext(catalog);
    const keys = {
      municipality: municipalityPaths(context).find(({ params }) => params.municipality === 'mihon'),
      department: departmentPaths(context).find(({ params }) => params.municipality === 'mihon'),
      section: sectionPaths(context).find(
        ({ params }) => params.section === 'jinji' && params.municipality === 'mihon',
      ),
      year: yearPaths(context).find(({ params }) => params.year === '2019'),
    };
    return (page: keyof typeof keys): string | undefined => keys[page]?.cacheKey;
  };
  const PAGES = ['municipality', 'department', 'section', 'year'] as const;
  const initiatives = [anInitiative({ sections: ['jinji'] })];
  const BASE = keyIn(aCatalog({ municipalities: BOTH, documents: [aDocument({ initiatives })] }));

  it.each(PAGES)('of the %s changes with the name of the site', (page) => {
    const site = aSite({ name: '見本' });
    expect(
      keyIn(aCatalog({ site, municipalities: BOTH, documents: [aDocument({ initiatives })] }))(page),
    ).not.toBe(BASE(page));
  });

  it.each(PAGES)('of the %s changes with the name of its municipality', (page) => {
    const municipalities = [aMunicipality({ name: '手本市' }), TONARI];
    expect(keyIn(aCatalog({ municipalities, documents: [aDocument({ initiatives })] }))(page)).not.toBe(
      BASE(page),
    );
  });

  it.each(['municipality', 'department'] as const)('of the %s changes with a new document', (page) => {
    const documents = [aDocument({ initiatives }), aDocument({ fiscalYear: 2020 })];
    expect(keyIn(aCatalog({ municipalities: BOTH, documents }))(page)).not.toBe(BASE(page));
  });

  it.each(['section', 'year'] as const)('of the %s changes with the title of a promise on it', (page) => {
    const documents = [
      aDocument({ initiatives: [anInitiative({ sections: ['jinji'], title: '新しい題名' })] }),
    ];
    expect(keyIn(aCatalog({ municipalities: BOTH, documents }))(page)).not.toBe(BASE(page));
  });

  it.each(PAGES)('of the %s stays when a text changes that it does not show', (page) => {
    const documents = [aDocument({ initiatives, fields: [written(aField('使命'), '新しい文章')] })];
    expect(keyIn(aCatalog({ municipalities: BOTH, documents }))(page)).toBe(BASE(page));
  });

  it.each(PAGES)('of the %s stays when another municipality changes', (page) => {
    const municipalities = [
      aMunicipality(),
      { ...TONARI, departments: [aDepartment({ sections: [aSection('zeimu')] })] },
    ];
    expect(keyIn(aCatalog({ municipalities, documents: [aDocument({ initiatives })] }))(page)).toBe(
      BASE(page),
    );
  });
});
