import { formatOrigin } from '../origin.ts';
import type { Origin, SourceTree } from '../source-tree.ts';
import { columnsOf } from './sheet/columns.ts';
import { type DocumentDraft, emptyDraft, type ImportRequest } from './draft.ts';
import { type FlowItem, flowOf, type GridItem } from './flow.ts';
import { FormWords } from './form-words.ts';
import { mapLabels } from './map-labels.ts';
import { mapLine } from './map-line.ts';
import { sectionNamed } from './sections.ts';
import { mapSheet } from './sheet/map-sheet.ts';
import { type Mapping, report } from './mapping.ts';

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
    headings: new Set(),
    sheets: new Set(),
  };
  for (const { name, tree } of sources) {
    for (const { severity, origin, message, remedy } of tree.notices) {
      draft.findings.push({ code: 'reading', severity, file: name, origin, message, remedy });
      if (severity === 'doubt') draft.doubts.push({ field: null, text: doubtText(origin, message) });
    }
    mapping.place = { kind: 'front' };
    mapping.sheet = null;
    mapFlow(flowOf(tree.blocks, name), mapping);
  }
  noteMissingTitles(mapping);
  noteNothingFound(mapping);
  return draft;
}

/** A sheet of a workbook that bears the name of a section is that section's. */
function enterNamedSheet({ rows }: GridItem, mapping: Mapping): void {
  const origin = rows[0]?.origin;
  const section = origin?.kind === 'cell' ? sectionNamed(mapping.request.department, origin.sheet) : null;
  if (section === null || mapping.sheet !== null) return;
  mapping.sheet = section.id;
  mapping.sheets.add(section.id);
}

function doubtText(origin: Origin | null, message: string): string {
  return origin === null ? message : `原本の${formatOrigin(origin)}：${message}`;
}

function noteMissingTitles(mapping: Mapping): void {
  for (const { title, file, origin } of mapping.draft.initiatives) {
    if (title.length > 0) continue;
    report(mapping, {
      code: 'no-title',
      severity: 'note',
      file,
      origin,
      message: '取組の題名がありません。最初の欄の言葉を題名に写しました。',
      remedy: '題名にふさわしい言葉か確かめてください。',
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
    remedy: '--form を確かめるか、--form を付けずに取り込んで様式の下書きを作ってください。',
  });
}

function mapFlow(items: readonly FlowItem[], mapping: Mapping): void {
  items.forEach((item, index) => {
    if (item.kind === 'line') {
      const next = items[index + 1];
      mapLine(item, next?.kind === 'line' ? next : null, mapping);
      return;
    }
    enterNamedSheet(item, mapping);
    const columns = columnsOf(item, mapping.words);
    if (columns === null) {
      mapLabels(item, mapping);
      return;
    }
    mapSheet(item, columns, mapping);
    mapping.place = mapping.place.kind === 'front' ? mapping.place : { kind: 'after-sheet' };
  });
}
