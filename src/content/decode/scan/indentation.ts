import { expectsBelow, type LineShape } from './line-shape.ts';

interface Level {
  readonly column: number;
  readonly kind: 'list' | 'map';
}

/** Knows which lists and maps are open, and so in which columns the next line of block YAML may begin. */
export class Indentation {
  #levels: Level[] = [];
  /** The level that waits for its value on the lines below. */
  #waiting: Level | null = null;

  /**
   * Where a line should begin: its own indentation when that is allowed, otherwise the nearest allowed one. Null when
   * the line belongs nowhere (an item without a list). Call `enter` with the line as it then stands.
   */
  columnFor(shape: LineShape): number | null {
    const kind = kindOf(shape);
    const { indent } = shape;
    if (this.#levels.length === 0) return 0;
    if (this.#opens(kind, indent)) return indent;
    const columns = this.#levels.filter((level) => level.kind === kind).map((level) => level.column);
    if (columns.includes(indent)) return indent;
    if (this.#waiting !== null) columns.push(this.#waiting.column + 2);
    const nearest = (best: number, column: number) =>
      Math.abs(column - indent) <= Math.abs(best - indent) ? column : best;
    return columns.length === 0 ? null : columns.toSorted((a, b) => a - b).reduce(nearest);
  }

  /** Takes note of a line that begins in an allowed column. */
  enter(shape: LineShape): void {
    const kind = kindOf(shape);
    const opens = this.#levels.length === 0 || this.#opens(kind, shape.indent);
    if (opens) this.#levels.push({ column: shape.indent, kind });
    while (!opens && this.#levels.length > 0 && !this.#isTop(kind, shape.indent)) this.#levels.pop();
    for (const column of shape.dashes.slice(1)) this.#levels.push({ column, kind: 'list' });
    if (shape.dashes.length > 0 && shape.key !== null) this.#levels.push({ column: shape.start, kind: 'map' });
    this.#waiting = expectsBelow(shape) ? (this.#levels.at(-1) ?? null) : null;
  }

  #opens(kind: Level['kind'], indent: number): boolean {
    if (this.#waiting === null) return false;
    const { column } = this.#waiting;
    return indent > column || (indent === column && kind === 'list' && this.#waiting.kind === 'map');
  }

  #isTop(kind: Level['kind'], column: number): boolean {
    const top = this.#levels.at(-1);
    return top?.kind === kind && top.column === column;
  }
}

function kindOf(shape: LineShape): Level['kind'] {
  return shape.dashes.length > 0 ? 'list' : 'map';
}
