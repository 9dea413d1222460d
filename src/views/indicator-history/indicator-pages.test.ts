import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDocument,
  anIndicator,
  anInitiative,
  anObservation,
} from '../../../tests/unit/catalogue.ts';
import type { Indicator } from '../../domain/measurement/indicator.ts';
import { documentPaths } from '../document/document-view.ts';
import { distinctNames } from './distinct-names.ts';
import { indicatorListPaths, indicatorListView } from './indicator-list-view.ts';
import { indicatorPageView, indicatorPaths } from './indicator-page-view.ts';
import { pastView } from './past-view.ts';

const KEY = { municipality: 'mihon', indicator: 'kouza1' };

function inYear(fiscalYear: number, value: string, own: Partial<Indicator> = {}) {
  const observations = [anObservation('actual', value, { fiscalYear })];
  return aDocument({
    fiscalYear,
    initiatives: [anInitiative({ indicators: [anIndicator({ observations, ...own })] })],
  });
}

describe('the page of an indicator', () => {
  const context = aContext(
    aCatalog({
      documents: [inYear(2018, '75回', { definition: '市が開いた講座です。' }), inYear(2019, '77回')],
    }),
  );

  it('has an address that names its id', () => {
    expect(indicatorPaths(context).map(({ params }) => params)).toEqual([KEY]);
    expect(indicatorPageView(context, KEY).address).toBe(
      'https://www.example.lg.jp/hoshin/mihon/indicators/kouza1/',
    );
  });

  it('leads to the promise that it belongs to', () => {
    expect(indicatorPageView(context, KEY).owners).toEqual([
      {
        label: '総務部「防災力の向上」',
        href: '/hoshin/mihon/initiatives/k3x9pa/',
        years: '平成30年度（2018年度）から令和元年度（2019年度）までの文書',
      },
    ]);
  });

  it('says for which years a definition holds when it changed', () => {
    const changed = aCatalog({
      documents: [inYear(2018, '75回', { definition: '甲' }), inYear(2019, '77回', { definition: '乙' })],
    });
    expect(indicatorPageView(aContext(changed), KEY).facts).toContainEqual({
      term: '定義',
      entries: ['乙（令和元年度（2019年度）の文書）', '甲（平成30年度（2018年度）の文書）'],
    });
  });

  it.each<[string, string, Partial<Indicator>]>([
    ['a value', '76回', {}],
    ['a definition', '75回', { definition: '別の定義です。' }],
  ])('has a key that changes with %s of an earlier year', (_, value, own) => {
    const other = aContext(aCatalog({ documents: [inYear(2018, value, own), inYear(2019, '77回')] }));
    expect(indicatorPaths(other)[0]?.cacheKey).not.toBe(indicatorPaths(context)[0]?.cacheKey);
  });
});

describe('the overview of indicators', () => {
  it('has the latest value with its year, and the course of all', () => {
    const view = indicatorListView(
      aContext(aCatalog({ documents: [inYear(2018, '75回'), inYear(2019, '77回')] })),
      'mihon',
    );
    expect(view.groups[0]?.rows[0]).toMatchObject({
      latest: { value: '77回', when: '令和元年度（2019年度） 実績値' },
      target: { value: '目標値の記載なし', when: null },
      years: '2年度分',
    });
    expect(view.groups[0]?.rows[0]?.sparkline).toContain('chart-line-measured');
  });

  it('is not made for a municipality without indicators', () => {
    expect(indicatorListPaths(aContext())).toEqual([]);
  });
});

describe('the past of an indicator on the page of a document', () => {
  const past = (documents: readonly ReturnType<typeof inYear>[], year: number) => {
    const context = aContext(aCatalog({ documents }));
    const document = documents.find(({ fiscalYear }) => fiscalYear === year) ?? aDocument();
    return pastView(context, document, document.initiatives[0]?.indicators[0] ?? anIndicator());
  };
  const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019].map((year) => inYear(year, `${year - 1940}回`));

  it('goes five years back and not beyond the document’s own year', () => {
    expect(past(years, 2018).course?.values).toEqual([
      '平成26年度（2014年度）：実績値 74回',
      '平成27年度（2015年度）：実績値 75回',
      '平成28年度（2016年度）：実績値 76回',
      '平成29年度（2017年度）：実績値 77回',
      '平成30年度（2018年度）：実績値 78回',
    ]);
  });

  it('is only a link where no earlier year has a value', () => {
    expect(past(years, 2013)).toEqual({
      link: { label: '「講座の実施回数」の推移', href: '/hoshin/mihon/indicators/kouza1/' },
      course: null,
    });
  });

  it('changes the key of the document’s page, and no later year does', () => {
    const keyOf = (documents: readonly ReturnType<typeof inYear>[]) =>
      documentPaths(aContext(aCatalog({ documents }))).find(({ params }) => params.year === '2018')?.cacheKey;
    const [earlier, own, later] = [inYear(2017, '5回'), inYear(2018, '6回'), inYear(2019, '7回')];
    expect(keyOf([inYear(2017, '4回'), own, later])).not.toBe(keyOf([earlier, own, later]));
    expect(keyOf([earlier, own, inYear(2019, '9回')])).toBe(keyOf([earlier, own, later]));
  });
});

describe('distinctNames', () => {
  it('tells equal names apart by what stands beside them, then by id', () => {
    const names = distinctNames([
      { id: 'a', name: '件数', beside: '甲' },
      { id: 'b', name: '件数', beside: '乙' },
      { id: 'c', name: '件数', beside: '乙' },
      { id: 'd', name: '回数', beside: '乙' },
    ]);
    expect([...names.values()]).toEqual(['件数（甲）', '件数（乙）（b）', '件数（乙）（c）', '回数']);
  });
});
