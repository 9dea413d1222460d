import type { FormField } from '../../domain/policy/form.ts';
import { STAGE_LABELS, type Stage } from '../../domain/policy/stage.ts';
import type { ImportRequest, InitiativeDraft, PassageDraft } from '../map/draft.ts';
import { type Part, textOf } from '../map/part.ts';
import { markdownOf } from './chunk-text.ts';
import { HEADING_ONLY, partsOf, withQuotes, writtenField } from './filled-field.ts';
import type { KeyPath, Placements } from './placement.ts';
import { yamlText } from './yaml-text.ts';

/** A content file to be written; `path` is below the content folder. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** What a promise is called in the content. */
export interface Identity {
  readonly id: string;
  readonly title: string;
}

/** Proposes an id for each promise, told by its place and its words. */
export function identify(
  initiatives: readonly InitiativeDraft[],
  { municipality, department, fiscalYear, form }: ImportRequest,
  nextId: (seed: string) => string,
): ReadonlyMap<InitiativeDraft, Identity> {
  return new Map(
    initiatives.map((one) => {
      const title = titleOf(one, form.initiativeFields);
      const words = [
        municipality.id,
        department.id,
        fiscalYear,
        one.sections.join(),
        oneLine(one.number),
        title,
      ];
      return [one, { id: nextId(words.join('/')), title }];
    }),
  );
}

/** What the promises of a document are written with. */
export interface InitiativeWriting {
  readonly request: ImportRequest;
  readonly folder: string;
  readonly placements: Placements;
  readonly identified: ReadonlyMap<InitiativeDraft, Identity>;
  /** Stages of which the document says nothing at all. */
  readonly silent: ReadonlySet<Stage>;
}

/** Where one promise is written. */
interface Spot extends InitiativeWriting {
  readonly file: string;
  readonly path: KeyPath;
  /** The section of the whole file; null where each promise names its own. */
  readonly section: string | null;
}

const NO_TITLE = '題名の記載なし';
const LONGEST_COPY = 80;

/** The promises as one file, or as one a section where the source has a sheet a section. */
export function writeInitiatives(
  initiatives: readonly InitiativeDraft[],
  writing: InitiativeWriting,
): readonly WrittenFile[] {
  if (initiatives.length === 0) return [];
  const order = [...new Set(initiatives.map(({ sections }) => sections[0] ?? ''))];
  const groups = order.map((id) => ({ id, own: initiatives.filter(({ sections }) => sections[0] === id) }));
  const isDivided =
    order.length > 1 &&
    order.length < initiatives.length &&
    initiatives.every(({ sections }) => sections.length === 1) &&
    groups.flatMap(({ own }) => own).every((one, index) => one === initiatives[index]);
  if (!isDivided)
    return [
      writeFile(initiatives, { ...writing, file: `${writing.folder}/initiatives.yaml`, section: null }),
    ];
  return groups.map(({ id, own }) =>
    writeFile(own, { ...writing, file: `${writing.folder}/initiatives/${id}.yaml`, section: id }),
  );
}

function writeFile(initiatives: readonly InitiativeDraft[], spot: Omit<Spot, 'path'>): WrittenFile {
  const 取組 = initiatives.map((one, index) => written(one, { ...spot, path: ['取組', index] }));
  const content = spot.section === null ? { 取組 } : { 課: spot.section, 取組 };
  return { path: spot.file, text: yamlText(content) };
}

function written(one: InitiativeDraft, spot: Spot): unknown {
  const { request, identified, section } = spot;
  const identity = identified.get(one);
  spot.placements.add(one.title, { file: spot.file, key: [...spot.path, '題名'], kind: 'placed' });
  const key = section === null ? [...spot.path, '課'] : ['課'];
  spot.placements.add(one.sectionParts, { file: spot.file, key, kind: 'reference' });
  return {
    識別子: identity?.id,
    番号: line(one.number, '番号', spot),
    題名: identity?.title,
    課:
      section !== null || one.sections.length === 0
        ? undefined
        : one.sections.length === 1
          ? one.sections[0]
          : one.sections,
    難易度: line(one.difficulty, '難易度', spot),
    記載: Object.fromEntries(
      request.form.initiativeFields.map((field) => [field.key, fieldOf(one, field, spot)]),
    ),
    評価: ratingsOf(one, spot),
    確認中: one.doubts.map(({ field, text }) => ({ 欄: field ?? undefined, 内容: text })),
    その他: passagesOf(one.others, spot),
  };
}

function line(parts: readonly Part[], key: string, { placements, file, path }: Spot): string | undefined {
  if (parts.length === 0) return undefined;
  placements.add(parts, { file, key: [...path, key], kind: 'placed' });
  return oneLine(parts);
}

function oneLine(parts: readonly Part[]): string {
  return withQuotes(textOf(parts, ' ').replace(/\s+/gu, ' ').trim());
}

/** Without a title of its own a promise is called by the first words of its first field. */
function titleOf(one: InitiativeDraft, fields: readonly FormField[]): string {
  const own = oneLine(one.title);
  if (own !== '') return own;
  const texts = fields.map(({ key }) => oneLine(partsOf(one.fields.get(key) ?? [])));
  const [first = ''] = texts.filter((text) => text !== '');
  if (first !== '') return first.length <= LONGEST_COPY ? first : `${first.slice(0, LONGEST_COPY)}…`;
  return one.number.length > 0 ? oneLine(one.number) : NO_TITLE;
}

function fieldOf(one: InitiativeDraft, field: FormField, { placements, file, path, silent }: Spot): unknown {
  const chunks = one.fields.get(field.key) ?? [];
  placements.add(partsOf(chunks), { file, key: [...path, '記載', field.key], kind: 'placed' });
  const reason = one.absences.get(field.key) ?? (silent.has(field.stage) ? 'not-published' : 'left-blank');
  return writtenField(chunks, reason);
}

function ratingsOf(one: InitiativeDraft, { placements, file, path }: Spot): unknown {
  return one.ratings.map(({ scale, label, stage, parts }, index) => {
    placements.add(parts, { file, key: [...path, '評価', index, '語'], kind: 'placed' });
    return { 尺度: scale, 語: label, 段階: STAGE_LABELS[stage] };
  });
}

/** Passages under their own headings; the heading is part of the source where the source prints it. */
export function passagesOf(
  passages: readonly PassageDraft[],
  { placements, file, path }: Pick<Spot, 'placements' | 'file' | 'path'>,
): unknown {
  return passages.map(({ heading, headingParts, chunks }, index) => {
    const key = [...path, 'その他', index];
    placements.add(headingParts, { file, key: [...key, '見出し'], kind: 'other' });
    placements.add(partsOf(chunks), { file, key: [...key, '本文'], kind: 'other' });
    const text = withQuotes(markdownOf(chunks));
    return {
      見出し: withQuotes(heading.replace(/\s+/gu, ' ').trim()),
      本文: text === '' ? HEADING_ONLY : text,
    };
  });
}
