import { NO_RESULT_LABELS, type NoResultReason } from '../../domain/measurement/no-result.ts';
import type { FormField } from '../../domain/policy/form.ts';
import { STAGE_LABELS, STAGES, type Stage } from '../../domain/policy/stage.ts';
import type { Chunk, DocumentDraft, ImportRequest, InitiativeDraft } from '../map/draft.ts';
import { textOf } from '../map/part.ts';
import { yearDoubt } from '../stated-year.ts';
import { partsOf, withQuotes, writtenField } from './filled-field.ts';
import { idProposer } from './opaque-ids.ts';
import { type Placement, Placements } from './placement.ts';
import {
  identify,
  type Identity,
  passagesOf,
  writeInitiatives,
  type WrittenFile,
} from './write-initiatives.ts';
import { yamlText } from './yaml-text.ts';

/** The file of a document's folder that holds the text of its original. */
const ORIGINAL = 'source.txt';

/** The content of a document, and where each part of its source went. */
export interface WrittenDocument {
  readonly files: readonly WrittenFile[];
  readonly placements: readonly Placement[];
  readonly identified: ReadonlyMap<InitiativeDraft, Identity>;
}

/** Writes a mapped document as the files of its content folder. Pure: nothing touches a disk. */
export function writeDocument(
  draft: DocumentDraft,
  request: ImportRequest,
  nextId: (seed: string) => string = idProposer(request.takenIds),
): WrittenDocument {
  const placements = new Placements();
  const folder = `${request.municipality.id}/${request.department.id}/${String(request.fiscalYear)}`;
  const silent = new Set(STAGES.filter((stage) => !speaksOf(draft, request, stage)));
  const identified = identify(draft.initiatives, request, nextId);
  const policy = writePolicy(draft, request, { file: `${folder}/policy.md`, placements, silent });
  const initiatives = writeInitiatives(draft.initiatives, {
    request,
    folder,
    placements,
    identified,
    silent,
  });
  const { original } = request;
  const kept = typeof original !== 'string' ? [] : [{ path: `${folder}/${ORIGINAL}`, text: original }];
  return { files: [policy, ...initiatives, ...kept], placements: placements.all(), identified };
}

interface PolicySpot {
  readonly file: string;
  readonly placements: Placements;
  readonly silent: ReadonlySet<Stage>;
}

/** Whether the source says anything at a stage; a mark for nothing says nothing. */
function speaksOf(draft: DocumentDraft, { form }: ImportRequest, stage: Stage): boolean {
  const isFilled = (fields: readonly FormField[], filled: ReadonlyMap<string, readonly Chunk[]>): boolean =>
    fields.some(
      (field) =>
        field.stage === stage && typeof writtenField(filled.get(field.key) ?? [], 'left-blank') === 'string',
    );
  return (
    isFilled(form.documentFields, draft.fields) ||
    draft.initiatives.some(
      (one) =>
        isFilled(form.initiativeFields, one.fields) || one.ratings.some((rating) => rating.stage === stage),
    )
  );
}

function writePolicy(draft: DocumentDraft, request: ImportRequest, spot: PolicySpot): WrittenFile {
  const { form, municipality } = request;
  const title = titleOf(draft, request, spot);
  const sections = form.documentFields.map((field) => ({ field, content: fieldOf(draft, field, spot) }));
  const front = {
    題名: title,
    様式: form.id,
    年度の根拠: yearBasis(draft, request),
    部長: headsOf(draft, spot),
    段階: Object.fromEntries(STAGES.map((stage) => [STAGE_LABELS[stage], stageState(stage, request, spot)])),
    記載のない欄: Object.fromEntries(
      sections.flatMap(({ field, content }) => (typeof content === 'string' ? [] : [[field.key, content]])),
    ),
    課: sectionsOf(draft, request),
    確認中: doubtsOf(draft, request),
    その他: passagesOf(draft.others, { ...spot, path: [] }),
    出典: {
      文書名: title,
      公開元: municipality.name,
      収録: '原文',
      原本: typeof request.original === 'string' ? ORIGINAL : undefined,
      原本の注意点: flawsOf(draft, spot),
    },
  };
  const texts = sections.flatMap(({ field, content }) =>
    typeof content === 'string' ? [`\n## ${field.key}\n\n${content.trim()}\n`] : [],
  );
  return { path: spot.file, text: `---\n${yamlText(front)}---\n${texts.join('')}` };
}

function titleOf(
  draft: DocumentDraft,
  { department, form }: ImportRequest,
  { file, placements }: PolicySpot,
): string {
  for (const parts of draft.title) placements.add(parts, { file, key: ['題名'], kind: 'placed' });
  const title = draft.title
    .map((parts) => textOf(parts))
    .join(' ')
    .replace(/\s+/gu, ' ');
  return title.trim() === '' ? `${department.name} ${form.name}` : withQuotes(title.trim());
}

/** The year as the source states it; otherwise that it does not, and who said it instead. */
function yearBasis({ year }: DocumentDraft, { fiscalYear }: ImportRequest): unknown {
  const doubt = yearDoubt(year, fiscalYear);
  return doubt === null ? { 原本の表記: textOf(year) } : { 推定の理由: doubt.reason };
}

function headsOf({ heads }: DocumentDraft, { file, placements }: PolicySpot): unknown {
  return heads
    .filter(({ name }) => name.length > 0)
    .map(({ title, name }, index) => {
      placements.add(title, { file, key: ['部長', index, '職名'], kind: 'placed' });
      placements.add(name, { file, key: ['部長', index, '氏名'], kind: 'placed' });
      return { 職名: textOf(title).replace(/\s+/gu, ''), 氏名: textOf(name) };
    });
}

function stageState(stage: Stage, { form }: ImportRequest, { silent }: PolicySpot): string {
  if (!silent.has(stage)) return '公表済み';
  const hasField = [...form.documentFields, ...form.initiativeFields].some((field) => field.stage === stage);
  return NO_RESULT_LABELS[hasField ? 'not-published' : 'no-such-field'];
}

function fieldOf(draft: DocumentDraft, field: FormField, { file, placements, silent }: PolicySpot) {
  const chunks = draft.fields.get(field.key) ?? [];
  const content = writtenField(chunks, absence(draft, field, silent));
  const key = typeof content === 'string' ? [`## ${field.key}`] : ['記載のない欄', field.key];
  placements.add(partsOf(chunks), { file, key, kind: 'placed' });
  return content;
}

/** A heading that the source prints with nothing below is an empty field; one that it does not print at all is a doubt. */
function absence(draft: DocumentDraft, field: FormField, silent: ReadonlySet<Stage>): NoResultReason {
  if (silent.has(field.stage)) return 'not-published';
  return draft.fields.has(field.key) ? 'left-blank' : 'suspected-column-slip';
}

/** The sections in the order of the source. */
function sectionsOf(draft: DocumentDraft, { department }: ImportRequest): readonly string[] {
  const named = draft.initiatives.flatMap(({ sections }) => sections);
  const listed = [...draft.fields.values()].flat().flatMap((chunk) => {
    const text = chunk.kind === 'text' ? textOf(chunk.parts).replace(/\s+/gu, '') : '';
    return department.sections.filter(({ name }) => name === text).map(({ id }) => id);
  });
  return [...new Set([...listed, ...named])];
}

function doubtsOf(draft: DocumentDraft, { form, fiscalYear }: ImportRequest): unknown {
  const missing = form.documentFields.filter(
    ({ key, stage }) =>
      !draft.fields.has(key) && draft.initiatives.length + draft.fields.size > 0 && stage === 'plan',
  );
  const year = yearDoubt(draft.year, fiscalYear);
  return [
    ...(year === null ? [] : [{ 欄: '年度の根拠', 内容: year.doubt }]),
    ...missing.map(({ key, heading }) => ({ 欄: key, 内容: `原本に見出し「${heading}」が見つかりません。` })),
    ...draft.doubts.map(({ field, text }) => ({ 欄: field ?? undefined, 内容: text })),
  ];
}

/** Headings as the source prints them where the form prints them differently. */
function flawsOf({ variants }: DocumentDraft, { file, placements }: PolicySpot): readonly string[] {
  return variants.map(({ parts, place }, index) => {
    placements.add(parts, { file, key: ['出典', '原本の注意点', index], kind: 'placed' });
    const text = textOf(parts, ' ').replace(/\s+/gu, ' ');
    return `原本の${place}の見出しの表記は「${text}」です。`;
  });
}
