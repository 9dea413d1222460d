import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aDocument,
  aField,
  aMunicipality,
  anInitiative,
  aRating,
  aSuccession,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { initiativePageView, initiativePaths } from './initiative-page-view.ts';

const KEY = { municipality: 'mihon', initiative: 'k3x9pa' };
const TARGET = aField('達成目標', { heading: '目標', meaning: 'target' });
const ACTION = aField('取組内容', { meaning: 'action' });
const RESULT = aField('年度末の結果', { meaning: 'outcome', stage: 'year-end' });

function inYear(fiscalYear: number, own: Partial<Initiative> = {}, rest: Partial<PolicyDocument> = {}) {
  return aDocument({ fiscalYear, initiatives: [anInitiative(own)], ...rest });
}

function view(documents: readonly PolicyDocument[], key = KEY) {
  return initiativePageView(aContext(aCatalog({ documents })), key);
}

describe('the page of a promise', () => {
  it('has every year, newest first, with the way to each document', () => {
    const { years, lead } = view([inYear(2018), inYear(2019)]);
    expect(years.map(({ year, document }) => [year, document.href])).toEqual([
      ['令和元年度（2019年度）', '/hoshin/mihon/somu/2019/#k3x9pa'],
      ['平成30年度（2018年度）', '/hoshin/mihon/somu/2018/#k3x9pa'],
    ]);
    expect(lead).toBe(
      '平成30年度（2018年度）から令和元年度（2019年度）まで、2件の文書に記載がある取組です。',
    );
  });

  it('has the wording of the target, then what was written later in the year', () => {
    const fields = [written(ACTION, '訓練'), written(TARGET, '80回'), written(RESULT, '77回')];
    const headings = view([inYear(2019, { fields })]).years[0]?.groups.flatMap((group) =>
      group.fields.map(({ heading }) => heading),
    );
    expect(headings).toEqual(['目標', '年度末の結果']);
  });

  it('takes the action for the target of a form that has no such field', () => {
    const fields = [written(ACTION, '訓練')];
    expect(view([inYear(2019, { fields })]).years[0]?.groups[0]?.fields[0]?.heading).toBe('取組内容');
  });

  it('has no anchor twice, though each year has the same fields', () => {
    const fields = [written(TARGET, '80回')];
    const ids = view([inYear(2018, { fields }), inYear(2019, { fields })]).years.flatMap(({ groups }) =>
      groups.flatMap((group) => [group.id, ...group.fields.map(({ id }) => id)]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the rating in the city’s word, and says why there is none', () => {
    const [rated, unrated] = view([
      inYear(2018),
      inYear(2019, { ratings: [aRating({ evaluator: '部長' })] }),
    ]).years;
    expect(rated).toMatchObject({ unrated: null, ratings: [{ label: '目標どおり達成', evaluator: '部長' }] });
    expect(unrated).toMatchObject({ unrated: 'この様式に欄なし', ratings: [] });
  });

  it('says what is called or placed otherwise than before, and nothing of other spellings', () => {
    const before = inYear(2018, { title: 'ＩＣＴの活用', number: '1', sections: ['jinji'] });
    const after = inYear(2019, { title: 'ICTの活用', number: '3', sections: ['bosai'] });
    expect(view([before, after]).years[0]?.changes).toEqual({
      since: '平成30年度（2018年度）',
      sentences: ['番号：「1」から「3」に変わりました。', '担当：「人事課」から「防災課」に変わりました。'],
    });
  });

  it('leads to the promises it came from and went to, with evidence and certainty', () => {
    const edge = aSuccession({
      kind: 'merged',
      before: ['old001', 'k3x9pa'],
      after: ['new001'],
      evidence: '組織条例',
    });
    const later = inYear(2020, { id: 'new001', title: '新しい取組', successions: [edge] });
    expect(view([inYear(2019), later])).toMatchObject({
      before: [],
      ending: null,
      after: [
        {
          kind: '統合',
          certainty: '推定',
          since: '令和2年度（2020年度）から',
          evidence: '組織条例',
          promises: [{ label: '「新しい取組」（総務部）', href: '/hoshin/mihon/initiatives/new001/' }],
        },
      ],
    });
    expect(view([inYear(2019), later], { ...KEY, initiative: 'new001' }).before[0]?.promises).toEqual([
      { label: '掲載していない取組', href: null },
      { label: '「防災力の向上」（総務部）', href: '/hoshin/mihon/initiatives/k3x9pa/' },
    ]);
  });

  it('says that the next document does not name it, and only then', () => {
    const other = inYear(2020, { id: 'new001' });
    expect(view([inYear(2019), other]).ending).toBe(
      '翌年度の記載なし：令和2年度（2020年度）の総務部の文書に、この取組の記載はありません。理由の記載も見つかっていません。',
    );
    expect(view([inYear(2019)]).ending).toBe(null);
    expect(view([inYear(2019), inYear(2020)]).ending).toBe(null);
  });

  it('follows its department through a renaming', () => {
    const municipality = aMunicipality({
      departments: [
        aDepartment(),
        aDepartment({ id: 'somu-kikaku', name: '総務企画部', span: { from: 2020, to: null } }),
      ],
      successions: [aSuccession({ certainty: 'confirmed' })],
    });
    const documents = [inYear(2019), inYear(2020, { id: 'new001' }, { department: 'somu-kikaku' })];
    const context = aContext(aCatalog({ municipalities: [municipality], documents }));
    expect(initiativePageView(context, KEY).ending).toContain('総務企画部の文書に');
  });

  it('can be quoted with document, section, address and version', () => {
    const changes = [
      {
        date: { year: 2019, month: 9, day: 8 },
        kind: 'correction',
        description: '…',
        before: '1',
        after: '2',
      },
    ] as const;
    const { years, citation } = view([
      inYear(2018, { sections: ['jinji'] }),
      inYear(2019, {}, { changes, title: '令和元年度 総務部の運営方針' }),
    ]);
    expect(years.map((one) => one.citation)).toEqual([
      '見本市「令和元年度 総務部の運営方針」、総務部「防災力の向上」、https://www.example.lg.jp/hoshin/mihon/somu/2019/#k3x9pa、版：令和元年9月8日（2019年9月8日）更新',
      '見本市「総務部の運営方針」、平成30年度（2018年度）、人事課「防災力の向上」、https://www.example.lg.jp/hoshin/mihon/somu/2018/#k3x9pa、版：更新履歴なし',
    ]);
    expect(citation).toContain(
      '、https://www.example.lg.jp/hoshin/mihon/initiatives/k3x9pa/、版：令和元年9月8日',
    );
  });
});

describe('the cache key of a promise’s page', () => {
  const keyOf = (documents: readonly PolicyDocument[]) =>
    initiativePaths(aContext(aCatalog({ documents }))).find(({ params }) => params.initiative === 'k3x9pa')
      ?.cacheKey;
  const BASE = keyOf([inYear(2018), inYear(2019)]);

  it.each([
    ['a text of any year', [inYear(2018, { fields: [written(TARGET, '80回')] }), inYear(2019)]],
    ['a change of a document', [inYear(2018, {}, { title: '別の題名' }), inYear(2019)]],
    ['a later document that does not name it', [inYear(2018), inYear(2019), inYear(2020, { id: 'new001' })]],
    ['one more year', [inYear(2017), inYear(2018), inYear(2019)]],
  ])('changes with %s', (_, documents) => {
    expect(keyOf(documents)).not.toBe(BASE);
  });

  it('stays when another promise changes', () => {
    const beside = (title: string) => [
      aDocument({ initiatives: [anInitiative(), anInitiative({ id: 'other1', title })] }),
    ];
    expect(keyOf(beside('甲'))).toBe(keyOf(beside('乙')));
  });
});
