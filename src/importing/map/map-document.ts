import type { Department } from '../../domain/organization/department.ts';
import { beginOf, piecesOf, sheetOf } from '../block-pieces.ts';
import type { SourceTree } from '../source-tree.ts';
import { cardLabels, filledCells } from './cards/card-labels.ts';
import { isCardRow } from './cards/map-card.ts';
import { columnsOf } from './sheet/columns.ts';
import { type DocumentDraft, emptyDraft, type ImportRequest } from './draft.ts';
import { type FlowItem, flowOf, type GridItem } from './flow.ts';
import { fold } from './fold.ts';
import { FormWords } from './form-words.ts';
import { mapLabels } from './cards/map-labels.ts';
import { mapLine } from './map-line.ts';
import { wholePart } from './part.ts';
import { placeReadingDoubts } from './reading-doubts.ts';
import { sectionNamed } from './sections.ts';
import { foreignSheets } from './sheet/foreign-sheets.ts';
import { mapSheet } from './sheet/map-sheet.ts';
import { finding, formFile, type Mapping, report } from './mapping.ts';
import { yearDoubt } from '../stated-year.ts';

/** One file of a document, read. */
export interface ReadSource {
  readonly name: string;
  readonly tree: SourceTree;
}

/**
 * Reads the files of one document by the words of its form. What the form has no field for goes to その他 under its own
 * heading; what cannot be told is a finding, and its text stays with the heading it stood under.
 */
export function mapDocument(sources: readonly ReadSource[], request: ImportRequest): DocumentDraft {
  const draft = emptyDraft(sources[0]?.tree.format ?? 'text');
  const words = new FormWords(request.form);
  const mapping: Mapping = {
    request,
    words,
    draft,
    place: { kind: 'front' },
    sheet: null,
    cards: new Set(cardLabels(sources.flatMap(({ name, tree }) => flowOf(tree.blocks, name))).map(fold)),
    headings: new Set(),
    sheets: new Set(),
  };
  for (const { name, tree } of sources) {
    draft.findings.push(...tree.notices.map((notice) => ({ code: 'reading', file: name, ...notice })));
    mapping.place = { kind: 'front' };
    mapping.sheet = null;
    const foreign = foreignSheets(tree.blocks, request);
    leaveOutForeign({ name, tree }, foreign, mapping);
    const own = tree.blocks.filter((block) => !foreign.has(sheetOf(beginOf(block)) ?? ''));
    mapFlow(flowOf(own, name), mapping);
  }
  noteYear(mapping);
  placeReadingDoubts(
    draft,
    sources.flatMap(({ tree }) => tree.notices),
  );
  noteMissingTitles(mapping);
  noteNothingFound(mapping);
  return draft;
}

/** A sheet of a workbook that bears the name of a section is that section's. */
function enterNamedSheet({ rows }: GridItem, mapping: Mapping): void {
  const sheet = sheetOf(rows[0]?.origin);
  const section = sheet === undefined ? null : sectionNamed(mapping.request.department, sheet);
  if (section === null || mapping.sheet !== null) return;
  mapping.sheet = section.id;
  mapping.sheets.add(section.id);
}

/** Another department's sheets stay out; whoever imports is told, and may import them for that department. */
function leaveOutForeign(
  { tree, name }: ReadSource,
  foreign: ReadonlyMap<string, Department>,
  { draft, request }: Mapping,
): void {
  for (const [sheet, { name: other }] of foreign) {
    const blocks = tree.blocks.filter((block) => sheetOf(beginOf(block)) === sheet);
    const parts = blocks.flatMap(piecesOf).map((piece) => wholePart(piece, name));
    draft.excluded.push(...parts.map((part) => ({ part, reason: 'other-department' as const })));
    draft.findings.push(
      finding(parts, {
        code: 'other-department',
        severity: 'doubt',
        message: `シート『${sheet}』は「${other}」のものとみて、取り込みませんでした。`,
        remedy: `「${other}」の文書は、部に「${other}」を指定して、同じファイルを取り込んでください。「${request.department.name}」のものであれば、このシートだけを別のファイルに保存して取り込んでください。`,
      }),
    );
  }
}

/** A year that the source does not state, or states otherwise than the person who gave it. */
function noteYear({ draft, request }: Mapping): void {
  const doubt = yearDoubt(draft.year, request.fiscalYear);
  if (doubt === null) return;
  const { code, message, remedy } = doubt;
  draft.findings.push(finding(draft.year, { code, severity: 'doubt', message, remedy }));
}

function noteMissingTitles(mapping: Mapping): void {
  for (const { title, file, origin } of mapping.draft.initiatives) {
    if (title.length > 0) continue;
    report(mapping, {
      code: 'no-title',
      severity: 'note',
      file,
      origin,
      message: 'この取組には題名がありません。最初の欄の言葉を仮の題名にしました。',
      remedy: '題名としてふさわしくないときは、取組の「題名」を直してください。',
    });
  }
}

/** None of the form's headings in the source: most likely it is another form's document. */
function noteNothingFound(mapping: Mapping): void {
  const { draft, request } = mapping;
  if (draft.fields.size > 0 || draft.initiatives.length > 0) return;
  report(mapping, {
    code: 'no-heading-found',
    severity: 'doubt',
    file: '',
    origin: null,
    message: `様式「${request.form.name}」の見出しが、原本に一つも見つかりません。内容はすべて「その他」に置きました。`,
    remedy: `別の様式の文書なら、その様式を指定して取り込み直してください。この様式の文書なら、${formFile(mapping)} の「文書の欄」と「取組の欄」に、原本の見出しを加えて取り込み直してください。`,
  });
}

function mapFlow(items: readonly FlowItem[], mapping: Mapping): void {
  const { request } = mapping;
  let sheet: string | undefined;
  items.forEach((item, index) => {
    const next = sheetOf(item.kind === 'line' ? item.origin : item.rows[0]?.origin);
    // A card does not go on where another sheet begins.
    if (next !== sheet && mapping.place.kind === 'initiative' && mapping.place.first !== undefined)
      mapping.place = { kind: 'front' };
    sheet = next;
    if (item.kind === 'line') {
      const behind = items[index + 1];
      mapLine(item, behind?.kind === 'line' ? behind : null, mapping);
      return;
    }
    enterNamedSheet(item, mapping);
    const hasCards = item.rows.some((row) => isCardRow(filledCells(row), mapping));
    const columns = hasCards ? null : columnsOf(item, mapping.words, request.department);
    if (columns === null) {
      mapLabels(item, mapping);
      return;
    }
    mapSheet(item, columns, mapping);
    mapping.place = mapping.place.kind === 'front' ? mapping.place : { kind: 'after-sheet' };
  });
}
