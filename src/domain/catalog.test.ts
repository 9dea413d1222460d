import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aDepartment,
  aDocument,
  aMunicipality,
  anInitiative,
  aSuccession,
} from '../../tests/unit/catalogue.ts';

const SOMU = { municipality: 'mihon', department: 'somu' };
const MEASURE = { plan: 'soukei', measure: '7-3' };

/** Two municipalities; 見本市 has two departments with documents of three years. */
const DEPARTMENTS = [aDepartment(), aDepartment({ id: 'kikaku', name: '企画部', sections: [] })];
const MIHON = aMunicipality({ departments: DEPARTMENTS });
const OTHER = aMunicipality({ id: 'tonari', name: '隣市', code: '011002' });
const DOCUMENTS = [
  aDocument({ department: 'kikaku', fiscalYear: 2019 }),
  aDocument({ fiscalYear: 2017, initiatives: [anInitiative({ title: '前の題名' })] }),
  aDocument({ municipality: 'tonari', fiscalYear: 2019 }),
  aDocument({ fiscalYear: 2020, initiatives: [anInitiative({ sections: ['jinji'], measures: [MEASURE] })] }),
  aDocument({ fiscalYear: 2019, measures: [MEASURE] }),
];
const CATALOG = aCatalog({ municipalities: [MIHON, OTHER], documents: DOCUMENTS });

function address({ municipality, department, fiscalYear }: ReturnType<typeof aDocument>): string {
  return `${municipality}/${department}/${fiscalYear}`;
}

describe('Catalog', () => {
  it('lists municipalities by their code', () => {
    expect(CATALOG.municipalities.map(({ id }) => id)).toEqual(['tonari', 'mihon']);
  });

  it('lists documents by municipality, department as listed, and newest year first', () => {
    expect(CATALOG.documents.map(address)).toEqual([
      'tonari/somu/2019',
      'mihon/somu/2020',
      'mihon/somu/2019',
      'mihon/somu/2017',
      'mihon/kikaku/2019',
    ]);
  });

  it('has the same order whatever the order of the files', () => {
    const reversed = aCatalog({
      municipalities: [OTHER, MIHON],
      documents: [...DOCUMENTS].reverse(),
    });
    expect(reversed.documents.map(address)).toEqual(CATALOG.documents.map(address));
  });

  it('takes two municipalities with one code, which the reader reports', () => {
    const twins = [aMunicipality({ id: 'a' }), aMunicipality({ id: 'b' })];
    expect(aCatalog({ municipalities: twins, documents: [] }).municipalities.map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
  });

  it('takes a document of an unknown department, which the reader reports', () => {
    expect(aCatalog({ documents: [aDocument({ department: 'nai' })] }).documents).toHaveLength(1);
  });

  it('finds municipality, department, section and document by their ids', () => {
    expect([
      CATALOG.municipality('mihon').name,
      CATALOG.department(SOMU).name,
      CATALOG.section(SOMU, 'jinji').name,
      address(CATALOG.document({ ...SOMU, fiscalYear: 2019 })),
    ]).toEqual(['見本市', '総務部', '人事課', 'mihon/somu/2019']);
  });

  it('does not change when its parts do', () => {
    const documents = [aDocument()];
    const catalog = aCatalog({ documents });
    documents.pop();
    expect(catalog.documents).toHaveLength(1);
  });
});

describe('what the catalogue does not have', () => {
  it.each([
    ['municipality', () => CATALOG.municipality('nai')],
    ['department', () => CATALOG.department({ ...SOMU, department: 'nai' })],
    ['section', () => CATALOG.section(SOMU, 'nai')],
    ['document', () => CATALOG.document({ ...SOMU, fiscalYear: 1999 })],
    ['plan', () => CATALOG.measure('mihon', { plan: 'nai', measure: '7-3' })],
    ['measure', () => CATALOG.measure('mihon', { plan: 'soukei', measure: '9-9' })],
  ])('%s: is our fault, with the name in the message', (kind, ask) => {
    expect(ask).toThrow(new RegExp(`${kind}.*(?:nai|1999|9-9)`));
  });

  it('documents of an unknown department are none', () => {
    expect(CATALOG.documentsOf({ ...SOMU, department: 'nai' })).toEqual([]);
  });

  it('documents of an unknown municipality are none', () => {
    expect(CATALOG.documentsIn('nai')).toEqual([]);
  });
});

describe('documentsOf', () => {
  it('has the documents of one department, newest first', () => {
    expect(CATALOG.documentsOf(SOMU).map(({ fiscalYear }) => fiscalYear)).toEqual([2020, 2019, 2017]);
  });
});

describe('yearsOf', () => {
  it('has each fiscal year once, newest first', () => {
    expect(CATALOG.yearsOf('mihon')).toEqual([2020, 2019, 2017]);
  });
});

describe('documentsOfYear', () => {
  it('has the documents of all departments', () => {
    expect(CATALOG.documentsOfYear('mihon', 2019).map(address)).toEqual([
      'mihon/somu/2019',
      'mihon/kikaku/2019',
    ]);
  });
});

describe('neighboursOf', () => {
  it.each([
    [2017, null, 2019],
    [2018, 2017, 2019],
    [2019, 2017, 2020],
    [2020, 2019, null],
  ])('of %i are %o and %o', (fiscalYear, earlier, later) => {
    const neighbours = CATALOG.neighboursOf({ ...SOMU, fiscalYear });
    expect(neighbours.earlier?.fiscalYear ?? null).toBe(earlier);
    expect(neighbours.later?.fiscalYear ?? null).toBe(later);
  });
});

describe('appearancesOf', () => {
  it('follows a permanent id through the years, newest first', () => {
    expect(CATALOG.appearancesOf('mihon', 'k3x9pa').map(({ initiative }) => initiative.title)).toEqual([
      '防災力の向上',
      '前の題名',
    ]);
  });

  it('goes by the year when a promise changed its department', () => {
    const initiatives = [anInitiative()];
    const moved = aCatalog({
      municipalities: [MIHON],
      documents: [
        aDocument({ fiscalYear: 2019, initiatives }),
        aDocument({ department: 'kikaku', fiscalYear: 2020, initiatives }),
      ],
    });
    expect(moved.appearancesOf('mihon', 'k3x9pa').map(({ document }) => address(document))).toEqual([
      'mihon/kikaku/2020',
      'mihon/somu/2019',
    ]);
  });

  it('stays within the municipality', () => {
    expect(CATALOG.appearancesOf('tonari', 'k3x9pa')).toEqual([]);
  });
});

describe('successionsOf', () => {
  const RENAMED = aSuccession({ before: ['somu'], after: ['kikaku'] });
  const catalog = aCatalog({
    municipalities: [aMunicipality({ departments: DEPARTMENTS, successions: [RENAMED] })],
  });

  it.each(['somu', 'kikaku'])('has an edge on either side of it: %s', (department) => {
    expect(catalog.successionsOf({ municipality: 'mihon', department })).toEqual([RENAMED]);
  });

  it('has no edge of other departments', () => {
    expect(catalog.successionsOf({ municipality: 'mihon', department: 'zaimu' })).toEqual([]);
  });
});

describe('initiativesOfSection', () => {
  it('leaves out documents without a promise of the section', () => {
    const groups = CATALOG.initiativesOfSection(SOMU, 'jinji');
    expect(groups.map(({ document, initiatives }) => [document.fiscalYear, initiatives.length])).toEqual([
      [2020, 1],
    ]);
  });

  it('has a joint promise of several sections under each', () => {
    const documents = [aDocument({ initiatives: [anInitiative({ sections: ['jinji', 'bosai'] })] })];
    const catalog = aCatalog({ documents });
    expect(['jinji', 'bosai'].map((one) => catalog.initiativesOfSection(SOMU, one).length)).toEqual([1, 1]);
  });

  it('is empty for a section without promises', () => {
    expect(CATALOG.initiativesOfSection(SOMU, 'bosai')).toEqual([]);
  });
});

describe('measure', () => {
  it('finds plan and measure', () => {
    const { plan, measure } = CATALOG.measure('mihon', MEASURE);
    expect([plan.name, measure.name]).toEqual(['第2次総合計画', '計画的な人材育成']);
  });
});

describe('documentsServing', () => {
  it('has documents that name the measure themselves or in a promise', () => {
    expect(CATALOG.documentsServing('mihon', MEASURE).map(({ fiscalYear }) => fiscalYear)).toEqual([
      2020, 2019,
    ]);
  });

  it('has none for a measure that nobody names', () => {
    expect(CATALOG.documentsServing('mihon', { plan: 'soukei', measure: '7' })).toEqual([]);
  });

  it('keeps apart measures of two plans with one id', () => {
    expect(CATALOG.documentsServing('mihon', { plan: 'soukei-3', measure: '7-3' })).toEqual([]);
  });
});
