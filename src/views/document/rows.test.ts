import { describe, expect, it } from 'vitest';
import {
  aContext,
  aDocument,
  aField,
  aForm,
  aLevel,
  anInitiative,
  aRating,
  aScale,
  blank,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { documentRow, initiativeRow } from './rows.ts';

describe('a document in a list', () => {
  const rowOf = (own: Partial<PolicyDocument>) => documentRow(aContext(), aDocument(own));

  it('has department, year, title, size and address', () => {
    expect(rowOf({ initiatives: [anInitiative()] })).toMatchObject({
      department: '総務部',
      year: '令和元年度（2019年度）',
      title: '総務部の運営方針',
      size: '重点項目 1件',
      href: '/hoshin/mihon/somu/2019/',
      cautions: [],
    });
  });

  it('has the state of each stage', () => {
    expect(rowOf({}).stages.map(({ state }) => state)).toEqual(['公表済み', '未公表', '未到来']);
  });

  it('warns of an inferred year, and counts the doubts of the document and of its promises', () => {
    const doubts = [{ field: null, description: '…' }];
    expect(
      rowOf({ yearBasis: { kind: 'inferred', reason: '…' }, doubts, initiatives: [anInitiative({ doubts })] })
        .cautions,
    ).toEqual(['年度は推定', '確認中 2件']);
  });
});

describe('a promise in a list', () => {
  const rowOf = (own: Partial<Initiative>, document: Partial<PolicyDocument> = {}) =>
    initiativeRow(aContext(), aDocument(document), anInitiative(own));

  it('leads to itself on the page of its document', () => {
    expect(rowOf({}).href).toBe('/hoshin/mihon/somu/2019/#k3x9pa');
  });

  it('says what is missing: number, section, target, rating', () => {
    expect(rowOf({ number: null })).toMatchObject({
      number: '番号なし',
      sections: '課の記載なし',
      target: 'この様式に欄なし',
      rating: 'この様式に欄なし',
    });
  });

  it('names all its sections', () => {
    expect(rowOf({ sections: ['jinji', 'bosai'] }).sections).toBe('人事課、防災課');
  });

  it('shows its target in one line', () => {
    const fields = [
      written(aField('取組内容', { meaning: 'action' }), '講座を開きます。'),
      written(aField('目標', { meaning: 'target' }), '- 80回以上\n- 2か所'),
    ];
    expect(rowOf({ fields }).target).toBe('80回以上／2か所');
  });

  it.each(['desired-outcome', 'action'] as const)('shows its %s where the sheet has no target', (meaning) => {
    expect(rowOf({ fields: [written(aField('欄', { meaning }), '講座を開きます。')] }).target).toBe(
      '講座を開きます。',
    );
  });

  it('says why its target is empty', () => {
    expect(rowOf({ fields: [blank(aField('目標', { meaning: 'target' }), 'left-blank')] }).target).toBe(
      '原本空欄',
    );
  });

  it('shows its ratings as printed', () => {
    const level = aLevel('順調', { code: 'A' });
    expect(rowOf({ ratings: [aRating(), aRating({ level })] }).rating).toBe('目標どおり達成、順調（A）');
  });

  it.each([
    ['the stage is not published', { kind: 'absent', reason: 'not-published' }, '未公表'],
    ['the stage is published', { kind: 'published', date: null }, '原本空欄'],
  ] as const)('says why it is not rated when %s', (_, state, word) => {
    const stages = { ...aDocument().stages, 'year-end': state };
    expect(rowOf({}, { form: aForm({ scales: [aScale()] }), stages }).rating).toBe(word);
  });
});
