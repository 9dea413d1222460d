import { toHalfWidth } from '../../domain/text-width.ts';
import { RATING_LIKE } from '../vocabulary/column-words.ts';
import { addTo, type Chunk, emptyInitiative, type InitiativeDraft } from './draft.ts';
import type { LineItem } from './flow.ts';
import type { FormHeading } from './form-words.ts';
import { mapFrontLine, titleText } from './front.ts';
import { finding, keepHeading, type Mapping, report } from './mapping.ts';
import { addPassage } from './sheet/map-sheet.ts';
import { slice } from './part.ts';
import { sectionsNamed } from './sections.ts';

const LONGEST_HEADING = 80;
const LONGEST_TITLE = 50;
const LONGEST_RATING = 16;
const NUMBERED = /^(\(?(\d{1,2})[).]?|[①-⑳])[\s.、)]*(?=\S)/u;
const SECTION_AT_END = /\s*[(（]([^()（）]+)[)）]$/u;
const CIRCLED_ONE = '①'.charCodeAt(0);

/** Maps one line to the place it belongs to, and moves on where it is a heading. `next` is the line behind it. */
export function mapLine(line: LineItem, next: LineItem | null, mapping: Mapping): void {
  const heading = line.text.length <= LONGEST_HEADING ? mapping.words.heading(line.text) : null;
  if (heading !== null && enter(heading, line, mapping)) return;
  const { place } = mapping;
  switch (place.kind) {
    case 'front':
      mapFrontLine(line, next, mapping);
      return;
    case 'initiatives':
    case 'initiative':
      mapInitiativeLine(line, next, mapping);
      return;
    case 'after-sheet':
      if (line.heading) openPassage(line, mapping);
      else keepWithList(line, mapping);
      return;
    case 'field':
    case 'passage':
      if (line.heading) openPassage(line, mapping);
      else if (place.kind === 'field') addTo(mapping.draft.fields, place.key, [chunkOf(line)]);
      else place.passage.chunks.push(chunkOf(line));
  }
}

/** Goes on to what a heading of the form names; false where it names nothing that can stand here. */
function enter(heading: FormHeading, line: LineItem, mapping: Mapping): boolean {
  const { draft, request } = mapping;
  if (heading.kind === 'field' && heading.level === 'initiative') {
    if (mapping.place.kind !== 'initiative') return false;
    mapping.place = { ...mapping.place, key: heading.field.key };
  } else if (heading.kind === 'field') {
    if (mapping.place.kind === 'front' && titleText(mapping) === request.department.name)
      draft.title.push(line.parts);
    mapping.place = { kind: 'field', key: heading.field.key };
    if (!draft.fields.has(heading.field.key)) draft.fields.set(heading.field.key, []);
  } else if (heading.kind === 'initiatives') mapping.place = { kind: 'initiatives' };
  keepHeading(line.parts, mapping);
  return true;
}

/** A heading that the form does not know begins a passage of its own. */
function openPassage(line: LineItem, mapping: Mapping): void {
  const passage = { heading: line.text, headingParts: line.parts, chunks: [] };
  mapping.draft.others.push(passage);
  mapping.place = { kind: 'passage', passage };
  report(
    mapping,
    finding(line.parts, {
      code: 'unknown-heading',
      severity: 'note',
      message: `見出し「${line.text}」は様式にありません。「その他」に、この見出しのまま置きました。`,
      remedy: '毎年ある見出しなら、様式の「文書の欄」に加えて取り込み直してください。',
    }),
  );
}

function mapInitiativeLine(line: LineItem, next: LineItem | null, mapping: Mapping): void {
  const { place, words } = mapping;
  const rating = words.rating(line.text);
  if (place.kind === 'initiative' && rating !== null) {
    const stage = enterResults(line, place.initiative, mapping);
    place.initiative.ratings.push({
      scale: rating.scale.id,
      label: rating.level.label,
      stage,
      parts: line.parts,
    });
  } else if (place.kind === 'initiative' && isUnknownRating(line, mapping))
    keepUnknownRating(line, place.initiative, mapping);
  else if (startsInitiative(line, next, mapping)) startInitiative(line, mapping);
  else if (place.kind === 'initiative') addToInitiative(line, place, mapping);
  else keepWithList(line, mapping);
}

/** Text about the promises that belongs to none of them, under the heading of their list. */
function keepWithList(line: LineItem, { draft, request }: Mapping): void {
  const heading = request.form.initiativesHeading ?? request.form.initiativeName;
  const known = draft.others.find((one) => one.heading === heading);
  if (known === undefined) draft.others.push({ heading, headingParts: [], chunks: [chunkOf(line)] });
  else known.chunks.push(chunkOf(line));
}

/** Text right below a title belongs to the first field of promises, whose heading is often not printed. */
function addToInitiative(
  line: LineItem,
  place: Extract<Mapping['place'], { kind: 'initiative' }>,
  mapping: Mapping,
): void {
  const [first] = mapping.request.form.initiativeFields;
  const key = place.key ?? first?.key ?? null;
  if (key === null) {
    addPassage(place.initiative, '原本の記載', line.parts);
    return;
  }
  if (place.key === null) mapping.place = { ...place, key };
  addTo(place.initiative.fields, key, [chunkOf(line)]);
}

function startsInitiative(line: LineItem, next: LineItem | null, mapping: Mapping): boolean {
  const { draft } = mapping;
  const count = draft.initiatives.length;
  const isNumbered = count === 0 ? numberOf(line.text) === 1 : draft.initiatives[0]?.number.length !== 0;
  if (isNumbered) return numberOf(line.text) === count + 1 && !line.text.endsWith('。');
  return line.heading || isTitle(line, next, mapping);
}

/** A short line without a full stop, with a sentence below it. */
function isTitle(line: LineItem, next: LineItem | null, { words }: Mapping): boolean {
  const isShort =
    line.text.length <= LONGEST_TITLE && line.depth === null && !/[。、：:]$|^[・◇◆●○※*]/u.test(line.text);
  const isFollowed =
    next !== null &&
    (next.text.endsWith('。') || next.text.length > LONGEST_TITLE || words.heading(next.text) !== null);
  return isShort && isFollowed;
}

function numberOf(text: string): number | null {
  const match = NUMBERED.exec(toHalfWidth(text));
  if (match === null) return null;
  const [, mark = '', digits] = match;
  return digits === undefined ? mark.charCodeAt(0) - CIRCLED_ONE + 1 : Number(digits);
}

/** `1 題名（防災課）`: number, title and sections are facts of their own where the municipality has such sections. */
function startInitiative(line: LineItem, mapping: Mapping): void {
  const { draft } = mapping;
  const initiative = emptyInitiative(line.origin, line.file);
  draft.initiatives.push(initiative);
  mapping.place = { kind: 'initiative', initiative, key: null };
  const match = numberOf(line.text) === null ? null : NUMBERED.exec(toHalfWidth(line.text));
  const number = match?.[1]?.length ?? 0;
  const start = match?.[0].length ?? 0;
  initiative.number = slice(line.parts, 0, number);
  draft.excluded.push(...slice(line.parts, number, start).map((part) => ({ part, reason: 'mark' as const })));
  takeTitle(initiative, { line, start }, mapping);
}

/** The title, and the sections in brackets behind it where the municipality has such sections. */
function takeTitle(
  initiative: InitiativeDraft,
  { line, start }: { readonly line: LineItem; readonly start: number },
  { draft, request }: Mapping,
): void {
  const match = SECTION_AT_END.exec(line.text);
  const [whole = '', names = ''] = match ?? [];
  const end = match?.index ?? line.text.length;
  const from = end + whole.indexOf(names);
  const sections =
    match === null ? null : sectionsNamed(request.department, slice(line.parts, from, from + names.length));
  if (sections === null) {
    initiative.title = slice(line.parts, start);
    return;
  }
  initiative.title = slice(line.parts, start, end);
  initiative.sections = sections.ids;
  initiative.sectionParts = sections.names;
  const marks = [
    ...slice(line.parts, end, from),
    ...slice(line.parts, from + names.length),
    ...sections.marks,
  ];
  draft.excluded.push(...marks.map((part) => ({ part, reason: 'mark' as const })));
}

/** A rating opens the field of results, also where the heading of that field is not printed again. */
function enterResults(
  line: LineItem,
  initiative: InitiativeDraft,
  mapping: Mapping,
): 'plan' | 'mid-year' | 'year-end' {
  const { initiativeFields } = mapping.request.form;
  const { place } = mapping;
  const current =
    place.kind === 'initiative' ? initiativeFields.find(({ key }) => key === place.key) : undefined;
  if (current !== undefined && current.stage !== 'plan') return current.stage;
  const results = initiativeFields.find(({ stage }) => stage === 'year-end');
  if (results === undefined) return 'year-end';
  mapping.place = { kind: 'initiative', initiative, key: results.key };
  initiative.doubts.push({
    field: results.key,
    text: `原本では、この取組に見出し「${results.heading}」がありません。評価の言葉から後の文章を、この欄に置いています。`,
  });
  report(
    mapping,
    finding(line.parts, {
      code: 'missing-field-heading',
      severity: 'doubt',
      message: `評価の言葉の前に、見出し「${results.heading}」がありません。評価の言葉から後の文章を「${results.key}」の欄に置きました。`,
      remedy: '原本を見て、ここから後が結果の記述かどうかを確かめてください。',
    }),
  );
  return results.stage;
}

/**
 * A short line that looks like a rating, or stands where the promises before have theirs: first below the heading of
 * their results.
 */
function isUnknownRating({ text }: LineItem, { request, draft, place }: Mapping): boolean {
  if (request.form.scales.length === 0 || text.length > LONGEST_RATING || text.endsWith('。')) return false;
  if (RATING_LIKE.test(text.replace(/\s+/gu, ''))) return true;
  if (place.kind !== 'initiative' || place.key === null) return false;
  const field = request.form.initiativeFields.find(({ key }) => key === place.key);
  const { ratings, fields, others } = place.initiative;
  const isFirst =
    field?.stage === 'year-end' && ratings.length === 0 && others.length === 0 && !fields.has(field.key);
  return isFirst && draft.initiatives.some((one) => one.ratings.length > 0);
}

function keepUnknownRating(line: LineItem, initiative: InitiativeDraft, mapping: Mapping): void {
  enterResults(line, initiative, mapping);
  addPassage(initiative, '様式にない評価の語', line.parts);
  initiative.doubts.push({ field: null, text: `「${line.text}」は、様式の評価の言葉にありません。` });
  report(
    mapping,
    finding(line.parts, {
      code: 'unknown-rating',
      severity: 'doubt',
      message: `「${line.text}」は、様式の「評価尺度」にない言葉です。「その他」に置きました。`,
      remedy:
        '評価の言葉なら、様式の「評価尺度」に加えて取り込み直してください。誤記と思われるときは、担当課に確かめてください。',
    }),
  );
}

function chunkOf({ parts, depth }: LineItem): Chunk {
  return { kind: 'text', parts, depth, lines: false };
}
