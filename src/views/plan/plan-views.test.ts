import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aDocument,
  aMunicipality,
  anInitiative,
} from '../../../tests/unit/catalogue.ts';
import { measurePaths, measureView } from './measure-view.ts';
import { plansPaths, plansView } from './plans-view.ts';

const REFERENCE = { plan: 'soukei', measure: '7-3' };
const PLAN = {
  id: 'soukei',
  name: '第2次総合計画',
  from: 2016,
  to: 2025,
  measures: [
    { id: '7', number: '7', name: '行政経営', parent: null },
    { id: '7-3', number: '7-3', name: '計画的な人材育成', parent: '7' },
    { id: '7-4', number: null, name: '広聴', parent: '7' },
  ],
};
const departments = [aDepartment(), aDepartment({ id: 'kikaku', name: '企画部' })];
const documents = [
  aDocument({ initiatives: [anInitiative({ title: '研修', measures: [REFERENCE] })] }),
  aDocument({
    department: 'kikaku',
    fiscalYear: 2020,
    initiatives: [anInitiative({ title: '新しい研修', measures: [REFERENCE] })],
  }),
  aDocument({ fiscalYear: 2020, measures: [REFERENCE] }),
];
const context = aContext(
  aCatalog({ municipalities: [aMunicipality({ departments, plans: [PLAN] })], documents }),
);

describe('the page of all plans', () => {
  it('counts the promises of each measure year by year, with their departments', () => {
    expect(plansView(context, 'mihon').plans[0]?.measures).toMatchObject([
      { label: '7 行政経営', isPolicy: true, years: [{ promises: '取組1件' }, { promises: '取組1件' }] },
      {
        label: '7-3 計画的な人材育成',
        href: '/hoshin/mihon/plan/soukei/7-3/',
        isPolicy: false,
        years: [
          { promises: '取組1件', departments: '総務部、企画部' },
          { promises: '取組1件', departments: '総務部' },
        ],
      },
      { label: '広聴', years: [{ promises: '記載なし', departments: null }, {}] },
    ]);
  });

  it('is not made where there is no plan', () => {
    const without = aContext(aCatalog({ municipalities: [aMunicipality({ plans: [] })] }));
    expect(plansPaths(without)).toEqual([]);
  });
});

describe('the page of a measure', () => {
  const view = measureView(context, { municipality: 'mihon', ...REFERENCE });

  it('follows a promise over the years through departments, by its id', () => {
    expect(view.promises).toMatchObject([
      {
        label: '新しい研修',
        href: '/hoshin/mihon/initiatives/k3x9pa/',
        cells: [
          { kind: 'named', place: { label: '企画部', href: '/hoshin/mihon/kikaku/2020/#k3x9pa' } },
          { kind: 'named', place: { label: '総務部', href: '/hoshin/mihon/somu/2019/#k3x9pa' } },
        ],
      },
    ]);
  });

  it('lists the departments that name it as a whole', () => {
    expect(view.documents.map(({ label }) => label)).toEqual(['総務部 令和2年度（2020年度）']);
  });

  it('leads up and down the plan', () => {
    expect(view.parent?.label).toBe('7 行政経営');
    const policy = measureView(context, { municipality: 'mihon', plan: 'soukei', measure: '7' });
    expect(policy.children.map(({ label }) => label)).toEqual(['7-3 計画的な人材育成', '広聴']);
  });

  it('is made for every measure', () => {
    expect(measurePaths(context).map(({ params }) => params.measure)).toEqual(['7', '7-3', '7-4']);
  });
});
