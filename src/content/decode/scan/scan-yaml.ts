import type { Finding, Place } from '../../../domain/diagnostic.ts';
import { openBracket, tooDeep } from './bracket-mistakes.ts';
import { followBrackets } from './brackets.ts';
import { readBlock } from './block-text.ts';
import { Indentation } from './indentation.ts';
import { type Below, commentOf } from './line-mistakes.ts';
import { indentOf, type LineShape, ownerColumn, shapeOf } from './line-shape.ts';
import type { Mistake } from './mistake.ts';
import { indentMistake, settled } from './settled-line.ts';
import { isBlockHeader } from './value-mistakes.ts';

/** What a line by line look at YAML found, and the text as it was probably meant: line for line the same. */
export interface Scan {
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
  /** The numbers of lines that share the mistake of a line above and are not reported again. */
  readonly silenced: ReadonlySet<number>;
  /** Whether lines were left out because nobody can tell what they mean. */
  readonly gaps: boolean;
}

const MAX_INDENT = 60;
const MAX_DASHES = 6;
const ALSO_BELOW = '続く行も同じです。';

/**
 * Finds mistakes of writing in YAML line by line. A content file uses a small part of YAML (one key or item a line,
 * blocks of text under `|`), which makes each mistake plain to see and its line easy to mend; a YAML parser that meets
 * it notices something wrong lines later, or nothing at all.
 */
export function scanYaml(file: string, lines: readonly string[]): Scan {
  return new YamlScan(file, lines).run();
}

class YamlScan {
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #mended: string[];
  readonly #findings: Finding[] = [];
  readonly #silenced = new Set<number>();
  readonly #indentation = new Indentation();
  #gaps = false;
  /** Text that goes on over several lines is one mistake, reported at its first line. */
  #afterBare = false;
  /** The last line that was moved, as long as all lines since then were moved alike. */
  #movedTo: number | null = null;
  #began = false;
  /** Lines below a line that was moved, and further to the right than it stood, move with it. */
  #shift = { above: Infinity, by: 0 };

  constructor(file: string, lines: readonly string[]) {
    this.#file = file;
    this.#lines = lines;
    this.#mended = lines.map((line) => (line.trim() === '' ? '' : line));
  }

  run(): Scan {
    let index = 0;
    while (index < this.#lines.length) {
      const line = this.#lines[index] ?? '';
      if (line.trim() === '') index += 1;
      else if (line.trimStart().startsWith('#')) index = this.#comment(index);
      else if (/^(?:---|\.\.\.)(?:\s|$)|^%/.test(line)) index = this.#marker(index);
      else index = this.#entry(index);
    }
    return { lines: this.#mended, findings: this.#findings, silenced: this.#silenced, gaps: this.#gaps };
  }

  /** Lines of comment that follow each other are one comment. */
  #comment(index: number): number {
    const line = this.#lines[index] ?? '';
    const column = line.length - line.trimStart().length + 1;
    this.#report(index, { ...commentOf(line.trim()), column, meant: null });
    let end = index;
    while (end < this.#lines.length && (this.#lines[end] ?? '').trimStart().startsWith('#')) {
      this.#mended[end] = '';
      end += 1;
    }
    return end;
  }

  /** `---` may open a file; a second document would never be read. */
  #marker(index: number): number {
    const line = this.#lines[index] ?? '';
    if (line.trim() === '---' && !this.#began) {
      this.#began = true;
      return index + 1;
    }
    const isDirective = line.startsWith('%');
    this.#drop(index, {
      code: isDirective ? 'yaml/directive' : 'yaml/two-documents',
      column: 1,
      message: isDirective
        ? '「%」で始まる行は使えません。この行を削除してください。'
        : 'ファイルの途中に「---」や「...」の行があります。ここから後ろは読まれません。この行を削除するか、ファイルを分けてください。',
      meant: null,
    });
    if (isDirective) return index + 1;
    this.#mended.fill('', index);
    return this.#lines.length;
  }

  #entry(index: number): number {
    this.#began = true;
    const raw = this.#lines[index] ?? '';
    const given = this.#shifted(raw);
    const { line, first } = settled(given, this.#below(index));
    if (line === null) return this.#dropped(index, first, shapeOf(given));
    const placed = this.#placed(index, shapeOf(line), first);
    if (placed === null) return index + 1;
    this.#afterBare = false;
    this.#indentation.enter(placed);
    this.#mended[index] = placed.line;
    return this.#goOn(index, placed);
  }

  /** Leaves a line out, and with it the lines that can only belong to it. */
  #dropped(index: number, mistake: Mistake | null, shape: LineShape): number {
    const isBare = mistake?.code === 'yaml/bare-line';
    if (isBare && this.#afterBare) this.#mended[index] = '';
    else if (mistake !== null) this.#drop(index, mistake);
    this.#afterBare = isBare;
    let end = index + 1;
    while (end < this.#lines.length && this.#hangsOn(shape, this.#lines[end] ?? '')) {
      this.#mended[end] = '';
      end += 1;
    }
    return end;
  }

  #hangsOn(owner: LineShape, line: string): boolean {
    const shape = shapeOf(line);
    if (line.trim() === '' || (shape.key === null && shape.dashes.length === 0)) return false;
    if (owner.dashes.length > 0) return shape.indent > owner.indent;
    const isBelow = shape.indent > owner.indent || (shape.indent === owner.indent && shape.dashes.length > 0);
    return isBelow && !this.#isAllowed(line);
  }

  /** Moves a line to the column where it should begin, and reports it once. Null when it belongs nowhere. */
  #placed(index: number, shape: LineShape, earlier: Mistake | null): LineShape | null {
    if (shape.indent > MAX_INDENT || shape.dashes.length > MAX_DASHES) {
      this.#drop(index, { ...tooDeep(), column: shape.indent + 1 });
      return null;
    }
    const column = this.#columnFor(index, shape);
    const misplaced = column === shape.indent ? null : indentMistake(shape, column);
    const mistake = earlier ?? misplaced;
    if (column === null) {
      if (mistake !== null) this.#drop(index, mistake);
      return null;
    }
    const placed = misplaced?.meant === undefined || misplaced.meant === null ? shape : shapeOf(misplaced.meant);
    if (mistake !== null) this.#reportMoved(index, { ...mistake, meant: placed.line }, column);
    if (misplaced === null) this.#movedTo = null;
    else {
      const above = indentOf(this.#lines[index] ?? '');
      this.#shift = { above, by: column - shape.indent + this.#shiftOf(index) };
    }
    return placed;
  }

  /** An item that opens a list one column aside is told from its keys below, which stand where they should. */
  #columnFor(index: number, shape: LineShape): number | null {
    const column = this.#indentation.columnFor(shape);
    const below = this.#nextLine(index);
    if (column !== shape.indent || shape.indent % 2 === 0 || shape.key === null || below === null) return column;
    const next = shapeOf(below);
    const meant = shape.indent + next.indent - shape.start;
    const isAside = next.key !== null && next.dashes.length === 0 && next.indent > shape.indent && meant % 2 === 0;
    return isAside && this.#isAllowed(' '.repeat(Math.max(0, meant)) + shape.line.trimStart()) ? meant : column;
  }

  /** Lines that follow each other and should all begin in one other column are one mistake. */
  #reportMoved(index: number, mistake: Mistake, column: number): void {
    const last = this.#findings.at(-1);
    const isSame = mistake.code === 'yaml/indent' && last?.code === mistake.code && this.#movedTo === column;
    this.#movedTo = mistake.code === 'yaml/indent' ? column : null;
    if (!isSame) {
      this.#report(index, mistake);
      return;
    }
    this.#silenced.add(index + 1);
    const message = last.message.endsWith(ALSO_BELOW) ? last.message : `${last.message}${ALSO_BELOW}`;
    this.#findings[this.#findings.length - 1] = { ...last, message };
  }

  /** Reads what belongs to a line's value on the lines below: a block of text, or the rest of a list in brackets. */
  #goOn(index: number, shape: LineShape): number {
    if (isBlockHeader(shape.value)) {
      const block = readBlock(this.#lines, { from: index + 1, header: shape, shift: this.#shiftOf(index) });
      for (const { line, mistake } of block.mistakes) this.#report(line, mistake);
      block.lines.forEach((line, offset) => (this.#mended[index + 1 + offset] = line));
      return index + 1 + block.lines.length;
    }
    if (/^[[{]/.test(shape.value)) return this.#brackets(index, shape);
    return index + 1;
  }

  #brackets(index: number, shape: LineShape): number {
    let brackets = followBrackets(shape.value);
    let end = index + 1;
    while (brackets.closedAt === null && !brackets.tooDeep && this.#mayGoOn(end, shape)) {
      brackets = followBrackets(this.#lines[end] ?? '', brackets.open);
      end += 1;
    }
    if (brackets.tooDeep) {
      this.#drop(index, { ...tooDeep(), column: shape.valueStart + 1 });
      this.#mended.fill('', index, end);
      return end;
    }
    if (brackets.closedAt !== null) return end;
    const { offset, meant, ...rest } = openBracket(shape.value);
    const line = `${shape.line.slice(0, shape.valueStart)}${meant ?? ''}`;
    this.#report(index, { ...rest, column: shape.valueStart + offset + 1, meant: line });
    this.#mended[index] = line;
    return index + 1;
  }

  #mayGoOn(index: number, shape: LineShape): boolean {
    const line = this.#lines[index];
    if (line === undefined) return false;
    return line.trim() === '' || /^ *[\]}]/.test(line) || indentOf(line) > ownerColumn(shape);
  }

  #below(index: number): Below {
    const next = this.#nextLine(index);
    if (next === null) return { isNested: false, continuesMap: false };
    const here = shapeOf(this.#lines[index] ?? '');
    const shape = shapeOf(next);
    const isKey = shape.key !== null && shape.dashes.length === 0;
    return {
      isNested: shape.indent > here.start || (shape.indent === here.start && shape.dashes.length > 0),
      continuesMap: here.dashes.length > 0 && shape.indent === here.start && isKey,
    };
  }

  /** The next line with content. */
  #nextLine(index: number): string | null {
    for (let next = index + 1; next < this.#lines.length; next += 1) {
      const line = (this.#lines[next] ?? '').trimStart();
      if (line !== '' && !line.startsWith('#')) return this.#lines[next] ?? null;
    }
    return null;
  }

  #shiftOf(index: number): number {
    return indentOf(this.#lines[index] ?? '') > this.#shift.above ? this.#shift.by : 0;
  }

  /** A line as it stands after the lines above it have moved, unless it stands right without. */
  #shifted(raw: string): string {
    const indent = indentOf(raw);
    const moved = ' '.repeat(Math.max(0, indent + this.#shift.by)) + raw.slice(indent);
    if (indent > this.#shift.above && (this.#isAllowed(moved) || !this.#isAllowed(raw))) return moved;
    this.#shift = { above: Infinity, by: 0 };
    return raw;
  }

  #isAllowed(line: string): boolean {
    const shape = shapeOf(line);
    return this.#indentation.columnFor(shape) === shape.indent;
  }

  #drop(index: number, mistake: Mistake): void {
    this.#report(index, { ...mistake, meant: null });
    this.#mended[index] = '';
    this.#gaps = true;
  }

  #report(index: number, mistake: Mistake): void {
    const { column, meant, ...rest } = mistake;
    const place: Place = {
      file: this.#file,
      line: index + 1,
      column: Math.max(1, column - this.#shiftOf(index)),
    };
    this.#findings.push({ ...rest, place, ...(meant === null ? {} : { remedy: meant }) });
  }
}
