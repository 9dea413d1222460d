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
  aSuccession,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { MoneyLine } from '../../domain/measurement/money.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { documentComparisons } from './comparison-links.ts';
import { comparisonPaths } from './comparison-paths.ts';
import { comparisonView } from './comparison-view.ts';

const TARGET = aField('目標', { meaning: 'target' });
const VERBATIM = { ...aDocument().provenance, fidelity: 'verbatim' as const };
const KEY = { municipality: 'mihon', department: 'somu', years: [2018, 2019] } as const;

function sheet(fiscalYear: number, own: Partial<PolicyDocument> = {}): PolicyDocument {
  return aDocument({ fiscalYear, provenance: VERBATIM, ...own });
}

function ofTwoYears(before: Partial<PolicyDocument>, after: Partial<PolicyDocument>): Catalog {
  return aCatalog({ documents: [sheet(2018, before), sheet(2019, after)] });
}

function withPromises(before: readonly Initiative[], after: readonly Initiative[]): Catalog {
  return ofTwoYears({ initiatives: before }, { initiatives: after });
}

function promise(id: string, target: string): Initiative {
  return anInitiative({ id, title: `取組${id}`, fields: [written(TARGET, target)] });
}

/** The kinds of change that have promises, as `変更あり 継続`. */
function kinds(catalog: Catalog): readonly string[] {
  const { groups } = comparisonView(aContext(catalog), KEY);
  return groups.flatMap(({ heading, rows }) => rows.map(({ fate }) => `${heading} ${fate}`));
}

describe('the kind of change of a promise', () => {
  it.each([
    ['a changed text', [promise('aaaaaa', '80回')], [promise('aaaaaa', '90回')], '変更あり 継続'],
    ['the same text', [promise('aaaaaa', '80回')], [promise('aaaaaa', '80回')], '変更なし 継続'],
    ['a promise of the later year', [], [promise('aaaaaa', '80回')], '新規・新しい記載 新規の記載'],
    ['a promise of the earlier year', [promise('aaaaaa', '80回')], [], '終了・記載なし 翌年度の記載なし'],
    [
      'the same text and another partner',
      [{ ...promise('aaaaaa', '80回'), partners: ['大学'] }],
      [{ ...promise('aaaaaa', '80回'), partners: ['高校'] }],
      '変更あり 継続',
    ],
    [
      'the same text and the day of another year',
      [{ ...promise('aaaaaa', '80回'), deadline: { year: 2019, month: 3, day: 31 } }],
      [{ ...promise('aaaaaa', '80回'), deadline: { year: 2020, month: 3, day: 31 } }],
      '変更なし 継続',
    ],
    [
      'a promise without a field to compare',
      [anInitiative({ id: 'aaaaaa' })],
      [anInitiative({ id: 'aaaaaa' })],
      '変更の有無を確かめられないもの 継続',
    ],
  ])('is told from %s', (_, before, after, kind) => {
    expect(kinds(withPromises(before, after))).toEqual([kind]);
  });

  it('does not call a digest changed', () => {
    const digest = { ...VERBATIM, fidelity: 'digest' as const };
    const catalog = ofTwoYears(
      { initiatives: [promise('aaaaaa', '80回')], provenance: digest },
      { initiatives: [promise('aaaaaa', '90回')], provenance: digest },
    );
    expect(kinds(catalog)).toEqual(['変更の有無を確かめられないもの 継続']);
  });
});

describe('a field', () => {
  it('that one form lacks is said to be missing, with the reason', () => {
    const other = aForm({ id: 'sheet', name: '目標管理シート' });
    const view = comparisonView(
      aContext(ofTwoYears({ form: other }, { fields: [written(TARGET, '80回')] })),
      KEY,
    );
    expect(view.document.fields).toMatchObject([
      {
        before: [],
        reasons: [expect.stringContaining('様式「目標管理シート」に、対応する欄はありません。')],
      },
    ]);
  });
});

describe('a figure', () => {
  const rowsOf = (before: string, after: string) => {
    const [old, own] = [before, after].map((text, index) =>
      anIndicator({ observations: [anObservation('actual', text, { fiscalYear: 2018 + index })] }),
    );
    const view = comparisonView(
      aContext(ofTwoYears({ indicators: old ? [old] : [] }, { indicators: own ? [own] : [] })),
      KEY,
    );
    return view.document.indicators.flatMap(({ rows }) => rows);
  };

  it('has a difference where the guard lets it', () => {
    expect(rowsOf('80回', '78回')).toMatchObject([{ change: '−2回', reasons: [] }]);
  });

  it('has reasons and no difference where the guard does not', () => {
    expect(rowsOf('80回', '78人')).toMatchObject([
      { change: null, reasons: [expect.stringContaining('単位が異なります')] },
    ]);
  });
});

describe('an amount of money', () => {
  const budget = (fiscalYear: number, own: Partial<MoneyLine> = {}): Initiative => {
    const line = {
      name: '事業費',
      kind: 'budget',
      fiscalYear,
      amount: 1200,
      decimals: 0,
      unit: '千円',
    } as const;
    return anInitiative({ money: [{ ...line, sources: [], note: null, ...own }] });
  };
  const rowsOf = (before: Initiative, after: Initiative) =>
    comparisonView(aContext(withPromises([before], [after])), KEY).groups.flatMap(({ rows }) =>
      rows.flatMap(({ pair }) => pair.money.flatMap((table) => table.rows)),
    );

  it('stands beside that of the other year, with the difference that the guard allows', () => {
    const sources = [{ name: '一般財源', amount: 1500, decimals: 0 }];
    expect(rowsOf(budget(2018), budget(2019, { amount: 1500, sources }))).toEqual([
      {
        name: '予算',
        before: '1,200千円［平成30年度（2018年度）］',
        after: '1,500千円［令和元年度（2019年度）］財源内訳：一般財源 1,500千円。',
        change: '＋300千円',
        reasons: [],
      },
    ]);
  });

  it('has reasons in place of a difference where the guard has any', () => {
    expect(rowsOf(budget(2018), budget(2019, { unit: '円' }))).toMatchObject([
      { change: null, reasons: ['金額の単位が異なります（「千円」と「円」）。'] },
    ]);
  });

  it('of another kind or year stands alone', () => {
    const rows = rowsOf(budget(2018), budget(2019, { kind: 'settlement', fiscalYear: 2018 }));
    expect(rows.map(({ before, after, change }) => [before, after, change])).toEqual([
      ['記載なし', '1,200千円［平成30年度（2018年度）］', null],
      ['1,200千円［平成30年度（2018年度）］', '記載なし', null],
    ]);
  });
});

describe('a department that was merged from two', () => {
  const MERGED = aMunicipality({
    departments: ['shimin', 'kankyo', 'somu'].map((id) => aDepartment({ id, name: `${id}部`, sections: [] })),
    successions: [aSuccession({ kind: 'merged', before: ['shimin', 'kankyo'], after: ['somu'], year: 2019 })],
  });
  const documents = [
    sheet(2018, { department: 'shimin', fields: [written(TARGET, '一')] }),
    sheet(2018, { department: 'kankyo', fields: [written(TARGET, '二')] }),
    sheet(2019, { fields: [written(TARGET, '三')] }),
  ];
  const context = aContext(aCatalog({ municipalities: [MERGED], documents }));

  it('is compared with both, each text under the name of its department', () => {
    const view = comparisonView(context, KEY);
    expect(view.before.map(({ label }) => label)).toHaveLength(2);
    expect(view.document.fields.flatMap(({ before }) => before.map(({ owner }) => owner))).toEqual([
      'shimin部',
      'kankyo部',
    ]);
  });

  it('is reached from the documents of all three', () => {
    const hrefs = documents.map((one) => documentComparisons(context, one).map(({ href }) => href));
    expect(hrefs).toEqual(documents.map(() => ['/hoshin/mihon/somu/compare/2018-2019/']));
  });
});

describe('the cache key of a comparison', () => {
  const keyOf = (catalog: Catalog) => comparisonPaths(aContext(catalog)).map(({ cacheKey }) => cacheKey)[0];
  const BASE = withPromises([promise('aaaaaa', '80回')], [promise('aaaaaa', '80回')]);

  it.each([
    ['a text of the earlier year', withPromises([promise('aaaaaa', '70回')], [promise('aaaaaa', '80回')])],
    ['a text of the later year', withPromises([promise('aaaaaa', '80回')], [promise('aaaaaa', '90回')])],
    ['another year beside it', aCatalog({ documents: [...BASE.documents, sheet(2017)] })],
  ])('changes with %s', (_, catalog) => {
    expect(keyOf(catalog)).not.toBe(keyOf(BASE));
  });

  it('stays when a text of a third year changes', () => {
    const [one, other] = ['一', '二'].map((text) =>
      aCatalog({ documents: [...BASE.documents, sheet(2020, { fields: [written(TARGET, text)] })] }),
    ) as [Catalog, Catalog];
    const own = (catalog: Catalog) =>
      comparisonPaths(aContext(catalog)).find(({ params }) => params.years === '2018-2019')?.cacheKey;
    expect(own(one)).toBe(own(other));
  });
});
