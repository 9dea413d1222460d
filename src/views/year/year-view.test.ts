import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aDocument,
  aField,
  aForm,
  aMunicipality,
  blank,
  written,
} from '../../../tests/unit/catalogue.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { yearPaths, yearView } from './year-view.ts';
import type { YearView } from './year.ts';

const MISSION = aField('使命', { heading: '1 部の使命', meaning: 'mission' });
const SUMMARY = aField('総括', { meaning: 'year-end-summary', stage: 'year-end' });
const DEPARTMENTS = [aDepartment(), aDepartment({ id: 'kikaku', name: '企画部' })];

function view(documents: readonly PolicyDocument[], departments = DEPARTMENTS): YearView {
  const context = aContext(aCatalog({ municipalities: [aMunicipality({ departments })], documents }));
  return yearView(context, { municipality: 'mihon', year: 2019 });
}

const somu = aDocument({
  form: aForm({ documentFields: [MISSION, SUMMARY] }),
  fields: [written(MISSION, '市を支えます。'), blank(SUMMARY, 'not-due')],
});
const kikaku = aDocument({ department: 'kikaku', form: aForm({ id: 'sheet', name: '目標管理シート' }) });

describe('the page of a fiscal year', () => {
  it('puts the departments side by side, subject by subject', () => {
    const { subjects } = view([somu, kikaku]);
    expect(
      subjects.map(({ heading, entries }) => [heading, entries.map(({ department }) => department)]),
    ).toEqual([
      ['使命・ありたい姿', ['総務部', '企画部']],
      ['総括', ['総務部', '企画部']],
    ]);
  });

  it('keeps the heading of the sheet and leads to the place in the document', () => {
    const entry = view([somu]).subjects[0]?.entries[0];
    expect(entry).toMatchObject({ href: '/hoshin/mihon/somu/2019/#mission', absent: null });
    expect(entry?.fields).toMatchObject([{ id: 'somu-mission', heading: '1 部の使命', folded: null }]);
  });

  it('says that a form has no such field', () => {
    expect(view([somu, kikaku]).subjects[0]?.entries[1]).toMatchObject({
      fields: [],
      absent: '対応する欄なし（様式「目標管理シート」）',
    });
  });

  it('says that the form asks each promise instead', () => {
    const form = aForm({ name: '目標管理シート', initiativeFields: [MISSION] });
    const entry = view([somu, aDocument({ department: 'kikaku', form })]).subjects[0]?.entries[1];
    expect(entry?.absent).toBe(
      '対応する欄なし（様式「目標管理シート」）。同じ内容は取組ごとの欄に書かれています。',
    );
  });

  it('keeps the reason of an empty field', () => {
    expect(view([somu]).subjects[1]?.entries[0]?.fields[0]?.absent?.reason).toBe('未到来');
  });

  it('folds a long text behind its first words', () => {
    const long = aDocument({ fields: [written(MISSION, '長い文章です。'.repeat(100))] });
    const [field] = view([long]).subjects[0]?.entries[0]?.fields ?? [];
    expect(field?.folded).toMatch(/^長い文章です。.*…（全文700字）$/);
    expect(field?.html).toContain('長い文章です。');
  });

  it('names a department by its years only beside a namesake of the same year', () => {
    const old = aDepartment({ id: 'old', span: { from: 2010, to: 2013 } });
    const twin = aDepartment({ id: 'twin', span: { from: 2019, to: 2019 } });
    const nameBeside = (other: typeof old): string | undefined =>
      view([somu], [aDepartment(), other]).subjects[0]?.entries[0]?.department;
    expect(nameBeside(old)).toBe('総務部');
    expect(nameBeside(twin)).toBe('総務部（平成30年度（2018年度）から）');
  });

  it('leads to the years beside it', () => {
    const { earlier, later } = view([somu, aDocument({ fiscalYear: 2017 }), aDocument({ fiscalYear: 2021 })]);
    expect([earlier?.href, later?.href]).toEqual(['/hoshin/mihon/years/2017/', '/hoshin/mihon/years/2021/']);
  });
});

describe('the cache key of a year', () => {
  const keyOf = (document: PolicyDocument): string | undefined =>
    yearPaths(aContext(aCatalog({ documents: [document] })))[0]?.cacheKey;

  it('changes with a text that the page shows', () => {
    expect(keyOf({ ...somu, fields: [written(MISSION, '新しい使命です。')] })).not.toBe(keyOf(somu));
  });

  it('changes when a form gets such a field for promises', () => {
    expect(keyOf({ ...somu, form: aForm({ initiativeFields: [MISSION] }) })).not.toBe(
      keyOf({ ...somu, form: aForm() }),
    );
  });
});
