import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDocument,
  aField,
  aForm,
  aLevel,
  anIndicator,
  anInitiative,
  anObservation,
  aRating,
  aScale,
  aSuccession,
  blank,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { MoneyLine } from '../../domain/measurement/money.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { initiativeView } from './initiative-view.ts';

function view(own: Partial<Initiative>, document: Partial<PolicyDocument> = {}) {
  const initiative = anInitiative(own);
  const whole = aDocument({ initiatives: [initiative], ...document });
  return initiativeView(aContext(aCatalog({ documents: [whole] })), whole, initiative);
}

describe('a promise', () => {
  it('keeps its permanent id as its anchor, and its number and title as printed', () => {
    expect(view({ number: '重点取組①' })).toMatchObject({
      id: 'k3x9pa',
      number: '重点取組①',
      title: '防災力の向上',
    });
  });

  it('leads to each of its sections', () => {
    expect(view({ sections: ['jinji', 'bosai'] }).sections).toEqual([
      { label: '人事課', href: '/hoshin/mihon/somu/sections/jinji/' },
      { label: '防災課', href: '/hoshin/mihon/somu/sections/bosai/' },
    ]);
  });

  it('writes its deadline by era and number', () => {
    expect(view({ deadline: { year: 2020, month: 3, day: 31 } }).deadline).toBe(
      '令和2年3月31日（2020年3月31日）',
    );
  });

  it('shows every field of the sheet, with its reason where it is empty', () => {
    const fields = [written(aField('取組内容'), '講座を開きます。'), blank(aField('実績'), 'not-due')];
    const [group] = view({ fields }).groups;
    expect(group?.fields.map(({ html, absent }) => html ?? absent?.reason)).toEqual([
      '<p>講座を開きます。</p>',
      '未到来',
    ]);
  });

  it('gives its fields anchors of its own', () => {
    const [group] = view({ fields: [written(aField('達成目標', { meaning: 'target' }), '80回')] }).groups;
    expect(group?.fields[0]?.id).toBe('k3x9pa-target');
  });

  it('lists its doubts, and shows each at its field', () => {
    const { doubts, groups } = view({
      fields: [written(aField('達成目標', { meaning: 'target' }), '80回')],
      doubts: [{ field: '達成目標', description: '列がずれた疑いがあります。' }],
    });
    expect(doubts).toEqual([
      { field: '達成目標', href: '#k3x9pa-target', text: '列がずれた疑いがあります。' },
    ]);
    expect(groups[0]?.fields[0]?.doubts).toEqual(['列がずれた疑いがあります。']);
  });

  it('names the promise in the way back from its figures', () => {
    const { indicators } = view({
      fields: [written(aField('達成目標'), '80回')],
      indicators: [anIndicator({ observations: [anObservation('target', '80回', { field: '達成目標' })] })],
    });
    expect(indicators[0]?.rows[0]?.source?.of).toBe('防災力の向上');
  });

  it('names its measures as the plan does, and its partners, laws and plans', () => {
    const { references } = view({
      measures: [{ plan: 'soukei', measure: '7-3' }],
      partners: ['三鷹警察署'],
      legalBases: ['行政不服審査法'],
      relatedPlans: ['人材育成基本方針'],
    });
    expect(references).toEqual([
      { term: '総合計画の施策', entries: ['7-3 計画的な人材育成（第2次総合計画）'] },
      { term: '連携先', entries: ['三鷹警察署'] },
      { term: '根拠法令', entries: ['行政不服審査法'] },
      { term: '関連計画', entries: ['人材育成基本方針'] },
    ]);
  });

  it('leaves out references that it does not have', () => {
    expect(view({}).references).toEqual([]);
  });

  it('keeps notes, and passages for which the sheet has no field', () => {
    const { notes, others } = view({
      notes: ['担当が変わりました。'],
      others: [{ heading: '備考', markdown: '…' }],
    });
    expect([notes, others]).toEqual([['担当が変わりました。'], [{ heading: '備考', html: '<p>…</p>' }]]);
  });
});

describe('the difficulty of a promise', () => {
  const form = aForm({ difficulty: { heading: '難易度(ABC)', marks: ['A', 'B', 'C'], explanation: null } });

  it('is the mark as printed, under the heading as printed', () => {
    const { difficulty } = view({ difficulty: { mark: 'B', outsideLegend: false } }, { form });
    expect(difficulty).toEqual({ heading: '難易度(ABC)', mark: 'B', note: '区分はA・B・C' });
  });

  it('says when the mark is outside the legend', () => {
    const { difficulty } = view({ difficulty: { mark: 'S', outsideLegend: true } }, { form });
    expect(difficulty).toMatchObject({ mark: 'S', note: '様式の凡例（A・B・C）にない区分です。' });
  });

  it('is not spoken of where the sheet has none', () => {
    expect(view({}, { form }).difficulty).toBeNull();
    expect(view({ difficulty: { mark: 'B', outsideLegend: false } }).difficulty).toBeNull();
  });
});

describe('a rating', () => {
  it('is the printed word and what the source says about it', () => {
    const scale = aScale({ levels: [aLevel('順調', { rule: '計画どおり' })] });
    const rating = aRating({ scale, stage: 'mid-year', evaluator: '担当課', comment: '予定どおりです。' });
    expect(view({ ratings: [rating] }).ratings).toEqual([
      {
        label: '順調',
        scale: '実績の評価',
        stage: '上期レビュー',
        evaluator: '担当課',
        rule: '計画どおり',
        comment: '予定どおりです。',
      },
    ]);
  });

  it('has its printed word first and its mark behind it', () => {
    const level = aLevel('目標どおり達成', { code: 'A' });
    expect(view({ ratings: [aRating({ level })] }).ratings[0]?.label).toBe('目標どおり達成（A）');
  });

  it('gets no word of ours from the neutral axes', () => {
    const level = aLevel('順調', { progress: 'on-track', achievement: 'met', direction: 'keep' });
    expect(JSON.stringify(view({ ratings: [aRating({ level })] }))).not.toMatch(/on-track|met|達成"|継続/);
  });
});

describe('money', () => {
  const line = (own: Partial<MoneyLine>): MoneyLine => ({
    name: '事業費',
    kind: 'budget',
    fiscalYear: 2019,
    amount: 1200,
    decimals: 0,
    unit: '千円',
    sources: [],
    note: null,
    ...own,
  });

  it('prints each amount with its year and kind, under the unit of the source', () => {
    expect(view({ money: [line({ amount: 1234.5, decimals: 2 })] }).money).toEqual([
      {
        unit: '千円',
        rows: [
          { name: '事業費', year: '令和元年度（2019年度）', kind: '予算', amount: '1,234.50', remarks: [] },
        ],
      },
    ]);
  });

  it('has one table a unit', () => {
    const { money } = view({ money: [line({}), line({ unit: '円' }), line({ kind: 'settlement' })] });
    expect(money.map(({ unit, rows }) => [unit, rows.length])).toEqual([
      ['千円', 2],
      ['円', 1],
    ]);
  });

  it('tells where the money comes from', () => {
    const sources = [
      { name: '国庫', amount: 200, decimals: 0 },
      { name: '一般財源', amount: 1000, decimals: 0 },
    ];
    const { money } = view({ money: [line({ sources, note: '人件費を除く。' })] });
    expect(money[0]?.rows[0]?.remarks).toEqual([
      '財源内訳：国庫 200千円、一般財源 1,000千円',
      '人件費を除く。',
    ]);
  });
});

describe('the lineage of a promise', () => {
  const edge = aSuccession({
    kind: 'continued',
    before: ['old001'],
    after: ['k3x9pa'],
    certainty: 'confirmed',
  });

  it('names both sides by their latest titles, with certainty and evidence', () => {
    const before = aDocument({
      fiscalYear: 2018,
      initiatives: [anInitiative({ id: 'old001', title: '防災講座' })],
    });
    const initiative = anInitiative({ successions: [edge] });
    const document = aDocument({ initiatives: [initiative] });
    const context = aContext(aCatalog({ documents: [before, document] }));
    expect(initiativeView(context, document, initiative).successions).toEqual([
      '令和2年度（2020年度）から、継続（確定）。前：「防災講座」。後：「防災力の向上」。根拠：担当する施策が共通しています。',
    ]);
  });

  it('shows no id of a promise that is not public', () => {
    expect(view({ successions: [edge] }).successions[0]).toContain('前：掲載していない取組。');
    expect(view({ successions: [edge] }).successions[0]).not.toContain('old001');
  });

  it('leaves out a side that is empty and a year that is unknown', () => {
    const founded = aSuccession({ kind: 'founded', before: [], after: ['k3x9pa'], year: null });
    expect(view({ successions: [founded] }).successions).toEqual([
      '新設（推定）。後：「防災力の向上」。根拠：担当する施策が共通しています。',
    ]);
  });
});
