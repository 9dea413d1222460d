import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aDocument,
  aMunicipality,
  anInitiative,
  aSection,
  aSuccession,
} from '../../../tests/unit/catalogue.ts';
import { sectionView } from './overview-view.ts';

const SOMU = { municipality: 'mihon', department: 'somu' };

describe('the page of a section', () => {
  const context = aContext(
    aCatalog({
      documents: [
        aDocument({ initiatives: [anInitiative({ sections: ['jinji'] })] }),
        aDocument({ fiscalYear: 2020, initiatives: [anInitiative({ sections: ['bosai'] })] }),
      ],
    }),
  );

  it('lists its promises year by year, with the document they stand in', () => {
    const { years } = sectionView(context, { ...SOMU, section: 'jinji' });
    expect(years.map(({ year, document, initiatives }) => [year, document.href, initiatives.length])).toEqual(
      [['令和元年度（2019年度）', '/hoshin/mihon/somu/2019/', 1]],
    );
  });

  it('leads back to its department', () => {
    expect(
      sectionView(context, { ...SOMU, section: 'jinji' }).frame.crumbs.map(({ label }) => label),
    ).toEqual(['ホーム', '総務部', '人事課']);
  });
});

describe('the lineage of a section', () => {
  const sections = [aSection('koho', { name: '広報課' }), aSection('kocho', { name: '広聴課' })];
  const departments = [aDepartment({ sections }), aDepartment({ id: 'kikaku', name: '企画部', sections })];
  const edge = aSuccession({ before: ['somu/koho'], after: ['kikaku/koho'], year: 2020 });
  const context = aContext(
    aCatalog({ municipalities: [aMunicipality({ departments, sectionSuccessions: [edge] })] }),
  );

  it.each([
    ['somu', '/hoshin/mihon/kikaku/sections/koho/'],
    ['kikaku', '/hoshin/mihon/somu/sections/koho/'],
  ])('stands on both pages and leads to the other: %s', (department, href) => {
    const { successions } = sectionView(context, { municipality: 'mihon', department, section: 'koho' });
    expect(successions[0]?.sentence).toContain('総務部 広報課 → 企画部 広報課');
    expect(successions.flatMap(({ links }) => links.map((one) => one.href))).toEqual([href]);
  });

  it('is not on the pages of others', () => {
    expect(sectionView(context, { ...SOMU, section: 'kocho' }).successions).toEqual([]);
  });
});
