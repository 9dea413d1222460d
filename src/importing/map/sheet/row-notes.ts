import type { FormField } from '../../../domain/policy/form.ts';
import type { Role } from './columns.ts';
import type { GridItem, GridRow } from '../flow.ts';
import type { SheetRow } from './map-sheet.ts';
import { type Mapping, report } from '../mapping.ts';

function fieldsFrom(roles: readonly Role[], from: number): readonly FormField[] {
  return roles.slice(from).flatMap((role) => (role.kind === 'field' ? [role.field] : []));
}

function headings(fields: readonly FormField[]): string {
  return fields.map(({ heading }) => `「${heading}」`).join('');
}

/** The header took the place of the row's first cells, and as many of its last are gone. */
export function noteFusedRow({ row, roles, initiative, mapping }: SheetRow, shift: number): void {
  const lost = fieldsFrom(roles, roles.length - shift);
  for (const { key } of lost) {
    if (!initiative.fields.has(key)) initiative.absences.set(key, 'suspected-column-slip');
  }
  const text = `原本の文字データでは、表の見出しとこの行が一つになり、行の前に空の列が${String(shift)}つ入っています。残っている内容は${String(shift)}列戻した欄に置いています。後ろの${String(lost.length)}欄の内容は失われたとみられます。`;
  initiative.doubts.push({ field: null, text });
  report(mapping, {
    code: 'row-fused-with-header',
    severity: 'doubt',
    file: initiative.file,
    origin: row.origin,
    message: `見出しと行が一つになり、行が右に${String(shift)}列ずれています。番号と課の列を手がかりに${String(shift)}列戻して置きました。${headings(lost)}の内容は原本の文字データにありません。`,
    remedy: 'もとの文書（ExcelやWord、紙）で行を確かめ、失われた欄を書き足してください。',
  });
}

/** From a column on, the cells do not stand under their headings: nobody can tell where each belongs. */
export function noteSlippedRow({ row, roles, initiative, mapping }: SheetRow, slip: number): void {
  const from = fieldsFrom(roles, slip);
  const [first] = from;
  if (first === undefined) return;
  const written = (row.cells[slip]?.text ?? '').replace(/\s+/gu, ' ');
  const text = `原本の文字データでは「${first.heading}」の列に「${written}」が入り、この列から後ろの内容がずれている疑いがあります。どの欄のものか決められないため、列の見出しを添えてそのまま載せています。`;
  initiative.doubts.push({ field: null, text });
  report(mapping, {
    code: 'slid-row',
    severity: 'doubt',
    file: initiative.file,
    origin: row.origin,
    message: `「${first.heading}」の列に「${written}」が入っています。この列から後ろの${String(from.length)}列がずれた疑いがあるため、どの欄にも入れず、列の見出しを添えて「その他」に置きました。`,
    remedy: `もとの文書で列を確かめ、「その他」の内容を${headings(from)}の欄に移してください。`,
  });
}

/**
 * Empty cells at the end of a row: in a document that was turned into text two cells may have become one before them;
 * in Word and Excel files an empty cell is an empty cell.
 */
export function noteEmptyEnd({ row, roles, initiative, mapping }: SheetRow, count: number): void {
  const fields = fieldsFrom(roles, roles.length - count);
  const isConverted = mapping.draft.format === 'text' || mapping.draft.format === 'pdf';
  if (fields.length === 0 || !isConverted) return;
  for (const { key } of fields) initiative.absences.set(key, 'suspected-column-slip');
  const text = `原本の文字データでは${headings(fields)}の欄が空です。前のどこかで二つの欄が一つになった疑いがあり、内容が前後の欄に入っているかもしれません。`;
  initiative.doubts.push({ field: null, text });
  report(mapping, {
    code: 'empty-at-end',
    severity: 'doubt',
    file: initiative.file,
    origin: row.origin,
    message: `行の終わりの${headings(fields)}が空です。前のどこかで二つの欄が一つになった疑いがあります。`,
    remedy: 'もとの文書で欄の区切りを確かめ、原本でも空欄なら「空欄: 原本空欄」に直してください。',
  });
}

/** A second row of the header whose words stand beside the columns that they name. */
export function noteSlidHeader(
  { cells, origin }: GridRow,
  {
    roles,
    file,
    mapping,
  }: { readonly roles: readonly Role[]; readonly file: string; readonly mapping: Mapping },
): void {
  const slid = cells.filter(({ text }, column) => {
    const field = text === '' ? null : mapping.words.initiativeField(text);
    const home = roles.findIndex((role) => role.kind === 'field' && role.field === field);
    return field !== null && home !== -1 && home !== column;
  });
  if (slid.length === 0) return;
  const words = slid.map(({ text }) => `「${text}」`).join('');
  report(mapping, {
    code: 'header-slid',
    severity: 'doubt',
    file,
    origin,
    message: `見出しの行の${words}が、指す列からずれています。列の欄は、見出しの多くが合う行で決めました。`,
    remedy: 'もとの文書で、列と見出しの対応を確かめてください。',
  });
}

/** Where other sheets begin with the name of their section, a sheet without one has lost it. */
export function noteSheetWithoutHeading({ rows, file }: GridItem, mapping: Mapping): void {
  const { draft, request } = mapping;
  if (mapping.sheet !== null || mapping.sheets.size === 0) return;
  const origins = new Set(rows.map(({ origin }) => origin));
  const own = draft.initiatives.filter((one) => one.origin !== null && origins.has(one.origin));
  const before = draft.initiatives[draft.initiatives.length - own.length - 1]?.sections[0];
  for (const id of new Set(own.flatMap(({ sections }) => sections))) {
    if (id === before) continue;
    const name = request.department.sections.find((one) => one.id === id)?.name ?? id;
    draft.doubts.push({
      field: '課',
      text: `原本の文字データでは、「${name}」の表の前に年度・部・課の見出しがありません。行に書かれた課の名前から「${name}」の取組としています。`,
    });
    report(mapping, {
      code: 'sheet-without-heading',
      severity: 'doubt',
      file,
      origin: rows[0]?.origin ?? null,
      message: `この表の前に、課の見出しがありません。行の課の列にある「${name}」の取組としました。`,
      remedy: 'もとの文書で、見出しが抜けただけか、別の課の表の続きかを確かめてください。',
    });
  }
}
