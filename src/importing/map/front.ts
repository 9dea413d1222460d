import { toHalfWidth } from '../../domain/text-width.ts';
import { sheetOf } from '../block-pieces.ts';
import type { LineItem } from './flow.ts';
import { withoutBlanks } from './fold.ts';
import { type Mapping, municipalityFile } from './mapping.ts';
import { partText, slice, textOf } from './part.ts';
import { sectionNamed } from './sections.ts';

/** A title line of a head of department, perhaps with the name behind it. */
const HEAD =
  /^(\S{0,14}(?:部長|局長|部局長|課長|室長|所長|館長|次長|理事|参事|技監|会計管理者|消防長|署長|教育長))(?:\s*[:：]\s*|\s+|$)(.*)$/u;
const NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,6}\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{0,6}$/u;
const YEAR =
  /(?:(?:明治|大正|昭和|平成|令和|[MTSHR])\s*(?:元|\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:\(\d{4}\)\s*)?|\d{4}\s*)年度/u;
const ORNAMENT = /^[■□●○◆◇▼▽★☆]+\s*/u;
const MOST_TITLE_LINES = 4;
const LONGEST_TITLE = 60;

/** Maps a line before the first heading of the form: title, fiscal year, department and section, heads. */
export function mapFrontLine(line: LineItem, next: LineItem | null, mapping: Mapping): void {
  const { draft, headings } = mapping;
  const bare = withoutBlanks(line.text);
  if (mapping.headings.has(bare) && !completesHead(line, mapping)) {
    if (sectionOf(line.text, mapping) !== null) enterSheet(line, mapping);
    else draft.excluded.push(...line.parts.map((part) => ({ part, reason: 'repeated-header' as const })));
    return;
  }
  headings.add(bare);
  if (completesHead(line, mapping)) {
    const open = draft.heads.pop();
    if (open !== undefined) draft.heads.push({ title: open.title, name: line.parts });
  } else if (!isHead(line, next, mapping) && !isSheet(line, mapping)) takeTitle(line, mapping);
}

/** A head whose title stood alone on its line waits for the name. */
function completesHead(line: LineItem, { draft }: Mapping): boolean {
  const open = draft.heads.at(-1);
  return open?.name.length === 0 && NAME.test(line.text);
}

function isHead(line: LineItem, next: LineItem | null, { draft, words }: Mapping): boolean {
  const match = HEAD.exec(line.text);
  const [, title = '', name = ''] = match ?? [];
  if (match === null) return false;
  if (name === '') {
    if (next === null || !NAME.test(next.text) || words.heading(next.text) !== null) return false;
    draft.heads.push({ title: line.parts, name: [] });
    return true;
  }
  if (!NAME.test(name)) return false;
  const start = line.text.length - name.length;
  draft.heads.push({ title: slice(line.parts, 0, title.length), name: slice(line.parts, start) });
  const between = slice(line.parts, title.length, start);
  if (textOf(between).trim() !== '')
    draft.excluded.push(...between.map((part) => ({ part, reason: 'mark' as const })));
  return true;
}

/** The section whose sheet a line opens: 「総務部 総務課」 or 「総務課」. */
function sectionOf(text: string, { request }: Mapping): string | null {
  const words = text.trim().split(/\s+/u);
  const rest = words[0] === request.department.name ? words.slice(1) : words;
  return rest.length === 1 ? (sectionNamed(request.department, rest[0] ?? '')?.id ?? null) : null;
}

function isSheet(line: LineItem, mapping: Mapping): boolean {
  if (sectionOf(line.text, mapping) === null) return false;
  enterSheet(line, mapping);
  return true;
}

function enterSheet(line: LineItem, mapping: Mapping): void {
  const { draft, request } = mapping;
  const section = sectionOf(line.text, mapping);
  mapping.sheet = section;
  if (section !== null) mapping.sheets.add(section);
  const department = request.department.name;
  const length = line.text.startsWith(department) ? department.length : 0;
  const own = slice(line.parts, 0, length);
  if (
    own.length > 0 &&
    draft.initiatives.length === 0 &&
    !draft.title.some((one) => textOf(one) === department)
  ) {
    draft.title.push(own);
  } else draft.excluded.push(...own.map((part) => ({ part, reason: 'repeated-header' as const })));
  for (const part of slice(line.parts, length)) {
    draft.shown.push({ part, file: municipalityFile(mapping), key: '課の名称' });
  }
}

function takeTitle(line: LineItem, mapping: Mapping): void {
  const { draft } = mapping;
  if (line.heading && line.text === sheetOf(line.origin)) {
    keepAside(line.parts, mapping, 'シートの名前');
    return;
  }
  const mark = ORNAMENT.exec(line.text)?.[0].length ?? 0;
  draft.excluded.push(...slice(line.parts, 0, mark).map((part) => ({ part, reason: 'mark' as const })));
  const parts = slice(line.parts, mark);
  const isTitle =
    draft.initiatives.length === 0 &&
    draft.title.length < MOST_TITLE_LINES &&
    line.text.length <= LONGEST_TITLE &&
    !line.text.endsWith('。');
  if (!isTitle) {
    keepAside(parts, mapping);
    return;
  }
  draft.title.push(parts);
  const text = textOf(parts);
  const year = YEAR.exec(toHalfWidth(text));
  if (year !== null && draft.year.length === 0)
    takeYear(slice(parts, year.index, year.index + year[0].length), mapping);
}

/** The words of the source that name its fiscal year. */
export function takeYear(parts: LineItem['parts'], { draft }: Mapping): void {
  draft.year = parts;
}

/** Lines at the head of a document that are neither title nor head. */
function keepAside(parts: LineItem['parts'], { draft }: Mapping, heading = '原本の冒頭の記載'): void {
  const known = draft.others.find((one) => one.heading === heading);
  const chunk = { kind: 'text', parts, depth: null, lines: false } as const;
  if (known === undefined) draft.others.push({ heading, headingParts: [], chunks: [chunk] });
  else known.chunks.push(chunk);
}

/** The title as one line. */
export function titleText({ draft }: Mapping): string {
  return draft.title.map((parts) => parts.map(partText).join('')).join(' ');
}
