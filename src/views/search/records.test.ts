import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aDocument,
  aField,
  aForm,
  aLevel,
  aMunicipality,
  anIndicator,
  anInitiative,
  anObservation,
  aRating,
  aScale,
  aSuccession,
  blank,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { BlockWeight, SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';

function recordsOf(...documents: readonly PolicyDocument[]): readonly SearchRecord[] {
  return searchRecords(aContext(aCatalog({ documents })), 'mihon');
}

function promiseRecord(own: Partial<Initiative>, form = aForm()): SearchRecord {
  const document = aDocument({ form, initiatives: [anInitiative(own)] });
  const found = recordsOf(document).find(({ kind }) => kind === 'initiative');
  if (found === undefined) throw new Error('The promise has no record.');
  return found;
}

function texts({ blocks }: SearchRecord, weight: BlockWeight): readonly string[] {
  return blocks.filter((one) => one.weight === weight).flatMap(({ text }) => text.split('\n'));
}

describe('the records of a municipality', () => {
  it('are a document, its passages and its promises, each with the place it leads to', () => {
    const document = aDocument({
      fields: [written(aField('使命', { meaning: 'mission' }), '市民の安全を守ります。')],
      initiatives: [anInitiative()],
      others: [{ heading: '備考', markdown: '毎年見直します。' }],
      indicators: [anIndicator()],
    });
    expect(recordsOf(document).map(({ kind, path, title }) => [kind, path, title])).toEqual([
      ['document', '/mihon/somu/2019/', '総務部 令和元年度（2019年度） 運営方針'],
      ['passage', '/mihon/somu/2019/#mission', '使命'],
      ['passage', '/mihon/somu/2019/#indicators', 'この文書の数値'],
      ['initiative', '/mihon/somu/2019/#k3x9pa', '1 防災力の向上'],
      ['passage', '/mihon/somu/2019/#others', 'その他'],
      ['passage', '/mihon/somu/2019/#form', 'この様式について'],
    ]);
  });

  it('begin with the newest year', () => {
    const years = [2018, 2020, 2019].map((fiscalYear) => aDocument({ fiscalYear }));
    const documents = recordsOf(...years).filter(({ kind }) => kind === 'document');
    expect(documents.map(({ fiscalYear }) => fiscalYear)).toEqual([2020, 2019, 2018]);
  });

  it('keep fields under one heading of the sheet together', () => {
    const fields = ['一', '二'].map((key) => written(aField(key, { group: '目標' }), `${key}の内容`));
    const [, passage] = recordsOf(aDocument({ fields }));
    expect(passage?.title).toBe('目標');
    expect(passage && texts(passage, 'narrative')).toEqual(['一の内容', '二の内容']);
  });

  it('have the titles of a promise and the name of an indicator before running text', () => {
    const record = promiseRecord({
      fields: [written(aField('取組内容'), '講座を開きます。')],
      indicators: [anIndicator({ observations: [anObservation('target', '450回')], note: '延べ回数' })],
    });
    expect(texts(record, 'title')).toEqual(['1 防災力の向上']);
    expect(texts(record, 'figure')).toEqual(expect.arrayContaining(['講座の実施回数', '目標値', '450']));
    expect(texts(record, 'narrative')).toEqual(['講座を開きます。', '多いほど良い', '延べ回数']);
  });

  it('keep what the form prints for everybody apart from what the city wrote', () => {
    const field = aField('成果', { note: 'できるだけ具体的に' });
    const record = promiseRecord({ fields: [blank(field, 'not-due')] });
    expect(texts(record, 'form')).toEqual(['成果', 'できるだけ具体的に', '未到来']);
    expect(texts(record, 'narrative')).toEqual([]);
  });

  it('leave out our own explanation of a reason word, and keep the note of the editors', () => {
    const shown = promiseRecord({ fields: [blank(aField('成果'), 'not-due', '翌年度に公表されます。')] });
    expect(texts(shown, 'narrative')).toEqual(['翌年度に公表されます。']);
    expect(JSON.stringify(promiseRecord({ fields: [blank(aField('成果'), 'not-due')] }))).not.toContain(
      '時期がまだ来ていません',
    );
  });

  it('leave out our own arithmetic', () => {
    const observations = [anObservation('target', '450回'), anObservation('actual', '405回')];
    expect(JSON.stringify(promiseRecord({ indicators: [anIndicator({ observations })] }))).not.toContain(
      '達成率',
    );
  });

  it('are none before the 公開日時 and of other municipalities', () => {
    const other = aMunicipality({ id: 'tonari', code: '011002' });
    const context = aContext(aCatalog({ municipalities: [aMunicipality(), other] }));
    expect(searchRecords(context, 'tonari')).toEqual([]);
  });
});

describe('the filters of a record', () => {
  it('are those of the promise: sections, measures, stage', () => {
    const { filters } = promiseRecord({
      sections: ['bosai'],
      measures: [{ plan: 'soukei', measure: '7-3' }],
    });
    expect(filters).toEqual({
      municipality: ['mihon'],
      kind: ['取組'],
      year: ['令和元年度（2019年度）'],
      department: ['総務部'],
      section: ['防災課'],
      measure: ['7-3 計画的な人材育成（第2次総合計画）'],
      stage: ['方針公表'],
      rating: [],
      difficulty: [],
    });
  });

  it('name a rating and a difficulty with their scale and form, inside which alone they mean something', () => {
    const scale = aScale({ levels: [aLevel('達成', { code: 'A' })] });
    const form = aForm({
      scales: [scale],
      difficulty: { heading: '難易度', marks: ['A', 'B'], explanation: null },
    });
    const { filters } = promiseRecord(
      { ratings: [aRating({ scale })], difficulty: { mark: 'B', outsideLegend: false } },
      form,
    );
    expect([filters.rating, filters.difficulty]).toEqual([
      ['実績の評価（運営方針）：達成（A）'],
      ['難易度（運営方針）：B'],
    ]);
  });

  it('follow the line of a department through its names', () => {
    const departments = [
      aDepartment({ span: { from: 2018, to: 2019 } }),
      aDepartment({ id: 'kikaku', name: '総務企画部', span: { from: 2020, to: null } }),
    ];
    const successions = [aSuccession({ before: ['somu'], after: ['kikaku'] })];
    const documents = [aDocument(), aDocument({ department: 'kikaku', fiscalYear: 2020 })];
    const catalog = aCatalog({ municipalities: [aMunicipality({ departments, successions })], documents });
    const records = searchRecords(aContext(catalog), 'mihon').filter(({ kind }) => kind === 'document');
    expect(records.map(({ filters }) => filters.department)).toEqual([
      ['総務企画部', '総務部'],
      ['総務部', '総務企画部'],
    ]);
  });
});
