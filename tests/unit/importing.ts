import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Form } from '../../src/domain/policy/form.ts';
import { learnForm } from '../../src/importing/forms/learn-form.ts';
import { importDocument, type ImportedDocument } from '../../src/importing/import-document.ts';
import type { ImportRequest } from '../../src/importing/map/draft.ts';
import type { ReadSource } from '../../src/importing/map/map-document.ts';
import { readSource } from '../../src/importing/read-source.ts';
import { writeForm } from '../../src/importing/write/write-form.ts';
import { checkContent } from '../../src/check-content.ts';
import { aDepartment, aField, aForm, aMunicipality, aSection } from './catalogue.ts';

const encoder = new TextEncoder();

/** 都市部 of 見本市, with the sections 道路課 and 公園・緑地課. */
export const TOSHI = aDepartment({
  id: 'toshi',
  name: '都市部',
  sections: [aSection('doro', { name: '道路課' }), aSection('koen', { name: '公園・緑地課' })],
});

/** A sheet with a promise a row: 基準値, 達成時期, 目標値, 実績; difficulties A and B. */
export const SHEET: Form = aForm({
  id: 'sheet',
  name: '目標シート',
  initiativeName: '目標項目',
  initiativesHeading: null,
  documentFields: [],
  initiativeFields: [
    aField('基準値', { meaning: 'baseline', note: '年度初めの状態' }),
    aField('達成時期', { meaning: 'deadline' }),
    aField('目標値', { meaning: 'target' }),
    aField('実績', { heading: '①実績', meaning: 'actual', stage: 'year-end' }),
  ],
  difficulty: { heading: '難易度(AB)', marks: ['A', 'B'], explanation: null },
  scales: [],
});

/** The header of that sheet as cells of one row. */
export const HEADER = ['No.', '課名', '目標項目', '難易度', '基準値', '達成時期', '目標値', '①実績'];

/** Rows of cells as a text with tabs. */
export function tabbed(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

export async function sourceOf(text: string, name = 'a.txt'): Promise<ReadSource> {
  return { name, tree: await readSource(encoder.encode(text), name) };
}

/** Imports a text; without a form the form is learnt of it. */
export async function importText(
  text: string,
  own: Partial<ImportRequest> = {},
  name = 'a.txt',
): Promise<ImportedDocument> {
  const source = await sourceOf(text, name);
  return importDocument([source], requestFor(source, own));
}

export function requestFor(source: ReadSource, own: Partial<ImportRequest> = {}): ImportRequest {
  return {
    municipality: aMunicipality({ id: 'mihon', departments: [TOSHI] }),
    department: TOSHI,
    fiscalYear: 2023,
    form: own.form ?? learnForm([source], { municipality: 'mihon', id: 'draft' }),
    takenIds: [],
    ...own,
  };
}

/** What checking says of imported files, with the site, municipality and form that they refer to. */
export function checkImported({ files }: ImportedDocument, form: Form): readonly Diagnostic[] {
  const site = {
    サイト名: '方針',
    説明: '方針です。',
    発行者: '見本市',
    連絡先: { 名称: '広報課' },
    ライセンス: 'CC BY 4.0',
  };
  const municipality = {
    名称: '見本市',
    読み: 'みほんし',
    都道府県: '見本県',
    団体コード: '990001',
    架空: true,
    部: [
      {
        識別子: TOSHI.id,
        名称: TOSHI.name,
        課: TOSHI.sections.map(({ id, name }) => ({ 識別子: id, 名称: name })),
      },
    ],
  };
  const texts = [
    { path: 'site.yaml', text: stringify(site) },
    { path: 'mihon/municipality.yaml', text: stringify(municipality) },
    writeForm({ ...form, municipality: 'mihon' }),
    ...files,
  ];
  return checkContent(
    texts.map(({ path, text }) => ({ path: `content/${path}`, bytes: encoder.encode(text) })),
    'content',
  ).diagnostics;
}
